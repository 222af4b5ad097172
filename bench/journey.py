"""From sending to « mise à disposition », by HTTP, with everything that follows: web, workers, PostgreSQL with fsync, mails."""

import argparse
import http.client
import os
import re
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

from bench.deposit import cast, papers
from bench.served import free_port
from bench.shared import ROOT, Ratio, environment, median, own_folder, percentile, save, show, verdicts
from tools.postgres import running

RATE = 20.0  # deposits a second that clients try
CLIENTS = 4
DRAWN_HERE = 200  # deposits whose jobs are timed one by one
BOUNDARY = "----------coryphee-bench"
TOKEN = "x" * 32
LEAST = 0.9  # of the deposits that come in: no job is left behind by them


class Mails:
    count = 0

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.count += 1
        return "250 OK"


@contextmanager
def mail_server(port: int) -> Iterator[Mails]:
    from aiosmtpd.controller import Controller

    mails = Mails()
    server = Controller(mails, hostname="127.0.0.1", port=port)
    server.start()
    try:
        yield mails
    finally:
        server.stop()


@contextmanager
def programs(folder: Path, web: int, workers: int) -> Iterator[list[tuple[int, str]]]:
    """The web, the workers and the database: their processes, and of which kind each is."""
    commands = [["serve", "--port", str(web)], *[["worker"] for _ in range(workers)]]
    with (folder / "programs.log").open("wb") as log:
        started = [
            subprocess.Popen([sys.executable, "-m", "coryphee", *one], cwd=ROOT, stdout=log, stderr=log)
            for one in commands
        ]
        try:
            _wait_until_served(web)
            kinds = [(process.pid, command[0]) for process, command in zip(started, commands, strict=True)]
            kinds.append((_database(), "database"))
            yield kinds
        finally:
            for process in started:
                process.terminate()
            for process in started:
                process.wait(30)


def _database() -> int:
    """The process of the server of the database, from that of our own connection."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        mine = cursor.fetchone()[0]
    return int(Path(f"/proc/{mine}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])


def _spent(pid: int) -> float:
    """Seconds of processor of a process and of all that live below it, with those that it saw end."""
    ticks = (Path(f"/proc/{one}/stat").read_text(encoding="utf-8").rpartition(")")[2].split() for one in _family(pid))
    return sum(sum(map(int, fields[11:15])) for fields in ticks) / os.sysconf("SC_CLK_TCK")


def _family(pid: int) -> list[int]:
    family = [pid]
    for one in family:
        for task in Path(f"/proc/{one}/task").iterdir():
            family += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
    return family


def _resident(pid: int) -> float:
    """MB of the largest process of a family: the one that works."""
    pages = (int(Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1]) for one in _family(pid))
    return max(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _wait_until_served(port: int) -> None:
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/sante/")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the web server does not answer")


class Sender(threading.Thread):
    """A client that deposits and sends the files it takes from the heap, each not before its time."""

    def __init__(self, port: int, cookie: str, supplier: int, heap: Iterator[tuple[float, bytes]]) -> None:
        super().__init__(daemon=True)
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self._headers = {"Cookie": f"sessionid={cookie}; csrftoken={TOKEN}", "X-CSRFToken": TOKEN}
        self._supplier, self._heap = supplier, heap
        self.refused: Counter[str] = Counter()

    def run(self) -> None:
        for when, content in self._heap:
            time.sleep(max(when - time.monotonic(), 0))
            place = self._post("/factures/deposer/", _form(content, self._supplier))
            found = re.search(r"/factures/(\d+)/relecture/", place)
            if found is None:
                self.refused[place] += 1
                continue
            place = self._post(f"/factures/{found[1]}/envoyer/", b"")
            if "envoyee" not in place:
                self.refused[place] += 1

    def _post(self, path: str, body: bytes) -> str:
        kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"} if body else {}
        self._connection.request("POST", path, body, self._headers | kind)
        answer = self._connection.getresponse()
        answer.read()
        return answer.getheader("Location") or str(answer.status)


def _form(content: bytes, supplier: int) -> bytes:
    parts = (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="supplier"\r\n\r\n{supplier}\r\n--{BOUNDARY}\r\n'
        'Content-Disposition: form-data; name="file"; filename="m.xml"\r\nContent-Type: text/xml\r\n\r\n'
    )
    return parts.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()


class Heap:
    """Files and the moment of each, taken by several clients."""

    def __init__(self, files: Sequence[bytes], rate: float) -> None:
        start = time.monotonic()
        self._each = iter([(start + n / rate, content) for n, content in enumerate(files)])
        self._lock = threading.Lock()

    def __iter__(self) -> "Heap":
        return self

    def __next__(self) -> tuple[float, bytes]:
        with self._lock:
            return next(self._each)


def people(town: Any, now: Any) -> tuple[str, Any]:
    """The session of the supplier's user; somebody in the town who is told."""
    from django.test import Client

    from coryphee.accounts import services as accounts
    from coryphee.accounts.models import User
    from coryphee.core.actor import SYSTEM
    from coryphee.organisations import services as organisations

    agent = accounts.create_user(
        email="agent@example.org", first_name="A", last_name="A", password="Mesure-2026-Coryphee", actor=SYSTEM, now=now
    )
    member = organisations.attach_user(user=agent, organisation=town, actor=SYSTEM, now=now)
    organisations.grant_capability(
        membership=member, workspace="FACTURES_RECUES", level="MODIFICATION", actor=SYSTEM, now=now
    )
    client = Client()
    sender = User.objects.get(email="mesure@example.org")
    client.force_login(sender)
    return client.cookies["sessionid"].value, sender


def send_all(port: int, cookie: str, supplier: int, files: Sequence[bytes], rate: float) -> Counter[str]:
    heap = Heap(files, rate)
    clients = [Sender(port, cookie, supplier, heap) for _ in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return sum((client.refused for client in clients), Counter())


def wait_until_done(longest: float = 1800) -> float:
    """Seconds until nothing that a deposit causes waits any more."""
    from coryphee.core.models import Job, JobState

    start = time.monotonic()
    waiting = Job.objects.filter(state=JobState.WAITING, name__regex="^(invoices|notifications.mail)")
    while waiting.exists() and time.monotonic() - start < longest:
        time.sleep(0.1)
    return time.monotonic() - start


def delays() -> list[float]:
    """Seconds from sending to « mise à disposition » of each invoice."""
    from coryphee.cases.models import StatusChange

    sent = dict(StatusChange.objects.filter(action="submit").values_list("case_id", "at"))
    there = dict(StatusChange.objects.filter(action="make_available").values_list("case_id", "at"))
    return [(there[pk] - at).total_seconds() for pk, at in sent.items() if pk in there]


def cost_by_name(files: Sequence[bytes], actor: Any) -> list[dict[str, Any]]:
    """Milliseconds of a worker by job name, for one deposit: run here, one after the other."""
    from bench.deposit import deposit_all
    from coryphee.core import jobs

    deposit_all(files, actor)
    seconds: dict[str, float] = defaultdict(float)
    count: Counter[str] = Counter()
    while rows := jobs.claim(20):
        for name, together in groupby(sorted(rows, key=lambda row: row.name), key=lambda row: row.name):
            same = list(together)
            start = time.perf_counter()
            jobs.work_through(same)
            seconds[name] += time.perf_counter() - start
            count[name] += len(same)
    return [
        {
            "job": name,
            "a deposit": round(count[name] / len(files), 2),
            "ms each": round(spent / count[name] * 1000, 1),
            "ms a deposit": round(spent / len(files) * 1000, 1),
        }
        for name, spent in sorted(seconds.items(), key=lambda item: -item[1])
    ]


def _by_kind(
    kinds: list[tuple[int, str]], spent: list[float], memory: list[float], count: int
) -> dict[str, float | str]:
    """Of each kind: processor for a deposit since `spent`, and memory from `memory` to now."""
    figures: dict[str, float | str] = {}
    for kind in dict.fromkeys(kind for _pid, kind in kinds):
        of_kind = [n for n, (_pid, found) in enumerate(kinds) if found == kind]
        seconds = sum(_spent(kinds[n][0]) - spent[n] for n in of_kind)
        figures[f"{kind} cpu ms"] = round(seconds / count * 1000, 1)
        if kind != "database":
            first, last = (
                max(one) for one in zip(*[(memory[n], _resident(kinds[n][0])) for n in of_kind], strict=True)
            )
            figures[f"{kind} MB"] = f"{first:.0f} to {last:.0f}"
    return figures


def measured(count: int, rate: float, workers: int) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    web, smtp = free_port(), free_port()
    with own_folder() as folder, running("") as url, mail_server(smtp) as mails:
        os.environ.update(environment(folder, DATABASE_URL=url, CORYPHEE_MAIL_URL=f"smtp://127.0.0.1:{smtp}"))
        import django
        from django.core.management import call_command
        from django.db import connections

        django.setup()
        call_command("migrate", interactive=False, verbosity=0)
        from django.utils import timezone

        now = timezone.now()
        supplier, town, actor = cast(now)
        cookie, _sender = people(town, now)
        files = papers(count + DRAWN_HERE, supplier, town, now)
        with programs(folder, web, workers) as kinds:
            figures = _sent(web, cookie, supplier.pk, files[:count], rate, kinds)
        costs = cost_by_name(files[count:], actor)
        figures["mails"] = mails.count
        connections.close_all()
    return figures, costs


def _sent(
    port: int, cookie: str, supplier: int, files: Sequence[bytes], rate: float, kinds: list[tuple[int, str]]
) -> dict[str, Any]:
    """Send all; the first fifth warms everything and is not timed, but its delays count."""
    first = len(files) // 5
    refused = send_all(port, cookie, supplier, files[:first], rate)
    memory = [_resident(pid) for pid, _kind in kinds]
    own, spent = time.process_time(), [_spent(pid) for pid, _kind in kinds]
    start = time.perf_counter()
    refused += send_all(port, cookie, supplier, files[first:], rate)
    sent = time.perf_counter() - start
    after, timed = wait_until_done(), len(files) - first
    found = delays()
    return {
        "sent a second": round(timed / sent, 1),
        "refused": " ".join(f"{count}: {place}" for place, count in refused.items()) or "0",
        "available": len(found),
        "p50 s": round(median(found), 2),
        "p99 s": round(percentile(found, 99), 2),
        "max s": round(max(found), 2),
        "all done after s": round(after, 1),
        "with jobs a second": round(timed / (sent + after), 1),
        "clients and mail server cpu ms": round((time.process_time() - own) / timed * 1000, 1),
        **_by_kind(kinds, spent, memory, timed),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="bench.journey", description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args(arguments)
    for name in [name for name in os.environ if name.startswith(("CORYPHEE_", "DATABASE_URL"))]:
        del os.environ[name]
    figures, costs = measured(options.count, options.rate, options.workers)
    show(f"{options.count} deposits at {options.rate:g}/s, one web process, {options.workers} workers", [figures])
    show("Work of a deposit's jobs", costs)
    pace = figures["with jobs a second"] / figures["sent a second"]
    ratios = verdicts(Ratio(name="deposits with every job done beside deposits sent", found=pace, least=LEAST))
    save("journey", {"count": options.count, **figures, "ratios": ratios, "jobs": costs})


if __name__ == "__main__":
    main()
