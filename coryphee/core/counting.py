"""Counts that a page shows: exact while they are small, « plus de 5 000 » beyond, at a cost that does not grow."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.formats import number_format
from django.utils.translation import gettext as _

COUNTED = 5_000


@dataclass(frozen=True, slots=True)
class Counted:
    number: int
    exact: bool

    def __bool__(self) -> bool:
        return self.number > 0

    def __str__(self) -> str:
        written = number_format(self.number, 0, force_grouping=True)
        return written if self.exact else _("plus de %(number)s") % {"number": written}


def count_up_to(rows: QuerySet[Any], most: int = COUNTED) -> Counted:
    """How many rows there are; beyond `most` the database stops counting."""
    found = rows.order_by().values("pk")[: most + 1].count()
    return Counted(min(found, most), found <= most)
