"""What documents do by themselves."""

from django.utils import timezone

from coryphee.core.jobs import every
from coryphee.core.models import Lane
from coryphee.documents import services


@every("documents.sweep_incoming", seconds=86_400, lane=Lane.BULK, outside=True)
def sweep_incoming() -> None:
    """Files of uploads that were cut short a day ago go."""
    services.sweep_incoming(now=timezone.now())
