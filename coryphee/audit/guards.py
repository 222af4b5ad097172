"""The triggers by which the database itself refuses to change the trail: what the migrations write, and what is there.

Whoever owns the tables can empty one without removing it, and changes no line: each is compared, text by text.
"""

from django.db import connection
from django.db.backends.utils import CursorWrapper

EVENT, HEAD = "audit_auditevent", "audit_audithead"
COLUMNS = (
    "id",
    "at",
    "action",
    "actor_id",
    "actor_label",
    "origin",
    "target",
    "organisation_id",
    "on_behalf_of",
    "details",
    "nonce",
    "mark",
)
SAYS = "the audit trail is append-only"
_SAME = " AND ".join(f"NEW.{c} IS NOT DISTINCT FROM OLD.{c}" for c in COLUMNS)
# The bodies of PostgreSQL's functions, by name.
BODIES = {
    "audit_refuse": f"\nBEGIN RAISE EXCEPTION '{SAYS}'; END ",
    "audit_guard_event": f"""
BEGIN
  IF TG_OP = 'INSERT' AND NEW.sequence IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.sequence IS NULL AND NEW.sequence IS NOT NULL AND {_SAME} THEN RETURN NEW; END IF;
  RAISE EXCEPTION '{SAYS}';
END """,
    "audit_guard_head": f"""
BEGIN
  IF TG_OP = 'INSERT' AND NEW.id = 1 AND NEW.sequence = 0 THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND NEW.id = OLD.id AND NEW.sequence > OLD.sequence THEN RETURN NEW; END IF;
  RAISE EXCEPTION '{SAYS}';
END """,
}
_POSTGRESQL = {
    (EVENT, "audit_guard"): ("INSERT OR UPDATE", "ROW", "audit_guard_event"),
    (EVENT, "audit_no_delete"): ("DELETE", "ROW", "audit_refuse"),
    (EVENT, "audit_no_truncate"): ("TRUNCATE", "STATEMENT", "audit_refuse"),
    (HEAD, "audit_guard"): ("INSERT OR UPDATE", "ROW", "audit_guard_head"),
    (HEAD, "audit_no_delete"): ("DELETE", "ROW", "audit_refuse"),
    (HEAD, "audit_no_truncate"): ("TRUNCATE", "STATEMENT", "audit_refuse"),
}
# An ordinary trigger sleeps while its session says that it copies another base.
ALWAYS = [f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}" for table, name in _POSTGRESQL]
_CHANGED = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in COLUMNS)
# « OR REPLACE » takes the row that stands in the way without a delete trigger: it is refused before.
_SQLITE = {
    "audit_event_insert": (
        "INSERT ON audit_auditevent WHEN NEW.sequence IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM audit_auditevent WHERE id = NEW.id OR mark = NEW.mark)"
    ),
    "audit_event_update": (
        f"UPDATE ON audit_auditevent WHEN OLD.sequence IS NOT NULL OR NEW.sequence IS NULL OR {_CHANGED}"  # noqa: S608
        " OR EXISTS (SELECT 1 FROM audit_auditevent WHERE sequence = NEW.sequence)"
    ),
    "audit_event_delete": "DELETE ON audit_auditevent",
    "audit_head_insert": "INSERT ON audit_audithead WHEN NEW.sequence <> 0 OR EXISTS (SELECT 1 FROM audit_audithead)",
    "audit_head_update": "UPDATE ON audit_audithead WHEN NEW.sequence <= OLD.sequence OR NEW.id IS NOT OLD.id",
    "audit_head_delete": "DELETE ON audit_audithead",
}
TRIGGERS = {
    "postgresql": {
        (table, name): f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}()"
        for (table, name), (event, each, function) in _POSTGRESQL.items()
    },
    "sqlite": {
        (EVENT if name.startswith("audit_event") else HEAD, name): (
            f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{SAYS}'); END"
        )
        for name, event in _SQLITE.items()
    },
}
_DEFINITION = (
    "CREATE OR REPLACE FUNCTION {name}()\n RETURNS trigger\n LANGUAGE plpgsql\nAS $function${body}$function$\n"
)
# What is there, each with its text; nothing when it is out of work. A rule, or rows that are hidden, is none of ours.
_THERE = {
    "postgresql": f"""
SELECT c.relname, t.tgname, CASE WHEN t.tgenabled = 'A' THEN
replace(pg_get_triggerdef(t.oid) || pg_get_functiondef(t.tgfoid), ' ' || quote_ident(n.nspname) || '.', ' ')
WHEN t.tgenabled <> 'D' THEN 'not always' END
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND c.oid IN ('{EVENT}'::regclass, '{HEAD}'::regclass)
UNION ALL SELECT c.relname, 'rule ' || r.rulename, pg_get_ruledef(r.oid) FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class WHERE c.oid IN ('{EVENT}'::regclass, '{HEAD}'::regclass)
UNION ALL SELECT relname, 'row security', 'on' FROM pg_class
WHERE relrowsecurity AND oid IN ('{EVENT}'::regclass, '{HEAD}'::regclass)
""",  # noqa: S608
    "sqlite": f"""
SELECT lower(tbl_name), name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) IN ('{EVENT}', '{HEAD}')
""",  # noqa: S608
}


def guard_faults() -> list[str]:
    """Which guards are not what the portal wrote, and what stands there beside them; nothing when all is well."""
    vendor = connection.vendor
    wanted = {key: text + _function_of(text) for key, text in TRIGGERS[vendor].items()}
    with connection.cursor() as cursor:
        cursor.execute(_THERE[vendor])
        there = {(table, name): text for table, name, text in cursor.fetchall()}
        role = _replication_role(cursor)
    faults = [f"{name} ({table}) manque" for table, name in wanted if (table, name) not in there]
    for (table, name), text in there.items():
        if (table, name) not in wanted:
            faults.append(f"{name} ({table}) n’est pas du portail")
        elif not text:
            faults.append(f"{name} ({table}) est désactivée")
        elif text != wanted[table, name]:
            faults.append(f"{name} ({table}) n’est plus ce que le portail a écrit")
    if role == "replica":
        faults.append("session_replication_role vaut « replica » pour le compte du portail")
    return sorted(faults)


def _replication_role(cursor: CursorWrapper) -> str:
    """Of the portal's own connection: as « replica », whatever is not said to fire always sleeps, foreign keys too."""
    if connection.vendor != "postgresql":
        return ""
    cursor.execute("SHOW session_replication_role")
    return str(cursor.fetchone()[0])


def _function_of(trigger: str) -> str:
    """As PostgreSQL writes the function that it calls; SQLite has none."""
    name = trigger.rpartition("EXECUTE FUNCTION ")[2].removesuffix("()")
    return _DEFINITION.format(name=name, body=BODIES[name]) if name in BODIES else ""
