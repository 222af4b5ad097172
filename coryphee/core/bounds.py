"""What may enter: bounds of amounts, days, numbers and texts, the same for files, forms and programs.

They are those that SQLite and PostgreSQL both give back exactly: no value that is accepted can break a page later.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

WHOLE_DIGITS = 13  # before the comma: SQLite keeps 15 significant digits, two of them are cents
YEARS = range(1900, 2201)
LARGEST_ID = 2**63 - 1
SHOWN = 40

_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class OutOfBounds(DomainError):
    code = "out_of_bounds"


def check_amount(amount: Decimal) -> Decimal:
    """The amount, if the portal can keep it to the cent."""
    if not amount.is_finite() or (amount and amount.adjusted() >= WHOLE_DIGITS):
        raise OutOfBounds(
            _("Le montant %(amount)s est trop grand : %(max)d chiffres au plus avant la virgule.")
            % {
                "amount": _short(_written(amount) if -SHOWN < amount.adjusted() < SHOWN else str(amount)),
                "max": WHOLE_DIGITS,
            }
        )
    return amount


def check_day(day: date) -> date:
    """The day, if deadlines can be counted from it."""
    if day.year not in YEARS:
        raise OutOfBounds(
            _("La date %(day)s n’est pas possible : l’année va de %(first)d à %(last)d.")
            % {"day": f"{day.day:02d}/{day.month:02d}/{day.year:04d}", "first": YEARS[0], "last": YEARS[-1]}
        )
    return day


def check_values(content: Any) -> None:
    """Every amount and every day of a content, however deep."""
    for value in _leaves(content):
        if isinstance(value, Decimal):
            check_amount(value)
        elif isinstance(value, date):
            check_day(value)


def storable(text: str) -> str:
    """Text of several lines, without what no database keeps or no reader sees (NUL, controls, half characters)."""
    return _UNSTORABLE.sub("", text)


def integer(text: str | None) -> int | None:
    """The number of an object, as it comes in an address or a form; None for whatever cannot be one."""
    if not text or len(text) > len(str(LARGEST_ID)) or not (text.isascii() and text.isdecimal()):
        return None
    return int(text) if int(text) <= LARGEST_ID else None


def _leaves(content: Any) -> Iterator[Any]:
    if is_dataclass(content):
        for field in fields(content):
            yield from _leaves(getattr(content, field.name))
    elif isinstance(content, tuple | list):
        for one in content:
            yield from _leaves(one)
    else:
        yield content


def _written(amount: Decimal) -> str:
    """As people write amounts here: « 1 999,50 »."""
    return f"{amount:,f}".replace(",", "\u202f").replace(".", ",")


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
