"""What the screens of invoices show: reads only, shared by screens, exports and programs."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.db.models import Count, Q, QuerySet, Sum
from django.utils import timezone

from coryphee.core.actor import Actor
from coryphee.core.counting import Counted, count_up_to
from coryphee.invoices import clock, lifecycle
from coryphee.invoices.enums import InvoiceStatus, InvoiceType, Role
from coryphee.invoices.models import EcbRate, Invoice, InvoiceQuerySet
from coryphee.organisations.enums import Workspace

S = InvoiceStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentClock:
    """What the screens say of the payment delay (B.10)."""

    due: date
    available: date
    delay: int
    days_left: int  # negative when late
    state: str  # "running", "suspended", "late", "paid", "paid_late"
    percent: int  # of the delay already gone, 0 to 100
    interest: clock.LateInterest | None = None
    per_day: Decimal | None = None  # interest of one day of lateness, when nothing is late yet

    @property
    def days_late(self) -> int:
        return max(-self.days_left, 0)


def clock_of(invoice: Invoice, *, today: date) -> PaymentClock | None:
    """The clock of an invoice that was made available and is not closed without payment; one query (the rate).
    A credit note has none: the body owes nothing for it."""
    if invoice.due_date is None or invoice.made_available_at is None or invoice.recipient is None:
        return None
    if invoice.type == InvoiceType.CREDIT_NOTE or invoice.status in (S.REJECTED, S.ABANDONED, S.TO_RECYCLE):
        return None
    paid = invoice.payment_issued_at
    end = timezone.localdate(paid) if paid else invoice.suspended_on or today
    available = timezone.localdate(invoice.made_available_at)
    whole = max((invoice.due_date - available).days, 1)
    late = end > invoice.due_date and invoice.suspended_on is None
    interest = _interest(invoice, end if late else invoice.due_date + timedelta(days=1))
    return PaymentClock(
        due=invoice.due_date,
        available=available,
        delay=invoice.recipient.payment_delay,
        days_left=(invoice.due_date - end).days,
        state=_clock_state(invoice, late),
        percent=min(max(round(100 * (end - available).days / whole), 0), 100),
        interest=interest if late else None,
        per_day=interest.per_day if interest else None,
    )


def _clock_state(invoice: Invoice, late: bool) -> str:
    if invoice.status == S.SUSPENDED:
        return "suspended"
    if invoice.payment_issued_at:
        return "paid_late" if late else "paid"
    return "late" if late else "running"


def _interest(invoice: Invoice, paid: date) -> clock.LateInterest | None:
    if invoice.due_date is None:
        return None
    first_late = invoice.due_date + timedelta(days=1)
    rate = EcbRate.objects.filter(starts_on__lte=clock.semester_start(first_late)).order_by("-starts_on").first()
    if rate is None:
        return None
    return clock.late_interest(
        amount=invoice.amount_due,
        due=invoice.due_date,
        paid=paid,
        ecb_rate=rate.rate,
        basis=settings.LATE_INTEREST_DAY_BASIS,
        flat=Decimal(settings.LATE_INTEREST_FLAT),
    )


# -- lists -------------------------------------------------------------------------------------------

ISSUED, RECEIVED = "issued", "received"
ROLES = {
    ISSUED: {Workspace.INVOICES_ISSUED: Role.SUPPLIER},
    RECEIVED: {Workspace.INVOICES_RECEIVED: Role.RECIPIENT, Workspace.ACCOUNTING: Role.ACCOUNTANT},
}
WORKSPACES = {side: tuple(roles) for side, roles in ROLES.items()}


def base_list(side: str, actor: Actor) -> InvoiceQuerySet:
    """What the actor sees on one side, with the names that a row shows: one query however many rows."""
    rows = Invoice.objects.issued_by(actor) if side == ISSUED else Invoice.objects.received_by(actor)
    return rows.select_related("supplier", "recipient", "recipient_unit")


def awaiting_me(side: str, actor: Actor) -> InvoiceQuerySet:
    """« Synthèse », first half: what waits for an action of mine (F-157, B.1.5)."""
    mine = Q(status__in=_mine(side, actor))
    if side == ISSUED:
        mine |= Q(status=S.REJECTED, rejection_treated_at=None)
    return base_list(side, actor).filter(mine)


def awaiting_others(side: str, actor: Actor) -> InvoiceQuerySet:
    """« Synthèse », second half: what waits for somebody else."""
    unseen = frozenset() if side == ISSUED else lifecycle.HIDDEN_FROM_RECIPIENT
    waiting = lifecycle.INVOICE.stages.keys() - lifecycle.INVOICE.closed - unseen - _mine(side, actor)
    return base_list(side, actor).filter(status__in=waiting)


def _mine(side: str, actor: Actor) -> frozenset[str]:
    """The statuses that wait for what the actor is on this side."""
    roles = [role for workspace, role in ROLES[side].items() if actor.holds(workspace)]
    return lifecycle.INVOICE.awaiting(*roles)


def without_old_rejections(rows: QuerySet[Invoice], *, now: datetime) -> QuerySet[Invoice]:
    """« Masquer les factures rejetées depuis plus de 10 jours » (F-159)."""
    limit = now - timedelta(days=settings.HIDE_REJECTED_AFTER_DAYS)
    return rows.exclude(status=S.REJECTED, status_since__lt=limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCount:
    status: str
    label: str
    tone: str
    count: int
    total: Decimal


def dashboard(side: str, actor: Actor, *, organisation_id: int | None = None) -> list[StatusCount]:
    """« Tableau de bord »: how many invoices, for how much, in each status (F-157); one query."""
    rows = Invoice.objects.issued_by(actor) if side == ISSUED else Invoice.objects.received_by(actor)
    if organisation_id is not None:
        rows = of_organisation(rows, side, organisation_id)
    found = {
        r["status"]: r for r in rows.order_by().values("status").annotate(n=Count("pk"), total=Sum("total_with_vat"))
    }
    return [
        StatusCount(
            status=s.value,
            label=str(s.label),
            tone=lifecycle.INVOICE.stages[s].tone,
            count=found[s.value]["n"],
            total=found[s.value]["total"] or Decimal(0),
        )
        for s in S
        if s.value in found
    ]


def of_organisation(rows: InvoiceQuerySet, side: str, organisation_id: int) -> InvoiceQuerySet:
    """« Filtre Structure » (F-159)."""
    return rows.filter(supplier_id=organisation_id) if side == ISSUED else rows.filter(recipient_id=organisation_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeBlock:
    """One workspace on the connected home: how much waits, and the most urgent rows."""

    side: str
    title: str
    count: Counted
    rows: list[Invoice]


def home_summary(actor: Actor, *, rows: int = 5) -> list[HomeBlock]:
    """« FACTURES À TRAITER » (S-10) for each workspace the actor holds; two queries a workspace."""
    blocks = []
    if actor.holds(Workspace.INVOICES_RECEIVED) or actor.holds(Workspace.ACCOUNTING):
        todo = awaiting_me(RECEIVED, actor)
        blocks.append(
            HomeBlock(
                side=RECEIVED,
                title="Factures reçues à traiter",
                count=count_up_to(todo),
                rows=list(todo.order_by("due_date", "pk")[:rows]),
            )
        )
    if actor.holds(Workspace.INVOICES_ISSUED):
        todo = awaiting_me(ISSUED, actor)
        blocks.append(
            HomeBlock(
                side=ISSUED,
                title="Factures émises à traiter",
                count=count_up_to(todo),
                rows=list(todo.order_by("-filed_at", "-pk")[:rows]),
            )
        )
    return blocks
