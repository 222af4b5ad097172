"""A worker's turns: what it asks of the database, when it waits and how long, what it does not do twice."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from coryphee.core import holds, jobs
from coryphee.core.models import Job, JobState, Lane
from tests.core.test_jobs import make_due, only_job

pytestmark = pytest.mark.django_db
POLL = 0.25


class Stop:
    """Says stop after so many waits, and keeps how long each was."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.waited: list[float] = []

    def is_set(self) -> bool:
        return len(self.waited) >= self.after

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)


@pytest.fixture
def turns(monkeypatch):
    """How often the recurring jobs were looked after; connections stay those of the test."""
    scheduled: list[int] = []
    monkeypatch.setattr(jobs, "enqueue_scheduled", lambda: scheduled.append(1))
    monkeypatch.setattr(jobs, "close_old_connections", lambda: None)
    monkeypatch.setattr(jobs.connection, "close", lambda: None)
    return scheduled


def test_an_idle_worker_waits_a_little_between_its_turns_and_looks_after_recurring_jobs_now_and_then(turns):
    stop = Stop(after=3)
    jobs.run_worker(stop=stop, poll=POLL)
    assert stop.waited == [POLL] * 3
    assert len(turns) == 1


def test_recurring_jobs_are_looked_after_again_each_time_their_time_has_come(turns, monkeypatch):
    """Once at the start, and never again: nothing would be sealed, swept or forgotten on the second day."""
    monkeypatch.setattr(jobs, "SCHEDULE_SECONDS", 0)
    jobs.run_worker(stop=Stop(after=3), poll=POLL)
    assert len(turns) == 3


def test_a_worker_that_is_told_so_leaves_recurring_jobs_to_others(turns):
    jobs.run_worker(stop=Stop(after=1), poll=POLL, schedules=False)
    assert turns == []


def test_while_more_is_waiting_a_worker_does_not(ran, turns):
    for number in range(3):
        jobs.enqueue("tests.note", number=number)
    stop = Stop(after=1)
    jobs.run_worker(stop=stop, poll=POLL, batch=2)
    assert ran == [0, 1, 2]
    assert stop.waited == [POLL]


def test_an_outage_is_waited_out_longer_than_a_turn(turns, monkeypatch):
    answers = iter([OperationalError("gone")])

    def claim(_limit, _lanes):
        for error in answers:
            raise error
        return []

    monkeypatch.setattr(jobs, "claim", claim)
    stop = Stop(after=2)
    jobs.run_worker(stop=stop, poll=POLL)
    assert stop.waited == [jobs.OUTAGE_SECONDS, POLL]
    assert jobs.OUTAGE_SECONDS > POLL


def test_no_more_is_run_than_was_asked(ran):
    jobs.enqueue_many("tests.note", [{"number": number} for number in range(60)])
    assert jobs.run_due(limit=55) == 55
    assert len(ran) == 55


# -- what is asked of the database ------------------------------------------------------------


@pytest.fixture
def lease(settings):
    settings.JOB_LEASE_SECONDS = 100
    return timedelta(seconds=100)


def claimed(share: float, lease: timedelta) -> Job:
    """A row just claimed of whose lease this share is left."""
    jobs.enqueue("tests.note", number=1)
    (row,) = jobs.claim(1)
    row.run_at = timezone.now() + share * lease
    return row


@pytest.mark.parametrize(("left", "questions"), [(0.6, 0), (0.4, 1)])
def test_a_lease_that_reaches_outside_is_renewed_once_half_of_it_is_gone(
    ran, lease, monkeypatch, django_assert_num_queries, left, questions
):
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.note"})
    row = claimed(left, lease)
    with django_assert_num_queries(questions):
        assert jobs._start(row, timezone.now())
    assert row.attempts == 1


def test_a_first_try_inside_the_database_renews_nothing(ran, lease, django_assert_num_queries):
    row = claimed(0.1, lease)
    with django_assert_num_queries(0):
        assert jobs._start(row, timezone.now())


@pytest.mark.parametrize(("left", "questions"), [(0.6, 0), (0.4, 1)])
def test_a_job_that_lasts_asks_for_its_row_once_half_of_the_lease_is_gone_and_then_not_again(
    ran, lease, monkeypatch, django_assert_num_queries, left, questions
):
    row = claimed(left, lease)
    monkeypatch.setattr(jobs, "_running", jobs.ContextVar("running", default=row))
    with django_assert_num_queries(questions):
        jobs.keep()
        jobs.keep()


def test_a_second_try_counts_one_more_and_an_aborted_one_is_not_run(ran, monkeypatch, settings):
    settings.JOB_MAX_ATTEMPTS = 3
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.note"})
    jobs.enqueue("tests.note", number=1)
    Job.objects.update(attempts=1)
    (row,) = jobs.claim(1)
    assert jobs._start(row, timezone.now())
    assert only_job().attempts == 2
    Job.objects.update(attempts=3)
    make_due()
    assert jobs.run_due() == 0
    assert (ran, only_job().state) == ([], JobState.FAILED)


def test_a_replayed_job_has_all_its_tries_again(ran):
    jobs.enqueue("tests.fail", number=1)
    Job.objects.update(state=JobState.FAILED, attempts=9)
    assert jobs.replay(job_id=only_job().pk)
    assert only_job().attempts == 0


# -- what is left behind ------------------------------------------------------------


def test_what_is_said_outside_of_a_job_marks_none(ran):
    jobs.enqueue("tests.note", number=1)
    jobs.run_due()
    jobs.effect_done()
    assert only_job().effect_at is None
    assert jobs.batch() is None


def test_a_job_that_met_a_mute_server_keeps_what_it_heard_and_is_tried_again(monkeypatch):
    def send(number: int) -> None:
        raise holds.LaneDown("muet")

    monkeypatch.setitem(jobs.REGISTRY, "tests.send", send)
    monkeypatch.setitem(jobs.LANES, "tests.send", Lane.MAILS)
    jobs.enqueue("tests.send", number=1)
    assert jobs.run_due() == 0
    row = only_job()
    assert (row.state, row.lease_token) == (JobState.WAITING, "")
    assert "muet" in row.last_error


def test_what_waits_as_long_as_leases_and_retries_last_is_left_alone_and_a_little_longer_is_not(lease):
    now = timezone.now()
    hour = timedelta(seconds=jobs.LONGEST_RETRY_SECONDS)
    rows = {
        "leased": (1.5 * lease, "token", 1),
        "leased too long": (2.5 * lease, "token", 1),
        "tried again": (1.5 * hour, "", 1),
        "tried again too late": (2.5 * hour, "", 1),
    }
    for name, (wait, token, attempts) in rows.items():
        Job.objects.create(name=name, run_at=now + wait, created_at=now, lease_token=token, attempts=attempts)
    assert jobs.bring_back(now) == 2
    assert set(Job.objects.filter(run_at__gt=now).values_list("name", flat=True)) == {"leased", "tried again"}
    assert jobs.bring_back(now) == 0


def test_a_job_is_inside_the_database_and_alone_unless_its_registration_says_more(monkeypatch):
    for name in ("REGISTRY", "LANES", "OUTSIDE", "TOGETHER", "SCHEDULE"):
        monkeypatch.setattr(jobs, name, type(getattr(jobs, name))())
    jobs.job("tests.plain", lane=Lane.BULK)(print)
    jobs.job("tests.mail", lane=Lane.MAILS, outside=True)(print)
    jobs.job("tests.many", lane=Lane.BULK, together=True)(print)
    jobs.every("tests.hourly", seconds=3600, lane=Lane.BULK)(print)
    assert sorted(jobs.OUTSIDE) == ["tests.mail"]
    assert sorted(jobs.TOGETHER) == ["tests.many"]
    assert dict(jobs.SCHEDULE) == {"tests.hourly": 3600}
    assert set(jobs.REGISTRY) == {"tests.plain", "tests.mail", "tests.many", "tests.hourly"}
    assert jobs.LANES["tests.mail"] == Lane.MAILS
