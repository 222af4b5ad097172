"""The jobs that send mails."""

from django.utils import timezone

from coryphee.core.jobs import every, job
from coryphee.core.models import Lane
from coryphee.notifications import services

WEEK_SECONDS = 7 * 24 * 3600


@job("notifications.mail", lane=Lane.MAILS, outside=True)
def mail(*, notification_id: int) -> None:
    """Send the mail of one in-app message."""
    services.send_mail_of(notification_id=notification_id, now=timezone.now())


@every("notifications.weekly_digests", seconds=WEEK_SECONDS, lane=Lane.BULK)
def weekly_digests() -> None:
    """Queue the summary of the week of each person who asked for it (B-53)."""
    services.queue_weekly_digests(now=timezone.now())


@job("notifications.digest", lane=Lane.MAILS, outside=True)
def digest(*, user_id: int, until: str) -> None:
    """Send one person's summary of the week that ends at `until`."""
    services.send_digest(user_id=user_id, until=until)
