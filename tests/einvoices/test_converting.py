"""A file in other forms, from « Vérifier une facture », for anybody; nothing is kept."""

import base64
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coryphee.documents.models import Document
from coryphee.formats import Syntax, read
from coryphee.formats.model.terms import differences
from tests.browsing import body_of, text_of
from tests.formats.sample_files import CII, UBL, binary, sample

pytestmark = pytest.mark.django_db


def verified(client, data: bytes, name: str):
    return client.post(reverse("einvoices:verify"), {"file": SimpleUploadedFile(name, data)})


def posted_back(client, data: bytes, target: str):
    content = base64.b64encode(data).decode()
    return client.post(reverse("einvoices:convert_file"), {"content": content, "target": target})


def test_anybody_converts_a_file_that_the_page_has_just_read(client):
    page = verified(client, sample(UBL), "f.xml")
    assert "Convertir cette facture" in text_of(page)
    content = page.context["posted_back"]
    answer = client.post(reverse("einvoices:convert_file"), {"content": content, "target": "cii"})
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
    answer = client.post(reverse("einvoices:convert_file"), {"content": content, "target": target})
    assert (answer.status_code, answer["Location"]) == (302, reverse("einvoices:verify"))


def test_what_is_no_invoice_is_said(client):
    client.post(reverse("einvoices:convert_file"), {"content": base64.b64encode(b"bonjour").decode(), "target": "cii"})
    assert "texte simple" in text_of(client.get(reverse("einvoices:verify")))


def test_what_a_form_cannot_say_is_said_under_its_button(client):
    without_code = re.sub(rb"<cbc:PaymentMeansCode.*?</cbc:PaymentMeansCode>", b"", sample(UBL), count=1)
    assert "ne dirait pas tout de la même façon" in text_of(verified(client, without_code, "f.xml"))
    assert "Rien ne se perd" in text_of(verified(client, sample(UBL), "f.xml"))


def test_checking_and_converting_keep_nothing(client):
    documents = Document.objects.count()
    verified(client, sample(UBL), "f.xml")
    posted_back(client, sample(UBL), "facturx")
    assert Document.objects.count() == documents
