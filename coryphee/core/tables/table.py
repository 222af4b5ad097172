"""One declaration gives the screen (sorted, filtered, paged), its exports and its empty sentence (F-184 to F-186)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, BinaryIO, ClassVar

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coryphee.core.sheets.cells import Value
from coryphee.core.tables.columns import Column
from coryphee.core.tables.filters import Filter, State, TextFilter
from coryphee.core.tables.keyset import Order, field_at
from coryphee.core.tables.page import Choice, FilterForm, Header, Page, Pager, Picks, PrintedPage, Row, Total
from coryphee.core.tables.params import Params, Query
from coryphee.core.tables.quick import choices, counted

SORT, SIZE, AFTER, BEFORE, NUMBER, EXPORT = "tri", "lignes", "apres", "avant", "page", "export"
PRINT = "imprimer"  # `imprimer=oui`: the whole list on one page
PRINTED = 1_000  # its lines at most
TICKED = "coche"  # `coche=tout`: every row of the page
THE_END = "fin"  # `avant=fin`: the last page
MOVES = (AFTER, BEFORE, NUMBER, EXPORT, TICKED, PRINT)  # forgotten as soon as what is shown changes
SIZES = (5, 10, 25, 50)
COUNTED = 5_000
CHUNK = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Window:
    rows: list[Any]
    number: int | None
    previous: bool
    next: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    rows: QuerySet[Any]
    counted: int | None = None  # how many, where that was asked already
    near_to: str = ""  # what no row holds


def _forgives(one: Filter) -> bool:
    return isinstance(one, TextFilter) and one.nearest is not None


def _count(rows: QuerySet[Any]) -> int:
    """How many, up to what is worth counting and one."""
    return rows.values("pk")[: COUNTED + 1].count()


class Table:
    """Subclass it with columns; give it a queryset already narrowed by `visible_to`, and `request.GET`."""

    columns: ClassVar[Sequence[Column]] = ()
    filters: ClassVar[Sequence[Filter]] = ()
    default_sort: ClassVar[str] = ""  # the name of a column, "-name" for the greatest first; by default the newest
    caption: ClassVar[object] = ""
    empty: ClassVar[object] = gettext_lazy("Aucune ligne à afficher.")
    empty_filtered: ClassVar[object] = gettext_lazy("Aucune ligne ne correspond à ces filtres.")
    filename: ClassVar[str] = "export"
    compact: ClassVar[bool] = False  # on a phone, a row is three lines instead of a card of labels
    exports: ClassVar[Mapping[str, str]] = {"csv": "CSV", "xlsx": "Excel", "ods": "Calc (ODS)"}

    def __init__(
        self,
        queryset: QuerySet[Any],
        *,
        params: Query,
        prefix: str = "",
        filters: Sequence[Filter] | None = None,
        size: int | None = None,
        caption: object = "",
        picks: str = "",
        default_sort: str = "",
        chosen: Collection[str] = (),
        shown: Collection[str] = (),
        named: str = "",
        counts: bool = False,
        tail: str = "",
    ) -> None:
        """`filters`, `caption` and `default_sort` replace the declared ones when they depend on who looks, or where;
        `size` and `chosen`: how many lines and which columns he prefers; `picks`: the form to which the boxes before
        the rows belong, where they have any; `shown`: columns that this reader needs besides; `named`: what the name
        of its file adds; `counts`: whether filters of one press say how many rows they keep; `tail`: what the links of
        its rows carry along."""
        self.params = Params(params, prefix)
        self._given = queryset
        self._filters = self.filters if filters is None else filters
        self._preferred_size = size
        self.caption = caption or self.caption  # type: ignore[misc]
        self._counts, self._tail = counts, tail
        self._picks = picks
        self.filename = f"{self.filename}-{named}" if named else self.filename  # type: ignore[misc]
        self._chosen = frozenset(chosen) & {column.name for column in self.choosable}
        self._needed = frozenset(shown)
        self._default_sort = default_sort or self.default_sort

    # -- what the address asks ----------------------------------------------------------------------------------

    @cached_property
    def states(self) -> tuple[State, ...]:
        return tuple(f.state(self.params) for f in self._filters)

    @cached_property
    def sort(self) -> str:
        asked = self.params.get(SORT)
        return asked if asked.lstrip("-") in self._sortable and not asked.startswith("--") else self._default_sort

    @property
    def chosen_size(self) -> int | None:
        """The size that the address asks for, when it is one of those offered."""
        asked = self.params.get(SIZE)
        return int(asked) if asked in {str(size) for size in SIZES} else None

    @cached_property
    def size(self) -> int:
        if self.chosen_size:
            return self.chosen_size
        return self._preferred_size if self._preferred_size in SIZES else settings.TABLE_PAGE_SIZE

    @property
    def export_format(self) -> str:
        """The export that the address asks for, or an empty string."""
        asked = self.params.get(EXPORT)
        return asked if asked in self.exports else ""

    @property
    def _sortable(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns if column.sort}

    @cached_property
    def order(self) -> Order:
        model = self._given.model
        column = self._sortable.get(self.sort.lstrip("-"))
        if column is None:
            return Order(model=model, field="pk", descending=True)
        nullable = field_at(model, column.sort)[1] and not column.never_null
        return Order(model=model, field=column.sort, descending=self.sort.startswith("-"), nullable=nullable)

    @property
    def queryset(self) -> QuerySet[Any]:
        """The rows that the filters keep, in no order; where no row holds the text typed, those that come near."""
        return self._found.rows

    @cached_property
    def _found(self) -> "_Found":
        kept = self._given.order_by()
        for state in self.states:
            kept = state.narrow(kept)
        text = next((state for state in self.states if state.value is not None and _forgives(state.filter)), None)
        if text is None:
            return _Found(rows=kept)
        counted = _count(kept)
        near = None if counted else self._near(text)
        return _Found(rows=kept, counted=counted) if near is None else _Found(rows=near, near_to=text.value)

    def _near(self, text: State) -> QuerySet[Any] | None:
        kept = self._given.order_by()
        for state in self.states:
            kept = kept if state is text else state.narrow(kept)
        nearest = getattr(text.filter, "nearest", None)
        return nearest(kept, text.value) if nearest else None

    # -- the page -----------------------------------------------------------------------------------------------

    def page(self) -> Page:
        """The rows to show and every link around them: two queries, whatever the size."""
        total = self._total()
        window = self._window(total)
        counts = counted(self._given, self.states) if self._counts else {}
        return Page(
            id=f"{self.params.prefix}table",
            caption=str(self.caption),
            headers=tuple(self._header(column) for column in self._shown),
            rows=tuple(self._row(row) for row in window.rows),
            empty=str(self.empty_filtered if self._narrowed else self.empty),
            note=self._note if total.number else "",
            total=total,
            pager=self._pager(window, total),
            form=self._form([state for state in self.states if not self._in_sight(state)]),
            search=self._form(in_sight) if (in_sight := list(filter(self._in_sight, self.states))) else None,
            print=self.params.link(drop=MOVES, **{PRINT: "oui"}),
            exports=tuple(
                Choice(label=label, href=self.params.link(drop=MOVES, **{EXPORT: name}))
                for name, label in self.exports.items()
            ),
            picks=self._picked(),
            compact=self.compact,
            quick=choices(self.states, self.params, counts, MOVES),
            counts=counts,
        )

    def _row(self, row: Any) -> Row:
        cells = tuple(column.cell(row, self._tail) for column in self._shown)
        return Row(object=row, cells=cells, weight=self.weighed(row) if self._picks else "")

    def weighed(self, row: Any) -> str:
        """What it adds to the sum of those that are ticked, in euros with a point; empty where nothing is added up."""
        return ""

    @property
    def _note(self) -> str:
        text = self._found.near_to
        return _("Rien ne contient « %(text)s » : voici ce qui s’en approche.") % {"text": text} if text else ""

    @property
    def is_printed(self) -> bool:
        return self.params.get(PRINT) == "oui"

    def printed(self) -> PrintedPage:
        """The rows of all pages, up to what is worth printing: two queries, whatever their number."""
        rows = list(self.order.sorted(self.queryset)[:PRINTED])
        return PrintedPage(
            caption=str(self.caption),
            headers=tuple(Header(column=column, label=str(column.label)) for column in self._shown),
            rows=tuple(Row(object=row, cells=tuple(c.cell(row) for c in self._shown)) for row in rows),
            empty=str(self.empty_filtered if self._narrowed else self.empty),
            total=self._total(),
            cut=len(rows) if len(rows) == PRINTED else 0,
            back=self.params.link(drop=MOVES),
        )

    def _picked(self) -> Picks | None:
        if not self._picks:
            return None
        ticked = self.params.get(TICKED) == "tout"
        turned = {} if ticked else {TICKED: "tout"}
        return Picks(form=self._picks, all_ticked=ticked, turn=self.params.link(drop=(EXPORT, TICKED), **turned))

    @property
    def _shown(self) -> list[Column]:
        sorted_by = self.sort.lstrip("-")
        return [column for column in self.columns if self._wanted(column) or column.name == sorted_by]

    def _wanted(self, column: Column) -> bool:
        if self._chosen and column in self.choosable:
            return column.name in self._chosen
        return column.on_screen or column.name in self._needed

    @property
    def choosable(self) -> list[Column]:
        """The columns that the reader may want or not: all but those that lead somewhere."""
        return [column for column in self.columns if not column.link and not column.template]

    @property
    def wanted(self) -> list[tuple[Column, bool]]:
        """Each of them, and whether it is shown."""
        return [(column, self._wanted(column)) for column in self.choosable]

    @property
    def question(self) -> str:
        """What the filters ask and in which order, as another address may say it again; empty when nothing is asked."""
        names = [name for f in self._filters for name in f.names()]
        return self.params.only([*names, SORT]) if self._narrowed else ""

    @property
    def asked(self) -> list[str]:
        """The same in words."""
        return [state.words for state in self.states if state.active]

    @property
    def _narrowed(self) -> bool:
        return any(state.active for state in self.states)

    def _total(self) -> Total:
        found = self._found
        counted = _count(found.rows) if found.counted is None else found.counted
        return Total(number=min(counted, COUNTED), exact=counted <= COUNTED)

    def _window(self, total: Total) -> _Window:
        if not total.number:
            return _Window(rows=[], number=1, previous=False, next=False)
        before = self.params.get(BEFORE)
        if before == THE_END:
            return self._last(total)
        if position := self.order.position(before):
            earlier = self._fetch(self.order.past(self.queryset, position, backwards=True), backwards=True)
            if len(earlier) >= self.size:
                more = len(earlier) > self.size
                number = self._number if more else 1
                return _Window(rows=earlier[-self.size :], number=number, previous=more, next=True)
            return self._first()
        if position := self.order.position(self.params.get(AFTER)):
            later = self._fetch(self.order.past(self.queryset, position))
            if later:
                more = len(later) > self.size
                return _Window(rows=later[: self.size], number=self._number, previous=True, next=more)
        return self._first()

    def _first(self) -> _Window:
        rows = self._fetch(self.queryset)
        return _Window(rows=rows[: self.size], number=1, previous=False, next=len(rows) > self.size)

    def _last(self, total: Total) -> _Window:
        """The end of the rows; cut as the pages are when their number is known."""
        kept = (total.number - 1) % self.size + 1 if total.exact else self.size
        rows = self._fetch(self.queryset, backwards=True)
        number = self._pages(total)
        return _Window(rows=rows[-kept:], number=number, previous=len(rows) > kept, next=False)

    def _fetch(self, queryset: QuerySet[Any], *, backwards: bool = False) -> list[Any]:
        """One row more than a page, to know whether there is another; always in the order of the screen."""
        rows = list(self.order.sorted(queryset, backwards=backwards)[: self.size + 1])
        return rows[::-1] if backwards else rows

    def _pages(self, total: Total) -> int | None:
        return max(-(-total.number // self.size), 1) if total.exact else None

    @property
    def _number(self) -> int | None:
        """The page's number, carried along for display: no query depends on it."""
        asked = self.params.get(NUMBER)
        return int(asked) if asked.isascii() and asked.isdigit() and 1 <= len(asked) <= 9 else None

    def _pager(self, window: _Window, total: Total) -> Pager:
        pages = self._pages(total)
        number = None if pages and window.number and window.number > pages else window.number
        return Pager(
            number=number,
            pages=pages,
            first=self.params.link(drop=MOVES) if window.previous else "",
            previous=self._move(BEFORE, window.rows[0], number and number - 1) if window.previous else "",
            next=self._move(AFTER, window.rows[-1], number and number + 1) if window.next else "",
            last=self.params.link(drop=MOVES, **{BEFORE: THE_END}) if window.next else "",
            sizes=tuple(
                Choice(label=str(n), href=self.params.link(drop=MOVES, **{SIZE: str(n)}), current=n == self.size)
                for n in SIZES
            ),
        )

    def _move(self, direction: str, row: Any, number: int | None) -> str:
        moves = {direction: self.order.cursor(row), NUMBER: str(number or "")}
        return self.params.link(drop=MOVES, **moves)

    def _header(self, column: Column) -> Header:
        if not column.sort:
            return Header(column=column, label=str(column.label))
        current = self.sort.lstrip("-") == column.name
        descending = self.sort.startswith("-")
        turned = f"-{column.name}" if current and not descending else column.name
        state = ("descending" if descending else "ascending") if current else ""
        href = self.params.link(drop=MOVES, **{SORT: turned})
        return Header(column=column, label=str(column.label), href=href, sorted=state)

    @staticmethod
    def _in_sight(state: State) -> bool:
        """Whether its field stands above the table, not folded with the others."""
        return state.filter.quick and isinstance(state.filter, TextFilter)

    def _form(self, states: Sequence[State]) -> FilterForm:
        names = tuple(name for state in states for name in state.filter.names())
        return FilterForm(
            states=tuple(states),
            hidden=tuple(self.params.hidden(drop=(*names, *MOVES))),
            clear=self.params.link(drop=(*names, *MOVES)),
        )

    # -- exports ------------------------------------------------------------------------------------------------

    @property
    def _exported(self) -> list[Column]:
        return [column for column in self.columns if column.in_exports and not column.template]

    def export_header(self) -> list[str]:
        return [str(column.label) for column in self._exported]

    def export_kinds(self) -> list[str]:
        return [str(column.kind) for column in self._exported]

    def export_rows(self) -> Iterator[Sequence[Value]]:
        """Every row that the filters keep, in the order of the screen, without holding them all."""
        limit = settings.EXPORT_MAX_ROWS
        columns = self._exported
        rows = self.order.sorted(self.queryset)[: limit + 1]
        for position, row in enumerate(rows.iterator(chunk_size=CHUNK)):
            if position == limit:
                yield [_("Export limité à %(limit)s lignes : affinez les filtres.") % {"limit": limit}]
                return
            yield [column.exported(row) for column in columns]

    def weight(self) -> int:
        """Bytes of the files of the rows kept, which are few."""
        return 0

    def originals(self) -> Iterable[tuple[str, Callable[[], BinaryIO]]]:
        """The files of a « zip » export, each with its name, opened when its turn comes."""
        raise NotImplementedError(f"{type(self).__name__} offers no zip of its files")
