"""An invoice of hundreds of lines: a page reads those that it shows, and nothing of what is typed or sent is lost."""

from decimal import Decimal

import pytest

from coryphee.documents.services import open_document
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.reader import read
from coryphee.invoices import services
from coryphee.invoices.models import Invoice, InvoiceLines
from coryphee.invoices.services.content import keep_content, replace_content
from coryphee.invoices.services.entry import EntryLine, document_of
from coryphee.organisations.services import sign_billing_mandate
from tests.browsing import at, text_of
from tests.factories import NOW
from tests.invoices.test_typed_invoices import entry
from tests.invoicing import Cast, document, prepare

pytestmark = pytest.mark.django_db


def lines(count: int) -> tuple[EntryLine, ...]:
    rate = Decimal(20)
    return tuple(
        EntryLine(name=f"Chevron {n:03d}", quantity=Decimal(1), unit="C62", price=Decimal(10), rate=rate)
        for n in range(1, count + 1)
    )


def long_document(cast: Cast, count: int) -> InvoiceDocument:
    return document_of(entry(cast, lines=lines(count)), cast.carpenter)


def kept(cast: Cast, count: int) -> Invoice:
    draft = prepare(cast)
    replace_content(draft, long_document(cast, count), [])
    return Invoice.objects.get(pk=draft.pk)


def names(invoice: Invoice, start: int | None = None, stop: int | None = None) -> list[str | None]:
    return [line.name for line in services.KeptLines(invoice, services.header_of(invoice).lines)[start:stop]]


@pytest.mark.parametrize("count", [1, 99, 100, 101, 250])
def test_all_lines_are_kept_by_the_page(cast, count):
    invoice = kept(cast, count)
    assert len(services.header_of(invoice).lines) == min(count, 100)
    assert invoice.content.line_count == count
    assert InvoiceLines.objects.count() == max(0, (count - 1) // 100)
    assert names(invoice) == [f"Chevron {n:03d}" for n in range(1, count + 1)]


@pytest.mark.parametrize(("start", "stop"), [(0, 100), (100, 200), (200, 250), (95, 105), (150, 160), (249, 400)])
def test_any_stretch_of_them_is_the_right_one(cast, start, stop):
    expected = [f"Chevron {n + 1:03d}" for n in range(250)]
    assert names(kept(cast, 250), start, stop) == expected[start:stop]


def test_shorter_content_leaves_no_line_of_the_longer_one(cast):
    invoice = kept(cast, 250)
    replace_content(invoice, document(cast), [])
    assert not InvoiceLines.objects.exists()
    assert len(names(Invoice.objects.get(pk=invoice.pk))) == len(document(cast).lines)


def test_the_page_of_an_invoice_reads_one_page_of_lines(cast, client_as, django_assert_num_queries):
    invoice = kept(cast, 250)
    jeanne = client_as(cast.jeanne)
    first, last = (text_of(jeanne.get(at("detail", invoice), {"lignes": page})) for page in (1, 3))
    assert ("Chevron 001" in first, "Chevron 100" in first, "Chevron 101" in first) == (True, True, False)
    assert ("Chevron 200" in last, "Chevron 201" in last, "Chevron 250" in last) == (False, True, True)
    assert "Page 3 sur 3 (250 lignes)" in last
    assert invoice.content
    with django_assert_num_queries(1):
        assert names(invoice, 100, 200)


def test_all_of_them_can_be_printed_together(cast, client_as):
    page = at("detail", kept(cast, 250))
    jeanne = client_as(cast.jeanne)
    assert "Les montrer toutes, pour imprimer" in text_of(jeanne.get(page))
    whole = text_of(jeanne.get(page, {"imprimer": "oui"}))
    assert all(f"Chevron {n:03d}" in whole for n in range(1, 251))
    assert "Lignes suivantes" not in whole


def test_the_check_page_says_how_many_lines_there_are(cast, client_as):
    page = text_of(client_as(cast.jeanne).get(at("check", kept(cast, 250))))
    assert "Lignes 250" in page


def test_every_line_that_was_typed_is_in_the_file_that_is_sent(cast):
    actor = cast.actor("jeanne")
    sign_billing_mandate(organisation=cast.carpenter, actor=actor, now=NOW)
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast, lines=lines(200)), actor=actor, now=NOW)
    services.submit_invoice(invoice=draft, actor=actor, now=NOW)
    with open_document(Invoice.objects.get().original) as file:
        assert [line.name for line in read(file.read()).document.lines] == [f"Chevron {n:03d}" for n in range(1, 201)]


def test_the_form_shows_all_that_was_typed(cast, client_as):
    actor = cast.actor("jeanne")
    sign_billing_mandate(organisation=cast.carpenter, actor=actor, now=NOW)
    draft = services.start_entry(supplier=cast.carpenter, actor=actor, now=NOW)
    services.save_entry(invoice=draft, entry=entry(cast, lines=lines(130)), actor=actor, now=NOW)
    page = client_as(cast.jeanne).get(at("entry", draft)).content.decode()
    assert ('value="Chevron 001"' in page, 'value="Chevron 130"' in page) == (True, True)


def test_an_invoice_without_lines_has_none(cast):
    invoice = prepare(cast)
    invoice.content.delete()
    keep_content(invoice, InvoiceDocument())
    assert names(Invoice.objects.get(pk=invoice.pk)) == []
