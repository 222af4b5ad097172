"""The PDF around a Factur-X invoice: get the XML out, check the container, put an XML in.

Checks of ISO 19005-3 (PDF/A-3) and Factur-X 1.0 that no schematron covers. Full PDF/A conformance is not checked.
"""

import io
import zlib
from dataclasses import dataclass

import pikepdf
import pikepdf.settings
from lxml import etree

from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.invoice_document import Profile
from coryphee.formats.labels import label
from coryphee.formats.xml import MAX_BYTES, Element, parse_xml

NAME = "factur-x.xml"
KNOWN_NAMES = (NAME, "xrechnung.xml", "zugferd-invoice.xml")  # compared without case: ZUGFeRD-invoice.xml too
RELATIONSHIPS = ("Data", "Alternative", "Source")
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


def check_container(found: Extracted, profile: Profile | None) -> tuple[Finding, ...]:
    """What is wrong around the invoice, one finding for each fact."""
    checks = (
        _check_name(found),
        _check_relationship(found),
        _check_associated(found),
        _check_level(found, profile),
        _check_pdfa(found),
        _check_others(found),
        _check_damage(found),
    )
    return tuple(check for check in checks if check is not None)


def _finding(
    rule: str, severity: Severity, title: str, message: str, remedy: str, found: str = "", expected: str = ""
) -> Finding:
    return Finding(
        rule=f"CORYPHEE-PDF-{rule}",
        severity=severity,
        title=title,
        message=message,
        remedy=remedy,
        found=found,
        expected=expected,
        location="fichier PDF",
    )


_SOFTWARE = "Faites corriger la production des Factur-X par votre logiciel de facturation."


def _check_name(found: Extracted) -> Finding | None:
    if found.name == NAME:
        return None
    severity = Severity.WARNING if found.name.lower() in KNOWN_NAMES else Severity.ERROR
    return _finding(
        "NOM",
        severity,
        "La facture incluse dans le PDF ne porte pas le nom prévu",
        f"Nom de la facture incluse : trouvé « {found.name} », attendu « {NAME} ».",
        _SOFTWARE,
        found.name,
        NAME,
    )


def _check_relationship(found: Extracted) -> Finding | None:
    if found.relationship in RELATIONSHIPS:
        return None
    severity = Severity.ERROR if found.relationship is None else Severity.WARNING
    expected = ", ".join(RELATIONSHIPS)
    return _finding(
        "RELATION",
        severity,
        "Le PDF ne dit pas quel est le rôle de la facture incluse",
        f"AFRelationship : trouvé « {found.relationship or 'rien'} », attendu l’un de {expected}.",
        _SOFTWARE,
        found.relationship or "",
        expected,
    )


def _check_associated(found: Extracted) -> Finding | None:
    if found.associated:
        return None
    return _finding(
        "AF",
        Severity.WARNING,
        "La facture incluse n’est pas déclarée comme fichier associé",
        "Le catalogue du PDF n’annonce pas la facture dans sa liste /AF, comme le demande PDF/A-3.",
        _SOFTWARE,
    )


def _check_level(found: Extracted, profile: Profile | None) -> Finding | None:
    level = (found.level or "").upper().replace("EN16931", "EN 16931").replace("BASICWL", "BASIC WL")
    if found.level is None:
        return _finding(
            "XMP",
            Severity.WARNING,
            "Le PDF n’annonce pas son profil Factur-X",
            "Les métadonnées XMP du PDF ne portent pas le profil (fx:ConformanceLevel).",
            _SOFTWARE,
            expected=profile.value if profile else "",
        )
    if profile is None or level == profile.value or level in ("XRECHNUNG", "COMFORT"):
        return None
    return _finding(
        "PROFIL",
        Severity.ERROR,
        "Le profil annoncé par le PDF n’est pas celui de la facture",
        f"{label('BT-24')} : le PDF annonce « {found.level} », la facture déclare « {profile.value} ».",
        _SOFTWARE,
        found.level,
        profile.value,
    )


def _check_pdfa(found: Extracted) -> Finding | None:
    if found.pdfa_part == "3" or found.pdfa_part == "4":
        return None
    return _finding(
        "PDFA",
        Severity.WARNING,
        "Le PDF ne se déclare pas PDF/A-3",
        f"Une Factur-X est un PDF/A-3 ; trouvé : {f'PDF/A-{found.pdfa_part}' if found.pdfa_part else 'rien'}.",
        _SOFTWARE,
        found.pdfa_part or "",
        "3",
    )


def _check_others(found: Extracted) -> Finding | None:
    if not found.others:
        return None
    names = ", ".join(found.others)
    return _finding(
        "PLUSIEURS",
        Severity.WARNING,
        "Le PDF contient plusieurs fois la facture",
        f"« {found.name} » a été lu ; ces autres fichiers portent le même numéro de facture : {names}.",
        "N’incluez qu’un seul fichier XML de facture dans le PDF.",
        names,
    )


def _check_damage(found: Extracted) -> Finding | None:
    if not found.damaged:
        return None
    return _finding(
        "ABIME",
        Severity.WARNING,
        "Le PDF est abîmé",
        "Le PDF a des défauts de structure ; la facture qu’il contient a pu être lue.",
        "Enregistrez à nouveau le PDF depuis votre logiciel.",
    )
