"""Jobs in the database (design §3.3).

`enqueue` writes a row in the surrounding transaction: the change and the work that follows are committed together or
not at all. A worker claims rows by pushing their `run_at` into the future (the lease) and stamping a token; if it
dies, the lease ends and another worker takes them. A job that only touches the database runs in one transaction with
its « done » mark, so that running it again changes nothing; one that reaches outside (`outside=True`: a mail, a file)
must itself be safe to run twice.
"""

import logging
import random
import secrets
import threading
import time
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from datetime import datetime, timedelta
from itertools import groupby

from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections, connection, transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Greatest
from django.utils import timezone

from coryphee.core import databases, holds
from coryphee.core.models import AT_ONCE, Job, JobState, Lane

log = logging.getLogger(__name__)
Handler = Callable[..., None]

REGISTRY: dict[str, Handler] = {}
LANES: dict[str, Lane] = {}
OUTSIDE: set[str] = set()  # names of those that reach outside of the database
TOGETHER: set[str] = set()  # names of those whose handler takes many at once
SCHEDULE: dict[str, int] = {}  # name -> seconds between two runs
ALL_LANES = tuple(Lane)
ERROR_LENGTH = 4000
FIRST_RETRY_SECONDS = 10
LONGEST_RETRY_SECONDS = 3600
OUTAGE_SECONDS = 5
SCHEDULE_SECONDS = 10
_muted: ContextVar[frozenset[str]] = ContextVar("muted_jobs", default=frozenset())
_running: ContextVar[Job | None] = ContextVar("running_job", default=None)
_batch: ContextVar[ExitStack | None] = ContextVar("batch", default=None)


class Hopeless(Exception):
    """Trying again cannot help: the job is « en échec » at once."""


def job(name: str, *, lane: Lane, outside: bool = False, together: bool = False) -> Callable[[Handler], Handler]:
    """Register a handler under a name that stays stable: rows in the table refer to it.

    One that is `together` takes a list of arguments, as many as were claimed at once: one transaction for all. Only
    for what locks nothing that a person waits for.
    """

    def register(function: Handler) -> Handler:
        REGISTRY[name], LANES[name] = function, lane
        if outside:
            OUTSIDE.add(name)
        if together:
            TOGETHER.add(name)
        return function

    return register


def every(name: str, *, seconds: int, lane: Lane, outside: bool = False) -> Callable[[Handler], Handler]:
    """Register a handler that runs again and again; any number of workers still runs it once each time."""

    def register(function: Handler) -> Handler:
        SCHEDULE[name] = seconds
        return job(name, lane=lane, outside=outside)(function)

    return register


def enqueue(name: str, *, run_at: datetime | None = None, unique_key: str = "", **ids: int | str) -> None:
    """Queue a job with the surrounding transaction. With a `unique_key`, a second waiting one is not added."""
    _insert([_row(name, ids, run_at=run_at, unique_key=unique_key)])


def enqueue_many(name: str, arguments: Iterable[dict[str, int | str]]) -> None:
    """Queue one job for each of these arguments, by one statement."""
    _insert([_row(name, ids) for ids in arguments])


def _row(name: str, ids: dict[str, int | str], *, run_at: datetime | None = None, unique_key: str = "") -> Job:
    return Job(
        name=name,
        lane=LANES.get(name, Lane.BULK),
        arguments=ids,
        run_at=run_at or AT_ONCE,
        unique_key=unique_key,
        created_at=timezone.now(),
    )


def _insert(rows: Sequence[Job]) -> None:
    rows = [row for row in rows if row.name not in _muted.get()]
    Job.objects.bulk_create(rows, ignore_conflicts=any(row.unique_key for row in rows))


@contextmanager
def muted(*names: str) -> Iterator[None]:
    """Inside, `enqueue` of these names does nothing: for loads of past data, which nobody is to be told of."""
    token = _muted.set(_muted.get() | set(names))
    try:
        yield
    finally:
        _muted.reset(token)


def claim(limit: int, lanes: Collection[Lane] = ALL_LANES) -> list[Job]:
    """Lease up to `limit` due jobs of these lanes to the caller, the most urgent lane first."""
    now = timezone.now()
    wanted, trials = holds.claimable(lanes, now)
    rows = _lease(wanted, limit, now)
    for lane in trials:
        tried = _lease([lane], 1, now)
        for row in tried:
            row.probe = True
        rows += tried
    return rows


def _lease(lanes: Collection[Lane], limit: int, now: datetime) -> list[Job]:
    due = Job.objects.filter(state=JobState.WAITING, lane__in=lanes, run_at__lte=now).order_by("lane", "run_at", "id")
    lease_end = now + timedelta(seconds=settings.JOB_LEASE_SECONDS)
    token = secrets.token_hex(16)
    # On SQLite every transaction waits for the one writer: an idle worker only reads.
    reads_first = not connection.features.has_select_for_update_skip_locked
    if not lanes or (reads_first and not due.exists()):
        return []
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True)
        rows = list(due[:limit])
        if not rows:
            return []
        # SQLite runs one writing transaction at a time, PostgreSQL has locked these rows: nobody else has them.
        # A first try is counted here, with all others; a later one when it starts: only it may have killed its worker.
        Job.objects.filter(pk__in=[row.pk for row in rows]).update(
            lease_token=token, run_at=lease_end, attempts=Greatest(F("attempts"), 1)
        )
    for row in rows:
        row.lease_token, row.run_at, row.counted = token, lease_end, row.attempts == 0
        row.attempts = row.attempts or 1
    return rows


def work_through(rows: Sequence[Job], stop: threading.Event | None = None) -> int:
    """Run claimed jobs; give back those that are left when asked to stop, or when their lane stands still."""
    with ExitStack() as after:
        token = _batch.set(after)
        try:
            return _work_through(list(_groups(rows)), stop)
        finally:
            _batch.reset(token)


def batch() -> ExitStack | None:
    """What ends with the claimed jobs among which we run: a connection that they share is closed there."""
    return _batch.get()


def _work_through(groups: Sequence[list[Job]], stop: threading.Event | None) -> int:
    done = 0
    down: set[int] = set()
    for together in groups:
        if together[0].lane in down or (stop is not None and stop.is_set()):
            for row in together:
                _release(row)
            continue
        try:
            done += run(together[0]) if len(together) == 1 else _run_together(together)
        except holds.LaneDown:
            down.add(together[0].lane)
    return done


def _groups(rows: Sequence[Job]) -> Iterator[list[Job]]:
    """Rows that one transaction may take: first tries of one name that follow each other; each other one by itself."""
    for _key, found in groupby(rows, key=lambda row: row.name if row.name in TOGETHER and row.counted else row.pk):
        yield list(found)


def _run_together(rows: list[Job]) -> int:
    """One transaction for all, marks included; if one of them hinders it, each by itself."""
    try:
        with transaction.atomic():
            if _mark_done(rows) == len(rows):
                REGISTRY[rows[0].name]([row.arguments for row in rows])
                return len(rows)
            transaction.set_rollback(True)
    except Exception:
        log.info("%s jobs %s are run one by one", len(rows), rows[0].name, exc_info=True)
    return sum(run(row) for row in rows)


def _release(row: Job) -> None:
    """Give a claimed job back as it was, its try not counted."""
    _held(row).update(lease_token="", run_at=AT_ONCE, attempts=row.attempts - 1 if row.counted else row.attempts)


def run(row: Job) -> bool:
    """Run one claimed job and write what came of it. True when it was done."""
    if not _start(row, timezone.now()):
        return False
    token = _running.set(row)
    try:
        return _run_outside(row) if row.name in OUTSIDE else _run_inside(row)
    except holds.LaneDown as error:
        _failed(row, error)
        raise
    except Exception as error:
        _failed(row, error)
        return False
    finally:
        _running.reset(token)


def _run_inside(row: Job) -> bool:
    """What it does and its mark are one transaction; the mark comes first, so that nobody else can take the row."""
    with transaction.atomic():
        if not _mark_done([row]):
            return False
        if row.name in TOGETHER:
            REGISTRY[row.name]([row.arguments])
        else:
            REGISTRY[row.name](**row.arguments)
    return True


def _run_outside(row: Job) -> bool:
    if row.effect_at is None:
        REGISTRY[row.name](**row.arguments)
    return bool(_mark_done([row]))


def _mark_done(rows: Sequence[Job]) -> int:
    """How many of these, claimed at once and tried as often, are still the caller's."""
    held = {"lease_token": rows[0].lease_token, "state": JobState.WAITING}
    mine = Job.objects.filter(pk__in=[row.pk for row in rows], **held)
    return mine.update(state=JobState.DONE, attempts=rows[0].attempts, finished_at=timezone.now(), last_error="")


def running() -> Job | None:
    """The job that runs in this thread, if any."""
    return _running.get()


def effect_done() -> None:
    """Said by a handler as soon as what it does outside is done: the job will not do it again, whatever comes."""
    if row := running():
        Job.objects.filter(pk=row.pk).update(effect_at=timezone.now())


def keep() -> None:
    """Said now and then by a handler that lasts: nobody takes its row over meanwhile."""
    row, now = running(), timezone.now()
    lease = timedelta(seconds=settings.JOB_LEASE_SECONDS)
    if row is not None and row.run_at - now < lease / 2 and _held(row).update(run_at=now + lease):
        row.run_at = now + lease


def is_probe() -> bool:
    """Whether the job that runs is there to see if what its lane needs answers again."""
    row = running()
    return row is not None and row.probe


def _start(row: Job, now: datetime) -> bool:
    """Renew the lease for this very row and count the try; False when the row is not to be run.

    A batch may outlast its lease: another worker then has the row. A job may kill its worker each time: it is set
    aside like one that fails each time. A first try inside the database needs neither: its mark says all. Nor does
    one outside while most of its lease is ahead: nobody can have taken it over.
    """
    lease = timedelta(seconds=settings.JOB_LEASE_SECONDS)
    if row.counted and (row.name not in OUTSIDE or row.run_at - now > lease / 2):
        return True
    if not row.counted:
        if row.attempts >= settings.JOB_MAX_ATTEMPTS and not _may_try_longer(row, now):
            _failed(row, RuntimeError("The worker died at every try."))
            return False
        row.attempts += 1
        row.counted = True
    row.run_at = now + lease
    return bool(_held(row).update(run_at=row.run_at, attempts=row.attempts))


def _held(row: Job) -> "QuerySet[Job]":
    return Job.objects.filter(pk=row.pk, lease_token=row.lease_token, state=JobState.WAITING)


def _failed(row: Job, error: Exception) -> None:
    now = timezone.now()
    final = isinstance(error, Hopeless) or (row.attempts >= settings.JOB_MAX_ATTEMPTS and not _may_try_longer(row, now))
    text = "".join(traceback.format_exception(error))
    log.warning("job %s %s failed (attempt %s): %s", row.pk, row.name, row.attempts, text.strip().splitlines()[-1])
    Job.objects.filter(pk=row.pk, lease_token=row.lease_token).update(
        state=JobState.FAILED if final else JobState.WAITING,
        attempts=row.attempts,
        last_error=text[-ERROR_LENGTH:],
        run_at=now + timedelta(seconds=retry_delay(row.attempts)),
        finished_at=now if final else None,
        lease_token="",
    )


def _may_try_longer(row: Job, now: datetime) -> bool:
    """A mail is tried through a night and a week-end without mail server, however often that is."""
    return row.lane == Lane.MAILS and now - row.created_at < timedelta(hours=settings.MAIL_RETRY_HOURS)


def retry_delay(attempts: int) -> float:
    """Seconds before the next try: doubling, an hour at most, with jitter so that all do not come back at once."""
    delay = min(FIRST_RETRY_SECONDS * 2 ** min(attempts - 1, 20), LONGEST_RETRY_SECONDS)
    return delay * random.uniform(0.8, 1.2)  # noqa: S311 - jitter, not a secret


def replay(*, job_id: int) -> bool:
    """Put a failed job back in the queue, at once. False when it is not failed (any more)."""
    again = {"state": JobState.WAITING, "attempts": 0, "run_at": AT_ONCE, "finished_at": None, "lease_token": ""}
    rows = Job.objects.filter(pk=job_id, state=JobState.FAILED)
    return bool(rows.update(created_at=timezone.now(), **again))


def run_due(limit: int = 10_000) -> int:
    """Run what is due in this process, including what it causes: tests and the demo. How many were done."""
    done = 0
    while done < limit:
        rows = claim(min(50, limit - done))
        if not rows:
            break
        done += work_through(rows)
    return done


def run_worker(
    *,
    stop: threading.Event,
    lanes: Collection[Lane] = ALL_LANES,
    poll: float = 0.5,
    batch: int = 20,
    schedules: bool = True,
) -> None:
    """Claim and run until `stop` is set; the job at hand is finished first. An outage is waited out."""
    next_schedule = 0.0
    while not stop.is_set():
        try:
            close_old_connections()
            if schedules and time.monotonic() >= next_schedule:
                enqueue_scheduled()
                bring_back(timezone.now())
                next_schedule = time.monotonic() + SCHEDULE_SECONDS
            rows = claim(batch, lanes)
            work_through(rows, stop)
            databases.got_through()
        except (DatabaseError, InterfaceError) as error:  # gone, or for a while read only
            if databases.is_outage(error):
                databases.met(error)
            else:
                log.exception("the database refuses: the worker waits")
            connection.close()
            stop.wait(OUTAGE_SECONDS)
            continue
        if len(rows) < batch:  # else more is waiting; what comes meanwhile is claimed at once
            stop.wait(poll)


def bring_back(now: datetime) -> int:
    """Make due what waits longer than any lease or retry, as the clock went back meanwhile; how many there were."""
    lease, retry = timedelta(seconds=settings.JOB_LEASE_SECONDS), timedelta(seconds=LONGEST_RETRY_SECONDS)
    leased = Q(run_at__gt=now + 2 * lease) & ~Q(lease_token="")
    retried = Q(run_at__gt=now + 2 * retry, lease_token="", attempts__gt=0)
    rows = Job.objects.filter(leased | retried, state=JobState.WAITING)
    return rows.update(run_at=AT_ONCE) if rows.exists() else 0


def enqueue_scheduled() -> None:
    """Make sure that the next run of every recurring job is in the queue, once."""
    now = timezone.now()
    for name, seconds in SCHEDULE.items():
        slot = int(now.timestamp()) // seconds + 1
        key = f"every:{name}:{slot}"
        if not Job.objects.filter(unique_key=key).exists():
            enqueue(name, run_at=datetime.fromtimestamp(slot * seconds, tz=now.tzinfo), unique_key=key)


@every("core.forget_done_jobs", seconds=3600, lane=Lane.BULK)
def forget_done_jobs() -> None:
    """Done jobs are kept some days for whoever asks what happened, then dropped."""
    limit = timezone.now() - timedelta(days=settings.JOB_KEEP_DONE_DAYS)
    Job.objects.filter(state=JobState.DONE, finished_at__lt=limit).delete()
