"""The bodies that are being sent: bounded in bytes, in time, in number; of one caller's, the idle give way."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus
from typing import Any

from django.utils.translation import gettext as _

from coryphee.config.door.words import Refused, no_room
from coryphee.core.http import MARGIN
from coryphee.core.logs import Spell

KEPT_IN_MEMORY = 256_000  # bytes of a body, before it goes to a temporary file
SILENCE_SECONDS = 15  # between two pieces of a body
FIRST_SECONDS = 20  # for a body of any size, …
SLOWEST = 16_000  # … then this many bytes a second at least: a rural line sends 20 MB at six times that
MOST_PARTS = 1_200  # of one form: a thousand fields and a hundred files
MOST_BODIES_OF_A_CALLER = 30  # being sent at once
MOST_WAITING_OF_A_CALLER = 90  # for one of these places
IDLE_SECONDS = 5  # slower than SLOWEST for so long, a body gives its place to another of the same caller
PATIENCE_SECONDS = 8  # of the other
LOOK_SECONDS = 0.2
MOST_BYTES_COMING = 2_000_000_000  # that all bodies being sent at once hold on the disk
MOST_BYTES_OF_A_CALLER = 400_000_000  # of them
RETRY_SECONDS = 10
NO_ROOM = Spell(logging.getLogger(__name__), "no room for what is sent")


class Coming:
    """A body that comes: put down piece by piece, within its time, its bytes and its parts."""

    def __init__(self, body: Any, limit: int, *, mark: bytes) -> None:
        self.size, self._body, self.limit = 0, body, limit
        self._mark, self._parts = mark, 0
        self._began = self.progressed = 0.0
        self._progress = 0  # bytes since then
        self._time, self._gave_way = asyncio.timeout(None), False

    def begin(self) -> None:
        self._began = self.progressed = asyncio.get_running_loop().time()

    async def pieces(self, receive: Any) -> AsyncIterator[int]:
        """How many bytes each piece had."""
        now, more = asyncio.get_running_loop().time, True
        while more:
            left = FIRST_SECONDS + self.size / SLOWEST - (now() - self._began)
            try:
                async with asyncio.timeout(max(min(left, SILENCE_SECONDS), 0)) as self._time:
                    message = await receive()
            except TimeoutError:
                raise _interrupted() from None
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError
            if self._gave_way:  # as this piece came
                raise _interrupted()
            self._take(message.get("body", b""), now())
            yield len(message.get("body", b""))
            more = message.get("more_body", False)

    def rewound(self) -> int:
        """The body again from its beginning; how long it is."""
        self._body.seek(0)
        return self.size

    def forget(self) -> None:
        """What has come stands on the disk no longer, and counts no more."""
        with suppress(OSError):  # a full disk
            self._body.seek(0)
            self._body.truncate()

    def give_way(self) -> None:
        """Its sender is told as those who fall silent are."""
        self._gave_way = True
        if not self._time.expired():
            self._time.reschedule(0)

    def _take(self, piece: bytes, now: float) -> None:
        self.size += len(piece)
        self._progress += len(piece)
        if self._progress >= SLOWEST * IDLE_SECONDS:
            self.progressed, self._progress = now, 0
        if self.size > self.limit:  # the length that was announced lied
            raise too_large(self.limit)
        self._parts += piece.count(self._mark) if self._mark else 0
        if self._parts > MOST_PARTS:
            raise Refused(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                _("Ce formulaire a trop de champs"),
                _("Le portail n’a rien enregistré de cet envoi. Revenez à la page précédente, puis recommencez."),
            )
        try:
            self._body.write(piece)
        except OSError as error:
            NO_ROOM.met(error)
            raise no_room() from error


class Bodies:
    """Those that come now, of every caller: what has come counts, not what was announced."""

    def __init__(self) -> None:
        self.coming: dict[str, list[Coming]] = {}
        self.waiting: Counter[str] = Counter()
        self.on_disk: Counter[str] = Counter()

    async def take(self, who: str, coming: Coming, receive: Any) -> None:
        """All of it, put down; raises `Refused` where there is no place for it, or none any more."""
        async with self._place(who, coming):
            on_disk = 0
            try:
                async for size in coming.pieces(receive):
                    if coming.size <= KEPT_IN_MEMORY:
                        continue
                    on_disk += size
                    self.on_disk[who] += size
                    if self.on_disk[who] > MOST_BYTES_OF_A_CALLER or self.on_disk.total() > MOST_BYTES_COMING:
                        raise _too_many()
            finally:
                self.on_disk[who] -= on_disk
                if not self.on_disk[who]:
                    del self.on_disk[who]

    @asynccontextmanager
    async def _place(self, who: str, coming: Coming) -> AsyncIterator[None]:
        await self._room(who)
        self.coming.setdefault(who, []).append(coming)
        coming.begin()
        try:
            yield
        finally:
            self._forget(who, coming)

    async def _room(self, who: str) -> None:
        """Wait for one of the caller's places; not read meanwhile, a body costs nothing."""
        if self._has_room(who):
            return
        if self.waiting[who] >= MOST_WAITING_OF_A_CALLER:
            raise _too_many()
        self.waiting[who] += 1
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not self._has_room(who):
                    await asyncio.sleep(LOOK_SECONDS)
        except TimeoutError:
            raise _too_many() from None
        finally:
            self.waiting[who] -= 1
            if not self.waiting[who]:
                del self.waiting[who]

    def _has_room(self, who: str) -> bool:
        """Whether a place is free, that of the longest idle one included: it goes."""
        coming = self.coming.get(who, [])
        if len(coming) < MOST_BODIES_OF_A_CALLER:
            return True
        idle = min(coming, key=lambda one: one.progressed)
        if asyncio.get_running_loop().time() - idle.progressed < IDLE_SECONDS:
            return False
        idle.give_way()
        self._forget(who, idle)
        return True

    def _forget(self, who: str, coming: Coming) -> None:
        left = [one for one in self.coming.get(who, []) if one is not coming]
        if left:
            self.coming[who] = left
        else:
            self.coming.pop(who, None)


def _too_many() -> Refused:
    return Refused(
        HTTPStatus.TOO_MANY_REQUESTS,
        _("Trop d’envois en même temps"),
        _("Attendez la fin de vos envois en cours, puis recommencez : rien n’a été enregistré de celui-ci."),
        retry_after=RETRY_SECONDS,
    )


def _interrupted() -> Refused:
    return Refused(
        HTTPStatus.REQUEST_TIMEOUT,
        _("L’envoi s’est interrompu"),
        _(
            "Le portail n’a pas reçu la fin de votre envoi et n’en a rien gardé. "
            "Vérifiez votre connexion, puis recommencez."
        ),
    )


def too_large(limit: int) -> Refused:
    return Refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        _("Cet envoi est trop lourd"),
        _(
            "Cette page accepte au plus %(max)d Mo en un envoi : rien n’a été enregistré. "
            "Revenez à la page précédente, puis envoyez un fichier plus léger, ou moins de fichiers à la fois."
        )
        % {"max": max((limit - MARGIN) // 1_000_000, 1)},
    )
