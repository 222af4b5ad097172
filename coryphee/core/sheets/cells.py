"""What a cell of a spreadsheet may hold."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

Value = str | int | Decimal | date  # a datetime is a date; it must be naive, in the portal's time zone
Rows = Iterable[Sequence[Value]]
