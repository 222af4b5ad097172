"""The state of a table lives in the address: what is read from it, and the links that change one thing of it."""

from collections.abc import Iterable
from typing import Protocol
from urllib.parse import parse_qsl, urlencode

from coryphee.core.bounds import storable

MOST_PARAMETERS = 100


class Query(Protocol):
    """What `request.GET` offers."""

    def lists(self) -> Iterable[tuple[str, list[str]]]: ...


class Asked:
    """What the address of a list asked, kept as text; nothing of what no browser sends."""

    def __init__(self, text: str) -> None:
        self._lists: dict[str, list[str]] = {}
        for name, value in parse_qsl(text) if text.count("&") < MOST_PARAMETERS else ():
            self._lists.setdefault(name, []).append(value)

    def lists(self) -> Iterable[tuple[str, list[str]]]:
        return self._lists.items()


class Params:
    """The parameters of one table among those of the page; `prefix` tells two tables of a page apart."""

    def __init__(self, query: Query, prefix: str = "") -> None:
        self._lists: dict[str, list[str]] = {name: list(values) for name, values in query.lists()}
        self.prefix = prefix

    def get(self, name: str) -> str:
        """The last value, free of what no database stores, or an empty string."""
        values = self.all(name)
        return values[-1] if values else ""

    def all(self, name: str) -> list[str]:
        return [storable(value).strip() for value in self._lists.get(self.prefix + name, [])]

    def name(self, name: str) -> str:
        return self.prefix + name

    def link(self, *, drop: tuple[str, ...] = (), **changes: str) -> str:
        """The address of this page with these changes; an empty value drops the parameter."""
        gone = {self.prefix + name for name in (*drop, *changes)}
        kept = [(k, v) for k, values in self._lists.items() if k not in gone for v in values if v]
        return "?" + urlencode(kept + [(self.prefix + k, v) for k, v in changes.items() if v])

    def only(self, names: Iterable[str]) -> str:
        """The part of the address that says these, as the address of another page would."""
        kept = [(name, value) for name in names for value in self.all(name) if value]
        return urlencode(kept)

    def hidden(self, *, drop: tuple[str, ...]) -> list[tuple[str, str]]:
        """What a form must carry along so that its answer keeps the rest of the address."""
        gone = {self.prefix + name for name in drop}
        return [(k, v) for k, values in self._lists.items() if k not in gone for v in values if v]
