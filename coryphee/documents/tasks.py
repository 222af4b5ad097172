"""What documents do by themselves."""

from django.conf import settings
from django.utils import timezone

from coryphee.core import jobs
from coryphee.core.jobs import every
from coryphee.core.models import Lane
from coryphee.documents import rescanning, services
from coryphee.documents.scanning import ScannerMute


@every("documents.sweep_incoming", seconds=86_400, lane=Lane.BULK, outside=True)
def sweep() -> None:
    """Documents that nothing holds and files that nothing names since a day go."""
    now = timezone.now()
    services.forget_unused(now=now)
    services.sweep(now=now)


@every("documents.scan_kept", seconds=86_400, lane=Lane.BULK, outside=True)
def scan_kept(*, after: int = 0) -> None:
    """What was kept before there was a scanner, or made by the portal itself; a mute scanner is asked a day later."""
    if settings.VIRUS_SCANNER is None:
        return
    try:
        found = rescanning.scan_kept(after=after)
    except ScannerMute:
        return
    if found.last:
        jobs.enqueue("documents.scan_kept", after=found.last)
