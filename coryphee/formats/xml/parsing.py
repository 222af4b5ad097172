"""Parse XML that strangers send: no DTD, no entity, no network, bounded size and depth."""

import re
import threading

from lxml import etree

from coryphee.formats.budget import Budget
from coryphee.formats.finding import UnreadableInvoice

Element = etree._Element  # noqa: SLF001 (lxml has no public name for the type of its elements)

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_FIRST = (b"<", b"\x00", *(bom[:1] for bom in _BOMS))
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._:-]+)""")
_PLAIN = re.compile(rb"(?i)utf-?(8|16|16le|16be)|iso-?8859-?\d+|latin-?\d+|(us-)?ascii|(windows-|cp)12\d\d")
_local = threading.local()

_ENCODING_ERRORS = frozenset(
    {
        etree.ErrorTypes.ERR_INVALID_CHAR,
        etree.ErrorTypes.ERR_INVALID_ENCODING,
        etree.ErrorTypes.ERR_UNKNOWN_ENCODING,
        etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING,
        etree.ErrorTypes.I18N_CONV_FAILED,
    }
)

MESSAGES = {
    "empty": "Ce fichier est vide. Enregistrez à nouveau la facture depuis votre logiciel, puis déposez-la.",
    "not_xml": (
        "Ce fichier n’est pas un XML lisible ({detail}). Exportez à nouveau la facture depuis votre logiciel, "
        "sans la modifier ensuite dans un éditeur de texte."
    ),
    "cut": (
        "Ce fichier est coupé avant la fin, et n’est plus un XML lisible ({detail}). Exportez à nouveau la facture "
        "depuis votre logiciel, puis déposez-la."
    ),
    "dtd": (
        "Ce fichier contient une déclaration DOCTYPE, interdite dans une facture électronique. "
        "Exportez la facture sans DOCTYPE ni entités."
    ),
    "too_large": (
        "Ce fichier est trop volumineux : {detail}. "
        "Allégez les pièces jointes, ou envoyez-les séparément de la facture."
    ),
    "too_deep": (
        "Ce fichier imbrique trop de niveaux pour être une facture. "
        "Exportez à nouveau la facture depuis votre logiciel."
    ),
    "encoding": (
        "Les accents de ce fichier sont mal enregistrés ({detail}). Exportez-le à nouveau sans l’ouvrir dans un autre "
        "programme ; sinon, transmettez ce message à l’éditeur du logiciel : le texte n’est pas dans l’encodage "
        "annoncé (UTF-8)."
    ),
}


def unreadable(code: str, detail: str = "") -> UnreadableInvoice:
    """The exception to raise for `code`, with its sentence."""
    return UnreadableInvoice(code, MESSAGES[code].format(detail=detail))


def parse_xml(data: bytes, *, budget: Budget | None = None) -> Element:
    """The root element of `data`, whose elements are spent from `budget`.

    Comments and processing instructions are left out, so that a value cut by a comment is read whole.
    Raises `UnreadableInvoice` with code "empty", "too_large", "too_deep", "dtd", "encoding" or "not_xml".
    """
    if not data.strip(b" \t\r\n\x00"):
        raise unreadable("empty")
    budget = budget or Budget()
    budget.check_size(len(data))
    if budget.may_have_too_many_elements(data):
        budget.count_elements(data, plain=_plain(data))
    try:
        root = etree.fromstring(_without_leading_blanks(data), _parser())
    except etree.XMLSyntaxError as error:
        raise _translate(error, data) from None
    except (LookupError, ValueError):
        raise unreadable("encoding", "encodage inconnu") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise unreadable("dtd")
    return root


def _parser() -> etree.XMLParser:
    """One parser for each thread: lxml locks a parser during its use."""
    parser = getattr(_local, "parser", None)
    if parser is None:
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
            remove_blank_text=True,  # the indentation of a file is half of its nodes, and says nothing
            collect_ids=False,
        )
        _local.parser = parser
    return parser


def _plain(data: bytes) -> bool:
    """Whether « < » is that byte in the encoding that the file announces."""
    announced = _ENCODING.search(data[:200].replace(b"\x00", b""))
    return _PLAIN.fullmatch(announced[1]) is not None if announced else data.lstrip()[:1] in _FIRST


def _without_leading_blanks(data: bytes) -> bytes:
    """Blank lines before the XML declaration are common and harmless, but forbidden by XML."""
    return data.lstrip(b" \t\r\n") if data[:1] in b" \t\r\n" else data


def _translate(error: etree.XMLSyntaxError, data: bytes) -> UnreadableInvoice:
    message = error.msg or ""
    if "Excessive depth" in message:
        return unreadable("too_deep")
    if "Text node too long" in message or "Buffer size limit" in message:
        return unreadable("too_large", "une pièce jointe dépasse 7,5 Mo, la limite d’une pièce écrite dans le XML")
    if _has_doctype(data):
        return unreadable("dtd")
    if getattr(error, "code", None) in _ENCODING_ERRORS:
        return unreadable("encoding", _place(error))
    if data.rstrip(b" \t\r\n\x00")[-1:] != b">" and b"<" in data[:1000]:
        return UnreadableInvoice("not_xml", MESSAGES["cut"].format(detail=_place(error)))
    return unreadable("not_xml", _place(error))


def _has_doctype(data: bytes) -> bool:
    if data.startswith(_BOMS[1:]) or b"\x00" in data[:4]:
        data = data.replace(b"\x00", b"")
    return b"<!DOCTYPE" in data[:100_000]


def _place(error: etree.XMLSyntaxError) -> str:
    line, column = error.position
    return f"ligne {line}, caractère {column}" if line else "dès le début"
