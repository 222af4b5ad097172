"""An invoice in another form, for whoever may see it: made when asked, kept by nobody."""

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.documents.services import open_document
from coryphee.formats import read
from coryphee.formats.conversion import Converted, Target, convert
from coryphee.formats.finding import UnreadableInvoice
from coryphee.invoices.enums import FileFormat
from coryphee.invoices.models import Invoice

TARGETS = ((Target.FACTURX.value, "Factur-X"), (Target.UBL.value, "UBL"), (Target.CII.value, "CII"))
LONGEST_DRAWN = 200  # lines: three seconds of drawing; the page of a Factur-X that has one is never drawn


class CannotConvert(DomainError):
    code = "cannot_convert"


def convert_invoice(invoice: Invoice, target: Target) -> Converted:
    """The deposited file as UBL, CII or Factur-X: all that it says, its embedded files included.

    Raises `CannotConvert` for an invoice deposited as a plain PDF: nobody wrote its data.
    """
    if invoice.original is None or invoice.file_format == FileFormat.PDF:
        raise CannotConvert(_("Cette facture a été déposée en PDF, sans données : elle n’existe que sous cette forme."))
    with open_document(invoice.original) as file:
        return convert_file(file.read(), target)


def convert_file(data: bytes, target: Target) -> Converted:
    """A file in another form. Raises `CannotConvert` with a sentence when it is no invoice."""
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
    try:
        return convert(result.document, target, pdf=page)
    except UnreadableInvoice as error:
        raise CannotConvert(error.message) from error
