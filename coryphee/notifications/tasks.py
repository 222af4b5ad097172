"""The mail job."""

from django.utils import timezone

from coryphee.core.jobs import job
from coryphee.notifications import services


@job("notifications.mail")
def mail(*, notification_id: int) -> None:
    """Send the mail of one in-app message."""
    services.send_mail_of(notification_id=notification_id, now=timezone.now())
