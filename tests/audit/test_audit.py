"""The audit trail: append-only, sealed in order by a job, and any tampering is found (design §3.5)."""

import os
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.core import mail
from django.db import DatabaseError, connection, transaction

from bench.tamper import COMMON, ONLY, drop_guards, tamper_ways
from coryphee.audit import queries, services, tasks
from coryphee.audit.actions import declare
from coryphee.audit.anchors import Anchor, WrongAnchor, append_anchor, parse_anchor, read_anchors
from coryphee.audit.chain import ORIGIN, seal_of
from coryphee.audit.models import AuditEvent, AuditHead
from coryphee.audit.verifying import VerifyReport, missing_ids, verify
from coryphee.commands.trail import audit
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM
from coryphee.core.models import Job, JobState
from tests.factories import NOW

pytestmark = pytest.mark.django_db
declare({"essai": "Essai"})


def write(count: int = 5, **fields: object) -> None:
    for n in range(count):
        services.record(action="essai", actor=SYSTEM, target=f"objet:{n}", at=NOW + timedelta(minutes=n), **fields)


def anchor() -> Anchor:
    head = services.head()
    return Anchor(head.sequence, head.hash)


# -- writing and sealing ------------------------------------------------------------


def test_a_line_is_written_unsealed_by_one_statement(django_assert_num_queries):
    """Two writers never wait for each other: nothing that both touch is locked."""
    with django_assert_num_queries(1):
        write(1)
    event = AuditEvent.objects.get()
    assert (event.sequence, event.hash, len(event.mark)) == (None, "", 64)
    assert not AuditHead.objects.exists()
    assert verify() == VerifyReport(lines=0, unsealed=1)


def test_each_sealed_line_follows_the_one_before():
    write(3)
    assert services.seal() == 3
    write(2)
    assert services.seal() == 2
    assert services.seal() == 0
    rows = list(AuditEvent.objects.order_by("pk"))
    assert [row.sequence for row in rows] == [1, 2, 3, 4, 5]
    assert rows[0].previous_hash == ORIGIN
    assert [row.previous_hash for row in rows[1:]] == [row.hash for row in rows[:-1]]
    assert (services.head().sequence, services.head().hash) == (5, rows[-1].hash)
    assert verify() == VerifyReport(lines=5)


def test_the_schedule_seals_and_a_long_wait_takes_several_turns(monkeypatch):
    assert jobs.SCHEDULE["audit.seal"] <= 60
    monkeypatch.setattr(tasks, "MOST", 2)
    monkeypatch.setattr(services, "BATCH", 2)
    write(5)
    jobs.enqueue("audit.seal")
    assert jobs.run_due() == 3
    assert verify() == VerifyReport(lines=5)


def test_a_change_that_is_rolled_back_leaves_a_gap_of_ids_and_no_fault():
    write(1)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        write(1)
        raise ZeroDivisionError
    write(1)
    services.seal()
    assert verify() == VerifyReport(lines=2)


def test_a_line_says_who_did_it_from_where_and_for_whom():
    actor = replace(SYSTEM, user_id=7, label="Awa Diallo", origin="192.0.2.7")
    services.record(
        action="essai", actor=actor, target="objet:1", at=NOW, organisation_id=4, on_behalf_of=5, details={"a": 1}
    )
    event = AuditEvent.objects.get()
    assert (event.actor_id, event.actor_label, event.origin) == (7, "Awa Diallo", "192.0.2.7")
    assert (event.action, event.target, event.at, event.details) == ("essai", "objet:1", NOW, {"a": 1})
    assert (event.organisation_id, event.on_behalf_of) == (4, 5)


def test_long_labels_are_cut_and_still_verify():
    services.record(action="essai", actor=replace(SYSTEM, label="é" * 500, origin="x" * 500), target="objet:1", at=NOW)
    services.seal()
    assert (len(AuditEvent.objects.get().actor_label), len(AuditEvent.objects.get().origin)) == (200, 80)
    assert verify().ok


def test_the_trail_of_one_object_and_of_one_structure_with_what_is_not_sealed_yet():
    write(3, organisation_id=4)
    services.seal()
    write(2)
    assert [row.sequence for row in queries.events(target="objet:1")] == [None, 2]
    assert queries.events(organisation_id=4).count() == 3
    assert [row.sequence for row in queries.events()] == [None, None, 3, 2, 1]


def test_progress_is_told_on_a_long_trail():
    told: list[tuple[int, int]] = []
    write(1100)
    services.seal()
    assert verify(lambda done, total: told.append((done, total))).lines == 1100
    assert told == [(1000, 1100)]


# -- tampering ------------------------------------------------------------

NAMES = sorted({*COMMON, *(name for ways in ONLY.values() for name in ways)})
WAYS = [*NAMES, *(f"owner: {name}" for name in NAMES)] + [
    "owner: end cut and head rewritten",
    "owner: emptied with its head",
    "owner: chain rewritten without the key",
]


@pytest.fixture
def kept() -> Anchor:
    """A trail of six sealed lines and two that wait, and the anchor that somebody kept."""
    write(6)
    services.seal()
    write(2)
    return anchor()


# What the portal's own role can do, as the portal seals lines so: it is found afterwards.
LET_THROUGH = {
    "a line forged",
    "a line that waits sealed by somebody else",
    "the head moved on",
    "the head rewritten",
}
REFUSED = {name: "the audit trail is append-only" for name in NAMES if name not in LET_THROUGH}
TWICE = "(?i)unique.*mark"  # without any guard: no two lines have one mark
REFUSED |= {"a line copied": f"{TWICE}|append-only", "owner: a line copied": TWICE}
BY_THE_ANCHOR_ALONE = {"owner: end cut and head rewritten"}


def is_done(name: str) -> bool:
    """Try it. The database refuses what it is known to refuse, in its own words, and nothing else."""
    way: Callable[[], None] | None = dict(tamper_ways()).get(name)
    if way is None:
        pytest.skip("not on this database")
    refusal = pytest.raises(DatabaseError, match=REFUSED[name]) if name in REFUSED else nullcontext()
    with refusal, transaction.atomic():
        way()
    return name not in REFUSED


@pytest.mark.parametrize("name", WAYS)
def test_every_way_is_refused_or_found(kept, name):
    assert verify(anchors=[kept]) == VerifyReport(lines=6, unsealed=2)
    done = is_done(name)
    assert verify(anchors=[kept]).ok is not done, name


@pytest.mark.parametrize("name", WAYS)
def test_without_an_anchor_all_but_a_cut_end_is_found(kept, name):
    """An anchor hides what the chain itself no longer finds: here there is none."""
    done = is_done(name)
    assert verify().ok == (not done or name in BY_THE_ANCHOR_ALONE), name


OTHER = {
    "at": NOW - timedelta(days=1),
    "action": "autre",
    "actor_id": 7,
    "actor_label": "Personne",
    "origin": "198.51.100.1",
    "target": "objet:99",
    "organisation_id": 8,
    "on_behalf_of": 9,
    "details": {"a": 1},
    "nonce": "n",
    "mark": "m",
    "sequence": 99,
    "previous_hash": "x",
    "hash": "y",
}
OF_THE_SEAL = {"sequence", "previous_hash", "hash"}  # a line that waits has none yet


def test_each_column_of_the_trail_has_its_falsification():
    assert {field.name for field in AuditEvent._meta.fields} - {"id"} == OTHER.keys()


@pytest.mark.parametrize("column", OTHER)
def test_whatever_an_owner_changes_in_a_sealed_line_is_found(kept, column):
    drop_guards()
    assert AuditEvent.objects.filter(sequence=3).update(**{column: OTHER[column]}) == 1
    assert not verify().ok


@pytest.mark.parametrize("column", sorted(OTHER.keys() - OF_THE_SEAL))
def test_whatever_an_owner_changes_in_a_line_that_waits_is_found(kept, column):
    drop_guards()
    waiting = AuditEvent.objects.filter(sequence=None).earliest("pk")
    AuditEvent.objects.filter(pk=waiting.pk).update(**{column: OTHER[column]})
    assert not verify().ok


def test_a_line_taken_out_is_found_though_the_rest_was_numbered_and_chained_again(kept, settings):
    """The marks stay right: only the seals, made with a key that was guessed, say that the portal did not seal this."""
    drop_guards()
    AuditEvent.objects.filter(sequence=3).delete()
    previous, known = ORIGIN, settings.AUDIT_KEY
    settings.AUDIT_KEY = "a guess"
    for number, event in enumerate(AuditEvent.objects.exclude(sequence=None).order_by("sequence"), start=1):
        event.sequence, event.previous_hash = number, previous
        previous = event.hash = seal_of(event)
        event.save()
    AuditHead.objects.update(sequence=5, hash=previous)
    settings.AUDIT_KEY = known
    assert (verify().sequence, "n’a pas été scellée par le portail" in verify().problem) == (1, True)


def test_a_line_that_waits_cannot_be_removed(kept):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        AuditEvent.objects.filter(sequence=None).delete()


def test_a_forged_line_is_found_before_and_after_it_is_sealed(kept):
    dict(tamper_ways())["a line forged"]()
    assert "forgée" in verify(anchors=[kept]).problem
    services.seal()
    report = verify(anchors=[kept])
    assert (report.sequence, "modifiée" in report.problem) == (9, True)


def test_a_cut_end_is_found_by_the_anchor_only():
    write(6)
    services.seal()
    kept = anchor()
    dict(tamper_ways())["owner: end cut and head rewritten"]()
    assert verify().ok
    assert "ancre gardée nomme la ligne 6" in verify(anchors=[kept]).problem
    write(1)  # the portal goes on: the line that takes the place is another one
    services.seal()
    assert "n’est plus celle de l’ancre" in verify(anchors=[kept]).problem


def test_an_empty_trail_is_a_fault():
    assert "vide" in verify().problem


def test_another_key_proves_nothing(kept, settings):
    settings.AUDIT_KEY = "another"
    assert "CORYPHEE_AUDIT_KEY" in verify().problem


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has no such sessions")
@pytest.mark.parametrize("name", sorted(REFUSED.keys() & {*COMMON, *ONLY["postgresql"]}))
def test_a_session_that_says_it_is_a_copy_changes_nothing_either(kept, name):
    """« ALTER ROLE … SET session_replication_role = replica » put all guards to sleep, and nothing said a word."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
    assert not is_done(name)


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="a rollback leaves a gap on PostgreSQL")
def test_a_line_removed_before_it_was_sealed_is_told_on_sqlite(kept):
    """The chain never knew it; the number that was given is missing."""
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        write(1)
        raise ZeroDivisionError
    assert missing_ids() == 0
    drop_guards()
    AuditEvent.objects.filter(sequence=None).latest("pk").delete()
    done = CliRunner().invoke(audit, ["verify"])
    assert "Piste intacte" in done.output
    assert "il manque 1 des identifiants" in done.output


# -- anchors ------------------------------------------------------------


def test_an_anchor_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "sub" / "ancres.txt"
    first, second = Anchor(3, "a" * 64), Anchor(9, "b" * 64)
    assert read_anchors(path) == ([], [])
    assert [append_anchor(path, one, NOW) for one in (first, first, second)] == [True, False, True]
    assert read_anchors(path) == ([first, second], [])
    assert parse_anchor(str(first)) == first


def test_a_line_that_was_cut_short_ends_no_anchoring_and_is_said(tmp_path, settings):
    """A full disk or a kill left half a line: no anchor was ever written again."""
    path = tmp_path / "ancres.txt"
    settings.AUDIT_ANCHORS = str(path)
    write(1)
    services.seal()
    append_anchor(path, anchor(), NOW)
    with path.open("a") as file:
        file.write("2026-11-26T10:00:00Z 12:abc")
    write(1)
    services.seal()
    assert append_anchor(path, anchor(), NOW)
    kept, wrong = read_anchors(path)
    assert (len(kept), kept[-1], len(wrong)) == (2, anchor(), 1)
    done = CliRunner().invoke(audit, ["verify"])
    assert done.exit_code == 1
    assert "n’est pas une ancre" in done.output
    assert "Piste intacte" in done.output


@pytest.mark.parametrize("text", ["", "12", "12:abc", f"-1:{'a' * 64}", f"1:{'A' * 64}"])
def test_what_is_no_anchor_is_refused(text):
    with pytest.raises(WrongAnchor):
        parse_anchor(text)


def test_each_day_the_anchor_goes_to_the_file_and_by_mail(settings, tmp_path):
    settings.AUDIT_ANCHORS, settings.AUDIT_ANCHOR_MAIL = tmp_path / "ancres.txt", "garde@essai.example"
    write(2)
    services.seal()
    for _ in range(2):
        jobs.enqueue("audit.anchor")
        jobs.run_due()
    assert read_anchors(Path(settings.AUDIT_ANCHORS)) == ([anchor()], [])
    assert [message.to for message in mail.outbox] == [["garde@essai.example"]]
    assert str(anchor()) in mail.outbox[0].body


def test_the_first_anchor_waits_no_day_and_the_next_one_does(settings, tmp_path):
    assert jobs.SCHEDULE["audit.anchor"] == 3600
    settings.AUDIT_ANCHORS = tmp_path / "ancres.txt"
    for hours_later, anchors in ((0, 1), (1, 1), (24, 2), (-48, 3)):  # the last: the clock went back
        write(1)
        services.seal()
        if hours_later:
            written = time.time() - hours_later * 3600
            os.utime(settings.AUDIT_ANCHORS, (written, written))
        tasks.anchor()
        assert len(read_anchors(settings.AUDIT_ANCHORS)[0]) == anchors


def test_nothing_is_kept_of_a_trail_that_is_not_sealed_yet(settings, tmp_path):
    settings.AUDIT_ANCHORS = tmp_path / "ancres.txt"
    tasks.anchor()
    assert not Path(settings.AUDIT_ANCHORS).exists()
    assert not Job.objects.exclude(state=JobState.DONE).exists()


# -- several at once ------------------------------------------------------------


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer anyway")
@pytest.mark.django_db(transaction=True)
def test_a_writer_does_not_wait_for_one_that_has_not_committed():
    other = connection.copy()
    try:
        with transaction.atomic():
            write(1)
            with other.cursor() as cursor:
                cursor.execute("SET lock_timeout = '1s'")
                cursor.execute(
                    "INSERT INTO audit_auditevent (at, action, actor_label, origin, target, details, nonce, mark,"
                    " previous_hash, hash) VALUES (now(), 'x', '', '', '', '{}', 'n', 'm', '', '')"
                )
        assert AuditEvent.objects.count() == 2
    finally:
        other.close()
