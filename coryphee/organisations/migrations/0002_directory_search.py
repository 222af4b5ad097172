"""The directory finds structures by name, town, postal code or identifier (F-180)."""

from django.db import migrations

from coryphee.core.search import search_index_operation


class Migration(migrations.Migration):
    dependencies = [("organisations", "0001_initial")]

    operations = [search_index_operation("organisations_organisation")]
