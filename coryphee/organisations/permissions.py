"""Who may look at an organisation's page, and who may change what."""

from django.db.models import Q, QuerySet

from coryphee.core.actor import Actor, Level
from coryphee.organisations.enums import Workspace
from coryphee.organisations.models import Organisation


def own_organisations(actor: Actor) -> QuerySet[Organisation]:
    """Those the actor is attached to, even before any right is opened to him, and those where he holds a right."""
    held = Q(pk__in={g.organisation_id for g in actor.grants})
    attached = Q(memberships__user_id=actor.user_id or 0, memberships__active=True)
    return Organisation.objects.filter(pk__in=Organisation.objects.filter(held | attached).values("pk"))


def organisations_visible_to(actor: Actor) -> QuerySet[Organisation]:
    """One's own; all of them inside a staff session."""
    if actor.staff or actor.is_system:
        return Organisation.objects.all()
    return own_organisations(actor)


def may_manage(actor: Actor, organisation: Organisation) -> bool:
    """Managers of the organisation, staff inside an open session, and the portal itself (B-31)."""
    if actor.staff or actor.is_system:
        return True
    return actor.may(Workspace.MANAGER, Level.MODIFICATION, organisation_id=organisation.pk)


def may_sign(actor: Actor, organisation: Organisation) -> bool:
    """Engage the organisation by a signature: its own manager only, never staff (B-35)."""
    return actor.may(Workspace.MANAGER, Level.MODIFICATION, organisation_id=organisation.pk)
