"""Pieces joined to a dossier, within the portal's limits (B-48)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from django.conf import settings
from django.db.models import Count, Sum
from django.utils.translation import gettext as _

from coryphee.cases.enums import EMBEDDED, EventGroup
from coryphee.cases.models import Attachment, Subject
from coryphee.cases.services.moving import add_event
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.documents import services as documents

MOST_PIECES = 100  # a certificate names each of them


class TooManyBytes(DomainError):
    code = "attachments_too_large"


class TooManyPieces(DomainError):
    code = "too_many_attachments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file given with a form, or contained in another."""

    content: bytes | BinaryIO
    filename: str
    description: str = ""


def attach(subject: Subject, pieces: Sequence[Piece], *, origin: str, actor: Actor, now: datetime) -> list[Attachment]:
    """Store each piece and tie it to the dossier; a name that is too long is shortened, not refused (B-48).

    `origin` is the role that joins them, or `EMBEDDED`. Who may join is the caller's affair, asked before.
    """
    total = _room_for(subject, pieces)
    rows, room = [], documents.Room()
    for piece in pieces:
        stored = documents.store(
            piece.content, filename=piece.filename, max_bytes=settings.ATTACH_MAX_BYTES, now=now, room=room
        )
        total += stored.document.size
        if total > settings.ATTACH_MAX_TOTAL:
            raise TooManyBytes(
                _("Les pièces dépassent %(max)d Mo en tout. Retirez-en une ou compressez-la.")
                % {"max": settings.ATTACH_MAX_TOTAL // 1_000_000}
            )
        rows.append(
            Attachment(
                case_id=subject.pk,
                document=stored.document,
                filename=stored.filename,
                origin=origin,
                description=piece.description[:200],
                added_at=now,
                added_by=actor.label,
            )
        )
    Attachment.objects.bulk_create(rows)
    for row in rows if origin != EMBEDDED else ():
        text = _("Pièce ajoutée : %(name)s") % {"name": row.filename}
        add_event(subject, group=EventGroup.COMPLEMENTARY, text=text, actor=actor, side=origin, now=now)
    return rows


def _room_for(subject: Subject, pieces: Sequence[Piece]) -> int:
    """The bytes that its pieces have already; refused when these would be too many."""
    known = subject.attachments.aggregate(number=Count("pk"), total=Sum("document__size"))
    if known["number"] + len(pieces) > MOST_PIECES:
        raise TooManyPieces(
            _("On joint %(max)d pièces au plus. Réunissez-en plusieurs dans un PDF.") % {"max": MOST_PIECES}
        )
    return known["total"] or 0
