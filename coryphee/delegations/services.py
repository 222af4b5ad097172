"""Builds the `Actor`: who acts, with the rights of his memberships (and, later, of delegations)."""

from datetime import datetime

from coryphee.accounts import services as accounts
from coryphee.accounts.models import User
from coryphee.core.actor import Actor
from coryphee.organisations import queries as organisations

ANONYMOUS = Actor(user_id=None, label="Visiteur")


def actor_for(user: User, *, now: datetime, origin: str = "", staff_session: int = 0) -> Actor:
    """The actor of a signed-in person; staff power only inside an open staff session.

    Named by whoever asks: the one that his browser opened, or in which he asked for a job; 0 for none.
    """
    staff = user.is_staff_member and accounts.active_staff_session(user_id=user.pk, now=now, here=staff_session)
    return Actor(
        user_id=user.pk,
        label=user.get_full_name() or user.email,
        grants=organisations.grants_of(user.pk),
        staff=bool(staff),
        origin=origin,
    )
