"""An organisation keeps a manager who can act, and nobody takes that power from himself (B-32)."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, OrganisationStatus, Workspace
from coryphee.organisations.models import Membership, Organisation

MANAGES = {"capabilities__workspace": Workspace.MANAGER, "capabilities__level": CapabilityLevel.MODIFICATION}


class LastManager(DomainError):
    """An organisation keeps at least one main manager (B-32)."""

    code = "last_manager"


class OwnManager(DomainError):
    """A manager does not shut himself out: another one does it."""

    code = "own_manager"


def refuse_to_leave(membership: Membership, actor: Actor) -> None:
    """Whether this member may lose the power of a manager, if it has it.

    Locks the organisation first, so that two managers cannot leave at the same instant. Raises `LastManager`,
    `OwnManager`.
    """
    Organisation.objects.select_for_update().get(pk=membership.organisation_id)
    membership.refresh_from_db(fields=["role", "active"])
    managers = _managers().filter(organisation_id=membership.organisation_id)
    if not managers.filter(pk=membership.pk).exists():
        return
    others = managers.exclude(pk=membership.pk)
    if membership.is_manager:
        others = others.filter(role=MembershipRole.MAIN_MANAGER)
    if not others.exists():
        raise LastManager(
            _("C’est le dernier gestionnaire de la structure. Nommez-en un autre avant de lui retirer ce rôle.")
        )
    if membership.user_id == actor.user_id:
        raise OwnManager(
            _("Vous ne pouvez pas vous retirer à vous-même le rôle de gestionnaire. Demandez-le à un autre.")
        )


def refuse_to_close(user: User) -> None:
    """Whether the account of this person may be closed: not while an active organisation has no other manager.

    Raises `LastManager`, naming the organisations.
    """
    mine = _managers().filter(user=user, organisation__status=OrganisationStatus.ACTIVE)
    ids = sorted(set(mine.values_list("organisation_id", flat=True)))
    organisations = list(Organisation.objects.select_for_update().filter(pk__in=ids).order_by("pk"))
    kept = set(_managers().filter(organisation_id__in=ids).exclude(user=user).values_list("organisation_id", flat=True))
    alone = [one.name for one in organisations if one.pk not in kept]
    if alone:
        raise LastManager(
            _(
                "%(who)s est le dernier gestionnaire de %(where)s. Nommez-en d’abord un autre, ou désactivez la "
                "structure."
            )
            % {"who": user, "where": ", ".join(alone)}
        )


def _managers() -> QuerySet[Membership]:
    """Members who can act as managers today."""
    return Membership.objects.filter(active=True, user__is_active=True, **MANAGES).distinct()
