"""The numbers of the generated rules: xs:decimal and xs:double as XPath reads, rounds and combines them.

A value that XPath could not convert raises `RuleCrash`: the official rules then stop without an answer, and
Coryphée says that the value cannot be checked.
"""

import math
import re
from collections.abc import Iterable
from decimal import ROUND_FLOOR, Context, Decimal
from functools import lru_cache
from typing import Any

CONTEXT = Context(prec=80)
BLANKS = " \t\r\n"
_KEPT = 40  # characters of a number that is remembered
_HALF = Decimal("0.5")
_CENT = Decimal("0.01")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\Z")
_DOUBLE = re.compile(r"(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN)\Z")


class RuleCrash(ValueError):
    """A value of the wrong shape for the rule that reads it."""


# What a rule raises on values that it cannot convert: the official rules stop there too.
CRASHES = (RuleCrash, ArithmeticError, TypeError, AttributeError)


def decimal(value: str) -> Decimal:
    """xs:decimal of a text; the same amounts come back from rule to rule."""
    return _decimal(value) if len(value) <= _KEPT else _decimal.__wrapped__(value)


@lru_cache(maxsize=4096)
def _decimal(value: str) -> Decimal:
    value = value.strip(BLANKS)
    if _DECIMAL.match(value) is None:
        raise RuleCrash(f"« {value[:40]} » n’est pas un nombre décimal")
    return Decimal(value)


def decimal_or_none(value: str | None) -> Decimal | None:
    """xs:decimal of an optional text; `RuleCrash` when it is none."""
    return None if value is None else decimal(value)


def decimal1(records: Any) -> Decimal | None:
    """xs:decimal of the only element, None without one. Raises `RuleCrash` for several, or for no decimal."""
    if not records:
        return None
    if len(records) > 1:
        raise RuleCrash("plusieurs valeurs")
    return decimal(records[0][0])


def decimal_of_double(value: float | None) -> Decimal | None:
    """xs:decimal of a double. Raises `RuleCrash` when it is not finite."""
    if value is not None and not math.isfinite(value):
        raise RuleCrash("nombre infini")
    return None if value is None else Decimal(value)


def double(value: str) -> float:
    """xs:double of a text."""
    return _double(value) if len(value) <= _KEPT else _double.__wrapped__(value)


@lru_cache(maxsize=4096)
def _double(value: str) -> float:
    value = value.strip(BLANKS)
    if _DOUBLE.match(value) is None:
        raise RuleCrash(f"« {value[:40]} » n’est pas un nombre")
    return float(value)


def number(value: str) -> float:
    """number(): what is not a number is NaN, which equals nothing."""
    try:
        return double(value)
    except RuleCrash:
        return math.nan


def double_or_none(value: str | None) -> float | None:
    """xs:double of an optional text; `RuleCrash` when it is none."""
    return None if value is None else double(value)


def double1(records: Any) -> float | None:
    """xs:double of the only element, None without one. Raises `RuleCrash` for several, or for no number."""
    if not records:
        return None
    if len(records) > 1:
        raise RuleCrash("plusieurs valeurs")
    return double(records[0][0])


def doubles(values: Iterable[Any]) -> list[float]:
    """xs:double of each."""
    return [double(value) if isinstance(value, str) else float(value) for value in values]


def float_or_none(value: Any) -> float | None:
    """A number as a double."""
    return None if value is None else float(value)


def absolute(value: Any) -> Any:
    """abs()."""
    return None if value is None else abs(value)


def round_decimal(value: Decimal | int | None) -> Decimal | None:
    """round() of a decimal: halves go up."""
    if value is None:
        return None
    return (value + _HALF).to_integral_value(ROUND_FLOOR)


def round_double(value: float | None) -> float | None:
    """round() of a double: halves go up."""
    if value is None or not math.isfinite(value):
        return value
    whole = math.floor(value)
    return float(whole + (value - whole >= 0.5))  # exact: see `tests/formats/rules/test_arithmetic.py`


def cents(value: Any) -> Any:
    """round(value * 10 * 10) div 100, of a decimal."""
    if value is None or (type(value) is Decimal and value.same_quantum(_CENT)):
        return value
    return (value * 10 * 10 + _HALF).to_integral_value(ROUND_FLOOR) / 100


def cents_of_double(value: float | None) -> float | None:
    """round(value * 10 * 10) div 100, of a double."""
    rounded = None if value is None else round_double(value * 10.0 * 10.0)
    return None if rounded is None else rounded / 100.0


def add(left: Any, right: Any) -> Any:
    """left + right: nothing when either is nothing."""
    return None if left is None or right is None else left + right


def sub(left: Any, right: Any) -> Any:
    """left - right, likewise."""
    return None if left is None or right is None else left - right


def mul(left: Any, right: Any) -> Any:
    """left * right, likewise."""
    return None if left is None or right is None else left * right


def div(left: Any, right: Any) -> Any:
    """left div right, likewise."""
    if left is None or right is None:
        return None
    return Decimal(left) / right if isinstance(left, int) else left / right
