"""« Texte libre » in the lists of invoices: numbers, parties, commitments, amounts, units; typing errors forgiven."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_
from typing import Any

from django.db.models import Q, QuerySet

from coryphee.core.errors import DomainError
from coryphee.core.money import parse_amount
from coryphee.core.search import MOST_WORDS, containing, matching, nearest_of, normalise_text, spelt
from coryphee.organisations.models import Organisation, Unit

MOST_UNITS = 200
PARTIES = Organisation._meta.db_table  # noqa: SLF001 - whose words the text of an invoice repeats


@dataclass(frozen=True)
class FreeText:
    """What is found by free text among invoices; `units`: those of the person, whose names he may type."""

    units: Sequence[Unit] = ()

    def holding(self, rows: QuerySet[Any], text: str) -> QuerySet[Any]:
        """The rows that hold every word, in their own text or in the name of their unit, or have this very amount.

        Conditions of the row itself, no list of rows: the base walks as far as one page needs, or joins its indexes.
        """
        words, amount = normalise_text(text).split()[:MOST_WORDS], _amount(text)
        in_units = self._in_units(words)
        if in_units is None and amount is None:
            return matching(rows, text)
        way = _every(rows, words)
        if in_units is not None:
            units, others = in_units
            way |= _every(rows, others) & Q(recipient_unit_id__in=units)
        if amount is not None:
            way |= Q(total_with_vat=amount)
        return rows.filter(way)

    def near(self, rows: QuerySet[Any], text: str) -> QuerySet[Any] | None:
        """The rows whose words are the nearest to those typed; none where nothing is near."""
        meant = spelt(text, table=PARTIES)
        in_units = {word: self._near_units(word) for word in meant}
        if self._says_the_same(meant) and not any(in_units.values()):
            units = None if self.units else _units_called(text)
            return rows.filter(recipient_unit_id__in=units) if units else None
        each = [containing(rows, meant[word]) | Q(recipient_unit_id__in=in_units[word]) for word in meant]
        return rows.filter(reduce(and_, each)) if each else None

    @staticmethod
    def _says_the_same(meant: dict[str, list[str]]) -> bool:
        return all(near == [word] for word, near in meant.items())

    def _in_units(self, words: list[str]) -> tuple[list[int], list[str]] | None:
        """The units that hold every word that stands in some unit, and the other words; None where none does."""
        inside = [word for word in words if any(word in text for _unit, text in self._texts)]
        units = [unit for unit, text in self._texts if all(word in text for word in inside)]
        return (units, [word for word in words if word not in inside]) if inside and units else None

    def _near_units(self, word: str) -> list[int]:
        near = nearest_of(word, (one for _unit, text in self._texts for one in text.split()))
        return [unit for unit, text in self._texts if any(one in text.split() for one in near)]

    @cached_property
    def _texts(self) -> list[tuple[int, str]]:
        return [(unit.pk, normalise_text(f"{unit.code} {unit.label}")) for unit in self.units]


def _every(rows: QuerySet[Any], words: Sequence[str]) -> Q:
    return reduce(and_, (containing(rows, [word]) for word in words), Q())


def _amount(text: str) -> Any:
    try:
        return abs(parse_amount(text))
    except DomainError:
        return None


def _units_called(text: str) -> list[int]:
    """Units of any body: a supplier has none of his own, and types that of his customer."""
    called = Unit.objects.filter(Q(code__iexact=text.strip()) | Q(label__icontains=text.strip()))
    return list(called.values_list("pk", flat=True)[:MOST_UNITS])
