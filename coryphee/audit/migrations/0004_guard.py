"""The database refuses what the portal never does: a line is written unsealed, sealed once, then stays."""

from django.db import migrations, models

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
POSTGRESQL = f"""
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{SAYS}'; END $$;
CREATE FUNCTION audit_guard_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.sequence IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.sequence IS NULL AND NEW.sequence IS NOT NULL AND {_SAME} THEN RETURN NEW; END IF;
  RAISE EXCEPTION '{SAYS}';
END $$;
CREATE FUNCTION audit_guard_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.id = 1 AND NEW.sequence = 0 THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND NEW.id = OLD.id AND NEW.sequence > OLD.sequence THEN RETURN NEW; END IF;
  RAISE EXCEPTION '{SAYS}';
END $$;
CREATE TRIGGER audit_guard BEFORE INSERT OR UPDATE ON audit_auditevent FOR EACH ROW EXECUTE FUNCTION audit_guard_event();
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_auditevent FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_auditevent FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_guard BEFORE INSERT OR UPDATE ON audit_audithead FOR EACH ROW EXECUTE FUNCTION audit_guard_head();
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_audithead FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_audithead FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
"""
POSTGRESQL_BACK = (
    "".join(
        f"DROP TRIGGER {name} ON {table};"
        for table in ("audit_auditevent", "audit_audithead")
        for name in ("audit_guard", "audit_no_delete", "audit_no_truncate")
    )
    + "DROP FUNCTION audit_guard_event(); DROP FUNCTION audit_guard_head(); DROP FUNCTION audit_refuse();"
)
_CHANGED = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in COLUMNS)
# « OR REPLACE » takes the row that stands in the way without a delete trigger: it is refused before.
GUARDS = {
    "audit_event_insert": (
        "INSERT ON audit_auditevent WHEN NEW.sequence IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM audit_auditevent WHERE id = NEW.id OR mark = NEW.mark)"
    ),
    "audit_event_update": (
        f"UPDATE ON audit_auditevent WHEN OLD.sequence IS NOT NULL OR NEW.sequence IS NULL OR {_CHANGED}"  # noqa: S608
        " OR EXISTS (SELECT 1 FROM audit_auditevent WHERE sequence = NEW.sequence)"
    ),
    "audit_event_delete": "DELETE ON audit_auditevent",
    "audit_head_insert": ("INSERT ON audit_audithead WHEN NEW.sequence <> 0 OR EXISTS (SELECT 1 FROM audit_audithead)"),
    "audit_head_update": ("UPDATE ON audit_audithead WHEN NEW.sequence <= OLD.sequence OR NEW.id IS NOT OLD.id"),
    "audit_head_delete": "DELETE ON audit_audithead",
}
SQLITE = [
    f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{SAYS}'); END;" for name, event in GUARDS.items()
]
SQLITE_BACK = [f"DROP TRIGGER {name};" for name in GUARDS]


def forwards(apps, schema_editor):
    _run(schema_editor, [POSTGRESQL], SQLITE)


def backwards(apps, schema_editor):
    _run(schema_editor, [POSTGRESQL_BACK], SQLITE_BACK)


def _run(schema_editor, postgresql, sqlite):
    for statement in postgresql if schema_editor.connection.vendor == "postgresql" else sqlite:
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("audit", "0003_seal_later")]
    operations = [
        migrations.AlterField(
            model_name="auditevent",
            name="mark",
            field=models.CharField(max_length=64, unique=True),
        ),
        migrations.AddIndex(
            model_name="auditevent",
            index=models.Index(fields=["target", "id"], name="audit_target_line"),
        ),
        migrations.AddIndex(
            model_name="auditevent",
            index=models.Index(fields=["organisation_id", "id"], name="audit_organisation_line"),
        ),
        migrations.AddIndex(
            model_name="auditevent",
            index=models.Index(condition=models.Q(("sequence", None)), fields=["id"], name="audit_unsealed"),
        ),
        migrations.RunPython(forwards, backwards),
    ]
