"""A database that goes away under a worker: it waits, takes a new connection, and loses no job."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import InterfaceError, InternalError, OperationalError, connection

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
