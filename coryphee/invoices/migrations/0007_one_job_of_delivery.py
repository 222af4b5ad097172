"""Jobs that wait from before: a certificate is drawn when asked for, and one job brings an invoice to its recipient."""

from typing import ClassVar

from django.db import migrations


def rename(apps, _schema_editor) -> None:
    waiting = apps.get_model("core", "Job").objects.exclude(state="FAIT")
    waiting.filter(name="invoices.render_certificate").delete()
    waiting.filter(name="invoices.make_available").update(name="invoices.route")


class Migration(migrations.Migration):
    dependencies: ClassVar = [("invoices", "0006_versions_and_single_events"), ("core", "0002_lanes")]

    operations: ClassVar = [migrations.RunPython(rename, migrations.RunPython.noop)]
