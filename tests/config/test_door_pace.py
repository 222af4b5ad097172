"""The door and time: who sends too slowly is let go, who is slow but steady is not, who has left holds nobody."""

import asyncio
import re

from coryphee.config.door import bodies, receiving
from tests.config.test_door import Client, ask, echo, never, scope
from tests.formats.sample_files import ROOT


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


def test_what_has_no_place_is_taken_away_too(monkeypatch):
    """Else a proxy, which still writes when the answer comes, says « 502 Bad Gateway » in its own words."""
    monkeypatch.setattr(bodies, "MOST_BYTES_OF_A_CALLER", 300_000)
    client = ask(Client(*[b"x" * 100_000] * 50), scope(length=5_000_000), never)
    assert (client.status, client.read) == (429, 5_000_000)


def test_what_is_refused_stands_on_the_disk_no_longer(monkeypatch):
    """It counts for nobody from then on: 20 s of each refused body would fill the disk."""
    monkeypatch.setattr(bodies, "MOST_BYTES_OF_A_CALLER", 300_000)
    seen, opened = [], receiving.tempfile.SpooledTemporaryFile
    monkeypatch.setattr(
        receiving.tempfile, "SpooledTemporaryFile", lambda **given: seen.append(opened(**given)) or seen[0]
    )

    class Looking(Client):
        async def receive(self):
            file = seen[0]
            self.kept.append(file.tell())
            return await super().receive()

    client = Looking(*[b"x" * 100_000] * 9)
    client.kept = []
    ask(client, scope(length=900_000), never)
    assert max(client.kept) > 300_000
    assert client.kept[-1] == 0


def test_all_that_our_proxy_lets_through_is_taken_away():
    example = (ROOT / "docs" / "exploitation" / "nginx.conf").read_text()
    (megabytes,) = re.findall(r"client_max_body_size (\d+)m;", example)
    assert int(megabytes) * 1024 * 1024 < receiving.DRAINED


def test_a_slow_line_that_goes_on_has_the_time_that_its_bytes_take(monkeypatch):
    monkeypatch.setattr(bodies, "FIRST_SECONDS", 0.2)
    monkeypatch.setattr(bodies, "SLOWEST", 1)
    assert ask(Steady(*[b"x"] * 40), scope(length=40), echo).body == b"40 40"
