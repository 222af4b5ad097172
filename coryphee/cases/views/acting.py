"""The page of one dossier, and the moves that its table allows."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.cases import queries, services
from coryphee.cases.desks import desk_for
from coryphee.cases.forms import MoveForm
from coryphee.cases.lists import Place
from coryphee.cases.models import Subject
from coryphee.cases.pages import Page
from coryphee.cases.screens import context_of, place_of, shown
from coryphee.cases.telling import previewed
from coryphee.core.http import form_response, takes_files
from coryphee.core.lifecycle import Given, Transition
from coryphee.ui.screens import attempt


@require_safe
def detail(request: HttpRequest, page: Page, case_id: int) -> HttpResponse:
    """One dossier, the same for all sides, with what each may do."""
    subject = shown(request, page.kind, case_id)
    return render(request, "cases/detail.html", context_of(request, page, subject))


@takes_files("ATTACH_MAX_TOTAL")
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, page: Page, case_id: int, name: str) -> HttpResponse:
    """Ask what a move needs, say what it will cause, make it."""
    kind, actor = page.kind, request.actor  # type: ignore[attr-defined]
    subject = shown(request, kind, case_id)
    if name not in kind.lifecycle or not kind.lifecycle[name].common:
        raise Http404
    move = kind.says(subject, kind.lifecycle[name])
    if not kind.roles_on(subject, actor) & set(move.by):
        raise PermissionDenied
    place = place_of(request, kind=kind, desk=desk_for(kind, kind.sides_of(subject, actor)))
    desk = place.desk
    given = (request.POST, request.FILES) if request.method == "POST" else ()
    remarks = kind.unusual([subject], move).get(subject.pk, [])
    form = MoveForm(*given, move=move, reference=kind.reference, doubts=[one for one in remarks if one.aside])
    if given and form.is_valid() and attempt(form, lambda: _make(request, subject, move, form)):
        return _done(request, page, move, subject, place)
    now = shown(request, kind, case_id)
    hindrance = kind.hinders(now, move) if now.status in move.sources else None
    context = {
        "page": page,
        "subject": subject,
        "name": page.name(now),
        "move": move,
        "form": form,
        "possible": name in {one.name for one in queries.actions_for(now, actor)},
        "why": hindrance.message if hindrance else "",
        "warnings": [*kind.warns(now, move), *(f"{one.label} : {one.text}" for one in remarks)],
        "line": desk.line(now, timezone.localdate()),
        "told": previewed(now, kind.lifecycle[name], kind.roles_on(now, actor)),
        "status": kind.status_label(now.status),
        "url": kind.page(now) + place.tail,
        "place": place,
        "following": desk.acts(actor) and move.target not in kind.lifecycle.drafts,
    }
    return form_response(request, "cases/act.html", context, form)


def _done(request: HttpRequest, page: Page, move: Transition, subject: Subject, place: Place) -> HttpResponse:
    """Back to the dossier, or on to the next one on the list where it was found, which says what was done of it."""
    kind, done = page.kind, move.done or _("%(action)s : c’est fait.") % {"action": move.label}
    if kind.lifecycle.stages[move.target].given_up:
        messages.success(request, done)
        return redirect(place.url)
    if request.POST.get("suivante") != "oui":
        messages.success(request, done)
        return redirect(kind.page(subject) + place.tail)
    messages.success(request, f"{page.name(subject)} – {done}")
    return redirect(place.desk.url_of("following", subject) + place.tail)


def _make(request: HttpRequest, subject: Subject, move: Transition, form: MoveForm) -> None:
    data = form.cleaned_data
    said = {name: data.get(name, "") for name in ("reason", "comment", "reference")}
    given = Given(**said, answers=form.answers, vouched=form.vouched)
    pieces = [services.Piece(content=one, filename=one.name) for one in data.get("pieces", ())]
    actor = request.actor  # type: ignore[attr-defined]
    services.act(subject, move.name, actor=actor, now=timezone.now(), given=given, pieces=pieces)
