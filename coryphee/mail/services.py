"""Sending one mail, from a job of the lane of mails (`core.mails`)."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.crypto import salted_hmac

from coryphee.core import jobs
from coryphee.core.mails import deliver
from coryphee.core.texts import without_addresses
from coryphee.mail.models import SentMail


def send(*, to: Sequence[str], subject: str, text: str, now: datetime, more: bool = False) -> None:
    """Send one mail in the portal's frame, text and HTML; it holds no link, as it says itself (P-19).

    `more`: what it tells can be read further on the portal.

    The job that runs is marked: it will not send it again. A kill in the very moment between the server's answer and
    that mark sends it twice under one Message-ID, by which mailboxes know it. Raises what `core.mails.deliver` raises.
    """
    subject, text = without_addresses(subject), without_addresses(text)
    context = {
        "subject": subject,
        "text": text,
        "portal": settings.PORTAL_NAME,
        "sender": settings.MAIL_FROM,
        "more": more,
    }
    body = render_to_string("mail/mail.txt", context)
    html = render_to_string("mail/mail.html", context)
    message = EmailMultiAlternatives(
        subject=f"[{settings.PORTAL_NAME}] {subject}",
        body=body,
        from_email=settings.MAIL_FROM,
        to=list(to),
        headers={"Auto-Submitted": "auto-generated", **_message_id(to, subject)},
    )
    message.attach_alternative(html, "text/html")
    deliver(message)
    with transaction.atomic():
        jobs.effect_done()
        if settings.KEEP_MAILS:
            SentMail.objects.create(
                to=", ".join(to)[:254], subject=message.subject[:200], text=body, html=html, sent_at=now
            )


def _message_id(to: Sequence[str], subject: str) -> dict[str, str]:
    """The same for each try of one job; Django gives a new one to a mail that no job sends."""
    job = jobs.running()
    if job is None:
        return {}
    digest = salted_hmac("coryphee.mail", f"{job.pk}|{','.join(to)}|{subject}", algorithm="sha256").hexdigest()[:32]
    return {"Message-ID": f"<{digest}@{urlsplit(settings.PUBLIC_URL).hostname or 'localhost'}>"}
