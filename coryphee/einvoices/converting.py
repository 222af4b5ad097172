"""A file in another form: made when asked, kept by nobody."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.einvoices.enums import FileFormat
from coryphee.einvoices.reading import Reading, reading_of
from coryphee.formats import read
from coryphee.formats.conversion import Converted, Target, convert, hidden_by, losses, refusal_of, unread
from coryphee.formats.finding import Finding, UnreadableInvoice
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules import PublicDirectory

TARGETS = ((Target.FACTURX.value, "Factur-X"), (Target.UBL.value, "UBL"), (Target.CII.value, "CII"))
# Bytes of a file that nobody sends: the form gives it back as base64 (2 MB), or offers no other form of it.
MOST_COMPARED = 1_500_000
LONGEST_DRAWN = 200  # lines: three seconds of drawing; the page of a Factur-X that has one is never drawn


class CannotConvert(DomainError):
    code = "cannot_convert"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """What another form of a file would be: what it could not say, and why it would not be given (empty: it would)."""

    name: str
    losses: list[Finding]
    refusal: str


def prospects_of(result: ReadResult) -> list[Prospect]:
    """Each form, as its conversion would make it."""
    document = result.document
    ubl = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
    hidden, unsaid = hidden_by(result), unread(result)
    found = []
    for name, syntax in (("UBL", ubl), ("CII, Factur-X", Syntax.CII)):
        refusal = hidden or refusal_of(document, syntax)
        found.append(Prospect(name=name, losses=[*unsaid, *losses(document, syntax)], refusal=refusal))
    return found


def look_at(data: bytes, *, filename: str, visitor: str, directory: PublicDirectory) -> tuple[Reading, list[Prospect]]:
    """What a file that nobody sends says, and what each other form of it would be (of one up to `MOST_COMPARED`).

    Raises what `read_deposit` raises.
    """
    seen: tuple[Reading, list[Prospect]] = judge(looking_at, data, filename, visitor=visitor, port=directory)
    return seen


def looking_at(data: bytes, filename: str, directory: PublicDirectory) -> tuple[Reading, list[Prospect]]:
    """The work of `look_at` itself."""
    reading = reading_of(data, filename, directory)
    told = len(data) <= MOST_COMPARED and reading.file_format != FileFormat.PDF
    return reading, prospects_of(read(data)) if told else []


def convert_file(data: bytes, target: Target, *, visitor: str) -> Converted:
    """A file in another form, made in a process apart. Raises `CannotConvert` with a sentence when it is no invoice."""
    made: Converted = judge(conversion_of, data, target, visitor=visitor)
    return made


def conversion_of(data: bytes, target: Target) -> Converted:
    """The work of `convert_file` itself."""
    try:
        result = read(data)
    except UnreadableInvoice as error:
        raise CannotConvert(error.message) from error
    page = data if result.container == "pdf" else None
    if target is Target.FACTURX and page is None and len(result.document.lines) > LONGEST_DRAWN:
        raise CannotConvert(
            _(
                "Cette facture a plus de %(n)d lignes : sa page serait trop longue à dessiner ici. "
                "Téléchargez-la en UBL ou en CII ; sur votre poste, « coryphee convert » dessine aussi la page."
            )
            % {"n": LONGEST_DRAWN}
        )
    return dressing_of(result, target, page)


def dress(document: InvoiceDocument, target: Target, pdf: bytes | None, *, visitor: str) -> Converted:
    """What is known of an invoice in that form, around this page, made in a process apart."""
    made: Converted = judge(dressing_of, document, target, pdf, visitor=visitor)
    return made


def dressing_of(document: ReadResult | InvoiceDocument, target: Target, pdf: bytes | None) -> Converted:
    """The work of `dress` itself."""
    try:
        return convert(document, target, pdf=pdf)
    except UnreadableInvoice as error:
        raise CannotConvert(error.message) from error
