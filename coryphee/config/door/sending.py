"""Give answers away as fast as their reader takes them, without their maker: a slow reader holds no thread."""

import asyncio
import logging
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from coryphee.config.door.receiving import App
from coryphee.config.door.words import no_room
from coryphee.core.logs import Spell

KEPT_IN_MEMORY = 1_000_000  # bytes of an answer that wait for its reader, before they go to a temporary file
MOST_SET_DOWN = 500_000_000  # bytes on the disk for one reader; its maker waits beyond
CHUNK = 256_000
SILENCE_SECONDS = 60  # for a reader that takes nothing


LEFT = "coryphee.reader_left"  # in the scope: asked by the maker (`attended`)
NO_ROOM = Spell(logging.getLogger(__name__), "no room for what readers wait for")


class Gone(ConnectionError):
    """The reader has left, or takes nothing any more."""


class Sending:
    """ASGI: what the application behind says is set down at once, and carried to the client by the side."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with _Tray() as tray:
            carrier = asyncio.create_task(tray.carry(send))
            try:
                await self._app({**scope, LEFT: tray.left}, receive, tray.put)
                tray.close()
                await carrier
            except Gone:
                if tray.lacked_room:
                    await no_room().answer(send)
            finally:
                carrier.cancel()


def attended(pages: Callable[[Any, Any], Iterable[bytes]]) -> Callable[[Any, Any], Iterable[bytes]]:
    """WSGI: the same pages, given up when their reader has left; their thread is free again."""

    def app(environ: Any, start_response: Any) -> Iterable[bytes]:
        return _until(environ["asgi.scope"][LEFT], pages(environ, start_response))

    return app


def _until(left: Callable[[], bool], answer: Iterable[bytes]) -> Iterator[bytes]:
    try:
        for piece in answer:
            if left():
                return
            yield piece
    finally:
        getattr(answer, "close", _nothing)()


def _nothing() -> None:
    """What an answer does at its end that has nothing to close."""


class _Tray:
    """What waits for the reader: in memory while it is little, else in a file, in order."""

    def __init__(self) -> None:
        self._start: Any = None
        self._pieces: deque[bytes] = deque()
        self._light = 0
        self._file: Any = None
        self._written = self._read = 0
        self._closed = self._gone = self._begun = self._full = False
        self._changed = asyncio.Event()

    def __enter__(self) -> "_Tray":
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._file is not None:
            self._file.close()

    def left(self) -> bool:
        return self._gone

    @property
    def lacked_room(self) -> bool:
        """Whether nothing was said yet when there was no room: it can be told."""
        return self._full and not self._begun

    async def put(self, message: Any) -> None:
        """Never raises: the thread that makes the answer would wait for ever for somebody to take what it says."""
        if self._gone:
            return
        if message["type"] == "http.response.start":
            self._start = message
            return
        try:
            self._set_down(message.get("body", b""))
        except OSError as error:
            NO_ROOM.met(error)
            self._gone = self._full = True
            self._changed.set()
        while self._written - self._read > MOST_SET_DOWN and not self._gone:
            await asyncio.sleep(0.1)

    def _set_down(self, piece: bytes) -> None:
        if not piece:  # of an answer without a body: the server would close behind it, and miss the end we say
            return
        if self._file is None and self._light + len(piece) <= KEPT_IN_MEMORY:
            self._pieces.append(piece)
            self._light += len(piece)
        else:
            if self._file is None:
                self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the tray
            self._file.seek(self._written)
            self._file.write(piece)
            self._written += len(piece)
        self._changed.set()

    def close(self) -> None:
        self._closed = True
        self._changed.set()

    async def carry(self, send: Any) -> None:
        """Send what is there, in order, until the tray is closed and empty."""
        left = -1  # unknown
        try:
            while True:
                await self._changed.wait()
                self._changed.clear()
                if self._full:
                    raise Gone
                if self._start is not None:
                    self._begun = True
                    await _sent(send, self._start)
                    left, self._start = _length(self._start), None
                while (piece := self._next()) is not None:
                    left -= len(piece)
                    await _sent(send, {"type": "http.response.body", "body": piece, "more_body": left != 0})
                    if left == 0:  # the server has closed behind the last byte that was announced
                        return
                if self._closed and not self._full:
                    await _sent(send, {"type": "http.response.body", "body": b"", "more_body": False})
                    return
        except (TimeoutError, OSError, RuntimeError) as error:
            self._gone = True
            raise Gone from error

    def _next(self) -> bytes | None:
        if self._pieces:
            piece = b"".join(self._pieces)
            self._pieces.clear()
            self._light = 0
            return piece
        if self._read < self._written:
            self._file.seek(self._read)
            piece = self._file.read(CHUNK)
            self._read += len(piece)
            return bytes(piece)
        return None


def _length(start: Any) -> int:
    """What the answer says of its length; -1 when it does not, or has no body to send."""
    found = dict(start["headers"]).get(b"content-length", b"")
    return int(found) if found.isdigit() and found != b"0" else -1


async def _sent(send: Any, message: Any) -> None:
    async with asyncio.timeout(SILENCE_SECONDS):
        await send(message)
