"""Exports, read back by another program than the one that wrote them (F-104, F-185)."""

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

import pytest
from python_calamine import CalamineWorkbook

from coryphee.core.sheets import export
from coryphee.core.sheets.cells import Value

HOSTILE = ["=cmd|' /C calc'!A0", "+33 1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"]


class Sample:
    def __init__(self, *rows: list[Value]) -> None:
        self.rows = rows

    def export_header(self) -> list[str]:
        return ["Numéro", "Échéance", "Déposée le", "Montant TTC", "Lignes"]

    def export_kinds(self) -> list[str]:
        return ["text", "date", "datetime", "amount", "number"]

    def export_rows(self) -> Iterator[list[Value]]:
        yield from self.rows


ROW: list[Value] = ["F-2026 <é> & co", date(2026, 11, 21), datetime(2026, 11, 3, 9, 12), Decimal("-1234.50"), 12]  # noqa: DTZ001 naive, as in a cell


def read_back(export_format: str, *rows: list[Value]) -> list[list[object]]:
    content = b"".join(export(Sample(*rows), export_format))
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def csv_rows(*rows: list[Value]) -> list[list[str]]:
    text = b"".join(export(Sample(*rows), "csv")).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_csv_opens_in_a_french_spreadsheet():
    content = b"".join(export(Sample(ROW), "csv"))
    assert content.startswith(b"\xef\xbb\xbf")
    assert csv_rows(ROW) == [
        ["Numéro", "Échéance", "Déposée le", "Montant TTC", "Lignes"],
        ["F-2026 <é> & co", "21/11/2026", "03/11/2026 09:12", "-1234,50", "12"],
    ]


@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_numbers_and_dates_are_numbers_and_dates(export_format):
    header, row = read_back(export_format, ROW)
    assert header == Sample().export_header()
    assert row == ["F-2026 <é> & co", date(2026, 11, 21), datetime(2026, 11, 3, 9, 12), -1234.5, 12.0]  # noqa: DTZ001


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_formula(text):
    assert csv_rows([text])[1] == ["'" + text]
    for export_format in ("xlsx", "ods"):
        content = b"".join(export(Sample([text]), export_format))
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        assert str(book.get_sheet_by_index(0).to_python()[1][0]).strip() == text.strip()


def test_a_negative_number_stays_a_number_in_csv():
    assert csv_rows([Decimal("-1.00"), -3])[1] == ["-1,00", "-3"]


@pytest.mark.parametrize("text", ["a;b", 'a"b', "a\nb", "l’été", "😀", "a\x00b\x0bc", "x" * 40_000, "]]>", " bords "])
@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_any_text_goes_through(export_format, text):
    found = read_back(export_format, [text])[1][0]
    assert found == text.replace("\x00", "").replace("\x0b", "")[:32_767]


@pytest.mark.parametrize("text", ["a;b", 'a"b', "a\nb", "l’été"])
def test_csv_quotes_what_must_be(text):
    assert csv_rows([text, "suite"])[1] == [text, "suite"]


@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_empty_cells_keep_their_place(export_format):
    assert read_back(export_format, ["", "b", "", "d"])[1][:4] == ["", "b", "", "d"]


@pytest.mark.parametrize("export_format", ["xlsx", "ods"])
def test_a_table_without_rows_still_has_its_header(export_format):
    assert read_back(export_format) == [Sample().export_header()]


def test_a_date_before_spreadsheets_is_written_as_text():
    assert read_back("xlsx", [date(1850, 1, 2)])[1][0] == "02/01/1850"


def test_rows_are_asked_for_as_they_are_sent():
    """Nothing holds the whole export: the first bytes leave before the last row is read."""
    read = 0

    class Long(Sample):
        def export_rows(self) -> Iterator[list[Value]]:
            nonlocal read
            for number in range(20_000):
                read += 1
                yield [f"F-{number}", Decimal(number)]

    chunks = export(Long(), "csv")
    next(chunks)
    assert 0 < read < 10_000
    for export_format in ("xlsx", "ods"):
        assert max(len(chunk) for chunk in export(Long(), export_format)) <= 64 * 1024


def test_an_ods_starts_with_its_type_as_readers_expect():
    content = b"".join(export(Sample(ROW), "ods"))
    assert content[30:38] == b"mimetype"
    assert content[38:84] == b"application/vnd.oasis.opendocument.spreadsheet"
