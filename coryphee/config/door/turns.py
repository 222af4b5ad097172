"""Who is next: callers take turns, so that one who asks a thousand times delays another by one request only."""

import asyncio
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus

from django.utils.translation import gettext as _

from coryphee.config.door.words import Refused

RETRY_SECONDS = 10
SHARE = 4  # one caller holds one place of so many: a town hall is one address


def busy() -> Refused:
    return Refused(
        HTTPStatus.SERVICE_UNAVAILABLE,
        _("Le portail est très demandé"),
        _("Votre demande n’a pas été traitée. Réessayez dans quelques secondes."),
        retry_after=RETRY_SECONDS,
    )


def many_files() -> Refused:
    return Refused(
        HTTPStatus.TOO_MANY_REQUESTS,
        _("Beaucoup de fichiers sont contrôlés en ce moment"),
        _("Le vôtre n’a pas trouvé sa place et rien n’a été enregistré. Envoyez-le à nouveau dans quelques secondes."),
        retry_after=RETRY_SECONDS,
    )


class Turns:
    """`at_once` requests at work, and a line behind them: `most` places in all, a quarter of them for one caller.

    Nobody waits longer than `patience` seconds; `busy` is what he is told who finds no place, or no turn in that time.
    """

    def __init__(
        self, *, at_once: int, most: int, patience: float | None = None, busy: Callable[[], Refused] = busy
    ) -> None:
        self._free, self._most = at_once, most
        self._patience, self._busy = patience, busy
        self._inside: Counter[str] = Counter()
        self._changed = time.monotonic()
        self._lines: dict[str, deque[asyncio.Future[None]]] = {}  # in the order in which callers are called

    @asynccontextmanager
    async def turn(self, caller: str) -> AsyncIterator[None]:
        if self._inside.total() >= self._most or self._inside[caller] >= max(self._most // SHARE, 1):
            raise self._busy()
        self._inside[caller] += 1
        try:
            await self._called_in_time(caller)
            try:
                yield
            finally:
                self._call_next()
        finally:
            self._inside[caller] -= 1
            if not self._inside[caller]:
                del self._inside[caller]

    def held_for(self) -> float:
        """For how many seconds all have been at work without one that ended; asked from any thread."""
        return 0 if self._free else time.monotonic() - self._changed

    async def _called_in_time(self, caller: str) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await self._called(caller)
        except TimeoutError:
            raise self._busy() from None

    async def _called(self, caller: str) -> None:
        if self._free:  # then nobody waits
            self._free -= 1
            self._changed = time.monotonic()
            return
        mine = asyncio.get_running_loop().create_future()
        self._lines.setdefault(caller, deque()).append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if not mine.cancelled():  # called at the very moment when it left
                self._call_next()
            raise

    def _call_next(self) -> None:
        self._changed = time.monotonic()
        while self._lines:
            caller = next(iter(self._lines))
            line = self._lines.pop(caller)
            first = line.popleft()
            if line:
                self._lines[caller] = line  # behind all the others
            if not first.done():  # it has not left
                first.set_result(None)
                return
        self._free += 1
