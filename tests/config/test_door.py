"""The door: a whole request before a thread, a whole answer after it; what is too large, slow or many is told."""

import asyncio

import pytest

from coryphee.config.door import bodies, sending
from coryphee.config.door.receiving import Receiving
from coryphee.config.door.sending import Sending

PLAIN = "/connexion/"
DRAWN = "/factures/1/certificat/1/"
FILES = "/verifier-une-facture/"


class Client:
    """What a server gives to and takes from an ASGI application."""

    def __init__(self, *pieces, stays=True):
        self.pieces, self.stays, self.sent = list(pieces), stays, []
        self.read = 0

    async def receive(self):
        if self.pieces:
            piece = self.pieces.pop(0)
            if piece is None:
                await asyncio.sleep(3600)
            self.read += len(piece)
            return {"type": "http.request", "body": piece, "more_body": bool(self.pieces)}
        if self.stays:
            await asyncio.sleep(3600)
        return {"type": "http.disconnect"}

    async def send(self, message):
        self.sent.append(message)

    @property
    def status(self):
        return self.sent[0]["status"]

    @property
    def body(self):
        return b"".join(message.get("body", b"") for message in self.sent)

    def header(self, name):
        return dict(self.sent[0]["headers"]).get(name)


def scope(path=FILES, *, length=None, chunked=False, caller="192.0.2.1", forwarded=""):
    headers = [(b"host", b"portail.example")]
    if length is not None:
        headers.append((b"content-length", str(length).encode()))
    if chunked:
        headers.append((b"transfer-encoding", b"chunked"))
    if forwarded:
        headers.append((b"x-forwarded-for", forwarded.encode()))
    return {"type": "http", "method": "POST", "path": path, "headers": headers, "client": (caller, 4711)}


async def echo(scope, receive, send):
    """Says how long the body was, by its header and in truth."""
    said, got, more = dict(scope["headers"]).get(b"content-length", b"-"), 0, said_more(scope)
    while more:
        message = await receive()
        got += len(message.get("body", b""))
        more = got < int(said)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"%s %d" % (said, got)})


def said_more(scope):
    return int(dict(scope["headers"]).get(b"content-length", b"0")) > 0


def ask(client, asked, app=echo, proxies=0):
    asyncio.run(asyncio.wait_for(Receiving(app, proxies=proxies)(asked, client.receive, client.send), 20))
    return client


def test_a_request_comes_whole():
    client = ask(Client(b"a" * 300_000, b"b" * 300_000), scope(length=600_000))
    assert client.body == b"600000 600000"


def test_a_request_in_chunks_gets_its_true_length():
    assert ask(Client(b"abc", b"de"), scope(chunked=True)).body == b"5 5"


def test_a_request_tells_one_length_and_it_is_true():
    said = []

    async def app(scope, receive, send):
        said.extend(value for name, value in scope["headers"] if name == b"content-length")
        await echo(scope, receive, send)

    ask(Client(b"ab", b"c"), scope(length=10), app)
    assert said == [b"3"]


def test_a_request_without_a_body_waits_for_nothing():
    assert ask(Client(), scope()).body == b"- 0"


async def never(scope, receive, send):
    raise AssertionError("the application was asked")


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "CONNECT", "get"])
def test_a_method_that_no_page_knows_is_refused(method):
    assert ask(Client(), {**scope(), "method": method}, never).status == 405


@pytest.mark.parametrize(("path", "most"), [(FILES, b"20 Mo"), (PLAIN, b"2 Mo"), ("/nulle-part/", b"1 Mo")])
def test_a_body_too_large_is_refused_before_it_is_read(path, most):
    client = ask(Client(b"x"), scope(path, length=600_000_000), never)
    assert (client.status, client.read) == (413, 0)
    assert b"trop lourd" in client.body
    assert most in client.body


def test_what_is_a_little_too_large_is_taken_away_so_that_the_browser_reads_the_answer():
    client = ask(Client(*[b"x" * 1_000_000] * 25), scope(length=25_000_000), never)
    assert (client.status, client.read) == (413, 25_000_000)


def test_a_length_that_lies_is_refused_while_it_streams():
    client = ask(Client(*[b"x" * 1_000_000] * 40), scope(chunked=True), never)
    assert client.status == 413
    assert client.read < 24_000_000


def test_a_client_that_falls_silent_is_told_and_let_go(monkeypatch):
    monkeypatch.setattr(bodies, "SILENCE_SECONDS", 0.05)
    client = ask(Client(b"--x", None), scope(length=1000), never)
    assert client.status == 408
    assert "n’en a rien gardé".encode() in client.body


def test_a_client_that_leaves_is_forgotten():
    gate = Receiving(never, proxies=0)
    client = Client(stays=False)
    asyncio.run(gate(scope(length=10), client.receive, client.send))
    assert client.sent == []
    assert (gate._bodies.coming, gate._bodies.waiting, gate._bodies.on_disk) == ({}, {}, {})


def test_one_caller_sends_so_many_bodies_at_once_and_others_are_not_disturbed(monkeypatch):
    monkeypatch.setattr(bodies, "MOST_BODIES_OF_A_CALLER", 2)
    monkeypatch.setattr(bodies, "PATIENCE_SECONDS", 0.1)
    monkeypatch.setattr(bodies, "SILENCE_SECONDS", 1.5)

    async def story():
        gate = Receiving(echo, proxies=1)
        slow = [Client(b"x", None) for _ in range(2)]
        asked = [gate(scope(length=9, forwarded="10.0.0.9, 198.51.100.7"), one.receive, one.send) for one in slow]
        waiting = [asyncio.create_task(one) for one in asked]
        await asyncio.sleep(0.05)
        third, other = Client(b"x"), Client(b"x")
        await gate(scope(length=1, forwarded="198.51.100.7"), third.receive, third.send)
        await gate(scope(length=1, forwarded="198.51.100.8"), other.receive, other.send)
        await asyncio.gather(*waiting)
        return third, other, slow

    third, other, slow = asyncio.run(story())
    assert (third.status, third.header(b"retry-after")) == (429, b"10")
    assert other.body == b"1 1"
    assert [one.status for one in slow] == [408, 408]


@pytest.mark.parametrize("bound", ["MOST_BYTES_COMING", "MOST_BYTES_OF_A_CALLER"])
def test_what_has_come_counts_and_small_forms_always_pass(monkeypatch, bound):
    """Seventeen sockets that announced 122 MB, and sent one byte, had every form of the others refused."""
    monkeypatch.setattr(bodies, bound, 30)
    monkeypatch.setattr(bodies, "KEPT_IN_MEMORY", 20)
    monkeypatch.setattr(bodies, "SILENCE_SECONDS", 1.5)

    async def story():
        gate = Receiving(echo, proxies=0)
        slow = [Client(b"x" * 25, None), Client(b"x", None)]
        waiting = [asyncio.create_task(gate(scope(length=10**7), one.receive, one.send)) for one in slow]
        await asyncio.sleep(0.05)
        small, large = Client(b"x" * 19), Client(b"x" * 25)
        await gate(scope(length=19), small.receive, small.send)
        await gate(scope(length=25), large.receive, large.send)
        await asyncio.gather(*waiting)
        again = Client(b"x" * 25)
        await gate(scope(length=25), again.receive, again.send)
        return small, large, again

    small, large, again = asyncio.run(story())
    assert small.body == b"19 19"
    assert (large.status, large.header(b"retry-after")) == (429, b"10")
    assert again.body == b"25 25"


def test_the_count_of_what_has_come_ends_where_it_began(monkeypatch):
    """A body that is refused, or short at first, must not leave a debt that others could use."""
    monkeypatch.setattr(bodies, "KEPT_IN_MEMORY", 20)
    monkeypatch.setattr(bodies, "SILENCE_SECONDS", 1.5)
    seen = []

    async def story():
        gate = Receiving(echo, proxies=0)
        held = Client(b"x" * 15, b"x" * 10, None)  # keeps the caller's count alive
        waiting = asyncio.create_task(gate(scope(length=10**7), held.receive, held.send))
        await asyncio.sleep(0.05)
        for pieces in ([b"x" * 15, b"x" * 10], [b"x" * 10**8]):
            one = Client(*pieces)
            await gate(scope(chunked=True), one.receive, one.send)
            seen.append(gate._bodies.on_disk.total())
        await waiting

    asyncio.run(story())
    assert seen == [10, 10]


def test_a_form_of_more_parts_than_any_page_has_is_refused_while_it_streams():
    """Django counts no part that has no name: nine such forms held every page for a minute."""
    parts = b"--xyz\r\nContent-Disposition:f;filename=a\r\n\r\n\r\n" * 700
    asked = scope(length=3 * len(parts))
    asked["headers"].append((b"content-type", b'multipart/form-data; boundary="xyz"'))
    client = ask(Client(parts, parts, parts), asked, never)
    assert (client.status, client.read) == (413, 3 * len(parts))  # the last of them looked at by nobody
    assert "trop de champs" in client.body.decode()
    few = scope(length=100)
    few["headers"].append((b"content-type", b"multipart/form-data; boundary=xyz"))
    assert ask(Client(parts[:100]), few).body == b"100 100"


def answer(app, client):
    asyncio.run(asyncio.wait_for(Sending(app)({"type": "http"}, client.receive, client.send), 20))
    return client


def test_an_answer_of_known_length_ends_with_its_last_byte():
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"3")]})
        await send({"type": "http.response.body", "body": b"abc", "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    client = answer(app, Client())
    assert client.body == b"abc"
    assert [message.get("more_body") for message in client.sent] == [None, False]


@pytest.mark.parametrize("length", ["0", "730"])  # of a redirect, of what answers HEAD
def test_an_answer_without_a_body_is_ended_at_once(length):
    """A piece of nothing before its end closed the connection, and each POST left a line about it in the log."""

    async def redirect(scope, receive, send):
        await send({"type": "http.response.start", "status": 302, "headers": [(b"content-length", length.encode())]})
        await send({"type": "http.response.body", "body": b"", "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    client = Client()
    answer(redirect, client)
    assert [one.get("more_body") for one in client.sent] == [None, False]


def test_a_slow_reader_holds_nobody_and_gets_all_in_order(monkeypatch):
    """The maker has finished before the reader has taken the first piece: what waits is on the disk."""
    monkeypatch.setattr(sending, "KEPT_IN_MEMORY", 100)
    finished = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for number in range(50):
            await send({"type": "http.response.body", "body": b"%09d\n" % number, "more_body": True})
        finished.append(True)

    class Slow(Client):
        async def send(self, message):
            if not finished:
                await asyncio.sleep(0.2)
            await super().send(message)

    client = answer(app, Slow())
    assert client.body == b"".join(b"%09d\n" % number for number in range(50))
    assert finished


def test_what_waits_for_one_reader_is_bounded(monkeypatch):
    monkeypatch.setattr(sending, "KEPT_IN_MEMORY", 0)
    monkeypatch.setattr(sending, "MOST_SET_DOWN", 5000)
    most = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _number in range(40):
            await send({"type": "http.response.body", "body": b"x" * 1000, "more_body": True})
            tray = send.__self__
            most.append(tray._written - tray._read)

    client = answer(app, Client())
    assert len(client.body) == 40_000
    assert max(most) <= 5000
