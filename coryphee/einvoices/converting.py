"""A file in another form: made when asked, kept by nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.einvoices.reading import Reading, reading_of
from coryphee.formats import read
from coryphee.formats.conversion import Converted, Target, convert, losses
from coryphee.formats.finding import Finding, UnreadableInvoice
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.rules import PublicDirectory

TARGETS = ((Target.FACTURX.value, "Factur-X"), (Target.UBL.value, "UBL"), (Target.CII.value, "CII"))
# Bytes of a file that nobody sends: the form gives it back as base64 (2 MB), or offers no other form of it.
MOST_COMPARED = 1_500_000
LONGEST_DRAWN = 200  # lines: three seconds of drawing; the page of a Factur-X that has one is never drawn


class CannotConvert(DomainError):
    code = "cannot_convert"


def losses_by_target(document: InvoiceDocument, unread: Sequence[Finding] = ()) -> Iterator[tuple[str, list[Finding]]]:
    """What each form cannot say as the file does: what could not be read (`unread`), and what has no place in it."""
    ubl = Syntax.UBL_CREDIT_NOTE if document.is_credit_note else Syntax.UBL_INVOICE
    for name, syntax in (("UBL", ubl), ("CII, Factur-X", Syntax.CII)):
        lost = [*unread, *losses(document, syntax)]
        if lost:
            yield name, lost


def look_at(
    data: bytes, *, filename: str, visitor: str, directory: PublicDirectory
) -> tuple[Reading, list[tuple[str, list[Finding]]]]:
    """What a file that nobody sends says, and what each other form could not say (of one up to `MOST_COMPARED`).

    Raises what `read_deposit` raises.
    """
    seen: tuple[Reading, list[tuple[str, list[Finding]]]] = judge(
        looking_at, data, filename, visitor=visitor, port=directory
    )
    return seen


def looking_at(
    data: bytes, filename: str, directory: PublicDirectory
) -> tuple[Reading, list[tuple[str, list[Finding]]]]:
    """The work of `look_at` itself."""
    reading = reading_of(data, filename, directory)
    return reading, list(losses_by_target(reading.document, reading.unread)) if len(data) <= MOST_COMPARED else []


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
    made = dressing_of(result.document, target, page)
    return replace(made, losses=(*result.value_findings, *made.losses))


def dress(document: InvoiceDocument, target: Target, pdf: bytes | None, *, visitor: str) -> Converted:
    """What is known of an invoice in that form, around this page, made in a process apart."""
    made: Converted = judge(dressing_of, document, target, pdf, visitor=visitor)
    return made


def dressing_of(document: InvoiceDocument, target: Target, pdf: bytes | None) -> Converted:
    """The work of `dress` itself."""
    try:
        return convert(document, target, pdf=pdf)
    except UnreadableInvoice as error:
        raise CannotConvert(error.message) from error
