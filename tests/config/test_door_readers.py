"""The door and readers: whoever takes nothing, or has no room for it, gives his thread back to the others."""

import asyncio
import errno
import tempfile

import pytest
from a2wsgi import WSGIMiddleware

from coryphee.config.door import sending
from coryphee.config.door.sending import Sending, attended
from tests.config.test_door import Client, ask, never, scope

ASKED = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "http_version": "1.1", "headers": []}
PIECE = b"x" * 1000


class Page:
    """As many pieces as are taken, made by the one thread of this portal."""

    def __init__(self, pieces):
        self.pieces, self.made, self.closed = pieces, 0, 0
        self.app = Sending(WSGIMiddleware(attended(self._page), workers=1))

    def _page(self, environ, start_response):
        start_response("200 OK", [])
        return self

    def __iter__(self):
        for _number in range(self.pieces):
            self.made += 1
            yield PIECE

    def close(self):
        self.closed += 1

    async def read_by(self, client):
        await self.app(ASKED, client.receive, client.send)
        return client


class Stuck(Client):
    async def send(self, message):
        await asyncio.sleep(3600)


class Leaves(Client):
    """Takes the beginning."""

    async def send(self, message):
        if message["type"] == "http.response.body":
            raise ConnectionResetError
        await super().send(message)


def tell(story):
    return asyncio.run(asyncio.wait_for(story, 20))


@pytest.mark.parametrize("reader", [Stuck, Leaves])
def test_a_thread_ends_with_its_reader_and_serves_the_next_one(monkeypatch, reader):
    """Eight who read nothing for a minute took the eight threads of the portal, until it was started again."""
    monkeypatch.setattr(sending, "SILENCE_SECONDS", 0.05)
    monkeypatch.setattr(sending, "KEPT_IN_MEMORY", 0)
    monkeypatch.setattr(sending, "MOST_SET_DOWN", 5000)  # then the maker stands before a full tray

    async def story():
        page = Page(10_000)
        await page.read_by(reader())
        made, page.pieces = page.made, 3
        return made, page.closed, await page.read_by(Client())

    made, closed, next_one = tell(story())
    assert (made < 10_000, closed) == (True, 1)
    assert next_one.body == PIECE * 3


def full(*_asked, **_named):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_of_temporary_files_is_told_and_costs_no_thread(monkeypatch):
    """Ten readers of a piece while `/tmp` was full for seven seconds: no page for good, and /sante/ said « ok »."""
    monkeypatch.setattr(sending, "KEPT_IN_MEMORY", 0)

    async def story():
        page = Page(3)
        with monkeypatch.context() as bad:
            bad.setattr(tempfile, "TemporaryFile", full)
            first = await page.read_by(Client())
        return first, await page.read_by(Client())

    first, second = tell(story())
    assert (first.status, "Le portail manque de place" in first.body.decode()) == (503, True)
    assert (second.status, second.body) == (200, PIECE * 3)


def test_an_answer_that_finds_no_room_when_it_has_begun_is_cut_and_never_ended(monkeypatch):
    """The reader sees that it is not whole."""
    monkeypatch.setattr(sending, "KEPT_IN_MEMORY", 1500)

    class Fills(Client):
        async def send(self, message):
            monkeypatch.setattr(tempfile, "TemporaryFile", full)
            await super().send(message)
            await asyncio.sleep(0.05)  # the maker goes on meanwhile

    client = tell(Page(3).read_by(Fills()))
    assert client.status == 200
    assert not [one for one in client.sent if one["type"] == "http.response.body" and not one["more_body"]]


def test_what_is_sent_to_a_full_disk_is_told_in_words(monkeypatch):
    """« Internal server error », in English, and a traceback in the log."""
    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    client = ask(Client(*[PIECE] * 300), scope(length=300_000), never)
    assert (client.status, client.header(b"retry-after")) == (503, b"60")
    assert "rien n’en a été enregistré" in client.body.decode()
