"""What staff do to the rights in a structure: never for an account of their own, and told to its managers."""

from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from coryphee.accounts.models import User
from coryphee.core.actor import Actor, Level
from coryphee.core.errors import DomainError
from coryphee.core.texts import quoted
from coryphee.notifications.services import Notice, notify
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, OrganisationAction, Workspace
from coryphee.organisations.models import Membership, Organisation
from coryphee.organisations.queries import users_with
from coryphee.organisations.workspaces import WORKSPACES

MESSAGES = "rights"  # no box silences these: they are about power
SAID = {
    OrganisationAction.ATTACH_USER: gettext_noop("%(who)s est rattaché à %(structure)s (%(role)s)"),
    OrganisationAction.GRANT_CAPABILITY: gettext_noop(
        "« %(right)s » (%(level)s) est ouvert à %(who)s pour %(structure)s"
    ),
    OrganisationAction.REVOKE_CAPABILITY: gettext_noop("« %(right)s » est retiré à %(who)s pour %(structure)s"),
    OrganisationAction.DETACH_USER: gettext_noop("Le rattachement de %(who)s à %(structure)s est terminé"),
}


class NotForStaff(DomainError):
    code = "not_for_staff"


def acts_as_staff(actor: Actor, organisation: Organisation) -> bool:
    """By the power of a session d’assistance, and by no right of his own."""
    return actor.staff and not actor.may(Workspace.MANAGER, Level.MODIFICATION, organisation_id=organisation.pk)


def refuse_for_staff(user: User, organisation: Organisation, actor: Actor) -> None:
    """A power for an hour makes no right that stays: staff give none to themselves, nor to another of the staff."""
    if acts_as_staff(actor, organisation) and (user.is_staff_member or user.pk == actor.user_id):
        raise NotForStaff(
            _(
                "L’assistance ne donne aucun droit à un compte d’assistance, le vôtre compris. Si cette personne "
                "travaille aussi pour %(name)s, un gestionnaire de la structure la rattache."
            )
            % {"name": organisation.name}
        )


def tell_managers(
    action: str, membership: Membership, actor: Actor, now: datetime, *, workspace: str = "", level: str = ""
) -> None:
    """What staff did to a right is told at once to the managers of the structure and to whom it concerns."""
    organisation = membership.organisation
    if not acts_as_staff(actor, organisation):
        return
    facts = {
        "who": quoted(str(membership.user)),
        "structure": quoted(organisation.name),
        "role": dict(MembershipRole.choices).get(membership.role, ""),
        "right": WORKSPACES.label_of(workspace) if workspace else "",
        "level": dict(CapabilityLevel.choices).get(level, ""),
    }
    told = {*users_with(organisation.pk, [Workspace.MANAGER]), membership.user_id} - {actor.user_id}
    said = _(SAID[OrganisationAction(action)]) % facts
    text = _(
        "%(said)s. C’est %(actor)s, de l’assistance du portail, qui l’a fait, dans une session d’assistance. Si "
        "personne chez vous ne l’a demandé, un gestionnaire le corrige sur la page de la structure ; écrivez aussi à "
        "%(contact)s."
    ) % {"said": said, "actor": actor.label, "contact": settings.PORTAL_CONTACT}
    url = reverse("organisations:detail", args=[organisation.pk])
    subject = _("Assistance : %(said)s") % {"said": said}
    notify(Notice(recipients=sorted(told), kind=MESSAGES, subject=subject, text=text, url=url), now=now)
