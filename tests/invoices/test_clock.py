"""The payment clock (functional.md B.10), with its worked example."""

from datetime import date
from decimal import Decimal

import pytest

from coryphee.invoices import clock
from coryphee.invoices.clock import Delay


def test_the_delay_counts_from_the_day_after_the_invoice_is_available():
    assert Delay(available=date(2025, 3, 3), days=30).due == date(2025, 4, 2)


@pytest.mark.parametrize(("delay", "due"), [(30, date(2026, 12, 21)), (50, date(2027, 1, 10)), (60, date(2027, 1, 20))])
def test_each_kind_of_public_body_has_its_delay(delay, due):
    """B-36: State and local authorities 30 days, health establishments 50, public undertakings 60."""
    assert Delay(available=date(2026, 11, 21), days=delay).due == due


def test_the_worked_example_of_late_interest():
    """12 000 € due 02/04/2025, paid 12/05/2025, ECB 3.15 %: 40 late days, 146.63 € + 40 €."""
    due = clock.late_interest(
        amount=Decimal(12000), due=date(2025, 4, 2), paid=date(2025, 5, 12), ecb_rate=Decimal("3.15")
    )
    assert due is not None
    assert (due.days, due.rate, due.interest, due.flat) == (40, Decimal("11.15"), Decimal("146.63"), Decimal("40.00"))
    assert due.total == Decimal("186.63")


@pytest.mark.parametrize("paid", [date(2025, 4, 1), date(2025, 4, 2)])
def test_nothing_is_due_until_the_day_after_the_due_date(paid):
    assert clock.late_interest(amount=Decimal(1), due=date(2025, 4, 2), paid=paid, ecb_rate=Decimal(2)) is None


def test_a_credit_note_bears_no_interest():
    args = {"due": date(2025, 4, 2), "paid": date(2025, 9, 2), "ecb_rate": Decimal(2)}
    assert clock.late_interest(amount=Decimal(-100), **args) is None


@pytest.mark.parametrize(
    ("suspended", "resumed", "due"),
    [
        (date(2026, 5, 11), date(2026, 6, 1), date(2026, 7, 11)),  # 40 days remained of the hospital's 50
        (date(2026, 6, 18), date(2026, 7, 1), date(2026, 7, 31)),  # 2 remained: 30 at least
        (date(2026, 6, 20), date(2026, 7, 1), date(2026, 7, 31)),  # the due day is still on time
        (date(2026, 6, 21), date(2026, 7, 1), date(2026, 6, 20)),  # what has expired is not interrupted
    ],
)
def test_what_remained_at_the_suspension_runs_again(suspended, resumed, due):
    """R2192-27, R2192-29: from the day all was received."""
    delay = Delay(available=date(2026, 5, 1), days=50, interrupted=suspended, resumed=resumed)
    assert (delay.first_due, delay.due) == (date(2026, 6, 20), due)


@pytest.mark.parametrize(
    ("day", "start"),
    [
        (date(2025, 6, 30), date(2025, 1, 1)),
        (date(2025, 7, 1), date(2025, 7, 1)),
        (date(2024, 12, 31), date(2024, 7, 1)),
    ],
)
def test_the_rate_is_that_of_the_semester_in_which_interest_started(day, start):
    assert clock.semester_start(day) == start


def test_the_interest_of_one_day_of_lateness_is_said_to_the_cent():
    """12 000 € at 11.15 %: 1 338 € a year, 3.67 € a day (3.6657…)."""
    due = clock.late_interest(
        amount=Decimal(12000), due=date(2025, 4, 2), paid=date(2025, 5, 12), ecb_rate=Decimal("3.15")
    )
    assert due is not None
    assert due.per_day == Decimal("3.67")


def test_where_nothing_was_owed_nothing_is_late_and_one_euro_is():
    args = {"due": date(2025, 4, 2), "paid": date(2025, 9, 2), "ecb_rate": Decimal(2)}
    assert clock.late_interest(amount=Decimal(0), **args) is None
    due = clock.late_interest(amount=Decimal(1), **args)
    assert due is not None
    assert due.flat == Decimal("40.00")
