"""Lines are written unsealed and sealed by a job: each gets a mark of its own, those that exist are sealed again."""

import hashlib
import hmac
import json
import secrets
from datetime import UTC

from django.conf import settings
from django.db import migrations, models

POSTGRESQL = (
    "DROP TRIGGER IF EXISTS audit_no_change ON audit_auditevent; DROP FUNCTION IF EXISTS audit_refuse_change();"
)
SQLITE = ["DROP TRIGGER IF EXISTS audit_no_update;", "DROP TRIGGER IF EXISTS audit_no_delete;"]


def without_guard(apps, schema_editor):
    for statement in [POSTGRESQL] if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement, params=None)


def mark_again(apps, schema_editor):
    """The chain of before had no key: its lines keep their order and wait for the job that seals."""
    event_model = apps.get_model("audit", "AuditEvent")
    for event in event_model.objects.order_by("sequence").iterator(chunk_size=1000):
        nonce = secrets.token_hex(16)
        said = [
            nonce,
            event.at.astimezone(UTC).isoformat(timespec="microseconds"),
            event.action,
            event.actor_id,
            event.actor_label,
            event.origin,
            event.target,
            event.organisation_id,
            event.on_behalf_of,
            event.details,
        ]
        canonical = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        mark = hmac.new(settings.AUDIT_KEY.encode(), canonical.encode(), hashlib.sha256).hexdigest()
        event_model.objects.filter(pk=event.pk).update(nonce=nonce, mark=mark, sequence=None, previous_hash="", hash="")
    apps.get_model("audit", "AuditHead").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_refuse_changes")]
    operations = [
        migrations.RunPython(without_guard, migrations.RunPython.noop),
        migrations.RemoveIndex(model_name="auditevent", name="audit_target"),
        migrations.RemoveIndex(model_name="auditevent", name="audit_organisation"),
        migrations.AlterField(
            model_name="auditevent",
            name="sequence",
            field=models.BigIntegerField(null=True, unique=True, verbose_name="scellée sous le n°"),
        ),
        migrations.AlterField(
            model_name="auditevent",
            name="previous_hash",
            field=models.CharField(blank=True, max_length=64),
        ),
        migrations.AlterField(
            model_name="auditevent",
            name="hash",
            field=models.CharField(blank=True, max_length=64),
        ),
        migrations.AddField(
            model_name="auditevent",
            name="nonce",
            field=models.CharField(default="", max_length=32),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="auditevent",
            name="mark",
            field=models.CharField(default="", max_length=64),
            preserve_default=False,
        ),
        migrations.RunPython(mark_again, migrations.RunPython.noop),
    ]
