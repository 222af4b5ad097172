"""A manager asks somebody to join his structure, who answers: no one is attached unasked.

What is asked waits as an attachment that is not active, with the right that it would open; it gives nothing till then.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.accounts.services.throttle import Limit, TooManyTries, closed_message, count_try
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.texts import quoted
from coryphee.notifications.services import Notice, notify
from coryphee.organisations.apart import refuse_both
from coryphee.organisations.assistance import MESSAGES
from coryphee.organisations.enums import CapabilityLevel, OrganisationAction, Workspace
from coryphee.organisations.models import Membership, Organisation
from coryphee.organisations.queries import users_with
from coryphee.organisations.services import attach_user, grant_capability, require_manager
from coryphee.organisations.workspaces import WORKSPACES

ANSWERED_WITHIN = timedelta(days=30)
WAITS = (60, 300, 900)  # seconds between two proposals, after the free ones of a day


class NotProposed(DomainError):
    code = "not_proposed"


def propose(
    *, email: str, organisation: Organisation, role: str, workspace: str, level: str, actor: Actor, now: datetime
) -> None:
    """A manager asks a person to join (B-31). The same answer, in words and in work, whether she has an account or not.

    Raises `TooManyTries`, `NotManager`.
    """
    require_manager(actor, organisation)
    email = email.strip().lower()
    limits = [
        Limit(counted=f"{actor.user_id}|proposes", free=20, waits=WAITS),
        Limit(counted=f"{organisation.pk}|{email}|is asked to join", free=3, waits=WAITS),
    ]
    until = count_try(limits, now)
    if until is not None:
        message = _("Vous venez de proposer plusieurs rattachements.") + " " + closed_message(until)
        raise TooManyTries(message, until=until, now=now)
    jobs.enqueue(
        "organisations.ask_to_join",
        email=email,
        organisation_id=organisation.pk,
        role=str(role),
        workspace=str(workspace),
        level=str(level),
        by=actor.user_id or 0,
        label=actor.label,
        origin=actor.origin,
    )


@transaction.atomic
def ask_to_join(
    *, email: str, organisation_id: int, role: str, workspace: str, level: str, actor: Actor, now: datetime
) -> None:
    """Tell the person whose address this is what she is asked; nothing where it is nobody's, or was asked already."""
    organisation = Organisation.objects.select_for_update().get(pk=organisation_id)
    user = User.objects.filter(email=email, is_active=True).first()
    if user is None:
        return
    waiting, _created = Membership.objects.get_or_create(
        user=user, organisation=organisation, defaults={"role": role, "active": False, "since": now}
    )
    asked = (waiting.role, *waiting.capabilities.values_list("workspace", "level"))
    if waiting.active or (asked == (role, (workspace, level)) and now - waiting.since < ANSWERED_WITHIN):
        return
    waiting.role, waiting.since = role, now
    waiting.save(update_fields=["role", "since"])
    waiting.capabilities.all().delete()
    waiting.capabilities.create(workspace=workspace, level=level)
    _record(OrganisationAction.PROPOSE, waiting, actor, now)
    right = f"« {WORKSPACES.label_of(workspace)} » ({dict(CapabilityLevel.choices).get(level, level)})"
    text = _(
        "%(who)s vous propose de rejoindre %(name)s, avec %(right)s. Ouvrez « Mes structures » sur le portail pour "
        "accepter ou refuser : rien ne change tant que vous n’avez pas répondu. Si vous ne connaissez pas cette "
        "structure, refusez."
    ) % {"who": quoted(actor.label), "name": quoted(organisation.name), "right": right}
    subject = _("%(name)s vous propose de la rejoindre") % {"name": quoted(organisation.name)}
    url = reverse("organisations:mine")
    notify(Notice(recipients=[user.pk], kind=MESSAGES, subject=subject, text=text, url=url), now=now)


def proposals_to(user_id: int | None, *, now: datetime) -> QuerySet[Membership]:
    """What this person is asked to join, and has not answered."""
    rows = Membership.objects.filter(user_id=user_id or 0, active=False, since__gt=now - ANSWERED_WITHIN)
    return rows.filter(capabilities__isnull=False).distinct().select_related("organisation", "user")


@transaction.atomic
def accept(*, membership_id: int, actor: Actor, now: datetime) -> Membership:
    """The person joins, with the right that was proposed; the managers are told (B-31)."""
    waiting = _waiting(membership_id, actor, now)
    asked = list(waiting.capabilities.values_list("workspace", "level"))
    # The proposal was a manager's: her own word is what was missing.
    by = Actor(user_id=actor.user_id, label=actor.label, origin=actor.origin, is_system=True)
    membership = attach_user(user=waiting.user, organisation=waiting.organisation, role=waiting.role, actor=by, now=now)
    for workspace, level in asked:
        refuse_both(membership, workspace, None)
        grant_capability(membership=membership, workspace=workspace, level=level, actor=by, now=now)
    told = [one for one in users_with(waiting.organisation_id, [Workspace.MANAGER]) if one != actor.user_id]
    said = {"who": quoted(str(waiting.user)), "name": quoted(waiting.organisation.name)}
    subject = _("%(who)s a rejoint %(name)s") % said
    text = _("%(who)s a accepté de rejoindre %(name)s, avec le droit que vous aviez proposé.") % said
    url = reverse("organisations:detail", args=[waiting.organisation_id])
    notify(Notice(recipients=told, kind=MESSAGES, subject=subject, text=text, url=url), now=now)
    return membership


@transaction.atomic
def decline(*, membership_id: int, actor: Actor, now: datetime) -> None:
    """The person does not join; whoever asked is told nothing, as if nobody had this address."""
    waiting = _waiting(membership_id, actor, now)
    waiting.capabilities.all().delete()
    _record(OrganisationAction.DECLINE, waiting, actor, now)


def _waiting(membership_id: int, actor: Actor, now: datetime) -> Membership:
    found = proposals_to(actor.user_id, now=now).filter(pk=membership_id).first()
    if found is None:
        raise NotProposed(_("Cette proposition n’attend plus de réponse : vous y avez répondu, ou elle a expiré."))
    Organisation.objects.select_for_update().get(pk=found.organisation_id)
    if not proposals_to(actor.user_id, now=now).filter(pk=membership_id).exists():
        raise NotProposed(_("Cette proposition n’attend plus de réponse : vous y avez répondu, ou elle a expiré."))
    return found


def _record(action: str, membership: Membership, actor: Actor, now: datetime) -> None:
    audit.record(
        action=action,
        actor=actor,
        target=f"user:{membership.user_id}",
        at=now,
        organisation_id=membership.organisation_id,
        details={"role": str(membership.role)},
    )
