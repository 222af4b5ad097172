"""What ails a database, in the words of either."""

import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from django.db import Error, InterfaceError, OperationalError, connection, transaction
from django.db.models import Model, QuerySet

from coryphee.core.logs import Spell

BRIEF_MS = 300
Row = TypeVar("Row", bound=Model)
LOCKED_WORDS = "is locked"  # SQLite's
LOCKED_SECONDS = 1.0  # for a place among its writers, when it is asked whether they still take turns
NO_SUCH = ("no such table", "no such column")  # SQLite's
# What PostgreSQL calls them (appendix A of its manual): its driver is not loaded where nobody asks it anything.
UNDEFINED = frozenset({"42P01", "42703"})  # table, column
READ_ONLY = "25006"
TOO_LONG = "57014"  # a question that was ended
BUSY = frozenset({"40P01", "55P03", "53300", TOO_LONG})  # circle of locks, lock not had, too many connections
BUSY_WORDS = (LOCKED_WORDS, "too many clients", "trop de clients", "connection slots", "emplacements de connexion")
NOT_READY = UNDEFINED | {READ_ONLY}
NO_WRITING = frozenset({READ_ONLY, "53100", "58030"})  # disk full, disk that fails
NO_WRITING_WORDS = ("disk is full", "readonly database", "disk I/O error")  # SQLite's
LEAST_BYTES = 5_000_000  # free beside an SQLite base: some deposits from the end
TRIED_BYTES = 65_536
TRIED_ROWS = 20_000  # some 300 kB on PostgreSQL's disk, 10 ms

log = logging.getLogger(__name__)
OUTAGE = Spell(log, "the database does not answer, or too late")
LOCKED = Spell(log, "the database is held by another writer")
REFUSED = Spell(log, "the database takes no writing")


def state_of(error: BaseException) -> str:
    """The five signs that PostgreSQL gives each error, whatever its language; none for SQLite's."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def is_missing_table(error: BaseException) -> bool:
    """Whether migrations were not applied."""
    return state_of(error) in UNDEFINED or any(words in str(error) for words in NO_SUCH)


def is_outage(error: BaseException) -> bool:
    """Whether it is the database's fault, and not the code's: gone, busy, full, read only, or not migrated.

    SQLite calls all of these operational errors, PostgreSQL does not.
    """
    return isinstance(error, (OperationalError, InterfaceError)) or state_of(error) in NOT_READY


def is_busy(error: BaseException) -> bool:
    """Whether it is enough to try again; a connection that is refused says so by its words only."""
    return state_of(error) in BUSY or any(words in str(error) for words in BUSY_WORDS)


def refuses_writing(error: BaseException) -> bool:
    """Whether it answers, and has no room or no right to write."""
    return state_of(error) in NO_WRITING or any(words in str(error) for words in NO_WRITING_WORDS)


def met(error: BaseException) -> None:
    """An outage, told to the log and, when it takes no writing, to `/sante/`."""
    locked = LOCKED if LOCKED_WORDS in str(error) else OUTAGE
    (REFUSED if refuses_writing(error) else locked).met(error)


def got_through() -> None:
    for spell in (OUTAGE, LOCKED, REFUSED):
        spell.look_whether_over()


def refused_lately() -> bool:
    """Whether this process was refused a writing within a minute: a base with little room takes some and not others."""
    return REFUSED.is_on()


def takes_writing() -> bool:
    """Asked, not tried: a standby or a full machine may answer every question and refuse every change."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW transaction_read_only")
            return bool(cursor.fetchone()[0] == "off")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    file = _sqlite_file()
    return file is None or os.access(file, os.W_OK)


def takes_turns() -> bool:
    """Whether writers give way to one another: tried, once somebody waited in vain for his turn (SQLite)."""
    file = _sqlite_file() if LOCKED.is_on() and connection.vendor == "sqlite" else None
    if file is None:
        return True
    try:
        with closing(sqlite3.connect(file, timeout=LOCKED_SECONDS, isolation_level=None)) as own:
            own.execute("BEGIN IMMEDIATE")
            own.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return LOCKED_WORDS not in str(error)
    return True


def has_room() -> bool:
    """Tried: something is written on the disk of the base, and gone at once. It waits for no lock.

    A row would prove nothing: both databases write it where an older one was.
    """
    if connection.vendor == "postgresql":
        return _spills()
    file = _sqlite_file()
    if file is None:
        return True
    if shutil.disk_usage(file.parent).free < LEAST_BYTES:
        return False
    try:
        with tempfile.TemporaryFile(dir=file.parent, buffering=0) as tried:
            return tried.write(bytes(TRIED_BYTES)) == TRIED_BYTES
    except OSError:
        return False


def _spills() -> bool:
    """Rows that do not fit in memory go to a file beside those of the tables: no table, nothing left behind."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL work_mem = '64kB'")
            cursor.execute("SET LOCAL temp_tablespaces = ''")
            cursor.execute("SELECT count(*) FROM generate_series(1, %s)", [TRIED_ROWS])
            transaction.set_rollback(True)
    except OperationalError as error:
        if refuses_writing(error):
            return False
        raise
    return True


def _sqlite_file() -> Path | None:
    """None for a base in memory."""
    file = Path(connection.settings_dict["NAME"])
    return file if file.exists() else None


@contextmanager
def answering_within(seconds: float) -> Iterator[None]:
    """No question takes longer, nor waits longer for somebody else's change (PostgreSQL)."""
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('statement_timeout', %s, false)", [str(int(seconds * 1000))])
    try:
        yield
    finally:
        with suppress(Error), connection.cursor() as cursor:  # a transaction that failed resets it by itself
            cursor.execute("RESET statement_timeout")


def held(rows: QuerySet[Row]) -> Row | None:
    """The first of these rows, which nobody removes before this transaction ends; others may hold it too.

    PostgreSQL's KEY SHARE, what a foreign key takes a moment later; SQLite has one writer at a time.
    """
    if connection.vendor != "postgresql" or not connection.in_atomic_block:
        return rows.first()
    asked, values = rows.order_by("pk")[:1].query.sql_with_params()
    return next(iter(rows.model._default_manager.raw(f"{asked} FOR KEY SHARE", values)), None)  # noqa: SLF001


@contextmanager
def briefly() -> Iterator[None]:
    """A write that is not worth waiting for: `OperationalError` when somebody else's holds the base for longer."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with transaction.atomic():
                cursor.execute(f"SET LOCAL lock_timeout = {BRIEF_MS}")
                yield
            return
        patience = connection.settings_dict["OPTIONS"].get("timeout", 5)
        cursor.execute(f"PRAGMA busy_timeout = {BRIEF_MS}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
