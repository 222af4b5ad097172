"""Moves with all that a kind says of them; the common screen and the API make them in one way (B.1.3)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.kinds import Remark, kind_of
from coryphee.cases.models import Subject
from coryphee.cases.services.moving import NOTHING, locked, move
from coryphee.cases.services.pieces import Piece, attach, received
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given, Transition


class UnknownAction(DomainError):
    code = "unknown_action"


class NotVouched(DomainError):
    code = "not_vouched"


def act(
    subject: Subject,
    name: str,
    *,
    actor: Actor,
    now: datetime,
    given: Given | None = None,
    pieces: Sequence[Piece] = (),
) -> None:
    """Make a move of the common screen. Raises `UnknownAction` for any other, and what `make` raises."""
    lifecycle = kind_of(subject).lifecycle
    if name not in lifecycle or not lifecycle[name].common:
        raise UnknownAction(_("Cette action n’existe pas. Ouvrez le dossier et choisissez une action proposée."))
    make(subject, name, actor=actor, now=now, given=given, pieces=pieces)


def make(
    subject: Subject,
    name: str,
    *,
    actor: Actor,
    now: datetime,
    given: Given | None = None,
    pieces: Sequence[Piece] = (),
) -> None:
    """Move a dossier along its table, with all that its kind says of the move: fields, pieces, what it brings about.

    Raises what the kind says of a move that cannot be made now (`Kind.hinders`), `NotVouched` for what is so unusual
    that somebody must say to have checked it (`Given.vouched`), and what the mover raises.
    """
    kind = kind_of(subject)
    transition, given = kind.lifecycle[name], replace(given or NOTHING, attachments=len(pieces))
    with received(pieces, actor=actor) as ready, transaction.atomic():
        locked(subject)
        if refusal := kind.hinders(subject, transition):
            raise refusal
        kind.lifecycle.check(name, status=subject.status, roles=kind.roles_on(subject, actor), given=given)
        vouched = _vouched_for(subject, transition, given)
        fields = kind.changes(subject, transition, given, now)
        change = move(subject, name, actor=actor, now=now, given=given, vouched=vouched, **fields)
        if ready:
            attach(subject, ready, origin=change.side, actor=actor, now=now)
        if kind.lifecycle.stages[transition.target].given_up:
            subject.attachments.all().delete()
        kind.then(subject, transition, actor, now)


def doubts_on(subject: Subject, move: Transition) -> list[Remark]:
    """What is so unusual in this move that somebody must vouch for it."""
    return [one for one in kind_of(subject).unusual([subject], move).get(subject.pk, []) if one.aside]


def _vouched_for(subject: Subject, transition: Transition, given: Given) -> str:
    """What the person says to have checked, in words; each doubt that there is now must be among it."""
    doubts = doubts_on(subject, transition)
    missing = [one for one in doubts if one.mark not in given.vouched]
    if missing:
        raise NotVouched(
            _(
                "%(what)s. Ouvrez sa page, vérifiez ce qui y est dit d’inhabituel, puis cochez « J’ai vérifié ce qui "
                "est inhabituel »."
            )
            % {"what": " ; ".join(one.brief for one in missing)},
            field="vouched",
        )
    return " ; ".join(one.brief for one in doubts)
