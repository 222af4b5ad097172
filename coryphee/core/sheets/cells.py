"""What a cell of a spreadsheet may hold, and what its writers share."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import IO

Value = str | int | Decimal | date  # a datetime is a date; it must be naive, in the portal's time zone
Rows = Iterable[Sequence[Value]]
LONGEST = 32_767  # characters that a spreadsheet takes in one cell
CHUNK = 64 * 1024

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def legible(text: str) -> str:
    """The text without the characters that XML forbids, no longer than a cell takes."""
    return _NOT_XML.sub("", text)[:LONGEST]


def drained(file: IO[bytes]) -> Iterator[bytes]:
    """What was written in a file, from its start."""
    file.seek(0)
    while chunk := file.read(CHUNK):
        yield chunk
