"""The lists of a desk, and the one on which somebody found a dossier: the way back to it, its neighbours there."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Self
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from coryphee.cases.desks import Desk, desks_of
from coryphee.cases.kinds import Kind
from coryphee.core.actor import Actor
from coryphee.core.counting import count_up_to
from coryphee.core.tables import Table
from coryphee.core.tables.beside import before, beside, position_in
from coryphee.core.tables.keyset import Position
from coryphee.core.tables.params import Asked, Query
from coryphee.core.tables.table import EXPORT, PRINT, TICKED

MINE, OTHERS, ALL = "a-faire", "en-attente", "toutes"
FOUND = "liste"  # in the address of a dossier: the list on which it was found
OF_OTHERS = "autres-"  # before the parameters of the second list of « Synthèse »
LONGEST = 800  # characters of what such a list asks; a longer question is forgotten
MOST_RANKED = 500  # of a longer list, nobody is told at which line he is


def list_of(desk: Desk, actor: Actor, which: str, params: Query, *, now: datetime, **given: Any) -> Table:
    """One of the three lists of a desk, as this address asks it; `given` is what `Table` takes besides."""
    shown = [desk.structure.removesuffix("_id")] if desk.has_several(actor) else []
    return desk.table(params=params, shown=shown, **_MADE[which](desk, actor, now), **given)


def _mine(desk: Desk, actor: Actor, now: datetime) -> dict[str, Any]:
    return {
        "queryset": desk.awaiting_me(actor),
        "caption": _("À faire par moi") if desk.acts(actor) else _("En attente de ma structure"),
        "filters": [one for one in desk.filters(actor, now) if one.name in desk.quick],
        "named": "a-faire",
    }


def _others(desk: Desk, actor: Actor, _now: datetime) -> dict[str, Any]:
    rows, caption = desk.awaiting_others(actor), _("En attente d’autrui")
    return {"queryset": rows, "caption": caption, "filters": [], "prefix": OF_OTHERS, "named": "en-attente"}


def _all(desk: Desk, actor: Actor, now: datetime) -> dict[str, Any]:
    filters = desk.filters(actor, now)
    return {"queryset": desk.rows(actor), "filters": filters, "default_sort": desk.newest}


_MADE = {MINE: _mine, OTHERS: _others, ALL: _all}


def tail(desk: Desk, which: str, params: Query) -> str:
    """What the links of a list carry along, so that the page of a dossier knows it: `liste=…`."""
    passing = tuple(prefix + name for prefix in ("", OF_OTHERS) for name in (EXPORT, PRINT, TICKED))
    kept = [(name, value) for name, values in params.lists() if name not in passing for value in values if value]
    asked = urlencode(kept)
    return urlencode({FOUND: f"{desk.name}.{which}?{asked if len(asked) <= LONGEST else ''}"})


@dataclass(frozen=True, kw_only=True)
class Place:
    """The list on which somebody found a dossier, as it was then asked."""

    desk: Desk
    actor: Actor
    now: datetime
    which: str = MINE
    asked: str = ""
    said: bool = False  # whether the address says it; otherwise it is what waits for the person

    @classmethod
    def read(cls, text: str, *, kind: Kind, actor: Actor, now: datetime) -> Self | None:
        """From an address; None of what is no list of his."""
        name, _question, asked = text.partition("?")
        desk_name, _dot, which = name.partition(".")
        desk = next((one for one in desks_of(actor) if one.kind is kind and one.name == desk_name), None)
        if desk is None or which not in _MADE or len(asked) > LONGEST:
            return None
        return cls(desk=desk, actor=actor, now=now, which=which, asked=asked, said=True)

    @cached_property
    def table(self) -> Table:
        return list_of(self.desk, self.actor, self.which, Asked(self.asked), now=self.now)

    @property
    def title(self) -> str:
        return _("Rechercher") if self.which == ALL else str(self.table.caption)

    @property
    def url(self) -> str:
        address = self.desk.url("search" if self.which == ALL else "")
        return f"{address}?{self.asked}" if self.asked else address

    def __str__(self) -> str:
        return f"{self.desk.name}.{self.which}?{self.asked}"

    @property
    def tail(self) -> str:
        """The same again, for the next address; empty where none was said."""
        return "?" + urlencode({FOUND: str(self)}) if self.said else ""

    def _position(self, key: Any) -> Position | None:
        return position_in(self.table, self.desk.rows(self.actor), key)

    def beside(self, key: Any, *, backwards: bool = False) -> Any:
        """The dossier after this one, or before it; none at the end of the list."""
        position = self._position(key)
        return None if position is None else beside(self.table, position, backwards=backwards)

    def first(self, *, but: Any) -> Any:
        """The one with which the list begins, this one left out."""
        return self.table.order.sorted(self.table.queryset.exclude(pk=but)).first()

    def rank(self, key: Any) -> tuple[int, int] | None:
        """« 5 sur 31 »; of a list that is long, or does not hold it, nothing."""
        count = count_up_to(self.table.queryset, MOST_RANKED)
        position = self._position(key)
        if position is None or not count.exact or not self.table.queryset.filter(pk=key).exists():
            return None
        return count_up_to(before(self.table, position), MOST_RANKED).number + 1, count.number
