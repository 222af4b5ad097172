"""Asking people to join a structure: the work that tells whether an address has an account is done out of sight."""

from django.utils import timezone

from coryphee.core.actor import Actor
from coryphee.core.jobs import job
from coryphee.core.models import Lane
from coryphee.organisations import joining


@job("organisations.ask_to_join", lane=Lane.MESSAGES)
def ask_to_join(
    *, email: str, organisation_id: int, role: str, workspace: str, level: str, by: int, label: str, origin: str
) -> None:
    """What a manager asked of whoever has this address."""
    actor = Actor(user_id=by, label=label, origin=origin)
    said = {"role": role, "workspace": workspace, "level": level}
    joining.ask_to_join(email=email, organisation_id=organisation_id, **said, actor=actor, now=timezone.now())
