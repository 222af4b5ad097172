"""Leases of jobs: a claimed row is nobody else's until its lease ends; a job that kills its worker is set aside."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from coryphee.core import jobs
from coryphee.core.models import Job, JobState
from tests.core.test_jobs import make_due, only_job

pytestmark = pytest.mark.django_db


def test_a_claimed_job_is_nobody_elses_until_its_lease_ends(ran):
    jobs.enqueue("tests.note", number=1)
    first = jobs.claim(10)
    assert len(first) == 1
    assert jobs.claim(10) == []
    make_due()  # the worker died: its lease is over
    second = jobs.claim(10)
    assert [row.pk for row in second] == [row.pk for row in first]
    assert jobs.run(second[0])
    assert ran == [1]


def test_a_worker_whose_lease_was_taken_over_does_not_run_the_row(ran):
    """A batch may last longer than its lease: whoever took the row over runs it, alone."""
    jobs.enqueue("tests.note", number=1)
    slow = jobs.claim(10)[0]
    make_due()
    quick = jobs.claim(10)[0]
    assert not jobs.run(slow)
    assert jobs.run(quick)
    assert ran == [1]


def test_starting_a_row_that_reaches_outside_renews_a_lease_that_is_running_out(ran, monkeypatch, settings):
    """The row is the last of a long batch; on SQLite and PostgreSQL nothing else keeps others away from it."""
    seen: list[Any] = []
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.note"})
    monkeypatch.setitem(jobs.REGISTRY, "tests.note", lambda number: seen.append(only_job().run_at))
    jobs.enqueue("tests.note", number=1)
    settings.JOB_LEASE_SECONDS = 0
    row = jobs.claim(1)[0]
    settings.JOB_LEASE_SECONDS = 120
    assert jobs.run(row)
    assert seen[0] > timezone.now()


def test_a_job_that_lasts_keeps_its_row(ran, monkeypatch, settings):
    settings.JOB_LEASE_SECONDS = 10
    leases = []

    def long(number: int) -> None:
        Job.objects.update(run_at=timezone.now() + timedelta(seconds=1))
        jobs._running.get().run_at = timezone.now() + timedelta(seconds=1)
        jobs.keep()
        leases.append(Job.objects.get().run_at - timezone.now())

    monkeypatch.setitem(jobs.REGISTRY, "tests.long", long)
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.long"})
    jobs.enqueue("tests.long", number=1)
    assert jobs.run_due() == 1
    assert leases[0] > timedelta(seconds=9)


def test_a_row_that_reaches_outside_is_not_begun_once_somebody_else_has_it(ran, monkeypatch, settings):
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.note"})
    settings.JOB_LEASE_SECONDS = 0
    jobs.enqueue("tests.note", number=1)
    slow = jobs.claim(10)[0]
    quick = jobs.claim(10)[0]
    settings.JOB_LEASE_SECONDS = 120
    assert not jobs.run(slow)
    assert jobs.run(quick)
    assert ran == [1]


def test_a_late_failure_does_not_undo_what_another_did(ran, monkeypatch):
    """The lease of a slow worker ended, another did the work; then the first one fails."""
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.late"})

    def late(number: int) -> None:
        Job.objects.update(state=JobState.DONE, lease_token="another")
        raise ValueError(number)

    monkeypatch.setitem(jobs.REGISTRY, "tests.late", late)
    jobs.enqueue("tests.late", number=1)
    jobs.run_due()
    assert (only_job().state, only_job().last_error) == (JobState.DONE, "")


def test_a_job_that_kills_its_worker_each_time_is_set_aside(ran, settings):
    settings.JOB_MAX_ATTEMPTS = 2
    jobs.enqueue("tests.note", number=1)
    Job.objects.update(attempts=2)  # two workers started it and never came back
    assert jobs.run_due() == 0
    assert (ran, only_job().state) == ([], JobState.FAILED)
    assert "died" in only_job().last_error


def test_many_jobs_are_queued_by_one_statement(ran, django_assert_num_queries):
    with django_assert_num_queries(1):
        jobs.enqueue_many("tests.note", [{"number": n} for n in range(50)])
    assert jobs.run_due() == 50
    assert ran == list(range(50))


def test_the_worker_queues_the_recurring_jobs(monkeypatch):
    """Dropped from the worker, nothing would be cleaned, sealed or summed up any more, and nobody would be told."""
    monkeypatch.setattr(jobs, "SCHEDULE", {"tests.note": 3600})
    stop = threading.Event()

    def claim(limit: int, lanes: Any) -> list[Job]:
        stop.set()
        return []

    monkeypatch.setattr(jobs, "claim", claim)
    monkeypatch.setattr(jobs, "close_old_connections", lambda: None)
    jobs.run_worker(stop=stop)
    assert only_job().name == "tests.note"


def test_what_a_stopped_worker_had_claimed_is_given_back_as_it_was(ran, monkeypatch):
    for number in range(3):
        jobs.enqueue("tests.note", number=number)
    stop = threading.Event()
    monkeypatch.setitem(jobs.REGISTRY, "tests.note", lambda number: (ran.append(number), stop.set()))
    jobs.work_through(jobs.claim(10), stop)
    assert ran == [0]
    left = Job.objects.filter(state=JobState.WAITING)
    assert [(row.attempts, row.lease_token) for row in left] == [(0, ""), (0, "")]
    assert len(jobs.claim(10)) == 2
