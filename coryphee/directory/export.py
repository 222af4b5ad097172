"""The open directory as a file: for spreadsheets, and as JSON for programs (B-21)."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from coryphee.directory.columns import record_of
from coryphee.organisations.models import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    content_type: str
    write: Callable[[Iterable[Organisation]], Iterable[str | bytes]]


def as_json(structures: Iterable[Organisation]) -> Iterator[str]:
    """One object, its structures written one after the other."""
    yield '{"structures": ['
    separator = "\n"
    for structure in structures:
        yield separator + json.dumps(record_of(structure), ensure_ascii=False)
        separator = ",\n"
    yield "]}\n"


FORMATS = {
    "json": Format(content_type="application/json", write=as_json),
}
