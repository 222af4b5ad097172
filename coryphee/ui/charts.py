"""Charts drawn by the server: SVG without script or style, legible in grey, each with its table and its export.

A chart is data (`Mark`: a label, one value a series) and the table that says the same in figures; `columns`, `rows` and
`points` give the places in a box of `WIDTH` by `HEIGHT`, as text that no language changes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise

from coryphee.core.money import format_amount

Words = str | Promise
WIDTH, HEIGHT = 600, 250
LEFT, TOP, BOTTOM = 8, 26, 28  # room for what is written above and under
ROW = 46  # a bar that lies, with its label
THOUSANDS_FROM = 10_000


class Tone(StrEnum):
    """How a series is drawn: what is late is hatched as well as red."""

    LATE = "late"
    MAIN = "main"
    SOFT = "soft"
    PALE = "pale"
    DONE = "done"


class Shape(StrEnum):
    COLUMNS = "columns"  # stacked, one a mark
    ROWS = "rows"  # stacked, lying, one a mark
    LINE = "line"  # one value a mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    label: Words
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    label: Words
    values: tuple[Decimal | None, ...]  # one a series; None where nothing is known

    @property
    def total(self) -> Decimal:
        return sum((value for value in self.values if value is not None), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One piece of a bar."""

    tone: Tone
    x: str
    y: str
    width: str
    height: str
    text: str = ""
    text_x: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar with its label and, at its end, its total."""

    label: Words
    middle: str
    label_y: str
    end_x: str
    end_y: str
    total: str
    parts: tuple[Part, ...]
    late: bool = False  # nothing but late in it
    odd: bool = False  # its label is left out where there is little room


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of a line."""

    label: Words
    x: str
    y: str
    text: str = ""  # only of those worth reading: first, last, highest
    above: bool = False  # the limit: a triangle as well as red
    odd: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """`name` tells it in an address; `table` says in figures what is drawn, under `header`."""

    name: str
    title: Words
    text: Words  # what it shows, in a sentence
    shape: Shape
    series: tuple[Series, ...]
    marks: Sequence[Mark]
    header: Sequence[Words]
    table: Sequence[Sequence[Any]]
    kinds: Sequence[str] = ()  # of the columns, for sheets: "text", "integer", "amount"
    limit: Decimal | None = None
    limit_label: Words = ""
    money: bool = True
    known: int | None = None  # of a line: the marks that are facts; the others are what comes if nothing moves

    # What an export asks of a table (`core.sheets`).
    def export_header(self) -> list[str]:
        return [str(one) for one in self.header]

    def export_kinds(self) -> list[str]:
        return list(self.kinds)

    def export_rows(self) -> Iterator[Sequence[Any]]:
        return iter(self.table)

    def told(self) -> list[list[str]]:
        """Its table as a page writes it."""
        return [[_written(cell, kind) for cell, kind in zip(row, self.kinds, strict=True)] for row in self.table]

    @property
    def is_empty(self) -> bool:
        return not any(mark.total for mark in self.marks)

    @property
    def box(self) -> str:
        return f"0 0 {WIDTH} {len(self.marks) * ROW + 6 if self.shape == Shape.ROWS else HEIGHT}"

    @property
    def in_thousands(self) -> bool:
        return self.money and self._highest >= THOUSANDS_FROM

    @property
    def _highest(self) -> Decimal:
        values = [mark.total for mark in self.marks]
        if self.limit is not None:
            values.append(self.limit)
        return max(values, default=Decimal(0)) or Decimal(1)

    def words(self, value: Decimal) -> str:
        """A value as it is written in the drawing: thousands of euros where they are many."""
        if self.in_thousands:
            return f"{value / 1000:.1f}".replace(".", ",")
        return f"{value:.0f}"

    def columns(self) -> list[Bar]:
        step = Decimal(WIDTH - LEFT) / max(len(self.marks), 1)
        scale = Decimal(HEIGHT - TOP - BOTTOM) / self._highest
        return [self._column(n, mark, step, scale) for n, mark in enumerate(self.marks)]

    def _column(self, n: int, mark: Mark, step: Decimal, scale: Decimal) -> Bar:
        wide, base = step * Decimal("0.72"), Decimal(HEIGHT - BOTTOM)
        x, y, parts = LEFT + step * n + (step - wide) / 2, base, []
        for series, value in zip(self.series, mark.values, strict=True):
            if value:
                y -= value * scale
                parts.append(Part(tone=series.tone, x=_at(x), y=_at(y), width=_at(wide), height=_at(value * scale)))
        return Bar(
            label=mark.label,
            middle=_at(x + wide / 2),
            label_y=_at(Decimal(HEIGHT - 8)),
            end_x=_at(x + wide / 2),
            end_y=_at(y - 7),
            total=self.words(mark.total) if mark.total else "",
            parts=tuple(parts),
            late=bool(parts) and all(part.tone == Tone.LATE for part in parts),
            odd=n % 2 == 1,
        )

    def rows(self) -> list[Bar]:
        scale = Decimal(WIDTH - 60) / self._highest
        return [self._row(n, mark, scale) for n, mark in enumerate(self.marks)]

    def _row(self, n: int, mark: Mark, scale: Decimal) -> Bar:
        x, y, parts = Decimal(0), Decimal(n * ROW + 18), []
        for series, value in zip(self.series, mark.values, strict=True):
            if value:
                wide = value * scale
                text = self.words(value) if wide > 12 + 9 * len(self.words(value)) else ""
                place = {"x": _at(x), "y": _at(y), "width": _at(wide), "height": "20"}
                parts.append(Part(tone=series.tone, text=text, text_x=_at(x + wide / 2), **place))
                x += wide
        return Bar(
            label=mark.label,
            middle="0",
            label_y=_at(y - 5),
            end_x=_at(x + 8),
            end_y=_at(y + 15),
            total=self.words(mark.total),
            parts=tuple(parts),
        )

    def points(self) -> list[Point]:
        told = [n for n, mark in enumerate(self.marks) if mark.values[0] is not None]
        worth = {told[0], told[-1], max(told, key=lambda n: self.marks[n].total)} if told else set()
        if self.known:
            worth.add(self.known - 1)
        return [
            Point(
                label=mark.label,
                x=_at(self._x(n)),
                y=_at(self._y(mark.total)),
                text=self.words(mark.total) if n in worth else "",
                above=self.limit is not None and mark.total > self.limit,
                odd=n % 2 == 1,
            )
            for n, mark in enumerate(self.marks)
            if mark.values[0] is not None
        ]

    def axis(self) -> list[Point]:
        """The labels under a line, those of marks without a value too."""
        return [
            Point(label=mark.label, x=_at(self._x(n)), y=_at(Decimal(HEIGHT - 8)), odd=n % 2 == 1)
            for n, mark in enumerate(self.marks)
        ]

    def path(self) -> str:
        return self._path(0, self.known)

    def path_to_come(self) -> str:
        return self._path(self.known - 1, None) if self.known else ""

    def _path(self, first: int, last: int | None) -> str:
        marks = list(enumerate(self.marks))[first:last]
        places = [f"{_at(self._x(n))},{_at(self._y(m.total))}" for n, m in marks if m.values[0] is not None]
        return " ".join(places)

    @property
    def limit_y(self) -> str:
        return _at(self._y(self.limit)) if self.limit is not None else ""

    def _x(self, n: int) -> Decimal:
        step = Decimal(WIDTH - LEFT - 40) / max(len(self.marks) - 1, 1)
        return LEFT + 16 + step * n

    def _y(self, value: Decimal) -> Decimal:
        return HEIGHT - BOTTOM - value * Decimal(HEIGHT - TOP - BOTTOM) / self._highest


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a board, with what it is and what goes with it."""

    label: Words
    value: str
    note: Words = ""
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """What a board says: its title tells the essential."""

    title: Words
    lead: Words = ""
    link: tuple[str, Words] | None = None  # where what the title speaks of is listed
    figures: Sequence[Figure] = ()
    charts: Sequence[Chart] = ()


def _written(cell: Any, kind: str) -> str:
    if kind == "amount":
        return format_amount(cell, "EUR")
    return f"{cell:%d/%m/%Y}" if kind == "date" else str(cell)


def _at(number: Decimal) -> str:
    """A place in the drawing."""
    return f"{number:.1f}"
