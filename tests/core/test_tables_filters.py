"""What is typed in a filter is checked: a bad value is left out and its field says why."""

from datetime import date

import pytest
from django.http import QueryDict

from coryphee.core.tables import Page
from tests.core.papers import Paper, PaperTable

HOSTILE = ["'", "\x00", "%", "1e999999", "9" * 400, "é" * 300, "{{ 7 }}", "<script>", "2026-13-45", "NaN", "Infinity"]


def page(address: str) -> Page:
    return PaperTable(Paper.objects.select_related("writer"), params=QueryDict(address)).page()


def kept(address: str) -> list[Paper]:
    return page(f"lignes=50&masquer=non&{address}").objects


def errors(address: str) -> dict[str, str]:
    return {i.name: i.error for s in page(address).form.states for i in s.inputs if i.error}


def test_text_is_found_anywhere_in_the_field(papers):
    assert [p.number for p in kept("numero=+p-0012+")] == ["P-0012"]


def test_several_statuses_may_be_chosen(papers):
    assert {p.status for p in kept("statut=DEPOSEE&statut=SUSPENDUE")} == {"DEPOSEE", "SUSPENDUE"}
    assert {p.status for p in kept("etat=SUSPENDUE")} == {"SUSPENDUE"}


def test_an_unknown_choice_is_left_out_and_said(papers):
    assert {p.status for p in kept("statut=DEPOSEE&statut=PAYEE")} == {"DEPOSEE"}
    assert len(kept("statut=PAYEE")) == 23
    assert errors("statut=PAYEE") == {"statut": "Ce choix n’existe pas : choisissez dans la liste."}


@pytest.mark.parametrize("day", ["2026-03-03", "03/03/2026", "03/03/26", "03.03.2026"])
def test_days_are_included_on_both_ends(papers, day):
    assert {p.due for p in kept(f"echeance_du={day}&echeance_au={day}")} == {date(2026, 3, 3)}


def test_the_last_day_of_moments_counts_whole_in_paris(papers):
    # Filed from noon of 1 January in Paris, one an hour: twelve on the first day, the others on the second.
    assert [p.number for p in kept("depot_au=01/01/2026&tri=number")] == [f"P-{i:04d}" for i in range(12)]
    assert len(kept("depot_du=02/01/2026")) == 11


@pytest.mark.parametrize("day", ["31/02/2026", "demain", "0001-01-01", "9999-12-31", "2026"])
def test_a_bad_date_is_left_out_and_said(papers, day):
    assert len(kept(f"depot_du={day}&depot_au={day}")) == 23
    assert errors(f"depot_du={day}") == {"depot_du": "La date n’a pas été comprise. Écrivez-la ainsi : 21/11/2026."}


def test_the_good_half_of_a_range_still_counts(papers):
    assert {p.due for p in kept("echeance_du=2026-03-05&echeance_au=hier")} == {date(2026, 3, 5)}


def test_a_range_upside_down_is_said(papers):
    assert len(kept("echeance_du=2026-03-05&echeance_au=2026-03-01")) == 23
    assert errors("echeance_du=2026-03-05&echeance_au=2026-03-01") == {
        "echeance_au": "La date de fin doit suivre la date de début."
    }
    assert "montant_max" in errors("montant_min=5&montant_max=2")


def test_amounts_are_typed_the_french_way(papers):
    assert {str(p.amount) for p in kept("montant_min=1,50&montant_max=2,5+€")} == {"1.50", "2.50"}
    assert "ambigu" in errors("montant_min=1.234")["montant_min"]


def test_a_box_ticked_by_default_can_be_unticked(papers):
    hidden = page("lignes=50")
    assert "REJETEE" not in {p.status for p in hidden.objects}
    assert not hidden.form.active
    shown = page("lignes=50&masquer=non")
    assert "REJETEE" in {p.status for p in shown.objects}
    assert shown.form.active == 1
    assert "REJETEE" not in {p.status for p in page("lignes=50&masquer=non&masquer=oui").objects}


@pytest.mark.parametrize("value", HOSTILE)
def test_nothing_typed_breaks_the_screen(papers, value):
    address = QueryDict(mutable=True)
    for table_filter in PaperTable.filters:
        for name in table_filter.names():
            address[name] = value
    PaperTable(Paper.objects.select_related("writer"), params=address).page()


def test_the_form_carries_the_rest_of_the_address_along(papers):
    form = page("tri=-amount&lignes=10&espace=recues&numero=P&apres=x&page=3").form
    assert dict(form.hidden) == {"tri": "-amount", "lignes": "10", "espace": "recues"}
    assert form.active == 1
    assert form.clear == "?tri=-amount&lignes=10&espace=recues"
