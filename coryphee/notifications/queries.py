"""Reads of a person's messages."""

from django.db.models import QuerySet

from coryphee.notifications.models import Notification, Preference


def inbox(user_id: int) -> QuerySet[Notification]:
    return Notification.objects.filter(user_id=user_id)


def unread_count(user_id: int) -> int:
    return Notification.objects.filter(user_id=user_id, read_at=None).count()


def preferences_of(user_id: int) -> dict[str, Preference]:
    return {row.kind: row for row in Preference.objects.filter(user_id=user_id)}
