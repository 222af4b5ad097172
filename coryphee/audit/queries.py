"""Reads of the audit trail."""

from django.db.models import QuerySet

from coryphee.audit.models import AuditEvent


def events(*, target: str = "", organisation_id: int | None = None) -> QuerySet[AuditEvent]:
    """Newest first, sealed or not yet; of one object or of one organisation when asked."""
    rows = AuditEvent.objects.order_by("-pk")
    if target:
        rows = rows.filter(target=target)
    return rows if organisation_id is None else rows.filter(organisation_id=organisation_id)
