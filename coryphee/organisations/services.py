"""What happens to organisations, their units, and the rights in them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.audit import services as audit
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme, check, normalise
from coryphee.core.search import learn_words, normalise_text
from coryphee.organisations import mandates
from coryphee.organisations.apart import refuse_both, refuse_switch
from coryphee.organisations.assistance import refuse_for_staff, tell_managers
from coryphee.organisations.enums import (
    CapabilityLevel,
    MembershipRole,
    OrganisationAction,
    OrganisationStatus,
    Workspace,
)
from coryphee.organisations.managers import refuse_to_leave
from coryphee.organisations.models import (
    BillingMandate,
    Capability,
    Membership,
    Organisation,
    RecipientSettings,
    Unit,
)
from coryphee.organisations.naming import refuse_label
from coryphee.organisations.permissions import may_manage, may_sign

TABLE = Organisation._meta.db_table  # noqa: SLF001
NO_SETTINGS: Mapping[str, Any] = {}


class OrganisationExists(DomainError):
    code = "organisation_exists"


class UnitExists(DomainError):
    code = "unit_exists"


class NotManager(DomainError):
    code = "not_manager"


class OperatorUnnamed(DomainError):
    code = "operator_unnamed"


class RightsChanged(DomainError):
    code = "rights_changed"


class ForeignUnit(DomainError):
    code = "foreign_unit"


@transaction.atomic
def create_organisation(
    *,
    scheme: str,
    identifier: str,
    legal_name: str,
    actor: Actor,
    now: datetime,
    settings: Mapping[str, Any] = NO_SETTINGS,
    **fields: Any,
) -> Organisation:
    """Open an organisation under an identifier checked by its scheme (B-23, B-55); `settings` are a public body's."""
    identifier = normalise(IdentifierScheme(scheme), identifier)
    check(IdentifierScheme(scheme), identifier)
    organisation = Organisation(
        scheme=scheme, identifier=identifier, legal_name=legal_name.strip(), created_at=now, **fields
    )
    organisation.search_text = search_text_of(organisation)
    try:
        with transaction.atomic():
            organisation.save()
            if organisation.is_public:
                RecipientSettings.objects.create(organisation=organisation, **settings)
            learn_words([organisation.search_text], table=TABLE)
    except IntegrityError as error:
        raise OrganisationExists(
            _("Une structure porte déjà l’identifiant %(identifier)s. Recherchez-la plutôt que d’en créer une autre.")
            % {"identifier": identifier}
        ) from error
    audit.record(action=OrganisationAction.CREATE, actor=actor, target=f"organisation:{organisation.pk}", at=now)
    return organisation


@transaction.atomic
def update_organisation(*, organisation: Organisation, actor: Actor, now: datetime, **fields: Any) -> None:
    """Change what an organisation says of itself; effective at once (D-20)."""
    require_manager(actor, organisation)
    refuse_label(organisation, fields.get("label", ""))
    changed = _set(organisation, fields)
    organisation.search_text = search_text_of(organisation)
    organisation.save(update_fields=[*fields, "search_text"])  # not its status, which staff may change meanwhile
    learn_words([organisation.search_text], table=TABLE)
    _record_update(organisation, changed, actor=actor, now=now)


@transaction.atomic
def update_recipient_settings(*, organisation: Organisation, actor: Actor, now: datetime, **fields: Any) -> None:
    """Change what a public body demands of invoices, and the statuses it uses; effective at once (B-19, D-20)."""
    require_manager(actor, organisation)
    settings = organisation.as_recipient
    if fields.get("recipient_issues_payment", settings.recipient_issues_payment) != settings.recipient_issues_payment:
        refuse_switch(organisation, pays=fields["recipient_issues_payment"])
    changed = _set(settings, fields)
    settings.save()
    _record_update(organisation, changed, actor=actor, now=now)


def _set(row: Organisation | RecipientSettings, fields: Mapping[str, Any]) -> dict[str, list[str]]:
    """Write these fields on the row; what changed, before and after."""
    before = {name: str(getattr(row, name)) for name in fields}
    for name, value in fields.items():
        setattr(row, name, value)
    return {name: [before[name], str(value)] for name, value in fields.items() if before[name] != str(value)}


def _record_update(organisation: Organisation, changed: dict[str, list[str]], *, actor: Actor, now: datetime) -> None:
    audit.record(
        action=OrganisationAction.UPDATE,
        actor=actor,
        target=f"organisation:{organisation.pk}",
        at=now,
        organisation_id=organisation.pk,
        details=changed,
    )


@transaction.atomic
def set_organisation_active(*, organisation: Organisation, active: bool, actor: Actor, now: datetime) -> None:
    """Activate or deactivate an organisation (B-33): by staff; nothing is erased. Twice changes nothing."""
    if not (actor.staff or actor.is_system):
        raise NotManager(_("Seule l’assistance du portail peut désactiver ou réactiver une structure."))
    wanted = OrganisationStatus.ACTIVE if active else OrganisationStatus.INACTIVE
    if not Organisation.objects.filter(pk=organisation.pk).exclude(status=wanted).update(status=wanted):
        return
    organisation.status = wanted
    audit.record(
        action=OrganisationAction.ACTIVATE if active else OrganisationAction.DEACTIVATE,
        actor=actor,
        target=f"organisation:{organisation.pk}",
        at=now,
        organisation_id=organisation.pk,
    )


@transaction.atomic
def save_unit(*, organisation: Organisation, unit: Unit | None, actor: Actor, now: datetime, **fields: Any) -> Unit:
    """Create or change a unit of an organisation (F-114, B-20)."""
    require_manager(actor, organisation)
    unit = unit or Unit(organisation=organisation)
    for name, value in fields.items():
        setattr(unit, name, value)
    try:
        with transaction.atomic():
            unit.save()
    except IntegrityError as error:
        raise UnitExists(
            _("Le code service « %(code)s » existe déjà dans cette structure.") % {"code": unit.code}
        ) from error
    audit.record(
        action=OrganisationAction.SAVE_UNIT,
        actor=actor,
        target=f"unit:{unit.pk}",
        at=now,
        organisation_id=organisation.pk,
    )
    return unit


@transaction.atomic
def set_unit_active(*, unit: Unit, active: bool, actor: Actor, now: datetime) -> None:
    """Close a unit to new invoices, or open it again (B-20): nothing is erased. Twice changes nothing."""
    require_manager(actor, unit.organisation)
    if not Unit.objects.filter(pk=unit.pk, active=not active).update(active=active):
        return
    unit.active = active
    audit.record(
        action=OrganisationAction.OPEN_UNIT if active else OrganisationAction.CLOSE_UNIT,
        actor=actor,
        target=f"unit:{unit.pk}",
        at=now,
        organisation_id=unit.organisation_id,
    )


@transaction.atomic
def restore_capability(
    *, membership: Membership, workspace: str, level: str, actor: Actor, now: datetime, unit: Unit | None = None
) -> None:
    """Give back a right that was withdrawn a moment ago, unless something else was decided since (B-32)."""
    if not membership.active or membership.capabilities.filter(workspace=workspace, unit=unit).exists():
        raise RightsChanged(_("Les droits de cette personne ont changé depuis : rien n’a été annulé."))
    grant_capability(membership=membership, workspace=workspace, level=level, unit=unit, actor=actor, now=now)


@transaction.atomic
def attach_user(
    *, user: User, organisation: Organisation, actor: Actor, now: datetime, role: str = MembershipRole.USER
) -> Membership:
    """Attach a person to an organisation (F-128); a manager gets the manager's workspace at once (F-075).

    Somebody who was attached already keeps his rights and the date of his attachment; only the role changes, and the
    manager's workspace goes with the role of a main manager as it came.
    """
    require_manager(actor, organisation)
    refuse_for_staff(user, organisation, actor)
    Organisation.objects.select_for_update().get(pk=organisation.pk)  # before its memberships, as all others do
    membership, created = Membership.objects.select_for_update().get_or_create(
        user=user, organisation=organisation, defaults={"role": role, "active": True, "since": now}
    )
    if not created:
        _change_attachment(membership, role, actor, now)
    if role == MembershipRole.MAIN_MANAGER:
        _grant(membership, Workspace.MANAGER, CapabilityLevel.MODIFICATION, None)
    audit.record(
        action=OrganisationAction.ATTACH_USER,
        actor=actor,
        target=f"user:{user.pk}",
        at=now,
        organisation_id=organisation.pk,
        details={"role": str(role)},
    )
    tell_managers(OrganisationAction.ATTACH_USER, membership, actor, now)
    return membership


@transaction.atomic
def grant_capability(
    *, membership: Membership, workspace: str, level: str, actor: Actor, now: datetime, unit: Unit | None = None
) -> None:
    """Open a workspace to a person, for the whole organisation or one unit (B-32); effective at once (P-06)."""
    require_manager(actor, membership.organisation)
    refuse_for_staff(membership.user, membership.organisation, actor)
    if unit is not None and unit.organisation_id != membership.organisation_id:
        raise ForeignUnit(_("Ce service appartient à une autre structure. Choisissez un service de celle-ci."))
    if level == CapabilityLevel.MODIFICATION:
        refuse_both(membership, workspace, unit)
    elif workspace == Workspace.MANAGER:
        refuse_to_leave(membership, actor)
    _grant(membership, workspace, level, unit)
    _record_right(OrganisationAction.GRANT_CAPABILITY, membership, workspace, actor, now, {"level": str(level)})


@transaction.atomic
def revoke_capability(*, capability: Capability, actor: Actor, now: datetime) -> None:
    """Close a workspace to a person; the last manager keeps his, and nobody gives up his own (B-32)."""
    membership = capability.membership
    require_manager(actor, membership.organisation)
    if capability.workspace == Workspace.MANAGER:
        refuse_to_leave(membership, actor)
    _revoke(membership, {"pk": capability.pk}, actor, now)


@transaction.atomic
def detach_user(*, membership: Membership, actor: Actor, now: datetime) -> None:
    """End an attachment; the person keeps his account, the organisation keeps its history and a manager (B-32)."""
    require_manager(actor, membership.organisation)
    refuse_to_leave(membership, actor)
    if not Membership.objects.filter(pk=membership.pk, active=True).update(active=False):
        return
    membership.active = False
    membership.capabilities.all().delete()
    _record_right(OrganisationAction.DETACH_USER, membership, "", actor, now, {})


@transaction.atomic
def sign_billing_mandate(*, organisation: Organisation, actor: Actor, now: datetime) -> BillingMandate:
    """The manager lets the portal issue invoices in the organisation's name (B-35)."""
    if not may_sign(actor, organisation):
        raise NotManager(_("Seul un gestionnaire de la structure peut signer le mandat de facturation."))
    if not mandates.operator_is_named():
        raise OperatorUnnamed(
            _(
                "L’exploitant de ce portail n’a pas encore donné son SIREN et son adresse : aucun mandat ne peut lui "
                "être donné. Écrivez à %(contact)s."
            )
            % {"contact": settings.PORTAL_CONTACT}
        )
    mandate, created = BillingMandate.objects.get_or_create(
        organisation=organisation,
        revoked_at=None,
        defaults={
            "text_version": mandates.VERSION,
            "text": mandates.mandate_text(organisation),
            "signed_by": actor.label,
            "signed_at": now,
        },
    )
    if created:
        audit.record(
            action=OrganisationAction.SIGN_MANDATE,
            actor=actor,
            target=f"organisation:{organisation.pk}",
            at=now,
            organisation_id=organisation.pk,
            details={"version": mandates.VERSION},
        )
    return mandate


@transaction.atomic
def revoke_billing_mandate(*, mandate: BillingMandate, actor: Actor, now: datetime) -> None:
    """The mandate ends: form entry is closed again, what was sent stays. Revoking twice changes nothing (B-35)."""
    if not may_sign(actor, mandate.organisation):
        raise NotManager(_("Seul un gestionnaire de la structure peut révoquer le mandat de facturation."))
    if not BillingMandate.objects.filter(pk=mandate.pk, revoked_at=None).update(revoked_at=now):
        return
    audit.record(
        action=OrganisationAction.REVOKE_MANDATE,
        actor=actor,
        target=f"organisation:{mandate.organisation_id}",
        at=now,
        organisation_id=mandate.organisation_id,
    )


def search_text_of(organisation: Organisation) -> str:
    """What the directory and searches look into: names, town, identifier, without accents."""
    return normalise_text(
        " ".join(
            [
                organisation.legal_name,
                organisation.label,
                "" if organisation.undisclosed else organisation.city,
                "" if organisation.undisclosed else organisation.postal_code,
                organisation.identifier,
            ]
        )
    )


def require_manager(actor: Actor, organisation: Organisation) -> None:
    """What managers do, staff in a session, and the portal itself."""
    if not may_manage(actor, organisation):
        raise NotManager(
            _("Seul un gestionnaire de %(name)s peut faire cela. Adressez-vous à lui.") % {"name": organisation.name}
        )


def _change_attachment(membership: Membership, role: str, actor: Actor, now: datetime) -> None:
    if membership.active and membership.role == MembershipRole.MAIN_MANAGER != role:
        refuse_to_leave(membership, actor)
        _revoke(membership, {"workspace": Workspace.MANAGER}, actor, now)
    if not membership.active:
        membership.active, membership.since = True, now
        membership.capabilities.all().delete()  # what was proposed, and not answered (`joining`)
    membership.role = role
    membership.save(update_fields=["active", "since", "role"])


def _grant(membership: Membership, workspace: str, level: str, unit: Unit | None) -> None:
    Capability.objects.update_or_create(
        membership=membership, workspace=workspace, unit=unit, defaults={"level": level}
    )


def _revoke(membership: Membership, which: Mapping[str, Any], actor: Actor, now: datetime) -> None:
    """Close a workspace. Somebody else may have closed it meanwhile: told once."""
    for capability in membership.capabilities.filter(**which):
        if capability.delete()[0]:
            _record_right(OrganisationAction.REVOKE_CAPABILITY, membership, capability.workspace, actor, now, {})


def _record_right(
    action: str, membership: Membership, workspace: str, actor: Actor, now: datetime, details: dict[str, str]
) -> None:
    audit.record(
        action=action,
        actor=actor,
        target=f"user:{membership.user_id}",
        at=now,
        organisation_id=membership.organisation_id,
        details={"workspace": str(workspace), **details},
    )
    tell_managers(action, membership, actor, now, workspace=workspace, level=details.get("level", ""))
