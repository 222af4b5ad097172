"""What a move leaves behind: the audit line, the side that others read, the messages, each once."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.core import mail

from coryphee.audit.models import AuditEvent
from coryphee.cases.models import StatusChange
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Grant, Level
from coryphee.core.lifecycle import Given, TransitionRefused
from coryphee.core.models import Job, JobState
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace, LiftingGround, Role
from coryphee.invoices.kind import AlreadySuspendedOnce
from coryphee.invoices.models import Invoice
from coryphee.notifications.models import Notification
from tests.factories import NOW
from tests.invoicing import Cast, deposit, invoice_in, make_cast, prepare

pytestmark = pytest.mark.django_db
NOTHING_MISSING = Given(comment="Reçu.", answers={"ground": LiftingGround.NOTHING_MISSING})


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def last_line(action: str) -> AuditEvent:
    return AuditEvent.objects.filter(action=action).order_by("pk").last()


def test_a_deposit_writes_who_sent_for_which_organisation(cast):
    invoice = deposit(cast, available=False)
    line = last_line("invoice.deposit")
    assert (line.target, line.actor_id, line.actor_label) == (f"invoice:{invoice.pk}", cast.jeanne.pk, "Jeanne Lemoine")
    assert (line.organisation_id, line.on_behalf_of) == (cast.carpenter.pk, None)


def test_a_rejection_writes_the_recipient_its_status_and_its_reason(cast):
    invoice = deposit(cast)
    given = Given(reason="MONTANT_ERR", comment="Déjà reçue")
    services.process_invoice(invoice=invoice, action="reject", actor=cast.actor("awa"), now=NOW, given=given)
    line = last_line("invoice.reject")
    assert (line.target, line.actor_id) == (f"invoice:{invoice.pk}", cast.awa.pk)
    assert (line.organisation_id, line.on_behalf_of) == (cast.town.pk, None)
    assert line.details == {"status": "REJETEE", "reason": "MONTANT_ERR"}


def test_what_the_portal_does_is_written_as_the_portal(cast):
    invoice = deposit(cast)
    for action in ("invoice.route", "invoice.make_available"):
        line = last_line(action)
        assert (line.target, line.actor_label, line.actor_id) == (f"invoice:{invoice.pk}", SYSTEM.label, None)
        assert (line.organisation_id, line.on_behalf_of) == (None, None)


def test_whoever_acts_by_delegation_is_written_with_the_organisation_for_which_he_acts(cast):
    right = Grant(
        organisation_id=cast.carpenter.pk,
        workspace=InvoiceWorkspace.ISSUED,
        level=Level.MODIFICATION,
        delegate_id=cast.stranger.pk,
    )
    actor = replace(cast.actor("marc"), grants=frozenset({right}))
    services.submit_invoice(invoice=prepare(cast), actor=actor, now=NOW)
    line = last_line("invoice.submit")
    assert (line.actor_id, line.organisation_id) == (cast.marc.pk, cast.carpenter.pk)
    assert line.on_behalf_of == cast.carpenter.pk


def test_each_side_is_called_by_its_name(cast):
    invoice = deposit(cast)
    services.process_invoice(invoice=invoice, action="certify_delivery", actor=cast.actor("awa"), now=NOW)
    sides = {c.action: (c.side, c.side_label) for c in StatusChange.objects.filter(case=invoice.pk)}
    assert sides["deposit"] == (Role.SUPPLIER, cast.carpenter.name)
    assert sides["certify_delivery"] == (Role.RECIPIENT, f"{cast.town.name} · {cast.works.label}")
    assert sides["route"][1] == "Portail"


# -- who is told ------------------------------------------------------------


def test_no_job_for_a_move_of_which_nobody_is_told(cast):
    invoice = prepare(cast)
    assert not Job.objects.filter(name="cases.tell").exists()
    services.submit_invoice(invoice=invoice, actor=cast.actor("jeanne"), now=NOW)
    jobs.run_due()
    told = Job.objects.filter(name="cases.tell").values_list("arguments__change_id", flat=True)
    actions = StatusChange.objects.filter(pk__in=list(told)).values_list("action", flat=True)
    assert list(actions) == ["make_available"]


def test_a_worker_that_dies_before_the_mark_tells_nobody_twice(cast, monkeypatch):
    """Each job inside the database dies once between its handler and its commit, and runs again."""
    services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    mark, died = jobs._mark_done, set()

    def dies_once(rows: list[Job]) -> int:
        for row in rows:
            if row.pk not in died and row.name not in jobs.OUTSIDE:
                died.add(row.pk)
                monkeypatch.setitem(jobs.REGISTRY, row.name, _dying(jobs.REGISTRY[row.name]))
        return mark(rows)

    monkeypatch.setattr(jobs, "_mark_done", dies_once)
    for _ in range(12):
        Job.objects.filter(state=JobState.WAITING).update(run_at=NOW)
        jobs.run_due()
    assert not Job.objects.exclude(state=JobState.DONE).exists()
    told = list(Notification.objects.values_list("user_id", "subject"))
    assert len(told) == len(set(told)) == len(mail.outbox) == 2


def _dying(handler):
    calls = []

    def run(*each: list[dict[str, int]], **ids: int) -> None:
        handler(*each, **ids)
        calls.append((each, ids))
        if calls.count((each, ids)) == 1:
            raise RuntimeError("killed after its work")

    return run


def test_whoever_may_not_complete_leaves_no_file_behind(cast, settings):
    """The right is asked before anything is kept."""
    invoice = invoice_in(cast, InvoiceStatus.SUSPENDED)
    piece = services.Piece(content=b"un bon de livraison", filename="bon.txt")
    with pytest.raises(TransitionRefused):
        services.supplement_invoice(invoice=invoice, pieces=[piece], comment="", actor=cast.actor("awa"), now=NOW)
    assert not invoice.attachments.exists()
    assert [path for path in Path(settings.DOCUMENTS_DIR).rglob("*") if path.is_file()] == []


# -- what suspending and completing do, for whoever asks: a screen or a program ------------------------------------


def test_the_law_permits_one_suspension_and_no_way_leads_to_a_second(cast):
    """R2192-27. The screen said so before it asked; the service behind it must too."""
    invoice, given = invoice_in(cast, InvoiceStatus.MADE_AVAILABLE), Given(reason="RIB", comment="Voici pourquoi.")
    awa = {"actor": cast.actor("awa"), "now": NOW, "given": given}
    services.process_invoice(invoice=invoice, action="suspend", **awa)
    services.process_invoice(invoice=invoice, action="lift_suspension", **{**awa, "given": NOTHING_MISSING})
    with pytest.raises(AlreadySuspendedOnce, match="R2192-27") as refused:
        services.process_invoice(invoice=invoice, action="suspend", **awa)
    assert refused.value.code == "already_suspended_once"
    assert Invoice.objects.get().status == InvoiceStatus.MADE_AVAILABLE


def test_what_completes_an_invoice_is_joined_to_it_as_the_suppliers(cast):
    invoice = invoice_in(cast, InvoiceStatus.SUSPENDED)
    pieces = [services.Piece(content=b"un bon de livraison", filename="bon.txt")]
    services.supplement_invoice(invoice=invoice, pieces=pieces, comment="", actor=cast.actor("jeanne"), now=NOW)
    piece = invoice.attachments.get()
    assert (piece.filename, piece.origin) == ("bon.txt", Role.SUPPLIER)
    assert [event.text for event in invoice.events] == ["Pièce ajoutée : bon.txt"]
