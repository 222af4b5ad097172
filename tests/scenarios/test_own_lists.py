"""A list as each person wants it: filters kept under a name, columns chosen; nobody sees another's."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from coryphee.cases import services
from coryphee.cases.models import KeptFilter, OwnList
from coryphee.cases.services.lists import MOST_KEPT
from coryphee.core.errors import DomainError
from coryphee.invoices.enums import InvoiceStatus
from tests.browsing import text_of
from tests.factories import make_member
from tests.invoicing import invoice_in

S = InvoiceStatus
SEARCH, LIST = reverse("invoices:received_search"), reverse("invoices:received")
FILTERS, COLUMNS = reverse("invoices:received_filters"), reverse("invoices:received_columns")
LATE = "echeance=retard&tri=due_date"


def keep(browser: Client, name: str = "Mes retards", question: str = LATE, **more: Any) -> Any:
    return browser.post(FILTERS, {"name": name, "question": question, **more}, follow=True)


def kept_by(browser: Client, address: str = SEARCH) -> dict[str, str]:
    """Name and address of the filters that the list offers."""
    return {name: url for url, name in browser.get(address).context["own_filters"]}


def shown(browser: Client, address: str = SEARCH) -> list[str]:
    context = browser.get(address).context
    return [header.label for header in context["mine" if "mine" in context else "page"].headers]


def test_a_filter_is_named_used_renamed_and_removed(cast, awa):
    invoice_in(cast, S.MADE_AVAILABLE, number="RETARD", amount_due=10, due_date="2026-01-01")
    invoice_in(cast, S.MADE_AVAILABLE, number="PLUS-TARD", amount_due=10, due_date="2099-01-01")
    assert "Garder cette recherche sous un nom" not in text_of(awa.get(SEARCH))  # nothing is asked yet
    assert "Garder cette recherche sous un nom" in text_of(awa.get(f"{SEARCH}?{LATE}"))
    assert "Filtre « Mes retards » gardé." in text_of(keep(awa))
    assert kept_by(awa) == kept_by(awa, LIST) == {"Mes retards": f"{SEARCH}?{LATE}"}
    page = awa.get(kept_by(awa)["Mes retards"]).context["page"]
    assert [row.number for row in page.objects] == ["RETARD"]
    own = KeptFilter.objects.get()
    assert "Échéance : En retard" in text_of(awa.get(FILTERS))
    awa.post(FILTERS, {"filtre": own.pk, f"filtre-{own.pk}-name": "Urgences"})
    assert list(kept_by(awa)) == ["Urgences"]
    awa.post(FILTERS, {"filtre": own.pk, "retirer": "1"})
    assert kept_by(awa) == {}


def test_only_what_the_list_knows_is_kept(cast, awa):
    keep(awa, question=f"{LATE}&apres=zzz&page=7&lignes=50&export=csv&inconnu=1&q=charpente")
    assert kept_by(awa)["Mes retards"] == f"{SEARCH}?q=charpente&{LATE}"


@pytest.mark.parametrize(
    ("name", "question", "why"),
    [
        ("", LATE, "Donnez un nom à ce filtre."),
        ("Mes retards", LATE, "Vous avez déjà un filtre de ce nom"),
        ("Tout", "", "Choisissez d’abord ce que vous cherchez"),
        ("Tout", "tri=due_date", "Choisissez d’abord ce que vous cherchez"),
        ("x" * 61, LATE, "60"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is(cast, awa, name, question, why):
    keep(awa)
    response = keep(awa, name, question)
    assert why in text_of(response)
    assert response.status_code == 422
    assert KeptFilter.objects.count() == 1


def test_a_filter_takes_no_name_that_another_has(cast, awa):
    keep(awa), keep(awa, "Autre", "q=charpente")
    other = KeptFilter.objects.get(name="Autre")
    response = awa.post(FILTERS, {"filtre": other.pk, f"filtre-{other.pk}-name": "Mes retards"})
    assert "Vous avez déjà un filtre de ce nom" in text_of(response)
    assert sorted(kept_by(awa)) == ["Autre", "Mes retards"]


def test_a_person_keeps_twenty_filters_of_a_list_at_most(cast):
    for n in range(MOST_KEPT):
        services.keep_filter(actor=cast.actor("awa"), desk="invoices:received", name=str(n), question=LATE)
    with pytest.raises(DomainError, match="retirez-en un d’abord"):
        services.keep_filter(actor=cast.actor("awa"), desk="invoices:received", name="de trop", question=LATE)
    services.keep_filter(actor=cast.actor("paul"), desk="invoices:received", name="0", question=LATE)


def test_nobody_sees_or_changes_the_filters_of_another(cast, awa, paul, client_as):
    keep(awa)
    own = KeptFilter.objects.get()
    colleague = client_as(make_member(cast.town, "FACTURES_RECUES"))
    for other in (paul, colleague):
        assert kept_by(other) == {}
        assert "Mes retards" not in text_of(other.get(FILTERS))
        for sent in ({f"filtre-{own.pk}-name": "Pris"}, {"retirer": "1"}):
            assert other.post(FILTERS, {"filtre": own.pk, **sent}).status_code == 404
    for act in (services.remove_filter, lambda **who: services.rename_filter(name="Pris", **who)):
        with pytest.raises(DomainError, match="pas à vous"):
            act(kept=own, actor=cast.actor("paul"))
    assert list(kept_by(awa)) == ["Mes retards"]


def test_a_filter_of_one_list_is_not_on_the_other(cast, client_as):
    both = make_member(cast.town, "FACTURES_RECUES", "FACTURES_EMISES")
    keep(client_as(both))
    assert kept_by(client_as(both), reverse("invoices:issued_search")) == {}


@pytest.mark.parametrize("name", ["filters", "columns"])
def test_what_is_kept_of_a_list_is_for_whoever_may_open_it(cast, client_as, client, name):
    address = reverse(f"invoices:received_{name}")
    for stranger in (cast.jeanne, cast.marc, make_member(cast.town)):
        assert client_as(stranger).post(address, {}).status_code == 403
    assert client.post(address, {}).status_code == 302  # a visitor signs in first
    assert not OwnList.objects.exists()


def test_the_columns_chosen_once_hold_on_both_screens_and_for_nobody_else(cast, awa, paul):
    invoice_in(cast, S.MADE_AVAILABLE, iban="FR7630006000011234567890189")
    usual = shown(awa, LIST)
    awa.post(COLUMNS, {"colonne": ["iban", "due_date", "inconnue"]})
    assert shown(awa, LIST) == ["Échéance", "Numéro", "IBAN"]  # what leads to the invoice is always there
    assert shown(awa) == ["Échéance", "Numéro", "Date de dépôt", "IBAN"]  # and what the list is sorted by
    assert shown(paul, LIST) == usual
    awa.post(COLUMNS, {"habituelles": "1"})
    assert shown(awa, LIST) == usual


def test_a_list_asks_one_question_more_however_much_is_kept(cast, awa, django_assert_max_num_queries):
    for n in range(5):
        keep(awa, f"Filtre {n}")
    with django_assert_max_num_queries(8):
        awa.get(SEARCH)
