"""Tables: one declaration of columns gives the screen and the exports (design §3.6, docs/mecanismes/tables.md)."""

from coryphee.core.tables.columns import Column, Kind
from coryphee.core.tables.filters import (
    AmountRangeFilter,
    BooleanFilter,
    ChoiceFilter,
    DateRangeFilter,
    Filter,
    TextFilter,
)
from coryphee.core.tables.http import export_response, preferred_size, table_response
from coryphee.core.tables.page import Page
from coryphee.core.tables.table import Table

__all__ = [
    "AmountRangeFilter",
    "BooleanFilter",
    "ChoiceFilter",
    "Column",
    "DateRangeFilter",
    "Filter",
    "Kind",
    "Page",
    "Table",
    "TextFilter",
    "export_response",
    "preferred_size",
    "table_response",
]
