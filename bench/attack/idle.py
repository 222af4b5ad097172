"""Sockets that say nothing, half of something, or ask without end: the others are served meanwhile."""

import json
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

from bench.attack.world import Row, World

LIMIT_MS = 300.0
CROWD_LIMIT_MS = 2000.0  # while a thousand ask for pages
POST = (
    "POST /verifier-une-facture/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
    "Content-Length: 1000000\r\n\r\n--x\r\n"
)
KINDS = {"nothing": "", "half a header": "GET / HTTP/1.1\r\nHost: x\r\n", "a header, no body": POST}
ASK = """
import json, sys, time, urllib.error, urllib.request
times, refused, until = [], {}, time.monotonic() + float(sys.argv[2])
while time.monotonic() < until:
    start, status = time.perf_counter(), 200
    try:
        urllib.request.urlopen(sys.argv[1], timeout=20).read()
    except urllib.error.HTTPError as error:
        status = error.code
    except OSError as error:
        status = type(error).__name__
    if status != 200:
        refused[status] = refused.get(status, 0) + 1
    times.append((time.perf_counter() - start) * 1000)
    time.sleep(0.03)
times.sort()
print(json.dumps([len(times), refused, times[len(times) // 2], times[int(len(times) * 0.99)], times[-1]]))
"""
CROWD = """
import asyncio, sys
port, count, seconds = map(int, sys.argv[1:])

async def one(number):
    asks = b"GET / HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nX-Forwarded-For: 2001:db8:1:2::%x\\r\\n\\r\\n" % number
    while True:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            while True:
                writer.write(asks)
                head = (await reader.readuntil(b"\\r\\n\\r\\n")).lower()
                await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\\r")[0]))
                if b"connection: close" in head:
                    break
            writer.close()
        except (OSError, EOFError):
            await asyncio.sleep(0.1)

async def all_of_them():
    tasks = [asyncio.create_task(one(number)) for number in range(count)]
    await asyncio.wait(tasks, timeout=seconds)
    print(sum(task.done() for task in tasks), "stopped")

asyncio.run(all_of_them())
"""


class Answers(NamedTuple):
    """What somebody got who asked again and again; times in ms. `refused`: how often each status but 200."""

    asked: int
    refused: dict[str, int]
    median: float
    p99: float
    worst: float

    def said(self, what: str) -> str:
        refused = f", refused {self.refused}" if self.refused else ""
        return f"{what} p50 {self.median:.0f}, p99 {self.p99:.0f}, worst {self.worst:.0f} ms ({self.asked}{refused})"

    def kept(self, limit: float = LIMIT_MS) -> bool:
        return self.p99 <= limit and not self.refused


def attack(world: World, *, short: bool) -> Iterator[Row]:
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    for count in (4, 200) if short else (4, 1000):
        for kind, said in KINDS.items():
            yield _silent(world, count, kind, said.format(port=world.port).encode())
    yield _slow_readers(world, 10 if short else 50)
    yield _crowd(world, 200 if short else 1000)


def asking(world: World, path: str, seconds: float) -> "subprocess.Popen[str]":
    """A process of its own asks for this page again and again."""
    return subprocess.Popen(
        [sys.executable, "-c", ASK, f"{world.root}{path}", str(seconds)], stdout=subprocess.PIPE, text=True
    )


def health(world: World, seconds: float) -> Answers:
    """How /sante/ answers meanwhile."""
    return answers(asking(world, "/sante/", seconds))


def answers(process: "subprocess.Popen[str]") -> Answers:
    return Answers(*json.loads(process.communicate(timeout=120)[0]))


def _silent(world: World, count: int, kind: str, said: bytes) -> Row:
    return _held(world, f"{count} sockets, {kind}", [_opened(world, said) for _number in range(count)])


def _slow_readers(world: World, count: int) -> Row:
    """They ask for a page and take none of it."""
    asks = b"GET /annuaire/export.csv HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    sockets = [_opened(world, asks, room=2048) for _number in range(count)]
    time.sleep(1)
    return _held(world, f"{count} readers that take nothing", sockets)


def _opened(world: World, said: bytes, *, room: int = 0) -> socket.socket:
    one = socket.create_connection(("127.0.0.1", world.port))
    if room:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)
    one.sendall(said)
    return one


def _held(world: World, name: str, sockets: list[socket.socket]) -> Row:
    """How the health page answers while these are open."""
    try:
        found = health(world, 4)
    finally:
        for one in sockets:
            one.close()
    return Row(part="idle", name=name, tries=len(sockets), outcome=found.said("/sante/"), kept=found.kept())


def _crowd(world: World, count: int) -> Row:
    """One subscriber asks for a page by all these, each from an address of his IPv6 network, again as soon as it has one;

    another visitor is served in his turn.
    """
    crowd = subprocess.Popen(
        [sys.executable, "-c", CROWD, str(world.port), str(count), "14"], stdout=subprocess.DEVNULL
    )
    time.sleep(3)
    page, told = (answers(one) for one in [asking(world, path, 8) for path in ("/connexion/", "/sante/")])
    crowd.wait(30)
    name = f"{count} sockets of one IPv6 subscriber that each ask a page, kept up"
    said = f"{page.said('another visitor’s page')}; {told.said('/sante/')}"
    kept = page.kept(CROWD_LIMIT_MS) and told.kept(CROWD_LIMIT_MS)
    return Row(part="idle", name=name, tries=count, outcome=said, kept=kept)
