"""What happens to dossiers of all kinds; features call these from their own services."""

from coryphee.cases.services.certificates import (
    certificate_document,
    certificate_pdf,
    issue_certificate,
    verify_certificate,
)
from coryphee.cases.services.moving import (
    ChangedMeanwhile,
    CommentTooLong,
    ReferenceTooLong,
    add_event,
    add_event_once,
    create,
    locked,
    move,
    raise_version,
)
from coryphee.cases.services.pieces import Piece, ReceivedPiece, TooManyBytes, TooManyPieces, attach, received

__all__ = [
    "ChangedMeanwhile",
    "CommentTooLong",
    "Piece",
    "ReceivedPiece",
    "ReferenceTooLong",
    "TooManyBytes",
    "TooManyPieces",
    "add_event",
    "add_event_once",
    "attach",
    "certificate_document",
    "certificate_pdf",
    "create",
    "issue_certificate",
    "locked",
    "move",
    "raise_version",
    "received",
    "verify_certificate",
]
