"""The received list sorted by number and by status: read in order from an index, on any page."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("invoices", "0003_search")]
    operations = [
        migrations.AddIndex(
            "invoice", models.Index(fields=["recipient", "number", "id"], name="invoice_recipient_number")
        ),
        migrations.AddIndex(
            "invoice", models.Index(fields=["recipient", "status", "id"], name="invoice_recipient_by_status")
        ),
    ]
