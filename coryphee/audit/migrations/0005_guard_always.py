"""The guards of PostgreSQL work in a session that says that it copies another base, too."""

from django.db import migrations

from coryphee.audit.guards import ALWAYS


def forwards(apps, schema_editor):
    _run(schema_editor, ALWAYS)


def backwards(apps, schema_editor):
    _run(schema_editor, [text.replace("ENABLE ALWAYS", "ENABLE") for text in ALWAYS])


def _run(schema_editor, statements):
    for statement in statements if schema_editor.connection.vendor == "postgresql" else []:
        schema_editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("audit", "0004_guard")]
    operations = [migrations.RunPython(forwards, backwards)]
