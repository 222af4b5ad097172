"""Read any file that a supplier may send as an invoice: XML (UBL, CII) or PDF (Factur-X)."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

from lxml import etree

from coryphee.formats.budget import DEFAULT, Budget, Limits
from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.kinds import other_root, refuse_other_kinds
from coryphee.formats.model.document import InvoiceDocument, Profile, Syntax
from coryphee.formats.model.profiles import profile_of
from coryphee.formats.syntaxes.binding import Reading
from coryphee.formats.syntaxes.cii import reading as cii
from coryphee.formats.syntaxes.cii.reading_lines import RAM
from coryphee.formats.syntaxes.problems import findings_of
from coryphee.formats.syntaxes.schemas import check_schema, gathered
from coryphee.formats.syntaxes.ubl import reading as ubl
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element, parse_xml, unreadable
from coryphee.formats.xml.records.record import Document, records_of

Container = Literal["xml", "pdf"]

SYNTAXES: dict[str, Syntax] = ubl.SYNTAXES | {cii.ROOT: Syntax.CII}

_LINES = tuple(
    etree.XPath(f"count(//l:{name})", namespaces={"l": tag.partition("}")[0][1:]})
    for tag, name in (
        (CAC, "InvoiceLine"),
        (CAC, "CreditNoteLine"),
        (CAC, "SubInvoiceLine"),
        (CAC, "SubCreditNoteLine"),
        (RAM, "IncludedSupplyChainTradeLineItem"),
    )
)


@dataclass(frozen=True)
class ReadResult:
    """What a file holds. The conversion and the checks are made when they are first asked for.

    `tree` is the parsed XML without its comments, `xml` the bytes as received (or as extracted from the PDF).
    """

    tree: Element
    xml: bytes
    syntax: Syntax
    container: Container = "xml"
    container_findings: tuple[Finding, ...] = ()
    pdf: bytes = b""  # the whole file, when it is a PDF

    @cached_property
    def _read(self) -> tuple[InvoiceDocument, Reading]:
        with records_of(self.tree) as records:
            return bound(records, self.syntax)

    def document_in(self, records: Document) -> InvoiceDocument:
        """`document`, made from the records of `tree` where they are there already."""
        known: dict[str, Any] = self.__dict__
        if "_read" not in known:
            known["_read"] = bound(records, self.syntax)
        return self.document

    @property
    def document(self) -> InvoiceDocument:
        """The semantic model; what could not be read of it is in `value_findings`."""
        return self._read[0]

    @property
    def profile(self) -> Profile | None:
        """The Factur-X profile or EN 16931, by what the file declares (BT-24)."""
        return self.document.profile

    @cached_property
    def value_findings(self) -> tuple[Finding, ...]:
        """Numbers, dates and attachments that could not be converted and are absent from `document`."""
        reading = self._read[1]
        return findings_of(reading) if reading.problems else ()

    @cached_property
    def schema_findings(self) -> tuple[Finding, ...]:
        """What the official schema refuses (rule « XSD »)."""
        return check_schema(self.tree, self.syntax)

    @cached_property
    def page_findings(self) -> tuple[Finding, ...]:
        """What the visible page of a PDF does not show of the data (CORYPHEE-PDF-TEXTE)."""
        if not self.pdf:
            return ()
        # pypdf takes 0.2 s to import: only those who check a PDF pay for it.
        from coryphee.formats.pdf import page_text  # noqa: PLC0415

        return page_text.check_page(self.pdf, self.document)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All of the above, one for each fact: a date that is both unreadable and against the schema counts once."""
        container = self.container_findings + self.page_findings
        if not self.schema_findings:
            return container + self.value_findings
        broken = {_element_path(finding) for finding in self.schema_findings}
        values = tuple(
            replace(one, rules=("XSD",)) if _element_path(one) in broken else one for one in self.value_findings
        )
        told = {_element_path(finding) for finding in self.value_findings}
        schema = tuple(one for one in self.schema_findings if _element_path(one) not in told or not one.path)
        return container + values + gathered(schema)


def bound(records: Document, syntax: Syntax) -> tuple[InvoiceDocument, Reading]:
    """The document that records hold, and what could not be converted."""
    return cii.read_cii(records.root) if syntax is Syntax.CII else ubl.read_ubl(records.root, syntax)


def _element_path(finding: Finding) -> str:
    return finding.path.partition(" (ligne ")[0]


def read(data: bytes, *, filename: str = "", limits: Limits = DEFAULT) -> ReadResult:
    """The invoice held by `data`, whatever its name says; `UnreadableInvoice` when there is none.

    `filename` only serves to notice that its extension does not fit. `limits` bounds what the file may unfold into;
    beyond, `UnreadableInvoice` (too_large).
    """
    if not data.strip(b" \t\r\n\x00"):
        raise unreadable("empty")
    budget = Budget(limits)
    budget.check_size(len(data))
    if b"%PDF-" in data[:1024]:
        return _read_pdf(data, filename, budget)
    refuse_other_kinds(data)
    root = parse_xml(data, budget=budget)
    syntax = syntax_of(root)
    _check_lines(root, data, budget)
    return ReadResult(tree=root, xml=data, syntax=syntax, container_findings=_extension_findings(filename, ".xml"))


def _check_lines(root: Element, xml: bytes, budget: Budget) -> None:
    """Before any rule runs: what is asked of a line is most of the work."""
    if budget.may_have_too_many_lines(xml):
        counts: list[Any] = [count(root) for count in _LINES]
        budget.check_lines(int(sum(counts)))


def syntax_of(root: Element) -> Syntax:
    """The syntax that the root element names; `UnreadableInvoice` (unknown_root) for anything else."""
    found = SYNTAXES.get(str(root.tag))
    odd = _misnamed(root) if found is None else _stranger(root, found)
    if odd is not None:
        raise UnreadableInvoice(
            "unknown_root",
            f"Ce fichier ressemble à une facture, mais son logiciel l’a mal écrit : la déclaration qui dit sa norme "
            f"(espace de noms) {f'est « {odd.namespace} »' if odd.namespace else 'manque'}. Transmettez ce message à "
            "l’éditeur du logiciel.",
        )
    if found is not None:
        return found
    raise other_root(etree.QName(root).localname)


def _misnamed(root: Element) -> etree.QName | None:
    """The name of a root that is that of an invoice, in a namespace that is not."""
    name = etree.QName(root)
    return name if name.localname in {etree.QName(tag).localname for tag in SYNTAXES} else None


def _stranger(root: Element, syntax: Syntax) -> etree.QName | None:
    """The name of the first value of an invoice none of whose values is in the namespace of its syntax."""
    inside = [one for part in root for one in part] if syntax is Syntax.CII else [one for one in root if not len(one)]
    if not inside or any(str(one.tag).startswith(_SPACES) for one in inside):
        return None  # those of the other syntax are the business of its schema
    return etree.QName(inside[0])


_SPACES = (CBC, CAC, RAM)


def _read_pdf(data: bytes, filename: str, budget: Budget) -> ReadResult:
    # pikepdf takes 40 ms to import: only those who read a PDF pay for it.
    from coryphee.formats.pdf import checks, extracting  # noqa: PLC0415

    found = extracting.extract(data, budget=budget)
    syntax = syntax_of(found.tree)
    _check_lines(found.tree, found.xml, budget)
    profile = profile_of(_specification(found.tree))
    return ReadResult(
        tree=found.tree,
        xml=found.xml,
        syntax=syntax,
        container="pdf",
        container_findings=_extension_findings(filename, ".pdf") + checks.check_container(found, profile),
        pdf=data,
    )


def _specification(root: Element) -> str | None:
    path = f"{cii.RSM}ExchangedDocumentContext/{RAM}GuidelineSpecifiedDocumentContextParameter/{RAM}ID"
    found = root.findtext(path) or root.findtext(f"{CBC}CustomizationID")
    return found.strip() if found else None


def _extension_findings(filename: str, expected: str) -> tuple[Finding, ...]:
    name = filename.lower()
    if not name or name.endswith(expected):
        return ()
    kind = expected[1:].upper()
    return (
        Finding(
            rule="CORYPHEE-EXTENSION",
            severity=Severity.INFO,
            title="Le nom du fichier ne correspond pas à son contenu",
            message=f"« {filename[-80:]} » contient un {kind} : c’est ainsi qu’il a été lu.",
            remedy=f"Rien d’obligatoire ; renommez-le en « {expected} » pour éviter toute confusion.",
            found=filename[-80:],
            expected=expected,
        ),
    )
