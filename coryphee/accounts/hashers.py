"""Argon2 takes 100 MB for a moment: a few passwords at a time, and those who guess never take the places of owners."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

AT_ONCE = 2  # in one process: as many hundred megabytes
PATIENCE = 10.0  # seconds
WAITING = 4  # more, for their turn: they have threads of their own
OF_STRANGERS = 3  # of all these places; one of them computes at most
OF_ONE = 2  # places of one account or network: a double click


class TooManySignIns(DomainError):
    """Everybody signs in at once: this one has waited enough."""

    code = "too_many_sign_ins"
    status = 503
    retry_after = 10


class Line:
    """Who computes, who waits. A stranger is whoever comes neither by a browser, a network or a code that are known."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._inside: Counter[str] = Counter()  # places by whom
        self._strangers = 0
        self._computing = 0
        self._strangers_compute = 0

    @contextmanager
    def turn(self, who: str, *, stranger: bool) -> Iterator[None]:
        """One computation for `who` (an account, a network). Raises `TooManySignIns`, at once when no place is left."""
        with self._change:
            self._enter(who, stranger)
            try:
                if not self._change.wait_for(lambda: self._may_compute(stranger), timeout=PATIENCE):
                    raise _too_many()
            except BaseException:
                self._leave(who, stranger)
                raise
            self._computing += 1
            self._strangers_compute += stranger
        try:
            yield
        finally:
            with self._change:
                self._computing -= 1
                self._strangers_compute -= stranger
                self._leave(who, stranger)
                self._change.notify_all()

    def _enter(self, who: str, stranger: bool) -> None:
        full = self._inside.total() >= AT_ONCE + WAITING or (stranger and self._strangers >= OF_STRANGERS)
        if full or self._inside[who] >= OF_ONE:
            raise _too_many()
        self._inside[who] += 1
        self._strangers += stranger

    def _leave(self, who: str, stranger: bool) -> None:
        self._inside[who] -= 1
        self._strangers -= stranger
        if not self._inside[who]:
            del self._inside[who]

    def _may_compute(self, stranger: bool) -> bool:
        return self._computing < AT_ONCE and not (stranger and self._strangers_compute)


def _too_many() -> TooManySignIns:
    return TooManySignIns(
        _("Beaucoup de personnes se connectent en ce moment. Attendez quelques secondes, puis réessayez.")
    )


LINE = Line()
_has_turn: ContextVar[bool] = ContextVar("has_turn", default=False)


@contextmanager
def turn(who: str, *, stranger: bool = False) -> Iterator[None]:
    """The computations of passwords within the block are done in the turn of `who`."""
    with LINE.turn(who, stranger=stranger):
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
        with LINE.turn("", stranger=True):
            yield


class PacedArgon2(Argon2PasswordHasher):
    """Django's own hasher, each computation in its turn."""

    def encode(self, *arguments: Any, **named: Any) -> str:
        with _in_a_turn():
            return str(super().encode(*arguments, **named))

    def verify(self, *arguments: Any, **named: Any) -> bool:
        with _in_a_turn():
            return bool(super().verify(*arguments, **named))
