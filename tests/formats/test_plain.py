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


def page_of(*lines: str, step: float = 20.0) -> PlainFields:
    """What is read on a page of these lines, from top to bottom."""
    return fields_of(
        [Run(text=text, page=1, box=(50.0, step * at, 400.0, step * at + 10)) for at, text in enumerate(lines)]
    )


def test_most_of_a_page_is_read_and_nothing_wrong_is_sure():
    """§2.1: at least 95 % of the fields right, none wrong that is presented as sure (the whole: bench.plain_pdfs)."""
    found = measured("weasyprint", 0, 12)
    assert found.right.total() >= 0.95 * found.asked.total() > 95
    assert found.wrong_as_sure == []


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


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("FACTURE F2026-119 — 3 novembre 2026", "number", "F2026-119"),
        ("Facture de solde FA00006 du 27/10/2026", "number", "FA00006"),
        ("FACTURE D’ACOMPTE N° AC-12", "number", "AC-12"),
        ("Numéro 2026/114", "number", "2026/114"),
        ("N° BULK-EMI-0101", "number", "BULK-EMI-0101"),
        ("FACTURE Nr 42-7", "number", "42-7"),
        ("Facture n° F-7 annule et remplace la facture n° F-6", "number", "F-7"),
        ("Saint-Amand, le 3 octobre 2026", "issue_date", "2026-10-03"),
        ("Fait à Lille, le 1er nov. 2026", "issue_date", "2026-11-01"),
        ("Facture F-12 du 3 déc. 2026", "issue_date", "2026-12-03"),
        ("Règlement pour le 3/12/26", "due_date", "2026-12-03"),
        ("Votre commande : BC53050", "order_number", "BC53050"),
        ("V/Réf : commande 2026-09618", "order_number", "2026-09618"),
        ("Réf. cde 2026-01422", "order_number", "2026-01422"),
        ("BC n° 3106525535", "order_number", "3106525535"),
        ("Engagement juridique (EJ) : 7702", "order_number", "7702"),
        ("PO number / Commande 5832571148", "order_number", "5832571148"),
        ("Client : Mairie de Marly, 59770 MARLY", "buyer_name", "Mairie de Marly"),
        ("Syndicat des eaux du Hainaut – SIRET 12378568500058", "buyer_name", "Syndicat des eaux du Hainaut"),
        ("IBAN : FR76-3000-9000-0100-1234-5678-959", "iban", "FR7630009000010012345678959"),
        ("IBAN FR76.3000.9000.0100.1234.5678.959", "iban", "FR7630009000010012345678959"),
        ("RIB : FR76 30009 00001 00123456789 59", "iban", "FR7630009000010012345678959"),
        ("IBAN BE71 0961 2345 6769 BIC GEBABEBB", "iban", "BE71096123456769"),
    ],
)
def test_each_wording_is_understood(line, field, value):
    read = page_of("Total TTC : 12,00 €", line)
    assert (read[field], read.found[field].sure) == (value, True)


@pytest.mark.parametrize(
    "line",
    [
        "Facture 2026",
        "Facture 2026-11",
        "Facture du 12/08/2026",
        "Facture 3 novembre 2026",
        "Avoir sur la facture n° F-6",
    ],
)
def test_what_is_no_number_is_never_sure(line):
    found = page_of(line, "Total TTC : 12,00 €").found.get("number")
    assert found is None or not found.sure


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Montant hors taxes : 85,00 €", "TVA au taux de 20 % : 17,00 €", "Montant toutes taxes comprises : 102,00 €"),
         ("85.00", "17.00", "102.00")),
        (("HT 1 205,35 € – TVA 241,07 € – TTC 1 446,42 €",), ("1205.35", "241.07", "1446.42")),
        (("Total TTC : 120,00 €", "dont TVA 20 % : 20,00 €", "soit HT : 100,00 €"), ("100.00", "20.00", "120.00")),
        (("Total : 850,00 €", "TVA non applicable, art. 293 B du CGI"), ("850.00", "0.00", "850.00")),
        (("Somme due : 850,00 €", "Association non assujettie à la TVA"), ("850.00", "0.00", "850.00")),
    ],
    ids=["in words", "on one line", "with VAT first", "franchise", "association"],
)  # fmt: skip
def test_totals_are_read_in_their_wordings(lines, expected):
    read = page_of("Facture n° F-1", *lines)
    assert tuple(read[f"total_{one}"] for one in ("without_vat", "vat", "with_vat")) == expected
    assert all(read.found[f"total_{one}"].sure for one in ("without_vat", "vat", "with_vat"))


def test_the_number_of_a_line_is_not_that_of_the_invoice():
    assert page_of("Total TTC : 12,00 €", "N°", "1").found.get("number") is None


@pytest.mark.parametrize(
    ("lines", "sure"),
    [
        (("Acompte versé : -200,00 €", "Net à payer : 1 000,00 €"), {"prepaid": "200.00", "amount_due": "1000.00"}),
        (("Acompte déjà payé 200,00 €", "Reste à payer : 1 000,00 €"), {"prepaid": "200.00", "amount_due": "1000.00"}),
        (("Net à payer : 1 200,00 €",), {"amount_due": "1200.00"}),
        (("Reste dû : 0,00 €",), {"amount_due": "0.00"}),
        (("Total à payer, solde antérieur compris : 1 245,20 €",), {}),
        (("Net à payer : 900,00 €", "Reste à payer : 800,00 €"), {}),
    ],
    ids=["deposit", "no sign", "nothing before", "paid", "more than the total", "two of them"],
)  # fmt: skip
def test_what_is_left_to_pay_is_read_beside_the_total(lines, sure):
    found = page_of(*PAGE, *lines).found
    assert {name: found[name].value for name in ("prepaid", "amount_due") if name in found and found[name].sure} == sure


def test_an_account_that_goes_on_under_its_line_counts():
    factor = ("Réglez à FACTOR NORD, IBAN FR76 1891 7084", "4343 6503 7278 511, qui le reçoit par subrogation.")
    assert page_of(*PAGE, *factor)["iban"] == "FR7618917084434365037278511"
    both = page_of(*PAGE, *factor, "", "Notre compte : FR76 3000 9000 0100 1234 5678 959")
    assert not both.found["iban"].sure
    lost = page_of(
        *PAGE, "IBAN : FR76 3000 9000 0100 1234 5678 959", "Réglez sur l’IBAN FR76 1891 7084", "4343, suite au dos"
    )
    assert not lost.found["iban"].sure


BUYER, SELLER, PUBLIC_SELLER = "215 903 832 00107", "812 749 638 00019", "265 906 719 00017"


@pytest.mark.parametrize(
    ("lines", "buyer", "seller"),
    [
        (("Charpentes", f"SIRET {SELLER}", "Commune de Marly", f"SIRET {BUYER}"), BUYER, SELLER),
        (("Charpentes", f"SIRET client : {SELLER}"), SELLER, ""),
        (("Hôpital", f"SIRET {PUBLIC_SELLER}", "Client : Commune de Marly", f"SIRET client : {BUYER}"), BUYER, ""),
        ((f"SIRET {SELLER}", "Commune de Marly", f"Lieu des travaux : hôpital (SIRET {PUBLIC_SELLER})"), "", SELLER),
        ((f"SIRET {SELLER}", "TVA FR21388471617"), "", ""),
    ],
    ids=["by the first digit", "an office labelled", "two public bodies", "where the works were", "another VAT number"],
)  # fmt: skip
def test_who_sells_and_who_buys(lines, buyer, seller):
    found = page_of(*lines, "Total TTC : 12,00 €").found
    sure = [found[name].value if name in found and found[name].sure else "" for name in ("buyer_siret", "seller_siret")]
    assert sure == [one.replace(" ", "") for one in (buyer, seller)]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("DEVIS N° D-12", "quote"),
        ("F A C T U R E P R O F O R M A", "proforma"),
        ("Relevé de compte au 30/11/2026", "statement"),
        ("Facture n° F-1", ""),
        ("FACTURE – devis n° D-12", ""),
    ],
)
def test_what_is_no_invoice_says_so(title, kind):
    """By its title: « Devis » and « Commande » also stand on invoices."""
    lines = [title, "Bon de commande n° 2026-00731", "Date : 03/11/2026", "Total TTC : 12,00 €"]
    runs = [
        Run(text=text, page=1, box=(50.0, 30.0 * at, 400.0, 30.0 * at + (10 if at else 20)))
        for at, text in enumerate(lines)
    ]
    read = fields_of(runs)
    assert (read.kind.value if read.kind else "") == kind
    assert kind == "" or not any(one.sure for one in read.found.values())


def test_an_invoice_as_large_as_its_order_is_an_invoice():
    assert page_of("Bon de commande n° 2026-00731", *PAGE).kind is None


def test_figures_that_begin_on_the_line_above_are_not_sure():
    lines = ("Facture n° F-1", "Total HT 18", "003,69", "TVA 0", "600,12", "Total TTC 19", "603,81")
    assert not any(one.sure for name, one in page_of(*lines, step=13).found.items() if name.startswith("total"))


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
