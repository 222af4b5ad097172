"""Handing a mail to the server: one that does not answer, or takes nothing, holds the lane of mails, not the portal."""

import smtplib
import threading
from contextlib import ExitStack, suppress
from typing import NoReturn

from django.core.mail import EmailMessage, get_connection
from django.db.models import Max
from django.utils import timezone

from coryphee.core import holds, jobs
from coryphee.core.models import Job, JobState, Lane
from coryphee.core.texts import one_line

PERMANENT = 500  # SMTP: from here on, the same mail will be refused again
CLOSING = 421  # SMTP: the server ends the connection
IN_A_ROW = 3  # addresses that are refused for good, and none taken since
FOR_GOOD = "the server refuses this address for good"
_row_of_refusals: set[frozenset[str]] = set()  # those addresses
_lock = threading.Lock()
_kept = threading.local()  # one connection for the mails of a batch


def deliver(message: EmailMessage) -> None:
    """Send it, from a job of the lane of mails: a server that does not answer is told to all workers.

    The caller marks that it is gone: `jobs.effect_done()`, or a field of its own.
    """
    message.subject = one_line(str(message.subject))
    try:
        _send(message)
    except smtplib.SMTPSenderRefused as error:  # all mails have the portal's own
        holds.fell(Lane.MAILS, timezone.now(), refuses=error.smtp_code != CLOSING)
        raise holds.LaneDown(f"the mail server refuses the portal's own address: {error}") from error
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError) as error:
        if isinstance(error, smtplib.SMTPRecipientsRefused) and _for_good(error):
            _refused(error)
        _answers()
        raise
    except OSError as error:  # time-outs, refusals, and smtplib's own, which are OSErrors too
        holds.fell(Lane.MAILS, timezone.now())
        raise holds.LaneDown(f"the mail server does not answer: {error!r}") from error
    with _lock:
        _row_of_refusals.clear()
    _answers()


def _send(message: EmailMessage) -> None:
    """By one connection for all mails of a batch. A server that ended it meanwhile is called again, once."""
    batch = jobs.batch()
    if batch is None:
        message.send()
        return
    used = hasattr(_kept, "connection")
    try:
        _send_by_kept(message, batch)
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPResponseException) as error:
        _hang_up()
        if not used or getattr(error, "smtp_code", CLOSING) != CLOSING:
            raise
        _send_by_kept(message, batch)
    except OSError:
        _hang_up()
        raise


def _send_by_kept(message: EmailMessage, batch: ExitStack) -> None:
    if not hasattr(_kept, "connection"):
        connection = get_connection()
        connection.open()
        _kept.connection = connection
        batch.callback(_hang_up)
    message.connection = _kept.connection
    message.send()


def _hang_up() -> None:
    if hasattr(_kept, "connection"):
        connection = _kept.connection
        del _kept.connection
        with suppress(OSError):
            connection.close()


def _answers() -> None:
    if jobs.is_probe():
        holds.answered(Lane.MAILS)


def _refused(error: smtplib.SMTPRecipientsRefused) -> NoReturn:
    """One address is nobody's any more; several in a row, and none taken since, are a server that relays nothing."""
    if _takes_nothing(frozenset(error.recipients)):
        holds.fell(Lane.MAILS, timezone.now(), refuses=True)
        raise holds.LaneDown(f"the mail server refuses every address: {error}") from error
    _answers()
    raise jobs.Hopeless(f"{FOR_GOOD}: {error}") from error


def _takes_nothing(addresses: frozenset[str]) -> bool:
    """Whether this refusal is one of a server that takes nothing: the mails given up before it was known wait again."""
    with _lock:
        _row_of_refusals.add(addresses)
        if len(_row_of_refusals) < IN_A_ROW and not holds.refuses(Lane.MAILS):
            return False
    _wait_again()
    return True


def _wait_again() -> None:
    """Those that any worker gave up since the last that was taken: each counts its own row of refusals."""
    mails = Job.objects.filter(lane=Lane.MAILS)
    taken = mails.filter(state=JobState.DONE).aggregate(last=Max("finished_at"))["last"]
    since = {} if taken is None else {"finished_at__gte": taken}
    given_up = mails.filter(state=JobState.FAILED, last_error__contains=FOR_GOOD, **since)
    for pk in list(given_up.values_list("pk", flat=True)):
        jobs.replay(job_id=pk)


def _for_good(error: smtplib.SMTPRecipientsRefused) -> bool:
    return all(code >= PERMANENT for code, _said in error.recipients.values())
