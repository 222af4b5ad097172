"""Handing a mail to the server: one that does not answer holds the lane of mails, not the portal."""

import smtplib

from django.core.mail import EmailMessage
from django.utils import timezone

from coryphee.core import holds, jobs
from coryphee.core.models import Lane, LaneHold
from coryphee.core.texts import one_line

PERMANENT = 500  # SMTP: from here on, the same mail will be refused again


def deliver(message: EmailMessage) -> None:
    """Send it, unless the server is known not to answer. One that is down is told to all workers.

    The caller marks that it is gone: `jobs.effect_done()`, or a field of its own.
    """
    message.subject = one_line(str(message.subject))
    hold = holds.hold_of(Lane.MAILS)
    if hold is not None and holds.stands(hold, timezone.now()) and not jobs.is_probe():
        raise holds.LaneDown("the mail server does not answer", tried=False)
    try:
        message.send()
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
        _answers(hold)
        if isinstance(error, smtplib.SMTPRecipientsRefused) and _for_good(error):
            raise jobs.Hopeless(f"the server refuses this address for good: {error}") from error
        raise
    except OSError as error:  # time-outs, refusals, and smtplib's own, which are OSErrors too
        holds.fell(Lane.MAILS, timezone.now())
        raise holds.LaneDown(f"the mail server does not answer: {error!r}", tried=True) from error
    _answers(hold)


def _answers(hold: LaneHold | None) -> None:
    if hold is not None:
        holds.answered(Lane.MAILS)


def _for_good(error: smtplib.SMTPRecipientsRefused) -> bool:
    return all(code >= PERMANENT for code, _said in error.recipients.values())
