"""What surrounds the portal fails: mail, disk, base, clock, files. Invoices go on, or people are told."""

import resource
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bench.attack.races import deposit
from bench.attack.world import JEANNE, Row, Visitor, World, invoice_file
from bench.shared import ROOT


def attack(world: World, *, short: bool) -> Iterator[Row]:
    ways: list[Callable[[World], tuple[str, bool]]] = [_mute_mail, _refused_mail, _file_missing, _clock_back]
    if not short:
        ways += [_disk_full, _locked, _base_restarted, _killed_upload, _worker_away]
    for way in ways:
        said, kept = way(world)
        name = (way.__doc__ or "").strip().rstrip(".")
        yield Row(part="surroundings", name=name, tries=1, outcome=said, kept=kept)


def _available(pk: int, seconds: float) -> float | None:
    from coryphee.invoices.models import Invoice

    start = time.monotonic()
    while time.monotonic() - start < seconds:
        if Invoice.objects.filter(pk=pk, made_available_at__isnull=False).exists():
            return time.monotonic() - start
        time.sleep(0.1)
    return None


@contextmanager
def _worker_with(world: World, mail: str) -> Iterator[None]:
    world.stop("worker")
    world.start("worker", CORYPHEE_MAIL_URL=mail, CORYPHEE_KEEP_MAILS="0")
    try:
        yield
    finally:
        world.stop("worker")
        world.start("worker")


def _mute_mail(world: World) -> tuple[str, bool]:
    """The mail server accepts and says nothing"""
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen(50)
        with _worker_with(world, f"smtp://127.0.0.1:{mute.getsockname()[1]}"):
            first = [deposit(f"MUET-{n}") for n in range(5)]
            waits = [_available(pk, 30) for pk in first]
            health = Visitor(world).get("/sante/").text
    late = [wait for wait in waits if wait is None or wait > 10]
    return f"available after {_seconds(waits)}; told on /sante/: {'courriel' in health}", not late


def _refused_mail(world: World) -> tuple[str, bool]:
    """The mail server refuses connections"""
    with socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))
        port = gone.getsockname()[1]
    with _worker_with(world, f"smtp://127.0.0.1:{port}"):
        waits = [_available(deposit(f"REFUS-{n}"), 30) for n in range(3)]
    return f"available after {_seconds(waits)}", None not in waits


def _seconds(waits: list[float | None]) -> str:
    return ", ".join("never" if wait is None else f"{wait:.1f}" for wait in waits) + " s"


def _file_missing(world: World) -> tuple[str, bool]:
    """The file of an invoice is gone from the disk"""
    from coryphee.documents.services import path_of
    from coryphee.invoices.models import Invoice

    pk = deposit("PERDUE-1")
    row = Invoice.objects.select_related("original").get(pk=pk)
    assert row.original is not None
    path_of(row.original).unlink()
    visitor = Visitor(world, JEANNE)
    file = visitor.get(f"/factures/{pk}/original/")
    archive = visitor.get("/factures/emises/rechercher/?export=zip&numero=PERDUE-1")
    kept = (
        file.status in (404, 410, 503)
        and "Traceback" not in file.text
        and not (archive.status == 200 and not archive.body)
    )
    return f"file {file.status}, archive {archive.status} ({len(archive.body)} bytes)", kept


def _clock_back(world: World) -> tuple[str, bool]:
    """The clock went back an hour after a deposit"""
    from datetime import timedelta

    from coryphee.core import jobs
    from coryphee.core.models import Job, JobState

    world.stop("worker")
    pk = deposit("HORLOGE-1")
    for row in Job.objects.filter(state=JobState.WAITING):
        Job.objects.filter(pk=row.pk).update(created_at=row.created_at + timedelta(hours=1))
    jobs.run_due()
    world.start("worker")
    wait = _available(pk, 20)
    return "available" if wait is not None else "waits for the clock", wait is not None


def _disk_full(world: World) -> tuple[str, bool]:
    """No file can be written any more"""
    import os

    from coryphee.invoices.models import Invoice

    before = Invoice.objects.count()
    process = world.processes["web"].pid
    group = [
        int(line)
        for line in subprocess.run(
            ["pgrep", "-g", str(process)], capture_output=True, text=True, check=False
        ).stdout.split()
    ]
    try:
        for pid in group:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        answer = Visitor(world, JEANNE).post("/factures/deposer/", files={"file": ("f.xml", invoice_file("PLEIN-1"))})
        alive = Visitor(world).get("/aide/").status
    finally:
        for pid in group:
            try:
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            except ProcessLookupError:
                continue
    os.sync()
    told = answer.status in (413, 422, 503)
    after = Visitor(world, JEANNE).post("/factures/deposer/", files={"file": ("f.xml", invoice_file("PLEIN-2"))}).status
    kept = told and alive == 200 and Invoice.objects.count() - before <= 1 and after == 302
    return f"deposit {answer.status}, other pages {alive}, then {after}", kept


def _locked(world: World) -> tuple[str, bool]:
    """The base is locked ten seconds (SQLite)"""
    if world.database != "sqlite":
        return "not on PostgreSQL", True
    base = sqlite3.connect(world.folder / "data" / "coryphee.sqlite3", isolation_level=None, check_same_thread=False)
    answers: list[int] = []
    visitor = Visitor(world, JEANNE)
    base.execute("BEGIN IMMEDIATE")

    def send(number: int) -> None:
        answers.append(
            visitor.post("/factures/deposer/", files={"file": ("f.xml", invoice_file(f"VERROU-{number}"))}).status
        )

    from django.db import connections

    connections.close_all()
    files = [threading.Thread(target=send, args=(number,)) for number in range(4)]
    for thread in files:
        thread.start()
    start = time.monotonic()
    health = Visitor(world).get("/sante/").status
    waited = time.monotonic() - start
    time.sleep(max(0.0, 9 - waited))
    base.execute("ROLLBACK")
    base.close()
    for thread in files:
        thread.join()
    kept = waited < 2 and all(one in (302, 503) for one in answers)
    return f"/sante/ {health} in {waited:.1f} s, deposits {sorted(answers)}", kept


def _base_restarted(world: World) -> tuple[str, bool]:
    """Every connection to the base is cut (PostgreSQL)"""
    from django.db import connection

    if world.database == "sqlite":
        return "not on SQLite", True
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    statuses = [Visitor(world).get("/annuaire/").status for _ in range(20)]
    wait = _available(deposit("COUPURE-1"), 30)
    return f"pages {sorted(set(statuses))}, next invoice available: {wait is not None}", statuses[
        -1
    ] == 200 and wait is not None


def _killed_upload(world: World) -> tuple[str, bool]:
    """The web is killed while a client uploads"""
    import signal

    with socket.create_connection(("127.0.0.1", world.port)) as client:
        client.sendall(
            b"POST /verifier-une-facture/ HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n" + b"x" * 400_000
        )
        world.stop("web", signal.SIGKILL)
    world.start("web")
    incoming = world.folder / "data" / "documents" / "incoming"
    left = len(list(incoming.glob("*"))) if incoming.exists() else 0
    return f"serves again, {left} files left", Visitor(world).get("/aide/").status == 200 and left == 0


def _worker_away(world: World) -> tuple[str, bool]:
    """No worker for a while, then one"""
    world.stop("worker")
    pk = deposit("SEULE-1")
    alone = _available(pk, 3)
    world.start("worker")
    wait = _available(pk, 20)
    trail = subprocess.run(
        [sys.executable, "-m", "coryphee", "audit", "verify"],
        cwd=ROOT,
        env=world.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return (
        f"available {wait} s after it came; {trail.stdout.strip()[:60]}",
        alone is None and wait is not None and trail.returncode == 0,
    )
