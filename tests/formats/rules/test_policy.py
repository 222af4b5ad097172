"""Which rules hold an invoice back, by what it declares of itself (BT-24)."""

from datetime import timedelta

import pytest

from coryphee.formats import Finding, RuleSet, Severity, read
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.rules import Requirements, policy
from coryphee.formats.rules.policy import Policy, Verdict, policy_of, title_of, verdict_on
from tests.formats.sample_files import CII, UBL, sample

TOWN = "21987654700015"
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
    assert policy_of(InvoiceDocument(syntax=Syntax.CII, specification=declared)).blocking == blocking


def test_a_ubl_file_is_held_to_no_profile_of_factur_x() -> None:
    assert policy_of(InvoiceDocument(syntax=Syntax.UBL_INVOICE, specification=EXTENDED)).blocking == (RuleSet.EN16931,)
    minimum = InvoiceDocument(syntax=Syntax.UBL_INVOICE, specification="urn:factur-x.eu:1p0:minimum")
    assert policy_of(minimum).blocking == (RuleSet.EN16931,)  # only CII has profiles without lines


@pytest.mark.parametrize(
    "declared",
    [
        *(
            "EN16931",
            "urn:cen.eu:en16931",
            "urn:cen.eu:en16931:2016",
            "URN:CEN.EU:EN16931:2017",
            "urn:factur-x:en16931",
        ),
        *("urn:factur-x.eu:1p0:en16931", "urn:factur-x.eu:1p0:basic", "Factur-X EN 16931", None, "", "urn:autre:1.0"),
    ],
)
@pytest.mark.parametrize("syntax", [UBL, CII])
def test_a_wrong_total_is_refused_whatever_the_file_declares(declared: str | None, syntax: str) -> None:
    """A BT-24 that was mistyped turned every error into a remark: 1 210 € were sent for 1 140."""
    right = 'TaxInclusiveAmount currencyID="EUR">1200.00<' if syntax == UBL else "GrandTotalAmount>1200.00<"
    given = (f">{NORM}<", f">{declared}<" if declared is not None else "><")
    verdict = verdict_on(read(sample(syntax, given, (right, right.replace("1200", "1210")))))
    assert "BR-CO-15" in {one.rule for one in verdict.findings if one.severity is Severity.ERROR}
    misspelt = {one.rule for one in verdict.findings} & {"CORYPHEE-SPECIFICATION"}
    assert bool(misspelt) is bool(declared and "autre" not in declared)


def test_a_rounding_of_some_cents_still_passes_where_nothing_is_declared() -> None:
    right = 'TaxInclusiveAmount currencyID="EUR">1200.00<'
    verdict = verdict_on(read(sample(UBL, (f">{NORM}<", "><"), (right, right.replace("1200.00", "1200.01")))))
    assert [one.severity for one in verdict.findings if one.rule == "BR-CO-15"] == [Severity.WARNING]


def test_a_row_may_be_for_some_recipients_only(monkeypatch) -> None:
    strict = Policy(declared=NORM, recipients=(TOWN,), blocking=(RuleSet.EN16931, RuleSet.CPRO), advisory=())
    monkeypatch.setattr(policy, "POLICIES", (strict, *policy.POLICIES))
    result = read(sample(CII))
    assert policy_of(result.document) == strict
    elsewhere = read(sample(CII, (TOWN, "21590378900017")))
    assert policy_of(elsewhere.document).blocking == (RuleSet.EN16931,)


class Demanding:
    """A directory whose only body wants a unit code."""

    def requirements(self, siret):
        return Requirements(unit_required=True)

    def has_unit(self, siret, unit_code):
        return False


def rules(verdict: Verdict) -> set[str]:
    return {one.rule for one in verdict.findings}


def test_what_the_recipient_demands_is_told_where_a_directory_is_there() -> None:
    result = read(sample(CII))
    told = rules(verdict_on(result, Demanding())) - rules(verdict_on(result))
    assert told <= {"BR-FR-CPRO-11", "BR-FR-CPRO-23"} and told


def errors(declared: str, *changes: tuple[str, str]) -> set[str]:
    result = read(sample(CII, (f"<ram:ID>{NORM}</ram:ID>", f"<ram:ID>{declared}</ram:ID>"), *changes))
    return {one.rule for one in verdict_on(result).findings if one.severity is Severity.ERROR}


def test_a_cent_too_many_holds_back_an_invoice_of_the_norm_and_not_an_extended_one() -> None:
    assert "BR-CO-10" in errors(NORM, A_CENT_OFF)
    assert errors(EXTENDED, A_CENT_OFF) == set()
    assert errors(EXTENDED_CTC, A_CENT_OFF) == set()
    assert "BR-FREXT-CO-10" in errors(EXTENDED_CTC, ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1060.00<"))
    assert "BR-FXEXT-CO-10" in errors(EXTENDED, ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1060.00<"))


def test_a_profile_without_lines_is_not_asked_for_lines() -> None:
    result = read(sample(CII, (f"<ram:ID>{NORM}</ram:ID>", "<ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID>")))
    found = {one.rule: one for one in verdict_on(result).findings}
    assert "FACTURX-SANS-LIGNES" in found and "BR-16" not in found
    assert not [one for one in found.values() if one.severity is Severity.ERROR]


def test_an_invoice_of_the_day_is_not_of_the_future_after_midnight_here():
    """From midnight to two, the day of UTC is still the one before: « datée du futur », of an invoice of today."""
    result = read(sample())
    issued = result.document.issue_date
    future = {
        day: "CORYPHEE-DATE-FUTURE" in rules(verdict_on(result, on=day)) for day in (issued, issued - timedelta(days=1))
    }
    assert list(future.values()) == [False, True]


def asked(*changes: tuple[str, str], name: str = CII) -> set[RuleSet]:
    result = read(sample(name, *changes))
    verdict = verdict_on(result)
    return set(verdict.rules)


def test_a_french_seller_is_told_of_the_reform_and_a_foreign_one_is_not() -> None:
    assert RuleSet.FRENCH in asked()
    foreign = InvoiceDocument(syntax=Syntax.CII, specification=NORM)
    assert RuleSet.FRENCH not in policy_of(foreign).advisory


def test_an_invoice_from_before_the_reform_is_not_held_to_it() -> None:
    before = ('<udt:DateTimeString format="102">20261102<', '<udt:DateTimeString format="102">20260831<')
    assert not asked(before) & {RuleSet.FRENCH, RuleSet.CPRO}
    assert asked() >= {RuleSet.FRENCH, RuleSet.CPRO}


def test_what_a_public_body_demands_is_not_asked_of_an_invoice_to_a_company() -> None:
    assert RuleSet.CPRO in asked()
    assert RuleSet.CPRO not in asked(("21987654700015", "81274963800019"), ("219876547", "812749638"))


def test_what_the_recipient_demands_holds_the_invoice_back() -> None:
    verdict = verdict_on(read(sample(CII)), Demanding())
    held = {one.rule for one in verdict.findings if one.severity is Severity.ERROR}
    assert held and held <= {"BR-FR-CPRO-11"}


def test_a_public_body_gets_no_invoice_in_dollars_and_none_that_asks_for_less_than_nothing() -> None:
    dollars = read(sample(CII, ("<ram:InvoiceCurrencyCode>EUR<", "<ram:InvoiceCurrencyCode>USD<")))
    assert "CORYPHEE-EUROS" in {f.rule for f in verdict_on(dollars).findings if f.severity is Severity.ERROR}


@pytest.mark.parametrize(
    ("rules_of_errors", "norm", "told"),
    [
        ([], "la norme européenne", "Respecte la norme européenne : rien à corriger"),
        (
            ["PORTAIL-ENGAGEMENT"],
            "la norme européenne",
            "Respecte la norme européenne ; 1 point à corriger avant de l’envoyer à un service public",
        ),
        (["BR-CO-10", "PORTAIL-ENGAGEMENT"], "la norme européenne", "Cette facture a 2 erreurs"),
        ([], "", "Ce fichier ne déclare aucune norme ; rien à signaler"),
    ],
)
def test_the_title_says_the_whole_truth(rules_of_errors: list[str], norm: str, told: str) -> None:
    found = [Finding(rule=one, severity=Severity.ERROR, title="", message="", remedy="") for one in rules_of_errors]
    assert title_of(found, norm) == told


@pytest.mark.parametrize(
    ("rule", "held"),
    [
        ("BR-FR-CO-05_BT-3", True),  # a credit note names the invoice that it corrects
        ("BR-FR-CO-07_BT-9", True),  # due before it is issued
        ("BR-FR-CPRO-24", True),  # S5
        ("BR-FR-CPRO-02", True),
        ("BR-FR-05_BT-22-1", False),  # a mention of the foot
        ("BR-FR-08_BT-23", False),
        ("BR-FR-CPRO-20", False),  # a credit note of two invoices, which the portal reads
        ("BR-CO-15", False),
    ],
)
def test_of_the_reform_what_leaves_an_invoice_payable_is_a_remark(rule: str, held: bool) -> None:
    assert policy.is_held(rule) is held


def test_a_due_date_before_the_invoice_holds_back_a_french_seller() -> None:
    early = ('<udt:DateTimeString format="102">20261202<', '<udt:DateTimeString format="102">20261002<')
    found = {one.rule: one.severity for one in verdict_on(read(sample(CII, early))).findings}
    assert found["BR-FR-CO-07_BT-9"] is Severity.ERROR and "CORYPHEE-ECHEANCE" not in found
