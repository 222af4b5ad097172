"""What documents do by themselves."""

from django.utils import timezone

from coryphee.core.jobs import every
from coryphee.core.models import Lane
from coryphee.documents import services


@every("documents.sweep_incoming", seconds=86_400, lane=Lane.BULK, outside=True)
def sweep() -> None:
    """Documents that nothing holds and files that nothing names since a day go."""
    now = timezone.now()
    services.forget_unused(now=now)
    services.sweep(now=now)
