"""Take a whole request before a thread is asked to work on it: bounded in bytes, in time, in number."""

import asyncio
import tempfile
from http import HTTPStatus
from typing import Any, Protocol

from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from coryphee.config.door.bodies import FIRST_SECONDS, KEPT_IN_MEMORY, Bodies, Coming, too_large
from coryphee.config.door.forms import boundary_of
from coryphee.config.door.headers import in_ascii, sifted
from coryphee.config.door.words import Refused
from coryphee.core.callers import caller, network_of
from coryphee.core.http import MARGIN, lane_of, largest_body

CHUNK = 256_000
METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})  # TRACE would show cookies
DRAINED = 140_000_000  # bytes of a refused body that are read and thrown away: all that our example of a proxy lets in


class App(Protocol):
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...


class Receiving:
    """ASGI: the application behind sees requests whose body has come, within what its screen takes."""

    def __init__(self, app: App, *, proxies: int) -> None:
        self._app, self._proxies, self._bodies = app, proxies, Bodies()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            if scope["method"] not in METHODS:
                raise _not_a_way()
            query = in_ascii(scope.get("query_string", b""))
            scope = {**scope, "headers": sifted(scope["headers"]), "query_string": query}
            mark = boundary_of(scope)
            with tempfile.SpooledTemporaryFile(max_size=KEPT_IN_MEMORY) as body:
                scope = await self._taken(scope, receive, Coming(body, _limit(scope), mark=mark))
                await self._app(scope, _replayed(body, receive), send)
        except Refused as refused:
            await refused.answer(send, as_json=lane_of(view_of(scope), scope["method"]) == "health")
        except ConnectionAbortedError:
            return

    async def _taken(self, scope: Any, receive: Any, coming: Coming) -> Any:
        """Take the body; the same scope, which then tells its true length."""
        headers = [(name, value) for name, value in scope["headers"] if name != b"content-length"]
        announced = _announced(scope)
        if announced == 0:
            return scope
        try:
            if announced is not None and announced > coming.limit:
                raise too_large(coming.limit)
            await self._bodies.take(caller_of(scope, self._proxies), coming, receive)
        except Refused as refused:
            coming.forget()
            if refused.status != HTTPStatus.REQUEST_TIMEOUT:  # it is not coming
                await _drain(receive, (announced or 0) - coming.size)
            raise
        return {**scope, "headers": [*headers, (b"content-length", str(coming.rewound()).encode())]}


def _not_a_way() -> Refused:
    return Refused(
        HTTPStatus.METHOD_NOT_ALLOWED,
        _("Le portail ne répond pas à cette méthode"),
        _("Revenez à l’accueil : les pages se lisent et se remplissent depuis un navigateur."),
    )


async def _drain(receive: Any, left: int) -> None:
    """A browser, or a proxy, reads no answer before it has sent all: what is refused is taken, and not kept."""
    if not 0 < left <= DRAINED:
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
    view = view_of(scope)
    return MARGIN if view is None else largest_body(view)


def view_of(scope: Any) -> Any:
    """The screen that is asked; None where there is none."""
    try:
        return resolve(scope["path"]).func
    except Resolver404:
        return None


def caller_of(scope: Any, proxies: int) -> str:
    """The network that calls: who takes a turn, whose bodies are counted."""
    forwarded = b",".join(value for name, value in scope["headers"] if name == b"x-forwarded-for")
    client = scope.get("client") or ("",)
    return network_of(caller(forwarded.decode("latin-1"), str(client[0]), proxies))
