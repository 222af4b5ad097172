"""Who acts: how far a right goes, where it holds, and on whose behalf (B-30, B-34)."""

import pytest

from coryphee.core.actor import SYSTEM, Actor, Grant, Level

READ, WRITE = Level.CONSULTATION, Level.MODIFICATION
TOWN, HOSPITAL, FIRM, OFFICE = 1, 2, 3, 9
WORKS, SCHOOLS = 11, 12


def actor(*grants: Grant) -> Actor:
    return Actor(user_id=7, label="Awa Diallo", grants=frozenset(grants))


def right(organisation_id: int = TOWN, workspace: str = "RECUES", level: Level = WRITE, **more: int | None) -> Grant:
    return Grant(organisation_id=organisation_id, workspace=workspace, level=level, **more)


@pytest.mark.parametrize(
    ("held", "asked", "may"), [(READ, READ, True), (READ, WRITE, False), (WRITE, READ, True), (WRITE, WRITE, True)]
)
def test_whoever_may_change_may_read_and_not_the_other_way(held, asked, may):
    one = actor(right(level=held))
    assert one.may("RECUES", asked, organisation_id=TOWN) is may
    assert one.holds("RECUES", asked) is may
    assert one.scope(["RECUES"], asked).organisation_ids == (frozenset({TOWN}) if may else frozenset())


def test_a_right_is_one_workspace_of_one_organisation():
    one = actor(right(), right(HOSPITAL, "EMISES"))
    assert not one.may("EMISES", READ, organisation_id=TOWN)
    assert not one.may("RECUES", READ, organisation_id=HOSPITAL)
    assert one.may("EMISES", READ, organisation_id=HOSPITAL)
    assert one.scope(["RECUES"]).organisation_ids == {TOWN}
    assert one.scope(["RECUES", "EMISES"]).organisation_ids == {TOWN, HOSPITAL}
    assert not one.holds("COMPTABLE")


def test_a_right_on_one_unit_is_neither_on_another_nor_on_the_whole():
    one = actor(right(unit_id=WORKS))
    assert one.may("RECUES", WRITE, organisation_id=TOWN, unit_id=WORKS)
    assert not one.may("RECUES", WRITE, organisation_id=TOWN, unit_id=SCHOOLS)
    assert not one.may("RECUES", WRITE, organisation_id=TOWN)
    assert (one.scope(["RECUES"]).organisation_ids, one.scope(["RECUES"]).unit_ids) == (frozenset(), {WORKS})
    assert one.holds("RECUES")  # a menu shows what one has for a single unit too
    assert actor(right()).may("RECUES", WRITE, organisation_id=TOWN, unit_id=WORKS)


def test_whoever_has_nothing_may_nothing():
    nobody = actor()
    assert not nobody.may("RECUES", READ, organisation_id=TOWN)
    assert not nobody.scope(["RECUES"])
    assert nobody.delegate_for(TOWN) is None


def test_one_acts_through_whoever_holds_the_delegation():
    one = actor(right(FIRM, delegate_id=OFFICE), right(HOSPITAL, delegate_id=8), right(OFFICE))
    assert one.delegate_for(FIRM) == OFFICE
    assert one.delegate_for(HOSPITAL) == 8
    assert one.delegate_for(OFFICE) is None
    assert one.delegate_for(TOWN) is None


def test_whoever_is_also_of_the_house_acts_for_himself():
    one = actor(right(FIRM, delegate_id=OFFICE), right(FIRM, "GESTION"))
    assert one.delegate_for(FIRM) is None


def test_nobody_is_staff_or_the_portal_unless_it_is_said():
    assert (actor().staff, actor().is_system, actor().origin) == (False, False, "")
    assert (SYSTEM.is_system, SYSTEM.staff, SYSTEM.user_id, SYSTEM.grants) == (True, False, None, frozenset())


def test_two_accounts_do_not_share_a_place_in_the_queue_of_files():
    first, second = (Actor(user_id=number, label="x").visitor for number in (1, 2))
    assert first != second
