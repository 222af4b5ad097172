"""Keyset paging: a page is found from its first or last row, never by counting the rows before it.

Page 1 and page 20,000 cost the same. Ties are broken by the primary key, in the same direction as the sort, so that
one index on (…, sort, id) serves both directions. A null counts as greater than everything, as PostgreSQL has it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.core import signing
from django.core.exceptions import FieldDoesNotExist
from django.db import connections
from django.db.models import F, Field, Model, Q, QuerySet
from django.db.models.expressions import OrderBy
from django.db.models.fields.tuple_lookups import Tuple, TupleGreaterThan, TupleLessThan

SORT_VALUE = "table_sort_value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a row stands in the order."""

    value: Any
    pk: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    model: type[Model]
    field: str
    descending: bool = False
    nullable: bool = False

    @property
    def _salt(self) -> str:
        return f"table:{self.model._meta.label}:{'-' if self.descending else ''}{self.field}"  # noqa: SLF001

    def sorted(self, queryset: QuerySet[Any], *, backwards: bool = False) -> QuerySet[Any]:
        down = self.descending != backwards
        if "__" in self.field:
            # The value of the page's edge rows is read from the row: a join must bring it along.
            queryset = queryset.annotate(**{SORT_VALUE: F(self.field)})
        return queryset.order_by(self._by(down), F("pk").desc() if down else F("pk").asc())

    def _by(self, down: bool) -> OrderBy:
        if down:
            return F(self.field).desc(nulls_first=True) if self.nullable else F(self.field).desc()
        return F(self.field).asc(nulls_last=True) if self.nullable else F(self.field).asc()

    def past(self, queryset: QuerySet[Any], position: Position, *, backwards: bool = False) -> QuerySet[Any]:
        """The rows after this position, or those before it."""
        down = self.descending != backwards
        if self.nullable:
            return queryset.filter(self._past_with_nulls(position, down))
        compare = TupleLessThan if down else TupleGreaterThan
        queryset = queryset.filter(compare(Tuple(F(self.field), F("pk")), (position.value, position.pk)))
        if not connections[queryset.db].features.supports_tuple_lookups:
            # There the comparison is spelt out with an OR; this bound lets the index start at the right place.
            queryset = queryset.filter(**{f"{self.field}__{'lte' if down else 'gte'}": position.value})
        return queryset

    def _past_with_nulls(self, position: Position, down: bool) -> Q:
        sign = "lt" if down else "gt"
        tie = Q(**{f"pk__{sign}": position.pk})
        null = Q(**{f"{self.field}__isnull": True})
        if position.value is None:
            return (null & tie) | (~null if down else Q(pk__in=[]))
        past = Q(**{f"{self.field}__{sign}": position.value}) | (Q(**{self.field: position.value}) & tie)
        return past if down else past | null

    def cursor(self, row: Model) -> str:
        """The position of a row, as it travels in an address: signed, and good for this order only."""
        value = getattr(row, SORT_VALUE if "__" in self.field else self.field)
        if value is None and not self.nullable:
            raise ValueError(f"{self._salt}: declared never null, and row {row.pk} is null")
        return signing.dumps([*_packed(value), row.pk], salt=self._salt)

    def position(self, cursor: str) -> Position | None:
        """The position in a cursor; None when it was not made by us for this order."""
        try:
            kind, text, pk = signing.loads(cursor, salt=self._salt)
        except (signing.BadSignature, ValueError, TypeError):
            return None
        return Position(value=_unpacked(kind, text), pk=pk)


def _packed(value: Any) -> tuple[str, Any]:
    """JSON has neither dates nor decimals, and Django's own encoder drops microseconds."""
    if isinstance(value, datetime):
        return "t", value.isoformat()
    if isinstance(value, date):
        return "d", value.isoformat()
    if isinstance(value, Decimal):
        return "n", str(value)
    return "", value


_READERS: dict[str, Callable[[str], Any]] = {"t": datetime.fromisoformat, "d": date.fromisoformat, "n": Decimal}


def _unpacked(kind: str, value: Any) -> Any:
    return _READERS[kind](value) if kind else value


def field_at(model: type[Model], path: str) -> tuple["Field[Any, Any] | None", bool]:
    """The field at the end of « recipient__legal_name », and whether it may be null on the way.

    An annotation has no field: it may be null.
    """
    nullable = False
    found: Any = None
    for step in path.split("__"):
        meta = model._meta  # noqa: SLF001 Django documents it
        try:
            found = meta.pk if step == "pk" else meta.get_field(step)
        except FieldDoesNotExist:
            return None, True
        nullable = nullable or bool(getattr(found, "null", True))
        model = found.related_model or model
    return found, nullable
