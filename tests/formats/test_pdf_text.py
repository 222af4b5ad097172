"""The visible page of a Factur-X against its data: a warning where both can be read and differ."""

import io
from dataclasses import replace
from decimal import Decimal

import pikepdf
import pytest
from weasyprint import HTML

from coryphee.formats import Profile, Severity, embed, read
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.pdf.page_text import MAX_CONTENT, check_page, page_text
from tests.formats.sample_files import CII, binary, corpus_files, sample

DOCUMENT = read(sample(CII)).document
RIGHT = "<p>Lemoine Jeanne EI</p><p>Facture n° F-2026-0418</p><p>Total TTC : {} €</p>"


def page(body: str) -> bytes:
    return HTML(string=f"<html><body>{body}</body></html>").write_pdf()


@pytest.fixture(scope="module")
def right() -> bytes:
    return page(RIGHT.format("1 200,00"))


@pytest.mark.parametrize("total", ["1 200,00", "1200,00", "1 200,00", "1.200,00", "1,200.00", "1200.00", "1 200"])
def test_a_total_in_any_writing_is_found(total: str) -> None:
    assert check_page(page(RIGHT.format(total)), DOCUMENT) == ()


def test_another_total_is_a_warning_that_names_it(right: bytes) -> None:
    (found,) = check_page(page(RIGHT.format("1 300,00")), DOCUMENT)
    assert (found.rule, found.severity, found.terms) == ("CORYPHEE-PDF-TEXTE", Severity.WARNING, ("BT-112",))
    assert "1\u00a0200,00\u00a0€" in found.message and "BT-112" in found.message
    assert check_page(right, DOCUMENT) == ()


def test_another_number_is_a_warning(right: bytes) -> None:
    (found,) = check_page(right, replace(DOCUMENT, number="F-2026-9999"))
    assert found.terms == ("BT-1",)


def test_another_invoice_of_the_same_seller_is_one_warning_with_both(right: bytes) -> None:
    totals = replace(DOCUMENT.totals, with_vat=Decimal("77.77"))
    (found,) = check_page(right, replace(DOCUMENT, number="F-2026-9999", totals=totals))
    assert found.terms == ("BT-1", "BT-112")


def test_a_page_where_nothing_of_the_invoice_is_found_says_nothing(right: bytes) -> None:
    stranger = InvoiceDocument(number="X-1", totals=replace(DOCUMENT.totals, with_vat=Decimal("5.55")))
    assert check_page(right, stranger) == ()
    assert check_page(page("<p>&#xE001;&#xE002;</p>"), DOCUMENT) == ()


def test_the_reader_tells_it_among_its_findings(right: bytes) -> None:
    made = embed(right, sample(CII), Profile.EN16931)
    assert "CORYPHEE-PDF-TEXTE" not in {one.rule for one in read(made).findings}
    other = embed(page(RIGHT.format("999,99")), sample(CII), Profile.EN16931)
    assert "CORYPHEE-PDF-TEXTE" in {one.rule for one in read(other).findings}
    assert read(sample(CII)).page_findings == ()


def _drawing(content: bytes, forms: int = 0) -> bytes:
    """A page with its own instructions, and forms that draw each the next one ten times."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        below = None
        for _ in range(forms):
            resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=below)) if below is not None else {}
            below = pdf.make_stream(
                b"/F Do " * 10,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, 1, 1],
                Resources=pikepdf.Dictionary(resources),
            )
        one = pdf.pages[0]
        one.obj["/Contents"] = pdf.make_stream(content)
        if below is not None:
            one.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=below))
        made = io.BytesIO()
        pdf.save(made, compress_streams=True)
        return made.getvalue()


@pytest.mark.parametrize(
    "pdf",
    [
        _drawing(b"BT (x) Tj ET " * MAX_CONTENT),
        _drawing(b"/F Do " * 10, forms=30),
        _drawing(b"/F Do " * 40_000, forms=1),
        binary("facture.facturx.pdf")[:2000],
        b"%PDF-1.7\n",
        b"",
    ],
    ids=["long", "forms in forms", "one form many times", "cut", "empty", "nothing"],
)
def test_a_page_made_to_take_for_ever_is_left_unread(pdf: bytes) -> None:
    assert page_text(pdf) == ""


@pytest.mark.usefixtures("needs_corpus")
def test_the_valid_factur_x_of_the_corpus_show_what_they_say() -> None:
    seen = 0
    for name, data in corpus_files():
        if name.startswith("facturx-pdf/valid/lunatech"):
            seen += bool(page_text(data).strip())
            assert read(data).page_findings == (), name
    assert seen


def test_another_account_on_the_page_is_told_and_one_in_common_is_not() -> None:
    """The data were paid, and nobody had read the account that the page shows."""
    (account,) = [one.iban for means in DOCUMENT.payment_means for one in means.accounts]
    other = "FR76 3000 6000 0112 3456 7890 189"
    (found,) = check_page(page(RIGHT.format("1 200,00") + f"<p>IBAN {other}</p>"), DOCUMENT)
    assert (found.rule, found.terms, found.expected) == ("CORYPHEE-PDF-COMPTE", ("BT-84",), other.replace(" ", ""))
    both = page(RIGHT.format("1 200,00") + f"<p>IBAN {other}</p><p>IBAN {account}</p>")
    assert check_page(both, DOCUMENT) == ()
