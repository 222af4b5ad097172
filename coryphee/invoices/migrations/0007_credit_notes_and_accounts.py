"""What a credit note corrects, and the account that an invoice asks to be paid on."""

import re

from django.db import migrations, models

IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}")


def fill(apps, schema_editor):
    """The account that stands in the content of each invoice, some at a time."""
    invoices, batch = apps.get_model("invoices", "Invoice").objects, []
    contents = apps.get_model("invoices", "InvoiceContent").objects.values_list("pk", "document__payment_means")
    for pk, means in contents.iterator(chunk_size=1000):
        accounts = [one.get("iban") or "" for mean in means or () for one in mean.get("accounts") or ()]
        iban = "".join(next(filter(None, accounts), "").split()).upper()
        if IBAN.fullmatch(iban):
            batch.append((pk, iban))
        if len(batch) >= 500:
            save(invoices, batch)
    save(invoices, batch)


def save(invoices, batch):
    whens = [models.When(pk=pk, then=models.Value(iban)) for pk, iban in batch]
    if whens:
        invoices.filter(pk__in=[pk for pk, _iban in batch]).update(iban=models.Case(*whens))
    batch.clear()


class Migration(migrations.Migration):
    dependencies = [("invoices", "0006_delay_constraints")]
    operations = [
        migrations.AddField(
            "invoice",
            "iban",
            models.CharField(blank=True, db_default="", default="", max_length=34, verbose_name="IBAN"),
        ),
        migrations.AddField(
            "invoice",
            "corrects",
            models.ManyToManyField(blank=True, related_name="corrected_by", to="invoices.invoice"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
