"""The two hashes of a line, keyed by a secret that the database does not hold (`AUDIT_KEY`)."""

import hashlib
import hmac
import json
from datetime import UTC

from django.conf import settings

from coryphee.audit.models import AuditEvent

ORIGIN = "0" * 64


def mark_of(event: AuditEvent) -> str:
    """HMAC-SHA-256 of everything that the line says, written one way only: made with the line, never changed."""
    return _hmac(
        [
            event.nonce,
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
    )


def seal_of(event: AuditEvent) -> str:
    """HMAC-SHA-256 of the hash before, the line's number and its mark."""
    return _hmac([event.previous_hash, event.sequence, event.mark])


def _hmac(content: list[object]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.new(settings.AUDIT_KEY.encode(), canonical.encode(), hashlib.sha256).hexdigest()
