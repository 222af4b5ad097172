"""The page for people: everything the invoice says is on it, safely, and as a PDF/A-3 that takes its XML."""

import io
import sys
from dataclasses import replace
from decimal import Decimal

import pikepdf
import pytest
from lxml import html
from pypdf import PdfReader

from coryphee.formats import CannotDraw, Profile, Target, convert, embed, read
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.model.document import InvoiceDocument, Line, Note, Party
from coryphee.formats.model.terms import differences
from coryphee.formats.readable import as_html, as_pdf, words
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, binary, complete_document, corpus_files, sample


def text_of(document: InvoiceDocument) -> str:
    return " ".join(html.fromstring(as_html(document)).text_content().split())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (words.amount(Decimal("1234.5"), "EUR"), "1\u00a0234,50\u00a0€"),
        (words.amount(Decimal("-0.005"), "EUR"), "-0,005\u00a0€"),
        (words.amount(Decimal("1E+3"), "XPF"), "1\u00a0000,00\u00a0XPF"),
        (words.amount(None, "EUR"), ""),
        (words.amount(Decimal(3), None), "3,00"),
        (words.rate(Decimal("5.50")), "5,5\u00a0%"),
        (words.rate(Decimal("20.00")), "20\u00a0%"),
        (words.quantity(Decimal("2.000"), "HUR"), "2\u00a0heures"),
        (words.quantity(Decimal(1), "HUR"), "1\u00a0heure"),
        (words.quantity(Decimal("12.5"), "MTK"), "12,5\u00a0m²"),
        (words.quantity(Decimal(3), "X9Z"), "3\u00a0X9Z"),
        (words.quantity(Decimal(3), None), "3"),
        (words.title("381"), "Avoir"),
        (words.title(None), "Facture"),
    ],
)
def test_values_are_written_the_french_way(written: str, expected: str) -> None:
    assert written == expected


def test_the_page_says_what_the_invoice_says() -> None:
    text = text_of(complete_document())
    for said in ("Facture F-1", "du 02/11/2026", "échéance le 02/12/2026", "ENGAGEMENT", "MARCHE", "Ferme en chêne"):
        assert said in text
    for said in ("FR76 3000 9000 0100 1234 5678 959", "Exonéré — Article 261 du CGI", "Net à payer", "Représentant"):
        assert said in text


def test_every_word_of_the_invoice_is_data_and_never_markup() -> None:
    nasty = InvoiceDocument(
        number="<script>alert(1)</script>",
        seller=Party(name="<b>Lemoine</b> & fils"),
        notes=(Note(text="première\nseconde <img src=x>"),),
        lines=(Line(name="</td><td>"),),
    )
    page = as_html(nasty)
    assert "<script" not in page and "<img" not in page and "<b>" not in page
    assert "<b>Lemoine</b> & fils" in text_of(nasty)
    assert "première<br>seconde" in page


def test_an_empty_draft_still_gives_a_page() -> None:
    text = text_of(InvoiceDocument())
    assert "Facture sans numéro" in text
    assert "None" not in text


def test_a_credit_note_says_so() -> None:
    assert text_of(read(sample(CREDIT_NOTE)).document).startswith("Avoir")


@pytest.fixture(scope="module")
def drawn() -> bytes:
    return as_pdf(read(sample(UBL)).document)


def test_the_pdf_is_a_tagged_pdf_a3_with_its_fonts(drawn: bytes) -> None:
    with pikepdf.open(io.BytesIO(drawn)) as pdf, pdf.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
        assert "/OutputIntents" in pdf.Root and "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "fr"
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts and all(_embedded(font) for font in fonts)


def _embedded(font: pikepdf.Object) -> bool:
    descriptor = font.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in font else font.FontDescriptor
    return any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))


def test_the_pdf_can_be_read_by_people_and_programs(drawn: bytes) -> None:
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(drawn)).pages).split())
    assert "Facture F-2026-0418" in text
    assert "Net à payer" in text


def test_a_long_invoice_breaks_over_pages_with_its_heads_repeated() -> None:
    line = Line(identifier="1", name="Vis inox", quantity=Decimal(2), unit="C62", net_amount=Decimal("3.00"))
    pages = PdfReader(io.BytesIO(as_pdf(InvoiceDocument(number="F-1", lines=(line,) * 300)))).pages
    assert len(pages) > 4
    assert all("Désignation" in page.extract_text() for page in pages[:-2])
    assert f"sur {len(pages)}" in pages[0].extract_text()


# -- Factur-X ------------------------------------------------------------


def test_a_facturx_made_from_data_alone_is_read_back_whole() -> None:
    document = read(sample(CII)).document
    made = convert(document, Target.FACTURX)
    result = read(made.content)
    assert (made.media_type, made.filename, made.losses) == ("application/pdf", "F-2026-0418.pdf", ())
    assert (result.container, result.profile, result.findings) == ("pdf", Profile.EN16931, ())
    assert list(differences(document, result.document)) == []


def test_the_page_that_was_there_is_kept() -> None:
    page = binary("sans-facture.pdf")
    made = convert(read(sample(UBL)).document, Target.FACTURX, pdf=page)
    pages = [PdfReader(io.BytesIO(data)).pages for data in (page, made.content)]
    assert len(pages[0]) == len(pages[1])
    assert pages[0][0].extract_text() == pages[1][0].extract_text()


def test_an_invoice_without_profile_is_declared_en_16931_and_it_is_said() -> None:
    document = replace(read(sample(UBL)).document, specification=None, profile=None)
    made = convert(document, Target.FACTURX, pdf=binary("sans-facture.pdf"))
    assert [one.terms for one in made.losses] == [("BT-24",)]
    assert read(made.content).document.specification == "urn:cen.eu:en16931:2017"


def test_a_damaged_page_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnreadableInvoice, match="PDF") as refused:
        convert(read(sample(UBL)).document, Target.FACTURX, pdf=b"%PDF-1.7 coup\xc3\xa9")
    assert refused.value.code == "pdf_damaged"


def test_what_is_missing_to_draw_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    document = read(sample(UBL)).document
    with pytest.raises(CannotDraw, match=r"pip install 'coryphee\[draw\]'"):
        convert(document, Target.FACTURX)
    assert convert(document, Target.FACTURX, pdf=binary("sans-facture.pdf")).content.startswith(b"%PDF-")


@pytest.mark.parametrize(("number", "name"), [("F/2026 é:1", "F-2026-1"), ("é", "facture"), ("../../x", "x")])
def test_the_file_is_named_after_the_invoice_and_leads_nowhere(number: str, name: str) -> None:
    document = replace(read(sample(UBL)).document, number=number)
    assert convert(document, Target.UBL).filename == f"{name}-ubl.xml"


@pytest.mark.usefixtures("needs_corpus")
def test_the_page_of_any_invoice_of_the_corpus_can_be_drawn() -> None:
    drawn = 0
    for _, data in corpus_files():
        try:
            document = read(data).document
        except UnreadableInvoice:
            continue
        assert " ".join((document.number or "").split()) in text_of(document)
        drawn += 1
    assert drawn > 100


@pytest.mark.usefixtures("needs_corpus")
def test_a_sample_of_the_corpus_comes_back_from_a_facturx_as_its_losses_say() -> None:
    page = binary("sans-facture.pdf")
    valid = [data for path, data in corpus_files() if "/valid/" in path and not path.endswith(".pdf")]
    for data in valid[::25]:
        document = read(data).document
        made = convert(document, Target.FACTURX, pdf=page)
        result = read(made.content)
        told = {one.path for one in made.losses} | ({"profile"} if document.profile is None else set())
        assert result.findings == ()
        assert {field for field, _, _, _ in differences(document, result.document)} == told


def test_embedding_again_replaces_the_data() -> None:
    made = convert(read(sample(UBL)).document, Target.FACTURX, pdf=binary("sans-facture.pdf")).content
    again = embed(made, read(sample(CII)).xml, Profile.EN16931)
    assert read(again).document.number == read(sample(CII)).document.number
    assert read(again).findings == ()
