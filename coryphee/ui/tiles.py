"""Ways in that a feature offers on the home page and to the staff; it registers them beside its desks."""

from dataclasses import dataclass
from enum import StrEnum

from django.urls import reverse
from django.utils.functional import Promise


class Place(StrEnum):
    """Where a way in is offered."""

    HOME = "home"  # a tile for visitors
    NO_ACCOUNT = "no_account"  # « Sans vous connecter »
    STAFF = "staff"  # « Administration »


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    label: str | Promise
    url_name: str
    text: str | Promise = ""

    @property
    def url(self) -> str:
        return reverse(self.url_name)


_TILES: dict[Place, list[Tile]] = {}


def register_tile(place: Place, tile: Tile) -> None:
    _TILES.setdefault(place, []).append(tile)


def tiles_at(place: Place) -> list[Tile]:
    return list(_TILES.get(place, ()))
