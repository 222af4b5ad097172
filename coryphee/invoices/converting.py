"""An invoice in another form, for whoever may see it: made when asked, kept by nobody."""

from django.utils.translation import gettext as _

from coryphee.documents.services import open_document
from coryphee.einvoices.converting import TARGETS, CannotConvert, convert_file, dress
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.parties import party_of
from coryphee.einvoices.reading import TYPE_CODES
from coryphee.formats.conversion import Converted, Target
from coryphee.formats.model.document import Address, InvoiceDocument, Party, Profile, Totals
from coryphee.invoices.models import Invoice

MINIMUM = "urn:factur-x.eu:1p0:minimum"


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
    return dress(_said_by_the_row(invoice), target, data, visitor=visitor)


def targets_of(invoice: Invoice) -> tuple[tuple[str, str], ...]:
    """What the page of an invoice offers."""
    if invoice.original_id is None:
        return ()
    return TARGETS[:1] if invoice.file_format == FileFormat.PDF else TARGETS


def _said_by_the_row(invoice: Invoice) -> InvoiceDocument:
    """What was typed beside a plain PDF: as much as the MINIMUM profile of Factur-X carries."""
    return InvoiceDocument(
        specification=MINIMUM,
        profile=Profile.MINIMUM,
        business_process=invoice.framework,
        number=invoice.number or None,
        issue_date=invoice.issue_date,
        type_code=TYPE_CODES[InvoiceType(invoice.type)],
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
