"""What goes wrong around an invoice: two at once, a page gone stale, a full disk, a mail server that is down (§4)."""

import errno
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection, connections
from django.urls import reverse

from coryphee.cases.models import Certificate, StatusChange
from coryphee.core import jobs
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given
from coryphee.core.models import Job, JobState, LaneHold
from coryphee.documents import services as documents
from coryphee.documents.models import Document
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from tests.browsing import at, body_of, drop, send, text_of
from tests.factories import NOW, TOWN_SIRET
from tests.invoicing import deposit, make_cast, prepare, ubl
from tests.mailbox import free_port, send_to, smtp_server


def at_once(*actions: Callable[[], object]) -> list[str]:
    """What came of each: « ok » or the code of its refusal. On PostgreSQL they start together, in threads."""
    if connection.vendor != "postgresql":  # the tests' SQLite lives in one connection
        return sorted(outcome_of(action) for action in actions)
    start = threading.Barrier(len(actions))

    def run(action: Callable[[], object]) -> str:
        start.wait(10)
        try:
            return outcome_of(action)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(actions)) as threads:
        return sorted(threads.map(run, actions))


def outcome_of(action: Callable[[], object]) -> str:
    try:
        action()
    except DomainError as error:
        return error.code
    return "ok"


@pytest.mark.django_db(transaction=True)
def test_the_same_invoice_deposited_twice_at_the_same_instant_is_deposited_once():
    cast = make_cast()
    content, actor = ubl(cast), cast.actor("jeanne")

    def deposit_it() -> None:
        services.deposit_invoice(content=content, filename="f.xml", actor=actor, now=NOW)

    outcome = at_once(deposit_it, deposit_it, deposit_it)
    assert outcome.count("ok") == 1
    assert set(outcome) <= {"ok", "invoice_has_errors", "invoice_already_deposited"}
    assert (Invoice.objects.count(), Certificate.objects.count(), Document.objects.count()) == (1, 1, 1)


@pytest.mark.django_db(transaction=True)
def test_two_drafts_of_the_same_invoice_sent_at_the_same_instant_leave_one_sent():
    """Both were checked before either was sent: the database has the last word."""
    cast = make_cast()
    actor = cast.actor("jeanne")
    drafts = [prepare(cast, ubl(cast) + blank) for blank in (b"", b"\n")]
    outcome = at_once(
        *(lambda d=d: services.submit_invoice(invoice=d, actor=actor, now=NOW) for d in drafts)  # type: ignore[misc]
    )
    assert outcome.count("ok") == 1
    assert sorted(Invoice.objects.values_list("status", flat=True)) == sorted([S.DRAFT, S.DEPOSITED])
    assert Certificate.objects.count() == 1


def test_the_database_has_the_last_word_on_duplicates_with_a_sentence(cast, monkeypatch):
    monkeypatch.setattr("coryphee.invoices.services.deposit.portal_findings", lambda *a, **k: [])
    deposit(cast)
    with pytest.raises(services.InvoiceAlreadyDeposited, match="a déjà été déposée par ce fournisseur"):
        deposit(cast)
    with pytest.raises(services.InvoiceAlreadyDeposited):
        services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)


@pytest.mark.django_db(transaction=True)
def test_one_draft_sent_twice_at_the_same_instant_gets_one_certificate():
    cast = make_cast()
    actor, draft = cast.actor("jeanne"), prepare(cast)
    copies = [Invoice.objects.get(pk=draft.pk) for _ in range(3)]
    outcome = at_once(
        *(lambda c=c: services.submit_invoice(invoice=c, actor=actor, now=NOW) for c in copies)  # type: ignore[misc]
    )
    assert outcome == ["changed_meanwhile"] * 2 + ["ok"]
    assert Certificate.objects.count() == 1
    assert StatusChange.objects.filter(action="submit").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_agents_who_decide_at_the_same_instant_do_not_both_win():
    cast = make_cast()
    invoice, actor = deposit(cast), cast.actor("awa")
    first, second = (Invoice.objects.get(pk=invoice.pk) for _ in range(2))
    given = Given(reason="RIB", comment="x")
    outcome = at_once(
        lambda: services.process_invoice(invoice=first, action="suspend", actor=actor, now=NOW, given=given),
        lambda: services.process_invoice(invoice=second, action="order_payment", actor=actor, now=NOW),
    )
    assert outcome == ["changed_meanwhile", "ok"]
    assert StatusChange.objects.filter(case=invoice.pk, action__in=("suspend", "order_payment")).count() == 1


def test_a_double_click_on_send_shows_the_same_page_twice(cast, client_as):
    browser = client_as(cast.jeanne)
    drop(browser, ubl(cast))
    invoice = Invoice.objects.get()
    first, second = send(browser, invoice), send(browser, invoice)
    assert first.redirect_chain == second.redirect_chain == [(at("sent", invoice), 302)]
    assert text_of(first) == text_of(second)
    assert Certificate.objects.count() == 1
    assert Job.objects.filter(name="invoices.route").count() == 1


def test_the_back_button_after_sending_leads_to_the_invoice(cast, client_as):
    browser = client_as(cast.jeanne)
    drop(browser, ubl(cast))
    invoice = Invoice.objects.get()
    send(browser, invoice)
    assert browser.get(at("check", invoice)).url == at("detail", invoice)
    changed = browser.post(at("check", invoice), {"recipient": cast.hospital.identifier})
    assert changed.url == at("detail", invoice)
    browser.post(at("act", invoice, name="delete"))
    invoice.refresh_from_db()
    assert (invoice.status, invoice.recipient) == (S.DEPOSITED, cast.town)
    browser.post(at("add_pieces", invoice), {"pieces": []})
    assert invoice.attachments.count() == 0


def test_a_stale_page_says_that_the_status_has_changed(cast, client_as):
    invoice = deposit(cast)
    browser = client_as(cast.awa)
    assert browser.get(at("act", invoice, name="suspend")).status_code == 200
    services.process_invoice(invoice=invoice, action="order_payment", actor=cast.actor("awa"), now=NOW)
    typed = {"reason": "RIB", "comment": "Il manque le\nrelevé <IBAN>."}
    late = browser.post(at("act", invoice, name="suspend"), typed)
    assert late.status_code == 422
    assert "Il manque le<br>relevé &lt;IBAN&gt;." in late.content.decode()  # what the agent typed is not lost
    assert "n’a pas été enregistré" in text_of(late)
    assert "n’a pas été enregistré" not in text_of(browser.get(at("act", invoice, name="suspend")))
    assert "n’est plus possible : le statut a changé. Rechargez la page." in text_of(late)
    invoice.refresh_from_db()
    assert invoice.status == S.PAYMENT_ORDERED


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("supplement", {"comment": "Voici le RIB."}),
        ("recycle", {"recipient": TOWN_SIRET, "commitment_number": "BC-77"}),
    ],
)
def test_what_was_typed_stays_on_the_page_when_a_colleague_has_answered_before(cast, client_as, name, typed):
    late = client_as(cast.jeanne).post(at(name, deposit(cast)), typed)
    assert late.status_code == 422
    for text in ("n’a pas été enregistré", *typed.values()):
        assert text in text_of(late)


def test_an_action_that_does_not_exist_is_not_found(cast, client_as):
    invoice, browser = deposit(cast), client_as(cast.awa)
    for name in ("payer", "route", "make_available", "submit"):
        assert browser.post(f"/factures/{invoice.pk}/action/{name}/", {"comment": "x"}).status_code == 404
    with pytest.raises(services.UnknownAction):
        services.process_invoice(invoice=invoice, action="route", actor=cast.actor("awa"), now=NOW)


# -- the disk ------------------------------------------------------------


def fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on, nothing that is stored reaches the disk."""

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(documents.os, "fsync", refuse)


def test_a_full_disk_leaves_nothing_half_saved_and_blames_the_operator(cast, client_as, settings, monkeypatch, caplog):
    fill_the_disk(monkeypatch)
    page = drop(client_as(cast.jeanne), ubl(cast))
    assert page.status_code == 503
    assert "point à corriger" not in text_of(page)
    (logged,) = [one for one in caplog.records if one.name == "coryphee.documents.services"]
    assert (logged.levelname, "No space left on device (errno 28)" in logged.getMessage()) == ("ERROR", True)
    assert "n’a pas pu enregistrer « facture.xml » : rien n’a été gardé" in text_of(page)
    assert not Invoice.objects.exists()
    assert not Document.objects.exists()
    assert not Job.objects.exists()
    assert [p for p in Path(settings.DOCUMENTS_DIR).rglob("*") if p.is_file()] == []


def test_a_certificate_that_cannot_be_kept_is_given_all_the_same(cast, client_as, monkeypatch):
    invoice = deposit(cast)
    certificate = invoice.certificates.get()
    fill_the_disk(monkeypatch)
    page = client_as(cast.jeanne).get(at("certificate", invoice, certificate_id=certificate.pk))
    assert (page.status_code, body_of(page)[:5]) == (200, b"%PDF-")
    certificate.refresh_from_db()
    assert certificate.document is None


def test_a_full_disk_while_completing_leaves_the_invoice_suspended(cast, monkeypatch):
    invoice = deposit(cast)
    services.process_invoice(
        invoice=invoice, action="suspend", actor=cast.actor("awa"), now=NOW, given=Given(reason="RIB")
    )
    jobs_before = Job.objects.count()
    fill_the_disk(monkeypatch)
    with pytest.raises(documents.StorageFull) as refused:
        services.supplement_invoice(
            invoice=invoice,
            pieces=[services.Piece(content=b"rib", filename="rib.txt")],
            comment="",
            actor=cast.actor("jeanne"),
            now=NOW,
        )
    assert refused.value.code == "storage_full"
    invoice.refresh_from_db()
    assert (invoice.status, invoice.attachments.count(), Job.objects.count()) == (S.SUSPENDED, 0, jobs_before)


# -- the mail server ------------------------------------------------------------


def test_a_mail_server_that_is_down_delays_the_mail_and_sends_it_once(cast, settings, monkeypatch):
    port = free_port()
    send_to(port, settings)
    services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    jobs.run_due()
    waiting = Job.objects.filter(name="notifications.mail", state=JobState.WAITING)
    assert waiting.count() == 2  # the supplier's, and the town's
    assert sorted((row.attempts, "refused" in row.last_error) for row in waiting) == [(0, False), (1, True)]
    assert Invoice.objects.get().status == S.MADE_AVAILABLE  # the rest goes on
    with smtp_server(port) as mailbox:
        for _ in range(2):
            Job.objects.filter(state=JobState.WAITING).update(run_at=NOW - timedelta(days=400))
            LaneHold.objects.update(until=NOW - timedelta(days=400))
            jobs.run_due()
    assert sorted(m["To"] for m in mailbox.received) == sorted([cast.awa.email, cast.jeanne.email])
    assert "Facture F-2026-0042 reçue par la commune" in "".join(m["Subject"] for m in mailbox.received)
    assert not waiting.all().exists()


def test_the_supplier_is_told_in_the_portal_even_without_mail(cast, client_as, work):
    services.submit_invoice(invoice=prepare(cast), actor=cast.actor("jeanne"), now=NOW)
    work()
    inbox = client_as(cast.jeanne).get(reverse("notifications:inbox"))
    assert "Facture F-2026-0042 reçue par la commune" in text_of(inbox)
