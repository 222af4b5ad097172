"""A few processes with a short queue: a place for each visitor, a time for each file, an end for each excess."""

import multiprocessing
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.judging.child import serve

MOST_QUESTIONS = 200  # that one file may put to the directory
RETRY_SECONDS = 10
START_SECONDS = 30  # for a new process


class Busy(DomainError):
    """No place is free now: `retry_after` seconds later there should be one."""

    code = "busy"
    status = 429

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.retry_after = RETRY_SECONDS


class TooHeavy(DomainError):
    """The file took more time or memory than any invoice needs."""

    code = "too_heavy"


class Answer(NamedTuple):
    """`again`: whether the process may be asked again. `value`: what was given, or raised where it is not `fine`."""

    again: bool
    fine: bool
    value: Any


class _Gone(Exception):
    """The child ended, or was ended, without an answer."""


class _NotThere(_Gone):
    """It had ended before it was asked, or never began: no file's fault."""


class _Child:
    def __init__(self, context: Any, room: int) -> None:
        self._mine, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, room), name="judge", daemon=True)
        self._process.start()
        theirs.close()
        self._ready = False

    def ask(self, function: Callable[..., Any], arguments: tuple[Any, ...], port: Any, seconds: float) -> Answer:
        """What the function gave or raised. Raises `_Gone` when there is no answer in that time."""
        connection: Connection = self._mine
        try:
            self._begin(connection)
            until = time.monotonic() + seconds
            connection.send((function, arguments, port is not None))
            for _question in range(MOST_QUESTIONS):
                if not connection.poll(max(until - time.monotonic(), 0)):
                    raise _Gone
                word, value = connection.recv()
                if word == "ask":
                    connection.send(_told(port, *value))
                    continue
                return Answer(word == "answer", *value)
        except (EOFError, OSError) as error:
            raise _Gone from error
        raise _Gone

    def _begin(self, connection: Connection) -> None:
        try:
            self._ready = self._ready or (connection.poll(START_SECONDS) and connection.recv())
        except (EOFError, OSError):
            self._ready = False
        if not self._ready or not self._process.is_alive():
            raise _NotThere

    def end(self) -> None:
        self._mine.close()
        self._process.kill()
        self._process.join()


def _told(port: Any, name: str, arguments: tuple[Any, ...]) -> Any:
    if name.startswith("_"):
        raise _Gone
    return getattr(port, name)(*arguments)


class Pool:
    """`size` processes; as many files again `waiting`; at most `places` of them for one visitor, half for all guests.

    `seconds` bounds one file from its start, `room` is the memory in bytes that it may take. `preload` names a module
    that is imported once, before the processes part: a child begins in milliseconds.
    """

    def __init__(self, *, size: int, waiting: int, places: int, seconds: float, room: int, preload: str = "") -> None:
        self._context = multiprocessing.get_context("forkserver")
        if preload:
            self._context.set_forkserver_preload([preload])
        self._size, self._most, self._places = size, size + waiting, places
        self._seconds, self._room = seconds, room
        self._lock = threading.Lock()
        self._free = threading.Semaphore(size)
        self._free_for_guests = threading.Semaphore(max(size - 1, 1))
        self._idle: list[_Child] = []
        self._inside: Counter[str] = Counter()

    def start(self) -> None:
        """Have the processes ready before the first file comes."""
        for _number in range(self._size):
            self._give_back(_Child(self._context, self._room), again=True)

    def stop(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for child in idle:
            child.end()

    def run(self, function: Callable[..., Any], *arguments: Any, visitor: str, port: Any = None) -> Any:
        """`function(*arguments)`, or `function(*arguments, port)`, made by a process apart.

        Raises `Busy` when there is no place, `TooHeavy` when it takes too much, and what the function raises.
        """
        with self._place(visitor), self._turn(visitor):
            try:
                answer = self._asked(function, arguments, port)
            except _NotThere:  # the system ended an idle one, say
                answer = self._asked(function, arguments, port, new=True)
        if answer.fine:
            return answer.value
        raise TooHeavy(_heavy()) if answer.value is None else answer.value

    def _asked(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], port: Any, *, new: bool = False
    ) -> Answer:
        child = _Child(self._context, self._room) if new else self._take()
        answer = Answer(False, False, None)
        try:
            answer = child.ask(function, arguments, port, self._seconds)
        except _NotThere:
            if new:
                sentence = _("Le contrôle des fichiers redémarre. Attendez quelques secondes, puis réessayez.")
                raise Busy(sentence) from None
            raise
        except _Gone:
            raise TooHeavy(_heavy()) from None
        finally:
            self._give_back(child, answer.again)
        return answer

    @contextmanager
    def _place(self, visitor: str) -> Iterator[None]:
        with self._lock:
            if self._inside[visitor] >= self._places_of(visitor):
                raise Busy(
                    _(
                        "Vos fichiers précédents sont encore en cours de contrôle. "
                        "Attendez quelques secondes, puis envoyez celui-ci à nouveau."
                    )
                )
            guests = sum(count for name, count in self._inside.items() if _is_guest(name))
            if self._inside.total() >= self._most or (_is_guest(visitor) and guests >= self._for_guests):
                raise Busy(
                    _(
                        "Beaucoup de fichiers sont contrôlés en ce moment. "
                        "Attendez quelques secondes, puis envoyez le vôtre à nouveau : rien n’a été enregistré."
                    )
                )
            self._inside[visitor] += 1
        try:
            yield
        finally:
            with self._lock:
                self._inside[visitor] -= 1
                if not self._inside[visitor]:
                    del self._inside[visitor]

    @property
    def _for_guests(self) -> int:
        return max(self._most // 2, 1)

    def _places_of(self, visitor: str) -> int:
        """One guest leaves a place to the others: whoever sends file after file closes the door to nobody."""
        return min(self._places, max(self._for_guests - 1, 1)) if _is_guest(visitor) else self._places

    @contextmanager
    def _turn(self, visitor: str) -> Iterator[None]:
        """A process: one is left for the accounts, however many come without."""
        with self._free_for_guests if _is_guest(visitor) else nullcontext(), self._free:
            yield

    def _take(self) -> _Child:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return _Child(self._context, self._room)

    def _give_back(self, child: _Child, again: bool) -> None:
        with self._lock:
            kept = again and len(self._idle) < self._size
            if kept:
                self._idle.append(child)
        if not kept:
            child.end()


def _is_guest(visitor: str) -> bool:
    """A network address: somebody who has not signed in (`core.http.visitor_of`)."""
    return not visitor.startswith("account ")


def _heavy() -> str:
    return _(
        "Ce fichier demande plus de temps ou de mémoire qu’aucune facture : son contrôle a été arrêté et rien n’a été "
        "enregistré. Exportez-le à nouveau depuis votre logiciel, sans images lourdes, "
        "ou partagez-le en plusieurs factures."
    )
