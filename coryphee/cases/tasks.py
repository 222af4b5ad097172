"""What dossiers do by themselves."""

from django.utils import timezone

from coryphee.cases.models import StatusChange
from coryphee.cases.telling import notices_of
from coryphee.core.jobs import job
from coryphee.core.models import Lane
from coryphee.notifications.services import notify


@job("cases.tell", lane=Lane.MESSAGES, together=True)
def tell(each: list[dict[str, int]]) -> None:
    """Tell those concerned that dossiers moved (M-11)."""
    changes = StatusChange.objects.select_related("case").filter(pk__in=[one["change_id"] for one in each])
    notify(*notices_of(changes.order_by("pk")), now=timezone.now())
