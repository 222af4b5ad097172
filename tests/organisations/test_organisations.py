"""Structures, units and rights: who sees, who manages, what is refused (B-19, B-20, B-31, B-32)."""

from datetime import date

import pytest
from django.db.models import BooleanField
from django.utils import timezone

from coryphee.accounts.models import User
from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM, Level
from coryphee.core.errors import DomainError
from coryphee.delegations.services import actor_for
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations import queries, services
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Nature, Requirement
from coryphee.organisations.models import Capability, Organisation, RecipientSettings, Unit
from tests.browsing import save
from tests.factories import make_staff, make_unit

pytestmark = pytest.mark.django_db
NOW = timezone.now()
BACKEND = "coryphee.accounts.backends.EmailBackend"
TOWN, OTHER = "21590383200107", "73282932000074"


def _organisation(identifier=TOWN, name="COMMUNE DE MARLY", **fields):
    fields = {"nature": Nature.PUBLIC, "city": "Marly"} | fields
    return services.create_organisation(
        scheme="SIRET", identifier=identifier, legal_name=name, actor=SYSTEM, now=NOW, **fields
    )


def _member(organisation, email, role=MembershipRole.USER, workspace=InvoiceWorkspace.RECEIVED, unit=None):
    user = User.objects.create_user(email, None, first_name="A", last_name="B")
    membership = services.attach_user(user=user, organisation=organisation, actor=SYSTEM, now=NOW, role=role)
    services.grant_capability(
        membership=membership, workspace=workspace, level=CapabilityLevel.MODIFICATION, actor=SYSTEM, now=NOW, unit=unit
    )
    return user


@pytest.fixture
def town():
    return _organisation()


def test_an_identifier_opens_one_organisation_only(town):
    with pytest.raises(services.OrganisationExists, match=TOWN):
        _organisation()


@pytest.mark.parametrize("identifier", ["12345678901234", "00000000000000", "2159038320010", "ABC"])
def test_a_wrong_siret_is_refused_with_a_sentence(identifier):
    """B-55: the key, and the all-zero number that some libraries accept."""
    with pytest.raises(DomainError) as refused:
        _organisation(identifier)
    assert "SIRET" in refused.value.message


@pytest.mark.parametrize(
    ("requirement", "with_unit", "commitment", "missing"),
    [
        (Requirement.NONE, False, "", []),
        (Requirement.UNIT, False, "", ["unit"]),
        (Requirement.UNIT, True, "", []),
        (Requirement.COMMITMENT, True, "", ["commitment"]),
        (Requirement.COMMITMENT, False, "E1", []),
        (Requirement.EITHER, False, "", ["either"]),
        (Requirement.EITHER, True, "", []),
        (Requirement.EITHER, False, "E1", []),
        (Requirement.BOTH, False, "", ["unit", "commitment"]),
        (Requirement.BOTH, True, "E1", []),
    ],
)
def test_what_is_missing_follows_what_the_recipient_demands(town, requirement, with_unit, commitment, missing):
    """B-19."""
    town.as_recipient.requirement = requirement
    unit = Unit(organisation=town, code="X", label="X") if with_unit else None
    assert queries.missing_data(town, unit, commitment) == missing


def test_a_unit_may_demand_the_commitment_by_itself(town):
    unit = Unit(organisation=town, code="X", label="X", requires_commitment=True)
    assert queries.missing_data(town, unit, "") == ["commitment"]


def test_a_unit_is_open_between_its_dates_only(town):
    unit = Unit(organisation=town, code="X", label="X", valid_from=date(2026, 1, 1), valid_to=date(2026, 6, 30))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [unit.is_open(day) for day in days] == [False, True, True, False]


def test_the_unit_for_public_invoices_is_hidden_from_private_suppliers(town):
    """B-20."""
    for code in ("FACTURES_PUBLIQUES", "BAT-01"):
        services.save_unit(organisation=town, unit=None, actor=SYSTEM, now=NOW, code=code, label=code)
    day = date(2026, 11, 21)
    private = queries.units_open_to(town, supplier_is_public=False, on=day)
    assert [u.code for u in private] == ["BAT-01"]
    assert len(queries.units_open_to(town, supplier_is_public=True, on=day)) == 2


def test_two_units_cannot_share_a_code(town):
    services.save_unit(organisation=town, unit=None, actor=SYSTEM, now=NOW, code="A", label="A")
    with pytest.raises(services.UnitExists):
        services.save_unit(organisation=town, unit=None, actor=SYSTEM, now=NOW, code="A", label="B")
    assert town.units.count() == 1


def test_a_right_on_a_unit_does_not_reach_the_others(town):
    unit = services.save_unit(organisation=town, unit=None, actor=SYSTEM, now=NOW, code="A", label="A")
    actor = actor_for(_member(town, "a@marly.example", unit=unit), now=NOW)
    where = {"organisation_id": town.pk}
    assert actor.may(InvoiceWorkspace.RECEIVED, Level.MODIFICATION, unit_id=unit.pk, **where)
    assert not actor.may(InvoiceWorkspace.RECEIVED, Level.CONSULTATION, **where)


def test_a_right_takes_effect_and_ends_at_once(client, town):
    """P-06, D-20."""
    user = _member(town, "a@marly.example")
    client.force_login(user, backend=BACKEND)
    assert client.get("/factures/recues/").status_code == 200
    services.revoke_capability(capability=Capability.objects.get(), actor=SYSTEM, now=NOW)
    assert client.get("/factures/recues/").status_code == 403


def _pages(organisation, unit):
    base = f"/organisation/{organisation.pk}/"
    return [base, f"{base}coordonnees/", f"{base}factures-recues/", f"{base}services/nouveau/"] + [
        f"{base}services/{unit.pk}/",
        f"{base}services/{unit.pk}/etat/",
        f"{base}droits/{Capability.objects.filter(membership__organisation=organisation).latest('pk').pk}/retirer/",
        f"{base}rattacher/",
        f"{base}droits/nouveau/",
    ]


def test_the_table_of_who_reaches_which_page(client, town):
    """Manager: all; member: look only; stranger and visitor: nothing."""
    unit = services.save_unit(organisation=town, unit=None, actor=SYSTEM, now=NOW, code="A", label="A")
    manager = _member(town, "chef@marly.example", role=MembershipRole.MAIN_MANAGER)
    member = _member(town, "agent@marly.example")
    stranger = _member(_organisation(OTHER, "HOPITAL"), "autre@hopital.example", role=MembershipRole.MAIN_MANAGER)
    expected = {manager: [200] * 9, member: [200] + [403] * 8, stranger: [404] * 9}
    for user, codes in expected.items():
        client.force_login(user, backend=BACKEND)
        assert [client.get(page).status_code for page in _pages(town, unit)] == codes, user.email
    client.logout()
    assert {client.get(page).status_code for page in _pages(town, unit)} == {302}


def test_a_stranger_cannot_write_either(client, town):
    stranger = _member(_organisation(OTHER, "HOPITAL"), "autre@hopital.example", role=MembershipRole.MAIN_MANAGER)
    _member(town, "agent@marly.example")
    client.force_login(stranger, backend=BACKEND)
    base = f"/organisation/{town.pk}/"
    posts = [f"{base}coordonnees/", f"{base}mandat/", f"{base}mandat/revoquer/", f"{base}rattacher/"]
    posts += [page for page in _pages(town, make_unit(town, "A")) if page.endswith(("etat/", "retirer/"))]
    assert [client.post(page, {}).status_code for page in posts] == [404] * 6


def test_the_manager_changes_what_the_town_demands_and_the_change_is_kept(client, town):
    client.force_login(_member(town, "chef@marly.example", role=MembershipRole.MAIN_MANAGER), backend=BACKEND)
    data = {"requirement": Requirement.BOTH, "payment_delay": 30, "uses_delivery_certified": "on"}
    assert save(client, f"/organisation/{town.pk}/factures-recues/", data).status_code == 302
    kept = Organisation.objects.get(pk=town.pk).as_recipient
    assert (kept.requirement, kept.uses_delivery_certified, kept.uses_booked) == (Requirement.BOTH, True, False)


def test_only_a_manager_signs_the_billing_mandate_and_he_may_revoke_it(client):
    """B-35."""
    firm = _organisation(OTHER, "CHARPENTES", nature=Nature.PRIVATE)
    manager = _member(firm, "chef@firme.example", role=MembershipRole.MAIN_MANAGER, workspace=InvoiceWorkspace.ISSUED)
    clerk = _member(firm, "aide@firme.example", workspace=InvoiceWorkspace.ISSUED)
    with pytest.raises(services.NotManager):
        services.sign_billing_mandate(organisation=firm, actor=actor_for(clerk, now=NOW), now=NOW)
    client.force_login(manager, backend=BACKEND)
    for _click in range(2):  # a double click signs once, and does not revoke
        client.post(f"/organisation/{firm.pk}/mandat/", {"do": "sign"})
        assert queries.billing_mandate_in_force(firm.pk) is not None
    client.post(f"/organisation/{firm.pk}/mandat/revoquer/")
    assert queries.billing_mandate_in_force(firm.pk) is None


def test_an_unknown_address_cannot_be_attached_and_the_form_says_why_to_staff(client_as, town):
    client = client_as(make_staff())
    data = {
        "email": "nulle@part.example",
        "role": "UTILISATEUR",
        "workspace": "FACTURES_RECUES",
        "level": "CONSULTATION",
    }
    page = client.post(f"/organisation/{town.pk}/rattacher/", data)
    assert page.status_code == 422
    assert "Aucun compte ne porte cette adresse" in page.content.decode()


def test_the_steps_that_a_body_may_leave_out_are_those_of_the_stages():
    """One list: what a stage names is a setting of the body, and nothing else is (P-12)."""
    flags = {field.name for field in RecipientSettings._meta.fields if isinstance(field, BooleanField)}
    assert queries.optional_steps() == {
        "uses_delivery_certified": "Service fait",
        "uses_payment_ordered": "Mandatée",
        "uses_sent_to_accountant": "Mise à disposition du comptable",
        "uses_booked": "Comptabilisée",
    }
    assert flags == {*queries.optional_steps(), "recipient_issues_payment"}


def test_a_public_body_has_its_settings_and_a_private_firm_demands_nothing(town):
    firm = _organisation(OTHER, "CHARPENTES", nature=Nature.PRIVATE)
    assert RecipientSettings.objects.get().organisation == town
    assert firm.as_recipient.requirement == Requirement.NONE
    assert queries.missing_data(firm, None, "") == []


def test_what_changed_of_the_settings_is_in_the_trail(town):
    services.update_recipient_settings(
        organisation=town, actor=SYSTEM, now=NOW, requirement=Requirement.BOTH, uses_booked=True
    )
    line = AuditEvent.objects.filter(action="organisation.update").get()
    assert line.details == {"requirement": ["AUCUNE", "ENGAGEMENT_ET_SERVICE"]}
    assert (line.target, line.organisation_id) == (f"organisation:{town.pk}", town.pk)
