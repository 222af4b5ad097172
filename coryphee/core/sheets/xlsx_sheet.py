"""XLSX, row after row in constant memory; numbers and dates are numbers and dates."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from coryphee.core.sheets.cells import Rows, Value, drained, legible

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
WIDTHS = {"date": 12, "datetime": 17, "amount": 15, "number": 10}
DEFAULT_WIDTH = 24
NAME = "classeur.xlsx"
Write = Callable[[int, int, Value], object]


def stream_xlsx(header: Sequence[str], kinds: Sequence[str], rows: Rows) -> Iterator[bytes]:
    # Here: a tenth of a second of each program's start, most of which write no sheet.
    from xlsxwriter import Workbook  # noqa: PLC0415

    # A folder for it and for the library's own files, which are left behind where there is no room.
    with TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        book = Workbook(path, {**OPTIONS, "tmpdir": folder})
        sheet = book.add_worksheet()
        for column, kind in enumerate(kinds):
            sheet.set_column(column, column, WIDTHS.get(kind, DEFAULT_WIDTH))
        sheet.freeze_panes(1, 0)
        bold = book.add_format({"bold": True})
        for column, label in enumerate(header):
            sheet.write_string(0, column, label, bold)
        write = _writer(book, sheet)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                write(number, column, value)
        _close(book)
        with path.open("rb") as file:
            yield from drained(file)


def _close(book: "Workbook") -> None:
    """Raises `OSError` where there is no room: the library hides it in an error of its own."""
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    try:
        book.close()
    except FileCreateError as error:
        raise error.args[0] from error


def _writer(book: "Workbook", sheet: "Worksheet") -> Write:
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    amount = book.add_format({"num_format": "#,##0.00"})

    def write(row: int, column: int, value: Value) -> object:
        if isinstance(value, str):
            return sheet.write_string(row, column, legible(value)) if value else None
        if isinstance(value, date):
            return _write_date(sheet, row, column, value, moment if isinstance(value, datetime) else day)
        return sheet.write_number(row, column, value, amount if isinstance(value, Decimal) else None)

    return write


def _write_date(sheet: "Worksheet", row: int, column: int, value: date, shown: "Format") -> object:
    if value.year < 1900:  # a spreadsheet's days start in 1900
        return sheet.write_string(row, column, f"{value:%d/%m/%Y}")
    return sheet.write_datetime(row, column, value, shown)
