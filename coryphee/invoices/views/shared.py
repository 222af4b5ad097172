"""What the screens of invoices have in common: finding the object, its lines and its document."""

from django.core.paginator import Page, Paginator
from django.http import HttpRequest
from django.urls import reverse

from coryphee.cases.screens import shown
from coryphee.core.access import workspace
from coryphee.core.actor import Level
from coryphee.core.tables.table import PRINT, PRINTED
from coryphee.documents.responses import SHOWN, can_be_shown
from coryphee.einvoices.drawing import MOST_DRAWN
from coryphee.einvoices.enums import FileFormat
from coryphee.einvoices.keeping import LINES_TOGETHER
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.kind import INVOICES
from coryphee.invoices.marks import PAGES
from coryphee.invoices.models import SHOWN_WITH, Invoice, InvoiceQuerySet
from coryphee.organisations.enums import Workspace

ISSUED = workspace(InvoiceWorkspace.ISSUED)
ISSUED_WRITE = workspace(InvoiceWorkspace.ISSUED, level=Level.MODIFICATION)
RECEIVED = workspace(InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING)
RECEIVED_WRITE = workspace(InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING, level=Level.MODIFICATION)
ANY = workspace(InvoiceWorkspace.ISSUED, InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING)


def visible_invoice(request: HttpRequest, case_id: int) -> Invoice:
    """The invoice if the actor may see it; otherwise 404, as if it did not exist."""
    return shown(request, INVOICES, case_id)


def issued_invoice(request: HttpRequest, case_id: int) -> Invoice:
    """The same, from the supplier's side only."""
    return shown(request, INVOICES, case_id, among=Invoice.objects.issued_by(request.actor))


def rejected_invoices(request: HttpRequest) -> InvoiceQuerySet:
    """Those that the actor may replace by a new one: of a supplier for whom he may write."""
    scope = request.actor.scope([InvoiceWorkspace.ISSUED], Level.MODIFICATION)  # type: ignore[attr-defined]
    rows = Invoice.objects.filter(supplier_id__in=scope.organisation_ids, status=InvoiceStatus.REJECTED)
    return rows.select_related(*SHOWN_WITH)


def is_drawn(invoice: Invoice) -> bool:
    """Whether the file that was sent is a page, and not data alone."""
    return invoice.original is not None and can_be_shown(invoice.original_name)


def frame_of(invoice: Invoice) -> str:
    """Where the document is shown: the file itself where it can be drawn, else the page made from its data."""
    if is_drawn(invoice):
        return f"{reverse('invoices:original', args=[invoice.pk])}?{SHOWN}"
    return reverse("invoices:readable", args=[invoice.pk])


def lines_page(
    request: HttpRequest, invoice: Invoice, document: InvoiceDocument, *, together: int = LINES_TOGETHER
) -> Page:
    """A page of lines: an invoice of 2,000 lines stays readable, and no more of them is read than shown; to be printed,
    as many together as a printed list has."""
    lines = services.KeptLines(invoice, document.lines)
    together = PRINTED if request.GET.get(PRINT) == "oui" else together
    return Paginator(lines, together).get_page(request.GET.get("lignes"))


def pages_drawn(invoice: Invoice) -> int:
    """How many pages of its file are shown as pictures; of a Factur-X the first alone: nobody looked at the others."""
    if invoice.original is None or invoice.file_format not in (FileFormat.PDF, FileFormat.FACTURX):
        return 0
    if invoice.file_format == FileFormat.FACTURX:
        return 1
    return min(len(invoice.content.seen.get(PAGES, ())), MOST_DRAWN)
