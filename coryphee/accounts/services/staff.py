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

STAFF_SESSION = "staff_session"  # what a browser's session remembers: the one that it opened


class NotStaff(DomainError):
    code = "not_staff"


def require_staff(actor: Actor) -> None:
    """What only staff do, inside an open session; and the portal itself."""
    if not (actor.staff or actor.is_system):
        raise NotStaff(_("Seule l’assistance du portail peut faire cela, dans une session ouverte pour cela."))


@transaction.atomic
def open_staff_session(*, user: User, reason: str, actor: Actor, now: datetime, here: int = 0) -> StaffSession:
    """Open one's session for an hour at most; whatever else of his is open, in another browser, is closed first.

    `here` is the session that this browser opened: a second click finds it and changes nothing.
    """
    if not user.is_staff_member:
        raise NotStaff(_("Votre compte n’est pas habilité à ouvrir une session d’assistance."))
    User.objects.select_for_update().get(pk=user.pk)  # a double click opens one after the other
    current = active_staff_session(user_id=user.pk, now=now, here=here)
    if current is not None:
        return current
    close_staff_session(user=user, actor=actor, now=now)
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
def close_staff_session(*, user: User, actor: Actor, now: datetime, here: int | None = None) -> None:
    """Give the power back (`here`: if this is the one that is open); closing twice changes nothing."""
    of_this = {} if here is None else {"pk": here}
    if StaffSession.objects.filter(user=user, closed_at=None, **of_this).update(closed_at=now):
        audit.record(action=AccountAction.CLOSE_STAFF_SESSION, actor=actor, target=f"user:{user.pk}", at=now)


def active_staff_session(*, user_id: int, now: datetime, here: int) -> StaffSession | None:
    """The one named `here`, which the browser that asks has opened, while it is open.

    An hour at most, by both ends: one that a clock ahead of time opened is not open before its hour.
    """
    hour = timedelta(seconds=settings.STAFF_SESSION_SECONDS)
    return StaffSession.objects.filter(
        pk=here, user_id=user_id, closed_at=None, expires_at__gt=now, opened_at__lte=now, opened_at__gt=now - hour
    ).first()
