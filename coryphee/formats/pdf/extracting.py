"""Get the invoice out of a Factur-X PDF, with what the container says about it."""

import io
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from lxml import etree

from coryphee.formats.budget import Budget
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.pdf.streams import Streams, TooLong, check_structure
from coryphee.formats.xml.parsing import Element, parse_xml

NAME = "factur-x.xml"
KNOWN_NAMES = (NAME, "xrechnung.xml", "zugferd-invoice.xml")  # compared without case: ZUGFeRD-invoice.xml too
MAX_ATTACHMENTS = 200
MAX_NODES = 1000  # of the tree of their names

MAX_METADATA = 1_000_000  # bytes of the XMP packet; real ones have some 5 kB

_ROOTS = ("CrossIndustryInvoice", "Invoice", "CreditNote")
_UNREADABLE = (pikepdf.PdfError, ValueError, RuntimeError, zlib.error, KeyError, TypeError, AttributeError)
MESSAGES = {
    "pdf_damaged": (
        "Ce PDF est abîmé ou incomplet : il ne peut pas être lu. Enregistrez-le à nouveau depuis votre logiciel, "
        "puis déposez-le."
    ),
    "pdf_encrypted": (
        "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis déposez-le à nouveau."
    ),
    "pdf_without_invoice": (
        "Ce PDF ne contient pas de facture électronique (Factur-X). Saisissez les quelques informations demandées, "
        "ou déposez un PDF Factur-X."
    ),
    "pdf_several_invoices": (
        "Ce PDF contient plusieurs factures électroniques ({names}). Déposez un fichier pour chaque facture."
    ),
}


SCANNED = (
    "Ce PDF est une image, une page numérisée par exemple : nous ne pouvons rien y lire. En le déposant, saisissez "
    "son numéro, sa date et ses montants ; ou déposez le PDF que votre logiciel a fait."
)


@dataclass(frozen=True)
class Extracted:
    """The invoice found in a PDF, and what the container says about it."""

    tree: Element
    xml: bytes
    name: str
    others: tuple[str, ...]  # names of the other XML invoices, which say the same invoice number
    relationship: str | None
    associated: bool  # listed in the /AF array of the catalog
    level: str | None  # fx:ConformanceLevel of the XMP metadata
    pdfa_part: str | None
    damaged: bool
    described: bool  # an XMP extension schema describes the namespace of `level`
    encrypted: bool  # readable without a password all the same


@dataclass(frozen=True)
class _Candidate:
    name: str
    xml: bytes
    spec: pikepdf.Object


def extract(data: bytes, *, budget: Budget | None = None) -> Extracted:
    """The one invoice embedded in the PDF `data`, unfolded within `budget`.

    Raises `UnreadableInvoice` with code "pdf_damaged", "pdf_encrypted", "pdf_without_invoice",
    "pdf_several_invoices", "too_large", or a code of `parse_xml` when the embedded XML is not readable.
    """
    budget = budget or Budget()
    check_structure(data, budget)
    streams = Streams(budget)
    with _open(data) as pdf:
        damaged = bool(pdf.get_warnings())
        candidates = _candidates(pdf, streams)
        damaged = damaged or bool(pdf.get_warnings())
        if not candidates:
            raise _unreadable("pdf_damaged") if damaged else _without_invoice(data)
        chosen, tree, others = _choose(candidates, budget)
        level, part, described = _metadata(pdf, streams)
        return Extracted(
            tree=tree,
            xml=chosen.xml,
            name=chosen.name,
            others=others,
            relationship=_name_of(chosen.spec.get("/AFRelationship")),
            associated=_associated(pdf, chosen),
            level=level,
            pdfa_part=part,
            damaged=damaged,
            described=described,
            encrypted=pdf.is_encrypted,
        )


def _without_invoice(data: bytes) -> UnreadableInvoice:
    """A PDF without data; one without text either is a picture, and says so."""
    from coryphee.formats.plain.page import has_text  # noqa: PLC0415 - its library is loaded when it is needed

    refusal = _unreadable("pdf_without_invoice")
    return refusal if has_text(data) else UnreadableInvoice(refusal.code, SCANNED)


def _unreadable(code: str, **values: str) -> UnreadableInvoice:
    return UnreadableInvoice(code, MESSAGES[code].format(**values))


def _open(data: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise _unreadable("pdf_encrypted") from None
    except _UNREADABLE:
        raise _unreadable("pdf_damaged") from None


def _candidates(pdf: pikepdf.Pdf, streams: Streams) -> list[_Candidate]:
    """Embedded files that may be the invoice: those of a known name, else any XML whose root is an invoice."""
    found: list[_Candidate] = []
    most, bomb = streams.budget.limits.bytes, False
    for name, spec in _specifications(pdf):
        if not name.lower().endswith(".xml"):
            continue
        try:
            content = streams.read(_stream(spec), most)
        except TooLong:
            bomb = True
            continue
        except _UNREADABLE:
            continue
        declared_twice = any(content is other.xml or content == other.xml for other in found)
        if content and not declared_twice and _may_be_invoice(name, content):
            found.append(_Candidate(name, content, spec))
    if bomb and not found:
        streams.budget.refuse_unfolded()
    return found


def _may_be_invoice(name: str, content: bytes) -> bool:
    return name.lower() in KNOWN_NAMES or any(root.encode() in content[:4000] for root in _ROOTS)


def _specifications(pdf: pikepdf.Pdf) -> list[tuple[str, pikepdf.Object]]:
    """File specifications of the name tree and of /AF, each once."""
    found: dict[object, tuple[str, pikepdf.Object]] = {}
    spec: pikepdf.Object
    try:
        for key, spec in _named(pdf):
            found[_identity(spec)] = (_file_name(spec) or key, spec)
        for spec in _announced(pdf):
            found.setdefault(_identity(spec), (_file_name(spec), spec))
    except _UNREADABLE:
        pass
    return list(found.values())


def _named(pdf: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Object]]:
    """The name tree of the embedded files, each node once: a tree whose branches are shared has no end."""
    names = pdf.Root.get("/Names")
    waiting = deque([names.get("/EmbeddedFiles")] if isinstance(names, pikepdf.Dictionary) else [])
    left = MAX_ATTACHMENTS
    seen: set[object] = set()
    while waiting and len(seen) < MAX_NODES:
        node = waiting.popleft()
        if not isinstance(node, pikepdf.Dictionary) or _identity(node) in seen:
            continue
        seen.add(_identity(node))
        pairs = _array(node.get("/Names"))
        for rank in range(0, min(len(pairs) - 1, 2 * left), 2):
            left -= 1
            if isinstance(pairs[rank + 1], pikepdf.Dictionary):
                yield str(pairs[rank]), pairs[rank + 1]
        kids = _array(node.get("/Kids"))
        waiting.extend(kids[rank] for rank in range(min(len(kids), MAX_NODES - len(waiting))))


def _array(value: Any) -> Any:
    return value if isinstance(value, pikepdf.Array) else []


def _identity(spec: pikepdf.Object) -> object:
    return spec.objgen if spec.is_indirect else id(spec)


def _file_name(spec: pikepdf.Object) -> str:
    for key in ("/UF", "/F"):
        if key in spec:
            return str(spec[key])
    return ""


def _announced(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """The /AF array of the catalog."""
    listed: Any = pdf.Root.get("/AF", [])
    return [listed[rank] for rank in range(min(len(listed), MAX_ATTACHMENTS))]


def _stream(spec: pikepdf.Object) -> pikepdf.Object:
    files = spec["/EF"]
    return files["/F"] if "/F" in files else files["/UF"]


def _choose(candidates: list[_Candidate], budget: Budget) -> tuple[_Candidate, Element, tuple[str, ...]]:
    """The invoice among the candidates; two different invoices in one PDF cannot be told apart."""
    readable, errors, first = [], list[UnreadableInvoice](), None
    for candidate in sorted(candidates, key=_preference):
        try:
            tree = parse_xml(candidate.xml, budget=budget)
        except UnreadableInvoice as error:
            errors.append(error)
            continue
        is_invoice = etree.QName(tree).localname in _ROOTS
        readable.append((candidate, is_invoice, _invoice_number(tree)))
        if first is None or is_invoice and not first[1]:
            first = (candidate, is_invoice, tree)  # the only tree that is kept
    if first is None:
        raise UnreadableInvoice(errors[0].code, f"La facture contenue dans ce PDF est illisible. {errors[0].message}")
    invoices = [one for one in readable if one[1]] or readable[:1]
    if len({number for _, _, number in invoices}) > 1:
        raise _unreadable("pdf_several_invoices", names=", ".join(one.name for one, _, _ in invoices[:5]))
    return first[0], first[2], tuple(one.name for one, _, _ in invoices[1:])


def _preference(candidate: _Candidate) -> int:
    name = candidate.name.lower()
    return KNOWN_NAMES.index(name) if name in KNOWN_NAMES else len(KNOWN_NAMES)


def _invoice_number(tree: Element) -> str:
    found = tree.xpath("string((*[local-name()='ExchangedDocument']/*[local-name()='ID'] | *[local-name()='ID'])[1])")
    return str(found).strip()


def _associated(pdf: pikepdf.Pdf, chosen: _Candidate) -> bool:
    try:
        return any(
            _identity(spec) == _identity(chosen.spec) or _file_name(spec) == chosen.name for spec in _announced(pdf)
        )
    except _UNREADABLE:
        return False


def _name_of(value: pikepdf.Object | None) -> str | None:
    """The name without its slash; a name may be of any bytes."""
    if value is None:
        return None
    try:
        return str(value).lstrip("/")
    except UnicodeDecodeError:
        return bytes(value).decode(errors="replace").lstrip("/")


def _metadata(pdf: pikepdf.Pdf, streams: Streams) -> tuple[str | None, str | None, bool]:
    """fx:ConformanceLevel and pdfaid:part, written as elements or as attributes; whether a PDF/A extension schema
    describes the namespace of the first, which must be that of Factur-X or of ZUGFeRD.
    """
    try:
        packet = streams.read(pdf.Root.Metadata, MAX_METADATA)
        root = parse_xml(packet.strip(b"\x00 \r\n\t"), budget=streams.budget)
    except (*_UNREADABLE, UnreadableInvoice):
        return None, None, False
    space = str(root.xpath("string(namespace-uri((//*|//@*)[local-name()='ConformanceLevel'][1]))"))
    told = {str(one).strip() for one in _texts(root, "namespaceURI")}
    part = _property(root, "part", "http://www.aiim.org/pdfa/ns/id/")
    return _property(root, "ConformanceLevel", ""), part, space in told and space.lower().startswith(_SCHEMAS)


# Factur-X 1.0 and ZUGFeRD 2: « urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0# » and its sisters.
_SCHEMAS = ("urn:factur-x:pdfa:crossindustrydocument:invoice:", "urn:zugferd:pdfa:crossindustrydocument:invoice:")


def _texts(root: Element, name: str) -> list[str]:
    found: Any = root.xpath(f"//*[local-name()='{name}']/text() | //@*[local-name()='{name}']")
    return list(found)


def _property(root: Element, name: str, namespace: str) -> str | None:
    condition = f"local-name()='{name}'" + (f" and namespace-uri()='{namespace}'" if namespace else "")
    found = root.xpath(f"string((//*[{condition}] | //@*[{condition}])[1])")
    return str(found).strip() or None
