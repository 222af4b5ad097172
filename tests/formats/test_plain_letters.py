"""Words are made of the letters that a person sees, whatever drew them: kerned, one by one, hidden, over others."""

import io
from pathlib import Path

import pikepdf
import pytest

from coryphee.formats.plain import letters, read_plain
from coryphee.formats.plain.page import has_text, runs_of

SAMPLES = Path(__file__).parent / "samples" / "plain"


def drawn(*instructions: str, turned: int = 0) -> bytes:
    """A page on which these are drawn, in Helvetica 10."""
    content = "\n".join(f"q BT /F 10 Tf {one} ET Q" if one.endswith("Tj") else one for one in instructions)
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        page.Contents = pdf.make_stream(content.encode("cp1252"))
        page.Rotate = turned
        made = io.BytesIO()
        pdf.save(made)
    return made.getvalue()


def words(pdf: bytes) -> list[str]:
    return [run.text for run in runs_of(pdf)]


@pytest.mark.parametrize(("name", "number"), [("chromium-10pt", "FAV2026-12"), ("chromium-11pt", "LT-2026-13")])
def test_what_a_browser_prints_is_read(name, number):
    """Kerned letters overlap, and each stands alone at these sizes: none is told twice, no figure is set apart."""
    found = read_plain((SAMPLES / f"{name}.pdf").read_bytes()).found
    said = {field: one.value for field, one in found.items() if one.sure}
    assert said == {
        "number": number,
        "issue_date": "2026-11-16",
        "due_date": "2026-12-16",
        "seller_siret": "81274963800019",
        "buyer_name": "Commune de Marly",
        "iban": "FR7630009000010012345678959",
        "currency": "EUR",
        "total_without_vat": "950.00",
        "total_vat": "190.00",
        "total_with_vat": "1140.00",
        "order_number": "2026-00731",
    }


VISIBLE = "1 0 0 1 50 700 Tm (Facture F-1) Tj"


@pytest.mark.parametrize(
    "hidden",
    [
        "1 g 1 0 0 1 50 600 Tm (Total 999) Tj",
        "0.01 0 0 0.01 50 600 Tm (Total 999) Tj",
        "1 0 0 1 -300 600 Tm (Total 999) Tj",
        "1 0 0 1 50 -40 Tm (Total 999) Tj",
        "3 Tr 1 0 0 1 50 600 Tm (Total 999) Tj",
        "1 0 0 1 50 600 Tm (Total 999) Tj\nET Q 0.4 g 40 590 200 30 re f q BT /F 10 Tf 1 0 0 1 50 650 Tm ( ) Tj",
    ],
    ids=["white", "a tenth of a point", "left of the page", "under it", "without a stroke", "behind a picture"],
)
def test_what_nobody_can_see_is_not_read(hidden):
    assert words(drawn(VISIBLE, hidden)) == ["Facture F-1"]


def test_pale_or_white_on_a_dark_ground_can_be_seen():
    ground = "q 0 0 0.5 rg 40 590 200 30 re f Q"
    pdf = drawn(ground, "1 g 1 0 0 1 50 600 Tm (Facture) Tj", "0.7 g 1 0 0 1 50 500 Tm (Total 12) Tj")
    assert words(pdf) == ["Facture", "Total 12"]


def test_what_is_drawn_over_other_words_is_doubtful():
    over = drawn("1 0 0 1 50 600 Tm (Total 1 200,00) Tj", "1 0 0 1 50 600 Tm (Total 9 999,00) Tj")
    assert all(run.doubtful for run in runs_of(over))
    cut = drawn("1 0 0 1 570 600 Tm (F-2026-118) Tj")  # goes on outside the page
    assert [run.doubtful for run in runs_of(cut)] == [True]


def test_letters_drawn_one_by_one_twice_or_far_apart_are_words():
    one_by_one = [f"1 0 0 1 {50 + 5.56 * at:.2f} 700 Tm ({letter}) Tj" for at, letter in enumerate("2026118")]
    twice = ["1 0 0 1 50 600 Tm (F-2026-118) Tj", "1 0 0 1 50.3 600 Tm (F-2026-118) Tj"]
    spaced = "1.2 Tc 1 0 0 1 50 500 Tm (Facture F-118) Tj"
    runs = runs_of(drawn(*one_by_one, *twice, spaced))
    assert [(run.text, run.doubtful) for run in runs] == [
        ("2026118", False),
        ("F-2026-118", False),
        ("Facture F-118", False),
    ]


def test_a_page_on_its_side_is_read_and_says_where_on_the_page_that_is_shown():
    (run,) = runs_of(drawn(VISIBLE, turned=90))
    left, top, right, bottom = run.place or run.box
    assert run.text == "Facture F-1" and not run.doubtful
    assert right - left < bottom - top  # it goes down the page
    sideways = drawn(VISIBLE, "1 0 0 1 50 650 Tm (Total HT) Tj", "0 1 -1 0 30 300 Tm (Lu) Tj")
    assert [(one.text, one.doubtful) for one in runs_of(sideways)] == [
        ("Facture F-1", False),
        ("Total HT", False),
        ("Lu", True),
    ]


def test_the_words_under_a_scan_are_proposed_and_not_sure():
    scan = drawn("3 Tr 1 0 0 1 50 600 Tm (Total 999) Tj")
    assert [(run.text, run.doubtful) for run in runs_of(scan)] == [("Total 999", True)]
    assert has_text(scan) and not has_text(drawn())


def test_a_page_that_takes_too_long_to_draw_is_read_and_nothing_of_it_is_sure(monkeypatch):
    monkeypatch.setattr(letters, "MAX_SECONDS", -1.0)
    assert [(run.text, run.doubtful) for run in runs_of(drawn(VISIBLE))] == [("Facture F-1", True)]
