"""An invoice in other forms: from its page for whoever may see it, and from « Vérifier une facture » for anybody."""

import base64

import pytest
from django.urls import reverse

from coryphee.formats import Syntax, read
from coryphee.formats.terms import differences
from coryphee.invoices import converting
from tests.browsing import body_of, text_of
from tests.factories import make_member, make_organisation
from tests.formats.sample_files import CII, UBL, binary, sample
from tests.invoicing import deposit, plain_pdf, prepare

pytestmark = pytest.mark.django_db
TARGETS = {"ubl": Syntax.UBL_INVOICE, "cii": Syntax.CII, "facturx": Syntax.CII}


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


def test_what_was_deposited_as_a_plain_pdf_has_no_other_form(cast, client_as):
    invoice = prepare(cast, plain_pdf(), filename="facture.pdf")
    browser = client_as(cast.jeanne)
    answer = browser.get(reverse("invoices:converted", args=[invoice.pk, "cii"]))
    assert answer.status_code == 302
    assert "sans données" in text_of(browser.get(reverse("invoices:issued")))


def test_a_page_too_long_to_draw_is_refused_with_another_way(cast, client_as, monkeypatch):
    monkeypatch.setattr(converting, "LONGEST_DRAWN", 0)
    invoice = deposit(cast)
    browser = client_as(cast.jeanne)
    answer = browser.get(reverse("invoices:converted", args=[invoice.pk, "facturx"]), follow=True)
    assert "en UBL ou en CII" in text_of(answer)
    assert browser.get(reverse("invoices:converted", args=[invoice.pk, "cii"])).status_code == 200


# -- « Vérifier une facture » ------------------------------------------------------------


def verified(client, data: bytes, name: str):
    from django.core.files.uploadedfile import SimpleUploadedFile

    return client.post(reverse("invoices:verify_invoice"), {"file": SimpleUploadedFile(name, data)})


def posted_back(client, data: bytes, target: str):
    content = base64.b64encode(data).decode()
    return client.post(reverse("invoices:convert_file"), {"content": content, "target": target})


def test_anybody_converts_a_file_that_the_page_has_just_read(client):
    page = verified(client, sample(UBL), "f.xml")
    assert "Convertir cette facture" in text_of(page)
    content = page.context["posted_back"]
    answer = client.post(reverse("invoices:convert_file"), {"content": content, "target": "cii"})
    made = read(body_of(answer))
    assert made.syntax is Syntax.CII
    assert list(differences(read(sample(UBL)).document, made.document)) == []


def test_a_facturx_gives_its_data_and_keeps_its_page(client):
    data = binary("facture.facturx.pdf")
    assert read(body_of(posted_back(client, data, "ubl"))).syntax is Syntax.UBL_INVOICE
    assert read(body_of(posted_back(client, data, "facturx"))).document == read(data).document


@pytest.mark.parametrize(
    ("content", "target"),
    [("", "cii"), ("%%%", "cii"), (base64.b64encode(sample(CII)).decode(), "docx"), ("", "")],
)
def test_a_form_that_was_tampered_with_leads_back_to_the_page(client, content, target):
    answer = client.post(reverse("invoices:convert_file"), {"content": content, "target": target})
    assert (answer.status_code, answer["Location"]) == (302, reverse("invoices:verify_invoice"))


def test_what_is_no_invoice_is_said(client):
    client.post(reverse("invoices:convert_file"), {"content": base64.b64encode(b"bonjour").decode(), "target": "cii"})
    assert "XML lisible" in text_of(client.get(reverse("invoices:verify_invoice")))
