"""Argon2 takes 100 MB for a moment: a few passwords at a time, and those who guess never take the places of owners."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.db import connection
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

AT_ONCE = 2  # in one process: as many hundred megabytes
PATIENCE = 10.0  # seconds


class Crowd(Enum):
    """Who is in the line: how many places there are for them, and how many of these for one account or network.

    Of strangers and of those who change a password, one computes at a time: the other turn is that of owners.
    """

    KNOWN = (8, 2)  # by browser, network or code; two are a double click
    STRANGERS = (32, 25)  # a town hall on its first morning is one network
    CHANGES = (4, 2)  # of a password, or the making of an account

    def __init__(self, places: int, of_one: int) -> None:
        self.places, self.of_one = places, of_one


PLACES = sum(crowd.places for crowd in Crowd)  # each waits in a thread of its own


class TooManySignIns(DomainError):
    """Everybody signs in at once: this one has waited enough."""

    code = "too_many_sign_ins"
    status = 503
    retry_after = 10


class Line:
    """Who computes, who waits. A stranger is whoever comes neither by a browser, a network or a code that are known."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._inside: Counter[tuple[Crowd, str]] = Counter()  # places by whom
        self._computing: Counter[Crowd] = Counter()

    @contextmanager
    def turn(self, who: str, crowd: Crowd) -> Iterator[None]:
        """One computation for `who` (an account, a network). Raises `TooManySignIns`, at once when no place is left."""
        with self._change:
            self._enter(who, crowd)
            try:
                if not self._change.wait_for(lambda: self._may_compute(crowd), timeout=PATIENCE):
                    raise _too_many()
            except BaseException:
                self._leave(who, crowd)
                raise
            self._computing[crowd] += 1
        try:
            yield
        finally:
            with self._change:
                self._computing[crowd] -= 1
                self._leave(who, crowd)
                self._change.notify_all()

    def waiting(self, crowd: Crowd) -> int:
        """How many of them are in the line, those who compute included."""
        with self._change:
            return sum(places for (whose, _who), places in self._inside.items() if whose is crowd)

    def _enter(self, who: str, crowd: Crowd) -> None:
        if self.waiting(crowd) >= crowd.places or self._inside[crowd, who] >= crowd.of_one:
            raise _too_many()
        self._inside[crowd, who] += 1

    def _leave(self, who: str, crowd: Crowd) -> None:
        self._inside[crowd, who] -= 1
        if not self._inside[crowd, who]:
            del self._inside[crowd, who]

    def _may_compute(self, crowd: Crowd) -> bool:
        owners = self._computing[Crowd.KNOWN]
        others = self._computing.total() - owners
        return owners + others < AT_ONCE and (crowd is Crowd.KNOWN or not others)


def _too_many() -> TooManySignIns:
    return TooManySignIns(
        _("Beaucoup de personnes se connectent en ce moment. Attendez quelques secondes, puis réessayez.")
    )


LINE = Line()
_has_turn: ContextVar[bool] = ContextVar("has_turn", default=False)


@contextmanager
def turn(who: str, crowd: Crowd) -> Iterator[None]:
    """The computations of passwords within the block are done in the turn of `who`."""
    if not connection.in_atomic_block:
        connection.close()  # who waits holds none
    with LINE.turn(who, crowd):
        token = _has_turn.set(True)
        try:
            yield
        finally:
            _has_turn.reset(token)


@contextmanager
def _in_a_turn() -> Iterator[None]:
    """Whoever forgot to take one waits as somebody whom nobody knows."""
    if _has_turn.get():
        yield
    else:
        with LINE.turn("", Crowd.STRANGERS):
            yield


class PacedArgon2(Argon2PasswordHasher):
    """Django's own hasher, each computation in its turn."""

    def encode(self, *arguments: Any, **named: Any) -> str:
        with _in_a_turn():
            return str(super().encode(*arguments, **named))

    def verify(self, *arguments: Any, **named: Any) -> bool:
        with _in_a_turn():
            return bool(super().verify(*arguments, **named))
