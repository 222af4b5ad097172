"""Take a whole request before a thread is asked to work on it: bounded in bytes, in time, in number."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from email.message import Message
from http import HTTPStatus
from typing import Any, Protocol

from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from coryphee.config.door.words import Refused
from coryphee.core.access import caller
from coryphee.core.http import MARGIN, largest_body

KEPT_IN_MEMORY = 256_000  # bytes of a body, before it goes to a temporary file
CHUNK = 256_000
SILENCE_SECONDS = 15  # between two pieces of a body
FIRST_SECONDS = 20  # for a body of any size, …
SLOWEST = 16_000  # … then this many bytes a second at least: a rural line sends 20 MB at six times that
MOST_BODIES_OF_A_CALLER = 30  # being sent at once
MOST_BYTES_COMING = 2_000_000_000  # that all bodies being sent at once hold on the disk
MOST_BYTES_OF_A_CALLER = 400_000_000  # of them
MOST_PARTS = 1_200  # of one form: a thousand fields and a hundred files
MOST_REQUESTS = 400  # in this process, waiting for a thread
RETRY_SECONDS = 10
METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})  # TRACE would show cookies
DRAINED = 30_000_000  # bytes of a refused body that are read and thrown away, so that the browser sees the answer


class App(Protocol):
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...


class Receiving:
    """ASGI: the application behind sees requests whose body has come, within what its screen takes."""

    def __init__(self, app: App, *, proxies: int) -> None:
        self._app, self._proxies = app, proxies
        self._bodies: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()  # on the disk
        self._inside = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            if scope["method"] not in METHODS:
                raise _not_a_way()
            with tempfile.SpooledTemporaryFile(max_size=KEPT_IN_MEMORY) as body:
                scope = await self._taken(scope, receive, body)
                self._enter()
                try:
                    await self._app(scope, _replayed(body, receive), send)
                finally:
                    self._inside -= 1
        except Refused as refused:
            await refused.answer(send)
        except ConnectionAbortedError:
            return

    def _enter(self) -> None:
        if self._inside >= MOST_REQUESTS:
            raise Refused(
                HTTPStatus.SERVICE_UNAVAILABLE,
                _("Le portail est très demandé"),
                _("Votre demande n’a pas été traitée. Réessayez dans quelques secondes."),
                retry_after=RETRY_SECONDS,
            )
        self._inside += 1

    async def _taken(self, scope: Any, receive: Any, body: Any) -> Any:
        """Put the body into `body`; the same scope, which then tells its true length."""
        headers = [(name, value) for name, value in scope["headers"] if name != b"content-length"]
        announced = _announced(scope)
        if announced == 0:
            return scope
        limit = _limit(scope)
        if announced is not None and announced > limit:
            await _drain(receive, announced)
            raise _too_large(limit)
        await self._counted(scope, receive, body, limit)
        length = body.tell()
        body.seek(0)
        return {**scope, "headers": [*headers, (b"content-length", str(length).encode())]}

    async def _counted(self, scope: Any, receive: Any, body: Any, limit: int) -> None:
        """One body more of this caller, while it comes: what has come counts, not what was announced."""
        who, coming = _caller(scope, self._proxies), _Coming(scope, body, limit)
        if self._bodies[who] >= MOST_BODIES_OF_A_CALLER:
            raise _too_many()
        self._bodies[who] += 1
        on_disk = 0
        try:
            async for size in coming.pieces(receive):
                if coming.size <= KEPT_IN_MEMORY:
                    continue
                on_disk += size
                self._bytes[who] += size
                if self._bytes[who] > MOST_BYTES_OF_A_CALLER or self._bytes.total() > MOST_BYTES_COMING:
                    raise _too_many()
        finally:
            self._bytes[who] -= on_disk
            self._bodies[who] -= 1
            if not self._bodies[who]:
                del self._bodies[who], self._bytes[who]


class _Coming:
    """A body that comes: put down piece by piece, within its time, its bytes and its parts."""

    def __init__(self, scope: Any, body: Any, limit: int) -> None:
        self.size, self._body, self._limit = 0, body, limit
        self._mark, self._parts = _boundary(scope), 0

    async def pieces(self, receive: Any) -> AsyncIterator[int]:
        """How many bytes each piece had."""
        loop = asyncio.get_running_loop()
        began, more = loop.time(), True
        while more:
            left = FIRST_SECONDS + self.size / SLOWEST - (loop.time() - began)
            try:
                message = await asyncio.wait_for(receive(), max(min(left, SILENCE_SECONDS), 0))
            except TimeoutError:
                raise _interrupted() from None
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError
            self._take(message.get("body", b""))
            yield len(message.get("body", b""))
            more = message.get("more_body", False)

    def _take(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.size > self._limit:  # the length that was announced lied
            raise _too_large(self._limit)
        self._parts += piece.count(self._mark) if self._mark else 0
        if self._parts > MOST_PARTS:
            raise Refused(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                _("Ce formulaire a trop de champs"),
                _("Le portail n’a rien enregistré de cet envoi. Revenez à la page précédente, puis recommencez."),
            )
        self._body.write(piece)


def _boundary(scope: Any) -> bytes:
    """What stands between the parts of a form with files; empty for any other body."""
    kind = Message()
    kind["content-type"] = dict(scope["headers"]).get(b"content-type", b"").decode("latin-1")
    mark = kind.get_boundary("")
    return b"--" + mark.encode("latin-1", "replace") if mark and kind.get_content_maintype() == "multipart" else b""


def _not_a_way() -> Refused:
    return Refused(
        HTTPStatus.METHOD_NOT_ALLOWED,
        _("Le portail ne répond pas à cette méthode"),
        _("Revenez à l’accueil : les pages se lisent et se remplissent depuis un navigateur."),
    )


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


async def _drain(receive: Any, announced: int) -> None:
    """A browser reads no answer before it has sent all: what is a little too large is taken, and not kept."""
    if announced > DRAINED:
        return
    try:
        async with asyncio.timeout(FIRST_SECONDS):
            while (await receive()).get("more_body", False):
                pass
    except TimeoutError:
        return


def _replayed(body: Any, receive: Any) -> Any:
    async def again() -> Any:
        piece = body.read(CHUNK)
        if not piece:
            return await receive()  # nothing more than the end of the connection
        return {"type": "http.request", "body": piece, "more_body": True}

    return again


def _announced(scope: Any) -> int | None:
    """The length of the body as its header says it; None when it comes in chunks, 0 when there is none."""
    found = dict(scope["headers"])
    text = found.get(b"content-length", b"")
    if text.isdigit():
        return int(text[:18])
    return None if b"transfer-encoding" in found else 0


def _limit(scope: Any) -> int:
    try:
        return largest_body(resolve(scope["path"]).func)
    except Resolver404:
        return MARGIN


def _caller(scope: Any, proxies: int) -> str:
    forwarded = b",".join(value for name, value in scope["headers"] if name == b"x-forwarded-for")
    client = scope.get("client") or ("",)
    return caller(forwarded.decode("latin-1"), str(client[0]), proxies)


def _too_large(limit: int) -> Refused:
    return Refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        _("Cet envoi est trop lourd"),
        _(
            "Cette page accepte au plus %(max)d Mo en un envoi : rien n’a été enregistré. "
            "Revenez à la page précédente, puis envoyez un fichier plus léger, ou moins de fichiers à la fois."
        )
        % {"max": max((limit - MARGIN) // 1_000_000, 1)},
    )
