"""What the home pages show: the news, and what waits for the person who signs in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Case, QuerySet, Value, When
from django.utils.translation import gettext as _

from coryphee.cases.queries import tone_of
from coryphee.core.actor import Actor
from coryphee.core.counting import Counted, count_up_to
from coryphee.core.models import Job, JobState
from coryphee.home.models import News
from coryphee.invoices import queries as invoices
from coryphee.invoices.enums import InvoiceStatus, InvoiceType
from coryphee.invoices.models import Invoice

FIRST_ROWS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """One invoice that the person is expected to act on."""

    invoice_id: int
    number: str
    other_party: str
    amount: Decimal
    status: str
    tone: str
    due_date: date | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """« Ce qui vous attend », seen from one side: how many, and the most urgent ones."""

    side: str
    title: str
    count: Counted
    items: Sequence[WaitingItem]


def published_news(now: datetime) -> QuerySet[News]:
    """What everybody may read today, newest first (F-009)."""
    return News.objects.filter(withdrawn_at=None, published_at__lte=now)


def all_news(now: datetime) -> QuerySet[News]:
    """What staff manage: withdrawn and future news too, each with its `state` in words."""
    return News.objects.annotate(
        state=Case(
            When(withdrawn_at__isnull=False, then=Value(_("Retirée"))),
            When(published_at__gt=now, then=Value(_("À paraître"))),
            default=Value(_("En ligne")),
        )
    )


def failed_jobs() -> QuerySet[Job]:
    """What the portal gave up doing: somebody must look."""
    return Job.objects.filter(state=JobState.FAILED)


def waiting_jobs(now: datetime) -> Counted:
    """How many pieces of work are due."""
    return count_up_to(Job.objects.filter(state=JobState.WAITING, run_at__lte=now))


def waiting_for(actor: Actor, *, today: date) -> list[Waiting]:
    """« Ce qui vous attend »: one block for each side on which the person works (F-160, B.1.5)."""
    return [
        Waiting(
            side=block.side,
            title=block.title,
            count=block.count,
            items=[_item(row, block.side, today) for row in block.rows],
        )
        for block in invoices.home_summary(actor, rows=FIRST_ROWS)
    ]


def _item(invoice: Invoice, side: str, today: date) -> WaitingItem:
    issued = side == invoices.ISSUED
    other = invoice.recipient if issued else invoice.supplier
    due = None if issued else invoice.due_date  # the payment clock is the recipient's business
    status = InvoiceStatus(invoice.status)
    return WaitingItem(
        invoice_id=invoice.pk,
        number=str(invoice),
        other_party=other.name if other else "",
        amount=invoice.total_with_vat,
        status=str(status.label),
        tone=tone_of(invoice),
        due_date=due,
        late=due is not None and due < today and invoice.type != InvoiceType.CREDIT_NOTE,
    )
