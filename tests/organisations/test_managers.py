"""A structure keeps a manager who can act, and nobody shuts himself out (B-32); two at once, on both databases."""

from dataclasses import replace

import pytest

from coryphee.accounts import services as accounts
from coryphee.accounts.models import User
from coryphee.core.actor import SYSTEM
from coryphee.core.errors import DomainError
from coryphee.organisations import services
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Workspace
from coryphee.organisations.managers import LastManager
from coryphee.organisations.models import Membership
from tests.factories import NOW, actor_of, make_awa, make_member, make_staff, make_town
from tests.invoices.test_faults import at_once

MAIN = MembershipRole.MAIN_MANAGER


def of(user):
    return Membership.objects.select_related("organisation").get(user=user)


def key_of(user):
    return of(user).capabilities.get(workspace=Workspace.MANAGER)


WAYS = {
    "withdraw the right": lambda who, by: services.revoke_capability(capability=key_of(who), actor=by, now=NOW),
    "end the attachment": lambda who, by: services.detach_user(membership=of(who), actor=by, now=NOW),
    "attach as a user": lambda who, by: services.attach_user(
        user=who, organisation=of(who).organisation, actor=by, now=NOW
    ),
    "lower the level": lambda who, by: services.grant_capability(
        membership=of(who), workspace=Workspace.MANAGER, level=CapabilityLevel.CONSULTATION, actor=by, now=NOW
    ),
}


def managers(town):
    return Membership.objects.filter(
        organisation=town,
        active=True,
        role=MAIN,
        user__is_active=True,
        capabilities__workspace=Workspace.MANAGER,
        capabilities__level=CapabilityLevel.MODIFICATION,
    ).count()


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS)
def test_the_last_manager_stays_whatever_the_way_and_whoever_asks(way):
    town = make_town()
    awa, staff = make_awa(town), make_staff()
    for by in (actor_of(awa), actor_of(staff), SYSTEM):
        with pytest.raises(LastManager, match="dernier gestionnaire"):
            WAYS[way](awa, by)
    assert managers(town) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS)
def test_a_manager_does_not_shut_himself_out_and_another_may(way):
    town = make_town()
    awa, luc = make_awa(town), make_member(town, role=MAIN)
    with pytest.raises(DomainError, match="vous-même") as refused:
        WAYS[way](awa, actor_of(awa))
    assert refused.value.code == "own_manager"
    WAYS[way](awa, actor_of(luc))
    assert managers(town) == 1


@pytest.mark.django_db
def test_who_only_reads_the_managers_workspace_does_not_count_as_another_manager():
    town = make_town()
    awa, luc = make_awa(town), make_member(town, role=MAIN)
    WAYS["lower the level"](luc, SYSTEM)
    with pytest.raises(LastManager):
        WAYS["end the attachment"](awa, SYSTEM)


@pytest.mark.django_db
def test_the_account_of_the_last_manager_is_closed_once_another_is_named_or_the_structure_is_closed():
    town = make_town()
    awa, staff = make_awa(town), actor_of(make_staff())
    with pytest.raises(LastManager, match="Awa Diallo est le dernier gestionnaire de Commune de Marly"):
        accounts.set_active(user=awa, active=False, actor=staff, now=NOW)
    make_member(town, role=MAIN)
    assert accounts.set_active(user=awa, active=False, actor=staff, now=NOW)
    other = Membership.objects.exclude(user=awa).get(role=MAIN).user
    with pytest.raises(LastManager):
        accounts.set_active(user=other, active=False, actor=staff, now=NOW)
    services.set_organisation_active(organisation=town, active=False, actor=staff, now=NOW)
    assert accounts.set_active(user=other, active=False, actor=staff, now=NOW)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("way", WAYS)
def test_two_managers_who_shut_each_other_out_at_the_same_instant_leave_one(way):
    town = make_town()
    awa, luc = make_awa(town), make_member(town, role=MAIN)
    by_awa, by_luc = actor_of(awa), actor_of(luc)
    outcome = at_once(lambda: WAYS[way](luc, by_awa), lambda: WAYS[way](awa, by_luc))
    assert outcome == ["last_manager", "ok"]
    assert managers(town) == 1


@pytest.mark.django_db(transaction=True)
def test_an_account_closed_while_the_other_manager_leaves_leaves_one():
    town, staff = make_town(), actor_of(make_staff())
    awa, luc = make_awa(town), make_member(town, role=MAIN)
    outcome = at_once(
        lambda: accounts.set_active(user=luc, active=False, actor=staff, now=NOW),
        lambda: WAYS["end the attachment"](awa, staff),
    )
    assert outcome == ["last_manager", "ok"]
    assert managers(town) == 1


@pytest.mark.django_db(transaction=True)
def test_two_of_the_staff_who_close_each_others_account_leave_one():
    one, other = make_staff(), make_member(make_town(), is_staff_member=True)
    by_one, by_other = actor_of(one), replace(actor_of(other), staff=True)
    outcome = at_once(
        lambda: accounts.set_active(user=other, active=False, actor=by_one, now=NOW),
        lambda: accounts.set_active(user=one, active=False, actor=by_other, now=NOW),
    )
    assert outcome == ["locked_out", "ok"]
    assert User.objects.filter(is_staff_member=True, is_active=True).count() == 1
