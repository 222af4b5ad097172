"""« Annuaire »: public screens, no account needed (F-013, F-180)."""

from datetime import datetime

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase, HttpResponseNotModified
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import http_date, parse_http_date_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.core.jobs import enqueue
from coryphee.core.tables.http import begun, download, preferred_size, table_response
from coryphee.directory import export as exports
from coryphee.directory import files, queries
from coryphee.directory.tables import StructureTable, UnitTable

UNITS_SHOWN = 25
BLOCK = 256 * 1024


@needs(PUBLIC)
@require_safe
def search(request: HttpRequest) -> HttpResponseBase:
    """« Rechercher une structure publique »: what each demands is in the list (B-19, P-15)."""
    asked = request.GET.get("q", "").strip()[: queries.LONGEST_QUERY]
    structures, approximate = queries.search(asked)
    table = StructureTable(structures, params=request.GET, size=preferred_size(request))
    context = {
        "asked": asked,
        "approximate": approximate,
        "formats": list(exports.FORMATS),
        "files_of": _day_of_files(),
    }
    return table_response(request, table, "directory/search.html", context)


def _day_of_files() -> datetime | None:
    """The day of the files where they are made apart; None where they are of this very moment."""
    made = files.made_at("csv")
    return made if made is not None and not files.is_short() else None


@needs(PUBLIC)
@require_safe
def structure(request: HttpRequest, identifier: str) -> HttpResponseBase:
    """The page of one structure (B-20, B-21, P-12)."""
    actor = request.actor
    page = queries.structure_page(identifier, actor=actor, today=timezone.localdate())
    if page is None:
        raise Http404
    table = UnitTable(page.units, params=request.GET, size=preferred_size(request) or UNITS_SHOWN)
    return table_response(request, table, "directory/structure.html", {"structure": page})


@needs(PUBLIC)
@require_safe
def export(request: HttpRequest, file_format: str) -> HttpResponseBase:
    """The whole directory, open to everybody (B-21): as it is now, or as it was this night where it is long."""
    found = exports.FORMATS.get(file_format)
    if found is None:
        raise Http404
    if files.is_short():
        filename = f"annuaire-{timezone.localdate():%Y-%m-%d}.{file_format}"
        head = request.method == "HEAD"  # asks whether there is a file: none is begun
        chunks = () if head else begun(found.write(queries.for_export()), file_format)
        return download(chunks, filename, found.content_type)
    made = files.made_at(file_format)
    if made is None:
        enqueue("directory.write_files", unique_key="directory-files")
        messages.info(request, _("Les fichiers de l’annuaire se préparent. Revenez dans quelques minutes."))
        return redirect("directory:search")
    return _made_file(request, file_format, found.content_type, made)


def _made_file(request: HttpRequest, file_format: str, content_type: str, made: datetime) -> HttpResponseBase:
    """The day's file; whoever has it already is told so (304)."""
    since = parse_http_date_safe(request.headers.get("If-Modified-Since", ""))
    if since is not None and int(made.timestamp()) <= since:
        return HttpResponseNotModified()
    response = FileResponse(
        files.file_of(file_format).open("rb"),
        as_attachment=True,
        filename=f"annuaire-{made:%Y-%m-%d}.{file_format}",
        content_type=content_type,
    )
    response.block_size = BLOCK
    response["Last-Modified"] = http_date(made.timestamp())
    return response
