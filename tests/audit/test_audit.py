"""The audit trail: chained, append-only, and any tampering is found (design §3.5)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from coryphee.audit import queries, services
from coryphee.audit.models import AuditEvent, AuditHead
from coryphee.core.actor import SYSTEM
from tests.factories import NOW, make_town

pytestmark = pytest.mark.django_db


def write(count: int = 5, **fields: object) -> None:
    for n in range(count):
        services.record(action=f"essai.{n}", actor=SYSTEM, target=f"objet:{n}", at=NOW + timedelta(minutes=n), **fields)


@pytest.fixture
def unguarded() -> None:
    """As somebody would who owns the database: the triggers that refuse changes are taken away first."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_auditevent'")
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
        else:
            cursor.execute("ALTER TABLE audit_auditevent DISABLE TRIGGER USER")


def test_each_line_follows_the_one_before():
    write(3)
    rows = list(AuditEvent.objects.order_by("sequence"))
    assert [row.sequence for row in rows] == [1, 2, 3]
    assert rows[0].previous_hash == services.ORIGIN
    assert [row.previous_hash for row in rows[1:]] == [row.hash for row in rows[:-1]]
    assert AuditHead.objects.get().hash == rows[-1].hash
    assert services.verify().ok


def test_an_empty_trail_is_intact():
    assert services.verify() == services.VerifyReport(lines=0)


@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_itself_refuses_to_change_a_line(change):
    write()
    rows = AuditEvent.objects.filter(sequence=2)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        rows.update(actor_label="Personne") if change == "update" else rows.delete()
    assert services.verify().lines == 5


TAMPERINGS = {
    "a value": ("UPDATE audit_auditevent SET action = 'autre' WHERE sequence = 3", 3, "modifiée"),
    "a detail": ("UPDATE audit_auditevent SET details = '{\"a\": 1}' WHERE sequence = 4", 4, "modifiée"),
    "a date": ("UPDATE audit_auditevent SET at = '2026-01-01 00:00:00+00:00' WHERE sequence = 1", 1, "modifiée"),
    "an author": ("UPDATE audit_auditevent SET actor_id = 7 WHERE sequence = 2", 2, "modifiée"),
    "a line removed": ("DELETE FROM audit_auditevent WHERE sequence = 3", 4, "La ligne 3 manque"),
    "the end removed": ("DELETE FROM audit_auditevent WHERE sequence = 5", 5, "La fin de la piste manque"),
    "the start removed": ("DELETE FROM audit_auditevent WHERE sequence = 1", 2, "La ligne 1 manque"),
    "the head rewound": ("UPDATE audit_audithead SET sequence = 4", 6, "La fin de la piste manque"),
    "everything removed": ("DELETE FROM audit_auditevent", 1, "La fin de la piste manque"),
}


@pytest.mark.usefixtures("unguarded")
@pytest.mark.parametrize("what", TAMPERINGS)
def test_whoever_owns_the_database_is_found_out(what):
    statement, sequence, sentence = TAMPERINGS[what]
    write()
    with connection.cursor() as cursor:
        cursor.execute(statement)
    report = services.verify()
    assert not report.ok
    assert (report.sequence, sentence in report.problem) == (sequence, True), report


@pytest.mark.usefixtures("unguarded")
def test_a_line_rewritten_with_its_own_right_hash_no_longer_fits_the_next():
    write()
    event = AuditEvent.objects.get(sequence=2)
    event.actor_label = "Personne"
    AuditEvent.objects.filter(sequence=2).update(actor_label="Personne", hash=services.hash_of(event))
    report = services.verify()
    assert (report.sequence, report.problem) == (3, "La ligne 3 ne suit pas la précédente.")


def test_a_change_that_is_rolled_back_leaves_no_line():
    write(1)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        write(1)
        raise ZeroDivisionError
    assert services.verify() == services.VerifyReport(lines=1)


def test_long_labels_are_cut_and_still_verify():
    services.record(action="essai", actor=replace(SYSTEM, label="é" * 500, origin="x" * 500), target="objet:1", at=NOW)
    assert len(AuditEvent.objects.get().actor_label) == 200
    assert services.verify().ok


def test_the_trail_of_one_object_and_of_one_structure():
    write(3, organisation_id=4)
    write(2)
    assert [row.action for row in queries.events(target="objet:1")] == ["essai.1", "essai.1"]
    assert queries.events(organisation_id=4).count() == 3
    assert [row.sequence for row in queries.events()] == [5, 4, 3, 2, 1]


def test_progress_is_told_on_a_long_trail():
    town = make_town()
    told: list[tuple[int, int]] = []
    before = AuditEvent.objects.count()
    assert AuditEvent.objects.filter(target__startswith="organisation").exists() and town.pk
    write(1100 - before)
    assert services.verify(lambda done, total: told.append((done, total))).lines == 1100
    assert told == [(1000, 1100)]
