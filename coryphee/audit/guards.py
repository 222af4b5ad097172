"""The triggers by which the database itself refuses to change the trail (`migrations/0004_guard.py`)."""

from django.db import connection

GUARDS = 6  # insert and update, delete, truncate on PostgreSQL; each by itself on SQLite; on two tables
_POSTGRESQL = """
SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'
AND tgrelid IN ('audit_auditevent'::regclass, 'audit_audithead'::regclass)
"""
_SQLITE = """
SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('audit_auditevent', 'audit_audithead')
"""


def missing_guards() -> int:
    """How many of them are not there, or are put out of work: their owner can, and it changes no line."""
    with connection.cursor() as cursor:
        cursor.execute(_POSTGRESQL if connection.vendor == "postgresql" else _SQLITE)
        return max(GUARDS - int(cursor.fetchone()[0]), 0)
