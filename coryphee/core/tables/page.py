"""What a template needs to draw a table: nothing left to ask or to compute."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.core.money import format_number
from coryphee.core.tables.columns import Cell, Column
from coryphee.core.tables.filters import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """How many rows; beyond what is worth counting, only that there are more."""

    number: int
    exact: bool

    def __str__(self) -> str:
        written = format_number(self.number, 0)
        if not self.exact:
            return _("plus de %(number)s lignes") % {"number": written}
        return ngettext("%(number)s ligne", "%(number)s lignes", max(self.number, 1)) % {"number": written}


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    column: Column
    label: str
    href: str = ""  # sorts by this column; empty when it does not sort
    sorted: str = ""  # "ascending", "descending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    object: Any
    cells: tuple[Cell, ...]
    weight: str = ""  # what it adds to the sum of those that are ticked: an amount in euros, with a point


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One link among several: a page size, an export, a filter of one press."""

    label: str
    href: str
    current: bool = False
    count: int | None = None  # rows that it leads to, where that was counted
    ends: bool = False  # it is a filter that is set, and pressing it takes it away


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where one may go; an empty address means « already there »."""

    number: int | None  # of this page; None when it cannot be known
    pages: int | None
    first: str = ""
    previous: str = ""
    next: str = ""
    last: str = ""
    sizes: tuple[Choice, ...] = ()

    @property
    def here(self) -> str:
        if self.number is None:
            return _("Vers la fin") if self.next else _("Dernière page")
        if self.pages is None:
            return _("Page %(number)s") % {"number": format_number(self.number, 0)}
        return _("Page %(number)s sur %(pages)s") % {
            "number": format_number(self.number, 0),
            "pages": format_number(self.pages, 0),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterForm:
    states: tuple[State, ...]
    hidden: tuple[tuple[str, str], ...]
    clear: str  # the address without any filter

    @property
    def active(self) -> int:
        return sum(1 for state in self.states if state.active)

    @property
    def open(self) -> bool:
        """Not for what one press asked, which stands above it."""
        return any(state.errors or (state.active and not state.quick()) for state in self.states)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picks:
    """Boxes before the rows, of a form that stands below the table; all of them are ticked by a link too."""

    form: str  # the id of that form
    all_ticked: bool
    turn: str  # the address where all are ticked, or none


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPage:
    """A whole list to be printed: nothing to press."""

    caption: str
    headers: tuple[Header, ...]
    rows: tuple[Row, ...]
    empty: str
    total: Total
    cut: int  # how many lines there are here, where there may be more
    back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    id: str
    caption: str
    headers: tuple[Header, ...]
    rows: tuple[Row, ...]
    empty: str
    note: str  # that the rows only come near to what was typed
    total: Total
    pager: Pager
    form: FilterForm
    exports: tuple[Choice, ...]
    print: str  # the address of the same list, whole, on one page
    picks: "Picks | None" = None
    quick: tuple[tuple[Choice, ...], ...] = ()  # filters of one press, a group for each
    counts: Mapping[tuple[str, str], int] = field(default_factory=dict)  # rows that each keeps, where they are counted
    compact: bool = False
    search: "FilterForm | None" = None  # the text that is looked for, in sight

    @property
    def objects(self) -> list[Any]:
        return [row.object for row in self.rows]
