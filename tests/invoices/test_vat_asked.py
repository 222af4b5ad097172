"""VAT that is not charged: the franchise of whoever has a number is asked, a buyer without one is told of."""

from dataclasses import replace

import pytest

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.invoices import services
from coryphee.invoices.entry_forms import EntryForm
from coryphee.invoices.enums import InvoiceStatus, VatRegime
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.writing import document_of
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, text_of
from tests.factories import NOW
from tests.invoices.test_typed_invoices import entry
from tests.invoicing import Cast, prepare

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(cast: Cast) -> Invoice:
    sign_billing_mandate(organisation=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)
    return services.start_entry(supplier=cast.carpenter, actor=cast.actor("jeanne"), now=NOW)


def findings_on(invoice: Invoice) -> dict[str, Finding]:
    invoice.refresh_from_db()
    return {one.rule: one for one in services.check_invoice(invoice=invoice, now=NOW).findings}


def test_whoever_has_a_vat_number_is_asked_before_invoicing_under_the_franchise(cast, draft):
    """A number is possible under the franchise, for purchases and services in the Union (CGI 286 ter)."""
    actor = cast.actor("jeanne")
    with pytest.raises(services.WrongEntry, match="achats et aux services dans l’Union") as asked:
        services.save_entry(invoice=draft, entry=entry(cast, regime=VatRegime.FRANCHISE), actor=actor, now=NOW)
    assert asked.value.details["field"] == "franchise_sure" and cast.carpenter.vat_number in asked.value.message
    sure = entry(cast, regime=VatRegime.FRANCHISE, franchise_sure=True)
    services.save_entry(invoice=draft, entry=sure, actor=actor, now=NOW)
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    assert Invoice.objects.get().status == InvoiceStatus.DEPOSITED


def test_the_question_stands_in_the_form_until_it_is_answered(cast, draft, client_as):
    browser, actor = client_as(cast.jeanne), cast.actor("jeanne")
    form = EntryForm(invoice=draft, initial=EntryForm.initial_from(draft, services.typed_of(draft)))
    assert not form["franchise_sure"].value()
    assert "bien qu’ayant un numéro de TVA" in text_of(browser.get(at("entry", draft)))
    sure = entry(cast, regime=VatRegime.FRANCHISE, franchise_sure=True)
    services.save_entry(invoice=draft, entry=sure, actor=actor, now=NOW)
    draft.refresh_from_db()
    again = EntryForm(invoice=draft, initial=EntryForm.initial_from(draft, services.typed_of(draft)))
    assert again["franchise_sure"].value()
    cast.carpenter.vat_number = ""
    cast.carpenter.save()
    assert "bien qu’ayant un numéro de TVA" not in text_of(browser.get(at("entry", draft)))


def test_reverse_charge_to_a_body_without_vat_number_says_what_stands_in_its_place(cast, draft):
    actor = cast.actor("jeanne")
    services.save_entry(invoice=draft, entry=entry(cast, regime=VatRegime.REVERSE), actor=actor, now=NOW)
    told = findings_on(draft)["PORTAIL-TVA-ACHETEUR"]
    assert told.severity is Severity.WARNING and cast.town.identifier[:9] in told.remedy
    assert "la facture peut partir ainsi" in told.remedy and "n’en a pas dans l’annuaire" in told.message
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    assert Invoice.objects.get().status == InvoiceStatus.DEPOSITED


def test_of_a_body_whose_vat_number_is_known_nothing_is_said_and_the_number_is_written(cast, draft):
    cast.town.vat_number = "FR83404833048"
    cast.town.save()
    actor = cast.actor("jeanne")
    services.save_entry(invoice=draft, entry=entry(cast, regime=VatRegime.REVERSE), actor=actor, now=NOW)
    assert "PORTAIL-TVA-ACHETEUR" not in findings_on(draft)
    assert services.typed_of(draft).buyer.vat_identifier == "FR83404833048"


@pytest.mark.parametrize(("number", "said"), [("FR83404833048", "a le FR83404833048"), ("", "n’en a pas")])
def test_a_file_under_reverse_charge_is_told_the_number_that_the_directory_knows(cast, number, said):
    cast.town.vat_number = number
    cast.town.save()
    typed = document_of(entry(cast, regime=VatRegime.REVERSE), cast.carpenter)
    bare = replace(typed, buyer=replace(typed.buyer, vat_identifier=None))
    told = findings_on(prepare(cast, write_ubl(bare)))["PORTAIL-TVA-ACHETEUR"]
    assert said in told.message and told.terms == ("BT-48",)
