"""What the log keeps of what strangers send, and of what goes wrong again and again."""

import logging
import threading
import time
from datetime import datetime

LONGEST = 300
TOLD_AGAIN_SECONDS = 60


class NowAndThen(logging.Filter):
    """A warning, once in some seconds: an operator whose proxy names a wrong host sees why, a scanner fills no disk."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds, self._silent_until = seconds, 0.0

    def filter(self, record: logging.LogRecord) -> bool:
        now = time.monotonic()
        if now < self._silent_until:
            return False
        self._silent_until = now + self._seconds
        record.msg, record.args, record.exc_info = record.getMessage()[:LONGEST], (), None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


class Spell:
    """What goes wrong for a while: a line when it begins, one a minute, one when it is over, and never a traceback.

    The threads of a process share it. It is over when it was not met for a minute.
    """

    def __init__(self, log: logging.Logger, what: str) -> None:
        self._log, self._what, self._lock = log, what, threading.Lock()
        self._times, self._last, self._told = 0, 0.0, 0.0
        self._began = self._ended = ""

    def met(self, error: BaseException) -> None:
        now = time.monotonic()
        self.look_whether_over()
        with self._lock:
            self._times, self._last, self._ended = self._times + 1, now, _clock()
            if self._times == 1:
                self._began, self._told = self._ended, now
                self._log.error("%s: %s", self._what, first_line(error))
            elif now - self._told >= TOLD_AGAIN_SECONDS:
                self._told = now
                said = first_line(error)
                self._log.error("%s, still: %s (%s times since %s)", self._what, said, self._times, self._began)

    def is_on(self) -> bool:
        return self._times > 0 and time.monotonic() - self._last < TOLD_AGAIN_SECONDS

    def look_whether_over(self) -> None:
        """Asked by whoever got through: it costs nothing while all is well."""
        if not self._times or self.is_on():
            return
        with self._lock:
            if self._times and not self.is_on():
                self._log.warning("%s: over (%s times, %s to %s)", self._what, self._times, self._began, self._ended)
                self._times = 0


def first_line(error: BaseException) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:LONGEST]


def _clock() -> str:
    return f"{datetime.now().astimezone():%H:%M:%S}"
