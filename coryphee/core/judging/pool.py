"""A few processes behind a short line: a turn for each visitor, bounds for each file, an end for each excess."""

import logging
import multiprocessing
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from coryphee.core.judging.line import Line
from coryphee.core.judging.process import WALL, Answer, Judge, Lost, Spent
from coryphee.core.judging.refusals import heavy, restarting

PAUSES = (0.1, 0.4)  # seconds between the tries to start one

logger = logging.getLogger(__name__)


class Pool:
    """`size` processes behind a `Line` where one account has `places`.

    `seconds` bounds the processor time of one file, `room` is the memory in bytes that it may take. `preload` names a
    module that is imported once, before the processes part: a child begins in milliseconds.
    """

    def __init__(self, *, size: int, places: int, seconds: float, room: int, preload: str = "") -> None:
        self._context = multiprocessing.get_context("forkserver")
        if preload:
            self._context.set_forkserver_preload([preload])
        self._size, self._seconds, self._room = size, seconds, room
        self.line = Line(size=size, places=places, patience=WALL * seconds)
        self._lock = threading.Lock()
        self._idle: list[Judge] = []

    def start(self) -> None:
        """Have the processes ready before the first file comes; one that does not begin is started by a file."""
        for _number in range(self._size):
            with suppress(Lost):
                self._give_back(self._new(), again=True)

    def stop(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for judge in idle:
            judge.end()

    def run(self, function: Callable[..., Any], *arguments: Any, visitor: str, port: Any = None) -> Any:
        """`function(*arguments)`, or `function(*arguments, port)`, made by a process apart.

        Raises `Busy` when there is no place or turn, `TooHeavy` when it takes too much, and what the function raises.
        """
        with self.line.turn(visitor):
            answer = self._answer(function, arguments, port)
        if answer.fine:
            return answer.value
        raise heavy() if answer.value is None else answer.value

    def _answer(self, function: Callable[..., Any], arguments: tuple[Any, ...], port: Any) -> Answer:
        """A file whose process was ended from outside is judged once more, by a new one."""
        for find in (self._take, self._new):
            try:
                return self._asked(find(), function, arguments, port)
            except Lost:
                logger.warning("A process that judges files was ended from outside, or did not begin.")
            except Spent:
                raise heavy() from None
        raise restarting()

    def _asked(self, judge: Judge, function: Callable[..., Any], arguments: tuple[Any, ...], port: Any) -> Answer:
        again = False
        try:
            answer = judge.ask(function, arguments, port)
            again = answer.again
        finally:
            self._give_back(judge, again)
        return answer

    def _new(self) -> Judge:
        """The server that processes part from, killed, takes a moment to be gone; then a start begins another."""
        for pause in PAUSES:
            try:
                return Judge(self._context, self._room, self._seconds)
            except Lost:
                time.sleep(pause)
        return Judge(self._context, self._room, self._seconds)

    def _take(self) -> Judge:
        """One that is idle and was not ended meanwhile, or a new one."""
        while True:
            with self._lock:
                judge = self._idle.pop() if self._idle else None
            if judge is None:
                return self._new()
            if judge.lives:
                return judge
            judge.end()

    def _give_back(self, judge: Judge, again: bool) -> None:
        with self._lock:
            kept = again and len(self._idle) < self._size
            if kept:
                self._idle.append(judge)
        if not kept:
            judge.end()
