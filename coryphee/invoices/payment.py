"""Where an invoice stands between « à payer » and paid: its payment clock (B.10), the steps of its body."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings

from coryphee.core.lifecycle import Transition
from coryphee.invoices import clock
from coryphee.invoices.clock import Delay
from coryphee.invoices.delays import delay_of
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.lifecycle import INVOICE, RETURNABLE
from coryphee.invoices.models import EcbRate, Invoice

S = InvoiceStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentClock:
    """What the screens say of the payment delay (B.10)."""

    due: date
    delay: Delay
    days_left: int  # negative when late
    state: str  # "running", "suspended", "late", "paid", "paid_late"
    percent: int  # of the delay already gone, 0 to 100
    interest: clock.LateInterest | None = None
    per_day: Decimal | None = None  # interest of one day of lateness, when nothing is late yet
    flat: Decimal  # euros, once, with the first day of lateness
    rate_day: date | None = None  # the first day of the semester whose rate nobody has confirmed yet

    @property
    def days_late(self) -> int:
        return max(-self.days_left, 0)

    @property
    def starts(self) -> date:
        """From when the days are counted now."""
        return self.delay.begins_anew or self.delay.starts

    @property
    def days(self) -> int:
        return self.delay.days_after if self.delay.begins_anew else self.delay.days

    @property
    def executed_later(self) -> bool:
        return self.delay.starts > self.delay.available


def confirmed_rates() -> dict[date, Decimal]:
    """The ECB's rate of each semester that somebody has confirmed."""
    return dict(EcbRate.objects.filter(confirmed=True).values_list("starts_on", "rate"))


def clock_of(invoice: Invoice, *, today: date, rates: Mapping[date, Decimal] | None = None) -> PaymentClock | None:
    """The clock of an invoice that was made available, is to be paid and is not closed without payment; one query (the
    rates) where they are not given."""
    delay = delay_of(invoice)
    if delay is None or not invoice.is_payable or invoice.due_date is None:
        return None
    if invoice.status in (S.REJECTED, S.ABANDONED, S.TO_RECYCLE):
        return None
    due = invoice.due_date
    end = invoice.paid_on or (delay.interrupted if delay.stands_still and delay.interrupted else today)
    late = end > due
    rate_day = clock.semester_start(due + timedelta(days=1))
    rate = (confirmed_rates() if rates is None else rates).get(rate_day)
    interest = interest_of(invoice.amount_due, due, end if late else due + timedelta(days=1), rate)
    starts = delay.begins_anew or delay.starts
    return PaymentClock(
        due=due,
        delay=delay,
        days_left=(due - end).days,
        state=_clock_state(invoice, delay, late=late),
        percent=min(max(round(100 * (end - starts).days / max((due - starts).days, 1)), 0), 100),
        interest=interest if late else None,
        per_day=interest.per_day if interest else None,
        flat=Decimal(settings.LATE_INTEREST_FLAT),
        rate_day=rate_day if late and interest is None else None,
    )


def _clock_state(invoice: Invoice, delay: Delay, *, late: bool) -> str:
    if invoice.paid_on:
        return "paid_late" if late else "paid"
    if delay.stands_still:
        return "suspended"
    return "late" if late else "running"


def interest_of(amount: Decimal, due: date, paid: date, rate: Decimal | None) -> clock.LateInterest | None:
    """What is due for lateness, by the settings of this portal. None without a confirmed rate of that very semester: an
    amount that rests on another one would be untrue."""
    if rate is None:
        return None
    return clock.late_interest(
        amount=amount,
        due=due,
        paid=paid,
        ecb_rate=rate,
        basis=settings.LATE_INTEREST_DAY_BASIS,
        flat=Decimal(settings.LATE_INTEREST_FLAT),
    )


def is_used(invoice: Invoice, status: str) -> bool:
    """Whether its recipient uses the status: a body may leave out the optional ones (P-12)."""
    setting = INVOICE.stages[status].optional
    return invoice.recipient is None or not setting or bool(getattr(invoice.recipient.as_recipient, setting))


def skips_the_order(invoice: Invoice, move: Transition) -> bool:
    """Paid or booked before it is ordered, in a body that orders its payments: lawful for listed expenses only."""
    return (
        move.name in ("book", "issue_payment")
        and invoice.status in RETURNABLE
        and is_used(invoice, InvoiceStatus.PAYMENT_ORDERED)
    )
