"""Ways to falsify the audit trail: each is refused by the database, or found by `verify`.

The trail has at least six sealed lines, two that wait, and an anchor of its end. First with the rights of the portal's
own role as the portal uses it; then « owner »: the guards are taken away first, as whoever owns the tables can.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from typing import Any

from django.db import connection

from coryphee.audit import chain
from coryphee.audit.models import AuditEvent, AuditHead

TABLES = ("audit_auditevent", "audit_audithead")
COLUMNS = (
    "at, action, actor_id, actor_label, origin, target, organisation_id, on_behalf_of, details, nonce, mark,"
    " sequence, previous_hash, hash"
)
COMMON = {
    "a sealed line changed": "UPDATE audit_auditevent SET action = 'autre' WHERE sequence = 3",
    "details changed": "UPDATE audit_auditevent SET details = '{{\"a\": 1}}' WHERE sequence = 4",
    "date changed": "UPDATE audit_auditevent SET at = '2026-01-01 00:00:00+00:00' WHERE sequence = 1",
    "author changed": "UPDATE audit_auditevent SET actor_id = 7 WHERE sequence = 2",
    "a sealed line unsealed": "UPDATE audit_auditevent SET sequence = NULL WHERE sequence = 5",
    "a line that waits changed": "UPDATE audit_auditevent SET actor_label = 'Personne' WHERE id = {waiting}",
    "a line that waits changed while sealed": (
        "UPDATE audit_auditevent SET actor_label = 'Personne', sequence = {end} + 1, previous_hash = 'x', hash = 'y'"
        " WHERE id = {waiting}"
    ),
    "a line that waits sealed by somebody else": (
        "UPDATE audit_auditevent SET sequence = {end} + 1, previous_hash = 'x', hash = 'y' WHERE id = {waiting}"
    ),
    "a line removed": "DELETE FROM audit_auditevent WHERE sequence = 3",
    "the start removed": "DELETE FROM audit_auditevent WHERE sequence = 1",
    "the end removed": "DELETE FROM audit_auditevent WHERE sequence = {end}",
    "everything removed": "DELETE FROM audit_auditevent",
    "a line forged": (
        f"INSERT INTO audit_auditevent ({COLUMNS}) SELECT at, 'forgée', actor_id, actor_label, origin, target,"
        " organisation_id, on_behalf_of, details, 'n', 'm', NULL, '', '' FROM audit_auditevent WHERE sequence = 2"
    ),
    "a line forged as sealed": (
        f"INSERT INTO audit_auditevent ({COLUMNS}) SELECT at, 'forgée', actor_id, actor_label, origin, target,"
        " organisation_id, on_behalf_of, details, 'n', 'm', {end} + 1, 'x', 'y' FROM audit_auditevent"
        " WHERE sequence = 2"
    ),
    "a line copied": (
        f"INSERT INTO audit_auditevent ({COLUMNS}) SELECT at, action, actor_id, actor_label, origin, target,"
        " organisation_id, on_behalf_of, details, nonce, mark, NULL, '', '' FROM audit_auditevent WHERE sequence = 2"
    ),
    "the head rewound": "UPDATE audit_audithead SET sequence = {end} - 1",
    "the head moved on": "UPDATE audit_audithead SET sequence = {end} + 9",
    "the head rewritten": "UPDATE audit_audithead SET hash = 'x', sequence = {end} + 1",
    "the head removed": "DELETE FROM audit_audithead",
}
ONLY = {
    "postgresql": {
        "the table truncated": "TRUNCATE audit_auditevent",
        "the head truncated": "TRUNCATE audit_audithead",
        "updated on conflict": (
            f"INSERT INTO audit_auditevent (id, {COLUMNS}) SELECT id, {COLUMNS} FROM audit_auditevent"
            " WHERE id = {waiting} ON CONFLICT (id) DO UPDATE SET action = 'autre'"
        ),
    },
    "sqlite": {
        "a line replaced": (
            f"INSERT OR REPLACE INTO audit_auditevent (id, {COLUMNS}) SELECT id, at, 'autre', actor_id, actor_label,"
            " origin, target, organisation_id, on_behalf_of, details, nonce, mark, NULL, '', '' FROM audit_auditevent"
            " WHERE sequence = 2"
        ),
        "a line replaced by an update": (
            "UPDATE OR REPLACE audit_auditevent SET sequence = 2, previous_hash = 'x', hash = 'y' WHERE id = {waiting}"
        ),
        "the head replaced": "INSERT OR REPLACE INTO audit_audithead (id, sequence, hash) VALUES (1, 0, 'x')",
    },
}

NOTHING = "CREATE FUNCTION audit_nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN {returns}; END $$"
EACH = "FOR EACH ROW EXECUTE FUNCTION"
REFUSE = "SELECT RAISE(ABORT, 'the audit trail is append-only');"
# Guards emptied without being removed, by whoever owns the tables: no line is changed yet.
GUARDS = {
    "postgresql": {
        "a guard's function emptied": [
            NOTHING.format(returns="OLD")
            .replace("CREATE", "CREATE OR REPLACE")
            .replace("audit_nothing", "audit_refuse")
        ],
        "a guard that calls another function": [
            NOTHING.format(returns="NEW"),
            "DROP TRIGGER audit_guard ON audit_auditevent",
            f"CREATE TRIGGER audit_guard BEFORE INSERT OR UPDATE ON audit_auditevent {EACH} audit_nothing()",
        ],
        "a guard that calls a function of the same name": [
            "CREATE SCHEMA elsewhere",
            NOTHING.format(returns="OLD").replace("audit_nothing", "elsewhere.audit_refuse"),
            "DROP TRIGGER audit_no_delete ON audit_audithead",
            f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_audithead {EACH} elsewhere.audit_refuse()",
        ],
        "a guard that is never asked": [
            "DROP TRIGGER audit_no_delete ON audit_auditevent",
            f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_auditevent {EACH} audit_refuse()".replace(
                "EXECUTE", "WHEN (false) EXECUTE"
            ),
        ],
        "a guard put out of work": ["ALTER TABLE audit_audithead DISABLE TRIGGER audit_guard"],
        "a guard that sleeps in a copy": ["ALTER TABLE audit_audithead ENABLE TRIGGER audit_guard"],
        "a session that says it is a copy": ["SET LOCAL session_replication_role = replica"],
        "a rule that swallows lines": ["CREATE RULE swallow AS ON INSERT TO audit_auditevent DO INSTEAD NOTHING"],
        "a trigger that swallows lines": [
            NOTHING.format(returns="NULL"),
            f"CREATE TRIGGER aaa BEFORE INSERT ON audit_auditevent {EACH} audit_nothing()",
        ],
        "lines that are hidden": ["ALTER TABLE audit_auditevent ENABLE ROW LEVEL SECURITY"],
    },
    "sqlite": {
        "a guard emptied": [
            "DROP TRIGGER audit_event_delete",
            "CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_auditevent BEGIN SELECT 1; END",
        ],
        "a guard that is never asked": [
            "DROP TRIGGER audit_head_delete",
            f"CREATE TRIGGER audit_head_delete BEFORE DELETE ON audit_audithead WHEN 0 BEGIN {REFUSE} END",
        ],
        "a guard removed": ["DROP TRIGGER audit_event_update"],
        "a trigger that swallows lines": [
            "CREATE TRIGGER aaa BEFORE INSERT ON Audit_AuditEvent BEGIN SELECT RAISE(IGNORE); END",
        ],
    },
}


def guard_ways() -> Iterator[tuple[str, Callable[[], None]]]:
    """Each way to take a guard's force, found by `guard_faults`."""
    for name, statements in GUARDS[connection.vendor].items():
        yield f"owner: {name}", lambda statements=statements: _execute_all(statements)  # type: ignore[misc]


def tamper_ways() -> Iterator[tuple[str, Callable[[], None]]]:
    """Each way on the database in use, as (name, what does it)."""
    for name, statement in {**COMMON, **ONLY[connection.vendor]}.items():
        yield name, lambda statement=statement: _execute(statement)  # type: ignore[misc]
        yield f"owner: {name}", lambda statement=statement: _as_owner(statement)  # type: ignore[misc]
    yield "owner: end cut and head rewritten", _cut_end
    yield "owner: emptied with its head", _empty
    yield "owner: chain rewritten without the key", _rewrite


def drop_guards() -> None:
    """As somebody would who owns the tables."""
    with connection.cursor() as cursor:
        for table in TABLES:
            if connection.vendor == "postgresql":
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
                continue
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [table])
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')


def _execute(statement: str) -> None:
    head = AuditHead.objects.get()
    waiting = AuditEvent.objects.filter(sequence=None).order_by("pk").values_list("pk", flat=True).first()
    with connection.cursor() as cursor:
        cursor.execute(statement.format(end=head.sequence, waiting=waiting))


def _execute_all(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _as_owner(statement: str) -> None:
    drop_guards()
    _execute(statement)


def _cut_end() -> None:
    """The last line goes, and the head says the one before, with its right hash."""
    drop_guards()
    last = AuditHead.objects.get().sequence
    AuditEvent.objects.filter(sequence=last).delete()
    AuditHead.objects.update(sequence=last - 1, hash=AuditEvent.objects.get(sequence=last - 1).hash)


def _empty() -> None:
    drop_guards()
    AuditEvent.objects.all().delete()
    AuditHead.objects.all().delete()


def _rewrite() -> None:
    """Everything made again, with every hash right for whoever guessed the key."""
    drop_guards()

    def hashed(content: list[Any]) -> str:
        canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hmac.new(b"a guess", canonical.encode(), hashlib.sha256).hexdigest()

    previous = chain.ORIGIN
    for event in AuditEvent.objects.exclude(sequence=None).order_by("sequence"):
        mark = hashed([event.nonce, event.action])
        seal = hashed([previous, event.sequence, mark])
        AuditEvent.objects.filter(pk=event.pk).update(mark=mark, previous_hash=previous, hash=seal)
        previous = seal
    AuditHead.objects.update(hash=previous)
