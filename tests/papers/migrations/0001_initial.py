"""The table of papers as their model is now, after those that it points to: PostgreSQL demands them first."""

from typing import Any

from django.apps import apps
from django.db import migrations


def make_table(_state: Any, editor: Any) -> None:
    editor.create_model(apps.get_model("papers", "Paper"))


class Migration(migrations.Migration):
    initial = True
    dependencies = [("cases", "0001_initial"), ("organisations", "0001_initial")]
    operations = [migrations.RunPython(make_table)]
