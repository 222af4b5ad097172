"""Exports of a table, streamed in flat memory: CSV, XLSX, ODS, and zips of files (F-104, F-185)."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from coryphee.core.sheets.archive import with_something, zip_stream
from coryphee.core.sheets.cells import Rows, Value
from coryphee.core.sheets.csv_sheet import stream_csv
from coryphee.core.sheets.ods_sheet import MIMETYPE as ODS_TYPE
from coryphee.core.sheets.ods_sheet import stream_ods
from coryphee.core.sheets.xlsx_sheet import stream_xlsx

CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": ODS_TYPE,
    "zip": "application/zip",
}
_Writer = Callable[[Sequence[str], Sequence[str], Rows], Iterator[bytes]]
_WRITERS: dict[str, _Writer] = {"csv": stream_csv, "xlsx": stream_xlsx, "ods": stream_ods}


class Exportable(Protocol):
    """What a table offers to be exported."""

    def export_header(self) -> list[str]: ...
    def export_kinds(self) -> list[str]: ...
    def export_rows(self) -> Iterator[Sequence[Value]]: ...


def export(table: Exportable, export_format: str) -> Iterator[bytes]:
    """The bytes of the table as « csv », « xlsx » or « ods »."""
    return _WRITERS[export_format](table.export_header(), table.export_kinds(), table.export_rows())


__all__ = ["CONTENT_TYPES", "Exportable", "Rows", "Value", "export", "with_something", "zip_stream"]
