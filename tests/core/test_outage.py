"""A database that goes away, a clock that goes back: a worker waits no longer than it must, and loses no job."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import InterfaceError, InternalError, OperationalError, connection
from django.utils import timezone

from coryphee.core import jobs
from coryphee.core.models import Job

MOST_TURNS = 6


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """A worker whose first claim meets this trouble; it ends once there is nothing left, or after some turns."""
    stop, turns, claim = threading.Event(), iter(range(MOST_TURNS)), jobs.claim
    monkeypatch.setattr(jobs, "OUTAGE_SECONDS", 0)
    monkeypatch.setattr(jobs, "SCHEDULE", {})

    def run(trouble: Callable[[], None]) -> None:
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
