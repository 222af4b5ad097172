"""The door and time: who sends too slowly is let go, who is slow but steady is not, who has left holds nobody."""

import asyncio

from coryphee.config.door import bodies, receiving
from tests.config.test_door import Client, ask, echo, never, scope


class Steady(Client):
    """Sends a piece now and then."""

    async def receive(self):
        await asyncio.sleep(0.01)
        return await super().receive()


def test_a_client_that_trickles_is_let_go_too(monkeypatch):
    """Each byte comes in time after the one before, and the body would take hours."""
    monkeypatch.setattr(bodies, "FIRST_SECONDS", 0.2)
    client = ask(Steady(*[b"x"] * 100), scope(length=100), never)
    assert client.status == 408
    assert 0 < client.read < 100


def test_what_is_drained_has_its_time(monkeypatch):
    """A body a little too large is taken away for the browser's sake, but not byte by byte."""
    monkeypatch.setattr(receiving, "FIRST_SECONDS", 0.2)
    client = ask(Steady(*[b"x"] * 200), scope(length=25_000_000), never)
    assert client.status == 413
    assert 0 < client.read < 200


def test_a_slow_line_that_goes_on_has_the_time_that_its_bytes_take(monkeypatch):
    monkeypatch.setattr(bodies, "FIRST_SECONDS", 0.2)
    monkeypatch.setattr(bodies, "SLOWEST", 1)
    assert ask(Steady(*[b"x"] * 40), scope(length=40), echo).body == b"40 40"
