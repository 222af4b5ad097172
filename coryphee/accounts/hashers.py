"""Argon2 takes 100 MB for a moment: a few passwords at a time, so that many sign-ins do not take all the memory."""

import threading
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError

AT_ONCE = 2  # in one process: as many hundred megabytes
PATIENCE = 10.0  # seconds
WAITING = 3  # more, for their turn: the other threads go on serving pages
_places = threading.BoundedSemaphore(AT_ONCE + WAITING)
_turns = threading.BoundedSemaphore(AT_ONCE)


class TooManySignIns(DomainError):
    """Everybody signs in at once: this one has waited enough."""

    code = "too_many_sign_ins"
    status = 503
    retry_after = 10


class OneAtATime:
    def __enter__(self) -> None:
        if not _places.acquire(blocking=False):
            raise _too_many()
        if not _turns.acquire(timeout=PATIENCE):
            _places.release()
            raise _too_many()

    def __exit__(self, *_exception: object) -> None:
        _turns.release()
        _places.release()


def _too_many() -> TooManySignIns:
    return TooManySignIns(
        _("Beaucoup de personnes se connectent en ce moment. Attendez quelques secondes, puis réessayez.")
    )


class PacedArgon2(Argon2PasswordHasher):
    """Django's own hasher, each computation in its turn."""

    def encode(self, *arguments: Any, **named: Any) -> str:
        with OneAtATime():
            return str(super().encode(*arguments, **named))

    def verify(self, *arguments: Any, **named: Any) -> bool:
        with OneAtATime():
            return bool(super().verify(*arguments, **named))
