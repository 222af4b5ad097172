"""Jobs in the database (design §3.3).

`enqueue` writes a row in the surrounding transaction: the change and the work that follows are committed together or
not at all. A worker claims rows by pushing their `run_at` into the future (the lease) and stamping a token; if it
dies, the lease ends and another worker takes them. A handler gets ids only and must be safe to run twice.
"""

import logging
import random
import secrets
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, timedelta

from django.conf import settings
from django.db import InterfaceError, OperationalError, close_old_connections, connection, transaction
from django.utils import timezone

from coryphee.core.models import Job, JobState

log = logging.getLogger(__name__)
Handler = Callable[..., None]

REGISTRY: dict[str, Handler] = {}
SCHEDULE: dict[str, int] = {}  # name -> seconds between two runs
ERROR_LENGTH = 4000
FIRST_RETRY_SECONDS = 10
LONGEST_RETRY_SECONDS = 3600
OUTAGE_SECONDS = 5
_muted: ContextVar[frozenset[str]] = ContextVar("muted_jobs", default=frozenset())


def job(name: str) -> Callable[[Handler], Handler]:
    """Register a handler under a name that stays stable: rows in the table refer to it."""

    def register(function: Handler) -> Handler:
        REGISTRY[name] = function
        return function

    return register


def every(name: str, *, seconds: int) -> Callable[[Handler], Handler]:
    """Register a handler that runs again and again; any number of workers still runs it once each time."""

    def register(function: Handler) -> Handler:
        SCHEDULE[name] = seconds
        return job(name)(function)

    return register


def enqueue(name: str, *, run_at: datetime | None = None, unique_key: str = "", **ids: int | str) -> None:
    """Queue a job with the surrounding transaction. With a `unique_key`, a second waiting one is not added."""
    if name in _muted.get():
        return
    now = timezone.now()
    row = Job(name=name, arguments=ids, run_at=run_at or now, unique_key=unique_key, created_at=now)
    Job.objects.bulk_create([row], ignore_conflicts=bool(unique_key))


@contextmanager
def muted(*names: str) -> Iterator[None]:
    """Inside, `enqueue` of these names does nothing: for loads of past data, which nobody is to be told of."""
    token = _muted.set(_muted.get() | set(names))
    try:
        yield
    finally:
        _muted.reset(token)


def claim(limit: int) -> list[Job]:
    """Lease up to `limit` due jobs to the caller."""
    now = timezone.now()
    token = secrets.token_hex(16)
    lease_end = now + timedelta(seconds=settings.JOB_LEASE_SECONDS)
    with transaction.atomic():
        due = Job.objects.filter(state=JobState.WAITING, run_at__lte=now).order_by("run_at", "id")
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        ids = list(due.values_list("pk", flat=True)[:limit])
        if not ids:
            return []
        # SQLite runs one writing transaction at a time, PostgreSQL has locked these rows: nobody else has them.
        Job.objects.filter(pk__in=ids, state=JobState.WAITING).update(lease_token=token, run_at=lease_end)
    return list(Job.objects.filter(lease_token=token, state=JobState.WAITING).order_by("pk"))


def run(row: Job) -> bool:
    """Run one claimed job and write what came of it. True when it was done."""
    started = timezone.now()
    if not _start(row, started):
        return False
    try:
        REGISTRY[row.name](**row.arguments)
    except Exception:
        _failed(row, traceback.format_exc(), started)
        return False
    Job.objects.filter(pk=row.pk, lease_token=row.lease_token).update(
        state=JobState.DONE, attempts=row.attempts, finished_at=timezone.now(), last_error=""
    )
    return True


def _start(row: Job, now: datetime) -> bool:
    """Renew the lease for this very row and count the try; False when the row is not to be run.

    A batch may outlast its lease: another worker then has the row. A job may kill its worker each time: it is set
    aside like one that fails each time.
    """
    if row.attempts >= settings.JOB_MAX_ATTEMPTS:
        _failed(row, "The worker died at every try.", now)
        return False
    lease_end = now + timedelta(seconds=settings.JOB_LEASE_SECONDS)
    row.attempts += 1
    held = Job.objects.filter(pk=row.pk, lease_token=row.lease_token, state=JobState.WAITING)
    return bool(held.update(run_at=lease_end, attempts=row.attempts))


def _failed(row: Job, error: str, now: datetime) -> None:
    final = row.attempts >= settings.JOB_MAX_ATTEMPTS
    log.warning("job %s %s failed (attempt %s): %s", row.pk, row.name, row.attempts, error.strip().splitlines()[-1])
    Job.objects.filter(pk=row.pk, lease_token=row.lease_token).update(
        state=JobState.FAILED if final else JobState.WAITING,
        attempts=row.attempts,
        last_error=error[-ERROR_LENGTH:],
        run_at=now + timedelta(seconds=retry_delay(row.attempts)),
        finished_at=now if final else None,
        lease_token="",
    )


def retry_delay(attempts: int) -> float:
    """Seconds before the next try: doubling, an hour at most, with jitter so that all do not come back at once."""
    delay = min(FIRST_RETRY_SECONDS * 2 ** (attempts - 1), LONGEST_RETRY_SECONDS)
    return delay * random.uniform(0.8, 1.2)  # noqa: S311 - jitter, not a secret


def replay(*, job_id: int) -> bool:
    """Put a failed job back in the queue, at once. False when it is not failed (any more)."""
    return bool(
        Job.objects.filter(pk=job_id, state=JobState.FAILED).update(
            state=JobState.WAITING, attempts=0, run_at=timezone.now(), finished_at=None, lease_token=""
        )
    )


def run_due(limit: int = 10_000) -> int:
    """Run what is due in this process, including what it causes: tests and the demo. How many were done."""
    done = 0
    while done < limit:
        rows = claim(min(50, limit - done))
        if not rows:
            break
        done += sum([run(row) for row in rows])
    return done


def run_worker(*, stop: threading.Event, poll: float = 0.5, batch: int = 20) -> None:
    """Claim and run until `stop` is set; a batch that was claimed is finished first. An outage is waited out."""
    next_schedule = 0.0
    while not stop.is_set():
        try:
            close_old_connections()
            if time.monotonic() >= next_schedule:
                enqueue_scheduled()
                next_schedule = time.monotonic() + 10
            rows = claim(batch)
            for row in rows:
                run(row)
        except (OperationalError, InterfaceError):
            log.exception("the database does not answer: the worker waits")
            connection.close()
            stop.wait(OUTAGE_SECONDS)
            continue
        if not rows:
            stop.wait(poll)


def enqueue_scheduled() -> None:
    """Make sure that the next run of every recurring job is in the queue, once."""
    now = timezone.now()
    for name, seconds in SCHEDULE.items():
        slot = int(now.timestamp()) // seconds + 1
        key = f"every:{name}:{slot}"
        if not Job.objects.filter(unique_key=key).exists():
            enqueue(name, run_at=datetime.fromtimestamp(slot * seconds, tz=now.tzinfo), unique_key=key)


@every("core.forget_done_jobs", seconds=3600)
def forget_done_jobs() -> None:
    """Done jobs are kept some days for whoever asks what happened, then dropped."""
    limit = timezone.now() - timedelta(days=settings.JOB_KEEP_DONE_DAYS)
    Job.objects.filter(state=JobState.DONE, finished_at__lt=limit).delete()
