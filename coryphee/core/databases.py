"""What ails a database, in the words of either."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from django.db import Error, connection
from django.db.models import Model, QuerySet
from psycopg import errors as postgres

Row = TypeVar("Row", bound=Model)
NO_SUCH = ("no such table", "no such column")  # SQLite's


def is_missing_table(error: BaseException) -> bool:
    """Whether migrations were not applied; PostgreSQL may say it in French, so that its class is asked."""
    undefined = isinstance(error.__cause__, (postgres.UndefinedTable, postgres.UndefinedColumn))
    return undefined or any(words in str(error) for words in NO_SUCH)


def takes_writing() -> bool:
    """Asked, not tried: a standby or a full machine may answer every question and refuse every change."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SHOW transaction_read_only")
            return bool(cursor.fetchone()[0] == "off")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    file = Path(connection.settings_dict["NAME"])
    return not file.exists() or os.access(file, os.W_OK)


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
