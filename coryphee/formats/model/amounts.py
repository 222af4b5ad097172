"""Amounts, rates and dates as French readers expect them; the rounding that EN 16931 asks for."""

from datetime import date
from decimal import ROUND_FLOOR, Decimal

NBSP = "\u00a0"
GROUP = "\u00a0"  # the no-break space between thousands, as on every screen
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}
_CENT = Decimal("0.01")
_HALF = Decimal("0.5")


def money(amount: Decimal, currency: str | None = "EUR") -> str:
    """`1 234,56 €` with non-breaking spaces; more than two decimals are shown when the amount has them."""
    symbol = _SYMBOLS.get(currency or "", currency or "")
    return f"{number(amount, 2)}{NBSP}{symbol}" if symbol else number(amount, 2)


def number(amount: Decimal, decimals: int = 0) -> str:
    """`1 234,5`, with at least `decimals` decimals."""
    exponent = amount.normalize().as_tuple().exponent
    places = max(decimals, -exponent) if isinstance(exponent, int) else decimals
    return f"{amount:,.{places}f}".replace(",", GROUP).replace(".", ",")


def percent(rate: Decimal) -> str:
    """`20 %`, `5,5 %`."""
    return f"{number(rate)}{NBSP}%"


def day(value: date) -> str:
    """`21/11/2026`."""
    return f"{value:%d/%m/%Y}"


def rounded(amount: Decimal) -> Decimal:
    """To the cent, halves upwards (towards plus infinity), as the official rules do (XPath `round`)."""
    return (amount / _CENT + _HALF).to_integral_value(ROUND_FLOOR) * _CENT
