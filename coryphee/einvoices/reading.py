"""From a file to what the portal needs to know of it: content, format, and what the checks of the file say."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.einvoices.enums import DepositMode, FileFormat, InvoiceType
from coryphee.formats import read
from coryphee.formats.finding import Finding, Severity, UnreadableInvoice
from coryphee.formats.model.document import InvoiceDocument, SupportingDocument, Syntax
from coryphee.formats.pdf.embedding import without_data
from coryphee.formats.repair import Choice, Repair, choices, has_more_elements, marked, repaired, repairs
from coryphee.formats.rules import PublicDirectory
from coryphee.formats.rules.policy import verdict_on
from coryphee.formats.syntaxes.ubl.writing import write_ubl

PLAIN_PDF = "pdf_without_invoice"
PLAIN_PDF_SENTENCE = _(
    "Ce PDF ne contient pas de données de facture : il n’y a rien à vérifier. "
    "Choisissez un Factur-X, ou un fichier XML UBL ou CII."
)
if TYPE_CHECKING:
    from coryphee.formats.plain import PlainFields

TYPE_CODES = {InvoiceType.INVOICE: "380", InvoiceType.CREDIT_NOTE: "381", InvoiceType.PREPAYMENT: "386"}
MOST_MENDED = 20_000  # elements, some 600 lines: each repair is tried by judging the whole file again


class UnreadableDeposit(DomainError):
    """The file is not an invoice that the portal can take; `details["reason"]` is the reader's code."""

    code = "unreadable_deposit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    document: InvoiceDocument
    file_format: FileFormat
    deposit_mode: DepositMode
    findings: tuple[Finding, ...] = ()
    embedded: tuple[SupportingDocument, ...] = field(default=())
    repairs: tuple[Repair, ...] = ()
    choices: tuple[Choice, ...] = ()  # between which only the seller can choose
    too_long_to_mend: bool = False
    norm: str = ""  # what it is held to, for people
    plain: "PlainFields | None" = None  # what the page of a plain PDF says

    @property
    def type(self) -> InvoiceType:
        return _type_of(self.document)


def read_deposit(data: bytes, *, filename: str, visitor: str = "", directory: PublicDirectory | None = None) -> Reading:
    """Read an uploaded file, in a process apart: `visitor` says whose place it takes there.

    A plain PDF is taken with an empty content: what its page says is proposed, the rest is asked of the person.

    `directory` answers what the recipient demands, for a file that nobody sends: of a draft the portal's own controls
    say it (`checks`), of the recipient that the person chose and with what he added on the screen.

    Raises `UnreadableDeposit`, and what `core.judging` raises of a file that is too heavy or comes too soon.
    """
    reading: Reading = judge(reading_of, data, filename, visitor=visitor, port=directory)
    return reading


def reading_of(data: bytes, filename: str, directory: PublicDirectory | None = None) -> Reading:
    """The work of `read_deposit` itself."""
    try:
        result = read(data, filename=filename)
    except UnreadableInvoice as error:
        if error.code == PLAIN_PDF:
            return _page_of(data)
        raise UnreadableDeposit(error.message, reason=error.code) from error
    document = result.document
    today = localdate()
    verdict = verdict_on(result, directory, on=today)
    findings = [*result.findings, *verdict.findings]
    found = tuple(repairs(result, rules=verdict.rules, on=today, most=MOST_MENDED)) if findings else ()
    told = marked(findings, found)
    doubtful = any(one.severity is Severity.ERROR and not one.fixable for one in told)
    open_ones = tuple(choices(result, rules=verdict.rules, on=today, most=MOST_MENDED)) if doubtful else ()
    return Reading(
        document=document,
        file_format=_format_of(result.container, document),
        deposit_mode=DepositMode.UPLOAD,
        findings=tuple(marked(findings, found, open_ones)),
        embedded=tuple(s for s in document.supporting_documents if s.content),
        repairs=found,
        choices=open_ones,
        norm=verdict.norm,
        too_long_to_mend=bool(findings) and result.container == "xml" and has_more_elements(result, MOST_MENDED),
    )


def _page_of(data: bytes) -> Reading:
    """A plain PDF: its page is read, and nothing is checked, as nobody has said yet that it was read right."""
    from coryphee.formats.plain import PlainFields, read_plain  # noqa: PLC0415 - a large library, for these files alone

    try:
        plain = read_plain(data)
    except UnreadableInvoice:
        plain = PlainFields()  # a page that one program draws and another cannot read: its fields are typed
    return Reading(document=InvoiceDocument(), file_format=FileFormat.PDF, deposit_mode=DepositMode.PDF, plain=plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsAPage:
    """A PDF without the data that it carried, and what its page says."""

    content: bytes
    reading: Reading


def read_as_a_page(data: bytes, *, filename: str, visitor: str) -> AsAPage:
    """A Factur-X as the plain PDF that it also is, in a process apart.

    Raises `UnreadableDeposit`, and what `core.judging` raises of a file that is too heavy or comes too soon.
    """
    made: AsAPage = judge(_as_a_page_of, data, visitor=visitor)
    return made


def _as_a_page_of(data: bytes) -> AsAPage:
    try:
        content = without_data(data)
    except UnreadableInvoice as error:
        raise UnreadableDeposit(error.message, reason=error.code) from error
    return AsAPage(content=content, reading=_page_of(content))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """A file with what its reading proposed to mend, and how the new file reads; nothing else in it moves."""

    repairs: tuple[Repair, ...]
    content: bytes
    reading: Reading


def mend(data: bytes, *, filename: str, visitor: str, choice: str = "") -> Mended | None:
    """The file with its certain repairs, or with those of one `choice` (its `told`); None when there are none.

    Raises what `read_deposit` raises.
    """
    mended: Mended | None = judge(mending_of, data, filename, choice, visitor=visitor)
    return mended


def mending_of(data: bytes, filename: str, choice: str = "") -> Mended | None:
    """The work of `mend` itself."""
    reading = reading_of(data, filename)
    chosen = next((one.repairs for one in reading.choices if one.told == choice), ())
    found = chosen if choice else reading.repairs
    if not found:
        return None
    corrected = repaired(read(data), found)
    return Mended(repairs=found, content=corrected, reading=reading_of(corrected, filename))


def _format_of(container: str, document: InvoiceDocument) -> FileFormat:
    if container == "pdf":
        return FileFormat.FACTURX
    return FileFormat.CII if document.syntax == Syntax.CII else FileFormat.UBL


def _type_of(document: InvoiceDocument) -> InvoiceType:
    if document.is_credit_note:
        return InvoiceType.CREDIT_NOTE
    return InvoiceType.PREPAYMENT if document.type_code == TYPE_CODES[InvoiceType.PREPAYMENT] else InvoiceType.INVOICE


def findings_of(document: InvoiceDocument) -> list[Finding]:
    """What the same checks say of an invoice written on the portal: of the very file that will be sent."""
    result = read(write_ubl(document))
    return [*result.findings, *verdict_on(result, on=localdate()).findings]
