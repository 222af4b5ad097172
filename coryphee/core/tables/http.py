"""The answer of a screen that shows one table: the page, or the file that the reader asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy as _

from coryphee.core.sheets import CONTENT_TYPES, export, with_something, zip_stream
from coryphee.core.tables.table import EXPORT, SIZES, Table

SIZE_COOKIE = "lignes_par_page"
NOTHING_TO_GIVE = _("Aucun fichier ne peut être donné : cette liste n’en a pas, ou ils sont introuvables.")
COOKIE_AGE = 365 * 24 * 3600
# Lines (files, for a zip) that are written while one waits: about half a second.
LONGEST_AT_ONCE = {"csv": 5_000, "xlsx": 2_000, "ods": 2_000, "zip": 200}
MADE_WHOLE = ("xlsx", "ods")  # in a temporary file, before their first byte
HEAVIEST_AT_ONCE = 100_000_000  # bytes of these files: a slow reader would hold the thread that gives more
TOLD_EVERY = 1_000
MADE_APART: list[Callable[[HttpRequest, Table], HttpResponseBase]] = []  # `exports` registers itself


def preferred_size(request: HttpRequest) -> int | None:
    """How many lines the reader chose last time, on any table."""
    kept = request.COOKIES.get(SIZE_COOKIE, "")
    return int(kept) if kept in {str(size) for size in SIZES} else None


def table_response(
    request: HttpRequest, table: Table, template: str, context: Mapping[str, Any] | None = None
) -> HttpResponseBase:
    """The screen, with the table as `page` for `{% ui_table page %}`; or its export, streamed.

    Give the table `size=preferred_size(request)` so that the number of lines chosen once holds everywhere.
    """
    if (instead := file_or_print(request, table)) is not None:
        return instead
    response = render(request, template, {**(context or {}), "page": table.page()})
    remember_size(request, response, table)
    return response


def file_or_print(request: HttpRequest, *tables: Table) -> HttpResponseBase | None:
    """What the reader asked instead of the screen: the file of one of these tables, or its page to print."""
    for table in tables:
        if table.export_format:
            return export_response(request, table)
        if table.is_printed:
            return render(request, "ui/print.html", {"page": table.printed(), "asked": table.asked})
    return None


def remember_size(request: HttpRequest, response: HttpResponseBase, *tables: Table) -> None:
    """Keep the number of lines that the reader has just chosen, for any table and the next visit."""
    for table in tables:
        if table.chosen_size is None:
            continue
        response.set_cookie(
            SIZE_COOKIE,
            str(table.chosen_size),
            max_age=COOKIE_AGE,
            httponly=True,
            samesite="Lax",
            secure=request.is_secure(),
        )


def export_response(request: HttpRequest, table: Table) -> HttpResponseBase:
    """The whole table (within its filters) as a file; « zip » is the table's original files.

    A long one is made apart (`exports`): it would hold a thread, and silence before its first byte.
    """
    tell = getattr(request, "tell_lines", None)  # a worker asks
    user = getattr(request, "user", None)
    if tell is None and MADE_APART and user is not None and user.is_authenticated and _is_long(table):
        return MADE_APART[0](request, table)
    file_format = table.export_format
    if request.method == "HEAD":  # asks whether there is a file: none is begun
        return _file_of(table, ())
    if file_format == "zip" and with_something(table.originals()) is None:
        messages.error(request, NOTHING_TO_GIVE, fail_silently=True)
        return HttpResponseRedirect(request.path + table.params.link(drop=(EXPORT,)))
    told = partial(_told, tell=tell or _nobody)
    chunks = zip_stream(told(table.originals())) if file_format == "zip" else export(_Told(table, told), file_format)
    return _file_of(table, begun(chunks, file_format))


def begun(chunks: Iterator[bytes], file_format: str) -> Iterator[bytes]:
    """The same; a sheet is made by now: one for which there is no room fails in the screen, which can say it.

    Once an answer has begun, nothing can be said any more but « Internal server error ».
    """
    if file_format not in MADE_WHOLE:
        return chunks
    first = next(chunks, b"")

    def resumed() -> Iterator[bytes]:
        yield first
        yield from chunks

    return resumed()


def _file_of(table: Table, chunks: Iterable[bytes]) -> StreamingHttpResponse:
    """Its name says what it is and of which day."""
    name = f"{table.filename}-{timezone.localdate():%Y-%m-%d}.{table.export_format}"
    return download(chunks, name, CONTENT_TYPES[table.export_format])


def _is_long(table: Table) -> bool:
    limit = LONGEST_AT_ONCE[table.export_format]
    if table.queryset.values("pk")[: limit + 1].count() > limit:
        return True
    return table.export_format == "zip" and table.weight() > HEAVIEST_AT_ONCE


@dataclass(frozen=True, slots=True)
class _Told:
    """A table whose lines are counted as they are written."""

    table: Table
    told: Callable[[Iterable[Any]], Iterator[Any]]

    def export_header(self) -> list[str]:
        return self.table.export_header()

    def export_kinds(self) -> list[str]:
        return self.table.export_kinds()

    def export_rows(self) -> Iterator[Any]:
        return self.told(self.table.export_rows())


def _told(rows: Iterable[Any], *, tell: Callable[[int], None]) -> Iterator[Any]:
    for number, row in enumerate(rows, start=1):
        if number % TOLD_EVERY == 0:
            tell(number)
        yield row


def _nobody(_lines: int) -> None:
    """Nobody follows an export that is sent as it is made."""


def download(chunks: Iterable[bytes], filename: str, content_type: str) -> StreamingHttpResponse:
    """A file made as it is sent, kept by nobody on the way."""
    disposition = content_disposition_header(as_attachment=True, filename=filename) or "attachment"
    headers = {"Content-Disposition": disposition, "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(chunks, content_type=content_type, headers=headers)
