"""Where a row stands in the order of a table: the one before it, the one after, and how many come first."""

from typing import Any

from django.db.models import QuerySet

from coryphee.core.tables.keyset import Position
from coryphee.core.tables.table import Table


def position_in(table: Table, rows: QuerySet[Any], key: Any) -> Position | None:
    """The place of the row with this key, one of `rows`, though the table may no longer hold it; None without one."""
    order = table.order
    found = list(rows.filter(pk=key).order_by().values_list(order.field, flat=True)[:1])
    if not found or (found[0] is None and not order.nullable):
        return None
    return Position(value=found[0], pk=key)


def beside(table: Table, position: Position, *, backwards: bool = False) -> Any:
    """The row of the table that comes next, or the one before; None at its end."""
    order = table.order
    return order.sorted(order.past(table.queryset, position, backwards=backwards), backwards=backwards).first()


def before(table: Table, position: Position) -> QuerySet[Any]:
    """The rows of the table that come first, in no order."""
    return table.order.past(table.queryset, position, backwards=True)
