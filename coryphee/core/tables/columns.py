"""One declaration of a column gives its cell on the screen and in the exports."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from coryphee.core.money import format_amount, format_number
from coryphee.core.sheets.cells import Value

NOTHING = "—"  # what an empty cell shows on the screen


class Kind(StrEnum):
    """What a column holds; says how it is written, aligned and typed in a spreadsheet."""

    TEXT = "text"
    DATE = "date"
    DATETIME = "datetime"
    AMOUNT = "amount"
    NUMBER = "number"
    STATUS = "status"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """`value` is a function of the row or a path such as "supplier.legal_name"; by default the column's name.

    `sort` names the field of the database (« recipient__legal_name » too). A field that may be null still sorts
    right, but page 20,000 then costs more than page 1: `never_null=True` promises that these rows have no null.
    """

    name: str
    label: str | Promise
    value: Callable[[Any], Any] | str = ""
    _: KW_ONLY
    kind: str = Kind.TEXT
    sort: str = ""
    never_null: bool = False
    link: Callable[[Any], str] | None = None
    tone: Callable[[Any], str] | None = None  # colour of a status: neutral, info, success, warning, danger
    currency: Callable[[Any], str] | None = None  # of an amount; euros otherwise
    note: Callable[[Any], str] | None = None  # a few words below the text, on the screen
    note_tone: Callable[[Any], str] | None = None  # "late", "soon": how they stand out
    mark: Callable[[Any], int] | None = None  # a colour beside the text, 1 to 6, that tells the like of it apart
    template: str = ""  # a fragment that draws the cell of `row`: buttons and the like
    on_screen: bool = True
    in_exports: bool = True

    @property
    def numeric(self) -> bool:
        return self.kind in (Kind.AMOUNT, Kind.NUMBER)

    def read(self, row: Any) -> Any:
        if callable(self.value):
            return self.value(row)
        found = row
        for step in (self.value or self.name).split("."):
            found = getattr(found, step, None) if found is not None else None
        return found() if callable(found) else found

    def exported(self, row: Any) -> Value:
        """The typed value that a spreadsheet gets."""
        value = self.read(row)
        if value is None or isinstance(value, bool):
            return "" if value is None else _yes_no(value)
        if isinstance(value, datetime):
            return _local(value).replace(tzinfo=None, microsecond=0)
        return value if isinstance(value, (date, Decimal, int)) else str(value)

    def cell(self, row: Any, tail: str = "") -> "Cell":
        """What the screen shows; `tail` is what the address of its link carries along."""
        href = self.link(row) if self.link else ""
        return Cell(
            column=self,
            row=row,
            text="" if self.template else self._written(row),
            href=f"{href}?{tail}" if href and tail else href,
            tone=self.tone(row) if self.tone else "neutral",
            note=self.note(row) if self.note else "",
            note_tone=self.note_tone(row) if self.note_tone else "",
            mark=self.mark(row) if self.mark else 0,
        )

    def _written(self, row: Any) -> str:
        value = self.read(row)
        if value is None or value == "":
            return NOTHING
        if self.kind == Kind.AMOUNT:
            return format_amount(value, self.currency(row) if self.currency else "EUR")
        writer = _WRITERS.get(self.kind)
        return writer(value) if writer else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    column: Column
    row: Any
    text: str
    href: str = ""
    tone: str = "neutral"
    note: str = ""
    note_tone: str = ""
    mark: int = 0

    @property
    def part(self) -> str:
        """Its place in a row of three lines: what leads to the row, the amount, a text, a status, a date; or none."""
        if self.text == NOTHING:
            return "nothing"
        return "lead" if self.href else f"k-{self.column.kind}"


def _local(value: datetime) -> datetime:
    return timezone.localtime(value) if timezone.is_aware(value) else value


def _yes_no(value: bool) -> str:
    return _("Oui") if value else _("Non")


def _written_date(value: date) -> str:
    day = _local(value).date() if isinstance(value, datetime) else value
    return f"{day:%d/%m/%Y}"


_WRITERS: dict[str, Callable[[Any], str]] = {
    Kind.DATE: _written_date,
    Kind.DATETIME: lambda value: f"{_local(value):%d/%m/%Y %H:%M}",
    Kind.NUMBER: lambda value: format_number(value, 0) if isinstance(value, int) else format_number(value),
    Kind.BOOLEAN: _yes_no,
}
