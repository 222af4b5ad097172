"""The process that judges a file: it answers, and ends when it holds more memory than it began with."""

import gc
import math
import os
import resource
import signal
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

LESS_URGENT = 5  # than the pages that others wait for
GROWN = 1.2  # times what it held at first
PAGE = resource.getpagesize()


class Asked:
    """Stands for an object of the parent (the directory, say): a call to it is a question sent there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def ask(*arguments: Any) -> Any:
            self._connection.send(("ask", (name, arguments)))
            return self._connection.recv()

        return ask


def serve(connection: Connection, room: int, seconds: float, folder: str) -> None:
    """Answer until the parent has gone, or until one answer has left this process too big. `seconds`: for one file;
    `folder`: where libraries may write for a time."""
    tempfile.tempdir = folder
    # Whoever stops the portal stops the parent; the answers under way are given first.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    os.nice(LESS_URGENT)
    _bound(room)
    first = 0
    try:
        connection.send(True)
    except (BrokenPipeError, ConnectionResetError):  # the portal was stopped while it started
        return
    while True:
        try:
            function, arguments, asking = connection.recv()
        except (EOFError, ConnectionResetError):
            return
        _allow(seconds)
        answer = _answer(function, arguments, Asked(connection) if asking else None)
        gc.collect(1)
        held = _resident()
        first = first or held
        grown = held > first * GROWN
        try:
            connection.send(("last" if grown else "answer", answer))
        except (BrokenPipeError, ConnectionResetError):
            return
        if grown:
            return


def _answer(function: Callable[..., Any], arguments: tuple[Any, ...], asked: Asked | None) -> tuple[bool, Any]:
    """What the function gave or raised. A refusal we expected crosses as it is; anything else too: the parent tells."""
    try:
        return True, function(*arguments, asked) if asked is not None else function(*arguments)
    except MemoryError:
        return False, None
    except Exception as error:
        error.__traceback__ = None
        return False, error


def _bound(room: int) -> None:
    """No more memory than `room` bytes beyond what the program itself takes."""
    taken = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * PAGE
    resource.setrlimit(resource.RLIMIT_AS, (taken + room, taken + room))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _allow(seconds: float) -> None:
    """So much more of the processor, in whole seconds; past it the system ends this process (SIGXCPU)."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    limit = math.ceil(time.process_time() + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE
