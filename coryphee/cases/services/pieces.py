"""Pieces joined to a dossier, within the portal's limits (B-48)."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedPiece:
    """A piece that was looked at: it only has to be kept."""

    file: documents.Received
    description: str


@contextmanager
def received(pieces: Sequence[Piece], *, actor: Actor) -> Iterator[list[ReceivedPiece]]:
    """Copy and look at pieces, outside of any transaction: archives and scans take seconds, and nobody waits for them.

    Raises what `documents.receive` raises; what is not attached within the block is gone after it.
    """
    _check_number(len(pieces))
    room, most = documents.Room(visitor=actor.visitor), settings.ATTACH_MAX_BYTES
    with ExitStack() as stack:
        yield [
            ReceivedPiece(
                file=stack.enter_context(
                    documents.receive(piece.content, filename=piece.filename, max_bytes=most, room=room)
                ),
                description=piece.description[:200],
            )
            for piece in pieces
        ]


def attach(
    subject: Subject, pieces: Sequence[ReceivedPiece], *, origin: str, actor: Actor, now: datetime
) -> list[Attachment]:
    """Keep each piece and tie it to the dossier; a name that is too long is shortened, not refused (B-48).

    `origin` is the role that joins them, or `EMBEDDED`. Who may join is the caller's affair, asked before.
    """
    known = subject.attachments.aggregate(number=Count("pk"), total=Sum("document__size"))
    _check_number(known["number"] + len(pieces))
    if (known["total"] or 0) + sum(piece.file.size for piece in pieces) > settings.ATTACH_MAX_TOTAL:
        raise TooManyBytes(
            _("Les pièces dépassent %(max)d Mo en tout. Retirez-en une ou compressez-la.")
            % {"max": settings.ATTACH_MAX_TOTAL // 1_000_000}
        )
    rows = [
        Attachment(
            case_id=subject.pk,
            document=documents.keep(piece.file, now=now).document,
            filename=piece.file.filename,
            origin=origin,
            description=piece.description,
            added_at=now,
            added_by=actor.label,
        )
        for piece in pieces
    ]
    Attachment.objects.bulk_create(rows)
    for row in rows if origin != EMBEDDED else ():
        text = _("Pièce ajoutée : %(name)s") % {"name": row.filename}
        add_event(subject, group=EventGroup.COMPLEMENTARY, text=text, actor=actor, side=origin, now=now)
    return rows


def _check_number(number: int) -> None:
    if number > MOST_PIECES:
        raise TooManyPieces(
            _("On joint %(max)d pièces au plus. Réunissez-en plusieurs dans un PDF.") % {"max": MOST_PIECES}
        )
