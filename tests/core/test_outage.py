"""A database that goes away, a clock that goes back: a worker waits no longer than it must, and loses no job."""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import InterfaceError, InternalError, OperationalError, ProgrammingError, connection
from django.utils import timezone

from coryphee.core import jobs, logs
from coryphee.core.models import Job

MOST_TURNS = 6


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """A worker whose first claim meets this trouble; it ends once there is nothing left, or after some turns."""
    claim = jobs.claim
    monkeypatch.setattr(jobs, "OUTAGE_SECONDS", 0)
    monkeypatch.setattr(jobs, "SCHEDULE", {})

    def run(trouble: Callable[[], None]) -> None:
        stop, turns = threading.Event(), iter(range(MOST_TURNS))

        def claimed(limit: int, lanes: Any) -> list[Job]:
            turn = next(turns)
            if turn == MOST_TURNS - 1:
                stop.set()
            if turn == 0:
                trouble()
            rows = claim(limit, lanes)
            if not rows:
                stop.set()
            return rows

        monkeypatch.setattr(jobs, "claim", claimed)
        jobs.run_worker(stop=stop, poll=0)

    return run


OUTAGES = [
    OperationalError("server closed"),
    InterfaceError("connection already closed"),
    InternalError("cannot execute UPDATE in a read-only transaction"),
]


@pytest.mark.django_db
@pytest.mark.parametrize("error", OUTAGES)
def test_a_worker_waits_out_a_database_that_does_not_answer(ran, work, monkeypatch, error):
    """The connection of the tests is their only one: that it would be given up is noted instead."""
    given_up: list[str] = []
    monkeypatch.setattr(jobs, "close_old_connections", lambda: given_up.append("old"))
    monkeypatch.setattr(connection, "close", lambda: given_up.append("broken"))
    jobs.enqueue("tests.note", number=1)

    def trouble() -> None:
        raise error

    work(trouble)
    assert ran == [1]
    assert given_up == ["old", "broken", "old", "old"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("not __import__('os').environ.get('DATABASE_URL')", reason="the tests' SQLite has one connection")
def test_a_worker_takes_a_new_connection_for_one_that_the_server_has_ended(ran, work):
    jobs.enqueue("tests.note", number=1)
    work(lambda: connection.connection.close())
    assert ran == [1]


# -- what it leaves in the log ------------------------------------------------------------


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(logs.time, "monotonic", lambda: now[0])
    return now


def test_an_outage_is_a_line_when_it_begins_one_a_minute_and_one_when_it_is_over(clock, caplog):
    """183 refusals left 507 tracebacks."""
    spell = logs.Spell(logging.getLogger("tests"), "the base is gone")
    for second in range(130):
        clock[0] = 1000.0 + second
        spell.met(OperationalError("server closed\nin two lines"))
    for second in (140, 189, 190, 191, 500):
        clock[0] = 1000.0 + second
        spell.look_whether_over()
    said = [record.getMessage() for record in caplog.records]
    assert [line.split(" (")[0] for line in said] == [
        "the base is gone: server closed",
        "the base is gone, still: server closed",
        "the base is gone, still: server closed",
        "the base is gone: over",
    ]
    assert "(130 times, " in said[-1]
    assert not [record for record in caplog.records if record.exc_info]


def test_threads_that_meet_one_outage_leave_one_line(caplog):
    spell, gate = logs.Spell(logging.getLogger("tests"), "the base is gone"), threading.Barrier(8)

    def meet() -> None:
        gate.wait()
        spell.met(OperationalError("x"))

    threads = [threading.Thread(target=meet) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(caplog.records) == 1
    assert spell.is_on()


@pytest.mark.django_db
def test_a_worker_leaves_no_traceback_of_an_outage_and_one_of_a_fault(ran, work, caplog, monkeypatch):
    monkeypatch.setattr(connection, "close", lambda: None)
    monkeypatch.setattr(jobs, "close_old_connections", lambda: None)
    for error in (OperationalError("server closed"), ProgrammingError("syntax error")):
        caplog.clear()

        def trouble(error: Exception = error) -> None:
            raise error

        work(trouble)
        assert [bool(record.exc_info) for record in caplog.records] == [isinstance(error, ProgrammingError)]


# -- a clock that goes back ------------------------------------------------------------


@pytest.mark.django_db
def test_what_a_dead_worker_had_is_not_waited_for_until_the_old_hour_comes_round(ran, settings):
    """An acknowledged invoice stayed unrouted for a day: its lease ended « tomorrow »."""
    settings.JOB_LEASE_SECONDS = 120
    jobs.enqueue_many("tests.note", [{"number": number} for number in range(4)])
    dead, retried, later, alive = Job.objects.order_by("pk")
    now = timezone.now()
    far, soon = now + timedelta(hours=24), now + timedelta(seconds=100)
    for row, values in (
        (dead, {"lease_token": "dead", "run_at": far, "attempts": 1}),
        (retried, {"run_at": far, "attempts": 3}),
        (later, {"run_at": far}),  # for tomorrow, as whoever queued it said
        (alive, {"lease_token": "alive", "run_at": soon, "attempts": 1}),
    ):
        Job.objects.filter(pk=row.pk).update(**values)
    assert jobs.bring_back(now) == 2
    jobs.run_due()
    assert sorted(ran) == [0, 1]


@pytest.mark.django_db
def test_the_worker_looks_for_them(monkeypatch):
    stop, seen = threading.Event(), []
    monkeypatch.setattr(jobs, "SCHEDULE", {})
    monkeypatch.setattr(jobs, "bring_back", lambda now: (seen.append(now), stop.set()))
    monkeypatch.setattr(jobs, "close_old_connections", lambda: None)
    jobs.run_worker(stop=stop, poll=0)
    assert len(seen) == 1
