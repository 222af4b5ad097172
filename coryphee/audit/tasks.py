"""The jobs of the trail: seal what was written, keep an anchor outside of the database each day."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.audit import services
from coryphee.audit.anchors import Anchor, append_anchor
from coryphee.core import jobs
from coryphee.core.jobs import effect_done, every, job
from coryphee.core.mails import deliver
from coryphee.core.models import Lane

HOUR_SECONDS = 3600
ANCHOR_EACH = timedelta(hours=23, minutes=30)  # looked at each hour, so about a day
MOST = 2000  # lines sealed in one transaction


@every("audit.seal", seconds=15, lane=Lane.TRAIL)
def seal() -> None:
    """Give each new line its place in the chain; a long wait in several transactions."""
    if services.seal(MOST) >= MOST:
        jobs.enqueue("audit.seal")


@every("audit.anchor", seconds=HOUR_SECONDS, lane=Lane.BULK, outside=True)
def anchor() -> None:
    """Write the end of the chain to a file, and send it to whoever is to keep it: each day, the first one at once."""
    head, file, now = services.head(), Path(settings.AUDIT_ANCHORS), timezone.now()
    if not head.sequence or _is_of_today(file, now):
        return
    found = Anchor(head.sequence, head.hash)
    fresh = append_anchor(file, found, now.astimezone(UTC))
    if fresh and settings.AUDIT_ANCHOR_MAIL:
        jobs.enqueue("audit.mail_anchor", unique_key=f"audit-anchor:{found.sequence}", anchor=str(found))


def _is_of_today(file: Path, now: datetime) -> bool:
    """Whether an anchor was written lately; a clock that went back by a day or more stops none."""
    return file.exists() and abs(now.timestamp() - file.stat().st_mtime) < ANCHOR_EACH.total_seconds()


@job("audit.mail_anchor", lane=Lane.MAILS, outside=True)
def mail_anchor(*, anchor: str) -> None:
    """Out of reach of whoever owns the machine: an anchor in somebody's mailbox."""
    text = _(
        "Gardez ce message. Ancre de la piste d’audit : %(anchor)s\n\n"
        "Pour prouver plus tard que rien n’a été ôté : coryphee audit verify --since %(anchor)s"
    ) % {"anchor": anchor}
    deliver(EmailMessage(_("Ancre de la piste d’audit"), text, settings.MAIL_FROM, [settings.AUDIT_ANCHOR_MAIL]))
    effect_done()
