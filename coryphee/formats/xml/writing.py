"""Write XML by hand: an element without content is not written at all, so that drafts need no special case."""

import base64
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

Value = str | Decimal | bool | bytes | None


def leaf(tag: str, value: Value, **attributes: str | None) -> str:
    """`<tag attributes>value</tag>`, or nothing for None. Characters that XML forbids are left out."""
    if value is None:
        return ""
    return f"<{tag}{_attributes(attributes)}>{_written(value)}</{tag}>"


def branch(tag: str, *children: str) -> str:
    """`<tag>children</tag>`, or nothing when no child wrote anything."""
    content = "".join(children)
    return f"<{tag}>{content}</{tag}>" if content else ""


def each(children: Iterable[str]) -> str:
    """Several elements after one another."""
    return "".join(children)


def first(values: Iterable[str | None]) -> str | None:
    """The first value that says something."""
    return next(filter(None, values), None)


def iso(day: date | None) -> str | None:
    """`2026-12-31`."""
    return day.isoformat() if day else None


def compact(day: date | None) -> str | None:
    """`20261231`."""
    return day.isoformat().replace("-", "") if day else None


def _written(value: str | Decimal | bool | bytes) -> str:
    if isinstance(value, str):
        return _ILLEGAL.sub("", value).translate(_TEXT)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return base64.b64encode(value).decode()


def _attributes(attributes: dict[str, str | None]) -> str:
    return "".join(
        f' {name}="{_ILLEGAL.sub("", value).translate(_ATTRIBUTE)}"'
        for name, value in attributes.items()
        if value is not None
    )
