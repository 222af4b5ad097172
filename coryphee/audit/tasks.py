"""The jobs of the trail: seal what was written, keep an anchor outside of the database each day."""

from datetime import UTC
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

DAY_SECONDS = 24 * 3600
MOST = 2000  # lines sealed in one transaction


@every("audit.seal", seconds=15, lane=Lane.TRAIL)
def seal() -> None:
    """Give each new line its place in the chain; a long wait in several transactions."""
    if services.seal(MOST) >= MOST:
        jobs.enqueue("audit.seal")


@every("audit.anchor", seconds=DAY_SECONDS, lane=Lane.BULK, outside=True)
def anchor() -> None:
    """Write the end of the chain to a file, and send it to whoever is to keep it."""
    head = services.head()
    if not head.sequence:
        return
    found = Anchor(head.sequence, head.hash)
    fresh = append_anchor(Path(settings.AUDIT_ANCHORS), found, timezone.now().astimezone(UTC))
    if fresh and settings.AUDIT_ANCHOR_MAIL:
        jobs.enqueue("audit.mail_anchor", unique_key=f"audit-anchor:{found.sequence}", anchor=str(found))


@job("audit.mail_anchor", lane=Lane.MAILS, outside=True)
def mail_anchor(*, anchor: str) -> None:
    """Out of reach of whoever owns the machine: an anchor in somebody's mailbox."""
    text = _(
        "Gardez ce message. Ancre de la piste d’audit : %(anchor)s\n\n"
        "Pour prouver plus tard que rien n’a été ôté : coryphee audit verify --since %(anchor)s"
    ) % {"anchor": anchor}
    deliver(EmailMessage(_("Ancre de la piste d’audit"), text, settings.MAIL_FROM, [settings.AUDIT_ANCHOR_MAIL]))
    effect_done()
