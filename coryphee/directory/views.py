"""« Annuaire »: public screens, no account needed (F-013, F-180)."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.directory import export as exports
from coryphee.directory import queries
from coryphee.directory.tables import StructureTable, UnitTable

UNITS_SHOWN = 25


@needs(PUBLIC)
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """« Rechercher une structure publique »: what each demands is in the list (B-19, P-15)."""
    asked = request.GET.get("q", "").strip()[: queries.LONGEST_QUERY]
    structures, approximate = queries.search(asked)
    context = {
        "asked": asked,
        "approximate": approximate,
        "page": StructureTable(structures, params=request.GET).page(),
        "formats": list(exports.FORMATS),
    }
    return render(request, "directory/search.html", context)


@needs(PUBLIC)
@require_safe
def structure(request: HttpRequest, identifier: str) -> HttpResponse:
    """The page of one structure (B-20, B-21, P-12)."""
    page = queries.structure_page(identifier, actor=request.actor, today=timezone.localdate())
    if page is None:
        raise Http404
    units = UnitTable(page.units, params=request.GET, size=UNITS_SHOWN).page()
    return render(request, "directory/structure.html", {"page": page, "units": units})


@needs(PUBLIC)
@require_safe
def export(request: HttpRequest, file_format: str) -> HttpResponseBase:
    """The whole directory, open to everybody, as a stream (B-21)."""
    found = exports.FORMATS.get(file_format)
    if found is None:
        raise Http404
    answer = StreamingHttpResponse(found.write(queries.for_export()), content_type=found.content_type)
    answer["Content-Disposition"] = f'attachment; filename="annuaire-{timezone.localdate():%Y-%m-%d}.{file_format}"'
    return answer
