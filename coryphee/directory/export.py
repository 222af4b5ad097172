"""The open directory as a file: for spreadsheets, and as JSON for programs (B-21)."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coryphee.core import sheets
from coryphee.directory.columns import HEADER, record_of, rows_of
from coryphee.organisations.models import Organisation

Structures = Iterable[Organisation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    content_type: str
    write: Callable[[Structures], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The directory as a spreadsheet takes it: a line for each unit, all text."""

    structures: Structures

    def export_header(self) -> list[str]:
        return list(HEADER)

    def export_kinds(self) -> list[str]:
        return ["text"] * len(HEADER)

    def export_rows(self) -> Iterator[Sequence[sheets.Value]]:
        for structure in self.structures:
            yield from rows_of(structure)


def _as_sheet(name: str) -> Format:
    return Format(
        content_type=sheets.CONTENT_TYPES[name], write=lambda structures: sheets.export(_Sheet(structures), name)
    )


def _as_json(structures: Structures) -> Iterator[bytes]:
    """One object, its structures written one after the other."""
    yield b'{"structures": ['
    separator = "\n"
    for structure in structures:
        yield (separator + json.dumps(record_of(structure), ensure_ascii=False)).encode()
        separator = ",\n"
    yield b"]}\n"


FORMATS = {
    "csv": _as_sheet("csv"),
    "xlsx": _as_sheet("xlsx"),
    "ods": _as_sheet("ods"),
    "json": Format(content_type="application/json", write=_as_json),
}
