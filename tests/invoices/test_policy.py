"""Which rules hold an invoice back, by what it declares of itself (BT-24)."""

import pytest

from coryphee.formats import RuleSet, Severity, read
from coryphee.invoices.policy import policy_of, rule_findings
from tests.formats.sample_files import CII, sample

NORM = "urn:cen.eu:en16931:2017"
EXTENDED = f"{NORM}#conformant#urn:factur-x.eu:1p0:extended"
EXTENDED_CTC = f"{NORM}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr"
A_CENT_OFF = ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1050.01<")


@pytest.mark.parametrize(
    ("declared", "blocking"),
    [
        (None, ()),
        ("", ()),
        (NORM, (RuleSet.EN16931,)),
        (f"{NORM}#compliant#urn:factur-x.eu:1p0:basic", (RuleSet.EN16931,)),
        (f"{NORM}#compliant#urn.cpro.gouv.fr:1p0:einvoicingcustomerB2G", (RuleSet.EN16931,)),
        (f"{NORM}#compliant#urn.cpro.gouv.fr:1p0:en16931-ctc-fr", (RuleSet.EN16931,)),
        (EXTENDED_CTC, (RuleSet.EXTENDED_CTC,)),
        (EXTENDED, (RuleSet.FACTURX,)),
        ("urn:factur-x.eu:1p0:basicwl", ()),
        ("urn:factur-x.eu:1p0:minimum", ()),
    ],
)
def test_what_blocks_is_what_the_file_says_it_follows(declared: str | None, blocking: tuple[RuleSet, ...]) -> None:
    assert policy_of(declared).blocking == blocking


def errors(declared: str, *changes: tuple[str, str]) -> set[str]:
    result = read(sample(CII, (f"<ram:ID>{NORM}</ram:ID>", f"<ram:ID>{declared}</ram:ID>"), *changes))
    return {one.rule for one in rule_findings(result) if one.severity is Severity.ERROR}


def test_a_cent_too_many_holds_back_an_invoice_of_the_norm_and_not_an_extended_one() -> None:
    assert "BR-CO-10" in errors(NORM, A_CENT_OFF)
    assert errors(EXTENDED, A_CENT_OFF) == set()
    assert errors(EXTENDED_CTC, A_CENT_OFF) == set()
    assert "BR-FREXT-CO-10" in errors(EXTENDED_CTC, ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1060.00<"))
    assert "BR-FXEXT-CO-10" in errors(EXTENDED, ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1060.00<"))


def test_a_profile_without_lines_is_not_asked_for_lines() -> None:
    result = read(sample(CII, (f"<ram:ID>{NORM}</ram:ID>", "<ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID>")))
    found = {one.rule: one for one in rule_findings(result)}
    assert "FACTURX-SANS-LIGNES" in found and "BR-16" not in found
    assert not [one for one in found.values() if one.severity is Severity.ERROR]
