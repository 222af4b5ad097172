"""Who may do what to an organisation, as a table: each action by each kind of person (B-31, B-32)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.errors import DomainError
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations import services
from coryphee.organisations.apart import OrdersAndPays
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Workspace
from coryphee.organisations.managers import LastManager
from coryphee.organisations.models import Capability, Membership, Organisation, RecipientSettings, Unit
from coryphee.organisations.permissions import may_manage, may_sign, organisations_visible_to, own_organisations
from tests.factories import (
    NOW,
    actor_of,
    grant,
    make_awa,
    make_carpenter,
    make_hospital,
    make_jeanne,
    make_member,
    make_paul,
    make_staff,
    make_town,
    make_unit,
    make_user,
)

pytestmark = pytest.mark.django_db


@dataclass
class Place:
    town: Organisation
    unit: Unit
    paul: Membership
    right: Capability
    newcomer: Any


@pytest.fixture
def place() -> Place:
    """A town with a manager (Awa), an accountant (Paul) and one of his rights."""
    town = make_town()
    make_awa(town)
    paul = make_paul(town)
    membership = Membership.objects.get(user=paul)
    return Place(town, town.units.get(code="ECO-01"), membership, membership.capabilities.get(), make_user())


def manager(place: Place) -> Actor:
    return actor_of(Membership.objects.get(organisation=place.town, role=MembershipRole.MAIN_MANAGER).user)


def reader(place: Place) -> Actor:
    """Sees the manager's workspace without being allowed to change anything."""
    return actor_of(make_member(place.town, Workspace.MANAGER, level=CapabilityLevel.CONSULTATION))


def colleague(place: Place) -> Actor:
    return actor_of(place.paul.user)


def neighbour(_place: Place) -> Actor:
    """A manager, of another town's hospital."""
    return actor_of(make_member(make_hospital(), role=MembershipRole.MAIN_MANAGER))


def stranger(_place: Place) -> Actor:
    return actor_of(make_user())


def visitor(_place: Place) -> Actor:
    return Actor(user_id=None, label="Visiteur")


def staff_inside(_place: Place) -> Actor:
    return actor_of(make_staff())


def staff_outside(_place: Place) -> Actor:
    return actor_of(make_staff(session=False))


def portal(_place: Place) -> Actor:
    return SYSTEM


ACTIONS: dict[str, Callable[[Place, Actor], object]] = {
    "update": lambda p, a: services.update_organisation(organisation=p.town, label="Marly", actor=a, now=NOW),
    "add unit": lambda p, a: services.save_unit(
        organisation=p.town, unit=None, code="NEUF", label="Neuf", actor=a, now=NOW
    ),
    "close unit": lambda p, a: services.set_unit_active(unit=p.unit, active=False, actor=a, now=NOW),
    "attach": lambda p, a: services.attach_user(user=p.newcomer, organisation=p.town, actor=a, now=NOW),
    "grant": lambda p, a: services.grant_capability(
        membership=p.paul,
        workspace=InvoiceWorkspace.RECEIVED,
        level=CapabilityLevel.CONSULTATION,
        actor=a,
        now=NOW,
    ),
    "revoke": lambda p, a: services.revoke_capability(capability=p.right, actor=a, now=NOW),
    "restore": lambda p, a: services.restore_capability(
        membership=p.paul, workspace=InvoiceWorkspace.RECEIVED, level=CapabilityLevel.CONSULTATION, actor=a, now=NOW
    ),
    "detach": lambda p, a: services.detach_user(membership=p.paul, actor=a, now=NOW),
    "sign": lambda p, a: services.sign_billing_mandate(organisation=p.town, actor=a, now=NOW),
    "deactivate": lambda p, a: services.set_organisation_active(organisation=p.town, active=False, actor=a, now=NOW),
}
MANAGING = set(ACTIONS) - {"deactivate"}
ALLOWED: dict[Callable[[Place], Actor], set[str]] = {
    manager: MANAGING,
    reader: set(),
    colleague: set(),
    neighbour: set(),
    stranger: set(),
    visitor: set(),
    staff_inside: set(ACTIONS) - {"sign"},
    staff_outside: set(),
    portal: set(ACTIONS) - {"sign"},
}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("who", ALLOWED, ids=lambda who: who.__name__)
def test_the_table_of_who_may_do_what(place, who, action):
    actor = who(place)
    if action in ALLOWED[who]:
        ACTIONS[action](place, actor)
        return
    before = _state(place)
    with pytest.raises((DomainError, PermissionDenied)) as refused:
        ACTIONS[action](place, actor)
    assert refused.value.code == "not_manager"
    assert _state(place) == before


def _state(place: Place) -> tuple:
    """Everything that the actions would change."""
    town = Organisation.objects.get(pk=place.town.pk)
    return (
        town.label,
        town.status,
        sorted(town.units.values_list("code", "active")),
        sorted(town.memberships.values_list("user_id", "active", "role")),
        sorted(Capability.objects.values_list("membership_id", "workspace", "level")),
        town.billing_mandates.count(),
    )


@pytest.mark.parametrize(
    ("who", "sees", "manages", "signs"),
    [
        (manager, True, True, True),
        (reader, True, False, False),
        (colleague, True, False, False),
        (neighbour, False, False, False),
        (stranger, False, False, False),
        (visitor, False, False, False),
        (staff_inside, True, True, False),
        (staff_outside, False, False, False),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_who_sees_who_manages_and_who_signs(place, who, sees, manages, signs):
    actor = who(place)
    assert organisations_visible_to(actor).filter(pk=place.town.pk).exists() is sees
    assert may_manage(actor, place.town) is manages
    assert may_sign(actor, place.town) is signs


def test_somebody_attached_without_any_right_yet_finds_his_structure(place):
    """P-06: he sees whom to ask, rather than nothing."""
    user = make_member(place.town)
    assert list(own_organisations(actor_of(user))) == [place.town]


def test_staff_see_every_structure_but_call_none_their_own(place):
    actor = staff_inside(place)
    assert organisations_visible_to(actor).count() == 1
    assert not own_organisations(actor).exists()


def test_one_structure_is_listed_once_however_many_rights_one_has_in_it(place):
    user = make_member(place.town, *Workspace.values)
    grant(Membership.objects.get(user=user), Workspace.values, "CONSULTATION", place.unit)
    assert own_organisations(actor_of(user)).count() == 1


def test_the_last_manager_stays_until_another_is_named(place):
    """B-32: at least one main manager."""
    awa = Membership.objects.get(organisation=place.town, role=MembershipRole.MAIN_MANAGER)
    key = awa.capabilities.get(workspace=Workspace.MANAGER)
    attempts = (
        lambda: services.detach_user(membership=awa, actor=SYSTEM, now=NOW),
        lambda: services.revoke_capability(capability=key, actor=SYSTEM, now=NOW),
        lambda: services.attach_user(user=awa.user, organisation=place.town, actor=SYSTEM, now=NOW),
    )
    for attempt in attempts:
        with pytest.raises(LastManager, match="dernier gestionnaire"):
            attempt()
    awa.refresh_from_db()
    assert (awa.active, awa.is_manager, awa.capabilities.count()) == (True, True, 2)
    services.attach_user(
        user=place.paul.user, organisation=place.town, role=MembershipRole.MAIN_MANAGER, actor=SYSTEM, now=NOW
    )
    services.detach_user(membership=awa, actor=SYSTEM, now=NOW)
    assert actor_of(awa.user).grants == frozenset()


def test_a_manager_whose_account_is_closed_does_not_count(place):
    paul = place.paul.user
    services.attach_user(user=paul, organisation=place.town, role=MembershipRole.MAIN_MANAGER, actor=SYSTEM, now=NOW)
    paul.is_active = False
    paul.save()
    awa = Membership.objects.exclude(user=paul).get(organisation=place.town)
    with pytest.raises(LastManager):
        services.detach_user(membership=awa, actor=SYSTEM, now=NOW)


def test_a_manager_of_one_structure_is_nothing_in_another(place):
    carpenter = make_carpenter()
    jeanne = actor_of(make_jeanne(carpenter))
    assert may_manage(jeanne, carpenter)
    assert not may_manage(jeanne, place.town)


def test_a_unit_of_another_structure_cannot_be_given(place):
    elsewhere = make_unit(make_hospital(), "AUTRE")
    with pytest.raises(services.ForeignUnit):
        services.grant_capability(
            membership=place.paul,
            workspace=InvoiceWorkspace.RECEIVED,
            level=CapabilityLevel.CONSULTATION,
            unit=elsewhere,
            actor=SYSTEM,
            now=NOW,
        )


def test_attaching_twice_keeps_the_date_and_the_rights(place):
    later = NOW.replace(year=2027)
    services.attach_user(user=place.paul.user, organisation=place.town, actor=SYSTEM, now=later)
    place.paul.refresh_from_db()
    assert place.paul.since == NOW
    assert place.paul.capabilities.count() == 1


def test_a_main_manager_attached_again_as_a_user_is_no_manager_any_more(place):
    """His role had changed, not his power: he still opened rights to others."""
    awa = Membership.objects.get(organisation=place.town, role=MembershipRole.MAIN_MANAGER)
    services.attach_user(
        user=place.paul.user, organisation=place.town, role=MembershipRole.MAIN_MANAGER, actor=SYSTEM, now=NOW
    )
    services.attach_user(user=awa.user, organisation=place.town, actor=SYSTEM, now=NOW)
    assert not may_manage(actor_of(awa.user), place.town)
    assert set(awa.capabilities.values_list("workspace", flat=True)) == {InvoiceWorkspace.RECEIVED}
    line = AuditEvent.objects.get(action="capability.revoke", target=f"user:{awa.user_id}")
    assert line.details == {"workspace": Workspace.MANAGER}


def test_a_user_to_whom_the_managers_workspace_was_opened_keeps_it(place):
    grant(place.paul, [Workspace.MANAGER], CapabilityLevel.MODIFICATION)
    services.attach_user(user=place.paul.user, organisation=place.town, actor=SYSTEM, now=NOW)
    assert may_manage(actor_of(place.paul.user), place.town)


def test_what_was_so_already_is_not_told_again(place):
    """Two windows, or two clicks: the trail said it twice."""
    right = place.paul.capabilities.get()
    stale = Membership.objects.get(pk=place.paul.pk)
    ways = (
        lambda: services.revoke_capability(capability=Capability.objects.get(pk=right.pk), actor=SYSTEM, now=NOW),
        lambda: services.revoke_capability(capability=right, actor=SYSTEM, now=NOW),
        lambda: services.detach_user(membership=place.paul, actor=SYSTEM, now=NOW),
        lambda: services.detach_user(membership=stale, actor=SYSTEM, now=NOW),
        lambda: services.set_organisation_active(organisation=place.town, active=False, actor=SYSTEM, now=NOW),
        lambda: services.set_organisation_active(organisation=place.town, active=False, actor=SYSTEM, now=NOW),
    )
    lines = []
    for way in ways:
        before = AuditEvent.objects.count()
        way()
        lines.append(AuditEvent.objects.count() - before)
    assert lines == [1, 0, 1, 0, 1, 0]


def test_who_edits_a_structure_does_not_undo_what_staff_did_meanwhile(place):
    opened_before = Organisation.objects.get(pk=place.town.pk)
    services.set_organisation_active(organisation=place.town, active=False, actor=SYSTEM, now=NOW)
    services.update_organisation(organisation=opened_before, actor=SYSTEM, now=NOW, label="Marly")
    place.town.refresh_from_db()
    assert (place.town.label, place.town.is_active) == ("Marly", False)


def test_whoever_comes_back_starts_without_the_rights_of_before(place):
    services.detach_user(membership=place.paul, actor=SYSTEM, now=NOW)
    assert actor_of(place.paul.user).grants == frozenset()
    later = NOW.replace(year=2027)
    services.attach_user(user=place.paul.user, organisation=place.town, actor=SYSTEM, now=later)
    place.paul.refresh_from_db()
    assert (place.paul.active, place.paul.since) == (True, later)
    assert actor_of(place.paul.user).grants == frozenset()


def test_a_right_given_again_changes_its_level_and_is_not_doubled(place):
    for level in (CapabilityLevel.MODIFICATION, CapabilityLevel.CONSULTATION):
        for unit in (None, place.unit):
            services.grant_capability(
                membership=place.paul, workspace=Workspace.ACCOUNTING, level=level, unit=unit, actor=SYSTEM, now=NOW
            )
    assert sorted(place.paul.capabilities.values_list("level", "unit__code"), key=str) == [
        ("CONSULTATION", "ECO-01"),
        ("CONSULTATION", None),
    ]


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (("FACTURES_RECUES", "MODIFICATION", None), ("COMPTABILITE", "MODIFICATION", None), True),
        (("COMPTABILITE", "MODIFICATION", None), ("FACTURES_RECUES", "MODIFICATION", None), True),
        (("COMPTABILITE", "MODIFICATION", "here"), ("FACTURES_RECUES", "MODIFICATION", None), True),
        (("COMPTABILITE", "MODIFICATION", None), ("FACTURES_RECUES", "MODIFICATION", "here"), True),
        (("COMPTABILITE", "MODIFICATION", "here"), ("FACTURES_RECUES", "MODIFICATION", "here"), True),
        (("COMPTABILITE", "MODIFICATION", "there"), ("FACTURES_RECUES", "MODIFICATION", "here"), False),
        (("COMPTABILITE", "CONSULTATION", None), ("FACTURES_RECUES", "MODIFICATION", None), False),
        (("COMPTABILITE", "MODIFICATION", None), ("FACTURES_RECUES", "CONSULTATION", None), False),
        (("FACTURES_EMISES", "MODIFICATION", None), ("FACTURES_RECUES", "MODIFICATION", None), False),
    ],
)
def test_whoever_orders_does_not_pay(first, second, apart):
    """GBCP art. 9; a body without public accountant says so, and may."""
    town = make_town()
    units = {None: None, "here": make_unit(town, "ICI"), "there": make_unit(town, "LA")}
    membership = services.attach_user(
        user=make_user(), organisation=town, role=MembershipRole.USER, actor=SYSTEM, now=NOW
    )

    def granted(workspace, level, unit):
        services.grant_capability(
            membership=membership, workspace=workspace, level=level, unit=units[unit], actor=SYSTEM, now=NOW
        )

    granted(*first)
    if apart:
        with pytest.raises(OrdersAndPays, match="qui ordonne une dépense ne la paie pas"):
            granted(*second)
        assert membership.capabilities.count() == 1
        RecipientSettings.objects.filter(organisation=town).update(recipient_issues_payment=True)
        membership = Membership.objects.get(pk=membership.pk)
    granted(*second)
    assert membership.capabilities.count() == 2


def test_a_switch_is_no_detour_to_order_and_pay():
    """A body with an accountant does not pay by itself, and stops paying by itself before somebody does both."""
    town = make_town()
    join = {"organisation": town, "role": MembershipRole.USER, "actor": SYSTEM, "now": NOW}
    paul, awa = (services.attach_user(user=make_user(), **join) for _who in range(2))
    change = {"level": CapabilityLevel.MODIFICATION, "unit": None, "actor": SYSTEM, "now": NOW}

    def pays(yes):
        services.update_recipient_settings(organisation=town, actor=SYSTEM, now=NOW, recipient_issues_payment=yes)

    services.grant_capability(membership=paul, workspace="COMPTABILITE", **change)
    with pytest.raises(OrdersAndPays, match="retirez-lui d’abord cet espace"):
        pays(True)
    services.revoke_capability(capability=paul.capabilities.get(), actor=SYSTEM, now=NOW)
    pays(True)
    for workspace in ("FACTURES_RECUES", "COMPTABILITE"):
        services.grant_capability(membership=awa, workspace=workspace, **change)
    with pytest.raises(OrdersAndPays, match=str(awa.user)):
        pays(False)
    services.revoke_capability(capability=awa.capabilities.first(), actor=SYSTEM, now=NOW)
    pays(False)
    assert not RecipientSettings.objects.get(organisation=town).recipient_issues_payment
