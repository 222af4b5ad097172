"""What the writer of a draft does with it, whatever its kind: join pieces, take them back, give it up (ADR 0001)."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.enums import EMBEDDED, EventGroup
from coryphee.cases.kinds import kind_of
from coryphee.cases.models import Attachment, Subject
from coryphee.cases.services.acting import make
from coryphee.cases.services.moving import add_event, locked, raise_version
from coryphee.cases.services.pieces import Piece, attach, received
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError

DELETE = "delete"  # the move by which every kind gives up a draft


class NotADraft(DomainError):
    code = "not_a_draft"


def join_to_draft(subject: Subject, *, pieces: Sequence[Piece], actor: Actor, now: datetime) -> None:
    """The writer joins pieces to a draft (B-48)."""
    with received(pieces, actor=actor) as ready, transaction.atomic():
        side = _writer_of(subject, actor, otherwise=_("Les pièces s’ajoutent avant l’envoi, ou quand on les demande."))
        attach(subject, ready, origin=side, actor=actor, now=now)
        raise_version(subject)


@transaction.atomic
def remove_from_draft(subject: Subject, *, piece: Attachment, actor: Actor, now: datetime) -> None:
    """The writer takes back a piece that he joined to a draft; those inside the file stay (B-48)."""
    side = _writer_of(subject, actor, otherwise=_("Les pièces ne se retirent qu’avant l’envoi."))
    if not subject.attachments.filter(pk=piece.pk).exclude(origin=EMBEDDED).delete()[0]:
        raise NotADraft(_("Cette pièce ne peut pas être retirée : elle est dans le fichier, ou n’est plus jointe."))
    text = _("Pièce retirée : %(name)s") % {"name": piece.filename}
    add_event(subject, group=EventGroup.COMPLEMENTARY, text=text, actor=actor, side=side, now=now)
    raise_version(subject)


def delete_draft(subject: Subject, *, actor: Actor, now: datetime) -> None:
    """The writer gives up a draft; nothing was sent, and the portal lets go of its files."""
    make(subject, DELETE, actor=actor, now=now)


def _writer_of(subject: Subject, actor: Actor, *, otherwise: str) -> str:
    """The role in which the actor writes this draft, locked and as he saw it. Raises `NotADraft` with that sentence."""
    locked(subject)
    kind = kind_of(subject)
    writers = kind.lifecycle.stages[subject.status].awaits & kind.roles_on(subject, actor)
    if subject.status not in kind.lifecycle.drafts or not writers:
        raise NotADraft(otherwise)
    return str(min(writers))
