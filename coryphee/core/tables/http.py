"""The answer of a screen that shows one table: the page, or the file that the reader asked for."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect, StreamingHttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy as _

from coryphee.core.sheets import CONTENT_TYPES, export, with_something, zip_stream
from coryphee.core.tables.table import EXPORT, SIZES, Table

SIZE_COOKIE = "lignes_par_page"
NOTHING_TO_GIVE = _("Aucun fichier ne peut être donné : cette liste n’en a pas, ou ils sont introuvables.")
COOKIE_AGE = 365 * 24 * 3600


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
    if table.export_format:
        return export_response(request, table, table.export_format)
    response = render(request, template, {**(context or {}), "page": table.page()})
    if table.chosen_size:
        response.set_cookie(
            SIZE_COOKIE,
            str(table.chosen_size),
            max_age=COOKIE_AGE,
            httponly=True,
            samesite="Lax",
            secure=request.is_secure(),
        )
    return response


def export_response(request: HttpRequest, table: Table, export_format: str) -> HttpResponseBase:
    """The whole table (within its filters) as a file; « zip » is the table's original files."""
    if export_format == "zip" and with_something(table.originals()) is None:
        messages.error(request, NOTHING_TO_GIVE)
        return HttpResponseRedirect(request.path + table.params.link(drop=(EXPORT,)))
    chunks = zip_stream(table.originals()) if export_format == "zip" else export(table, export_format)
    return download(chunks, f"{table.filename}.{export_format}", CONTENT_TYPES[export_format])


def download(chunks: Iterable[bytes], filename: str, content_type: str) -> StreamingHttpResponse:
    """A file made as it is sent, kept by nobody on the way."""
    disposition = content_disposition_header(as_attachment=True, filename=filename) or "attachment"
    headers = {"Content-Disposition": disposition, "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(chunks, content_type=content_type, headers=headers)
