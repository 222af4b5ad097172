"""CSV as French spreadsheets open it: UTF-8 with its mark, semicolons, « 1234,56 » and « 21/11/2026 »."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from coryphee.core.sheets.cells import Rows, Value

# A cell that starts so is a formula for a spreadsheet: whoever wrote it could run commands at the reader's.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
BUFFER = 64 * 1024


def stream_csv(header: Sequence[str], kinds: Sequence[str], rows: Rows) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    buffer.write("\ufeff")
    writer.writerow([_written(label) for label in header])
    for row in rows:
        writer.writerow([_written(value) for value in row])
        if buffer.tell() > BUFFER:
            yield _drain(buffer)
    yield _drain(buffer)


def _drain(buffer: io.StringIO) -> bytes:
    chunk = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return chunk


def _written(value: Value) -> str:
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", ",")
    if isinstance(value, int):
        return str(value)
    return f"'{value}" if value.startswith(FORMULA_STARTS) else value
