"""Reads of exports: only one's own."""

from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db.models import QuerySet

from coryphee.exports.enums import ExportState
from coryphee.exports.models import Export

UNDER_WAY = (ExportState.WAITING, ExportState.RUNNING)


def exports_of(user_id: int, *, now: datetime) -> QuerySet[Export]:
    return Export.objects.filter(user_id=user_id, expires_at__gt=now)


def file_of(export: Export) -> Path:
    return folder() / f"{export.pk}"


def folder() -> Path:
    return Path(settings.DOCUMENTS_DIR) / "exports"
