"""Telling people: one call writes the in-app messages and queues the mails (design §3.7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.core import jobs
from coryphee.core.texts import one_line, without_addresses
from coryphee.mail import services as mail
from coryphee.notifications.models import Notification, Preference

WEEK, HOUR = timedelta(days=7), timedelta(hours=1)
MOST_MAILS = 10  # to one person about one page within an hour
LONGEST_DIGEST = 200  # messages named in one summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is told, and to whom (ids). `key` names it: nobody is told the same thing twice."""

    recipients: Sequence[int]
    kind: str
    subject: str
    text: str
    url: str = ""
    key: str = ""


@transaction.atomic(savepoint=False)
def notify(*notices: Notice, now: datetime) -> None:
    """Write the messages to each person's inbox and queue a mail to those who want one, in the caller's transaction.

    Five statements, however many are told of however much. Somebody who was told ten times within the hour of one and
    the same page gets no more mails about it: what was said stands on the portal.
    """
    told = set(Notification.objects.filter(key__in={one.key for one in notices} - {""}).values_list("key", "user_id"))
    rows = [
        Notification(
            user_id=user,
            kind=one.kind,
            key=one.key,
            subject=without_addresses(one_line(one.subject))[:200],
            text=without_addresses(one.text),
            url=one.url,
            created_at=now,
        )
        for one in notices
        for user in sorted(set(one.recipients))
        if (one.key, user) not in told
    ]
    if not rows:
        return
    unwanted = set(
        Preference.objects.filter(
            user_id__in={row.user_id for row in rows}, kind__in={row.kind for row in rows}, mail=False
        ).values_list("user_id", "kind")
    )
    often = _told_often(rows, now)
    jobs.enqueue_many(
        "notifications.mail",
        [
            {"notification_id": row.pk}
            for row in Notification.objects.bulk_create(rows)
            if (row.user_id, row.kind) not in unwanted and (row.user_id, row.url) not in often
        ],
    )


def _told_often(rows: Sequence[Notification], now: datetime) -> set[tuple[int, str]]:
    """Whom the last hour told so often of the same page, before these, that another mail tells nothing."""
    people, pages = {row.user_id for row in rows}, {row.url for row in rows} - {""}
    told = Notification.objects.filter(user_id__in=people, url__in=pages, created_at__gt=now - HOUR)
    counted = told.order_by().values_list("user_id", "url").annotate(n=Count("pk"))
    return {(user, url) for user, url, n in counted if n >= MOST_MAILS}


def send_mail_of(*, notification_id: int, now: datetime) -> None:
    """Send the mail of one message: once, as the mark of its job says; not to an account that was closed meanwhile."""
    row = Notification.objects.select_related("user").get(pk=notification_id)
    if row.user.is_active:
        mail.send(to=[row.user.contact_email or row.user.email], subject=row.subject, text=row.text, now=now, more=True)


def queue_weekly_digests(*, now: datetime) -> None:
    """One job for each person who wants the weekly summary and was told something this week (B-53)."""
    wanting = Preference.objects.filter(weekly_digest=True, user__is_active=True).values("user_id")
    week = Notification.objects.filter(user__in=wanting, created_at__gt=now - WEEK, created_at__lte=now)
    for user_id in week.values_list("user_id", flat=True).distinct().order_by("user_id"):
        jobs.enqueue(
            "notifications.digest",
            unique_key=f"digest-{user_id}-{now:%G-%V}",
            user_id=user_id,
            until=now.isoformat(),
        )


def send_digest(*, user_id: int, until: str) -> None:
    """The week's messages of the applications whose summary this person wants, in one mail, oldest first."""
    end = datetime.fromisoformat(until)
    kinds = Preference.objects.filter(user_id=user_id, weekly_digest=True).values("kind")
    week = Notification.objects.filter(user_id=user_id, created_at__gt=end - WEEK, created_at__lte=end, kind__in=kinds)
    rows = list(week.select_related("user").order_by("created_at", "pk")[:LONGEST_DIGEST])
    if not rows:
        return
    lines = [f"{timezone.localtime(row.created_at):%d/%m/%Y %H:%M} — {row.subject}" for row in rows]
    if len(rows) == LONGEST_DIGEST:
        lines.append(_("La suite est sur le portail, dans vos notifications."))
    person = rows[0].user
    if not person.is_active:  # closed since the job was queued
        return
    to = [person.contact_email or person.email]
    mail.send(to=to, subject=_("Résumé de la semaine"), text="\n".join(lines), now=end, more=True)


def mark_read(*, user_id: int, now: datetime, notification_id: int | None = None) -> int:
    """Mark one message, or all, as read; only one's own."""
    rows = Notification.objects.filter(user_id=user_id, read_at=None)
    return (rows if notification_id is None else rows.filter(pk=notification_id)).update(read_at=now)


def set_preference(*, user_id: int, kind: str, mail: bool, weekly_digest: bool) -> None:
    Preference.objects.update_or_create(
        user_id=user_id, kind=kind, defaults={"mail": mail, "weekly_digest": weekly_digest}
    )
