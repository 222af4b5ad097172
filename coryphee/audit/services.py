"""Writing the audit trail, and sealing it (design §3.5).

A line is written unsealed, in the transaction of what it tells, with a mark of its own: writers do not wait for each
other. A job seals lines in order: each gets the next number and a hash of the one before.
"""

import secrets
from datetime import datetime
from typing import Any

from django.db import transaction

from coryphee.audit.actions import UndeclaredAction, all_actions
from coryphee.audit.chain import ORIGIN, mark_of, seal_of
from coryphee.audit.models import AuditEvent, AuditHead
from coryphee.core.actor import Actor

HEAD_PK = 1
BATCH = 500


def record(
    *,
    action: str,
    actor: Actor,
    target: str,
    at: datetime,
    organisation_id: int | None = None,
    on_behalf_of: int | None = None,
    details: dict[str, Any] | None = None,
) -> None:
    """Add a line, in the caller's transaction; it is sealed a moment later. Only declared actions are written."""
    if action not in all_actions():
        raise UndeclaredAction(action)
    event = AuditEvent(
        at=at,
        action=str(action),
        actor_id=actor.user_id,
        actor_label=actor.label[:200],
        origin=actor.origin[:80],
        target=target,
        organisation_id=organisation_id,
        on_behalf_of=on_behalf_of,
        details=details or {},
        nonce=secrets.token_hex(16),
    )
    event.mark = mark_of(event)
    event.save(force_insert=True)


def seal(most: int | None = None) -> int:
    """Give lines that wait their place in the chain, about `most` of them at once. How many were sealed."""
    sealed = 0
    while (most is None or sealed < most) and (count := _seal_some()):
        sealed += count
    return sealed


@transaction.atomic
def _seal_some() -> int:
    head = AuditHead.objects.select_for_update().get_or_create(pk=HEAD_PK)[0]
    waiting = list(AuditEvent.objects.filter(sequence=None).order_by("pk")[:BATCH])
    if not waiting:
        return 0
    previous, number = head.hash, head.sequence
    for event in waiting:
        number += 1
        event.sequence, event.previous_hash = number, previous
        previous = event.hash = seal_of(event)
    AuditEvent.objects.bulk_update(waiting, ["sequence", "previous_hash", "hash"], batch_size=100)
    AuditHead.objects.filter(pk=HEAD_PK).update(sequence=number, hash=previous)
    return len(waiting)


def head() -> AuditHead:
    """The end of what is sealed: number and hash, to be kept elsewhere."""
    return AuditHead.objects.filter(pk=HEAD_PK).first() or AuditHead(pk=HEAD_PK, sequence=0, hash=ORIGIN)
