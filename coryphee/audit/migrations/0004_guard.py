"""The database refuses what the portal never does: a line is written unsealed, sealed once, then stays."""

from django.db import migrations, models

from coryphee.audit.guards import BODIES, TRIGGERS

_TRIGGERS = [f"{text};" for text in TRIGGERS["postgresql"].values()]
_FUNCTIONS = [
    f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$;" for name, body in BODIES.items()
]
POSTGRESQL = "\n".join([*_FUNCTIONS, *_TRIGGERS])
POSTGRESQL_BACK = "".join(
    [f"DROP TRIGGER {name} ON {table};" for table, name in TRIGGERS["postgresql"]]
    + [f"DROP FUNCTION {name}();" for name in BODIES]
)
SQLITE = [f"{text};" for text in TRIGGERS["sqlite"].values()]
SQLITE_BACK = [f"DROP TRIGGER {name};" for _table, name in TRIGGERS["sqlite"]]


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
