"""« Synthèse », « Tableau de bord » and « Rechercher » of a desk (F-156, F-157)."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from coryphee.cases.desks import Desk, counts_by_status, moves_together
from coryphee.cases.lists import ALL, MINE, OTHERS, list_of, tail
from coryphee.cases.queries import OwnView, own_view
from coryphee.cases.screens import place_of
from coryphee.core.sheets import CONTENT_TYPES, export
from coryphee.core.tables import Table
from coryphee.core.tables.http import begun, download, file_or_print, preferred_size, remember_size, table_response
from coryphee.core.tables.params import Params
from coryphee.core.tables.table import EXPORT
from coryphee.ui.charts import Board

BOARD_FILTERS = ("structure", "service")
CHART, SHEETS = "graphique", ("csv", "xlsx", "ods")
TABS = (("", _("Synthèse")), ("dashboard", _("Tableau de bord")), ("search", _("Rechercher")))


def _context(request: HttpRequest, desk: Desk, tab: str, own: OwnView | None = None) -> dict[str, Any]:
    search = desk.url("search")
    return {
        "filters_url": desk.url("filters"),
        "columns_url": desk.url("columns"),
        "own_filters": [(f"{search}?{asked}", name) for _number, name, asked in own.filters] if own else [],
        "desk": desk,
        "title": desk.title,
        "tabs": [(desk.url(name), label, name == tab) for name, label in TABS],
        "actions": [(one.url, one.label) for one in desk.actions if desk.acts(request.actor)],
    }


@require_safe
def summary(request: HttpRequest, desk: Desk) -> HttpResponseBase:
    """What waits for me, then what waits for others; the most urgent first."""
    actor = request.actor
    moves, own = moves_together(desk, actor), own_view(actor, desk.key)
    mine = _table(request, desk, MINE, own, picks="ensemble" if moves else "", counts=True)
    others = _table(request, desk, OTHERS, own)
    if (instead := file_or_print(request, mine, others)) is not None:
        return instead
    todo = mine.page()
    context = {
        **_context(request, desk, "", own),
        "columns": mine.wanted,
        "mine": todo,
        "heading": desk.headline(todo.counts) if desk.headline and todo.counts and desk.acts(actor) else todo.caption,
        "others": others.page(),
        "moves": moves,
        "together": desk.url("together") if moves else "",
        "here": request.get_full_path(),
    }
    response = render(request, "cases/summary.html", context)
    remember_size(request, response, mine, others)
    return response


@require_safe
def dashboard(request: HttpRequest, desk: Desk) -> HttpResponseBase:
    """What is worth knowing, in figures and charts; how many dossiers in each status, which leads to its list."""
    actor, params = request.actor, Params(request.GET)
    rows = desk.rows(actor)
    states = [one.state(params) for one in desk.filters(actor, timezone.now()) if one.name in BOARD_FILTERS]
    for state in states:
        rows = state.narrow(rows)
    board = desk.figures(rows, timezone.localdate()) if desk.figures is not None else None
    if asked := request.GET.get(CHART):
        return _sheet_of(board, asked, request.GET.get(EXPORT, ""))
    chosen = urlencode([(state.filter.name, state.value) for state in states if state.value is not None])
    context = {
        **_context(request, desk, "dashboard"),
        "board": board,
        "counts": counts_by_status(desk, rows),
        "states": states,
        "search_url": desk.url("search"),
        "kept": f"&{chosen}" if chosen else "",
    }
    return render(request, "cases/dashboard.html", context)


def _sheet_of(board: Board | None, name: str, file_format: str) -> HttpResponseBase:
    """The table of one chart as a file."""
    chart = next((one for one in board.charts if one.name == name), None) if board else None
    if chart is None or file_format not in SHEETS:
        raise Http404
    filename = f"tableau-de-bord-{name}-{timezone.localdate()}.{file_format}"
    return download(begun(export(chart, file_format), file_format), filename, CONTENT_TYPES[file_format])


@require_safe
def search(request: HttpRequest, desk: Desk) -> HttpResponseBase:
    """Everything, with filters and exports."""
    own = own_view(request.actor, desk.key)
    table = _table(request, desk, ALL, own)
    context = {**_context(request, desk, "search", own), "columns": table.wanted, "question": table.question}
    return table_response(request, table, "cases/search.html", context)


@require_safe
def following(request: HttpRequest, desk: Desk, case_id: int) -> HttpResponseBase:
    """The dossier after this one on the list where it was found, among what waits for the person if no list is said;
    `sens=avant`: the one before. At the end of what waits, what was left on the way; then the list."""
    get_object_or_404(desk.rows(request.actor), pk=case_id)
    place, backwards = place_of(request, kind=desk.kind, desk=desk), request.GET.get("sens") == "avant"
    found = place.beside(case_id, backwards=backwards)
    if found is None and place.which == MINE and not backwards:
        found = place.first(but=case_id)
        if found is None:
            nothing = _("Plus rien dans cette liste.") if place.said else _("Plus rien ne vous attend ici.")
            messages.success(request, nothing)
    if found is None:
        return redirect(place.url)
    return redirect(desk.kind.page(found) + place.tail)


def _table(request: HttpRequest, desk: Desk, which: str, own: OwnView, **given: Any) -> Table:
    """One list, as this reader wants it, whose links say on which list they stand."""
    given = {"size": preferred_size(request), "chosen": own.columns, "tail": tail(desk, which, request.GET), **given}
    return list_of(desk, request.actor, which, request.GET, now=timezone.now(), **given)
