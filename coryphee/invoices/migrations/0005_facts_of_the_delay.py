"""What a payment delay is counted from, kept beside its last day; who numbers invoices; reasons of the State's list."""

from django.db import migrations, models
from django.db.models import Case, F, OuterRef, Subquery, Value, When
from django.db.models.functions import Concat, Substr, TruncDate

SIRET = "SIRET"
REASONS = {
    "MONTANT": "MONTANT_ERR",
    "TVA": "TX_TVA_ERR",
    "QUANTITE": "FACT_NON_CONFORME",
    "NON_COMMANDEE": "EJ_ERR",
    "DOUBLON": "DOUBLE_FACT",
    "MENTION": "AUTRE",
    "FOURNISSEUR": "CREANCIER_ERR",
}
REJECTED = "REJETEE"


def fill(apps, schema_editor):
    """Each in one statement, however many invoices there are."""
    rows = apps.get_model("invoices", "Invoice").objects
    organisations = apps.get_model("organisations", "Organisation").objects.filter(pk=OuterRef("supplier"))
    company = Case(
        When(scheme=SIRET, then=Substr("identifier", 1, 9)), default=Concat("scheme", Value(" "), "identifier")
    )
    rows.update(issuer=Subquery(organisations.values(company=company)[:1]))
    delays = apps.get_model("organisations", "RecipientSettings").objects.filter(organisation=OuterRef("recipient"))
    available = rows.filter(made_available_at__isnull=False)
    available.update(payment_delay=Subquery(delays.values("payment_delay")[:1]))
    available.filter(payment_delay=None).update(payment_delay=30)
    rows.filter(payment_issued_at__isnull=False).update(paid_on=TruncDate("payment_issued_at"))
    translate(rows.filter(status=REJECTED), "status_reason")
    history = apps.get_model("cases", "StatusChange").objects.filter(case__kind="invoice", status=REJECTED)
    translate(history, "reason")


def translate(rows, field):
    whens = [When(**{field: old}, then=Value(new)) for old, new in REASONS.items()]
    rows.filter(**{f"{field}__in": REASONS}).update(**{field: Case(*whens, default=F(field))})


class Migration(migrations.Migration):
    dependencies = [
        ("invoices", "0004_lines_by_the_page"),
        ("cases", "0003_answers"),
        ("organisations", "0002_directory_search"),
    ]
    operations = [
        migrations.RemoveConstraint(model_name="invoice", name="invoice_number_unique"),
        migrations.RemoveConstraint(model_name="invoice", name="available_invoice_has_a_due_date"),
        migrations.RemoveConstraint(model_name="invoice", name="paid_invoice_has_its_day"),
        migrations.AddField(
            "invoice", "issuer", models.CharField(db_default="", default="", editable=False, max_length=80)
        ),
        migrations.AddField(
            "invoice",
            "payment_delay",
            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="délai de paiement (jours)"),
        ),
        migrations.AddField(
            "invoice", "executed_on", models.DateField(blank=True, null=True, verbose_name="date d’exécution")
        ),
        migrations.AddField(
            "invoice", "resumed_on", models.DateField(blank=True, null=True, verbose_name="date de reprise du délai")
        ),
        migrations.AddField(
            "invoice", "paid_on", models.DateField(blank=True, null=True, verbose_name="date de mise en paiement")
        ),
        migrations.AlterField(
            "invoice",
            "suspended_on",
            models.DateField(blank=True, null=True, verbose_name="date d’interruption du délai"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
