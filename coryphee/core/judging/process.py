"""One process that judges, as its parent sees it: asked, answered, or ended — and by whom."""

import signal
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from coryphee.core.judging.child import serve

MOST_QUESTIONS = 200  # that one file may put to the directory
START_SECONDS = 30  # for a new process
END_SECONDS = 5  # until the system has told how a process ended
WALL = 3  # times the seconds of processor: others compute too
# Ended from outside. Our bounds end otherwise: MemoryError, SIGXCPU, SIGSEGV or SIGABRT of a library without memory,
# our own kill. 255 and None: nobody is left who knows, for the server that processes part from was ended.
FROM_OUTSIDE = (-signal.SIGKILL, 255, None)


class Answer(NamedTuple):
    """`again`: whether the process may be asked again. `value`: what was given, or raised where it is not `fine`."""

    again: bool
    fine: bool
    value: Any


class Spent(Exception):
    """The process was at the end of its time, its memory or its questions: by the fault of its file."""


class Lost(Exception):
    """It was ended from outside, or never began: no file's fault, as far as one can tell."""


class Judge:
    """`room` bounds its memory in bytes, `seconds` the processor time of one file."""

    def __init__(self, context: Any, room: int, seconds: float) -> None:
        self._wall = WALL * seconds
        self._mine, theirs = context.Pipe()
        # What its libraries write for a time (fonts, a PDF) goes with it: it is killed, and puts nothing away.
        self._folder = tempfile.TemporaryDirectory(prefix="coryphee-judge-", ignore_cleanup_errors=True)
        given = (theirs, room, seconds, self._folder.name)
        self._process = context.Process(target=serve, args=given, name="judge", daemon=True)
        self._ready = False
        try:
            self._process.start()
        except (EOFError, OSError) as error:  # the server it parts from was ended: the next start begins another
            self._mine.close()
            self._folder.cleanup()
            raise Lost from error
        finally:
            theirs.close()

    @property
    def lives(self) -> bool:
        return bool(self._process.is_alive())

    def ask(self, function: Callable[..., Any], arguments: tuple[Any, ...], port: Any) -> Answer:
        """What the function gave or raised. Raises `Spent` or `Lost` when there is no answer."""
        self._begin()
        until = time.monotonic() + self._wall
        self._send((function, arguments, port is not None))
        for _question in range(MOST_QUESTIONS):
            word, value = self._received(until)
            if word != "ask":
                return Answer(word == "answer", *value)
            self._send(_told(port, *value))
        raise Spent

    def end(self) -> None:
        self._mine.close()
        self._process.kill()
        self._process.join(END_SECONDS)
        self._folder.cleanup()

    def _begin(self) -> None:
        try:
            self._ready = self._ready or (self._mine.poll(START_SECONDS) and self._mine.recv())
        except (EOFError, OSError) as error:
            raise Lost from error
        if not self._ready:
            raise Lost

    def _send(self, what: Any) -> None:
        try:
            self._mine.send(what)
        except OSError as error:
            raise self._ended() from error

    def _received(self, until: float) -> Any:
        connection: Connection = self._mine
        try:
            if connection.poll(max(until - time.monotonic(), 0)):
                return connection.recv()
        except (EOFError, OSError) as error:
            raise self._ended() from error
        raise Spent

    def _ended(self) -> Exception:
        self._process.join(END_SECONDS)
        return Lost() if self._process.exitcode in FROM_OUTSIDE else Spent()


def _told(port: Any, name: str, arguments: tuple[Any, ...]) -> Any:
    if name.startswith("_"):
        raise Spent
    return getattr(port, name)(*arguments)
