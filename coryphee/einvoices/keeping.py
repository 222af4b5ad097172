"""What was read, as a feature keeps it in its own table, and back."""

import dataclasses
from collections.abc import Iterable
from typing import Any

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, Line
from coryphee.formats.model.json import from_json, to_json

Stored = dict[str, Any]
LINES_TOGETHER = 100  # a page of them on the screen


def frozen(document: InvoiceDocument) -> Stored:
    """The content as it is stored: embedded files are kept as attachments, not inside."""
    light = tuple(dataclasses.replace(s, content=None) for s in document.supporting_documents)
    return to_json(dataclasses.replace(document, supporting_documents=light))


def parted(data: Stored) -> tuple[Stored, list[list[Stored]]]:
    """The content with its first lines, and the others by the page: nobody reads ten thousand lines to show a few."""
    lines = data.get("lines", [])
    pages = [lines[at : at + LINES_TOGETHER] for at in range(0, len(lines), LINES_TOGETHER)]
    return {**data, "lines": pages[0] if pages else []}, pages[1:]


def thaw_lines(rows: list[Stored]) -> tuple[Line, ...]:
    return from_json({"lines": rows}).lines


def thaw(data: Stored) -> InvoiceDocument:
    return from_json(data)


def frozen_findings(findings: Iterable[Finding]) -> list[Stored]:
    return [dataclasses.asdict(finding) for finding in findings]


def thaw_findings(rows: Iterable[Stored]) -> tuple[Finding, ...]:
    return tuple(_finding(row) for row in rows)


def _finding(data: Stored) -> Finding:
    known = {f.name for f in dataclasses.fields(Finding)}
    values = {name: value for name, value in data.items() if name in known}
    values["severity"] = Severity(values["severity"])
    for name in ("terms", "rules", "readings"):
        values[name] = tuple(values.get(name) or ())
    return Finding(**values)
