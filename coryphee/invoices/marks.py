"""What was seen on the page of a plain PDF, as marks on its picture: numbered from top to bottom, each with its box."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from coryphee.core.money import format_amount
from coryphee.einvoices.drawing import MOST_DRAWN

SCANNED, PAGES, COUNT = "scanned", "pages", "count"
# Which value of the page stands for a field of the form.
SEEN_AS = {"recipient": ("buyer_siret", "buyer_name"), "commitment_number": ("order_number",)}
FIELDS = ("number", "issue_date", "total_without_vat", "total_vat", "total_with_vat", "iban", "unit")
MARGIN = 3.0  # points between a value and its frame
CUT = 160.0  # width at least of what is cut out around a value, in points: its label stands to the left
AROUND = 5.0  # points on the other sides of it
DOT = 6.5  # radius of a number's disc


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Figures stand as SVG takes them."""

    number: int
    page: int
    sure: bool
    drawn: bool  # its page is one of those that are shown
    value: str  # as it was read: days in ISO 8601, amounts with a point
    words: str  # for people
    box: tuple[str, ...] = ()  # x, y, width, height
    disc: tuple[str, ...] = ()  # x, y
    around: str = ""  # a viewBox


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the file, drawn."""

    number: int
    width: str
    height: str
    marks: list[Mark]


def marks_of(seen: dict[str, Any]) -> dict[str, Mark]:
    """The mark of each field whose value was seen; what stands in one place is one mark."""
    found = {name: _source(seen, name) for name in (*SEEN_AS, *FIELDS)}
    placed = {name: one for name, one in found.items() if one is not None and one.get("box")}
    places = sorted({_place(one) for one in placed.values()}, key=lambda place: (place[0], place[2], place[1]))
    return {name: _mark(one, places.index(_place(one)) + 1) for name, one in placed.items()}


def sheets_of(seen: dict[str, Any], marks: dict[str, Mark]) -> list[Sheet]:
    """The pages that are drawn, each with its marks."""
    by_number = {mark.number: mark for mark in sorted(marks.values(), key=lambda mark: mark.sure)}
    return [
        Sheet(
            number=number,
            width=_told(width),
            height=_told(height),
            marks=[mark for _number, mark in sorted(by_number.items()) if mark.page == number],
        )
        for number, (width, height) in enumerate(seen.get(PAGES, [])[:MOST_DRAWN], start=1)
    ]


def _source(seen: dict[str, Any], name: str) -> dict[str, Any] | None:
    return next((seen[source] for source in SEEN_AS.get(name, (name,)) if source in seen), None)


def _place(one: dict[str, Any]) -> tuple[Any, ...]:
    return (one["page"], *one["box"])


def _mark(one: dict[str, Any], number: int) -> Mark:
    left, top, right, bottom = one["box"]
    frame = left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN
    begin = max(min(left - AROUND, right - CUT), 0)
    around = begin, top - AROUND, right + AROUND - begin, bottom - top + 2 * AROUND
    return Mark(
        number=number,
        page=one["page"],
        sure=one["sure"],
        drawn=one["page"] <= MOST_DRAWN,
        value=str(one["value"]),
        words=_in_words(str(one["value"])),
        box=tuple(map(_told, frame)),
        disc=(_told(max(left - MARGIN - DOT / 2, DOT)), _told((top + bottom) / 2)),
        around=" ".join(map(_told, around)),
    )


def _told(figure: float) -> str:
    return f"{figure:.1f}"


def _in_words(value: str) -> str:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return f"{date.fromisoformat(value):%d/%m/%Y}"
    if re.fullmatch(r"-?\d+\.\d\d", value):
        return format_amount(Decimal(value))
    return value
