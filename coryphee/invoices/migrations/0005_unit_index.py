"""What waits for somebody of one unit is counted from an index alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("invoices", "0004_list_indexes")]
    operations = [
        migrations.RemoveIndex("invoice", "invoice_unit_due"),
        migrations.AddIndex(
            "invoice",
            models.Index(
                fields=["recipient", "recipient_unit", "status", "due_date", "id"], name="invoice_recipient_unit"
            ),
        ),
    ]
