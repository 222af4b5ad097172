"""The one place that writes a status: compare-and-swap, history, jobs that follow and audit line, together."""

from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from django.db import IntegrityError, transaction
from django.db.models import F, UniqueConstraint
from django.utils.translation import gettext as _

from coryphee.audit import services as audit
from coryphee.cases.enums import EventGroup
from coryphee.cases.kinds import Kind, followers, kind_of
from coryphee.cases.models import WRITTEN_BY_A_MOVE, Case, HistoryEvent, StatusChange, Subject, moving
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.bounds import storable
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given, Transition
from coryphee.core.texts import one_line

SubjectT = TypeVar("SubjectT", bound=Subject)

COMMENT_LENGTH = 255
REFERENCE_LENGTH = 50
NOTHING = Given()
TELL = "cases.tell"
VOUCHED = "vouched"  # kept with the answers to a move: what its author says to have checked
# A caller's fields may name none of these.
FORBIDDEN = WRITTEN_BY_A_MOVE | {"id", "pk", "case", "case_id"}


class ChangedMeanwhile(DomainError):
    code = "changed_meanwhile"


class CommentTooLong(DomainError):
    code = "comment_too_long"


class ReferenceTooLong(DomainError):
    code = "reference_too_long"


def locked(subject: SubjectT) -> SubjectT:
    """The row as it is now, kept still until the transaction ends; refused if it is no longer what was looked at.

    What was looked at is the version of the object: as it was loaded, or as the person had it on the screen. Whoever
    acts on a dossier calls this first, so that checks, changes and certificate speak of one and the same row.
    On SQLite there is nothing to lock: the transaction that we are in is already the only one that writes.
    """
    kind, status, version = kind_of(subject), subject.status, subject.version
    named = {name: subject._state.fields_cache.get(name) for name in kind.related}  # noqa: SLF001
    subject.refresh_from_db(from_queryset=kind.model.objects.select_for_update())  # type: ignore[arg-type]
    for name, related in named.items():  # the same organisation need not be read again
        if related is not None and related.pk == getattr(subject, f"{name}_id"):
            setattr(subject, name, related)
    if subject.version != version:
        raise _changed(kind, same_status=subject.status == status)
    return subject


def raise_version(subject: Subject) -> None:
    """Something that the certificate names has changed beside the row: a piece came or went."""
    kind = kind_of(subject)
    with moving():
        rows = kind.model.objects.filter(pk=subject.pk, version=subject.version).update(version=F("version") + 1)
    if not rows:
        raise _changed(kind, same_status=True)
    subject.version += 1


def create(subject: Subject, name: str, *, actor: Actor, now: datetime) -> StatusChange:
    """Insert a dossier by a move that has no source (draft, deposit), with its first history row."""
    kind = kind_of(subject)
    transition = kind.lifecycle.check(name, status=None, roles=kind.roles_on(subject, actor))
    subject.status, subject.status_since = transition.target, now
    try:
        with transaction.atomic(), moving():
            subject.case = Case.objects.create(kind=kind.name, created_at=now)
            subject.save(force_insert=True)
    except IntegrityError as error:
        raise _explained(error, kind, subject) from error
    return _record(kind, subject, transition, actor=actor, given=NOTHING, now=now)


def move(
    subject: Subject,
    name: str,
    *,
    actor: Actor,
    now: datetime,
    given: Given | None = None,
    vouched: str = "",
    **fields: Any,
) -> StatusChange:
    """Move a dossier along its table. Runs inside the caller's transaction, after its other writes.

    `vouched`: what is unusual in it and the actor says to have checked, for the history and the trail.

    Raises `TransitionRefused`, `ChangedMeanwhile`, and what the kind says of a constraint (`Kind.refusals`).
    """
    if forbidden := FORBIDDEN & fields.keys():
        raise ValueError(f"only a move writes {', '.join(sorted(forbidden))}")
    kind = kind_of(subject)
    given = _readable(given or NOTHING)
    transition = kind.lifecycle.check(name, status=subject.status, roles=kind.roles_on(subject, actor), given=given)
    _check_lengths(given)
    _swap(kind, subject, transition, given=given, now=now, fields=fields)
    if vouched:
        given = replace(given, answers={**given.answers, VOUCHED: vouched})
    return _record(kind, subject, transition, actor=actor, given=given, now=now)


def _readable(given: Given) -> Given:
    """What was given, without what no database keeps or nobody sees."""
    return replace(given, comment=storable(given.comment).strip(), reference=one_line(given.reference).strip())


def _check_lengths(given: Given) -> None:
    if len(given.comment) > COMMENT_LENGTH:
        raise CommentTooLong(
            _("Le commentaire compte %(n)d caractères : raccourcissez-le à %(max)d au plus.")
            % {"n": len(given.comment), "max": COMMENT_LENGTH}
        )
    if len(given.reference) > REFERENCE_LENGTH:
        raise ReferenceTooLong(
            _("Le numéro compte plus de %(max)d caractères : raccourcissez-le.") % {"max": REFERENCE_LENGTH}
        )


def _swap(
    kind: Kind, subject: Subject, transition: Transition, *, given: Given, now: datetime, fields: dict[str, Any]
) -> None:
    """Compare-and-swap of status and version: whoever forgot to lock the row loses, and says so."""
    said = {
        "status": transition.target,
        "status_since": now,
        "status_reason": given.reason,
        # What one side says to itself stays in its history: both sides read this one.
        "status_comment": "" if transition.internal else given.comment,
    }
    values = fields if transition.stays else {**said, **fields}
    try:
        with transaction.atomic(), moving():
            rows = kind.model.objects.filter(pk=subject.pk, status=subject.status, version=subject.version)
            changed = rows.update(version=F("version") + 1, **values)
    except IntegrityError as error:
        raise _explained(error, kind, subject) from error
    if not changed:
        raise _changed(kind, same_status=False)
    for field, value in values.items():
        setattr(subject, field, value)
    subject.version += 1


def _changed(kind: Kind, *, same_status: bool) -> ChangedMeanwhile:
    return ChangedMeanwhile(str(kind.changed if same_status else kind.treated))


def _explained(error: IntegrityError, kind: Kind, subject: Subject) -> Exception:
    """The sentence for a constraint that a person can meet; any other is a fault of ours."""
    for name, refuse in kind.refusals.items():
        if any(text in str(error) for text in _named_in_errors(kind, name)):
            return refuse(subject)
    return error


def _named_in_errors(kind: Kind, name: str) -> list[str]:
    """What the databases call this constraint: PostgreSQL by its name, SQLite by its columns."""
    meta = kind.model._meta  # noqa: SLF001 - documented by Django
    unique = (one for one in meta.constraints if isinstance(one, UniqueConstraint) and one.name == name)
    columns = [", ".join(f"{meta.db_table}.{meta.get_field(f).column}" for f in one.fields) for one in unique]  # type: ignore[union-attr]
    return [name, *(f"UNIQUE constraint failed: {one}" for one in columns)]


def _record(
    kind: Kind, subject: Subject, transition: Transition, *, actor: Actor, given: Given, now: datetime
) -> StatusChange:
    """The history row, the jobs that follow, and last the audit line of one move."""
    held = kind.roles_on(subject, actor)
    side = str(next((role for role in transition.by if role in held), transition.by[0]))
    change = StatusChange.objects.create(
        case_id=subject.pk,
        action=transition.name,
        status=transition.target,
        reason=given.reason,
        comment=given.comment,
        reference=given.reference,
        answers={name: str(answer) for name, answer in given.answers.items()},
        by=actor.label,
        by_user_id=actor.user_id,
        side=side,
        side_label=kind.side_label(subject, side),
        internal=transition.internal,
        at=now,
    )
    for job in [TELL] * kind.tells(transition) + followers():
        jobs.enqueue(job, change_id=change.pk)
    organisation = kind.organisation_of(subject, side)
    delegated = organisation is not None and actor.delegate_for(organisation) is not None
    audit.record(
        action=kind.action_of(transition),
        actor=actor,
        target=f"{kind.name}:{subject.pk}",
        at=now,
        organisation_id=organisation,
        on_behalf_of=organisation if delegated else None,
        details=_details(transition, given),
    )
    return change


def _details(transition: Transition, given: Given) -> dict[str, str] | None:
    """What the trail says of a move beside its name."""
    said = {"status": str(transition.target), "reason": given.reason} if given.reason else {}
    checked = {VOUCHED: str(given.answers[VOUCHED])} if VOUCHED in given.answers else {}
    return said | checked or None


def add_event(subject: Subject, *, group: EventGroup, text: str, actor: Actor, side: str, now: datetime) -> None:
    """A line in one of the two histories that stand beside the one of statuses (B.1.4)."""
    _event(subject, group=group, text=text, actor=actor, side=side, now=now).save(force_insert=True)


def add_event_once(
    subject: Subject, *, once: str, group: EventGroup, text: str, actor: Actor, side: str, now: datetime
) -> None:
    """The same, said one time only: of several who say it at once, the database keeps one (`event_once`)."""
    event = _event(subject, group=group, text=text, actor=actor, side=side, now=now)
    event.once = once
    HistoryEvent.objects.bulk_create([event], ignore_conflicts=True)


def _event(subject: Subject, *, group: EventGroup, text: str, actor: Actor, side: str, now: datetime) -> HistoryEvent:
    return HistoryEvent(
        case_id=subject.pk,
        group=group,
        status=subject.status,
        text=text[:500],
        by=actor.label,
        side=side,
        side_label=kind_of(subject).side_label(subject, side),
        at=now,
    )
