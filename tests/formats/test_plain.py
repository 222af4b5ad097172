"""A plain PDF is read as a person reads it: what is sure is right, and the rest says that it is not (§2.1)."""

import json

import pytest
from click.testing import CliRunner

from bench.plain_pdfs import measured
from coryphee.commands.read import read_command
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.plain import PlainFields, read_plain
from coryphee.formats.plain.fields import fields_of
from coryphee.formats.plain.page import Run
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
