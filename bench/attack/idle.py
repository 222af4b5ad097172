"""Sockets that say nothing, half of something, or a byte now and then: the others are served meanwhile."""

import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

from bench.attack.world import Row, World

LIMIT_MS = 300.0
POST = (
    "POST /verifier-une-facture/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
    "Content-Length: 1000000\r\n\r\n--x\r\n"
)
KINDS = {"nothing": "", "half a header": "GET / HTTP/1.1\r\nHost: x\r\n", "a header, no body": POST}
HEALTH = """
import json, sys, time, urllib.request
times, until = [], time.monotonic() + float(sys.argv[2])
while time.monotonic() < until:
    start = time.perf_counter()
    try:
        urllib.request.urlopen(sys.argv[1], timeout=20).read()
    except urllib.error.HTTPError:
        pass
    times.append((time.perf_counter() - start) * 1000)
    time.sleep(0.03)
times.sort()
print(len(times), times[len(times) // 2], times[int(len(times) * 0.99)], times[-1])
"""


def attack(world: World, *, short: bool) -> Iterator[Row]:
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    for count in (4, 200) if short else (4, 1000):
        for kind, said in KINDS.items():
            yield _silent(world, count, kind, said.format(port=world.port).encode())
    yield _slow_readers(world, 10 if short else 50)


def health(world: World, seconds: float) -> "subprocess.Popen[str]":
    """A process of its own asks /sante/ again and again; its output: how many, p50, p99, worst (ms)."""
    return subprocess.Popen(
        [sys.executable, "-c", HEALTH, f"{world.root}/sante/", str(seconds)], stdout=subprocess.PIPE, text=True
    )


def figures(process: "subprocess.Popen[str]") -> tuple[int, float, float, float]:
    count, *times = process.communicate(timeout=120)[0].split()
    median, p99, worst = map(float, times)
    return int(count), median, p99, worst


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
        asked, median, p99, worst = figures(health(world, 4))
    finally:
        for one in sockets:
            one.close()
    said = f"/sante/ p50 {median:.0f}, p99 {p99:.0f}, worst {worst:.0f} ms ({asked})"
    return Row(part="idle", name=name, tries=len(sockets), outcome=said, kept=p99 <= LIMIT_MS)
