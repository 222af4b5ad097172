"""Write a document in another syntax or as a Factur-X, and say what the target cannot carry."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from lxml import etree

from coryphee.formats.budget import Limits
from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.model.document import InvoiceDocument, Line, Profile, SupportingDocument, Syntax, named_after
from coryphee.formats.model.labels import label
from coryphee.formats.model.terms import differences, term_of
from coryphee.formats.pdf.embedding import embed
from coryphee.formats.reader import ReadResult, read
from coryphee.formats.rules.policy import verdict_on
from coryphee.formats.syntaxes.binding import parse_decimal, parse_iso_date
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.places import location_of, terms_of
from coryphee.formats.syntaxes.problems import MAX_FINDINGS, shortened
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.formats.syntaxes.ubl.writing_lines import DEEPEST, is_sub_line
from coryphee.formats.xml.parsing import Element

_UNBOUNDED = Limits(bytes=2**62, elements=2**62, lines=2**62)  # what we have written ourselves
EN16931 = "urn:cen.eu:en16931:2017"
_NAMES = {Syntax.UBL_INVOICE: "UBL", Syntax.UBL_CREDIT_NOTE: "UBL", Syntax.CII: "CII"}
_WRITERS: dict[Syntax, Callable[[InvoiceDocument], bytes]] = {
    Syntax.UBL_INVOICE: write_ubl,
    Syntax.UBL_CREDIT_NOTE: write_ubl,
    Syntax.CII: write_cii,
}


class Target(StrEnum):
    """What an invoice can be converted to."""

    UBL = "ubl"
    CII = "cii"
    FACTURX = "facturx"


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """The file, and what it does not say as the original did."""

    content: bytes
    media_type: str
    filename: str  # safe: letters, digits, « - » and « _ »
    losses: tuple[Finding, ...]


def convert(invoice: ReadResult | InvoiceDocument, target: Target, *, pdf: bytes | None = None) -> Converted:
    """An invoice as UBL, CII or Factur-X. Of what `read` gave, also what its file says and the model does not know.

    A Factur-X keeps `pdf` as its visible page; without one, a readable page is drawn from the data. An invoice that
    declares no profile (BT-24) is declared EN 16931 in a Factur-X, which must declare one; that is among the losses.
    What is written is judged by the rules that hold it before it is given. Raises `UnreadableInvoice`: not_convertible
    when they refuse it or when a value could not be read, which the new file would hide; pdf_damaged when `pdf` cannot
    be read; `CannotDraw` when there is none and what draws one is not installed.
    """
    document = invoice if isinstance(invoice, InvoiceDocument) else invoice.document
    unsaid = []
    if isinstance(invoice, ReadResult):
        if hidden := hidden_by(invoice):
            raise UnreadableInvoice("not_convertible", hidden)
        unsaid = unread(invoice)
    syntax = Syntax.CII
    if target is Target.UBL:
        syntax = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
    if target is not Target.FACTURX:
        xml = _judged(write(document, syntax))
        lost = [*unsaid, *_losses(document, syntax, xml, _NAMES[syntax])]
        return _converted(xml, "application/xml", document, f"-{target}.xml", lost)
    declared = replace(document, supporting_documents=tuple(map(_named, document.supporting_documents)))
    if document.profile is None:
        declared = replace(declared, specification=EN16931, profile=Profile.EN16931)
    xml = _judged(write(declared, Syntax.CII))
    page = pdf if pdf is not None else _drawn(document)
    seller = document.seller.name or ""
    title = f"{'Avoir' if document.is_credit_note else 'Facture'} {document.number or ''}".strip()
    content = embed(page, xml, declared.profile or Profile.EN16931, title=title, author=seller)
    said = replace(document, profile=declared.profile)  # it follows from BT-24, told on its own
    lost = [*unsaid, *_losses(said, Syntax.CII, xml, "Factur-X")]
    return _converted(content, "application/pdf", document, ".pdf", lost)


def _named(piece: SupportingDocument) -> SupportingDocument:
    """An attachment with the type and the name that Factur-X demands (and CII alone does not), by its content."""
    kind, name = named_after(piece) if piece.content else (piece.mime, piece.filename)
    return replace(piece, mime=kind, filename=name)


def hidden_by(result: ReadResult) -> str:
    """The value that could not be read, and that another form would leave out as if it had never been; or nothing."""
    wrong = result.value_findings
    if not wrong:
        return ""
    where = f" ({wrong[0].location})" if wrong[0].location else ""
    more = f" Et {len(wrong) - 1} de plus." if len(wrong) > 1 else ""
    return (
        f"Cette facture ne peut pas être convertie : une valeur n’a pas pu être lue, et l’autre fichier l’oublierait. "
        f"{wrong[0].message.rstrip('.')}{where}. {wrong[0].remedy}{more}"
    )


def _judged(xml: bytes) -> bytes:
    """What we have written, when the rules that hold it take it. Raises `UnreadableInvoice` (not_convertible)."""
    refusal = _refusal(xml)
    if refusal:
        raise UnreadableInvoice("not_convertible", refusal)
    return xml


def refusal_of(document: InvoiceDocument, target: Syntax) -> str:
    """Why a conversion to that syntax would not be given, in one sentence; empty when it would."""
    return _refusal(write(document, target))


def _refusal(xml: bytes) -> str:
    result = read(xml, limits=_UNBOUNDED)
    found = [*result.findings, *verdict_on(result).findings]
    wrong = [one for one in found if one.severity is Severity.ERROR and not one.rule.startswith(_OF_THE_DAY)]
    if not wrong:
        return ""
    more = f" Et {len(wrong) - 1} de plus." if len(wrong) > 1 else ""
    where = f" ({wrong[0].location})" if wrong[0].location else ""
    return (
        f"Cette facture ne peut pas être convertie : le fichier obtenu serait refusé. {wrong[0].title}{where}. "
        f"{wrong[0].remedy}{more}"
    )


_OF_THE_DAY = ("CORYPHEE-", "BR-FR-")  # what holds it back from a recipient or since a day, in whatever form


def _converted(
    content: bytes, media_type: str, document: InvoiceDocument, ending: str, lost: list[Finding]
) -> Converted:
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", document.number or "").strip("-")[:60] or "facture"
    return Converted(content=content, media_type=media_type, filename=name + ending, losses=tuple(lost))


def _drawn(document: InvoiceDocument) -> bytes:
    # The page brings WeasyPrint along: only those who draw one pay for it.
    from coryphee.formats.readable import as_pdf  # noqa: PLC0415

    return as_pdf(document)


def write(document: InvoiceDocument, target: Syntax) -> bytes:
    """`document` as a file of syntax `target`, UTF-8, with the sub-lines that its BT-24 lets it have."""
    lines = _carried(document, target)
    return _WRITERS[target](replace(document, syntax=target, lines=lines))


def _carried(document: InvoiceDocument, target: Syntax) -> tuple[Line, ...]:
    """The lines that a target can say: sub-lines where the declared extension has them, else what the totals count."""
    if all(line.parent is None and line.role is None for line in document.lines):
        return document.lines
    declared = document.specification or ""
    if target is Syntax.CII and any(one in declared for one in _WITH_SUB_LINES):
        return document.lines
    counted = [replace(line, parent=None, role=None) if line.counted else line for line in document.lines]
    if target is Syntax.CII or _WITH_SUB_LINES[0] not in declared:
        return tuple(line for line in counted if line.counted)
    return _below_others(counted)


_WITH_SUB_LINES = ("extended-ctc-fr", "urn:factur-x.eu:1p0:extended")


def _below_others(lines: list[Line]) -> tuple[Line, ...]:
    """The counted lines, and the informations that UBL can write below them, to the depth that it writes."""
    above: dict[str | None, int] = {line.identifier: 0 for line in lines if line.counted}
    for _ in range(DEEPEST):
        for line in lines:
            if is_sub_line(line) and line.parent in above:
                above.setdefault(line.identifier, above[line.parent] + 1)
    return tuple(
        line for line in lines if line.counted or (is_sub_line(line) and above.get(line.parent, DEEPEST) < DEEPEST)
    )


def losses(document: InvoiceDocument, target: Syntax) -> list[Finding]:
    """What `target` cannot carry or demands in addition, found by writing and reading back; empty when nothing."""
    return _losses(document, target, write(document, target), _NAMES[target])


def _losses(document: InvoiceDocument, syntax: Syntax, xml: bytes, target: str) -> list[Finding]:
    """What the file that was written does not say when it is read again."""
    lines = _carried(document, syntax)
    back = read(xml, limits=_UNBOUNDED).document
    found = differences(replace(document, lines=lines), back)
    return [*_lost_sub_lines(document, lines, target), *(_loss(*one, target) for one in found)]


def _lost_sub_lines(document: InvoiceDocument, kept: tuple[Line, ...], target: str) -> list[Finding]:
    """The lines that a target leaves out since its totals do not count them, and those whose group it forgets."""
    if kept is document.lines:
        return []
    known = Counter(id(line) for line in kept)
    gone = [line for line in document.lines if not line.counted and not known[id(line)]]
    loose = [line for line in document.lines if line.counted and (line.parent or line.role)]
    told = []
    if gone:
        told.append(_sub_line_loss(gone, "ne sont pas écrites : le total ne les compte pas", target))
    if loose:
        told.append(_sub_line_loss(loose, "sont écrites sans le groupe qui les réunissait", target))
    return told


def _sub_line_loss(lines: list[Line], what: str, target: str) -> Finding:
    named = [f"{line.identifier or 'sans numéro'} « {shortened(line.name or '')} »" for line in lines[:_TOLD_LINES]]
    more = f" et {len(lines) - _TOLD_LINES} autres" if len(lines) > _TOLD_LINES else ""
    return Finding(
        rule="CORYPHEE-CONVERSION",
        severity=Severity.WARNING,
        title="La conversion perd la hiérarchie des lignes",
        message=f"Le format {target} ne porte pas les sous-lignes de cette facture. "
        f"Lignes {', '.join(named)}{more} : elles {what}.",
        remedy="Gardez le fichier d’origine si ce détail compte pour votre client.",
        terms=("BG-25",),
        label=label("BG-25"),
        found=str(len(lines)),
    )


_TOLD_LINES = 5


def unread(result: ReadResult) -> list[Finding]:
    """What the XML of a file says and no other form of it would: written again as it is, it does not come back.

    One finding for each kind of element, with the first content, its place, and how many there are.
    """
    places = _Places()
    again = read(_WRITERS[result.syntax](result.document), limits=_UNBOUNDED).tree
    currency = result.document.currency
    back = Counter((place, value) for place, value, _ in _said(again, places, currency))
    lost: dict[int, list[Any]] = {}  # place → first value, first element, number
    for place, value, element in _said(result.tree, places, currency):
        if back[place, value] > 0:
            back[place, value] -= 1
        elif place in lost:
            lost[place][2] += 1
        elif len(lost) < MAX_FINDINGS:
            text = (element.text or "").strip()
            lost[place] = [text if _plain(text) == value else value, element, 1]
    told = {place: values for place, values in lost.items() if places.above(place) not in lost}
    return [_unread(places.path(place), *values) for place, values in told.items()]


class _Places:
    """A number for each path of names: a file may be deep and long, so that no path is written but those told."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, str], int] = {}
        self._known: list[tuple[int, str]] = []

    def below(self, above: int, name: str) -> int:
        """The number of that name under a place; -1 is above the root."""
        number = self._numbers.setdefault((above, name), len(self._known))
        if number == len(self._known):
            self._known.append((above, name))
        return number

    def above(self, place: int) -> int:
        """The place that it is below."""
        return self._known[place][0]

    def path(self, place: int) -> str:
        """The last names of a place, « Invoice/InvoiceLine/Price »."""
        names: list[str] = []
        while place >= 0 and len(names) < _TOLD_NAMES:
            place, name = self._known[place]
            names.append(shortened(name))
        return "/".join(reversed(names))


_TOLD_NAMES = 12


def _said(tree: Element, places: _Places, currency: str | None) -> Iterator[tuple[int, str, Element]]:
    """(place, text, element) for each text of a file, one for each line of it; numbers as numbers, days as days.

    The currency of an amount is a text of its own where it is not that of the invoice.
    """
    above: list[tuple[int, str]] = [(-1, "")]
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            above.pop()
            continue
        name = str(element.tag).rpartition("}")[2]
        place = places.below(above[-1][0], name)
        told = len(element) == 0 and (above[-1][1], name) not in _EMPTY_WORDS and name not in _EMPTY_NAMES
        above.append((place, name))
        for attribute in _ATTRIBUTES if told else ():
            value = element.get(attribute)
            if value and not (attribute == "currencyID" and value == currency):
                yield places.below(place, f"@{attribute}"), value.strip(), element
        for line in (element.text or "").strip().splitlines() if told else ():
            if line.strip():
                yield place, _plain(line.strip()), element


# What a syntax has to write around a value: the model says it in another way.
_ATTRIBUTES = (
    "schemeID",
    "unitCode",
    "currencyID",
    "mimeCode",
    "filename",
    "name",
)  # those that say something of their value
_EMPTY_NAMES = frozenset({"UBLVersionID", "ChargeIndicator"})
_EMPTY_WORDS = frozenset(
    {
        ("TaxScheme", "ID"),
        ("ChargeIndicator", "Indicator"),
        ("GrossPriceProductTradePrice", "BasisQuantity"),
        ("ApplicableTradeTax", "TypeCode"),
    }
)


def _plain(text: str) -> str:
    day = parse_iso_date(text)
    if day is not None:
        return f"{day:%Y%m%d}"  # as CII writes it
    amount = parse_decimal(text)
    return text if amount is None else f"{amount.normalize():f}"


def _unread(place: str, value: str, element: Element, number: int) -> Finding:
    terms = tuple(term for term in terms_of(element) if term.startswith("BT-"))
    last = place.rpartition("/")[2]
    name = label(*terms) if terms else f"L’élément « {last} »"
    if last.startswith("@"):
        name = f"L’attribut « {last[1:]} »" + (f" de {label(*terms)}" if terms else "")
    many = f" ({number} fois)" if number > 1 else ""
    return Finding(
        rule="CORYPHEE-CONVERSION",
        severity=Severity.WARNING,
        title="La conversion ne reprend pas une information",
        message=f"{name}{many} : « {shortened(value)} » n’est pas repris.",
        remedy="Gardez le fichier d’origine si cette information compte pour votre client.",
        terms=terms,
        label=label(*terms),
        location=location_of(element),
        path=place,
        expected=shortened(value),
    )


def _loss(field: str, place: str, old: Any, new: Any, target: str) -> Finding:
    terms = term_of(field, old)
    name = label(*terms)
    found, expected = _shown(new), _shown(old)
    added = old is None
    message = f"{name} : le format {target} " + (
        f"exige une valeur, « {found} » est écrit." if added else f"ne peut pas porter « {expected} »."
    )
    return Finding(
        rule="CORYPHEE-CONVERSION",
        severity=Severity.INFO if added else Severity.WARNING,
        title="La conversion ajoute une valeur" if added else "La conversion perd une information",
        message=message,
        remedy="Gardez le fichier d’origine si cette information compte pour votre client.",
        terms=terms,
        label=name,
        location=place,
        path=field,
        found=found,
        expected=expected,
    )


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"{len(value)} élément(s)"
    return shortened(str(value))
