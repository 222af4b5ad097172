"""The ECB rates known when the portal was written (functional.md B.10, to be confirmed by an administrator)."""

from datetime import date
from decimal import Decimal

from django.db import migrations

RATES = {
    date(2023, 1, 1): "2.50",
    date(2023, 7, 1): "4.00",
    date(2024, 1, 1): "4.50",
    date(2024, 7, 1): "4.25",
    date(2025, 1, 1): "3.15",
    date(2025, 7, 1): "2.15",
}


def add_rates(apps, schema_editor):
    rate = apps.get_model("invoices", "EcbRate")
    rate.objects.bulk_create(rate(starts_on=day, rate=Decimal(value)) for day, value in RATES.items())


class Migration(migrations.Migration):
    dependencies = [("invoices", "0001_initial")]
    operations = [migrations.RunPython(add_rates, migrations.RunPython.noop)]
