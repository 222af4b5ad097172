"""An invoice in other forms, from its page, for whoever may see it."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from coryphee.documents.services import store
from coryphee.einvoices import converting
from coryphee.einvoices.enums import FileFormat
from coryphee.formats import Profile, RuleSet, Severity, Syntax, read, validate
from coryphee.formats.model.document import PaymentMeans, SupportingDocument
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from tests.browsing import at, body_of, text_of
from tests.factories import NOW, make_member, make_organisation
from tests.invoicing import cii, deposit, facturx, invoice_in, plain_pdf, prepare

pytestmark = pytest.mark.django_db
TARGETS = {"ubl": Syntax.UBL_INVOICE, "cii": Syntax.CII, "facturx": Syntax.CII}


def page_text(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("who", ["jeanne", "awa"])
def test_both_sides_take_the_invoice_in_the_form_they_need(cast, client_as, target, who):
    invoice = deposit(cast)
    answer = client_as(getattr(cast, who)).get(reverse("invoices:converted", args=[invoice.pk, target]))
    made = read(body_of(answer))
    assert answer["Content-Disposition"].startswith("attachment")
    assert made.syntax is TARGETS[target]
    assert made.document.number == invoice.number
    assert made.findings == ()


def test_nobody_else_sees_that_it_exists(cast, client_as, client):
    invoice = deposit(cast)
    stranger = make_member(make_organisation(), "FACTURES_EMISES")
    address = reverse("invoices:converted", args=[invoice.pk, "cii"])
    assert client_as(stranger).get(address).status_code == 404
    assert client.get(address).status_code == 302  # to the sign-in


def test_an_unknown_form_is_not_found(cast, client_as):
    invoice = deposit(cast)
    assert client_as(cast.jeanne).get(reverse("invoices:converted", args=[invoice.pk, "docx"])).status_code == 404


def test_a_plain_pdf_becomes_a_minimal_facturx_around_its_page(cast, client_as):
    invoice = prepare(cast, plain_pdf(), filename="facture.pdf")
    typed = {"number": "P-1", "issue_date": NOW.date(), "recipient": cast.town, "recipient_unit": cast.works}
    amounts = {"total_without_vat": 100, "total_vat": 20, "total_with_vat": 120, "amount_due": 120}
    Invoice.objects.filter(pk=invoice.pk).update(**typed, **amounts, commitment_number="2026-00731")
    made = body_of(client_as(cast.jeanne).get(at("converted", invoice, target="facturx")))
    result = read(made)
    assert (result.profile, result.findings, page_text(made)) == (Profile.MINIMUM, (), "")
    found = result.document
    assert (found.number, found.totals.due, found.purchase_order) == ("P-1", 120, "2026-00731")
    assert (found.seller.name, found.buyer.name) == (cast.carpenter.legal_name, cast.town.legal_name)
    assert [one for one in validate(result, rules=[RuleSet.FACTURX]) if one.severity is Severity.ERROR] == []


def test_a_plain_pdf_has_no_form_that_needs_its_lines(cast, client_as):
    invoice = prepare(cast, plain_pdf(), filename="facture.pdf")
    browser = client_as(cast.jeanne)
    assert browser.get(at("converted", invoice, target="cii")).status_code == 302
    page = browser.get(at("detail", invoice))
    assert "sans données" in text_of(page)
    assert at("converted", invoice, target="facturx") in page.content.decode()
    assert at("converted", invoice, target="cii") not in page.content.decode()


def test_a_plain_pdf_of_which_nothing_is_typed_yet_is_no_facturx(cast, client_as):
    draft = prepare(cast, plain_pdf(), filename="facture.pdf")
    answer = client_as(cast.jeanne).get(reverse("invoices:converted", args=[draft.pk, "facturx"]), follow=True)
    assert answer.status_code == 200
    assert "Indiquez d’abord le numéro et la date de cette facture" in text_of(answer)


def test_the_page_drawn_for_a_facturx_is_the_invoice(cast, client_as):
    invoice = deposit(cast)
    drawn = page_text(body_of(client_as(cast.awa).get(at("converted", invoice, target="facturx"))))
    assert f"Facture {invoice.number}" in drawn
    assert cast.carpenter.legal_name in drawn


def test_the_page_of_a_facturx_stays(cast, client_as):
    invoice = prepare(cast, facturx(cast), filename="facture.pdf")
    made = body_of(client_as(cast.jeanne).get(at("converted", invoice, target="facturx")))
    assert page_text(made) == ""
    assert read(made).document == read(facturx(cast)).document


def test_the_files_inside_an_invoice_follow_it(cast, client_as):
    inside = SupportingDocument(reference="BL-7", content=b"a;b\n", mime="text/csv", filename="bon de livraison.csv")
    invoice = deposit(cast, supporting_documents=(inside,))
    made = body_of(client_as(cast.awa).get(at("converted", invoice, target="cii")))
    assert read(made).document.supporting_documents == (inside,)


def test_what_would_be_lost_is_said_before_the_file_is_given(cast, client_as):
    invoice = deposit(cast, payment_means=(PaymentMeans(remittance="F-1"),))
    content = cii(cast, payment_means=(PaymentMeans(remittance="F-1"),))
    stored = store(content, filename="facture.xml", max_bytes=10**6, now=NOW)
    Invoice.objects.filter(pk=invoice.pk).update(original=stored.document, file_format=FileFormat.CII)
    browser, address = client_as(cast.awa), at("converted", invoice, target="ubl")
    assert "Moyen de paiement (BT-81)" in text_of(browser.get(address))
    assert read(body_of(browser.get(address + "?lu=1"))).syntax is Syntax.UBL_INVOICE
    assert browser.get(at("converted", invoice, target="cii"))["Content-Type"] == "application/xml"


def test_a_draft_is_its_suppliers_alone(cast, client_as):
    invoice = prepare(cast)
    assert client_as(cast.awa).get(at("converted", invoice, target="ubl")).status_code == 404
    assert client_as(cast.jeanne).get(at("converted", invoice, target="ubl")).status_code == 200


def test_a_draft_being_typed_offers_no_file_yet(cast, client_as):
    invoice = invoice_in(cast, InvoiceStatus.DRAFT, file_format=FileFormat.FORM)
    browser = client_as(cast.jeanne)
    assert at("converted", invoice, target="ubl") not in browser.get(at("detail", invoice)).content.decode()
    assert "envoyez-la d’abord" in text_of(browser.get(at("converted", invoice, target="ubl"), follow=True))


def test_a_page_too_long_to_draw_is_refused_with_another_way(cast, client_as, monkeypatch):
    monkeypatch.setattr(converting, "LONGEST_DRAWN", 0)
    invoice = deposit(cast)
    browser = client_as(cast.jeanne)
    answer = browser.get(reverse("invoices:converted", args=[invoice.pk, "facturx"]), follow=True)
    assert "en UBL ou en CII" in text_of(answer)
    assert browser.get(reverse("invoices:converted", args=[invoice.pk, "cii"])).status_code == 200
