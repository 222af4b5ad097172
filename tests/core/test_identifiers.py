"""Identifiers of organisations (B-23) and of bank accounts (B-55)."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coryphee.core.identifiers import (
    IdentifierScheme,
    InvalidIdentifier,
    check,
    check_bic,
    check_iban,
    display,
    internal_identifier,
    normalise,
    outside_eu_identifier,
    rib_key,
    siren_of,
)
from coryphee.formats.checks.identifiers import is_siret

S = IdentifierScheme
GOOD = [
    (S.SIRET, "73282932000074"),
    (S.SIRET, "732 829 320 00074"),
    (S.SIRET, "732\u00a0829\u202f320\t00074"),
    (S.SIRET, "35600000000048"),  # La Poste, head office
    (S.SIRET, "35600000049837"),  # La Poste, an office whose key is not Luhn's
    (S.UE_HORS_FRANCE, "BE0428759497"),
    (S.UE_HORS_FRANCE, "de 136 695 976"),
    (S.UE_HORS_FRANCE, "EL094259216"),
    (S.HORS_UE, "CHHORLOGERIE DU LA"),
    (S.HORS_UE, "USX"),
    (S.RIDET, "123456001"),
    (S.RIDET, "0123456001"),
    (S.TAHITI, "A12345001"),
    (S.TAHITI, "123456001"),
    (S.AUTRE, "X-000042"),
    (S.PARTICULIER, "x-000042"),
]
BAD = [
    (S.SIRET, "", "vide"),
    (S.SIRET, "7328293200007", "14 chiffres"),
    (S.SIRET, "7328293200007A", "14 chiffres"),
    (S.SIRET, "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "14 chiffres"),
    (S.SIRET, "73282932000075", "clé"),
    (S.SIRET, "12345678901234", "clé"),
    (S.SIRET, "00000000000000", "clé"),
    (S.SIRET, "35600000049830", "clé"),
    (S.UE_HORS_FRANCE, "FR40303265045", "SIRET"),
    (S.UE_HORS_FRANCE, "BE0428759498", "clé"),
    (S.UE_HORS_FRANCE, "US123456789", "État membre"),
    (S.UE_HORS_FRANCE, "BE12", "forme"),
    (S.HORS_UE, "CH", "code du pays"),
    (S.HORS_UE, "CHHORLOGERIE DU LAC", "code du pays"),
    (S.HORS_UE, "12SOCIETE", "code du pays"),
    (S.HORS_UE, "BESOCIETE", "membre de l’Union"),
    (S.RIDET, "12345678", "9 ou 10 chiffres"),
    (S.RIDET, "12345678901", "9 ou 10 chiffres"),
    (S.RIDET, "A23456001", "9 ou 10 chiffres"),
    (S.TAHITI, "AB2345001", "9 caractères"),
    (S.TAHITI, "1234560012", "9 caractères"),
    (S.PARTICULIER, "X_1", "portail"),
    (S.AUTRE, "-", "portail"),
]


@pytest.mark.parametrize(("scheme", "text"), GOOD)
def test_a_good_identifier_is_returned_as_it_is_stored(scheme, text):
    assert check(scheme, text) == normalise(scheme, text)


@pytest.mark.parametrize(("scheme", "text", "why"), BAD)
def test_a_bad_identifier_is_refused_with_what_is_wrong(scheme, text, why):
    with pytest.raises(InvalidIdentifier, match=why):
        check(scheme, text)


@pytest.mark.parametrize(("scheme", "text", "why"), [bad for bad in BAD if bad[1] and "SIRET" not in bad[2]])
def test_a_refusal_says_what_to_do(scheme, text, why):
    with pytest.raises(InvalidIdentifier) as refusal:
        check(scheme, text)
    assert "Exemple" in refusal.value.message or "choisissez" in refusal.value.message


@given(st.sampled_from(list(S)), st.text(max_size=40))
def test_any_text_is_either_accepted_or_refused(scheme, text):
    try:
        accepted = check(scheme, text)
    except InvalidIdentifier:
        return
    assert 3 <= len(accepted) <= 30
    assert check(scheme, accepted) == accepted


def test_the_types_have_the_values_of_the_api_and_the_numbers_of_edi():
    assert [(str(s), s.edi) for s in S] == [
        ("SIRET", 1),
        ("UE_HORS_FRANCE", 2),
        ("HORS_UE", 3),
        ("RIDET", 4),
        ("TAHITI", 5),
        ("AUTRE", 6),
        ("PARTICULIER", 7),
    ]
    assert all(s.label for s in S)
    assert [s for s in S if s.internal] == [S.AUTRE, S.PARTICULIER]


def test_a_company_outside_the_union_is_its_country_and_the_start_of_its_name():
    assert outside_eu_identifier("CH", "Horlogerie  du Lac SA") == "CHHORLOGERIE DU LA"
    with pytest.raises(InvalidIdentifier):
        outside_eu_identifier("DE", "Uhren GmbH")


def test_internal_identifiers_carry_the_prefix_of_the_portal():
    assert internal_identifier(42) == "X-000042"
    assert check(S.PARTICULIER, internal_identifier(7, "VILLE-")) == "VILLE-000007"


def test_people_read_a_siret_in_groups():
    assert display("SIRET", "73282932000074") == "732\u00a0829\u00a0320\u00a000074"
    assert display("RIDET", "0123456001") == "0123456001"
    assert siren_of("732 829 320 00074") == "732829320"


@pytest.mark.parametrize(
    "number", ["FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606", "de89370400440532013000"]
)
def test_a_good_iban_is_accepted_with_or_without_spaces(number):
    assert check_iban(number) == number.replace(" ", "").upper()


@pytest.mark.parametrize(
    "number", ["", "zz", "FR1420041010050500013M02607", "FR14", "FR1420041010050500013M0260", "XX00123456789012345"]
)
def test_a_bad_iban_is_refused(number):
    with pytest.raises(InvalidIdentifier, match="IBAN"):
        check_iban(number)


def test_a_french_iban_must_have_its_rib_key_right_too():
    bank, branch, account = "20041", "01005", "0500013M026"
    assert rib_key(bank, branch, account) == 6
    wrong = f"{bank}{branch}{account}07"
    digits = "".join(str(int(c, 36)) for c in wrong + "FR00")
    with pytest.raises(InvalidIdentifier, match="clé RIB"):
        check_iban(f"FR{98 - int(digits) % 97:02d}{wrong}")


@pytest.mark.parametrize("code", ["PSSTFRPP", "PSSTFRPPPAR", "psst frpp par"])
def test_a_good_bic_is_accepted(code):
    assert check_bic(code) == code.replace(" ", "").upper()


@pytest.mark.parametrize("code", ["", "PSSTFRP", "PSSTFRPPPA", "1SSTFRPP", "PSSTFRPPPAR1"])
def test_a_bad_bic_is_refused(code):
    with pytest.raises(InvalidIdentifier, match="8 ou 11"):
        check_bic(code)


def test_there_is_one_judge_of_a_siret():
    """Of La Poste's own numbers, one in twelve was right for the checks of a file and wrong for the directory."""
    draw = Random(8)
    numbers = [f"356000000{draw.randrange(10**5):05d}" for _number in range(2_000)] + ["0" * 14, "73282932000074", "x"]
    for number in numbers:
        try:
            known = check(IdentifierScheme.SIRET, number) == number
        except InvalidIdentifier:
            known = False
        assert is_siret(number) == known, number
