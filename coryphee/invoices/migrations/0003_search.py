"""The index behind the free-text search of invoices."""

from django.db import migrations

from coryphee.core.search import search_index_operation


class Migration(migrations.Migration):
    dependencies = [("invoices", "0002_ecb_rates")]
    operations = [search_index_operation("invoices_invoice")]
