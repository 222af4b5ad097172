"""Who may look at an organisation's page, and who may change what."""

from django.db.models import QuerySet

from coryphee.core.actor import Actor, Level
from coryphee.organisations.enums import Workspace
from coryphee.organisations.models import Organisation


def organisations_visible_to(actor: Actor) -> QuerySet[Organisation]:
    """Those the actor is attached to with any right; all of them inside a staff session."""
    if actor.staff or actor.is_system:
        return Organisation.objects.all()
    return Organisation.objects.filter(pk__in={g.organisation_id for g in actor.grants})


def may_manage(actor: Actor, organisation: Organisation) -> bool:
    """Managers of the organisation, and staff inside an open session (B-31)."""
    if actor.staff:
        return True
    return actor.may(Workspace.MANAGER, Level.MODIFICATION, organisation_id=organisation.pk)
