"""A Factur-X whose data are wrong is mended elsewhere, or sent otherwise: typed here, or as the page that it shows."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.services import locked, move
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.documents import services as documents
from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.einvoices.reading import read_as_a_page
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.content import replace_content
from coryphee.invoices.services.rows import propose_from, seen_on

_OF_THE_PAGE = (
    *("number", "type", "issue_date", "issue_year", "currency", "iban", "executed_on", "commitment_number"),
    *("total_without_vat", "total_vat", "total_with_vat", "amount_due", "search_text", "recipient"),
    *("file_format", "deposit_mode", "original", "original_name"),
)


class NotAFacturx(DomainError):
    code = "not_a_facturx"


def send_as_a_page(*, invoice: Invoice, actor: Actor, now: datetime) -> None:
    """The draft of a Factur-X becomes that of a plain PDF: its data are taken out of the file, its page is read.

    What was chosen on the check page (recipient, unit, numbers) stays. Raises `NotAFacturx` for any other draft, and
    what reading a file raises.
    """
    if invoice.status != InvoiceStatus.DRAFT or invoice.file_format != FileFormat.FACTURX or invoice.original is None:
        raise NotAFacturx(_("Seul un Factur-X qui n’est pas encore envoyé peut devenir un PDF simple."))
    with documents.open_document(invoice.original) as file:
        page = read_as_a_page(file.read(), filename=invoice.original_name, visitor=actor.visitor)
    with transaction.atomic():
        locked(invoice)
        kept = invoice.commitment_number
        invoice.number, invoice.issue_date, invoice.type = "", None, InvoiceType.INVOICE
        invoice.total_without_vat = invoice.total_vat = invoice.total_with_vat = invoice.amount_due = 0
        invoice.currency, invoice.executed_on = "EUR", None
        propose_from(invoice, page.reading)
        invoice.commitment_number = kept or invoice.commitment_number
        invoice.file_format, invoice.deposit_mode = page.reading.file_format, page.reading.deposit_mode
        stored = documents.store(page.content, filename=invoice.original_name, max_bytes=len(page.content), now=now)
        invoice.original, invoice.original_name = stored.document, stored.filename
        replace_content(invoice, page.reading.document, [], seen=seen_on(page.reading))
        move(invoice, "edit", actor=actor, now=now, **{name: getattr(invoice, name) for name in _OF_THE_PAGE})
