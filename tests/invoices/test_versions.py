"""What is certified is what was checked is what was sent: nobody acts upon an invoice that is no longer what he saw."""

import os
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError

from bench import interleavings
from coryphee.cases.enums import EventGroup
from coryphee.cases.models import Attachment, moving
from coryphee.cases.services.moving import WRITTEN_BY_A_MOVE, move
from coryphee.core.lifecycle import Given, TransitionRefused
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import Role
from coryphee.invoices.models import Invoice
from tests.browsing import at, text_of
from tests.factories import NOW
from tests.invoices.test_faults import at_once
from tests.invoicing import Cast, deposit, invoice_in, make_cast, prepare

CHANGED = "Cette facture a été modifiée depuis que vous l’avez affichée"
TRIES = int(os.environ.get("CORYPHEE_INTERLEAVINGS", "40"))


def piece(name: str = "plan.txt") -> services.Piece:
    return services.Piece(content=name.encode(), filename=name)


def who(cast: Cast, name: str = "jeanne") -> dict[str, Any]:
    return {"actor": cast.actor(name), "now": NOW}


@pytest.mark.django_db(transaction=True)
def test_a_certificate_never_says_something_else_than_the_invoice():
    report = interleavings.run(TRIES, seed=20261126)
    assert report.faults == []
    assert report.sent > TRIES / 10


def test_every_change_of_what_a_certificate_names_raises_the_version(cast):
    draft = prepare(cast)
    seen = [draft.version]

    def noted() -> None:
        seen.append(Invoice.objects.values_list("version", flat=True).get(pk=draft.pk))

    services.complete_draft(invoice=draft, contract_number="M-7", **who(cast))
    noted()
    services.join_to_draft(draft, pieces=[piece()], **who(cast))
    noted()
    services.remove_from_draft(draft, piece=Attachment.objects.get(), **who(cast))
    noted()
    services.submit_invoice(invoice=draft, **who(cast))
    noted()
    assert seen == [0, 1, 2, 3, 4]


def stale(invoice: Invoice) -> Invoice:
    """The invoice as a page showed it, before somebody else changed it without moving its status."""
    page = Invoice.objects.get(pk=invoice.pk)
    with moving():
        Invoice.objects.filter(pk=invoice.pk).update(version=page.version + 1)
    return page


ON_A_DRAFT = {
    "edit": lambda page, do: services.complete_draft(invoice=page, contract_number="M-7", **do),
    "delete": lambda page, do: services.delete_draft(page, **do),
    "submit": lambda page, do: services.submit_invoice(invoice=page, **do),
    "add": lambda page, do: services.join_to_draft(page, pieces=[piece()], **do),
    "remove": lambda page, do: services.remove_from_draft(page, piece=Attachment.objects.get(), **do),
}


@pytest.mark.parametrize("action", ON_A_DRAFT)
def test_nobody_acts_upon_a_draft_that_is_no_longer_what_he_saw(cast, action):
    draft = prepare(cast)
    services.join_to_draft(draft, pieces=[piece()], **who(cast))
    page = stale(draft)
    before = Invoice.objects.values().get(pk=draft.pk)
    with pytest.raises(services.ChangedMeanwhile, match="relisez-la, puis recommencez"):
        ON_A_DRAFT[action](page, who(cast))
    assert Invoice.objects.values().get(pk=draft.pk) == before
    assert not draft.certificates.exists()
    assert list(draft.attachments.values_list("filename", flat=True)) == ["plan.txt"]


AFTERWARDS = {
    S.SUSPENDED: (
        "jeanne",
        lambda page, cast, do: services.supplement_invoice(invoice=page, pieces=(), comment="Voici.", **do),
    ),
    S.TO_RECYCLE: (
        "jeanne",
        lambda page, cast, do: services.recycle_invoice(
            invoice=page, recipient=cast.town, unit=cast.schools, commitment_number="", **do
        ),
    ),
    S.REJECTED: ("jeanne", lambda page, cast, do: services.treat_rejection(invoice=page, **do)),
    S.SUPPLEMENTED: (
        "awa",
        lambda page, cast, do: services.process_invoice(invoice=page, action="certify_delivery", **do),
    ),
}


@pytest.mark.parametrize("status", AFTERWARDS)
def test_nobody_acts_upon_a_sent_invoice_that_is_no_longer_what_he_saw(cast, status):
    name, act = AFTERWARDS[status]
    with pytest.raises(services.ChangedMeanwhile):
        act(stale(invoice_in(cast, status)), cast, who(cast, name))


def test_she_abandons_only_the_invoice_that_she_saw(cast):
    with pytest.raises(services.ChangedMeanwhile):
        services.abandon_invoice(invoice=stale(invoice_in(cast, S.TO_RECYCLE)), comment="", **who(cast))


def test_no_piece_is_added_to_a_sent_invoice_nor_taken_from_it(cast):
    draft = prepare(cast)
    services.join_to_draft(draft, pieces=[piece()], **who(cast))
    page, sent = Invoice.objects.get(pk=draft.pk), Invoice.objects.get(pk=draft.pk)
    services.submit_invoice(invoice=sent, **who(cast))
    for loaded in (page, Invoice.objects.get(pk=draft.pk)):
        with pytest.raises((services.NotADraft, services.ChangedMeanwhile)):
            services.join_to_draft(loaded, pieces=[piece("tard.txt")], **who(cast))
    with pytest.raises(services.NotADraft):
        services.remove_from_draft(Invoice.objects.get(pk=draft.pk), piece=Attachment.objects.get(), **who(cast))
    files = sent.certificates.get().facts["files"]
    assert [name for name, _sha in files] == ["facture.xml", "plan.txt"]
    assert Attachment.objects.count() == 1


# -- on the screen ------------------------------------------------------------


def test_a_send_after_anothers_change_shows_the_new_state_and_sends_nothing(cast, client_as):
    draft, browser = prepare(cast), client_as(cast.jeanne)
    shown = {"version": draft.version}
    assert f'name="version" value="{draft.version}"' in browser.get(at("check", draft)).content.decode()
    services.complete_draft(invoice=draft, commitment_number="2026-99999", **who(cast))
    page = browser.post(at("submit", draft), shown, follow=True)
    assert CHANGED in text_of(page)
    assert "2026-99999" in page.content.decode()
    assert Invoice.objects.get().status == S.DRAFT
    browser.post(at("submit", draft), {"version": draft.version})
    assert Invoice.objects.get().status == S.DEPOSITED


def test_a_form_after_anothers_change_keeps_what_was_typed(cast, client_as):
    draft, browser = prepare(cast), client_as(cast.jeanne)
    shown = draft.version
    services.join_to_draft(draft, pieces=[piece()], **who(cast))
    typed = {"recipient": cast.town.identifier, "unit": cast.works.pk, "commitment_number": "MON-NUMERO"}
    page = browser.post(at("check", draft), typed | {"version": shown})
    assert page.status_code == 422
    assert CHANGED in text_of(page)
    assert "MON-NUMERO" in page.content.decode() and "plan.txt" in text_of(page)
    again = browser.post(at("check", draft), typed | {"version": draft.version})
    assert again.status_code == 302
    assert Invoice.objects.get().commitment_number == "MON-NUMERO"


def test_a_refused_form_still_speaks_of_the_version_that_was_shown(cast, client_as):
    """A mistake in the form must not hide somebody else's change from whoever corrects it."""
    draft, browser = prepare(cast), client_as(cast.jeanne)
    services.complete_draft(invoice=draft, contract_number="M-7", **who(cast))
    page = browser.post(at("check", draft), {"recipient": "rien", "version": 0})
    assert page.status_code == 422
    assert 'name="version" value="0"' in page.content.decode()


def test_a_recipient_does_not_reject_what_was_supplemented_meanwhile(cast, client_as):
    invoice, browser = deposit(cast), client_as(cast.awa)
    suspend = Given(reason="RIB")
    services.process_invoice(invoice=invoice, action="suspend", given=suspend, **who(cast, "awa"))
    shown = invoice.version
    services.supplement_invoice(invoice=invoice, pieces=[piece("rib.txt")], comment="", **who(cast))
    page = browser.post(at("act", invoice, name="reject"), {"reason": "AUTRE", "comment": "x", "version": shown})
    assert page.status_code == 422
    assert Invoice.objects.get().status == S.SUPPLEMENTED


def test_she_takes_back_a_piece_that_she_joined(cast, client_as):
    draft, browser = prepare(cast), client_as(cast.jeanne)
    browser.post(at("add_pieces", draft), {"pieces": [SimpleUploadedFile("plan.txt", b"plan")]})
    joined = Attachment.objects.get()
    assert "Retirer plan.txt" in text_of(browser.get(at("check", draft)))
    page = browser.post(at("remove_piece", draft, attachment_id=joined.pk), follow=True)
    assert "Pièce retirée." in text_of(page)
    assert not Attachment.objects.exists()


# -- what only a move writes ------------------------------------------------------------


@pytest.mark.parametrize("field", sorted(WRITTEN_BY_A_MOVE))
def test_a_caller_cannot_write_a_status_through_a_move(cast, field):
    draft = prepare(cast)
    with pytest.raises(ValueError, match=field):
        move(draft, "edit", **who(cast), **{field: S.PAYMENT_ISSUED})
    with pytest.raises(ValueError, match=field):
        services.complete_draft(invoice=draft, **who(cast), **{field: S.PAYMENT_ISSUED})
    assert Invoice.objects.get().status == S.DRAFT


@pytest.mark.parametrize(
    ("action", "reason"), [("reject", "N_IMPORTE_QUOI"), ("reject", "RIB"), ("suspend", "DOUBLE_FACT"), ("book", "RIB")]
)
def test_a_reason_is_of_the_closed_list_of_its_action(cast, action, reason):
    """Programs too: the form is not the only door."""
    invoice = deposit(cast)
    name = "paul" if action == "book" else "awa"
    with pytest.raises(TransitionRefused, match="choisissez-en un dans la liste"):
        given = Given(reason=reason, comment="Voir la commande.")
        services.process_invoice(invoice=invoice, action=action, given=given, **who(cast, name))
    assert Invoice.objects.get().status == S.MADE_AVAILABLE


def test_a_number_that_the_column_does_not_hold_is_refused_with_a_sentence(cast):
    with pytest.raises(services.ReferenceTooLong, match="raccourcissez-le"):
        services.process_invoice(
            invoice=deposit(cast), action="order_payment", given=Given(reference="9" * 51), **who(cast, "awa")
        )


# -- first opening ------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_a_first_opening_is_written_once_whoever_looks_at_the_same_instant():
    cast = make_cast()
    invoice, actor = deposit(cast), cast.actor("awa")
    pages = [Invoice.objects.get(pk=invoice.pk) for _ in range(4)]
    outcome = at_once(
        *(
            lambda p=p: services.open_invoice(invoice=p, actor=actor, side=Role.RECIPIENT, now=NOW)  # type: ignore[misc]
            for p in pages
        )
    )
    assert outcome == ["ok"] * 4
    assert invoice.events.filter(group=EventGroup.USER_ACTION).count() == 1


def test_the_database_keeps_one_first_opening(cast, monkeypatch):
    """Even of those who all looked before any had written."""
    invoice = deposit(cast)
    monkeypatch.setattr("django.db.models.query.QuerySet.exists", lambda rows: False)
    for _ in range(2):
        services.open_invoice(invoice=invoice, side=Role.RECIPIENT, **who(cast, "awa"))
    assert invoice.events.filter(group=EventGroup.USER_ACTION).count() == 1


def test_a_browser_that_fetches_ahead_has_opened_nothing(cast, client_as):
    invoice, browser = deposit(cast), client_as(cast.awa)
    browser.get(at("detail", invoice), headers={"Sec-Purpose": "prefetch;prerender"})
    assert not invoice.events.filter(group=EventGroup.USER_ACTION).exists()
    browser.get(at("detail", invoice))
    assert invoice.events.filter(group=EventGroup.USER_ACTION).count() == 1


def test_an_invoice_is_read_though_its_opening_cannot_be_noted(cast, client_as, monkeypatch):
    """Readers stood behind a writer of SQLite for ten seconds, then got a 503."""
    invoice = deposit(cast)

    def locked(**_named):
        raise OperationalError("database is locked")

    monkeypatch.setattr(services, "open_invoice", locked)
    assert client_as(cast.awa).get(at("detail", invoice)).status_code == 200
    monkeypatch.undo()
    assert not invoice.events.exists()
    client_as(cast.awa).get(at("detail", invoice))
    assert invoice.events.get().text == "Facture ouverte par le destinataire"
