"""A table of papers, made for these tests alone: the mechanisms of core must be right without any feature."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection, models

from coryphee.core.search import SearchIndex
from coryphee.core.tables import (
    AmountRangeFilter,
    BooleanFilter,
    ChoiceFilter,
    Column,
    DateRangeFilter,
    Table,
    TextFilter,
)

START = datetime(2026, 1, 1, 11, 0, 0, 123456, tzinfo=UTC)
STATUSES = [("DEPOSEE", "Déposée"), ("REJETEE", "Rejetée"), ("SUSPENDUE", "Suspendue")]

PAPER_SEARCH = SearchIndex(table="core_papers_paper")


class Writer(models.Model):
    name = models.CharField(max_length=50)

    class Meta:
        app_label = "core_papers"
        managed = False

    def __str__(self) -> str:
        return self.name


class Paper(models.Model):
    number = models.CharField(max_length=50)
    writer = models.ForeignKey(Writer, models.CASCADE)
    due = models.DateField()
    filed_at = models.DateTimeField()
    amount = models.DecimalField(max_digits=18, decimal_places=2)
    status = models.CharField(max_length=20, choices=STATUSES)
    paid_on = models.DateField(null=True)
    search_text = models.TextField(default="")

    class Meta:
        app_label = "core_papers"
        managed = False
        indexes = [models.Index(fields=["writer", "due", "id"], name="paper_writer_due")]

    def __str__(self) -> str:
        return self.number


class PaperTable(Table):
    columns = (
        Column("number", "Numéro", sort="number", link=lambda paper: f"/papiers/{paper.pk}"),
        Column("writer", "Auteur", "writer.name", sort="writer__name"),
        Column("due", "Échéance", kind="date", sort="due"),
        Column("filed_at", "Date de dépôt", kind="datetime", sort="filed_at"),
        Column("amount", "Montant TTC", kind="amount", sort="amount"),
        Column("status", "État", lambda p: p.get_status_display(), kind="status", sort="status", tone=lambda p: "info"),
        Column("paid_on", "Payée le", kind="date", sort="paid_on"),
    )
    filters = (
        TextFilter("numero", "Numéro", field="number"),
        ChoiceFilter("statut", "Statut", field="status", choices=STATUSES, multiple=True),
        ChoiceFilter("etat", "État", field="status", choices=STATUSES),
        DateRangeFilter("echeance", "Échéance", field="due"),
        DateRangeFilter("depot", "Date de dépôt", field="filed_at"),
        AmountRangeFilter("montant", "Montant", field="amount"),
        BooleanFilter("masquer", "Masquer les rejetées", condition=~models.Q(status="REJETEE"), checked=True),
    )
    default_sort = "due"
    caption = "Papiers"
    empty = "Aucun papier à traiter."
    filename = "papiers"


@pytest.fixture(scope="module")
def paper_tables(django_db_setup, django_db_blocker) -> Iterator[None]:
    with django_db_blocker.unblock():
        with connection.schema_editor() as editor:
            editor.create_model(Writer)
            editor.create_model(Paper)
            PAPER_SEARCH.create(None, editor)
        yield
        with connection.schema_editor() as editor:
            PAPER_SEARCH.drop(None, editor)
            editor.delete_model(Paper)
            editor.delete_model(Writer)


@pytest.fixture
def papers(paper_tables: None, db: None) -> list[Paper]:
    return make_papers(23)


def make_papers(count: int) -> list[Paper]:
    """Papers whose dates, amounts and writers repeat, so that ties happen; one in three is paid."""
    writers = [Writer.objects.create(name=name) for name in ("Éluard", "Aragon", "Char")]
    return Paper.objects.bulk_create(
        Paper(
            number=f"P-{i:04d}",
            writer=writers[i % 3],
            due=date(2026, 3, 1) + timedelta(days=(i * 7) % 5),
            filed_at=START + timedelta(hours=i, microseconds=i),
            amount=Decimal((i * 37) % 11) + Decimal("0.50"),
            status=STATUSES[i % 3][0],
            paid_on=date(2026, 4, 1) + timedelta(days=i % 4) if i % 3 == 0 else None,
        )
        for i in range(count)
    )
