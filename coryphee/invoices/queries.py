"""What the screens of invoices show: reads only, shared by screens, exports and programs."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings
from django.utils import timezone

from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices import clock
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import EcbRate, Invoice

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
    flat: Decimal | None = None  # euros, once, with the first day of lateness

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
        delay=invoice.recipient.as_recipient.payment_delay,
        days_left=(invoice.due_date - end).days,
        state=_clock_state(invoice, late),
        percent=min(max(round(100 * (end - available).days / whole), 0), 100),
        interest=interest if late else None,
        per_day=interest.per_day if interest else None,
        flat=interest.flat if interest else None,
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
