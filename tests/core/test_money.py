"""Amounts: rounded in one place, written and read the French way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coryphee.core.money import InvalidAmount, format_amount, format_number, parse_amount, round_cents

AMOUNTS = st.decimals(min_value=-(10**12), max_value=10**12, places=2)


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [
        ("0.005", "0.01"),
        ("0.004999", "0.00"),
        ("-0.005", "-0.01"),
        ("2.675", "2.68"),
        ("1.015", "1.02"),
        ("12", "12.00"),
    ],
)
def test_halves_are_rounded_away_from_zero(amount, rounded):
    assert str(round_cents(Decimal(amount))) == rounded


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("1234.56", "EUR", "1\u00a0234,56\u00a0€"),
        ("0", "EUR", "0,00\u00a0€"),
        ("-0.001", "EUR", "0,00\u00a0€"),
        ("-1234567.895", "EUR", "-1\u00a0234\u00a0567,90\u00a0€"),
        ("999.999", "EUR", "1\u00a0000,00\u00a0€"),
        ("12", "USD", "12,00\u00a0USD"),
        ("1E+3", "EUR", "1\u00a0000,00\u00a0€"),
    ],
)
def test_amounts_are_written_without_a_space_that_breaks(amount, currency, written):
    assert format_amount(Decimal(amount), currency) == written


def test_a_count_has_no_cents():
    assert format_number(10_000, 0) == "10\u00a0000"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1234,56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u202f234,56\u00a0€", "1234.56"),
        ("1234.56", "1234.56"),
        ("1.234.567,8", "1234567.8"),
        ("12", "12"),
        (" 0,5 ", "0.5"),
        ("-3,10", "-3.10"),
        ("\u22123", "-3"),
        ("1 000", "1000"),
        ("007", "7"),
        ("9" * 13, "9" * 13),
    ],
)
def test_amounts_are_read_as_people_type_them(typed, read):
    assert parse_amount(typed) == Decimal(read)


@pytest.mark.parametrize("typed", ["1.234", "12.345.678"])
def test_a_point_that_could_be_either_is_refused_rather_than_guessed(typed):
    with pytest.raises(InvalidAmount, match="ambigu"):
        parse_amount(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "abc",
        "1,234.56",
        "12,345",
        "1 23",
        "1e5",
        "NaN",
        "Infinity",
        "--1",
        "1,",
        ",5",
        "1.000 000",
        "١٢",
        "1_0",
    ],
)
def test_what_is_not_one_amount_is_refused_with_an_example(typed):
    with pytest.raises(InvalidAmount, match="1234,56"):
        parse_amount(typed)


def test_an_amount_that_no_column_holds_is_refused():
    with pytest.raises(InvalidAmount, match="trop grand"):
        parse_amount("1" + "0" * 13)


@given(AMOUNTS)
def test_what_is_written_can_be_typed_back(amount):
    assert parse_amount(format_amount(amount)) == round_cents(amount)


def test_an_amount_is_in_euros_to_the_cent_unless_one_says_more():
    assert format_amount(Decimal(12)) == "12,00\u00a0€"
    assert format_number(Decimal("1.5")) == "1,50"


def test_a_program_is_told_that_an_amount_was_not_understood():
    with pytest.raises(InvalidAmount) as refused:
        parse_amount("douze")
    assert refused.value.code == "invalid_amount"
