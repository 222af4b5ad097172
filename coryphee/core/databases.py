"""What ails a database, in the words of either."""

import os
from pathlib import Path

from django.db import connection
from psycopg import errors as postgres

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
