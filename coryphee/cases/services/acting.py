"""Moves with all that a kind says of them; the common screen and the API make them in one way (B.1.3)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.kinds import kind_of
from coryphee.cases.models import Subject
from coryphee.cases.services.moving import NOTHING, locked, move
from coryphee.cases.services.pieces import Piece, attach, received
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given


class UnknownAction(DomainError):
    code = "unknown_action"


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

    Raises what the kind says of a move that cannot be made now (`Kind.hinders`), and what the mover raises.
    """
    kind = kind_of(subject)
    transition, given = kind.lifecycle[name], replace(given or NOTHING, attachments=len(pieces))
    with received(pieces, actor=actor) as ready, transaction.atomic():
        locked(subject)
        if refusal := kind.hinders(subject, transition):
            raise refusal
        kind.lifecycle.check(name, status=subject.status, roles=kind.roles_on(subject, actor), given=given)
        fields = kind.changes(subject, transition, given, now)
        change = move(subject, name, actor=actor, now=now, given=given, **fields)
        if ready:
            attach(subject, ready, origin=change.side, actor=actor, now=now)
        if kind.lifecycle.stages[transition.target].given_up:
            subject.attachments.all().delete()
        kind.then(subject, transition, actor, now)
