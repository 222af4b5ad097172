"""Shared reads about organisations and the rights in them."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Prefetch, Q, QuerySet

from coryphee.cases.kinds import all_kinds
from coryphee.core.actor import Actor, Grant, Level
from coryphee.core.search import matching, normalise_text, similar
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement, Workspace
from coryphee.organisations.models import (
    PUBLIC_INVOICES_UNIT,
    BillingMandate,
    Capability,
    Membership,
    Organisation,
    Unit,
)
from coryphee.organisations.permissions import own_organisations
from coryphee.organisations.workspaces import OF_PUBLIC_BODIES, WORKSPACES

NEAREST = 5
LONGEST_ASKED = 200
MOST_UNITS = 200  # in one list of choices
MOST_ALIKE = 200  # names looked at, of those that hold another


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


def units_seen(actor: Actor, *workspaces: str) -> list[Unit]:
    """The units of which the actor sees dossiers in these workspaces: what a « filtre Service » lists; one query."""
    grants = [grant for grant in actor.grants if grant.workspace in workspaces]
    whole = {grant.organisation_id for grant in grants if grant.unit_id is None}
    some = {grant.unit_id for grant in grants if grant.unit_id is not None}
    return list(Unit.objects.filter(Q(organisation_id__in=whole) | Q(pk__in=some)).order_by("label", "pk")[:MOST_UNITS])


def with_open_units(rows: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """Each with `open_units`, the number of its active units: the column « Services » (F-103)."""
    return rows.annotate(open_units=Count("units", filter=Q(units__active=True)))


def organisations_of(actor: Actor) -> QuerySet[Organisation]:
    """« Mes structures » (F-103): one's own, each with its units counted and one's memberships in `mine`."""
    mine = Membership.objects.filter(user_id=actor.user_id or 0, active=True).prefetch_related(_rights())
    rows = with_open_units(own_organisations(actor))
    return rows.prefetch_related(Prefetch("memberships", queryset=mine, to_attr="mine"))


def members_of(organisation: Organisation) -> list[Membership]:
    """Who works here and what each may do, on one screen (P-06): managers first, then by name. Two queries."""
    rows = organisation.memberships.filter(active=True).select_related("user").prefetch_related(_rights())
    return sorted(rows.order_by("user__last_name", "user__first_name", "pk"), key=lambda one: not one.is_manager)


def memberships_of(user_id: int) -> list[Membership]:
    """Where a person works and what she may do there, by name of the structure. Two queries."""
    rows = Membership.objects.filter(user_id=user_id, active=True).select_related("organisation")
    return list(rows.prefetch_related(_rights()).order_by("organisation__legal_name", "pk"))


def _rights() -> Prefetch:
    """Capabilities in the order of the workspaces, the whole organisation before its units."""
    rows = Capability.objects.select_related("unit").order_by("workspace", "unit__label", "pk")
    return Prefetch("capabilities", queryset=rows)


def workspaces_open_to(organisation: Organisation) -> dict[str, str]:
    """The workspaces that make sense here: value → what people read, the manager's last."""
    known = {
        value: str(label)
        for value, label in WORKSPACES.all().items()
        if organisation.is_public or value not in OF_PUBLIC_BODIES
    }
    known[Workspace.MANAGER] = known.pop(Workspace.MANAGER)
    return known


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
    demand = organisation.as_recipient.requirement
    missing = []
    if demand in (Requirement.UNIT, Requirement.BOTH) and unit is None:
        missing.append("unit")
    needs_commitment = demand in (Requirement.COMMITMENT, Requirement.BOTH) or bool(unit and unit.requires_commitment)
    if needs_commitment and not commitment_number:
        missing.append("commitment")
    if demand == Requirement.EITHER and unit is None and not commitment_number:
        missing.append("either")
    return missing


def optional_steps() -> dict[str, str]:
    """The steps to a payment that a body may leave out (P-12): its setting → what people call the step, in order.

    They are read off the stages of every kind of dossier: there is no other list of them.
    """
    steps: dict[str, str] = {}
    for kind in all_kinds():
        for stage in kind.lifecycle.stages.values():
            if stage.optional:
                steps.setdefault(stage.optional, kind.status_label(stage.status))
    return steps


def billing_mandate_in_force(organisation_id: int) -> BillingMandate | None:
    return BillingMandate.objects.filter(organisation_id=organisation_id, revoked_at=None).first()


def public_organisations() -> QuerySet[Organisation]:
    return Organisation.objects.filter(nature=Nature.PUBLIC)


def taken_by_another(label: str, organisation: Organisation) -> bool:
    """Whether this is the name of another company, registered or chosen, accents and capitals apart."""
    asked = normalise_text(label)
    if not asked:
        return False
    near = Organisation.objects.exclude(pk=organisation.pk).filter(search_text__contains=asked)
    return any(
        asked in (normalise_text(one.legal_name), normalise_text(one.label)) and one.numbering != organisation.numbering
        for one in near.order_by("pk")[:MOST_ALIKE]
    )


def public_bodies_like(text: str) -> tuple[list[Organisation], bool]:
    """Active public bodies that somebody may mean by a name or a town, at most `NEAREST`, typing errors forgiven.

    And whether there is no doubt: one alone holds every word that was typed.
    """
    asked = normalise_text(text[:LONGEST_ASKED])
    if not asked:
        return [], False
    listed = public_organisations().filter(status=OrganisationStatus.ACTIVE).select_related("recipient_settings")
    exact = list(matching(listed, asked).order_by("legal_name", "pk")[:NEAREST])
    return (exact, len(exact) == 1) if exact else (similar(listed, asked, limit=NEAREST), False)


__all__ = [
    "Workspace",
    "billing_mandate_in_force",
    "units_seen",
    "grants_of",
    "members_of",
    "memberships_of",
    "missing_data",
    "optional_steps",
    "organisations_in",
    "organisations_of",
    "public_bodies_like",
    "public_organisations",
    "taken_by_another",
    "units_open_to",
    "users_with",
    "with_open_units",
    "workspaces_open_to",
]
