"""What people drop instead of an invoice, named by what it is to them, with the next step. The content decides, never
the name of the file; nothing is unpacked."""

import re
import struct
from collections.abc import Callable

from coryphee.formats.finding import UnreadableInvoice

_EXPORT = "Dans votre logiciel de facturation, enregistrez la facture en PDF, en Factur-X ou en XML (UBL, CII)."
_PICTURE = (
    "rien ne peut y être lu. Déposez plutôt la facture en PDF, en XML ou en Factur-X, tels que votre logiciel les "
    "enregistre ; si vous n’avez que le papier, saisissez-la."
)
_KINDS: dict[str, str] = {
    "word": "Ce fichier est un document de texte (Word, Writer). Enregistrez-le en PDF, puis déposez le PDF.",
    "sheet": "Ce fichier est un classeur (Excel, Calc), pas une facture électronique. Exportez la facture en PDF, ou "
    "depuis un logiciel de facturation.",
    "slides": "Ce fichier est une présentation. Enregistrez la facture en PDF, puis déposez le PDF.",
    "pages": "Ce fichier est un document Pages, Numbers ou Keynote (Apple). Exportez-le en PDF, puis déposez le PDF.",
    "xps": "Ce fichier est un document XPS. Imprimez-le en PDF, puis déposez le PDF.",
    "old word": "Ce fichier est un document Word ancien (.doc). Enregistrez-le en PDF, puis déposez le PDF.",
    "old sheet": "Ce fichier est un classeur Excel ancien (.xls). Enregistrez la facture en PDF, puis déposez le PDF.",
    "old slides": "Ce fichier est une présentation ancienne (.ppt). Enregistrez-la en PDF, puis déposez le PDF.",
    "office": "Ce fichier est un document Word ou Excel ancien. Enregistrez-le en PDF, puis déposez le PDF.",
    "outlook": "Ce fichier est un message Outlook (.msg). Ouvrez-le, enregistrez sa pièce jointe, et déposez celle-ci.",
    "mail": "Ce fichier est un courriel enregistré (.eml). Ouvrez-le, enregistrez sa pièce jointe, et déposez "
    "celle-ci.",
    "rtf": "Ce fichier est un document de texte (RTF). Enregistrez-le en PDF, puis déposez le PDF.",
    "archive": "Ce fichier est une archive. Sortez-en les factures, et déposez-les une par une.",
    "empty archive": "Ce fichier est une archive vide. Choisissez la facture elle-même.",
    "one in an archive": "Ce fichier est une archive (zip) d’un seul fichier. Ouvrez-la, et déposez la facture qui est "
    "dedans.",
    "image": f"Ce fichier est une image : {_PICTURE}",
    "heic": f"Ce fichier est une image, une photo d’iPhone (HEIC) : {_PICTURE}",
    "tiff": f"Ce fichier est une image, sans doute un scan (TIFF) : {_PICTURE}",
    "film": "Ce fichier est une vidéo ou un son, pas une facture. Choisissez le PDF ou le XML de la facture.",
    "program": "Ce fichier est un programme, pas une facture. Choisissez le PDF ou le XML de la facture.",
    "shortcut": "Ce fichier est un raccourci, pas la facture elle-même. Ouvrez-le, et choisissez le fichier qu’il "
    "montre.",
    "printing": "Ce fichier est destiné à une imprimante (PostScript). Enregistrez la facture en PDF, puis déposez "
    "le PDF.",
    "signed": "Ce fichier est enveloppé dans une signature (.p7m), et ne peut pas être lu ainsi. Déposez le fichier "
    "d’origine, celui que vous avez signé.",
    "json": "Ce fichier est du JSON, que le portail ne lit pas. Choisissez l’export XML (UBL, CII) ou Factur-X de "
    "votre logiciel.",
    "web": "Ce fichier est une page web. Ouvrez-la dans le navigateur, choisissez « Imprimer » puis « Enregistrer au "
    "format PDF », et déposez le PDF.",
    "edifact": "Ce fichier est un message EDI (EDIFACT). Demandez à votre opérateur EDI la facture en XML (UBL, CII) "
    "ou en "
    "Factur-X.",
    "x12": "Ce fichier est un message EDI (X12). Demandez à votre opérateur EDI la facture en XML (UBL, CII) ou en "
    "Factur-X.",
    "ledger": "Ce fichier est un fichier d’écritures comptables (FEC), pas une facture. Déposez la facture "
    "elle-même, en "
    "PDF ou en XML.",
    "table": f"Ce fichier est un tableau (CSV), pas une facture. {_EXPORT}",
    "encoded": "Ce fichier est une facture encore encodée (base64), sans doute copiée d’un autre programme. "
    "Demandez-lui "
    "le fichier lui-même, PDF ou XML.",
    "text": f"Ce fichier est du texte simple, pas une facture électronique. {_EXPORT}",
}

Test = Callable[[bytes], bool]


def _starts(*marks: bytes) -> Test:
    return lambda data: data.startswith(marks)


def _media(*brands: bytes) -> Test:
    """The family of MP4, that the photographs of an iPhone are of: « ftyp », then a brand."""
    return lambda data: data[4:8] == b"ftyp" and (not brands or data[8:12] in brands)


_DER_SIGNED = bytes.fromhex("06092a864886f70d010702")  # PKCS #7 signedData
_BY_MARK: tuple[tuple[str, Test], ...] = (
    ("rtf", _starts(b"{\\rtf")),
    ("heic", _media(b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif")),
    ("film", _media()),
    ("film", _starts(b"ID3", b"OggS", b"\x1aE\xdf\xa3")),
    ("tiff", _starts(b"II*\x00", b"MM\x00*")),
    ("image", _starts(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x00\x00\x01\x00")),
    ("image", lambda data: data.startswith(b"RIFF") and data[8:12] == b"WEBP"),
    ("image", lambda data: data.startswith(b"BM") and data[6:10] == b"\x00\x00\x00\x00"),
    ("film", _starts(b"RIFF")),
    ("program", _starts(b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe")),
    ("shortcut", _starts(b"L\x00\x00\x00\x01\x14\x02\x00", b"[InternetShortcut]")),
    ("printing", _starts(b"%!PS", b"\x1b%-12345X")),
    ("signed", _starts(b"-----BEGIN PKCS7", b"-----BEGIN CMS")),
    ("signed", lambda data: data.startswith(b"0") and _DER_SIGNED in data[:64]),
    ("archive", _starts(b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ\x00")),
)
_OLE = b"\xd0\xcf\x11\xe0"
_IN_OLE = {"__substg1.0_": "outlook", "WordDocument": "old word", "PowerPoint": "old slides", "Workbook": "old sheet"}
_IN_ZIP = {
    b"word/": "word",
    b"xl/": "sheet",
    b"ppt/": "slides",
    b"opendocument.text": "word",
    b"opendocument.spreadsheet": "sheet",
    b"opendocument.presentation": "slides",
    b"Index/Document.iwa": "pages",
    b"FixedDocSeq": "xps",
}


def refuse_other_kinds(data: bytes) -> None:
    """Raises `UnreadableInvoice` (wrong_type) for what is neither XML nor PDF, with the sentence that names it."""
    kind = _binary_kind(data) or _text_kind(data)
    if kind:
        raise UnreadableInvoice("wrong_type", _KINDS[kind])
    many = _files_of_zip(data) if data.startswith(b"PK") else 0
    if many:
        raise UnreadableInvoice(
            "wrong_type",
            f"Ce fichier est une archive (zip) de {many} fichiers. Sortez-en les factures, et déposez-les une par une.",
        )


def _binary_kind(data: bytes) -> str:
    if data.startswith(_OLE):
        return next((kind for name, kind in _IN_OLE.items() if name.encode("utf-16-le") in data), "office")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    return next((kind for kind, is_it in _BY_MARK if is_it(data)), "")


def _zip_kind(data: bytes) -> str:
    """What an archive holds, by the names at its two ends; nothing for one of several files."""
    ends = data[:4096] + data[-65_536:]
    office = next((kind for name, kind in _IN_ZIP.items() if name in ends), "")
    if office:
        return office
    return {0: "empty archive", 1: "one in an archive", None: "archive"}.get(_files_of_zip(data), "")


def _files_of_zip(data: bytes) -> int | None:
    """How many files its directory tells; None where it cannot be found."""
    end = data.rfind(b"PK\x05\x06")
    return struct.unpack_from("<H", data, end + 10)[0] if 0 <= end <= len(data) - 22 else None


_HEADS = re.compile(rb"(?im)^(?:from|subject|received|return-path|delivered-to|mime-version|message-id|x-[\w-]+):")
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]{40,}={0,2}\s*\Z")
_ENCODED = (b"PD94bWw", b"JVBERi0", b"PEludm9pY2", b"PHJzbTpD")  # <?xml, %PDF-, <Invoice, <rsm:C
_SEPARATORS = (b";", b"\t", b",", b"|")
_LINES = 5
_PRINTED = bytes(range(0x20, 0x7F)) + b"\t\r\n"


def _text_kind(data: bytes) -> str:
    """What a text without a tag at its head is."""
    head = data[:8192].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    low = head[:256].lower()
    if low.startswith((b"<!doctype html", b"<html")):
        return "web"
    if not head or head.startswith(b"<") or data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in head:
        return ""
    if head[:1] in (b"{", b"["):
        return "json"
    return _plain_kind(head)


def _plain_kind(head: bytes) -> str:
    if head.startswith((b"UNA", b"UNB+")):
        return "edifact"
    if head.startswith(b"ISA") and head[3:4] in b"*|~^":
        return "x12"
    if b"JournalCode" in head[:200]:
        return "ledger"
    if len(set(_HEADS.findall(head))) >= 2:
        return "mail"
    if head.startswith(_ENCODED) and _BASE64.match(head[:4096].strip()):
        return "encoded"
    if _is_table(head.splitlines()[:_LINES]):
        return "table"
    return "text" if _is_text(head) else ""


def _is_table(lines: list[bytes]) -> bool:
    """Two lines at least, with the same separator as often in each."""
    return len(lines) > 1 and any(
        lines[0].count(mark) >= 2 and len({line.count(mark) for line in lines[:-1] or lines}) == 1
        for mark in _SEPARATORS
    )


def _is_text(head: bytes) -> bool:
    """Mostly plain letters and blanks, without the marks that no text holds; an XML cut at its front is not one."""
    other = len(head.translate(None, _PRINTED))
    return b"<" not in head and other * 3 <= len(head) and not re.search(rb"[\x00-\x08\x0e-\x1f]", head)


_INVOICE = "Déposez la facture elle-même, en UBL 2.1 (Invoice, CreditNote), en CII, en Factur-X ou en PDF."
# The root of an XML → what it is, and the next step where it is not simply to choose the invoice.
_ROOTS: dict[str, tuple[str, str]] = {
    "CrossIndustryDocument": (
        "une facture ZUGFeRD 1.0, format abandonné en 2019",
        "Mettez votre logiciel à jour, ou choisissez-y Factur-X.",
    ),
    "SCRDMCCBDACIOMessageStructure": ("une commande Order-X, pas une facture", _INVOICE),
    "CrossDomainAcknowledgementAndResponse": ("un message de cycle de vie (CDAR), pas une facture", _INVOICE),
    "CPPFacturePivot": ("un flux pivot Chorus Pro", "Choisissez l’export UBL, CII ou Factur-X de votre logiciel."),
    "html": ("une page web", "Ouvrez-la dans le navigateur, « Imprimer » puis « Enregistrer au format PDF »."),
    "svg": ("une image (SVG)", "Déposez la facture en PDF, en XML ou en Factur-X."),
    "Workbook": (
        "un classeur Excel, pas une facture électronique",
        "Enregistrez la facture en PDF, et déposez le PDF.",
    ),
    "workbook": (
        "un classeur Excel, pas une facture électronique",
        "Enregistrez la facture en PDF, et déposez le PDF.",
    ),
    "document": ("un document de texte (LibreOffice)", "Enregistrez-le en PDF, et déposez le PDF."),
    "wordDocument": ("un document Word", "Enregistrez-le en PDF, et déposez le PDF."),
    "package": ("un document Word ou Excel", "Enregistrez-le en PDF, et déposez le PDF."),
    "Document": ("un fichier de banque ou de paiement, pas une facture", _INVOICE),
    "FatturaElettronica": (
        "une facture électronique italienne (FatturaPA)",
        "Demandez-la à son éditeur en UBL, en CII, en Factur-X ou en PDF.",
    ),
    "Facturae": (
        "une facture électronique espagnole (Facturae)",
        "Demandez-la à son éditeur en UBL, en CII, en Factur-X ou en PDF.",
    ),
    "SelfBilledInvoice": (
        "une facture établie par l’acheteur (autofacturation UBL)",
        "Ce type de fichier n’est pas reçu : dans votre logiciel, choisissez « facture » (Invoice), type 389.",
    ),
    "SelfBilledCreditNote": (
        "un avoir établi par l’acheteur (autofacturation UBL)",
        "Ce type de fichier n’est pas reçu : dans votre logiciel, choisissez « avoir » (CreditNote), type 261.",
    ),
    "DebitNote": (
        "une note de débit UBL",
        "Ce type de fichier n’est pas reçu : dans votre logiciel, faites une facture (Invoice), type 380.",
    ),
    "StandardBusinessDocument": (
        "un message entier de plateforme (enveloppe SBDH)",
        "Sortez la facture de son enveloppe, et déposez-la seule.",
    ),
    "Envelope": (
        "un message entre programmes (SOAP)",
        "Sortez la facture de son enveloppe, et déposez-la seule.",
    ),
    "AuditFile": ("un fichier de comptabilité (SAF-T), pas une facture", _INVOICE),
    **{
        root: (f"{what} UBL, pas une facture", _INVOICE)
        for root, what in {
            "Order": "une commande",
            "OrderChange": "une modification de commande",
            "OrderCancellation": "une annulation de commande",
            "OrderResponse": "une réponse à une commande",
            "OrderResponseSimple": "une réponse à une commande",
            "Catalogue": "un catalogue",
            "DespatchAdvice": "un avis d’expédition (bon de livraison)",
            "ReceiptAdvice": "un avis de réception",
            "ApplicationResponse": "une réponse",
            "Quotation": "un devis",
            "RequestForQuotation": "une demande de devis",
            "Tender": "une offre",
            "Reminder": "une relance",
            "Statement": "un relevé de compte",
            "RemittanceAdvice": "un avis de paiement",
            "Waybill": "une lettre de voiture",
            "FreightInvoice": "une facture de transport",
            "UtilityStatement": "un relevé de consommation",
        }.items()
    },
}


def other_root(name: str) -> UnreadableInvoice:
    """An XML that is no invoice, by its root."""
    if name.startswith(("INVOIC", "ORDERS", "DESADV")):
        what, then = (
            "un message IDoc (SAP)",
            "Demandez à votre service informatique la facture en UBL, en CII ou en PDF.",
        )
    else:
        what, then = _ROOTS.get(name, (f"un document « {name[:60]} », qui n’est pas une facture", _INVOICE))
    return UnreadableInvoice("unknown_root", f"Ce fichier contient {what}. {then}")
