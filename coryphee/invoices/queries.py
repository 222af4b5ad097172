"""What the screens of invoices show: reads only, shared by screens, exports and programs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from coryphee.core.actor import Actor
from coryphee.invoices import clock
from coryphee.invoices.clock import Delay
from coryphee.invoices.delays import delay_of
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import EcbRate, Invoice

S = InvoiceStatus
MOST_NAMED = 3  # semesters in one sentence
# What was published when this release was made, beside the rows that came with the portal. ECB, main refinancing
# operations: 2.15 from 11/06/2025 on (decision of 05/06/2025), kept on 05/02/2026.
KNOWN_RATES = {date(2026, 1, 1): Decimal("2.15")}


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


def corrected_by_it(invoice: Invoice, actor: Actor) -> list[Invoice]:
    """What this credit note corrects, among what the actor sees."""
    return list(Invoice.objects.visible_to(actor).filter(corrected_by=invoice)) if invoice.is_credit_note else []


def credits_of(invoice: Invoice, actor: Actor) -> list[Invoice]:
    """The credit notes that correct this invoice, among what the actor sees."""
    return [] if invoice.is_credit_note else list(Invoice.objects.visible_to(actor).filter(corrects=invoice))


def semesters_without_rate(today: date) -> list[date]:
    """The first days of the semesters, from the first one known to this one, whose rate nobody has confirmed: no
    interest can be told of what became late then (R2192-31). Latest first; one query."""
    known = dict(EcbRate.objects.order_by("starts_on").values_list("starts_on", "confirmed"))
    semester = clock.semester_start(today)
    missing, first = [], min([*known, semester])
    while semester >= first:
        if not known.get(semester):
            missing.append(semester)
        semester = clock.semester_start(semester - timedelta(days=1))
    return missing


def proposed_rates(days: Iterable[date]) -> dict[date, Decimal]:
    """What the portal knows of the rates of these semesters, for somebody to confirm; nothing is worked out from it."""
    wanted = list(days)
    stored = EcbRate.objects.filter(starts_on__in=wanted).values_list("starts_on", "rate")
    return {day: rate for day, rate in KNOWN_RATES.items() if day in wanted} | dict(stored)


def rates_due(today: date) -> str:
    """What the operator has to look after, in a sentence; empty when every rate is known."""
    missing = semesters_without_rate(today)
    if not missing:
        return ""
    days = ", ".join(f"{day:%d/%m/%Y}" for day in missing[:MOST_NAMED]) + (", …" if len(missing) > MOST_NAMED else "")
    return _(
        "Taux de la BCE à saisir ou à confirmer (Administration › Taux de la BCE) : %(days)s. Sans eux, le portail ne "
        "dit aucun montant d’intérêts pour les retards commencés ces semestres-là."
    ) % {"days": days}


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
