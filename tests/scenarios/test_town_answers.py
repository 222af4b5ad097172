"""The town works on the invoice, the carpenter answers, both see where it stands (stories 3 and 4)."""

import html
from typing import Any

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from coryphee.cases import queries as cases
from coryphee.cases.models import Certificate
from coryphee.core.errors import DomainError
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import Invoice
from coryphee.organisations.models import BillingMandate
from tests.browsing import act, at, body_of, drop, send, text_of
from tests.invoicing import NUMBER, ubl

S = InvoiceStatus


def test_from_service_fait_to_payment(cast, jeanne, awa, paul, received, work):
    act(awa, received, "certify_delivery")
    act(awa, received, "order_payment", reference="M-2026-118")
    assert (received.status, received.payment_order_number) == (S.PAYMENT_ORDERED, "M-2026-118")
    act(paul, received, "issue_payment", comment="Virement du jour")
    work()
    page = text_of(jeanne.get(at("detail", received)))
    assert "Mise en paiement" in page
    assert "M-2026-118" in page
    assert "Awa Diallo" not in page  # the other side reads the organisation, not the person
    assert "Awa Diallo" in text_of(awa.get(at("detail", received)))
    assert f"[Coryphée] Facture {NUMBER} mise en paiement par la commune de Marly" in [m.subject for m in mail.outbox]
    assert received.paid_on == timezone.localdate()


def test_the_statuses_that_this_town_does_not_use_are_said_so(cast, jeanne, received):
    """P-12: nobody waits for a step that will not come."""
    page = text_of(jeanne.get(at("detail", received)))
    assert page.count("ce destinataire n’utilise pas ce statut") == 2
    steps = {s.status: s.state for s in cases.timeline(received, received.status_changes.all())}
    assert steps[S.MADE_AVAILABLE] == "current"
    assert steps[S.BOOKED] == steps[S.SENT_TO_ACCOUNTANT] == "unused"
    assert steps[S.PAYMENT_ISSUED] == "next"


def test_the_actions_offered_are_those_of_each_side(jeanne, awa, paul, received):
    def offered(browser: Any) -> set[str]:
        page = browser.get(at("detail", received)).content.decode()
        return {n for n in (m.name for m in INVOICE) if at("act", received, name=n) in page}

    assert offered(awa) == {"certify_delivery", "order_payment", "send_to_accountant"}
    assert offered(paul) == {"book", "issue_payment"}
    assert offered(jeanne) == set()
    assert at("send_back_guide", received) in awa.get(at("detail", received)).content.decode()


def test_three_questions_lead_to_the_least_costly_answer(awa, received):
    """P-09: wrong address → recycle; missing piece → suspend; wrong content → reject."""
    for question, action in (("1", "send_back"), ("2", "suspend"), ("3", "reject")):
        page = awa.get(at("send_back_guide", received), {"question": question})
        assert at("act", received, name=action) in page.content.decode()


def test_a_suspended_invoice_is_completed_with_a_piece(cast, jeanne, awa, received, work):
    refused = awa.post(at("act", received, name="suspend"), {"comment": "Il manque le bon."})
    assert refused.status_code == 422
    act(awa, received, "suspend", reason="BON_DE_LIVRAISON", comment="Il manque le bon.")
    work()
    told = mail.outbox[-1]
    assert told.to == [cast.jeanne.email]
    assert "Bon de livraison manquant" in told.body
    assert "« Il manque le bon. »" in told.body
    page = text_of(jeanne.get(at("detail", received)))
    assert "Bon de livraison manquant" in page
    empty = jeanne.post(at("supplement", received), {"comment": ""})
    assert empty.status_code == 422
    assert "Joignez une pièce ou écrivez un commentaire." in text_of(empty)
    note = SimpleUploadedFile("bon-de-livraison.txt", "Livré le 18.".encode())
    jeanne.post(at("supplement", received), {"comment": "Voici le bon.", "pieces": [note]}, follow=True)
    received.refresh_from_db()
    assert (received.status, received.resumed_on) == (S.SUPPLEMENTED, timezone.localdate())
    piece = received.attachments.get()
    assert body_of(awa.get(at("attachment", received, attachment_id=piece.pk))) == "Livré le 18.".encode()
    assert "Pièce ajoutée : bon-de-livraison.txt" in text_of(awa.get(at("detail", received)))
    again = awa.post(at("act", received, name="suspend"), {"reason": "RIB"})
    assert "déjà été suspendue une fois" in text_of(again)


def test_a_second_suspension_is_refused_for_its_true_reason(jeanne, awa, received):
    """An old tab said « la facture est maintenant Complétée », which is no reason."""
    act(awa, received, "suspend", reason="BON_DE_LIVRAISON", comment="Merci du PV.")
    page = text_of(jeanne.get(at("detail", received)))
    assert page.count("Bon de livraison manquant") >= 2  # in the history of statuses too
    bill = SimpleUploadedFile("bon.txt", b"vu")
    jeanne.post(at("supplement", received), {"comment": "Voici.", "pieces": [bill]})
    assert "la loi n’en permet pas une seconde" in text_of(awa.get(at("act", received, name="suspend")))


def test_an_invoice_to_recycle_keeps_its_number_and_gets_a_second_certificate(cast, jeanne, awa, received, work):
    act(awa, received, "send_back", comment="C’est pour les écoles.")
    page = jeanne.get(at("recycle", received))
    assert f"{cast.town.name} ({cast.town.displayed_identifier})" in page.content.decode()
    routing = {"recipient": cast.town.identifier, "unit": cast.schools.pk, "commitment_number": ""}
    done = jeanne.post(at("recycle", received), routing, follow=True)
    assert f"Votre facture {NUMBER} est envoyée" in text_of(done)
    work()
    received.refresh_from_db()
    assert (received.number, received.status, received.recipient_unit) == (NUMBER, S.MADE_AVAILABLE, cast.schools)
    first, second = Certificate.objects.order_by("pk")
    assert (first.number[-2:], second.number[-2:]) == ("-1", "-2")
    assert (first.facts["unit"], second.facts["unit"]) == ("BAT-01", "ECO-01")
    assert "Acheminement corrigé" in text_of(jeanne.get(at("detail", received)))


def test_whoever_gets_a_corrected_invoice_may_suspend_it_in_his_turn(cast, jeanne, awa, received, work, client_as):
    """One suspension at most is that of one body: another has not had his."""
    act(awa, received, "suspend", reason="RIB")
    act(awa, received, "lift_suspension", ground="RIEN_NE_MANQUAIT", comment="Trouvé.")
    assert received.was_suspended
    act(awa, received, "send_back", comment="C’est pour l’hôpital.")
    jeanne.post(at("recycle", received), {"recipient": cast.hospital.identifier, "commitment_number": "2026-1"})
    received.refresh_from_db()
    assert (received.was_suspended, received.due_date) == (False, None)


def test_recycling_without_what_the_unit_demands_is_refused_and_changes_nothing(cast, jeanne, awa, received):
    act(awa, received, "send_back", comment="Mauvais service.")
    routing = {"recipient": cast.town.identifier, "unit": cast.works.pk, "commitment_number": ""}
    refused = jeanne.post(at("recycle", received), routing)
    assert refused.status_code == 422
    assert "demande un numéro d’engagement" in text_of(refused)
    received.refresh_from_db()
    assert (received.status, received.recipient_unit) == (S.TO_RECYCLE, cast.works)


def test_an_invoice_to_recycle_is_not_sent_again_to_the_same_wrong_place_by_accident(jeanne, awa, received):
    act(awa, received, "send_back", comment="C’est pour les écoles.")
    same = {
        "recipient": received.recipient.identifier,
        "unit": received.recipient_unit_id,
        "commitment_number": f" {received.commitment_number} ",
    }
    box = "Je la renvoie sans rien changer"
    assert box not in text_of(jeanne.get(at("recycle", received)))
    refused = jeanne.post(at("recycle", received), same)
    received.refresh_from_db()
    assert (refused.status_code, received.status, Certificate.objects.count()) == (422, S.TO_RECYCLE, 1)
    assert "vous a écrit : « C’est pour les écoles. »" in html.unescape(text_of(refused))
    assert box in text_of(refused)
    assert "Je la renvoie" not in text_of(jeanne.post(at("recycle", received), same | {"recipient": "123"}))
    jeanne.post(at("recycle", received), same | {"unchanged": "on"})
    received.refresh_from_db()
    assert (received.status, Certificate.objects.count()) == (S.DEPOSITED, 2)
    assert "→ inchangé" in text_of(jeanne.get(at("detail", received)))


def test_an_invoice_to_recycle_may_be_abandoned(awa, jeanne, received):
    act(awa, received, "send_back", comment="Pas pour nous.")
    act(jeanne, received, "abandon", comment="Commande annulée.")
    assert received.status == S.ABANDONED
    assert "Abandonnée" in text_of(awa.get(at("detail", received)))


@pytest.fixture
def rejected(awa: Any, received: Invoice) -> Invoice:
    act(awa, received, "reject", reason="MONTANT_ERR", comment="Le prix convenu est 100 €.")
    return received


def test_nobody_signs_a_mandate_for_an_invoice_that_is_refused(jeanne, rejected, monkeypatch):
    def refuse(**_named: object) -> None:
        raise DomainError("Pas maintenant.")

    monkeypatch.setattr("coryphee.invoices.services.start_entry", refuse)
    page = jeanne.post(at("redo", rejected), {"mandate": "on"}, follow=True)
    assert "Pas maintenant." in text_of(page)
    assert not BillingMandate.objects.exists()


def test_a_rejected_invoice_is_made_again_from_what_it_said(cast, jeanne, rejected):
    assert "Traiter le rejet" in text_of(jeanne.get(at("detail", rejected)))
    start = jeanne.post(at("redo", rejected), {"mandate": "on"}, follow=True)
    new = Invoice.objects.exclude(pk=rejected.pk).get()
    page = start.content.decode()
    assert (new.status, new.replaces, new.number) == (S.DRAFT, rejected, "")
    assert cast.town.identifier in page
    assert "2026-00731" in page
    assert rejected.content.document["lines"][0]["name"] in page.replace("&#x27;", "'")
    lines = start.context["lines"]
    typed = {"lines-TOTAL_FORMS": "1", "lines-INITIAL_FORMS": "0"}
    typed |= {f"lines-0-{k}": v for k, v in lines.forms[0].initial.items()} | {"lines-0-price": "100,00"}
    typed |= {k: v for k, v in start.context["form"].initial.items() if v is not None} | {"number": "F-2026-0043"}
    typed |= {"issue_date": "20/11/2026", "delivered_on": "18-11-2026", "lines-0-quantity": "1", "lines-0-rate": "20"}
    checked = jeanne.post(at("entry", new), typed, follow=True)
    assert at("submit", new) in checked.content.decode(), text_of(checked)
    assert "Votre facture F-2026-0043 est envoyée" in text_of(send(jeanne, new))
    new.refresh_from_db()
    assert (new.status, str(new.total_with_vat)) == (S.DEPOSITED, "120.00")
    assert b"F-2026-0043" in body_of(jeanne.get(at("original", new)))
    found = jeanne.get(reverse("invoices:issued_search"), {"q": "F-2026-0043"})
    assert "F-2026-0043" in text_of(found).split("Texte libre")[-1]


def test_a_corrected_file_replaces_a_rejected_invoice(cast, jeanne, rejected):
    same = drop(jeanne, ubl(cast), query=f"?remplace={rejected.pk}")
    assert "a déjà été déposée" in text_of(same)
    drop(jeanne, ubl(cast, number="F-2026-0044", commitment=""), query=f"?remplace={rejected.pk}")
    new = Invoice.objects.get(number="F-2026-0044")
    assert (new.replaces, new.commitment_number) == (rejected, "2026-00731")
    assert "F-2026-0044" in text_of(send(jeanne, new))


def test_a_rejection_that_is_treated_leaves_the_summary(jeanne, rejected):
    todo = reverse("invoices:issued")
    assert NUMBER in text_of(jeanne.get(todo))
    jeanne.post(at("treat_rejection", rejected), follow=True)
    assert NUMBER not in text_of(jeanne.get(todo))
    assert NUMBER in text_of(jeanne.get(reverse("invoices:issued_search")))


def test_the_return_of_an_order_is_told_to_the_agent_and_hidden_from_the_supplier(
    cast, jeanne, awa, paul, received, work
):
    act(awa, received, "order_payment")
    work()
    mail.outbox.clear()
    act(paul, received, "return_order", comment="Imputation fausse.")
    work()
    assert received.status == S.MADE_AVAILABLE
    assert [(one.to, "mandat rejeté" in one.subject) for one in mail.outbox] == [([cast.awa.email], True)]
    assert "Imputation fausse." in mail.outbox[0].body
    assert "Imputation fausse." in text_of(awa.get(at("detail", received)))
    assert "Imputation fausse." not in text_of(jeanne.get(at("detail", received)))
    supplier = frozenset({Role.SUPPLIER})
    kept = cases.histories_of(received, internal=False, named=supplier, sides=supplier)
    assert kept.statuses[-1].label == "Mise à disposition du destinataire"  # as the head of the page says
    assert (kept.statuses[-1].comment, kept.statuses[-1].who) == ("", "Commune de Marly · Bâtiments")


def test_what_was_established_is_not_to_come_again(cast, jeanne, awa, received, work):
    """« Service fait » stood in the timeline as done and as to come, after a suspension."""

    def to_come(browser):
        return [step.status for step in browser.get(at("detail", received)).context["steps"] if step.state == "next"]

    assert S.DELIVERY_CERTIFIED in to_come(jeanne)
    for move, given in (
        ("certify_delivery", {}),
        ("suspend", {"reason": "RIB"}),
        ("lift_suspension", {"ground": "RIEN_NE_MANQUAIT"}),
    ):
        act(awa, received, move, **given)
        assert S.DELIVERY_CERTIFIED not in to_come(jeanne)
    assert S.PAYMENT_ORDERED in to_come(jeanne)
    act(awa, received, "send_back", comment="Autre service.")
    received.refresh_from_db()
    routing = {"recipient": cast.town.identifier, "unit": cast.schools.pk, "version": received.version}
    jeanne.post(at("recycle", received), routing)
    work()
    assert S.DELIVERY_CERTIFIED in to_come(jeanne)  # whoever has it now has certified nothing


@pytest.mark.parametrize(("move", "words"), [("reject", "a rejeté votre facture"), ("suspend", "attend une réponse")])
def test_what_the_supplier_will_read_is_shown_before_it_is_sent(awa, received, move, words):
    """A rejection has no way back: she wrote blindly what somebody else would read (seen_journeys 7)."""
    page = text_of(awa.get(reverse("invoices:act", args=[received.pk, move])))
    assert "Le message que lira Charpentes Lemoine" in page and words in page
    assert received.number in page.split("Le message que lira")[1]


def test_what_explains_nothing_or_stays_inside_shows_no_message(awa, paul, received):
    assert "Le message que lira" not in text_of(
        awa.get(reverse("invoices:act", args=[received.pk, "certify_delivery"]))
    )
    act(awa, received, "order_payment")
    page = text_of(paul.get(reverse("invoices:act", args=[received.pk, "return_order"])))
    assert "Rejeter le mandat" in page and "Le message que lira" not in page


@pytest.mark.parametrize(("reason", "told"), [("DOUBLE_FACT", True), ("MONTANT_ERR", False)])
def test_who_is_told_that_he_billed_twice_is_not_pushed_to_bill_again(jeanne, awa, received, reason, told):
    act(awa, received, "reject", reason=reason, comment="Vue.")
    page = text_of(jeanne.get(reverse("invoices:treat_rejection", args=[received.pk])))
    assert ("Ne la refaites pas si c’est bien la même" in page) is told
