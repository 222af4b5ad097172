"""The payment clock (functional.md B.10): due date, suspension, late interest. Plain functions, no database."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from coryphee.core.money import round_cents

STATUTORY_MARGIN = Decimal(8)  # points above the ECB rate (R2192-31)
LEAST_AFTER_SUSPENSION = 30  # days (R2192-29)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """From what a payment delay is counted: days in Paris (B.10, seen_law.md A). The due day itself is still on time.

    It starts when the body has the invoice, or at the execution if that came later (R2192-13). It may be interrupted
    once, until all that was asked for is received (R2192-27 to R2192-29); one that has expired no longer runs, so that
    nothing interrupts it: what is late stays late (L2192-13).
    """

    available: date
    days: int  # 30, 50 or 60 (R2192-10, R2192-11)
    executed: date | None = None
    interrupted: date | None = None  # when the supplier was told what is missing
    resumed: date | None = None  # when all of it was received

    @property
    def starts(self) -> date:
        return max(self.available, self.executed or self.available)

    @property
    def first_due(self) -> date:
        """The last day to pay, had nothing interrupted it: the day after the start is the first one counted."""
        return self.starts + timedelta(days=self.days)

    @property
    def expired_before(self) -> bool:
        """Whether it was over when the interruption was notified."""
        return self.interrupted is not None and self.interrupted > self.first_due

    @property
    def stands_still(self) -> bool:
        return self.interrupted is not None and self.resumed is None and not self.expired_before

    @property
    def days_after(self) -> int:
        """How many days an interruption leaves: what remained at its notification, 30 at least (R2192-29)."""
        remaining = (self.first_due - (self.interrupted or self.starts)).days
        return max(min(remaining, self.days), LEAST_AFTER_SUSPENSION)

    @property
    def begins_anew(self) -> date | None:
        """The day from which the days left by an interruption are counted, if one is over."""
        if self.interrupted is None or self.resumed is None or self.expired_before:
            return None
        return max(self.resumed, self.starts)

    @property
    def due(self) -> date:
        """The last day to pay."""
        again = self.begins_anew
        return self.first_due if again is None else again + timedelta(days=self.days_after)


def semester_start(day: date) -> date:
    """The day whose rate holds for interest that starts on this one (R2192-31)."""
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
