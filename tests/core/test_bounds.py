"""What may enter: the bounds of amounts, days, numbers and texts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from coryphee.core.bounds import LARGEST_ID, OutOfBounds, check_amount, check_day, check_values, integer, storable
from coryphee.core.money import format_amount, round_cents


@pytest.mark.parametrize("text", ["0", "-9999999999999.99", "9999999999999.994", "0E+90", "1E-30"])
def test_an_amount_of_thirteen_digits_is_kept(text):
    assert check_amount(Decimal(text)) == Decimal(text)


@pytest.mark.parametrize("text", ["10000000000000", "-8333333333333332.50", "1E+99", "NaN", "Infinity", "9" * 5000])
def test_a_larger_one_is_refused_with_a_sentence(text):
    with pytest.raises(OutOfBounds, match="trop grand : 13 chiffres au plus avant la virgule") as refused:
        check_amount(Decimal(text))
    assert len(refused.value.message) < 150


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(2201, 1, 1), date.max])
def test_a_day_from_which_nothing_can_be_counted_is_refused(day):
    with pytest.raises(OutOfBounds, match="l’année va de 1900 à 2200"):
        check_day(day)


def test_days_of_two_centuries_are_kept():
    assert check_day(date(1900, 1, 1)) < check_day(date(2200, 12, 31))


@dataclass(frozen=True)
class Deep:
    values: tuple[object, ...]


@pytest.mark.parametrize("value", [Decimal("1E+20"), date.max])
def test_a_content_is_looked_through_however_deep(value):
    check_values(Deep((Deep(("a", None, Decimal(1))),)))
    with pytest.raises(OutOfBounds):
        check_values(Deep((Deep(("a", None, [value])),)))


@pytest.mark.parametrize("text", ["", None, "x", "-1", "²", "٣", "1.0", " 1", "9" * 5000, str(LARGEST_ID + 1)])
def test_what_cannot_be_the_number_of_an_object_is_none(text):
    assert integer(text) is None


def test_the_number_of_an_object_is_read():
    assert (integer("0"), integer(str(LARGEST_ID))) == (0, LARGEST_ID)


def test_a_text_loses_what_no_database_keeps_and_keeps_its_lines():
    assert storable("a\x00b\ud800c\x1bd\r\né\t!") == "abcd\né\t!"


def test_no_amount_makes_a_page_fail():
    """Older rows may hold what is refused today."""
    assert format_amount(Decimal("9" * 40)).endswith("€")
    assert round_cents(Decimal("10.125")) == Decimal("10.13")
