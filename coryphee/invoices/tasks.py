"""Jobs of invoices: ids in, services called, safe to run twice."""

from django.utils import timezone

from coryphee.core.jobs import every, job
from coryphee.core.models import Lane
from coryphee.invoices.services import announce_and_drop_drafts, ask_for_rates, processing

DAY_SECONDS = 86_400


@job("invoices.route", lane=Lane.CLOCK)
def route(*, invoice_id: int) -> None:
    """Bring a deposited invoice to its recipient."""
    processing.deliver_invoice(invoice_id=invoice_id, now=timezone.now())


@every("invoices.drop_drafts", seconds=DAY_SECONDS, lane=Lane.BULK)
def drop_old_drafts() -> None:
    """Drafts that nobody touches are announced, then let go."""
    announce_and_drop_drafts(now=timezone.now())


@every("invoices.ask_for_rates", seconds=DAY_SECONDS, lane=Lane.BULK)
def ask_for_missing_rates() -> None:
    """The staff are told of a semester whose rate of the ECB is not known (R2192-31)."""
    ask_for_rates(now=timezone.now())
