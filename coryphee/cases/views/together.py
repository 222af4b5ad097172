"""Several dossiers ticked in a list: what is about to be done with them, what is unusual, one confirmation."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from coryphee.cases.desks import Desk, HomeLine
from coryphee.cases.forms import MoveForm, marks_in, marks_of
from coryphee.cases.kinds import Remark
from coryphee.cases.models import Subject
from coryphee.cases.screens import NO_VERSION
from coryphee.cases.services import MOST_TOGETHER, Outcome, act_together, of_another_name
from coryphee.core.bounds import integer
from coryphee.core.http import form_response
from coryphee.core.lifecycle import Ask, Given, Transition
from coryphee.core.money import format_amount

PICKED = "choix"  # « pk » in a list, « pk:version » on the page that confirms
MOST_SAID = 10  # refusals named one by one


@dataclass(slots=True, kw_only=True)
class Line:
    """One dossier of the page that confirms."""

    subject: Subject
    home: HomeLine
    remarks: list[Remark] = field(default_factory=list)
    aside: bool = False  # left out unless the person ticks it: he then vouches for what is said of it

    @property
    def is_unusual(self) -> bool:
        return any(not one.minor for one in self.remarks)

    @property
    def value(self) -> str:
        doubts = [one for one in self.remarks if one.aside]
        return ":".join([str(self.subject.pk), str(self.subject.version), *filter(None, [marks_of(doubts)])])


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """What was ticked of one dossier: its number alone in a list, what was shown of it on the page that confirms."""

    version: int = NO_VERSION
    vouched: frozenset[str] = frozenset()


@dataclass(slots=True, kw_only=True)
class Group:
    """The dossiers of one other party."""

    name: str
    lines: list[Line]

    @property
    def total(self) -> Decimal:
        return sum((line.home.amount or Decimal(0) for line in self.lines), Decimal(0))


@require_POST
def together(request: HttpRequest, desk: Desk) -> HttpResponse:
    """First the recap of what was ticked, then, once confirmed, the move of each; what moved meanwhile is said."""
    move = _move(desk, request.POST.get("move", ""))
    picked = _picked(request)
    if (left := len(request.POST.getlist(PICKED)) - MOST_TOGETHER) > 0:
        messages.warning(request, _too_many(left))
    if not picked:
        messages.warning(request, _("Cochez d’abord une ligne au moins."))
        return redirect(_back(request, desk))
    rows = _rows(request, desk, list(picked))
    confirmed = "confirmer" in request.POST
    form = MoveForm(request.POST if confirmed else None, move=_alone(move), reference=desk.kind.reference)
    if confirmed and form.is_valid():
        for row in rows:
            row.version = picked[row.pk].version
        given = Given(comment=form.cleaned_data.get("comment", ""), answers=form.answers)
        said = {"given": given, "vouched": {pk: one.vouched for pk, one in picked.items()}}
        who = {"actor": request.actor, "now": timezone.now()}  # type: ignore[attr-defined]
        _say(request, desk, move, act_together(rows, move.name, **said, **who))
        return redirect(_back(request, desk))
    context = _recap(request, desk, move, rows, picked)
    return form_response(request, "cases/together.html", {**context, "form": form}, form)


def _move(desk: Desk, name: str) -> Transition:
    lifecycle = desk.kind.lifecycle
    if name not in lifecycle or not (lifecycle[name].common and lifecycle[name].together):
        raise Http404
    return lifecycle[name]


def _alone(move: Transition) -> Transition:
    """What can be asked once for all: no number, no file and no day of one dossier."""
    questions = tuple(one for one in move.questions if not one.alone)
    return replace(move, reference=Ask.NOTHING, attachment=Ask.NOTHING, questions=questions)


def _too_many(left: int) -> str:
    return ngettext(
        "Une ligne cochée est laissée : une confirmation en prend %(most)d au plus.",
        "%(n)d lignes cochées sont laissées : une confirmation en prend %(most)d au plus.",
        left,
    ) % {"n": left, "most": MOST_TOGETHER}


def _picked(request: HttpRequest) -> dict[int, Picked]:
    """What was ticked, by the number of its dossier: with the version that was shown, and what somebody vouches for."""
    picked: dict[int, Picked] = {}
    for value in request.POST.getlist(PICKED)[:MOST_TOGETHER]:
        number, version, marks = (*value.split(":", 2), "", "")[:3]
        found, shown = integer(number), integer(version)
        if found is not None:
            picked[found] = Picked(version=NO_VERSION if shown is None else shown, vouched=marks_in(marks))
    return picked


def _rows(request: HttpRequest, desk: Desk, numbers: list[int]) -> list[Any]:
    rows = desk.rows(request.actor).filter(pk__in=numbers)  # type: ignore[attr-defined]
    kind = desk.kind
    return list(rows.select_related(*kind.related, *kind.shown_with).order_by(*desk.first))


def _recap(
    request: HttpRequest, desk: Desk, move: Transition, rows: list[Any], picked: Mapping[int, Picked]
) -> dict[str, Any]:
    actor, today = request.actor, timezone.localdate()  # type: ignore[attr-defined]
    possible, impossible = [], []
    for row in rows:
        why = _why_not(desk, row, move, actor)
        if why:
            impossible.append((desk.line(row, today), why))
        else:
            possible.append(row)
    remarks = desk.kind.unusual(possible, move)
    lines = [_line(desk, row, remarks.get(row.pk, []), picked[row.pk].vouched) for row in possible]
    kept = [line for line in lines if not line.aside]
    return {
        "desk": desk,
        "move": move,
        "unusual": [line for line in lines if line.is_unusual],
        "groups": _groups([line for line in lines if not line.is_unusual]),
        "parties": _groups(kept),
        "count": len(kept),
        "total": sum((line.home.amount or Decimal(0) for line in kept), Decimal(0)) if desk.amount else None,
        "aside": len(lines) - len(kept),
        "impossible": impossible,
        "missing": len(picked) - len(rows),
        "back": _back(request, desk),
        "desk_url": desk.url("together"),
    }


def _line(desk: Desk, row: Any, remarks: list[Remark], vouched: frozenset[str]) -> Line:
    """Left out where something must be vouched for and was not yet, on the page that is counted again."""
    aside = any(one.aside and one.mark not in vouched for one in remarks)
    return Line(subject=row, home=desk.line(row, timezone.localdate()), remarks=remarks, aside=aside)


def _why_not(desk: Desk, row: Any, move: Transition, actor: Any) -> str:
    """Why this move is not possible for this dossier now; empty if it is."""
    kind = desk.kind
    if not kind.roles_on(row, actor) & set(move.by):
        return _("ce n’est pas à vous de le faire")
    if row.status not in move.sources:
        return _("statut « %(status)s »") % {"status": kind.status_label(row.status)}
    refusal = kind.hinders(row, move) or of_another_name(row, move.name)
    return refusal.message if refusal else ""


def _groups(lines: list[Line]) -> list[Group]:
    found: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.home.other_party].append(line)
    return sorted((Group(name=name, lines=of_one) for name, of_one in found.items()), key=lambda one: -one.total)


def _say(request: HttpRequest, desk: Desk, move: Transition, outcome: Outcome) -> None:
    """How many were done, for how much; then each that was not, and why."""
    today = timezone.localdate()
    if outcome.done:
        amounts = [desk.line(one, today).amount or Decimal(0) for one in outcome.done] if desk.amount else []
        worth = f" ({format_amount(sum(amounts, Decimal(0)), 'EUR')})" if amounts else ""
        count = ngettext("1 dossier", "%(n)d dossiers", len(outcome.done)) % {"n": len(outcome.done)}
        messages.success(
            request,
            _("%(action)s : c’est fait pour %(count)s%(worth)s.")
            % {"action": move.label, "count": count, "worth": worth},
        )
    for subject, why in outcome.refused[:MOST_SAID]:
        messages.warning(request, _("%(name)s : rien n’a été fait. %(why)s") % {"name": subject, "why": why})
    if len(outcome.refused) > MOST_SAID:
        more = len(outcome.refused) - MOST_SAID
        messages.warning(request, _("Et %(n)d autres, pour des raisons semblables.") % {"n": more})


def _back(request: HttpRequest, desk: Desk) -> str:
    """The list as it was: its filters, its page, its size."""
    asked = request.POST.get("retour", "")
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts=None) and asked.startswith(desk.url())
    return asked if safe else desk.url()
