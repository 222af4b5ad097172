"""Jobs of invoices: ids in, services called, safe to run twice."""

from django.utils import timezone

from coryphee.core.jobs import job
from coryphee.core.models import Lane
from coryphee.invoices.models import StatusChange
from coryphee.invoices.notifications import notices_of
from coryphee.invoices.services import processing
from coryphee.notifications.services import notify


@job("invoices.route", lane=Lane.CLOCK)
def route(*, invoice_id: int) -> None:
    """Bring a deposited invoice to its recipient."""
    processing.deliver_invoice(invoice_id=invoice_id, now=timezone.now())


@job("invoices.tell", lane=Lane.MESSAGES, together=True)
def tell(each: list[dict[str, int]]) -> None:
    """Tell those concerned that invoices moved (M-11)."""
    rows = StatusChange.objects.select_related("invoice__supplier", "invoice__recipient", "invoice__recipient_unit")
    changes = rows.filter(pk__in=[one["change_id"] for one in each]).order_by("pk")
    notify(*notices_of(changes), now=timezone.now())
