"""Reads of the audit trail."""

from coryphee.audit.models import AuditEvent
from coryphee.audit.naming import NamedEvents


def events(*, target: str = "", organisation_id: int | None = None) -> NamedEvents:
    """Newest first, sealed or not yet, each with its words; of one object or of one organisation when asked."""
    rows = NamedEvents(AuditEvent).order_by("-pk")
    if target:
        rows = rows.filter(target=target)
    return rows if organisation_id is None else rows.filter(organisation_id=organisation_id)
