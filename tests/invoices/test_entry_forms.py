"""The form of an invoice written on the portal, filled as people fill it."""

from datetime import date
from decimal import Decimal

import pytest
from django import forms
from django.core.exceptions import ValidationError

from coryphee.invoices.entry_forms import MOST_TYPED, initial_lines, lines_formset
from coryphee.ui.fields import DayField, NumberField
from tests.invoicing import document, make_cast

LINE = {"name": "Reprise de charpente", "quantity": "1", "unit": "HUR", "price": "1 250,50 €", "rate": "10"}
BLANK = {"name": "", "quantity": "", "unit": "C62", "price": "", "rate": "20"}


def lines(*rows: dict[str, str], known: int = 0):
    typed = {f"lines-{n}-{name}": value for n, row in enumerate(rows) for name, value in row.items()}
    counts = {"lines-TOTAL_FORMS": str(len(rows)), "lines-INITIAL_FORMS": str(known)}
    return lines_formset(0)(typed | counts, prefix="lines")


@pytest.mark.parametrize("known", [0, 3])
def test_lines_left_blank_are_no_lines(known):
    """Three are offered, and the units and rates of all three come chosen."""
    formset = lines(LINE, BLANK, BLANK, known=known)
    assert formset.is_valid(), formset.errors
    assert [form.cleaned_data for form in formset if form.cleaned_data] == [
        {"name": "Reprise de charpente", "quantity": 1, "unit": "HUR", "price": Decimal("1250.5"), "rate": "10"}
    ]


def test_a_form_that_announces_more_lines_than_may_be_typed_is_refused_without_building_them():
    """A kilobyte had 1,200 lines built and drawn: sixteen at once stopped every page for half a minute."""
    formset = lines_formset(0)({"lines-TOTAL_FORMS": "9" * 20, "lines-INITIAL_FORMS": "0"}, prefix="lines")
    assert (formset.is_valid(), len(formset.forms)) == (False, MOST_TYPED)
    assert formset.non_form_errors()


def test_at_least_one_line_is_written():
    formset = lines(BLANK, BLANK)
    assert not formset.is_valid()
    assert formset.non_form_errors() == ["Écrivez au moins une ligne."]


def test_a_line_half_written_is_asked_for_the_rest():
    formset = lines(BLANK | {"name": "Bois"})
    assert not formset.is_valid()
    assert set(formset.errors[0]) == {"quantity", "price"}


@pytest.mark.django_db
def test_the_lines_of_an_invoice_come_back_to_be_changed():
    known = initial_lines(document(make_cast()))
    assert known
    assert all(set(row) == set(LINE) for row in known)


@pytest.mark.parametrize("typed", ["1 234,56", "1\u202f234,56 €", "1\xa0234,56\xa0€", "1234.56", " 1234,56 "])
def test_a_number_is_read_as_people_type_or_paste_it(typed):
    assert NumberField(max_digits=18, decimal_places=2).clean(typed) == Decimal("1234.56")


@pytest.mark.parametrize("typed", ["mille", "1,234,56", "12,345", "€"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(forms.ValidationError):
        NumberField(max_digits=18, decimal_places=2).clean(typed)


@pytest.mark.parametrize(
    "typed",
    ["27/11/2026", "27-11-2026", "27.11.2026", "2026-11-27", "27/11/26", "27 novembre 2026", "27 Novembre  2026"],
)
def test_a_day_is_read_as_people_write_it(typed):
    """The page of an invoice says « 27 novembre 2026 », and the field refused its very words."""
    assert DayField().clean(typed) == date(2026, 11, 27)
    assert DayField().clean("1er août 2026") == date(2026, 8, 1)


@pytest.mark.parametrize("typed", ["31 novembre 2026", "27 brumaire 2026", "novembre 2026", "27/13/2026"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(ValidationError):
        DayField().clean(typed)
