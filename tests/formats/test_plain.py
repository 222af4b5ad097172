"""A plain PDF is read as a person reads it: what is sure is right, and the rest says that it is not (§2.1)."""

import io
import json
import struct
import zlib
from random import Random

import pikepdf
import pytest
from click.testing import CliRunner
from weasyprint import HTML

from bench.plain_pdfs import measured
from coryphee.commands.read import read_command
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.plain import PlainFields, read_plain
from coryphee.formats.plain.fields import fields_of
from coryphee.formats.plain.page import Run
from coryphee.formats.plain.picture import picture_of
from tests.invoicing import plain_pdf

PAGE = (
    "Charpentes Lemoine SIRET 812 749 635 00017",
    "Facture n° F-2026-118",
    "Date : 03/11/2026",
    "Échéance : 03/12/2026",
    "Engagement n° 2026-00731",
    "Total HT : 1 000,00 €",
    "TVA 20 % : 200,00 €",
    "Total TTC : 1 200,00 €",
)


def page_of(*lines: str) -> PlainFields:
    """What is read on a page of these lines, from top to bottom."""
    return fields_of(
        [Run(text=text, page=1, box=(50.0, 20.0 * at, 400.0, 20.0 * at + 10)) for at, text in enumerate(lines)]
    )


def test_most_of_a_page_is_read_and_nothing_wrong_is_sure():
    """§2.1: at least 95 % of the fields right, none wrong that is presented as sure (the whole: bench.plain_pdfs)."""
    asked, right, wrong = measured(0, 12)
    assert right.total() >= 0.95 * asked.total() > 100
    assert wrong == []


def test_each_field_says_where_it_was_read():
    read = page_of(*PAGE)
    said = {name: one.value for name, one in read.found.items() if one.sure}
    assert {name: said[name] for name in ("number", "issue_date", "due_date", "order_number")} == {
        "number": "F-2026-118",
        "issue_date": "2026-11-03",
        "due_date": "2026-12-03",
        "order_number": "2026-00731",
    }
    assert [said[f"total_{one}"] for one in ("without_vat", "vat", "with_vat")] == ["1000.00", "200.00", "1200.00"]
    assert (read.found["number"].page, read.found["number"].box) == (1, (50.0, 20.0, 400.0, 30.0))


@pytest.mark.parametrize(
    ("lines", "unsure"),
    [
        ((*PAGE[:-1], "Total TTC : 1 210,00 €"), ["total_without_vat", "total_vat", "total_with_vat"]),
        ((*PAGE, "Facture n° F-2026-119"), ["number"]),
        (("Avoir n° AV-4", *PAGE[2:]), ["number", "issue_date", "total_with_vat"]),
        ((*PAGE, "Invoice no. F-2026-118"), ["number", "issue_date", "total_with_vat"]),
    ],
    ids=["sums that disagree", "two numbers", "a credit note", "English words: which day is 03/11?"],
)
def test_what_may_be_something_else_is_not_sure(lines, unsure):
    read = page_of(*lines)
    assert all(not read.found[name].sure for name in unsure), read.found


def test_a_page_of_labels_is_looked_through_within_bounds():
    """Six thousand lines that announce a total and hold none."""
    assert page_of(*["Facture n° Date Échéance Total TTC Total HT TVA"] * 6_000).found.get("total_with_vat") is None


def test_a_picture_a_broken_file_and_a_locked_one_are_said():
    assert read_plain(plain_pdf()).scanned
    with pytest.raises(UnreadableInvoice, match="abîmé"):
        read_plain(b"%PDF-1.7 nothing")


def test_the_command_gives_one_object_a_file(tmp_path):
    good, bad = tmp_path / "a.pdf", tmp_path / "b.pdf"
    good.write_bytes(plain_pdf())
    bad.write_bytes(b"no PDF")
    told = CliRunner().invoke(read_command, ["--json", str(good), str(bad)])
    assert told.exit_code == 2
    found = json.loads(told.stdout)
    assert found["file"] == str(good) and found["fields"]["number"] is None
    assert "n’est pas un PDF" in told.stderr
    assert "image" in CliRunner().invoke(read_command, [str(good)]).stdout


def turned(pdf: bytes, *, by: int = 0, cut: tuple[int, ...] = ()) -> bytes:
    """The same page, turned or cut out."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        page.Rotate = by
        if cut:
            page.CropBox = list(cut)
        opened.save(made)
    return made.getvalue()


def dark_in(picture: bytes, box: tuple[float, ...], wide: float) -> bool:
    """Whether something is drawn within this box of a page that is so wide (points)."""
    width, height = struct.unpack(">II", picture[16:24])
    begin = picture.index(b"IDAT") + 4
    lines = zlib.decompress(picture[begin : begin + struct.unpack(">I", picture[begin - 8 : begin - 4])[0]])
    left, top, right, bottom = (round(side * width / wide) for side in box)
    row = 1 + 3 * width
    assert 0 <= left < right <= width and 0 <= top < bottom <= height
    return any(min(lines[y * row + 1 + 3 * left : y * row + 1 + 3 * right]) < 100 for y in range(top, bottom))


@pytest.mark.parametrize(
    "seen", [{}, {"by": 90}, {"by": 180}, {"by": 270}, {"cut": (40, 60, 560, 830)}], ids=lambda seen: str(seen)
)
def test_what_was_read_stands_in_its_box_on_the_picture_of_the_page(seen):
    pdf = turned(HTML(string="<meta charset=utf-8><p>Facture n° F-2026-118</p>").write_pdf(), **seen)
    read = read_plain(pdf)
    found = read.found["number"]
    assert found.value == "F-2026-118"
    picture, ((wide, high),) = picture_of(pdf, 1), read.sizes
    assert dark_in(picture, found.box, wide)
    left, top, right, bottom = found.box
    assert 0 <= left < right <= wide and 0 <= top < bottom <= high
    with pytest.raises(IndexError):
        picture_of(pdf, 2)


def test_a_photograph_is_drawn_smaller_and_a_poster_within_its_bounds():
    noise = Random(1).randbytes(3 * 1000 * 1000)
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(1000, 1000))
        shape = {"Type": "/XObject", "Subtype": "/Image", "ColorSpace": "/DeviceRGB"}
        said = {f"/{name}": pikepdf.Name(value) for name, value in shape.items()}
        said |= {"/Width": 1000, "/Height": 1000, "/BitsPerComponent": 8}
        photo = page.add_resource(pikepdf.Stream(pdf, noise, said), pikepdf.Name.XObject)
        page.Contents = pdf.make_stream(f"1000 0 0 1000 0 0 cm {photo} Do".encode())
        pdf.add_blank_page(page_size=(8500, 2800))
        made = io.BytesIO()
        pdf.save(made)
    assert [struct.unpack(">II", picture_of(made.getvalue(), n)[16:24]) for n in (1, 2)] == [(900, 900), (1500, 495)]


def test_two_accounts_on_one_line_are_two():
    read = page_of("Facture n° F-1", "IBAN FR76 3000 6000 0112 3456 7890 189 ou DE89 3704 0044 0532 0130 00")
    assert (read["iban"], read.found["iban"].sure) == ("FR7630006000011234567890189", False)


def test_the_block_of_the_buyer_goes_from_its_name_to_the_first_gap():
    html = "<p>Charpentes Lemoine<br>Atelier</p><p>Client : Commune de Marly<br>Service Voirie<br>59770 Marly</p>"
    read = read_plain(HTML(string=f"{html}<p style='margin-top:3cm'>Facture n° F-1</p>").write_pdf())
    assert [run.text for run in read.buyer_block] == ["Client : Commune de Marly", "Service Voirie", "59770 Marly"]
