"""An invoice in another form, for whoever may see it: made when asked, kept by nobody."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.judging import judge
from coryphee.documents.services import open_document
from coryphee.formats import read
from coryphee.formats.conversion import Converted, Target, convert, losses
from coryphee.formats.finding import Finding, UnreadableInvoice
from coryphee.formats.model.document import Address, InvoiceDocument, Party, Profile, Syntax, Totals
from coryphee.formats.rules import PublicDirectory
from coryphee.invoices.enums import FileFormat, InvoiceType
from coryphee.invoices.models import Invoice
from coryphee.invoices.reading import Reading, reading_of
from coryphee.invoices.services.entry import party_of

TARGETS = ((Target.FACTURX.value, "Factur-X"), (Target.UBL.value, "UBL"), (Target.CII.value, "CII"))
# Bytes of a file that nobody sends: the form gives it back as base64 (2 MB), or offers no other form of it.
MOST_COMPARED = 1_500_000
LONGEST_DRAWN = 200  # lines: three seconds of drawing; the page of a Factur-X that has one is never drawn
MINIMUM = "urn:factur-x.eu:1p0:minimum"
_TYPE_CODES = {InvoiceType.CREDIT_NOTE: "381", InvoiceType.PREPAYMENT: "386"}


class CannotConvert(DomainError):
    code = "cannot_convert"


def convert_invoice(invoice: Invoice, target: Target, *, visitor: str) -> Converted:
    """The deposited file as UBL, CII or Factur-X: all that it says, its embedded files included.

    A plain PDF says no lines: what was typed beside it makes a minimal Factur-X around its page, and nothing else.
    Raises `CannotConvert`, with a sentence, for what cannot be.
    """
    if invoice.original is None:
        raise CannotConvert(_("Cette facture n’a pas encore de fichier : envoyez-la d’abord."))
    with open_document(invoice.original) as file:
        data = file.read()
    if invoice.file_format != FileFormat.PDF:
        return convert_file(data, target, visitor=visitor)
    if target is not Target.FACTURX:
        raise CannotConvert(_("Cette facture a été déposée en PDF, sans données : elle ne peut être qu’un Factur-X."))
    if not invoice.number or invoice.issue_date is None:
        raise CannotConvert(_("Indiquez d’abord le numéro et la date de cette facture : son PDF ne les donne pas."))
    made: Converted = judge(dressing_of, _said_by_the_row(invoice), target, data, visitor=visitor)
    return made


def targets_of(invoice: Invoice) -> tuple[tuple[str, str], ...]:
    """What the page of an invoice offers."""
    if invoice.original_id is None:
        return ()
    return TARGETS[:1] if invoice.file_format == FileFormat.PDF else TARGETS


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


def dressing_of(document: InvoiceDocument, target: Target, pdf: bytes | None) -> Converted:
    """This content in that form, around this page when there is one."""
    try:
        return convert(document, target, pdf=pdf)
    except UnreadableInvoice as error:
        raise CannotConvert(error.message) from error


def _said_by_the_row(invoice: Invoice) -> InvoiceDocument:
    """What was typed beside a plain PDF: as much as the MINIMUM profile of Factur-X carries."""
    return InvoiceDocument(
        specification=MINIMUM,
        profile=Profile.MINIMUM,
        business_process=invoice.framework,
        number=invoice.number or None,
        issue_date=invoice.issue_date,
        type_code=_TYPE_CODES.get(InvoiceType(invoice.type), "380"),
        currency=invoice.currency,
        buyer_reference=invoice.recipient_unit.code if invoice.recipient_unit else None,
        purchase_order=invoice.commitment_number or None,
        seller=_minimal(party_of(invoice.supplier)),
        buyer=_minimal(party_of(invoice.recipient), buyer=True) if invoice.recipient else Party(),
        totals=Totals(
            without_vat=invoice.total_without_vat,
            vat=invoice.total_vat,
            with_vat=invoice.total_with_vat,
            due=invoice.amount_due,
        ),
    )


def _minimal(party: Party, *, buyer: bool = False) -> Party:
    """The terms of a party that the MINIMUM profile knows."""
    country = None if buyer or party.address is None else Address(country=party.address.country)
    return Party(
        name=party.name,
        legal_identifier=party.legal_identifier,
        vat_identifier=None if buyer else party.vat_identifier,
        address=country,
    )
