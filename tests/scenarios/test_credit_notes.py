"""A credit note is a credit note everywhere: nobody pays one (issue 10 §2, F06)."""

import csv
import io

import pytest
from django.core import mail
from django.urls import reverse

from coryphee.invoices import services
from coryphee.invoices.models import Invoice
from tests.browsing import act, at, body_of, text_of
from tests.factories import NOW
from tests.invoicing import ISSUED, NUMBER, deposit, ubl


@pytest.fixture
def credit(cast, received, work):
    """A credit note of the invoice that the town has."""
    changes = {"number": "AV-1", "credit_of": NUMBER}
    services.deposit_invoice(content=ubl(cast, **changes), filename="avoir.xml", actor=cast.actor("jeanne"), now=NOW)
    mail.outbox.clear()
    work()
    return Invoice.objects.get(number="AV-1")


def test_nobody_is_told_to_pay_it(cast, credit, jeanne, awa):
    told = {message.to[0]: message for message in mail.outbox}
    assert told[cast.awa.email].subject.startswith(f"[Coryphée] Avoir AV-1 de {cast.carpenter.name}, de ")
    for message in told.values():
        assert "Un avoir ne se paie pas" in message.body
        assert "facture AV-1" not in message.body and "à payer" not in message.body
    for browser in (jeanne, awa):
        page = text_of(browser.get(at("detail", credit)))
        assert "Avoir AV-1" in page and "À déduire ou à rembourser" in page
        assert "À payer" not in page and "Délai de paiement" not in page and "Échéance" not in page


def test_it_and_what_it_corrects_lead_to_each_other(credit, received, jeanne, awa):
    for browser in (jeanne, awa):
        assert at("detail", received) in browser.get(at("detail", credit)).content.decode()
        page = browser.get(at("detail", received)).content.decode()
        assert "Corrigée par l’avoir" in page and at("detail", credit) in page


@pytest.mark.parametrize("side", ["issued", "received"])
def test_it_takes_away_in_lists_boards_and_exports(credit, received, jeanne, awa, side):
    browser = jeanne if side == "issued" else awa
    page = text_of(browser.get(reverse(f"invoices:{side}_search")))
    amount = f"{credit.total_with_vat:,.2f}".replace(",", " ").replace(".", ",")
    assert f"-{amount} €" in page.replace("−", "-") and "Avoir" in page
    exported = body_of(browser.get(reverse(f"invoices:{side}_search"), {"export": "csv"})).decode("utf-8-sig")
    rows = {row["Numéro"]: row for row in csv.DictReader(io.StringIO(exported), delimiter=";")}
    row = rows["AV-1"]
    assert row["Type"] == "Avoir" and row["Montant TTC"].startswith("-") and row["Net à payer"].startswith("-")
    assert row["Échéance"] == "" and rows[NUMBER]["Échéance"] != ""
    assert rows[NUMBER]["IBAN"] == "" or rows[NUMBER]["IBAN"].startswith("FR")


def test_the_board_adds_it_with_its_sign(cast, credit, received, awa):
    Invoice.objects.update(total_with_vat="100.00")
    Invoice.objects.filter(pk=credit.pk).update(total_with_vat="30.00")
    assert "70,00 €" in text_of(awa.get(reverse("invoices:received_dashboard")))


def test_the_town_sets_it_off_and_its_accountant_settles_it(credit, awa, paul, jeanne, work):
    page = text_of(awa.get(at("detail", credit)))
    assert "Imputer l’avoir" in page and "Constater le service fait" not in page and "Mandater" not in page
    assert awa.post(at("act", credit, name="certify_delivery"), {"comment": ""}).status_code == 422
    act(awa, credit, "order_payment")
    assert "Solder l’avoir" in text_of(paul.get(at("detail", credit)))
    mail.outbox.clear()
    act(paul, credit, "issue_payment")
    work()
    told = mail.outbox[-1]
    assert told.subject == "[Coryphée] Avoir AV-1 soldé par la commune de Marly"
    assert "déduit d’un paiement" in told.body and "virement" not in told.body


def test_a_credit_note_of_another_company_is_tied_to_nothing(cast, received):
    Invoice.objects.filter(pk=received.pk).update(issuer="999999999")
    note = deposit(cast, number="AV-2", credit_of=NUMBER, issue_date=ISSUED)
    assert not note.corrects.exists()
