"""What the boards of both sides count: sums by day, made by the database, and what lateness costs, one by one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db.models import Count, F, Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.core.money import format_amount
from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices import clock
from coryphee.invoices.models import InvoiceQuerySet
from coryphee.invoices.payment import interest_of
from coryphee.ui.charts import Figure

EUR = "EUR"
WEEK, MONTHS = timedelta(days=7), 12
PAID_WITHIN = timedelta(days=45)  # interest follows the payment within so many days (R2192-36)
MOST_LATE = 5_000  # invoices whose interest is counted one by one
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What falls due on one day, of one status and one legal delay."""

    due: date | None
    status: str
    delay: int | None  # days
    count: int
    amount: Decimal


@dataclass(slots=True, kw_only=True)
class Lateness:
    """What lateness costs, counted of each invoice as its own page counts it (R2192-31, D2192-35)."""

    late: int = 0  # invoices
    interest: Decimal = ZERO
    per_day: Decimal = ZERO
    counted: int = 0
    unknown: int = 0  # late, but nobody has confirmed the rate of that semester
    left_out: bool = False  # there were more than are counted
    by_due: dict[date, Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    @property
    def flat(self) -> Decimal:
        return Decimal(settings.LATE_INTEREST_FLAT) * self.late


def by_day(rows: InvoiceQuerySet) -> list[Day]:
    """One query; some lines for each day on which something falls due."""
    grouped = rows.order_by().select_related(None).values_list("due_date", "status", "payment_delay")
    found = grouped.annotate(n=Count("pk"), total=Sum("amount_due"))
    return [Day(due=due, status=status, delay=delay, count=n, amount=sum_) for due, status, delay, n, sum_ in found]


def cost_of(late: InvoiceQuerySet, count: int, today: date, rates: Mapping[date, Decimal]) -> Lateness:
    """What these `count` late invoices cost; one query, bounded: the longest late first."""
    cost = Lateness(late=count)
    if not count:
        return cost
    rows = late.order_by("due_date").values_list("due_date", "amount_due")[: MOST_LATE + 1]
    for number, (due, amount) in enumerate(rows):
        if number == MOST_LATE:
            cost.left_out = True
            break
        rate = rates.get(clock.semester_start(due + timedelta(days=1)))
        told = interest_of(amount, due, today, rate)
        if told is None:
            cost.unknown += 1
            continue
        cost.counted += 1
        cost.interest += told.interest
        cost.per_day += told.per_day
        cost.by_due[due] += amount
    return cost


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidLate:
    """What was paid late lately: its interest and flat sums are to be paid within 45 days of the payment (R2192-36)."""

    count: int = 0
    owed: Decimal = ZERO
    unknown: int = 0


def paid_late(rows: InvoiceQuerySet, today: date, rates: Mapping[date, Decimal]) -> PaidLate:
    """One query, bounded, of the payments of the last 45 days."""
    late = rows.filter(paid_on__gt=F("due_date"), paid_on__gte=today - PAID_WITHIN, amount_due__gt=0)
    late = late.exclude(type=InvoiceType.CREDIT_NOTE).order_by("-paid_on")
    flat = Decimal(settings.LATE_INTEREST_FLAT)
    count, unknown, owed = 0, 0, ZERO
    for due, amount, paid_on in late.values_list("due_date", "amount_due", "paid_on")[:MOST_LATE]:
        told = interest_of(amount, due, paid_on, rates.get(clock.semester_start(due + timedelta(days=1))))
        count, unknown = count + 1, unknown + (told is None)
        owed += flat + (told.interest if told else ZERO)
    return PaidLate(count=count, owed=owed, unknown=unknown)


def paid_late_figure(paid: PaidLate) -> Figure:
    """For both sides: what is still due once the invoice itself is paid."""
    note = _("%(invoices)s de ces 45 derniers jours, payées après leur échéance") % {
        "invoices": invoices_in_words(paid.count)
    }
    if paid.unknown:
        note += _(" ; sans les intérêts de %(n)d, dont le taux n’est pas confirmé") % {"n": paid.unknown}
    return Figure(label=_("Dus sur des paiements en retard"), value=euros(paid.owed), note=note)


def euros(amount: Decimal) -> str:
    return format_amount(amount, EUR)


def summed(days: Iterable[Day]) -> tuple[int, Decimal]:
    found = list(days)
    return sum(day.count for day in found), sum((day.amount for day in found), ZERO)


def invoices_in_words(n: int) -> str:
    return ngettext("%(n)d facture", "%(n)d factures", n) % {"n": n}


def day_of(month: Any) -> date:
    return month.date() if isinstance(month, datetime) else month


def months_until(today: date, count: int, after: int = 0) -> list[date]:
    """The first days of `count` months, the last of which is `after` months after this one."""
    rank = today.year * 12 + today.month - 1 + after
    return [date((rank - n) // 12, (rank - n) % 12 + 1, 1) for n in reversed(range(count))]


def month_label(month: date) -> str:
    return date_format(month, "N").lower()


def interest_figure(cost: Lateness) -> Figure:
    """What lateness costs: interest where the rate is confirmed, and the flat sum of each."""
    late = cost.late
    flat = _("%(n)d × %(flat)s") % {"n": late, "flat": euros(Decimal(settings.LATE_INTEREST_FLAT))}
    if not cost.counted:
        note = _("%(flat)s, plus des intérêts qu’aucun taux confirmé ne permet de compter") % {"flat": flat}
        return Figure(label=_("Indemnités dues"), value=euros(cost.flat), note=note if late else "", late=late > 0)
    note = _("%(interest)s et %(flat)s") % {"interest": euros(cost.interest), "flat": flat}
    if cost.unknown:
        note += _(" ; sans les intérêts de %(n)d, dont le taux n’est pas confirmé") % {"n": cost.unknown}
    if cost.left_out:
        note += _(" ; les intérêts des %(n)d plus anciennes seulement") % {"n": MOST_LATE}
    return Figure(label=_("Intérêts et indemnités dus"), value=euros(cost.interest + cost.flat), note=note, late=True)
