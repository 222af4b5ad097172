"""Writing and verifying the audit trail (design §3.5)."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import transaction

from coryphee.audit.models import AuditEvent, AuditHead
from coryphee.core.actor import Actor

ORIGIN = "0" * 64
HEAD_PK = 1


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
    """Add a line to the chain, in the caller's transaction. Call it last: the chain's end is locked until commit."""
    with transaction.atomic():
        head = AuditHead.objects.select_for_update().get_or_create(pk=HEAD_PK)[0]
        event = AuditEvent(
            sequence=head.sequence + 1,
            at=at,
            action=action,
            actor_id=actor.user_id,
            actor_label=actor.label[:200],
            origin=actor.origin[:80],
            target=target,
            organisation_id=organisation_id,
            on_behalf_of=on_behalf_of,
            details=details or {},
            previous_hash=head.hash,
        )
        event.hash = hash_of(event)
        event.save(force_insert=True)
        AuditHead.objects.filter(pk=HEAD_PK).update(sequence=event.sequence, hash=event.hash)


def hash_of(event: AuditEvent) -> str:
    """SHA-256 of the previous hash and of every field, written one way only."""
    content = [
        event.previous_hash,
        event.sequence,
        event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        event.action,
        event.actor_id,
        event.actor_label,
        event.origin,
        event.target,
        event.organisation_id,
        event.on_behalf_of,
        event.details,
    ]
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What `coryphee audit verify` found: how many lines, and the first one that is wrong, if any."""

    lines: int
    problem: str = ""
    sequence: int | None = None

    @property
    def ok(self) -> bool:
        return not self.problem


def verify(progress: Callable[[int, int], None] = lambda done, total: None) -> VerifyReport:
    """Read the whole chain and say whether a line was changed, removed, added or moved; memory stays bounded."""
    head = AuditHead.objects.filter(pk=HEAD_PK).first() or AuditHead(pk=HEAD_PK)
    previous, expected = ORIGIN, 1
    for event in AuditEvent.objects.order_by("sequence").iterator(chunk_size=2000):
        problem = _problem(event, expected, previous)
        if problem:
            return VerifyReport(lines=expected - 1, problem=problem, sequence=event.sequence)
        previous, expected = event.hash, expected + 1
        if expected % 1000 == 0:
            progress(expected, head.sequence)
    lines = expected - 1
    if (lines, previous) != (head.sequence, head.hash):
        return VerifyReport(lines=lines, problem="La fin de la piste manque ou a été remplacée.", sequence=expected)
    return VerifyReport(lines=lines)


def _problem(event: AuditEvent, expected: int, previous: str) -> str:
    if event.sequence != expected:
        return f"La ligne {expected} manque."
    if event.previous_hash != previous:
        return f"La ligne {event.sequence} ne suit pas la précédente."
    if hash_of(event) != event.hash:
        return f"La ligne {event.sequence} a été modifiée."
    return ""
