"""Sentences that were untrue of the file that they spoke of: each says now what is there."""

import pytest

from coryphee.formats import read, verdict_on
from coryphee.formats.finding import Finding
from coryphee.formats.repair import repairs
from coryphee.formats.rules import RuleSet
from tests.formats.sample_files import CII, TODAY, UBL, sample


def told(data: bytes) -> list[Finding]:
    result = read(data)
    return [*result.findings, *verdict_on(result, on=TODAY).findings]


def by_rule(data: bytes, rule: str) -> Finding:
    (one,) = [finding for finding in told(data) if finding.rule == rule]
    return one


@pytest.mark.parametrize(
    ("written", "right"), [("16/11/2026", "2026-11-16"), ("11/16/2026", "2026-11-16"), ("31/02/2026", None)]
)
def test_a_date_in_another_order_is_given_only_when_it_exists(written: str, right: str | None) -> None:
    one = by_rule(sample(CII, (">20261102<", f">{written}<")), "CORYPHEE-DATE")
    assert ("s’écrit 20261116 " in one.remedy) is (right is not None)  # in CII without hyphens
    assert "2026-16-11" not in one.remedy and "2026-02-31" not in one.remedy


def test_a_siret_of_another_siren_has_its_fourteen_digits() -> None:
    one = by_rule(sample(UBL, (">81234567600017</cbc:ID>", ">55210055400013</cbc:ID>")), "BR-FR-09_BT-29")
    assert one.title == "Le SIRET et le SIREN du vendeur ne sont pas de la même entreprise"
    assert "55210055400013" in one.message and "14 chiffres" not in one.message


def test_a_code_between_blanks_is_not_told_to_be_in_no_list() -> None:
    data = sample(UBL, (">380<", "> 380 <"))
    one = next(finding for finding in told(data) if "BT-3" in finding.terms)
    assert one.title == "Une valeur est entourée de blancs" and one.remedy == "Retirez ces blancs : « 380 »."
    (mended,) = repairs(read(data), rules=(RuleSet.EN16931, RuleSet.FRENCH))
    assert (mended.told_before, mended.told) == ("«  380  » (blancs)", "380")


def test_a_price_for_a_hundred_is_no_missing_allowance() -> None:
    one = by_rule(sample(UBL, (">1.50</cbc:PriceAmount>", ">150.00</cbc:PriceAmount>")), "CORYPHEE-LIGNE")
    assert "prix pour 100" in one.remedy and "remise" not in one.remedy


def test_a_line_at_a_rate_without_a_group_is_named() -> None:
    second = "<cbc:Percent>20</cbc:Percent>"
    before, _, after = sample(UBL).decode().rpartition(second)
    one = by_rule(f"{before}<cbc:Percent>10</cbc:Percent>{after}".encode(), "BR-S-08")
    assert "est à 10" in one.message and "aucun total de TVA" in one.message


def test_an_allowance_that_the_base_forgets_is_named() -> None:
    one = by_rule(
        sample(UBL, (">1000.00</cbc:TaxableAmount>", ">1050.00</cbc:TaxableAmount>")),
        "BR-S-08",
    )
    assert "La remise « Remise fidélité » de 50,00" in one.message and "pas déduite" in one.message


def test_a_credit_note_in_an_invoice_is_said_to_be_one() -> None:
    assert by_rule(sample(UBL, (">380<", ">381<")), "BR-CL-01").title == "Un avoir est écrit comme une facture"


def test_a_date_that_is_badly_written_says_which_it_is() -> None:
    one = by_rule(sample(CII, (">20261202<", ">2026-12-02<")), "CII-DT-097")
    assert one.message.startswith("« Date d’échéance » : ")
