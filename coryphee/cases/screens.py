"""What the screens of one dossier start from: the row as the person saw it, and what its page shows."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from coryphee.cases import queries
from coryphee.cases.deciding import decision_on
from coryphee.cases.desks import Desk, desk_for
from coryphee.cases.forms import PiecesForm
from coryphee.cases.kinds import Kind
from coryphee.cases.lists import FOUND, Place
from coryphee.cases.models import Subject
from coryphee.cases.pages import Button, Page
from coryphee.core.bounds import integer
from coryphee.core.lifecycle import Transition

NO_VERSION = -1  # that of no row: what a form says in a way that nobody reads is refused as any other than the row's


def shown(request: HttpRequest, kind: Kind, case_id: int, *, among: QuerySet[Any] | None = None) -> Any:
    """The dossier if the actor may see it; otherwise 404, as if it did not exist.

    What a form says of a dossier, it says of the version that its page showed: services refuse any other.
    """
    rows = kind.visible_to(request.actor) if among is None else among  # type: ignore[attr-defined]
    subject = get_object_or_404(rows.select_related(*kind.related, *kind.shown_with), pk=case_id)
    if "version" in request.POST:
        version = integer(request.POST["version"])
        subject.version = NO_VERSION if version is None else version
    request.subject = subject  # type: ignore[attr-defined]  # the menu marks the list under which it stands
    return subject


def place_of(request: HttpRequest, *, kind: Kind, desk: Desk) -> Place:
    """The list that the address or the form says; otherwise what waits for the person on this desk."""
    actor, now = request.actor, timezone.now()  # type: ignore[attr-defined]
    said = request.POST.get(FOUND) or request.GET.get(FOUND, "")
    return Place.read(said, kind=kind, actor=actor, now=now) or Place(desk=desk, actor=actor, now=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Where one goes from a dossier on the list where it was found; an empty address where there is none."""

    previous: str
    next: str
    rank: int
    count: int


def _neighbours(place: Place, subject: Subject) -> Neighbours | None:
    found = place.rank(subject.pk) if place.said else None
    if found is None:
        return None
    (rank, count), url = found, place.desk.url_of("following", subject) + place.tail
    return Neighbours(
        previous=f"{url}&sens=avant" if rank > 1 else "", next=url if rank < count else "", rank=rank, count=count
    )


def context_of(request: HttpRequest, page: Page, subject: Subject) -> dict[str, Any]:
    """What « cases/detail.html » shows; a feature's own page adds to it."""
    kind, actor = page.kind, request.actor  # type: ignore[attr-defined]
    sides = kind.sides_of(subject, actor)
    place = place_of(request, kind=kind, desk=desk_for(kind, sides))
    moves = queries.actions_for(subject, actor)
    used, unused = _split(moves, lambda move: kind.uses(subject, move.target))
    decision = decision_on(page, subject, used) if place.desk.acts(actor) else None
    decided = {button.url for button in decision.buttons} if decision else set()
    internal, named = bool(sides & _insiders(kind)), _named_sides(kind, sides)
    histories = queries.histories_of(subject, internal=internal, named=named, sides=sides)
    certified = kind.certified is not None and sides & kind.certified.roles
    writes = subject.status in kind.lifecycle.drafts and kind.roles_on(subject, actor)
    return {
        "page": page,
        "subject": subject,
        "name": page.name(subject),
        "place": place,
        "neighbours": _neighbours(place, subject),
        "decision": decision,
        "lead": page.lead(subject, sides),
        "following": place.desk.url_of("following", subject) + place.tail if place.desk.acts(actor) else "",
        "facts": page.facts(subject),
        "status": kind.status_label(subject.status),
        "tone": queries.tone_of(subject),
        "reason": queries.reason_of(subject),
        "histories": histories,
        "steps": queries.timeline(subject, histories.changes),
        "files": page.files(subject),
        "pieces": [(page.url("attachment", subject, one.pk), one) for one in queries.pieces_of(subject)],
        "certificates": [
            (page.url("certificate", subject, one.pk), one) for one in (subject.certificates if certified else ())
        ],
        "pieces_form": PiecesForm() if page.joins and writes else None,
        "joining": page.url("add_pieces", subject) if page.joins else "",
        "offers": page.offers(subject, actor),
        **_buttons(page, subject, [move for move in used if page.url("act", subject, move.name) not in decided], place),
        "unusual": [_button(page, subject, move, place) for move in unused],
    }


def _buttons(page: Page, subject: Subject, moves: list[Transition], place: Place) -> dict[str, Any]:
    """What leads to other pages: one main button, the others, what chooses between several."""
    guided, direct = _split(moves, lambda move: bool(move.guide))
    buttons = [_button(page, subject, move, place) for move in direct]
    guides = dict.fromkeys(move.guide for move in guided)
    return {
        "buttons": buttons,
        "main": next((button for button in buttons if not button.grave), None),
        "guides": [
            Button(
                label=page.guides[name],
                url=reverse(name, args=[subject.pk]) + place.tail,
                key=page.keys.get(name, ""),
            )
            for name in guides
        ],
    }


def _split(moves: list[Transition], which: Callable[[Transition], bool]) -> tuple[list[Transition], list[Transition]]:
    return [move for move in moves if which(move)], [move for move in moves if not which(move)]


def _button(page: Page, subject: Subject, move: Transition, place: Place) -> Button:
    """What leads to a move: its own page, or the common one that asks what it needs and says what it causes."""
    url = reverse(move.screen, args=[subject.pk]) if move.screen else page.url("act", subject, move.name) + place.tail
    return Button(label=move.button or move.label, url=url, grave=move.grave, key=page.keys.get(move.name, ""))


def _insiders(kind: Kind) -> frozenset[str]:
    """The sides that do something among themselves, and read it in the histories."""
    return kind.party_of({role for move in kind.lifecycle if move.internal for role in move.by})


def _named_sides(kind: Kind, sides: AbstractSet[str]) -> frozenset[str]:
    """The sides whose people are named to this reader: his own, or all if the operator says so (B.1.3)."""
    if settings.SHOW_AGENT_IDENTITY:
        return frozenset(str(role) for move in kind.lifecycle for role in move.by)
    return frozenset(str(role) for role in kind.party_of(sides))
