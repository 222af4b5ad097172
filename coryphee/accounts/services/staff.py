"""« Session d’assistance »: power for a stated reason and a short time, never a standing one."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.models import StaffSession, User
from coryphee.audit import services as audit
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError


class NotStaff(DomainError):
    code = "not_staff"


@transaction.atomic
def open_staff_session(*, user: User, reason: str, actor: Actor, now: datetime) -> StaffSession:
    """Open one's session for an hour at most; one that ran out is closed first."""
    if not user.is_staff_member:
        raise NotStaff(_("Votre compte n’est pas habilité à ouvrir une session d’assistance."))
    current = active_staff_session(user_id=user.pk, now=now)
    if current is not None:
        return current
    StaffSession.objects.filter(user=user, closed_at=None).update(closed_at=now)
    session = StaffSession.objects.create(
        user=user, reason=reason, opened_at=now, expires_at=now + timedelta(seconds=settings.STAFF_SESSION_SECONDS)
    )
    audit.record(
        action=AccountAction.OPEN_STAFF_SESSION,
        actor=actor,
        target=f"user:{user.pk}",
        at=now,
        details={"reason": reason},
    )
    return session


@transaction.atomic
def close_staff_session(*, user: User, actor: Actor, now: datetime) -> None:
    """Give the power back; closing twice changes nothing."""
    if StaffSession.objects.filter(user=user, closed_at=None).update(closed_at=now):
        audit.record(action=AccountAction.CLOSE_STAFF_SESSION, actor=actor, target=f"user:{user.pk}", at=now)


def active_staff_session(*, user_id: int, now: datetime) -> StaffSession | None:
    return StaffSession.objects.filter(user_id=user_id, closed_at=None, expires_at__gt=now).first()
