"""Sending one mail, from a job of the lane of mails (`core.mails`)."""

from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from coryphee.core.mails import deliver
from coryphee.mail.models import SentMail


def send(*, to: Sequence[str], subject: str, text: str, now: datetime, more: bool = False) -> None:
    """Send one mail in the portal's frame, text and HTML; it holds no sign-in link (P-19).

    `more`: what it tells can be read further on the portal.

    The caller's job marks that it is gone (`jobs.effect_done`). Raises what `core.mails.deliver` raises.
    """
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
        headers={"Auto-Submitted": "auto-generated"},
    )
    message.attach_alternative(html, "text/html")
    deliver(message)
    if settings.KEEP_MAILS:
        SentMail.objects.create(
            to=", ".join(to)[:254], subject=message.subject[:200], text=body, html=html, sent_at=now
        )
