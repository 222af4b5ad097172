"""An invoice with mistakes that have one certain repair: mended on the check page, or by anybody, without typing."""

import base64
import html
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from coryphee.cases.models import HistoryEvent
from coryphee.documents.models import Document
from coryphee.documents.services import open_document
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice
from tests.browsing import at, body_of, drop, send, text_of
from tests.invoicing import Cast, cii, facturx, ubl

VERIFY, CORRECT = "einvoices:verify", "einvoices:correct_file"


def date_in_digits(data: bytes) -> bytes:
    return re.sub(rb"(<cbc:IssueDate>)(\d{4})-(\d\d)-(\d\d)", rb"\1\2\3\4", data, count=1)


def wrong_total(data: bytes) -> bytes:
    """The grand total one euro too high; what is to be paid is right."""
    found = re.search(rb"TaxInclusiveAmount[^>]*>(\d+)\.", data)
    assert found
    return re.sub(rb"(TaxInclusiveAmount[^>]*>)\d+", rb"\g<1>" + str(int(found[1]) + 1).encode(), data, count=1)


def wrong_net(data: bytes) -> bytes:
    """The grand total, and what is to be paid, one euro too high: only the seller may bring it down."""
    found = re.search(rb"TaxInclusiveAmount[^>]*>(\d+)\.", data)
    assert found
    more = str(int(found[1]) + 1).encode()
    data = re.sub(rb"(TaxInclusiveAmount[^>]*>)\d+", rb"\g<1>" + more, data, count=1)
    return re.sub(rb"(PayableAmount[^>]*>)\d+", rb"\g<1>" + more, data, count=1)


def posted(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]


def test_she_mends_the_draft_with_one_button_and_sends_it(cast: Cast, jeanne: Client) -> None:
    right = ubl(cast)
    page = drop(jeanne, date_in_digits(wrong_total(right)), "facture.xml")
    invoice = Invoice.objects.get()
    said = text_of(page)
    assert "Corriger et vérifier à nouveau" in said and "Correction certaine" in said
    assert at("submit", invoice) not in page.content.decode()
    page = jeanne.post(at("repair", invoice), follow=True)
    assert "Fichier corrigé. Date d’émission (BT-2) : " in text_of(page)
    assert "Corriger et vérifier" not in text_of(page)
    assert "Relisez, puis envoyez" in text_of(page) or "peut partir" in text_of(page)
    invoice.refresh_from_db()
    assert invoice.issue_date is not None
    with open_document(invoice.original) as file:
        assert file.read() == right
    send(jeanne, invoice)
    invoice.refresh_from_db()
    assert invoice.status == InvoiceStatus.DEPOSITED


def test_what_she_typed_on_the_check_page_stays(cast: Cast, jeanne: Client) -> None:
    drop(jeanne, wrong_total(ubl(cast, commitment="")), "facture.xml")
    invoice = Invoice.objects.get()
    routing = {"recipient": cast.town.identifier, "unit": cast.works.pk, "commitment_number": "2026-00999"}
    jeanne.post(at("check", invoice), routing)
    before = Invoice.objects.get().total_with_vat
    jeanne.post(at("repair", invoice))
    invoice.refresh_from_db()
    assert (invoice.commitment_number, invoice.recipient_unit) == ("2026-00999", cast.works)
    assert invoice.total_with_vat == before - 1


def test_a_net_to_pay_moves_only_when_she_chooses_so(cast: Cast, jeanne: Client) -> None:
    right = ubl(cast)
    page = drop(jeanne, wrong_net(right), "facture.xml")
    invoice = Invoice.objects.get()
    assert "À vous de choisir" in text_of(page) and "Corriger ce qui est certain" not in text_of(page)
    told = re.search(r'name="reading" value="(Les lignes[^"]*)"', page.content.decode())
    assert told
    page = jeanne.post(at("repair", invoice), {"reading": html.unescape(told[1])}, follow=True)
    assert "Fichier corrigé." in text_of(page) and "À vous de choisir" not in text_of(page)
    invoice.refresh_from_db()
    with open_document(invoice.original) as file:
        assert file.read() == right


def test_a_reading_that_nobody_offered_mends_nothing(cast: Cast, jeanne: Client) -> None:
    drop(jeanne, wrong_net(ubl(cast)), "facture.xml")
    invoice = Invoice.objects.get()
    page = jeanne.post(at("repair", invoice), {"reading": "autre chose"}, follow=True)
    assert "n’a de correction certaine" in text_of(page)


def test_a_visitor_takes_the_file_mended_as_he_chose(cast: Cast) -> None:
    right, browser = ubl(cast), Client()
    page = drop_to_verify(browser, wrong_net(right), "f.xml").content.decode()
    told = re.search(r'name="reading" value="(Les lignes[^"]*)"', page)
    assert told
    given = {"content": posted(page, "content"), "name": "f.xml", "reading": html.unescape(told[1])}
    assert body_of(browser.post(reverse(CORRECT), given)) == right


def test_a_sent_invoice_is_never_mended(cast: Cast, jeanne: Client) -> None:
    drop(jeanne, ubl(cast), "facture.xml")
    invoice = Invoice.objects.get()
    send(jeanne, invoice)
    invoice.refresh_from_db()
    original = invoice.original_id
    page = jeanne.post(at("repair", invoice), follow=True)
    assert "pas encore envoyée" in text_of(page)
    invoice.refresh_from_db()
    assert invoice.original_id == original


def test_a_right_draft_has_nothing_to_mend(cast: Cast, jeanne: Client) -> None:
    page = drop(jeanne, cii(cast), "facture.xml")
    invoice = Invoice.objects.get()
    assert "Corriger ce qui est certain" not in text_of(page)
    events = HistoryEvent.objects.count()
    page = jeanne.post(at("repair", invoice), follow=True)
    assert "Aucune erreur de ce fichier n’a de correction certaine" in text_of(page)
    assert HistoryEvent.objects.count() == events


def test_nobody_else_mends_her_draft(cast: Cast, jeanne: Client, client_as) -> None:
    drop(jeanne, wrong_total(ubl(cast)), "facture.xml")
    invoice = Invoice.objects.get()
    for other in (cast.marc, cast.awa):
        assert client_as(other).post(at("repair", invoice)).status_code in (403, 404)
    assert jeanne.get(at("repair", invoice)).status_code == 405


@pytest.mark.django_db
def test_anybody_checks_a_file_and_takes_the_corrected_one_away(cast: Cast) -> None:
    right = ubl(cast)
    browser, documents = Client(), Document.objects.count()
    page = drop_to_verify(browser, wrong_total(right), "ma facture n°1.xml").content.decode()
    assert "Télécharger le fichier corrigé" in page
    assert base64.b64decode(posted(page, "content")) == wrong_total(right)
    answer = browser.post(reverse(CORRECT), {"content": posted(page, "content"), "name": posted(page, "name")})
    assert body_of(answer) == right
    assert answer["Content-Type"] == "application/xml"
    assert "attachment" in answer["Content-Disposition"] and "-corrigee.xml" in answer["Content-Disposition"]
    assert Document.objects.count() == documents


@pytest.mark.django_db
@pytest.mark.parametrize("content", ["", "pas du base64", base64.b64encode(b"rien").decode(), "é"])
def test_a_button_pressed_on_a_stale_or_forged_page_leads_back_to_the_screen(content: str) -> None:
    answer = Client().post(reverse(CORRECT), {"content": content, "name": "x"})
    assert (answer.status_code, answer["Location"]) == (302, reverse(VERIFY))


@pytest.mark.django_db
def test_a_file_too_heavy_for_the_page_is_said_to_be_so(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coryphee.einvoices.views.MOST_COMPARED", 1000)
    page = drop_to_verify(Client(), wrong_total(ubl(cast)), "f.xml")
    assert "coryphee repair" in text_of(page)
    assert 'name="content"' not in page.content.decode()


@pytest.mark.django_db
def test_a_file_too_long_to_be_mended_here_is_said_to_be_so(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each repair is tried by judging the whole again: 5,000 lines took thirteen seconds of a processor."""
    monkeypatch.setattr("coryphee.einvoices.reading.MOST_MENDED", 20)
    page = text_of(drop_to_verify(Client(), wrong_total(ubl(cast)), "f.xml"))
    assert "trop longue pour que cette page y cherche des corrections certaines" in page
    assert "Corriger ce qui est certain" not in page
    assert "trop longue" not in text_of(drop_to_verify(Client(), ubl(cast), "f.xml"))


@pytest.mark.django_db
def test_a_factur_x_is_left_to_the_software_that_made_its_page(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.invoicing.write_cii", write_wrong_cii)
    page = text_of(drop_to_verify(Client(), facturx(cast), "f.pdf"))
    assert "Un Factur-X ne se corrige pas ici" in page
    assert "Télécharger le fichier corrigé" not in page


def write_wrong_cii(document: InvoiceDocument) -> bytes:
    return re.sub(rb"(GrandTotalAmount[^>]*>)\d+", rb"\g<1>77", write_cii(document), count=1)


def drop_to_verify(browser: Client, data: bytes, name: str):
    return browser.post(reverse(VERIFY), {"file": SimpleUploadedFile(name, data)})
