"""The mover, on a kind that is nothing but its declaration: what every kind of dossier gets."""

import hashlib
from dataclasses import replace

import pytest
from django.core import mail
from django.db import IntegrityError, connection, transaction

from coryphee.audit.models import AuditEvent
from coryphee.cases import kinds, queries, services
from coryphee.cases.enums import EventGroup
from coryphee.cases.models import Case, Certificate, StatusChange, StatusIsMoved, moving
from coryphee.cases.services.certificates import certified_of, fingerprint_of
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Grant, Level
from coryphee.core.lifecycle import Given, TransitionRefused
from coryphee.core.models import Job
from coryphee.formats.pdf.page_text import page_text
from tests.cases.people import READING, paper_cast
from tests.factories import NOW
from tests.invoicing import deposit
from tests.papers.kind import AUTHOR, PAPERS, READER, TitleTaken
from tests.papers.models import Paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return paper_cast()


def write(cast, title="Rapport", **fields):
    paper = Paper(title=title, author=cast.carpenter, reader=cast.town, created_at=NOW, **fields)
    services.create(paper, "write", actor=cast.actor("jeanne"), now=NOW)
    return paper


def handed_in(cast, title="Rapport"):
    paper = write(cast, title)
    services.move(paper, "hand_in", actor=cast.actor("jeanne"), now=NOW)
    return paper


def fresh(paper):
    return Paper.objects.get(pk=paper.pk)


# -- the status ------------------------------------------------------------


def test_a_move_writes_status_history_jobs_and_audit_line(cast):
    paper = handed_in(cast)
    services.move(paper, "read", actor=cast.actor("awa"), now=NOW, given=Given(comment="  Bien.  "))
    row = fresh(paper)
    assert (row.status, row.status_comment, row.version) == ("LU", "Bien.", 2)
    assert (paper.status, paper.version) == (row.status, row.version)
    changes = list(paper.status_changes)
    assert [change.action for change in changes] == ["write", "hand_in", "read"]
    assert (changes[-1].by, changes[-1].side, changes[-1].side_label) == ("Awa Diallo", READER, cast.town.name)
    assert changes[-1].comment == "Bien."
    line = AuditEvent.objects.get(action="paper.read")
    assert (line.target, line.actor_id, line.organisation_id) == (f"paper:{paper.pk}", cast.awa.pk, cast.town.pk)
    assert (line.on_behalf_of, line.details) == (None, {})
    assert [job.arguments for job in Job.objects.filter(name="cases.tell")] == [
        {"change_id": changes[1].pk},
        {"change_id": changes[2].pk},
    ]


def test_the_trail_says_the_motive_of_a_move(cast):
    paper = handed_in(cast)
    services.move(paper, "tear", actor=cast.actor("awa"), now=NOW, given=Given(reason="ILLISIBLE"))
    line = AuditEvent.objects.get(action="paper.tear")
    assert line.details == {"status": "DECHIRE", "reason": "ILLISIBLE"}


def test_the_side_that_acted_is_the_first_of_the_move_that_one_holds(cast):
    paper = handed_in(cast)
    both = cast.actor("jeanne")
    services.move(paper, "read", actor=both, now=NOW)  # she is its author only
    assert paper.status_changes.last().side == AUTHOR
    paper = handed_in(cast, "Autre")
    right = Grant(organisation_id=cast.town.pk, workspace=READING, level=Level.MODIFICATION, delegate_id=None)
    services.move(paper, "read", actor=replace(both, grants=both.grants | {right}), now=NOW)
    assert paper.status_changes.last().side == READER


def test_whoever_acts_by_delegation_is_written_so(cast):
    right = Grant(
        organisation_id=cast.town.pk,
        workspace=READING,
        level=Level.MODIFICATION,
        delegate_id=cast.stranger.pk,
    )
    actor = replace(cast.actor("marc"), grants=frozenset({right}))
    services.move(handed_in(cast), "read", actor=actor, now=NOW)
    line = AuditEvent.objects.get(action="paper.read")
    assert (line.organisation_id, line.on_behalf_of) == (cast.town.pk, cast.town.pk)


@pytest.mark.parametrize(
    "write_it",
    [
        lambda paper: Paper.objects.filter(pk=paper.pk).update(status="LU"),
        lambda paper: Paper.objects.filter(pk=paper.pk).update(version=9),
        lambda paper: Paper.objects.bulk_update([paper], ["title", "status_reason"]),
        lambda paper: paper.save(),
        lambda paper: paper.save(update_fields=["status"]),
        lambda paper: Paper(title="x", author=paper.author, reader=paper.reader, created_at=NOW).save(),
        lambda paper: Paper.objects.bulk_create([Paper(case_id=1, title="y")]),
        lambda paper: services.move(paper, "hand_in", actor=SYSTEM, now=NOW, status="LU"),
        *(
            lambda paper, name=name: services.move(paper, "hand_in", actor=SYSTEM, now=NOW, **{name: 7})
            for name in ("case_id", "case", "id", "pk", "version")
        ),
    ],
)
def test_nothing_else_writes_a_status_by_whatever_way(cast, write_it):
    paper = write(cast)
    with pytest.raises((StatusIsMoved, ValueError), match="only a move writes"):
        write_it(paper)
    assert fresh(paper).status == "BROUILLON"


def test_other_fields_are_written_as_ever(cast):
    paper = write(cast)
    Paper.objects.filter(pk=paper.pk).update(title="Compte rendu")
    paper.title = "Mémoire"
    paper.save(update_fields=["title"])
    assert fresh(paper).title == "Mémoire"


def test_the_guard_ends_with_its_block(cast):
    paper = write(cast)
    with pytest.raises(ZeroDivisionError), moving():
        raise ZeroDivisionError
    with pytest.raises(StatusIsMoved):
        Paper.objects.filter(pk=paper.pk).update(status="LU")


def test_whoever_looked_at_something_else_is_refused_in_the_words_of_the_kind(cast):
    paper, late, stale = handed_in(cast), None, None
    late, stale = fresh(paper), fresh(paper)
    services.raise_version(paper)
    with pytest.raises(services.ChangedMeanwhile, match="a changé"):
        services.locked(stale)
    with pytest.raises(services.ChangedMeanwhile, match="vient d’être lu") as refused:
        services.move(late, "read", actor=cast.actor("awa"), now=NOW)
    assert refused.value.code == "changed_meanwhile"
    with pytest.raises(services.ChangedMeanwhile, match="a changé"):
        services.raise_version(late)
    assert fresh(paper).status == "REMIS"


def test_whoever_joined_a_piece_goes_on_with_what_he_has(cast):
    """The row that he holds follows the version: his own next gesture is not refused."""
    paper = handed_in(cast)
    services.raise_version(paper)
    services.raise_version(paper)
    services.locked(paper)
    services.move(paper, "read", actor=cast.actor("awa"), now=NOW)
    assert fresh(paper).status == "LU"


def test_a_locked_row_speaks_of_the_organisation_of_now_and_reads_no_known_one_again(cast, django_assert_num_queries):
    paper = handed_in(cast)
    with django_assert_num_queries(1):
        assert services.locked(paper).reader == cast.town
    Paper.objects.filter(pk=paper.pk).update(reader=cast.hospital)
    assert services.locked(paper).reader == cast.hospital


def test_a_constraint_that_a_person_meets_has_its_sentence(cast):
    handed_in(cast)
    with pytest.raises(TitleTaken, match="déjà remis"):
        services.move(write(cast), "hand_in", actor=cast.actor("jeanne"), now=NOW)


def test_a_constraint_that_nobody_should_meet_is_a_fault_of_ours_and_says_nothing_else(cast):
    with pytest.raises(IntegrityError), transaction.atomic():
        write(cast, title=None)
    paper = write(cast)
    with pytest.raises(IntegrityError), transaction.atomic():
        services.move(paper, "hand_in", actor=cast.actor("jeanne"), now=NOW, title=None)
    assert fresh(paper).status == "BROUILLON"


def test_the_longest_comment_and_reference_are_kept_whole(cast):
    paper = handed_in(cast)
    given = Given(comment="x" * services.moving.COMMENT_LENGTH, reference="1" * services.moving.REFERENCE_LENGTH)
    change = services.move(paper, "read", actor=cast.actor("awa"), now=NOW, given=given)
    assert (len(change.comment), len(change.reference)) == (255, 50)


def test_what_is_refused_leaves_nothing(cast):
    before = Case.objects.count()
    with pytest.raises(TransitionRefused):
        services.create(
            Paper(title="x", author=cast.carpenter, reader=cast.town, created_at=NOW),
            "write",
            actor=cast.actor("awa"),
            now=NOW,
        )
    paper = handed_in(cast)
    for reason in ("", "AUTRE"):
        with pytest.raises(TransitionRefused):
            services.move(paper, "tear", actor=cast.actor("awa"), now=NOW, given=Given(reason=reason))
    for given, error, code in (
        (Given(comment="x" * 256), services.CommentTooLong, "comment_too_long"),
        (Given(reference="1" * 51), services.ReferenceTooLong, "reference_too_long"),
    ):
        with pytest.raises(error) as refused:
            services.move(paper, "read", actor=cast.actor("awa"), now=NOW, given=given)
        assert refused.value.code == code
    assert Case.objects.count() == before + 1
    assert StatusChange.objects.filter(case=paper.pk).count() == 2


# -- one space of numbers ------------------------------------------------------------


def test_dossiers_of_all_kinds_share_one_space_of_numbers_and_of_certificates(cast):
    invoice = deposit(cast)
    paper = handed_in(cast)
    assert paper.pk != invoice.pk
    assert set(Case.objects.values_list("pk", "kind")) == {(invoice.pk, "invoice"), (paper.pk, "paper")}
    services.issue_certificate(paper, actor=cast.actor("jeanne"), now=NOW)
    again = services.issue_certificate(paper, actor=cast.actor("jeanne"), now=NOW)
    numbers = list(Certificate.objects.order_by("pk").values_list("number", flat=True))
    assert len(set(numbers)) == 3
    assert again.number == f"CD-{paper.portal_number}-2"
    assert services.verify_certificate(number=again.number, fingerprint=again.fingerprint).case_id == paper.pk
    assert services.certificate_pdf(again).startswith(b"%PDF")


def test_anybody_can_work_out_the_fingerprint_of_what_a_certificate_says():
    """SHA-256 of the facts as canonical JSON: keys sorted, no spaces, UTF-8 (B-49)."""
    written = '{"a":1,"b":"é"}'.encode()
    assert fingerprint_of({"b": "é", "a": 1}) == hashlib.sha256(written).hexdigest()


def test_the_page_of_a_certificate_says_what_to_check_and_where(cast, settings):
    made = services.issue_certificate(handed_in(cast, "Rapport annuel"), actor=cast.actor("jeanne"), now=NOW)
    page = "".join(page_text(services.certificate_pdf(made)).split())
    for words in (made.number, "Rapport annuel", made.fingerprint, settings.PUBLIC_URL, settings.PORTAL_NAME):
        assert "".join(words.split()) in page


def test_a_kind_without_certificates_gives_none():
    with pytest.raises(TypeError, match="no certificate for paper"):
        certified_of(replace(PAPERS, certified=None))


def test_the_public_page_says_what_was_handed_in_in_the_words_of_its_kind(cast, client):
    paper = handed_in(cast, "Rapport annuel")
    made = services.issue_certificate(paper, actor=cast.actor("jeanne"), now=NOW)
    page = client.get("/certificat/", {"number": made.number, "fingerprint": made.fingerprint}).content.decode()
    assert "Certificat authentique" in page
    assert "Papier « Rapport annuel »" in page
    wrong = client.get("/certificat/", {"number": made.number, "fingerprint": "0" * 64}).content.decode()
    assert "Rapport annuel" not in wrong


# -- who hears of it ------------------------------------------------------------


def test_each_side_is_told_once_in_the_words_of_the_kind(cast):
    paper = handed_in(cast)
    services.move(paper, "read", actor=cast.actor("awa"), now=NOW, given=Given(comment="Bien."))
    jobs.run_due()
    told = {(message.to[0], message.subject.partition("] ")[2]) for message in mail.outbox}
    assert told == {(cast.awa.email, "Un papier : Rapport"), (cast.jeanne.email, "« Rapport » est lu")}
    assert f"n° {paper.portal_number}.\n\n« Bien. »" in next(m.body for m in mail.outbox if "est lu" in m.subject)


def test_nobody_is_told_of_what_one_side_does_by_itself(cast):
    paper = handed_in(cast)
    jobs.run_due()
    mail.outbox.clear()
    given = Given(reason="ILLISIBLE", comment="Taché.", reference="D-7")
    services.move(paper, "tear", actor=cast.actor("awa"), now=NOW, given=given)
    assert not PAPERS.tells("tear")
    jobs.run_due()
    assert mail.outbox == []
    assert (fresh(paper).status_reason, fresh(paper).status_comment) == ("ILLISIBLE", "")
    assert queries.reason_of(paper) == "Il est illisible"
    theirs = queries.histories_of(paper, internal=False, named=frozenset({AUTHOR}), sides=frozenset({AUTHOR}))
    ours = queries.histories_of(paper, internal=True, named=frozenset({READER}), sides=frozenset({READER}))
    last = theirs.statuses[-1]
    assert (last.label, last.reason, last.comment, last.reference) == ("Déchiré", "", "", "")
    assert ours.statuses[-1].reference == "D-7"
    assert "Awa Diallo" not in {line.who for line in theirs.statuses}
    assert [(line.label, line.who) for line in ours.statuses][-1] == ("Déchiré", "Awa Diallo")
    assert ours.statuses[0].who == cast.carpenter.name


def test_a_follower_hears_of_every_move(cast, monkeypatch):
    monkeypatch.setattr(kinds, "_FOLLOWERS", [])
    heard = []
    monkeypatch.setitem(jobs.REGISTRY, "tests.webhook", lambda change_id: heard.append(change_id))
    kinds.follow("tests.webhook")
    paper = handed_in(cast)
    services.move(paper, "tear", actor=cast.actor("awa"), now=NOW, given=Given(reason="ILLISIBLE"))
    jobs.run_due()
    assert heard == list(paper.status_changes.values_list("pk", flat=True))


def test_many_moves_are_told_by_as_many_questions_as_one(cast, django_assert_max_num_queries):
    from coryphee.cases.telling import notices_of

    papers = [handed_in(cast, f"n° {number}") for number in range(12)]
    changes = StatusChange.objects.select_related("case").filter(action="hand_in")
    with django_assert_max_num_queries(4):
        assert len(notices_of(changes)) == len(papers)


# -- what a page shows ------------------------------------------------------------


def test_the_way_of_a_dossier(cast):
    paper = write(cast)
    steps = queries.timeline(paper, paper.status_changes)
    assert [(step.label, step.state) for step in steps] == [("Remis", "next"), ("Lu", "next")]
    services.move(paper, "hand_in", actor=cast.actor("jeanne"), now=NOW)
    steps = queries.timeline(paper, paper.status_changes)
    assert [(step.label, step.state) for step in steps] == [("Remis", "current"), ("Lu", "next")]
    services.move(paper, "tear", actor=cast.actor("awa"), now=NOW, given=Given(reason="ILLISIBLE"))
    steps = queries.timeline(paper, paper.status_changes)
    assert [(step.state, step.detail) for step in steps] == [("done", ""), ("current", "Il est illisible")]


def test_the_moves_that_are_offered(cast):
    paper = handed_in(cast)
    assert [move.name for move in queries.actions_for(paper, cast.actor("awa"))] == ["read", "tear"]
    assert [move.name for move in queries.actions_for(paper, cast.actor("marc"))] == []


def test_pieces_have_an_origin_in_words_and_an_event_when_somebody_joins_them(cast):
    paper = write(cast)
    for origin in (AUTHOR, "INTEGREE"):
        piece = services.Piece(content=b"une lettre", filename="lettre.txt")
        with services.received([piece], actor=cast.actor("jeanne")) as ready:
            services.attach(paper, ready, origin=origin, actor=cast.actor("jeanne"), now=NOW)
    assert [(line.filename, line.size, line.removable) for line in queries.pieces_of(paper)] == [
        ("lettre.txt", 10, True),
        ("lettre.txt", 10, False),
    ]
    (event,) = paper.events
    assert (event.group, event.text, event.side) == (
        EventGroup.COMPLEMENTARY,
        "Pièce ajoutée : lettre.txt",
        AUTHOR,
    )


def test_a_line_of_history_that_is_too_long_is_cut_and_not_refused(cast):
    paper = handed_in(cast)
    services.add_event(
        paper, group=EventGroup.USER_ACTION, text="é" * 600, actor=cast.actor("awa"), side=READER, now=NOW
    )
    assert paper.events.get().text == "é" * 500


def test_what_may_be_said_once_is_said_once(cast):
    paper = handed_in(cast)
    for _number in range(2):
        services.add_event_once(
            paper,
            once="opened",
            group=EventGroup.USER_ACTION,
            text="Ouvert",
            actor=cast.actor("awa"),
            side=READER,
            now=NOW,
        )
    assert paper.events.count() == 1


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer anyway")
def test_a_locked_row_is_locked_on_a_base_that_has_locks(cast, django_assert_num_queries):
    paper = handed_in(cast)
    with django_assert_num_queries(1) as asked:
        services.locked(paper)
    assert "FOR UPDATE" in asked.captured_queries[0]["sql"]
    assert connection.in_atomic_block
