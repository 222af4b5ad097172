"""What the log keeps of what strangers send."""

import logging
import time

LONGEST = 300


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
