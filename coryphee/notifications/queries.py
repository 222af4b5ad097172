"""Reads of a person's messages."""

from django.db.models import QuerySet

from coryphee.core.counting import Counted, count_up_to
from coryphee.notifications.models import Notification, Preference

MOST_ON_A_BADGE = 99


def inbox(user_id: int) -> QuerySet[Notification]:
    return Notification.objects.filter(user_id=user_id)


def unread_count(user_id: int) -> Counted:
    """The badge of every page: past a hundred, how many more is nobody's question."""
    return count_up_to(Notification.objects.filter(user_id=user_id, read_at=None), MOST_ON_A_BADGE)


def preferences_of(user_id: int) -> dict[str, Preference]:
    return {row.kind: row for row in Preference.objects.filter(user_id=user_id)}
