"""A list as each person wants it: the columns that it shows, the filters kept under a name."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.cases import queries, services
from coryphee.cases.desks import Desk
from coryphee.cases.forms import FilterNameForm
from coryphee.cases.models import KeptFilter
from coryphee.core.bounds import integer
from coryphee.core.http import form_response
from coryphee.core.tables import Table
from coryphee.ui.screens import attempt, attempt_or_say


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One kept filter: where it leads, what it asks, the form that renames it."""

    kept: KeptFilter
    url: str
    asks: list[str]
    form: FilterNameForm


@require_POST
def columns(request: HttpRequest, desk: Desk) -> HttpResponse:
    """« Choisir les colonnes », kept for the person; « Revenir aux colonnes habituelles »."""
    known = {column.name for column in _table(request, desk, "").choosable}
    wanted = [] if "habituelles" in request.POST else [n for n in request.POST.getlist("colonne") if n in known]
    services.choose_columns(actor=request.actor, desk=desk.key, columns=wanted)  # type: ignore[attr-defined]
    messages.success(request, _("Vos colonnes sont retenues.") if wanted else _("Les colonnes habituelles sont là."))
    return redirect(desk.url("search") if "recherche" in request.POST else desk.url())


@require_http_methods(["GET", "HEAD", "POST"])
def filters(request: HttpRequest, desk: Desk) -> HttpResponse:
    """« Mes filtres »: keep the question of the list under a name, rename, remove."""
    actor = request.actor  # type: ignore[attr-defined]
    question = _table(request, desk, request.POST.get("question", "")).question
    form, renamed = FilterNameForm(), None
    if request.method == "POST":
        number = integer(request.POST.get("filtre", ""))
        renamed = get_object_or_404(queries.own_filters(actor, desk.key), pk=number) if number is not None else None
        if renamed is not None and "retirer" in request.POST:
            _remove(request, renamed)
            return redirect(desk.url("filters"))
        form = FilterNameForm(request.POST, prefix=_prefix(renamed))
        if form.is_valid() and attempt(form, lambda: _save(request, desk, renamed, form, question), field="name"):
            messages.success(request, _("Filtre « %(name)s » gardé.") % {"name": form.cleaned_data["name"]})
            return redirect(f"{desk.url('search')}?{question}" if renamed is None else desk.url("filters"))
    context = {
        "desk": desk,
        "form": form,
        "keeping": request.method == "POST" and renamed is None,
        "question": question,
        "lines": [_line(request, desk, kept, form, renamed) for kept in queries.own_filters(actor, desk.key)],
    }
    return form_response(request, "cases/filters.html", context, form)


def _save(request: HttpRequest, desk: Desk, renamed: KeptFilter | None, form: FilterNameForm, question: str) -> None:
    actor, name = request.actor, form.cleaned_data["name"]  # type: ignore[attr-defined]
    if renamed is None:
        services.keep_filter(actor=actor, desk=desk.key, name=name, question=question)
    else:
        services.rename_filter(kept=renamed, name=name, actor=actor)


def _remove(request: HttpRequest, kept: KeptFilter) -> None:
    done = _("Filtre « %(name)s » retiré.") % {"name": kept.name}
    actor = request.actor  # type: ignore[attr-defined]
    attempt_or_say(request, lambda: services.remove_filter(kept=kept, actor=actor), done=done)


def _line(request: HttpRequest, desk: Desk, kept: KeptFilter, form: Any, renamed: KeptFilter | None) -> Line:
    table = _table(request, desk, kept.question)
    own = form if kept == renamed else FilterNameForm(initial={"name": kept.name}, prefix=_prefix(kept))
    return Line(kept=kept, url=f"{desk.url('search')}?{kept.question}", asks=table.asked, form=own)


def _prefix(kept: KeptFilter | None) -> str | None:
    return None if kept is None else f"filtre-{kept.pk}"


def _table(request: HttpRequest, desk: Desk, question: str) -> Table:
    """The list as this question would ask it: only what it knows is kept of it, and no row is read."""
    actor = request.actor  # type: ignore[attr-defined]
    return desk.table(desk.rows(actor), params=QueryDict(question[:4000]), filters=desk.filters(actor, timezone.now()))
