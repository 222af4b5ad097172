"""What the screens of invoices have in common: finding the object."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from coryphee.core.access import workspace
from coryphee.core.actor import Level
from coryphee.core.bounds import integer
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import SHOWN_WITH, Invoice, InvoiceQuerySet
from coryphee.organisations.enums import Workspace

ISSUED = workspace(Workspace.INVOICES_ISSUED)
ISSUED_WRITE = workspace(Workspace.INVOICES_ISSUED, level=Level.MODIFICATION)
RECEIVED = workspace(Workspace.INVOICES_RECEIVED, Workspace.ACCOUNTING)
RECEIVED_WRITE = workspace(Workspace.INVOICES_RECEIVED, Workspace.ACCOUNTING, level=Level.MODIFICATION)
ANY = workspace(Workspace.INVOICES_ISSUED, Workspace.INVOICES_RECEIVED, Workspace.ACCOUNTING)


def visible_invoice(request: HttpRequest, invoice_id: int) -> Invoice:
    """The invoice if the actor may see it; otherwise 404, as if it did not exist."""
    rows = Invoice.objects.visible_to(request.actor).select_related(*SHOWN_WITH)
    return _as_shown(request, get_object_or_404(rows, pk=invoice_id))


def issued_invoice(request: HttpRequest, invoice_id: int) -> Invoice:
    """The same, from the supplier's side only."""
    rows = Invoice.objects.issued_by(request.actor).select_related(*SHOWN_WITH)
    return _as_shown(request, get_object_or_404(rows, pk=invoice_id))


def rejected_invoices(request: HttpRequest) -> InvoiceQuerySet:
    """Those that the actor may replace by a new one: of a supplier for whom he may write."""
    scope = request.actor.scope([Workspace.INVOICES_ISSUED], Level.MODIFICATION)  # type: ignore[attr-defined]
    rows = Invoice.objects.filter(supplier_id__in=scope.organisation_ids, status=InvoiceStatus.REJECTED)
    return rows.select_related(*SHOWN_WITH)


def _as_shown(request: HttpRequest, invoice: Invoice) -> Invoice:
    """What a form says of an invoice, it says of the version that its page showed: services refuse any other."""
    shown = integer(request.POST.get("version"))
    if shown is not None:
        invoice.version = shown
    return invoice
