"""The screens of organisations: « Mes structures », the page of each, what managers and staff change there."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from coryphee.audit.models import AuditEvent
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import MembershipRole, OrganisationStatus, Requirement, Workspace
from coryphee.organisations.models import BillingMandate, Capability, Membership, Organisation
from tests.browsing import save
from tests.factories import (
    make_awa,
    make_carpenter,
    make_jeanne,
    make_member,
    make_organisation,
    make_paul,
    make_staff,
    make_town,
    make_user,
    siret,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Organisation:
    return make_town()


@pytest.fixture
def awa(client_as: Any, town: Organisation) -> Client:
    return client_as(make_awa(town))


@pytest.fixture
def staff(client_as: Any) -> Client:
    return client_as(make_staff())


def at(name: str, *arguments: int) -> str:
    return reverse(f"organisations:{name}", args=arguments)


def text_of(response: Any) -> str:
    return response.content.decode().replace("\xa0", " ").replace("\u202f", " ")


# -- « Mes structures » ----------------------------------------------------------------------------------------


def test_my_structures_say_what_f103_asks_and_what_i_may_do(awa, town):
    page = text_of(awa.get(at("mine")))
    for shown in ("Commune de Marly", "215 903 832 00107", "21/11/2026", "Active", "Factures reçues (Modification)"):
        assert shown in page
    (row,) = awa.get(at("mine")).context["page"].objects
    assert row.open_units == 3  # the fourth is closed


def test_a_right_in_one_unit_names_it(client_as, town):
    user = make_member(town, InvoiceWorkspace.RECEIVED, unit=town.units.get(code="ECO-01"))
    assert "Factures reçues (Modification), Écoles et cantines" in text_of(client_as(user).get(at("mine")))


def test_who_is_attached_nowhere_is_told_whom_to_ask(client_as):
    assert "Demandez à son gestionnaire" in text_of(client_as(make_user()).get(at("mine")))


def test_the_list_is_exported(awa):
    answer = awa.get(at("mine"), {"export": "csv"})
    content = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert "Commune de Marly" in content
    assert "Factures reçues (Modification)" in content


def test_the_list_asks_as_many_questions_for_ten_structures_as_for_one(client_as, django_assert_max_num_queries):
    user = make_user()
    for n in range(10):
        make_member(make_organisation(f"Firme {n}"), *Workspace.values, user=user)
    client = client_as(user)
    with django_assert_max_num_queries(10):
        client.get(at("mine"), {"lignes": "10"})


# -- the page of one ---------------------------------------------------------------------------------------------


def test_the_page_says_who_may_do_what_managers_first(awa, town):
    make_paul(town)
    make_member(town, first_name="Alain", last_name="Aaron")
    page = awa.get(at("detail", town.pk))
    assert [str(member.user) for member in page.context["members"]] == ["Awa Diallo", "Alain Aaron", "Paul Mercier"]
    assert "Aucun espace ouvert" in text_of(page)
    assert "Un seul gestionnaire" in text_of(page)


def test_the_page_says_which_optional_statuses_the_body_uses(awa, town):
    """P-12."""
    used = dict(awa.get(at("detail", town.pk)).context["optional"])
    assert list(used.values()) == [True, True, False, False, False]


def test_who_may_not_manage_is_told_whom_to_ask_and_offered_nothing(client_as, town):
    make_awa(town)
    page = text_of(client_as(make_paul(town)).get(at("detail", town.pk)))
    assert "adressez-vous à : Awa Diallo" in page
    for name in ("edit", "edit_recipient", "create_unit", "attach"):
        assert at(name, town.pk) not in page


def test_the_page_asks_as_many_questions_for_many_people_as_for_one(awa, town, django_assert_max_num_queries):
    for _ in range(8):
        make_member(town, InvoiceWorkspace.RECEIVED, InvoiceWorkspace.ISSUED)
    with django_assert_max_num_queries(12):
        awa.get(at("detail", town.pk))


# -- what a manager changes --------------------------------------------------------------------------------------


def test_contacts_are_changed_and_the_legal_name_is_not(awa, town):
    data = {"label": "Ville de Marly", "city": "Marly", "email": "mairie@marly.example", "legal_name": "AUTRE"}
    assert save(awa, at("edit", town.pk), data).status_code == 302
    town.refresh_from_db()
    assert (town.label, town.email, town.legal_name) == ("Ville de Marly", "mairie@marly.example", "COMMUNE DE MARLY")
    event = AuditEvent.objects.filter(action="organisation.update").get()
    assert event.details["label"] == ["Commune de Marly", "Ville de Marly"]


def test_a_wrong_contact_keeps_what_was_typed(awa, town):
    answer = save(awa, at("edit", town.pk), {"label": "Ville de Marly", "email": "pas une adresse"})
    assert answer.status_code == 422
    assert "Ville de Marly" in text_of(answer)
    assert "1 point à corriger" in text_of(answer)
    assert Organisation.objects.get(pk=town.pk).label == "Commune de Marly"


def test_demands_take_effect_at_once(awa, town):
    """B-19, D-20."""
    data = {"requirement": Requirement.BOTH, "payment_delay": 50, "uses_booked": "on"}
    assert save(awa, at("edit_recipient", town.pk), data).status_code == 302
    kept = Organisation.objects.get(pk=town.pk).as_recipient
    assert (kept.requirement, kept.payment_delay, kept.uses_booked, kept.uses_payment_ordered) == (
        Requirement.BOTH,
        50,
        True,
        False,
    )


def test_a_private_firm_has_no_demands(client_as):
    carpenter = make_carpenter()
    jeanne = client_as(make_jeanne(carpenter))
    assert jeanne.get(at("edit_recipient", carpenter.pk)).status_code == 403
    assert at("edit_recipient", carpenter.pk) not in text_of(jeanne.get(at("detail", carpenter.pk)))


def test_a_unit_is_opened_changed_and_closed(awa, town):
    data = {"code": "PISCINE", "label": "Piscine", "valid_from": "2026-01-01"}
    assert awa.post(at("create_unit", town.pk), data).status_code == 302
    unit = town.units.get(code="PISCINE")
    closing = {"code": "PISCINE", "label": "Piscine", "valid_from": "2026-01-01", "valid_to": "2026-12-31"}
    assert save(awa, at("edit_unit", town.pk, unit.pk), closing).status_code == 302
    assert awa.post(at("set_unit_active", town.pk, unit.pk), {"do": "close"}).status_code == 302
    unit.refresh_from_db()
    assert (unit.active, str(unit.valid_to)) == (False, "2026-12-31")
    assert awa.post(at("set_unit_active", town.pk, unit.pk), {"do": "open"}).status_code == 302
    unit.refresh_from_db()
    assert unit.active


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"code": "ECO-01"}, "existe déjà"),
        ({"valid_from": "2026-02-01", "valid_to": "2026-01-01"}, "doit suivre la date de début"),
        ({"label": ""}, "obligatoire"),
    ],
)
def test_a_wrong_unit_is_refused_with_a_sentence(awa, town, change, said):
    answer = awa.post(at("create_unit", town.pk), {"code": "NEUF", "label": "Neuf", **change})
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert town.units.count() == 4


def test_a_unit_of_another_structure_is_not_found(awa, town):
    other = make_town_unit()
    assert awa.get(at("edit_unit", town.pk, other)).status_code == 404


def make_town_unit() -> int:
    from tests.factories import make_hospital

    return make_hospital().units.get().pk


# -- rights -------------------------------------------------------------------------------------------------------


def test_somebody_is_attached_with_one_workspace(awa, town, client_as, work):
    user = make_user("nouvelle@marly.example")
    data = {
        "email": "Nouvelle@Marly.example",
        "role": MembershipRole.USER,
        "workspace": Workspace.ACCOUNTING,
        "level": "CONSULTATION",
    }
    assert awa.post(at("attach", town.pk), data).status_code == 302
    work()
    client_as(user).post(at("answer", Membership.objects.get(user=user).pk), {"do": "accept"})
    right = Capability.objects.get(membership__user=user)
    assert (right.workspace, right.level, right.unit) == (Workspace.ACCOUNTING, "CONSULTATION", None)


def test_the_last_manager_is_not_made_a_user_by_attaching_him_again(awa, town):
    data = {
        "email": "awa.diallo@marly.example",
        "role": MembershipRole.USER,
        "workspace": Workspace.ACCOUNTING,
        "level": "CONSULTATION",
    }
    answer = awa.post(at("attach", town.pk), data)
    assert answer.status_code == 422
    assert "dernier gestionnaire" in text_of(answer)
    assert not Capability.objects.filter(workspace=Workspace.ACCOUNTING).exists()


def test_a_private_firm_is_offered_only_the_workspaces_that_make_sense(client_as):
    carpenter = make_carpenter()
    page = client_as(make_jeanne(carpenter)).get(at("attach", carpenter.pk))
    offered = {value for value, _label in page.context["form"].fields["workspace"].choices}
    assert {InvoiceWorkspace.ISSUED, Workspace.MANAGER} <= offered
    assert not {InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING} & offered


def test_a_right_is_opened_for_one_unit_from_the_person_s_line(awa, town):
    make_paul(town)
    paul = Membership.objects.get(user__last_name="Mercier")
    link = f"{at('grant', town.pk)}?personne={paul.pk}"
    assert link in text_of(awa.get(at("detail", town.pk)))
    assert f'value="{paul.pk}" selected' in text_of(awa.get(link))
    data = {
        "membership": paul.pk,
        "workspace": InvoiceWorkspace.RECEIVED,
        "level": "CONSULTATION",
        "unit": town.units.get(code="BAT-01").pk,
    }
    assert awa.post(at("grant", town.pk), data).status_code == 302
    assert paul.capabilities.get(workspace=InvoiceWorkspace.RECEIVED).unit.code == "BAT-01"


def test_people_and_units_of_others_cannot_be_named(awa, town):
    jeanne = Membership.objects.get(user=make_jeanne(make_carpenter()))
    data = {"membership": jeanne.pk, "workspace": Workspace.MANAGER, "level": "MODIFICATION", "unit": make_town_unit()}
    answer = awa.post(at("grant", town.pk), data)
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"membership", "unit"}


def test_managing_one_unit_only_has_no_meaning(awa, town):
    make_paul(town)
    data = {
        "membership": Membership.objects.get(user__last_name="Mercier").pk,
        "workspace": Workspace.MANAGER,
        "level": "MODIFICATION",
        "unit": town.units.first().pk,
    }
    assert "pour toute la structure" in text_of(awa.post(at("grant", town.pk), data))


def test_a_right_is_closed_and_the_person_loses_it_at_once(awa, client_as, town):
    paul = make_paul(town)
    his = client_as(paul)
    right = Capability.objects.get(membership__user=paul)
    assert his.get("/factures/recues/").status_code == 200
    assert awa.post(at("revoke", town.pk, right.pk)).status_code == 302
    assert his.get("/factures/recues/").status_code == 403


def test_the_last_manager_s_right_is_kept_and_the_screen_says_why(awa, town):
    right = Capability.objects.get(workspace=Workspace.MANAGER)
    answer = awa.post(at("revoke", town.pk, right.pk), follow=True)
    assert "dernier gestionnaire" in text_of(answer)
    assert Capability.objects.filter(pk=right.pk).exists()


def test_ending_an_attachment_says_what_it_causes_before_doing_it(awa, town):
    make_paul(town)
    paul = Membership.objects.get(user__last_name="Mercier")
    assert "Tous ses droits" in text_of(awa.get(at("detach", town.pk, paul.pk)))
    paul.refresh_from_db()
    assert paul.active
    assert awa.post(at("detach", town.pk, paul.pk)).status_code == 302
    paul.refresh_from_db()
    assert not paul.active
    assert awa.post(at("detach", town.pk, paul.pk)).status_code == 404  # the second click of a double click


# -- the billing mandate (B-35) -----------------------------------------------------------------------------------


def test_the_mandate_is_read_signed_and_revoked_and_its_past_is_kept(client_as):
    carpenter = make_carpenter()
    jeanne = client_as(make_jeanne(carpenter))
    page = text_of(jeanne.get(at("mandate", carpenter.pk)))
    assert "donne mandat" in page
    assert "Signer le mandat" in page
    jeanne.post(at("mandate", carpenter.pk), {"do": "sign"})
    assert "Signé par Jeanne Lemoine" in text_of(jeanne.get(at("detail", carpenter.pk)))
    jeanne.post(at("revoke_mandate", carpenter.pk))
    jeanne.post(at("revoke_mandate", carpenter.pk))
    assert "Mandats révoqués" in text_of(jeanne.get(at("mandate", carpenter.pk)))
    assert BillingMandate.objects.get().revoked_at is not None
    assert AuditEvent.objects.filter(action="billing_mandate.revoke").count() == 1


def test_neither_a_clerk_nor_staff_signs_for_a_firm(client_as, staff):
    carpenter = make_carpenter()
    clerk = client_as(make_member(carpenter, InvoiceWorkspace.ISSUED))
    for browser in (clerk, staff):
        assert "Signer le mandat" not in text_of(browser.get(at("mandate", carpenter.pk)))
        assert browser.post(at("mandate", carpenter.pk), {"do": "sign"}).status_code == 403
    assert not BillingMandate.objects.exists()


# -- staff ----------------------------------------------------------------------------------------------------------


def test_staff_find_a_structure_by_an_accentless_piece_of_its_name(staff, town):
    make_organisation("Établissements Müller")
    (row,) = staff.get(at("every"), {"q": "etablissements mull"}).context["page"].objects
    assert row.legal_name == "Établissements Müller"
    (row,) = staff.get(at("every"), {"type": "PUBLIQUE"}).context["page"].objects
    assert row == town


def test_staff_create_a_structure_and_attach_its_manager(staff):
    data = {
        "scheme": "SIRET",
        "identifier": siret(4242),
        "nature": "PRIVEE",
        "legal_name": "MENUISERIE DUPONT",
        "country": "FR",
    }
    created = staff.post(at("create"), data)
    organisation = Organisation.objects.get(legal_name="MENUISERIE DUPONT")
    assert created.headers["Location"] == at("detail", organisation.pk)
    user = make_user("dupont@menuiserie.example")
    attached = {
        "email": user.email,
        "role": MembershipRole.MAIN_MANAGER,
        "workspace": InvoiceWorkspace.ISSUED,
        "level": "MODIFICATION",
    }
    assert staff.post(at("attach", organisation.pk), attached).status_code == 302
    assert set(Capability.objects.values_list("workspace", flat=True)) == {
        Workspace.MANAGER,
        InvoiceWorkspace.ISSUED,
    }


def test_a_country_is_a_word(staff):
    page = text_of(staff.get(at("create")))
    assert '<option value="FR" selected>France</option>' in page
    assert '<option value="DE">Allemagne</option>' in page
    firm = make_organisation("BAU GMBH", country="DE")
    assert "Allemagne" in text_of(staff.get(at("detail", firm.pk)))
    wrong = {"scheme": "SIRET", "identifier": siret(4343), "nature": "PRIVEE", "legal_name": "X", "country": "ZZ"}
    assert staff.post(at("create"), wrong).status_code == 422


@pytest.mark.parametrize("identifier", ["12345678901234", "00000000000000", ""])
def test_a_structure_with_a_wrong_identifier_is_refused(staff, identifier):
    """B-55: the key, and the zeros."""
    data = {"scheme": "SIRET", "identifier": identifier, "nature": "PRIVEE", "legal_name": "X", "country": "FR"}
    answer = staff.post(at("create"), data)
    assert answer.status_code == 422
    assert answer.context["form"].errors["identifier"]


def test_a_structure_that_exists_is_not_made_twice_however_it_is_written(staff, town):
    data = {
        "scheme": "SIRET",
        "identifier": "215 903 832 00107",
        "nature": "PUBLIQUE",
        "legal_name": "MARLY",
        "country": "FR",
    }
    answer = staff.post(at("create"), data)
    assert answer.status_code == 422
    assert "déjà" in text_of(answer)
    assert Organisation.objects.count() == 1


def test_a_structure_is_deactivated_and_reactivated_a_double_click_does_it_once(staff, town):
    page = at("set_active", town.pk)
    assert "ne peut plus envoyer ni recevoir" in text_of(staff.get(page))
    for _click in range(2):
        assert staff.post(page, {"do": "deactivate"}).status_code == 302
    town.refresh_from_db()
    assert town.status == OrganisationStatus.INACTIVE
    staff.post(page, {"do": "activate"})
    town.refresh_from_db()
    assert town.is_active


def test_the_screens_of_staff_are_closed_to_others_even_managers(awa, client_as, town):
    outside = client_as(make_staff(session=False))
    for browser in (awa, outside):
        for page in (at("every"), at("create"), at("set_active", town.pk)):
            assert browser.get(page).status_code == 403
            assert browser.post(page, {"do": "deactivate"}).status_code == 403
    town.refresh_from_db()
    assert town.is_active


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Assistance, allez sur https://evil.example", "ne contient pas d’adresse de site"),
        ("Assistance www.evil.example", "ne contient pas d’adresse de site"),
        ("fournitures atlantique", "Une autre structure porte déjà ce nom"),
        ("Écoles du Littoral", "Une autre structure porte déjà ce nom"),
    ],
)
def test_a_label_is_neither_an_address_nor_the_name_of_another(client_as, label, said):
    """She called herself as another supplier of the town, in all its lists and mails, at once."""
    carpenter = make_carpenter()
    make_organisation("FOURNITURES ATLANTIQUE")
    make_organisation("ECOLES 12", label="ECOLES DU LITTORAL")
    answer = save(client_as(make_jeanne(carpenter)), at("edit", carpenter.pk), {"label": label})
    assert answer.status_code == 422 and said in text_of(answer)
    carpenter.refresh_from_db()
    assert carpenter.label != label


def test_whoever_pays_reads_the_registered_name_beside_one_that_differs():
    carpenter = make_carpenter()
    assert carpenter.full_name == carpenter.name
    carpenter.label = "Le Bois Joli"
    assert carpenter.full_name == f"Le Bois Joli ({carpenter.legal_name})"
