"""What the file of an invoice says, kept so that a page reads no more of it than it shows."""

import dataclasses
from collections.abc import Sequence
from typing import Any, overload

from coryphee.einvoices.keeping import LINES_TOGETHER, Stored, frozen, parted, thaw, thaw_lines
from coryphee.formats.model.document import InvoiceDocument, Line
from coryphee.invoices.models import Invoice, InvoiceContent, InvoiceLines
from coryphee.invoices.services.writing import MOST_TYPED


def keep_content(
    invoice: Invoice,
    document: InvoiceDocument,
    findings: list[Stored] | None = None,
    *,
    seen: dict[str, Any] | None = None,
) -> None:
    """Write it for a new row; `seen` is what the page of a plain PDF says."""
    values, pages = _values(document)
    InvoiceContent.objects.create(invoice=invoice, findings=findings or [], seen=seen or {}, **values)
    _keep_pages(invoice, pages)


def replace_content(
    invoice: Invoice, document: InvoiceDocument, findings: list[Stored], *, seen: dict[str, Any] | None = None
) -> None:
    """Write it again: another file, or other words in the form; `seen` as in `keep_content`, kept where it is None."""
    values, pages = _values(document)
    values |= {} if seen is None else {"seen": seen}
    content = InvoiceContent.objects.get(invoice=invoice)
    if content.line_count > LINES_TOGETHER:
        invoice.more_lines.all().delete()
    InvoiceContent.objects.filter(pk=content.pk).update(findings=findings, **values)
    _keep_pages(invoice, pages)


def _values(document: InvoiceDocument) -> tuple[dict[str, Any], list[list[Stored]]]:
    first, pages = parted(frozen(document))
    return {"document": first, "line_count": len(document.lines)}, pages


def _keep_pages(invoice: Invoice, pages: list[list[Stored]]) -> None:
    rows = [InvoiceLines(invoice=invoice, page=number, lines=lines) for number, lines in enumerate(pages, start=2)]
    if rows:
        InvoiceLines.objects.bulk_create(rows, batch_size=50)


class KeptLines(Sequence[Line]):
    """The lines of an invoice, read by the page that is asked for."""

    def __init__(self, invoice: Invoice, first: tuple[Line, ...]) -> None:
        self._invoice, self._first = invoice, first

    def __len__(self) -> int:
        return max(self._invoice.content.line_count, len(self._first))

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, at: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(at, int):
            return self[at : at + 1][0]
        start, stop, step = at.indices(len(self))
        first, last = start // LINES_TOGETHER, max(stop - 1, start) // LINES_TOGETHER
        found = self._first if first == 0 else ()
        if last > 0:
            rows = self._invoice.more_lines.filter(page__range=(first + 1, last + 1)).order_by("page")
            for row in rows:
                found += thaw_lines(row.lines)
        offset = first * LINES_TOGETHER
        return found[start - offset : stop - offset : step]


def typed_of(invoice: Invoice) -> InvoiceDocument:
    """With all the lines that a form has, and one more where there are more: what may be typed, and is written."""
    document = header_of(invoice)
    return dataclasses.replace(document, lines=KeptLines(invoice, document.lines)[: MOST_TYPED + 1])


def header_of(invoice: Invoice) -> InvoiceDocument:
    """All but the lines beyond the first page."""
    return thaw(invoice.content.document)
