"""Get the invoice out of a Factur-X PDF, with what the container says about it."""

import io
import zlib
from dataclasses import dataclass

import pikepdf
import pikepdf.settings
from lxml import etree

from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.xml import MAX_BYTES, Element, parse_xml

NAME = "factur-x.xml"
KNOWN_NAMES = (NAME, "xrechnung.xml", "zugferd-invoice.xml")  # compared without case: ZUGFeRD-invoice.xml too
MAX_ATTACHMENTS = 200

# A stream of a few kB may inflate to gigabytes; nothing that an invoice needs comes near these.
_LIMIT = 100_000_000
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=_LIMIT,
    run_length_max_memory=_LIMIT,
    png_max_memory=_LIMIT,
    tiff_max_memory=_LIMIT,
    doc_max_warnings=200,
)

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


@dataclass(frozen=True)
class _Candidate:
    name: str
    xml: bytes
    spec: pikepdf.Object


def extract(data: bytes, *, max_bytes: int = MAX_BYTES) -> Extracted:
    """The one invoice embedded in the PDF `data`.

    Raises `UnreadableInvoice` with code "pdf_damaged", "pdf_encrypted", "pdf_without_invoice",
    "pdf_several_invoices", or a code of `parse_xml` when the embedded XML is not readable.
    """
    with _open(data) as pdf:
        damaged = bool(pdf.get_warnings())
        candidates = _candidates(pdf, max_bytes)
        damaged = damaged or bool(pdf.get_warnings())
        if not candidates:
            raise _unreadable("pdf_damaged" if damaged else "pdf_without_invoice")
        chosen, tree, others = _choose(candidates, max_bytes)
        level, part = _metadata(pdf)
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
        )


def _unreadable(code: str, **values: str) -> UnreadableInvoice:
    return UnreadableInvoice(code, MESSAGES[code].format(**values))


def _open(data: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        raise _unreadable("pdf_encrypted") from None
    except _UNREADABLE:
        raise _unreadable("pdf_damaged") from None


def _candidates(pdf: pikepdf.Pdf, max_bytes: int) -> list[_Candidate]:
    """Embedded files that may be the invoice: those of a known name, else any XML whose root is an invoice."""
    found: list[_Candidate] = []
    for name, spec in _specifications(pdf):
        if not name.lower().endswith(".xml"):
            continue
        try:
            content = _content(spec, max_bytes)
        except _UNREADABLE:
            continue
        declared_twice = any(content == other.xml for other in found)
        if content and not declared_twice and _may_be_invoice(name, content):
            found.append(_Candidate(name, content, spec))
    return found


def _may_be_invoice(name: str, content: bytes) -> bool:
    return name.lower() in KNOWN_NAMES or any(root.encode() in content[:4000] for root in _ROOTS)


def _specifications(pdf: pikepdf.Pdf) -> list[tuple[str, pikepdf.Object]]:
    """File specifications of the name tree and of /AF, each once."""
    found: dict[object, tuple[str, pikepdf.Object]] = {}
    spec: pikepdf.Object
    try:
        for key in list(pdf.attachments)[:MAX_ATTACHMENTS]:
            spec = pdf.attachments[key].obj
            found[_identity(spec)] = (_file_name(spec) or key, spec)
        for spec in list(pdf.Root.get("/AF", []))[:MAX_ATTACHMENTS]:
            found.setdefault(_identity(spec), (_file_name(spec), spec))
    except _UNREADABLE:
        pass
    return list(found.values())


def _identity(spec: pikepdf.Object) -> object:
    return spec.objgen if spec.is_indirect else id(spec)


def _file_name(spec: pikepdf.Object) -> str:
    for key in ("/UF", "/F"):
        if key in spec:
            return str(spec[key])
    return ""


def _content(spec: pikepdf.Object, max_bytes: int) -> bytes:
    """The embedded bytes, never more than `max_bytes`: a deflated bomb is read as empty."""
    files = spec["/EF"]
    stream = files["/F"] if "/F" in files else files["/UF"]
    if stream.get("/Filter") != pikepdf.Name.FlateDecode or "/DecodeParms" in stream:
        content = stream.read_bytes()
        return content if len(content) <= max_bytes else b""
    inflater = zlib.decompressobj()
    content = inflater.decompress(stream.read_raw_bytes(), max_bytes)
    return b"" if inflater.unconsumed_tail else content


def _choose(candidates: list[_Candidate], max_bytes: int) -> tuple[_Candidate, Element, tuple[str, ...]]:
    """The invoice among the candidates; two different invoices in one PDF cannot be told apart."""
    readable, errors = [], []
    for candidate in sorted(candidates, key=_preference):
        try:
            tree = parse_xml(candidate.xml, max_bytes=max_bytes)
        except UnreadableInvoice as error:
            errors.append(error)
            continue
        readable.append((candidate, tree))
    if not readable:
        raise UnreadableInvoice(errors[0].code, f"La facture contenue dans ce PDF est illisible. {errors[0].message}")
    invoices = [one for one in readable if etree.QName(one[1]).localname in _ROOTS] or readable[:1]
    if len({_invoice_number(tree) for _, tree in invoices}) > 1:
        raise _unreadable("pdf_several_invoices", names=", ".join(one.name for one, _ in invoices[:5]))
    chosen, tree = invoices[0]
    return chosen, tree, tuple(one.name for one, _ in invoices[1:])


def _preference(candidate: _Candidate) -> int:
    name = candidate.name.lower()
    return KNOWN_NAMES.index(name) if name in KNOWN_NAMES else len(KNOWN_NAMES)


def _invoice_number(tree: Element) -> str:
    found = tree.xpath("string((*[local-name()='ExchangedDocument']/*[local-name()='ID'] | *[local-name()='ID'])[1])")
    return str(found).strip()


def _associated(pdf: pikepdf.Pdf, chosen: _Candidate) -> bool:
    try:
        return any(
            _identity(spec) == _identity(chosen.spec) or _file_name(spec) == chosen.name
            for spec in list(pdf.Root.get("/AF", []))[:MAX_ATTACHMENTS]
        )
    except _UNREADABLE:
        return False


def _name_of(value: pikepdf.Object | None) -> str | None:
    return str(value).lstrip("/") if value is not None else None


def _metadata(pdf: pikepdf.Pdf) -> tuple[str | None, str | None]:
    """fx:ConformanceLevel and pdfaid:part, written as elements or as attributes."""
    try:
        packet = pdf.Root.Metadata.read_bytes()
        root = parse_xml(packet.strip(b"\x00 \r\n\t"))
    except (*_UNREADABLE, UnreadableInvoice):
        return None, None
    return _property(root, "ConformanceLevel", ""), _property(root, "part", "http://www.aiim.org/pdfa/ns/id/")


def _property(root: Element, name: str, namespace: str) -> str | None:
    condition = f"local-name()='{name}'" + (f" and namespace-uri()='{namespace}'" if namespace else "")
    found = root.xpath(f"string((//*[{condition}] | //@*[{condition}])[1])")
    return str(found).strip() or None
