"""What the pages of a dossier show: the moves to offer, its histories, its way."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from coryphee.cases.enums import EMBEDDED, EventGroup
from coryphee.cases.kinds import Kind, kind_of
from coryphee.cases.models import HistoryEvent, KeptFilter, OwnList, StatusChange, Subject
from coryphee.core.actor import Actor
from coryphee.core.lifecycle import Transition


def actions_for(subject: Subject, actor: Actor) -> list[Transition]:
    """The moves to offer: the API's « statuts possibles » gives the same answer."""
    kind = kind_of(subject)
    moves = kind.lifecycle.available(status=subject.status, roles=kind.roles_on(subject, actor))
    possible = [move for move in moves if move.screen is not None and not kind.hinders(subject, move)]
    return [kind.says(subject, move) for move in possible]


def tone_of(subject: Subject) -> str:
    """The colour of its status."""
    return kind_of(subject).lifecycle.stages[subject.status].tone


def reason_of(subject: Subject) -> str:
    """Why it stands where it stands, in words; empty where no motive was asked."""
    return kind_of(subject).lifecycle.reason_in_words(subject.status_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnView:
    """How one person has one list."""

    columns: list[str]
    filters: list[tuple[int, str, str]]  # number, name, question


def own_view(actor: Actor, desk: str) -> OwnView:
    """The columns that the person wants and the filters that he keeps there, by name; one query."""
    rows = OwnList.objects.filter(owner_id=actor.user_id or 0, desk=desk).order_by("filters__name", "filters__pk")
    found = list(rows.values_list("columns", "filters__pk", "filters__name", "filters__question"))
    return OwnView(columns=found[0][0] if found else [], filters=[row[1:] for row in found if row[1] is not None])


def own_filters(actor: Actor, desk: str) -> QuerySet[KeptFilter]:
    """Those that the person keeps of this list: nobody sees another's."""
    return KeptFilter.objects.filter(list__owner_id=actor.user_id or 0, list__desk=desk).order_by("name", "pk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One point of the timeline: done (with its date), next, or not used by this body (P-12)."""

    status: str
    label: str
    state: str  # "done", "current", "next", "unused"
    at: datetime | None = None
    detail: str = ""


def timeline(subject: Subject, changes: Iterable[StatusChange]) -> list[Step]:
    """What happened, then what remains until the end; the steps that this body does not use are said so."""
    kind = kind_of(subject)
    stages = kind.lifecycle.stages
    done = [change for change in changes if not stages[change.status].draft and not stages[change.status].passing]
    steps = [
        Step(
            status=change.status,
            label=kind.status_label(change.status),
            state="current" if change is done[-1] else "done",
            at=change.at,
            detail=kind.lifecycle.reason_in_words(change.reason),
        )
        for change in done
    ]
    return steps if stages[subject.status].closed else steps + _remaining(kind, subject, _settled(kind, done))


def _settled(kind: Kind, done: Iterable[StatusChange]) -> set[str]:
    """What has been established once and for all since it last set out: whatever comes after, it is not to come."""
    settled: set[str] = set()
    for change in done:
        if change.status == kind.lifecycle.milestones[0]:
            settled.clear()
        elif kind.lifecycle.stages[change.status].lasting:
            settled.add(change.status)
    return settled


def _remaining(kind: Kind, subject: Subject, settled: AbstractSet[str]) -> list[Step]:
    order = kind.lifecycle.milestones
    stage = kind.lifecycle.stages[subject.status]
    at = stage.status if stage.milestone else stage.stands_at
    first = order.index(at) + 1 if at else 0
    return [
        Step(
            status=status,
            label=kind.status_label(status),
            state="next" if kind.uses(subject, status) else "unused",
        )
        for status in order[first:]
        if status not in settled
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One line of « Historique des statuts », as one side reads it."""

    label: str
    at: datetime
    who: str
    reason: str
    reference: str
    comment: str
    answers: list[tuple[str, str]]  # label and answer, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Histories:
    """The three histories of B.1.4, as one side may read them."""

    changes: list[StatusChange]
    statuses: list[ChangeLine]
    complementary: list[HistoryEvent]
    user_actions: list[HistoryEvent]

    @property
    def last(self) -> datetime | None:
        events = [row.at for row in (*self.complementary, *self.user_actions)]
        return max([*(row.at for row in self.changes), *events], default=None)


def histories_of(subject: Subject, *, internal: bool, named: AbstractSet[str], sides: AbstractSet[str]) -> Histories:
    """Two queries. `internal`: what one side says to itself is shown. `named`: the sides whose people are named.

    A status is seen by all in any case: without the line that brought it, its page would contradict itself.

    `sides`: those of the reader. Whoever does not see a draft never reads what was done with it.
    """
    kind = kind_of(subject)
    shown = {} if internal else {"internal": False}
    drafts = kind.lifecycle.drafts & kind.lifecycle.hidden_from(*sides)
    changes = list(subject.status_changes.exclude(status__in=drafts))
    for row in changes if not internal else ():
        if row.internal:
            row.reason = row.reference = row.comment = ""
            row.answers = {}
    events = list(subject.events.filter(**shown).exclude(status__in=drafts))
    return Histories(
        changes=changes,
        statuses=[
            ChangeLine(
                label=kind.status_label(row.status),
                at=row.at,
                who=row.by if row.side in named else row.side_label,
                reason=kind.lifecycle.reason_in_words(row.reason),
                reference=row.reference,
                comment=row.comment,
                answers=kind.lifecycle[row.action].answers_in_words(row.answers) + _vouched(row, internal=internal),
            )
            for row in changes
        ],
        complementary=[row for row in events if row.group == EventGroup.COMPLEMENTARY],
        user_actions=[row for row in events if row.group == EventGroup.USER_ACTION],
    )


def _vouched(row: StatusChange, *, internal: bool) -> list[tuple[str, str]]:
    """What was unusual, and whoever moved it said to have checked: nothing for the other side."""
    return [(_("Dit avoir vérifié"), row.answers["vouched"])] if internal and "vouched" in row.answers else []


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceLine:
    """One joined file, with where it comes from in words."""

    pk: int
    filename: str
    size: int
    origin: str  # « ajoutée par le fournisseur »
    removable: bool  # somebody joined it: it was not inside the file
    added_at: datetime


def pieces_of(subject: Subject) -> list[PieceLine]:
    """Its pieces, oldest first; one query."""
    origins = kind_of(subject).origins
    return [
        PieceLine(
            pk=row.pk,
            filename=row.filename,
            size=row.document.size,
            origin=str(origins.get(row.origin, "")),
            removable=row.origin != EMBEDDED,
            added_at=row.added_at,
        )
        for row in subject.attachments.select_related("document")
    ]
