"""Shared reads about organisations and the rights in them."""

from collections.abc import Iterable
from datetime import date

from django.db.models import QuerySet

from coryphee.core.actor import Actor, Grant, Level
from coryphee.organisations.enums import Nature, Requirement, Workspace
from coryphee.organisations.models import PUBLIC_INVOICES_UNIT, BillingMandate, Capability, Organisation, Unit


def grants_of(user_id: int) -> frozenset[Grant]:
    """Every right that a person holds by his own memberships: one query."""
    rows = Capability.objects.filter(membership__user_id=user_id, membership__active=True).values_list(
        "membership__organisation_id", "workspace", "level", "unit_id"
    )
    return frozenset(
        Grant(organisation_id=organisation, workspace=workspace, level=Level(level), unit_id=unit)
        for organisation, workspace, level, unit in rows
    )


def organisations_in(actor: Actor, *workspaces: str, level: Level = Level.CONSULTATION) -> list[Organisation]:
    """The organisations for which the actor may open one of these workspaces: what a « filtre Structure » lists."""
    ids = {
        g.organisation_id
        for g in actor.grants
        if g.workspace in workspaces and (g.level == level or g.level == Level.MODIFICATION)
    }
    return list(Organisation.objects.filter(pk__in=ids).order_by("legal_name", "label", "pk"))


def users_with(organisation_id: int, workspaces: Iterable[str], *, unit_id: int | None = None) -> list[int]:
    """Ids of the active persons to tell about an object of this organisation (or unit)."""
    rows = Capability.objects.filter(
        membership__organisation_id=organisation_id,
        membership__active=True,
        membership__user__is_active=True,
        workspace__in=list(workspaces),
    ).values_list("membership__user_id", "unit_id")
    return sorted({user for user, unit in rows if unit is None or unit == unit_id})


def units_open_to(organisation: Organisation, *, supplier_is_public: bool, on: date) -> list[Unit]:
    """The units that this supplier may address (B-20, P-15): active that day, the public-only one left out."""
    return [
        unit
        for unit in organisation.units.all()
        if unit.is_open(on) and (supplier_is_public or unit.code != PUBLIC_INVOICES_UNIT)
    ]


def missing_data(organisation: Organisation, unit: Unit | None, commitment_number: str) -> list[str]:
    """Which of "unit", "commitment" this recipient demands and does not get (B-19); "either" asks one of both."""
    demand = organisation.requirement
    missing = []
    if demand in (Requirement.UNIT, Requirement.BOTH) and unit is None:
        missing.append("unit")
    needs_commitment = demand in (Requirement.COMMITMENT, Requirement.BOTH) or bool(unit and unit.requires_commitment)
    if needs_commitment and not commitment_number:
        missing.append("commitment")
    if demand == Requirement.EITHER and unit is None and not commitment_number:
        missing.append("either")
    return missing


def billing_mandate_in_force(organisation_id: int) -> BillingMandate | None:
    return BillingMandate.objects.filter(organisation_id=organisation_id, revoked_at=None).first()


def public_organisations() -> QuerySet[Organisation]:
    return Organisation.objects.filter(nature=Nature.PUBLIC)


__all__ = [
    "Workspace",
    "billing_mandate_in_force",
    "grants_of",
    "missing_data",
    "organisations_in",
    "public_organisations",
    "units_open_to",
    "users_with",
]
