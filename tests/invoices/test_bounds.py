"""Amounts, days and texts that no page could show are refused at every door, on both databases, in the same words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from coryphee.core.bounds import OutOfBounds
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.models import Invoice
from coryphee.organisations.enums import Requirement
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, drop, text_of
from tests.factories import NOW
from tests.invoicing import Cast, document, invoice_in, plain_pdf, prepare, ubl

TOO_LARGE = "est trop grand : 13 chiffres au plus avant la virgule"
TOO_FAR = "n’est pas possible : l’année va de 1900 à 2200"
HUGE = Decimal("8333333333333332.50")


def totals(cast: Cast, amount: Decimal) -> bytes:
    said = document(cast)
    return ubl(cast, totals=replace(said.totals, without_vat=amount, with_vat=amount, due=amount))


def line(cast: Cast, **changes: Any) -> bytes:
    said = document(cast)
    return ubl(cast, lines=(replace(said.lines[0], **changes), *said.lines[1:]))


WRONG = {
    "amount": (lambda cast: totals(cast, HUGE), TOO_LARGE),
    "amount of 17 digits": (lambda cast: totals(cast, Decimal(10**17)), TOO_LARGE),
    "quantity": (lambda cast: line(cast, quantity=Decimal(10**20)), TOO_LARGE),
    "price": (lambda cast: line(cast, net_price=Decimal(-(10**20))), TOO_LARGE),
    "date": (lambda cast: ubl(cast, issue_date=date(1, 1, 1)), TOO_FAR),
    "due date": (lambda cast: ubl(cast, due_date=date.max), TOO_FAR),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_file_is_refused_on_the_screen_and_by_the_program_alike(cast, client_as, what):
    make, sentence = WRONG[what]
    page = drop(client_as(cast.jeanne), make(cast))
    assert page.status_code == 422
    assert sentence in text_of(page)
    with pytest.raises((OutOfBounds, services.InvoiceHasErrors)):
        services.deposit_invoice(content=make(cast), filename="f.xml", actor=cast.actor("jeanne"), now=NOW)
    assert not Invoice.objects.exists()


PDF = {"number": "F-1", "type": "FACTURE", "issue_date": "20/11/2026"}
AMOUNTS = {"total_without_vat": "100", "total_vat": "20", "total_with_vat": "120"}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            {
                "total_without_vat": "8333333333333332,50",
                "total_vat": "1666666666666666,50",
                "total_with_vat": "9999999999999999,00",
            },
            TOO_LARGE,
        ),
        ({"total_with_vat": "1e5000"}, "120"),
        ({"issue_date": "01/01/0001"}, TOO_FAR),
        ({"issue_date": "31/12/9999"}, TOO_FAR),
    ],
)
def test_the_check_page_refuses_in_the_same_words(cast, client_as, typed, sentence):
    draft, browser = prepare(cast, plain_pdf(), filename="devis.pdf"), client_as(cast.jeanne)
    page = browser.post(at("check", draft), {**PDF, **AMOUNTS, "recipient": cast.town.identifier, **typed})
    assert page.status_code == 422
    assert sentence in text_of(page)
    for address in (at("check", draft), at("detail", draft), reverse("invoices:issued"), "/"):
        assert browser.get(address).status_code == 200


def test_a_wrong_date_is_the_only_thing_that_is_said_of_what_is_typed_right(cast, client_as):
    """« Votre facture a 3 erreurs : pas de numéro, pas de date, destinataire pas reconnu » stood above all three."""
    draft, browser = prepare(cast, plain_pdf(), filename="devis.pdf"), client_as(cast.jeanne)
    typed = {**PDF, **AMOUNTS, "recipient": cast.town.identifier, "number": "F-7", "issue_date": "31/02/2026"}
    page = text_of(browser.post(at("check", draft), typed))
    assert "Votre saisie est à corriger" in page
    assert "Écrivez la date ainsi" in page
    for untrue in ("n’a pas de numéro", "n’a pas de date", "n’est pas reconnu", "prête à partir", "peut partir"):
        assert untrue not in page
    draft.refresh_from_db()
    assert (draft.number, draft.recipient) == ("", None)


def test_what_the_recipient_demands_is_said_at_once_though_something_else_is_wrong(cast, client_as):
    cast.town.as_recipient.requirement = Requirement.COMMITMENT
    cast.town.as_recipient.save()
    draft, browser = prepare(cast, plain_pdf(), filename="devis.pdf"), client_as(cast.jeanne)
    typed = {**PDF, **AMOUNTS, "recipient": cast.town.identifier, "issue_date": "31/02/2026"}
    typed.pop("commitment_number", None)
    assert "demande un numéro d’engagement" in text_of(browser.post(at("check", draft), typed))


def test_an_entry_whose_sum_no_page_could_show_is_refused(cast, client_as):
    sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    draft = services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    form = {
        **PDF,
        "recipient": cast.town.identifier,
        "operation": "BIENS",
        "delivered_on": "20/11/2026",
        "regime": "TVA",
        "lines-TOTAL_FORMS": "1",
        "lines-INITIAL_FORMS": "0",
        "lines-0-name": "Charpente",
        "lines-0-quantity": "9999999999",
        "lines-0-unit": "C62",
        "lines-0-price": "9999999999",
        "lines-0-rate": "20",
    }
    page = client_as(cast.jeanne).post(at("entry", draft), form)
    assert page.status_code == 422
    assert TOO_LARGE in text_of(page)
    assert "9999999999" in page.content.decode()


def test_half_a_cent_is_rounded_as_everywhere(cast):
    draft = prepare(cast, totals(cast, Decimal("10.125")))
    draft.refresh_from_db()
    assert draft.total_with_vat == Decimal("10.13")


def test_a_row_of_before_is_shown_and_can_be_deleted(cast, client_as):
    """PostgreSQL never took such an amount; on SQLite one row made every list answer 500."""
    draft, browser = invoice_in(cast, S.DRAFT), client_as(cast.jeanne)
    amount = "9999999999999999" if connection.vendor == "sqlite" else "9999999999999998.99"
    with connection.cursor() as cursor:
        cursor.execute("UPDATE invoices_invoice SET total_with_vat = %s, amount_due = %s", [float(amount), amount])
    for address in (
        at("check", draft),
        at("act", draft, name="delete"),
        reverse("invoices:issued"),
        reverse("invoices:issued_search"),
        reverse("invoices:issued_dashboard"),
        "/",
    ):
        assert browser.get(address).status_code == 200, address
    assert browser.post(at("act", draft, name="delete")).status_code == 302
    assert Invoice.objects.get(pk=draft.pk).status == S.DELETED


# -- texts ------------------------------------------------------------


def test_a_number_is_one_line_whichever_way_it_comes(cast, client_as):
    """A mail about it has it in its subject: a line feed there made every mail fail."""
    draft, browser = prepare(cast, plain_pdf(), filename="devis.pdf"), client_as(cast.jeanne)
    typed = {**PDF, **AMOUNTS, "recipient": cast.town.identifier, "unit": cast.schools.pk}
    page = browser.post(at("check", draft), {**typed, "number": "F-1\r\nBcc:\u202eX", "commitment_number": "E\n1"})
    assert page.status_code == 302
    draft.refresh_from_db()
    assert (draft.number, draft.commitment_number) == ("F-1 Bcc:X", "E 1")
    services.complete_draft(invoice=draft, number="F-2\nx\x00", actor=cast.actor("jeanne"), now=NOW)
    assert Invoice.objects.get().number == "F-2 x"


def test_the_number_of_a_file_is_one_line(cast):
    assert prepare(cast, ubl(cast).replace(b"F-2026-0042", b"F-2026&#10;0042\xe2\x80\xae")).number == "F-2026 0042"
