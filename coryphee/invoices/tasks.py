"""Jobs of invoices: ids in, services called, safe to run twice."""

from django.utils import timezone

from coryphee.core.jobs import job
from coryphee.core.models import Lane
from coryphee.invoices.services import processing


@job("invoices.route", lane=Lane.CLOCK)
def route(*, invoice_id: int) -> None:
    """Bring a deposited invoice to its recipient."""
    processing.deliver_invoice(invoice_id=invoice_id, now=timezone.now())
