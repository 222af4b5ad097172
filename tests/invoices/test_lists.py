"""What a line of a list says of an invoice that is no plain one, sent and read (F-158)."""

import csv
import io

import pytest
from django.urls import reverse

from coryphee.einvoices.enums import FileFormat, InvoiceType
from coryphee.invoices.enums import InvoiceStatus
from tests.browsing import body_of, text_of
from tests.factories import NOW
from tests.invoicing import invoice_in, make_cast, plain_pdf, prepare

pytestmark = pytest.mark.django_db
LISTS = (("jeanne", "invoices:issued"), ("awa", "invoices:received"))


@pytest.fixture
def cast():
    return make_cast()


def lines_of(browser):
    answer = browser.get(reverse("invoices:issued_search"), {"export": "csv"})
    return list(csv.DictReader(io.StringIO(body_of(answer).decode("utf-8-sig")), delimiter=";"))


@pytest.mark.parametrize(("who", "screen"), LISTS)
def test_a_credit_note_is_told_apart_in_the_list(cast, client_as, who, screen):
    """Among invoices to pay it looked like one more."""
    invoice_in(cast, InvoiceStatus.MADE_AVAILABLE, number="AV-7", type=InvoiceType.CREDIT_NOTE)
    invoice_in(cast, InvoiceStatus.MADE_AVAILABLE, number="F-8")
    page = text_of(client_as(getattr(cast, who)).get(reverse(screen)))
    assert ("AV-7 Avoir" in page, "F-8 Facture" in page) == (True, False)


def test_exports_say_the_type_of_each(cast, client_as):
    invoice_in(cast, InvoiceStatus.MADE_AVAILABLE, number="AV-7", type=InvoiceType.CREDIT_NOTE)
    assert [(line["Numéro"], line["Type"]) for line in lines_of(client_as(cast.jeanne))] == [("AV-7", "Avoir")]


def test_what_was_not_sent_has_no_day_of_deposit_and_what_was_not_read_no_amount(cast, client_as):
    """« Date de dépôt » of a draft, « 0,00 » of a PDF in which nothing could be read: neither was so."""
    draft = prepare(cast, plain_pdf(), filename="scan.pdf")
    browser = client_as(cast.jeanne)
    line = lines_of(browser)[0]
    assert (line["Numéro"], line["Date de dépôt"], line["Montant TTC"], line["Montant HT"]) == ("scan.pdf", "", "", "")
    pages = [text_of(browser.get(reverse(f"invoices:{name}", args=[draft.pk]))) for name in ("check", "detail")]
    assert not [page for page in pages if "0,00 €" in page]
    assert ("déposée le" in pages[1], f"brouillon du {NOW:%d/%m/%Y}" in pages[1]) == (False, True)


def test_what_was_sent_and_read_has_both(cast, client_as):
    invoice_in(cast, InvoiceStatus.MADE_AVAILABLE, number="F-8", file_format=FileFormat.UBL, total_with_vat=0)
    line = lines_of(client_as(cast.jeanne))[0]
    assert (line["Date de dépôt"][:10], line["Montant TTC"]) == (f"{NOW:%d/%m/%Y}", "0,00")
