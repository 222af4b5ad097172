"""Jobs: committed with the change that causes them, tried again, never twice at once, never lost."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection, connections, transaction
from django.utils import timezone

from coryphee.core import jobs
from coryphee.core.models import Job, JobState

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.django_db


def only_job() -> Job:
    return Job.objects.get()


def make_due() -> None:
    """Let the time pass until the next try."""
    Job.objects.filter(state=JobState.WAITING).update(run_at=timezone.now() - timedelta(seconds=1))


def test_a_job_runs_once_with_its_ids(ran):
    jobs.enqueue("tests.note", number=7)
    assert jobs.run_due() == 1
    assert jobs.run_due() == 0
    assert ran == [7]
    assert (only_job().state, only_job().attempts) == (JobState.DONE, 1)


def test_a_change_that_is_rolled_back_takes_its_job_with_it(ran):
    with pytest.raises(RuntimeError), transaction.atomic():
        jobs.enqueue("tests.note", number=1)
        raise RuntimeError
    assert not Job.objects.exists()
    assert jobs.run_due() == 0


def test_jobs_run_in_the_order_in_which_they_are_due(ran):
    now = timezone.now()
    for number, age in ((1, 1), (2, 3), (3, 2)):
        jobs.enqueue("tests.note", number=number, run_at=now - timedelta(minutes=age))
    jobs.run_due()
    assert sorted(ran) == [1, 2, 3]
    ran.clear()
    for number, age in ((1, 1), (2, 3), (3, 2)):
        jobs.enqueue("tests.note", number=number, run_at=now - timedelta(minutes=age))
    for row in [jobs.claim(1)[0] for _ in range(3)]:
        jobs.run(row)
    assert ran == [2, 3, 1]


def test_a_job_for_later_waits(ran):
    jobs.enqueue("tests.note", number=1, run_at=timezone.now() + timedelta(minutes=1))
    assert jobs.run_due() == 0
    make_due()
    assert jobs.run_due() == 1


def test_a_job_that_fails_is_tried_again_later_and_keeps_its_error(ran):
    jobs.enqueue("tests.fail", number=1)
    before = timezone.now()
    assert jobs.run_due() == 0
    row = only_job()
    assert (row.state, row.attempts, row.lease_token) == (JobState.WAITING, 1, "")
    assert "ValueError: le serveur ne répond pas" in row.last_error
    assert before + timedelta(seconds=7) < row.run_at < before + timedelta(seconds=15)


def test_the_wait_doubles_up_to_an_hour_with_some_chance():
    for attempts, seconds in ((1, 10), (2, 20), (5, 160), (9, 2560), (10, 3600), (50, 3600)):
        drawn = {jobs.retry_delay(attempts) for _ in range(20)}
        assert all(0.8 * seconds <= delay <= 1.2 * seconds for delay in drawn)
        assert len(drawn) > 1


def test_after_the_last_try_the_job_is_set_aside_seen_and_replayed(ran, settings, monkeypatch):
    settings.JOB_MAX_ATTEMPTS = 3
    jobs.enqueue("tests.fail", number=5)
    for _ in range(5):
        make_due()
        jobs.run_due()
    row = only_job()
    assert (row.state, row.attempts) == (JobState.FAILED, 3)
    assert row.finished_at is not None
    monkeypatch.setitem(jobs.REGISTRY, "tests.fail", lambda number: ran.append(number))
    assert jobs.replay(job_id=row.pk)
    assert jobs.run_due() == 1
    assert (ran, only_job().state) == ([5], JobState.DONE)
    assert not jobs.replay(job_id=row.pk)


def test_a_job_whose_name_is_not_known_fails_like_any_other(ran):
    jobs.enqueue("tests.unknown", number=1)
    jobs.run_due()
    assert "KeyError" in only_job().last_error


def test_one_waiting_job_for_each_unique_key(ran):
    for number in (1, 2):
        jobs.enqueue("tests.note", number=number, unique_key="once")
    assert jobs.run_due() == 1
    jobs.enqueue("tests.note", number=3, unique_key="once")
    assert jobs.run_due() == 1
    assert ran == [1, 3]


def test_jobs_can_be_muted_for_a_load_of_past_data(ran):
    with jobs.muted("tests.note"):
        jobs.enqueue("tests.note", number=1)
        jobs.enqueue("tests.fail", number=2)
    jobs.enqueue("tests.note", number=3)
    assert list(Job.objects.order_by("pk").values_list("name", flat=True)) == ["tests.fail", "tests.note"]


def test_a_scheduled_job_is_queued_once_for_each_turn(ran, monkeypatch):
    monkeypatch.setattr(jobs, "SCHEDULE", {"tests.note": 3600})
    for _ in range(3):
        jobs.enqueue_scheduled()
    row = only_job()
    assert timezone.now() < row.run_at <= timezone.now() + timedelta(hours=1)
    Job.objects.update(state=JobState.DONE)
    jobs.enqueue_scheduled()  # its turn is done: it does not come twice
    assert Job.objects.count() == 1


def test_done_jobs_are_forgotten_after_some_days_failed_ones_are_kept(settings):
    settings.JOB_KEEP_DONE_DAYS = 7
    old = timezone.now() - timedelta(days=8)
    for state, finished in ((JobState.DONE, old), (JobState.FAILED, old), (JobState.DONE, timezone.now())):
        Job.objects.create(name="x", run_at=old, created_at=old, state=state, finished_at=finished)
    jobs.forget_done_jobs()
    assert sorted(Job.objects.values_list("state", flat=True)) == [JobState.FAILED, JobState.DONE]


# -- run twice ------------------------------------------------------------


def test_a_job_inside_the_database_leaves_nothing_when_its_worker_dies(ran, monkeypatch):
    def write_then_die(number: int) -> None:
        jobs.enqueue("tests.later", number=number)
        raise KeyboardInterrupt

    monkeypatch.setitem(jobs.REGISTRY, "tests.note", write_then_die)
    jobs.enqueue("tests.note", number=1)
    with pytest.raises(KeyboardInterrupt):
        jobs.run_due()
    assert only_job().name == "tests.note"  # what it wrote is gone with it
    monkeypatch.setitem(jobs.REGISTRY, "tests.note", lambda number: jobs.enqueue("tests.later", number=number))
    make_due()
    jobs.run_due()
    assert Job.objects.filter(name="tests.later").count() == 1


def test_what_is_done_outside_is_not_done_again(ran, monkeypatch):
    monkeypatch.setattr(jobs, "OUTSIDE", {"tests.note"})
    monkeypatch.setitem(jobs.REGISTRY, "tests.note", lambda number: (ran.append(number), jobs.effect_done()))
    jobs.enqueue("tests.note", number=1)
    mark = jobs._mark_done

    def killed(row: Job) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(jobs, "_mark_done", killed)
    with pytest.raises(KeyboardInterrupt):
        jobs.run_due()
    monkeypatch.setattr(jobs, "_mark_done", mark)
    make_due()
    assert jobs.run_due() == 1
    assert ran == [1]


# -- a clock that goes back ------------------------------------------------------------


def test_a_clock_that_goes_back_keeps_no_job_waiting(ran, monkeypatch):
    jobs.enqueue("tests.note", number=1)
    before = timezone.now() - timedelta(hours=1)
    monkeypatch.setattr(jobs.timezone, "now", lambda: before)
    assert jobs.run_due() == 1


def test_a_job_that_cannot_succeed_is_set_aside_at_once(monkeypatch, ran):
    def refuse(number: int) -> None:
        raise jobs.Hopeless("no such address")

    monkeypatch.setitem(jobs.REGISTRY, "tests.note", refuse)
    jobs.enqueue("tests.note", number=1)
    jobs.run_due()
    assert (only_job().state, only_job().attempts) == (JobState.FAILED, 1)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("not __import__('os').environ.get('DATABASE_URL')", reason="the tests' SQLite has one connection")
def test_several_workers_never_run_the_same_row(monkeypatch):
    seen: Counter[int] = Counter()
    lock = threading.Lock()

    def note(number: int) -> None:
        with lock:
            seen[number] += 1

    monkeypatch.setitem(jobs.REGISTRY, "tests.note", note)
    monkeypatch.setattr(jobs, "SCHEDULE", {})
    for number in range(60):
        jobs.enqueue("tests.note", number=number)
    stop = threading.Event()

    def work() -> None:
        jobs.run_worker(stop=stop, poll=0.02, batch=5)
        connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    deadline = time.monotonic() + 20
    while len(seen) < 60 and time.monotonic() < deadline:
        time.sleep(0.02)
    stop.set()
    for worker in workers:
        worker.join(10)
    assert seen == dict.fromkeys(range(60), 1)


# -- a worker that is killed, for real ------------------------------------------------------------

PROGRAM = """
import os, pathlib, time
from coryphee.commands.shared import load_django
load_django()
from coryphee.core.jobs import job
from coryphee.core.models import Lane
marks = pathlib.Path(os.environ["MARKS"])

@job("tests.slow", lane=Lane.BULK, outside=True)
def slow(*, number):
    (marks / "started").touch()
    if not (marks / "quick").exists():
        time.sleep(60)
    (marks / f"done-{os.getpid()}").touch()

from coryphee.__main__ import main
main(["worker"])
"""


def until(condition: Callable[[], object], seconds: float = 12) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come in time"
        time.sleep(0.05)


@pytest.fixture
def worker(transactional_db: None, tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """`coryphee worker` on a database file of its own, with short leases; whatever is left is stopped."""
    data = tmp_path / "data"
    data.mkdir()
    with closing(sqlite3.connect(data / "coryphee.sqlite3")) as file:
        connection.ensure_connection()
        connection.connection.backup(file)
    own = {"CORYPHEE_DATA_DIR": str(data), "CORYPHEE_JOB_LEASE_SECONDS": "2", "MARKS": str(tmp_path)}
    own["DJANGO_SETTINGS_MODULE"] = "coryphee.config.settings"
    environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"} | own
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen([sys.executable, "-c", PROGRAM], env=environment, cwd=ROOT))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("__import__('os').environ.get('DATABASE_URL')", reason="on a database file: once is enough")
def test_what_a_killed_worker_was_doing_is_finished_by_another(worker, tmp_path):
    now = timezone.now()
    row = Job(name="tests.slow", arguments={"number": 1}, run_at=now, created_at=now)
    with closing(sqlite3.connect(tmp_path / "data" / "coryphee.sqlite3", isolation_level=None)) as file:
        file.execute(
            "INSERT INTO core_job (name, arguments, state, run_at, attempts, lease_token, unique_key, last_error,"
            " created_at) VALUES (?, '{\"number\": 1}', ?, ?, 0, '', '', '', ?)",
            (row.name, row.state, now.replace(tzinfo=None).isoformat(" "), now.replace(tzinfo=None).isoformat(" ")),
        )
        first = worker()
        until((tmp_path / "started").exists)
        first.send_signal(signal.SIGKILL)
        assert first.wait(10) == -signal.SIGKILL
        (tmp_path / "quick").touch()
        second = worker()
        until((tmp_path / f"done-{second.pid}").exists)
        second.send_signal(signal.SIGTERM)
        assert second.wait(15) == 0
        found = file.execute("SELECT state, attempts FROM core_job WHERE name = 'tests.slow'").fetchall()
    assert found == [(JobState.DONE, 2)]
