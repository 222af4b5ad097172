"""The arithmetic of the generated rules: faster ways of saying what XPath defines."""

import math
from decimal import ROUND_FLOOR, Decimal, localcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coryphee.formats.rules.engine.xpath_functions import said
from coryphee.formats.rules.engine.xpath_numbers import (
    CONTEXT,
    RuleCrash,
    cents,
    cents_of_double,
    round_decimal,
    round_double,
)


def rounded(value: Decimal) -> Decimal:
    """round(): the nearest whole number, the greater of two (XPath 2.0, 6.4.4)."""
    return (value + Decimal("0.5")).to_integral_value(ROUND_FLOOR)


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(0.49999999999999994)
@example(-0.49999999999999994)
@example(-0.5)
@example(-0.5000000000000001)
@example(-1e-300)
@example(2.0**52 + 0.5)
@example(4503599627370497.5)
def test_a_double_is_rounded_exactly(value):
    with localcontext(prec=2_000):
        assert round_double(value) == float(rounded(Decimal(value)))


def test_what_is_not_a_number_stays_so():
    assert math.isnan(round_double(math.nan))
    assert round_double(math.inf) == math.inf
    assert round_double(None) is cents_of_double(None) is cents(None) is round_decimal(None) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=None))
@example(Decimal("1.005"))
@example(Decimal("-1.005"))
@example(Decimal("12.30"))
@example(Decimal("1E+3"))
def test_a_decimal_is_rounded_to_the_cent(value):
    with localcontext(CONTEXT):
        assert cents(value) == rounded(value * 10 * 10) / 100


def test_a_sum_of_nothing_is_zero_to_the_cent():
    assert cents(sum([])) == 0
    assert cents_of_double(0.0) == 0.0


@given(st.floats(min_value=-1e12, max_value=1e12))
def test_a_double_is_rounded_to_the_cent_as_the_rules_write_it(value):
    assert cents_of_double(value) == round_double(value * 10.0 * 10.0) / 100.0


@pytest.mark.parametrize(("texts", "answer"), [([], False), ([" \n"], False), ([" 1"], True)])
def test_what_is_said(texts, answer):
    assert said([(text, {}, None, {}, None, 0) for text in texts]) is answer


def test_two_values_where_one_is_read_are_a_crash():
    with pytest.raises(RuleCrash):
        said([("1",), ("2",)])
