"""« Annuaire »: public screens, no account needed (F-013, F-180)."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.core.tables.http import download, preferred_size, table_response
from coryphee.directory import export as exports
from coryphee.directory import queries
from coryphee.directory.tables import StructureTable, UnitTable

UNITS_SHOWN = 25


@needs(PUBLIC)
@require_safe
def search(request: HttpRequest) -> HttpResponseBase:
    """« Rechercher une structure publique »: what each demands is in the list (B-19, P-15)."""
    asked = request.GET.get("q", "").strip()[: queries.LONGEST_QUERY]
    structures, approximate = queries.search(asked)
    table = StructureTable(structures, params=request.GET, size=preferred_size(request))
    context = {"asked": asked, "approximate": approximate, "formats": list(exports.FORMATS)}
    return table_response(request, table, "directory/search.html", context)


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
    """The whole directory, open to everybody, as a stream (B-21)."""
    found = exports.FORMATS.get(file_format)
    if found is None:
        raise Http404
    filename = f"annuaire-{timezone.localdate():%Y-%m-%d}.{file_format}"
    return download(found.write(queries.for_export()), filename, found.content_type)
