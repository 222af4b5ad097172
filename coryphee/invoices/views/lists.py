"""« Synthèse », « Tableau de bord » and « Rechercher » of both sides (F-156, F-157)."""

from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from coryphee.core.access import needs
from coryphee.core.actor import Level
from coryphee.core.tables.http import export_response, preferred_size
from coryphee.invoices import queries, tables
from coryphee.invoices.models import Invoice
from coryphee.invoices.views.shared import ANY
from coryphee.organisations.queries import organisations_in

TITLES = {queries.ISSUED: "Factures émises", queries.RECEIVED: "Factures reçues"}


@needs(ANY)
@require_GET
def summary(request: HttpRequest, side: str) -> HttpResponseBase:
    """What waits for me, then what waits for others; the oldest due date first on the recipient's side."""
    _check_side(request, side)
    filters = tables.structure_filter(side, request.actor)
    mine = _table(request, side, queries.awaiting_me(side, request.actor), prefix="", filters=filters)
    others = _table(request, side, queries.awaiting_others(side, request.actor), prefix="autres-", filters=[])
    acts = any(request.actor.holds(name, Level.MODIFICATION) for name in queries.WORKSPACES[side])
    mine.caption = _("À faire par moi") if acts else _("En attente de ma structure")  # type: ignore[misc]
    others.caption = _("En attente d’autrui")  # type: ignore[misc]
    for table in (mine, others):
        if table.export_format:
            return export_response(request, table)
    context = {"side": side, "title": TITLES[side], "mine": mine.page(), "others": others.page(), "tab": "summary"}
    return render(request, "invoices/summary.html", context)


@needs(ANY)
@require_GET
def dashboard(request: HttpRequest, side: str) -> HttpResponseBase:
    """How many invoices in each status; each leads to its list."""
    _check_side(request, side)
    asked = request.GET.get("structure", "")
    structures = organisations_in(request.actor, *queries.WORKSPACES[side])
    chosen = next((o for o in structures if str(o.pk) == asked), None)
    counts = queries.dashboard(side, request.actor, organisation_id=chosen.pk if chosen else None)
    context = {
        "side": side,
        "title": TITLES[side],
        "counts": counts,
        "structures": structures if len(structures) > 1 else [],
        "chosen": chosen,
        "tab": "dashboard",
    }
    return render(request, "invoices/dashboard.html", context)


@needs(ANY)
@require_GET
def search(request: HttpRequest, side: str) -> HttpResponseBase:
    """Everything, with filters and exports."""
    _check_side(request, side)
    hide_old = partial(_hide_old, now=timezone.now())
    filters = tables.search_filters(side, request.actor, hide_old)
    table = _table(request, side, queries.base_list(side, request.actor), prefix="", filters=filters)
    if table.export_format:
        return export_response(request, table)
    context = {"side": side, "title": TITLES[side], "page": table.page(), "tab": "search"}
    return render(request, "invoices/search.html", context)


def _check_side(request: HttpRequest, side: str) -> None:
    """The menu of one side is refused to whoever has only the other."""
    if not any(request.actor.holds(name) for name in queries.WORKSPACES[side]):
        raise PermissionDenied


def _hide_old(rows: QuerySet[Any], value: Any, *, now: Any) -> QuerySet[Any]:
    return queries.without_old_rejections(rows, now=now) if value else rows


def _table(
    request: HttpRequest, side: str, rows: QuerySet[Invoice], *, prefix: str, filters: list[Any]
) -> tables.InvoiceTable:
    return tables.TABLES[side](rows, params=request.GET, prefix=prefix, filters=filters, size=preferred_size(request))
