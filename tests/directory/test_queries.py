"""What a structure demands is known before it is invoiced (P-15, B-19…B-21)."""

from datetime import date

import pytest

from coryphee.core.actor import Actor, Grant, Level
from coryphee.directory import queries
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement

TODAY = date(2026, 11, 21)
VISITOR = Actor(user_id=None, label="Visiteur")


def issuer_of(organisation):
    grant = Grant(organisation_id=organisation.pk, workspace=InvoiceWorkspace.ISSUED.value, level=Level.CONSULTATION)
    return Actor(user_id=1, label="Jeanne Lemoine", grants=frozenset({grant}))


def page_of(organisation, actor=VISITOR):
    return queries.structure_page(organisation.identifier, actor=actor, today=TODAY)


@pytest.mark.parametrize(
    ("requirement", "badges"),
    [
        (Requirement.NONE, ["Rien de particulier"]),
        (Requirement.UNIT, ["Code service"]),
        (Requirement.COMMITMENT, ["N° d’engagement"]),
        (Requirement.EITHER, ["Service ou engagement"]),
        (Requirement.BOTH, ["Code service", "N° d’engagement"]),
    ],
)
def test_each_demand_has_its_badges_and_its_sentence(structure, requirement, badges):
    page = page_of(structure("Commune de Marly", requirement=requirement))
    assert [str(b) for b in page.badges] == badges
    assert str(page.demand).endswith(".")


def test_every_demand_is_covered():
    assert queries.BADGES.keys() == queries.SENTENCES.keys() == set(Requirement)


def test_a_demand_of_some_units_only_is_a_badge_too(structure):
    units = ({"code": "BAT", "requires_commitment": True}, {"code": "ECO"})
    page = page_of(structure("Commune de Marly", requirement=Requirement.UNIT, units=units))
    assert [str(b) for b in page.badges] == ["Code service", "Engagement selon service"]
    assert {u.code: queries.demands_commitment(u) for u in page.units} == {"BAT": True, "ECO": False}


def test_nothing_demanded_is_not_said_when_some_units_do(structure):
    page = page_of(structure("Commune de Bois", units=({"code": "BAT", "requires_commitment": True},)))
    assert [str(b) for b in page.badges] == ["Engagement selon service"]


def test_a_demand_of_all_hides_those_of_some(structure):
    units = ({"code": "BAT", "requires_commitment": True},)
    page = page_of(structure("Hôpital", requirement=Requirement.COMMITMENT, units=units))
    assert [str(b) for b in page.badges] == ["N° d’engagement"]
    assert not page.some_unit_demands_commitment


def test_a_closed_unit_demands_nothing_any_more(structure):
    units = ({"code": "BAT", "requires_commitment": True, "active": False},)
    page = page_of(structure("Commune de Marly", units=units))
    assert list(page.units) == []
    assert not page.some_unit_demands_commitment


def test_when_the_structure_demands_a_commitment_each_of_its_units_does(structure):
    page = page_of(structure("Hôpital", requirement=Requirement.COMMITMENT, units=({"code": "PHARMA"},)))
    assert [queries.demands_commitment(u) for u in page.units] == [True]


def test_a_unit_says_whether_it_is_open_that_day(structure):
    units = (
        {"code": "A", "valid_to": date(2026, 11, 20)},
        {"code": "B", "valid_from": date(2026, 11, 21)},
        {"code": "C", "valid_from": date(2026, 11, 22)},
    )
    page = page_of(structure("Ministère", units=units))
    assert {u.code: u.open_today for u in page.units} == {"A": False, "B": True, "C": False}


def test_the_address_of_an_undisclosed_structure_is_masked(structure):
    page = page_of(structure("Régie", address="1 rue Haute", postal_code="57155", city="Marly", undisclosed=True))
    assert page.address == []
    assert page.undisclosed
    assert queries.town_of(queries.listed().get()) == ""


def test_an_address_has_no_empty_line(structure):
    page = page_of(structure("Régie", address="1 rue Haute", postal_code="57155", city="Marly"))
    assert page.address == ["1 rue Haute", "57155 Marly"]


def test_steps_that_the_structure_leaves_out_are_said(structure):
    page = page_of(structure("Commune", uses_booked=False, uses_delivery_certified=False))
    assert [(str(s.label), s.used) for s in page.steps] == [
        ("Service fait", False),
        ("Mandatée", True),
        ("Mise à disposition du comptable", True),
        ("Comptabilisée", False),
    ]


def test_private_and_inactive_structures_are_not_listed(structure):
    private = structure("Charpentes Lemoine", nature=Nature.PRIVATE)
    inactive = structure("Ancienne commune", status=OrganisationStatus.INACTIVE)
    assert page_of(private) is None
    assert page_of(inactive) is None
    assert not queries.listed().exists()


class TestPublicInvoicesUnit:
    """FACTURES_PUBLIQUES is a trap for whoever is not a public body (B-20)."""

    @pytest.fixture
    def town(self, structure):
        return structure("Commune", units=({"code": "FACTURES_PUBLIQUES"}, {"code": "BAT"}))

    def test_a_visitor_does_not_see_it_among_the_units_but_is_warned(self, town):
        page = page_of(town)
        assert [u.code for u in page.units] == ["BAT"]
        assert page.has_public_invoices_unit

    def test_a_private_supplier_sees_nothing_of_it(self, town, structure):
        page = page_of(town, issuer_of(structure("Charpentes", nature=Nature.PRIVATE)))
        assert [u.code for u in page.units] == ["BAT"]
        assert not page.has_public_invoices_unit

    def test_a_public_supplier_may_address_it(self, town, structure):
        page = page_of(town, issuer_of(structure("Département")))
        assert sorted(u.code for u in page.units) == ["BAT", "FACTURES_PUBLIQUES"]


def test_the_page_of_a_structure_costs_the_same_however_many_units(structure, django_assert_num_queries):
    town = structure("Commune", units=tuple({"code": f"S{i}"} for i in range(40)))
    with django_assert_num_queries(3):
        assert sum(queries.demands_commitment(unit) for unit in page_of(town).units) == 0
