"""Pieces added to an invoice, within the portal's limits (B-48)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from django.conf import settings
from django.db.models import Count, Sum
from django.utils.translation import gettext as _

from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.documents import services as documents
from coryphee.invoices.enums import AttachmentKind, EventKind, Role
from coryphee.invoices.models import Attachment, Invoice
from coryphee.invoices.services.moving import add_event

MOST_PIECES = 100  # a certificate names each of them


class TooManyBytes(DomainError):
    code = "attachments_too_large"


class TooManyPieces(DomainError):
    code = "too_many_attachments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A file given with a form, or contained in an invoice."""

    content: bytes | BinaryIO
    filename: str
    description: str = ""


SIDES = {
    AttachmentKind.EMBEDDED: Role.SUPPLIER,
    AttachmentKind.SUPPLIER: Role.SUPPLIER,
    AttachmentKind.RECIPIENT: Role.RECIPIENT,
}


def attach(
    *, invoice: Invoice, pieces: Sequence[Piece], kind: AttachmentKind, actor: Actor, now: datetime
) -> list[Attachment]:
    """Store each piece and tie it to the invoice; a name that is too long is shortened, not refused (B-48)."""
    total = _room_for(invoice, pieces)
    rows, room = [], documents.Room()
    for piece in pieces:
        stored = documents.store(
            piece.content, filename=piece.filename, max_bytes=settings.ATTACH_MAX_BYTES, now=now, room=room
        )
        total += stored.document.size
        if total > settings.ATTACH_MAX_TOTAL:
            raise TooManyBytes(
                _("La facture et ses pièces dépassent %(max)d Mo. Retirez une pièce ou compressez-la.")
                % {"max": settings.ATTACH_MAX_TOTAL // 1_000_000}
            )
        rows.append(
            Attachment(
                invoice=invoice,
                document=stored.document,
                filename=stored.filename,
                kind=kind,
                description=piece.description[:200],
                added_at=now,
                added_by=actor.label,
            )
        )
    Attachment.objects.bulk_create(rows)
    if kind != AttachmentKind.EMBEDDED:
        for row in rows:
            add_event(
                invoice,
                kind=EventKind.COMPLEMENTARY,
                text=_("Pièce ajoutée : %(name)s") % {"name": row.filename},
                actor=actor,
                side=SIDES[kind],
                now=now,
            )
    return rows


def _room_for(invoice: Invoice, pieces: Sequence[Piece]) -> int:
    """The bytes that its pieces have already; refused when these would be too many."""
    known = invoice.attachments.aggregate(number=Count("pk"), total=Sum("document__size"))
    if known["number"] + len(pieces) > MOST_PIECES:
        raise TooManyPieces(
            _("Une facture porte %(max)d pièces au plus. Réunissez-en plusieurs dans un PDF.") % {"max": MOST_PIECES}
        )
    return known["total"] or 0
