"""The functions that the French rules are written with."""

import pytest

from coryphee.formats.rules.by_hand import french


@pytest.mark.parametrize(
    ("ubl", "cii"), (("2026-02-28", "20260228"), ("2024-02-29", "20240229"), ("2026-12-31", "20261231120000"))
)
def test_a_date_that_exists_is_accepted_in_its_syntax_only(ubl, cii):
    assert french.is_valid_date_format(ubl) and french.is_valid_compact_date(cii)
    assert not french.is_valid_date_format(cii) and not french.is_valid_compact_date(ubl)


@pytest.mark.parametrize(
    "value", ("2026-02-31", "2025-02-29", "2026-04-31", "1999-01-01", "2026-13-01", "", None, "demain")
)
def test_a_date_that_does_not_exist_is_refused(value):
    assert not french.is_valid_date_format(value)
    assert not french.is_valid_compact_date(value and value.replace("-", ""))


@pytest.mark.parametrize(
    ("value", "right"), (("F-2026/01_a+b", True), ("F 1", False), (" F1", False), ("", False), (None, False))
)
def test_invoice_numbers_have_few_characters(value, right):
    assert french.is_valid_id_format(value) is right


@pytest.mark.parametrize(
    ("siret", "siren", "right"),
    (
        ("81234567600017", "812345676", True),
        ("81234567600017", "812345677", False),
        ("812", "812", False),
        (None, "1", False),
    ),
)
def test_a_siret_starts_with_its_siren(siret, siren, right):
    assert french.check_siret_siren_coherence(siret, siren) is right


@pytest.mark.parametrize(
    ("value", "right"), (("10.50", True), ("-1", True), ("1.234", False), ("1" * 20, False), ("1,5", False))
)
def test_amounts_have_two_decimals_and_nineteen_digits(value, right):
    assert french.is_valid_decimal_19_2(value) is right


def test_rates_quantities_and_prices_have_their_own_decimals():
    assert french.is_valid_percent_4_2_positive("5.5")
    assert not french.is_valid_percent_4_2_positive("123.45")
    assert french.is_valid_decimal_19_4("1.2345")
    assert not french.is_valid_decimal_19_4("1.23456")
    assert french.is_valid_decimal_19_6("-1.234567")
    assert not french.is_valid_decimal_19_6_positive("-1.2")


def test_codes_belong_to_the_french_lists():
    assert french.is_valid_billing_mode("S1") and not french.is_valid_billing_mode("A1")
    assert french.is_valid_vat_category_code("AE") and not french.is_valid_vat_category_code("L")
    assert french.is_valid_vat_rate("5.5") and not french.is_valid_vat_rate("19")
    assert french.is_valid_attachment_code("RIB") and not french.is_valid_attachment_code("rib")
    assert french.is_valid_document_type_code("380") and not french.is_valid_document_type_code("326")
    assert french.is_valid_bar_treatment("B2B") and not french.is_valid_bar_treatment("B2G")
    assert french.is_valid_schemeid_format("a-b_c.d") and not french.is_valid_schemeid_format("a b")
