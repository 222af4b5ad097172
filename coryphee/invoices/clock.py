"""The payment clock (functional.md B.10): due date, suspension, late interest. Plain functions, no database."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from coryphee.core.money import round_cents

STATUTORY_MARGIN = Decimal(8)  # points above the ECB rate (R2192-31)
LEAST_AFTER_SUSPENSION = 30  # days (R2192-27 and following)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateInterest:
    """What is due for lateness: interest on the amount with VAT, and the flat sum."""

    days: int
    rate: Decimal  # percent a year
    interest: Decimal
    flat: Decimal
    per_day: Decimal

    @property
    def total(self) -> Decimal:
        return self.interest + self.flat


def due_date(available: date, delay: int) -> date:
    """The last day to pay: the delay counts from the day after the invoice is available."""
    return available + timedelta(days=delay)


def due_after_suspension(*, due: date, suspended: date, resumed: date) -> date:
    """What remained at the suspension runs again, or 30 days if less remained."""
    remaining = max((due - suspended).days, LEAST_AFTER_SUSPENSION)
    return resumed + timedelta(days=remaining)


def semester_start(day: date) -> date:
    return date(day.year, 1 if day.month <= 6 else 7, 1)


def late_interest(
    *, amount: Decimal, due: date, paid: date, ecb_rate: Decimal, basis: int = 365, flat: Decimal = Decimal("40.00")
) -> LateInterest | None:
    """Late interest from the day after `due` to the day of payment; None when nothing is late.

    `ecb_rate` is the main refinancing rate, in percent, of the semester in which interest started;
    one single rate for the whole period, rounded half up to the cent.
    """
    days = (paid - due).days
    if days <= 0 or amount <= 0:
        return None
    rate = ecb_rate + STATUTORY_MARGIN
    yearly = amount * rate / 100
    return LateInterest(
        days=days,
        rate=rate,
        interest=round_cents(yearly * days / basis),
        flat=flat,
        per_day=round_cents(yearly / basis),
    )
