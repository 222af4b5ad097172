"""What happens to dossiers of all kinds; features call these from their own services."""

from coryphee.cases.services.acting import NotVouched, UnknownAction, act, doubts_on, make
from coryphee.cases.services.certificates import (
    certificate_document,
    certificate_pdf,
    certified_of,
    issue_certificate,
    verify_certificate,
)
from coryphee.cases.services.drafts import NotADraft, delete_draft, join_to_draft, remove_from_draft
from coryphee.cases.services.lists import NotKept, NotYours, choose_columns, keep_filter, remove_filter, rename_filter
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
from coryphee.cases.services.together import MOST_TOGETHER, OtherMove, Outcome, act_together, of_another_name

__all__ = [
    "MOST_TOGETHER",
    "OtherMove",
    "of_another_name",
    "Outcome",
    "act_together",
    "ChangedMeanwhile",
    "CommentTooLong",
    "NotADraft",
    "NotVouched",
    "doubts_on",
    "Piece",
    "ReceivedPiece",
    "ReferenceTooLong",
    "TooManyBytes",
    "TooManyPieces",
    "UnknownAction",
    "act",
    "add_event",
    "add_event_once",
    "attach",
    "certificate_document",
    "certificate_pdf",
    "certified_of",
    "create",
    "delete_draft",
    "issue_certificate",
    "join_to_draft",
    "locked",
    "make",
    "move",
    "raise_version",
    "received",
    "remove_from_draft",
    "verify_certificate",
    "NotKept",
    "NotYours",
    "choose_columns",
    "keep_filter",
    "remove_filter",
    "rename_filter",
]
