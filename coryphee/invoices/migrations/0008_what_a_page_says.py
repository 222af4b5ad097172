from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("invoices", "0007_credit_notes_and_accounts")]
    operations = [
        migrations.AddField("invoicecontent", "seen", models.JSONField(db_default={}, default=dict)),
    ]
