"""What a line of the trail says to people: French verbs, names of objects and persons, no codes.

A module says how its objects are called, for many at once: no line of a list asks the database by itself.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import label_of
from coryphee.audit.models import AuditEvent

Names = Callable[[Collection[str]], Mapping[str, str]]
Value = Callable[[str], str]
_OBJECTS: dict[str, tuple[str | Promise, Names]] = {}  # « user » → « Compte », and the names of some of them
_DETAILS: dict[str, tuple[str | Promise, Value]] = {}  # « role » → « Rôle », and the words for its values
CHUNK = 500
CHANGED = 2  # before, after


def call(kind: str, label: str | Promise, names: Names) -> None:
    """Declare what people call the objects of a kind: `names` gets their numbers, and says those it knows."""
    _OBJECTS[kind] = (label, names)


def explain(detail: str, label: str | Promise, value: Value = str) -> None:
    """Declare the words for a detail of a line, and for its value."""
    _DETAILS[detail] = (label, value)


def kinds() -> Iterator[tuple[str, str | Promise]]:
    """Every kind of object that people have a name for: what a filter lists."""
    yield from ((kind, label) for kind, (label, _names) in _OBJECTS.items())


def name_all(events: Iterable[AuditEvent]) -> list[AuditEvent]:
    """Each line with `what`, `about` and `more`; one look-up for each kind of object."""
    rows = list(events)
    asked: dict[str, set[str]] = defaultdict(set)
    for event in rows:
        kind, _colon, number = event.target.partition(":")
        asked[kind].add(number)
    found = {kind: _OBJECTS[kind][1](numbers) for kind, numbers in asked.items() if kind in _OBJECTS}
    for event in rows:
        kind, _colon, number = event.target.partition(":")
        event.what = label_of(event.action)  # type: ignore[attr-defined]
        event.about = _about(kind, number, found)  # type: ignore[attr-defined]
        event.more = " ; ".join(_detail(name, value) for name, value in event.details.items() if value != "")  # type: ignore[attr-defined]
    return rows


def _about(kind: str, number: str, found: Mapping[str, Mapping[str, str]]) -> str:
    if kind not in _OBJECTS:
        return f"{kind} {number}".strip()
    name = found[kind].get(number) or number
    return f"{_OBJECTS[kind][0]} : {name}" if name else str(_OBJECTS[kind][0])


def _detail(name: str, value: Any) -> str:
    declared, words = _DETAILS.get(name, (name, str))
    label = capfirst(str(declared))
    if isinstance(value, list) and len(value) == CHANGED:
        before, after = (words(str(one)) or "—" for one in value)
        return f"{label} : {before} → {after}"
    return f"{label} : {words(str(value))}"


class NamedEvents(QuerySet[AuditEvent]):
    """Lines that come with their words, a page or a chunk at a time."""

    def _fetch_all(self) -> None:
        super()._fetch_all()
        rows = self._result_cache
        if rows and isinstance(rows[0], AuditEvent) and not hasattr(rows[0], "what"):
            name_all(rows)

    def iterator(self, chunk_size: int | None = None) -> Iterator[Any]:
        """As Django's, each chunk named at once."""
        size = chunk_size or CHUNK
        found = super().iterator(chunk_size=size)
        while rows := list(islice(found, size)):
            yield from name_all(rows)


explain("title", _("Titre"))
explain("before", _("Titre d’avant"))
