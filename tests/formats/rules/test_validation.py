"""Findings that people can act on (P-07): one for each fact, in French, with where, what was found, what to do."""

import pytest

from coryphee.formats import read
from coryphee.formats.finding import Severity
from coryphee.formats.rules import RuleSet, failed_ids, validate
from coryphee.formats.xml.parsing import parse_xml
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, sample

ALL = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO)


def findings(name, *changes, rules=(RuleSet.EN16931,)):
    return validate(read(sample(name, *changes)), rules=rules)


def by_rule(found):
    return {finding.rule: finding for finding in found}


@pytest.mark.parametrize("name", (UBL, CII, CREDIT_NOTE))
def test_a_right_invoice_has_no_finding(name):
    assert findings(name) == []
    assert failed_ids(parse_xml(sample(name))) == set()


def test_a_missing_number_is_said_in_words():
    (found,) = findings(UBL, ("<cbc:ID>F-2026-0418</cbc:ID>", ""))
    assert found.rule == "BR-02"
    assert found.severity is Severity.ERROR
    assert found.title == "Il manque le numéro de facture"
    assert found.label == "Numéro de facture (BT-1)"
    assert found.remedy.startswith("Donnez à la facture son numéro")


def test_a_line_is_named_by_its_number_and_its_article():
    (found,) = findings(UBL, ("<cbc:Name>Vis inox</cbc:Name>", "<cbc:Name>Vis inox</cbc:Name>"), (">1.50<", ">-1.50<"))
    assert found.rule == "BR-27"
    assert found.location == "ligne 2, « Vis inox »"
    assert "InvoiceLine[2]" in found.path
    assert found.found == "-1.50"


def test_an_unknown_code_tells_the_code_and_the_list():
    (found,) = findings(UBL, ('unitCode="C62"', 'unitCode="XX9"'))
    assert found.rule == "BR-CL-23"
    assert found.found == "XX9"
    assert "« XX9 »" in found.message
    assert "UN/ECE Rec 20" in found.expected


def test_a_wrong_total_is_told_once_with_the_figures():
    found = by_rule(findings(UBL, (">1200.00</cbc:PayableAmount>", ">1300.00</cbc:PayableAmount>")))
    assert set(found) == {"BR-CO-16"}
    assert found["BR-CO-16"].found == "1\u00a0300,00\u00a0€"
    assert "1" in found["BR-CO-16"].expected
    assert found["BR-CO-16"].expected != found["BR-CO-16"].found


def test_a_wrong_vat_base_gives_the_base_that_the_lines_give():
    found = by_rule(findings(UBL, (">1000.00</cbc:TaxableAmount>", ">990.00</cbc:TaxableAmount>")))
    assert "990,00" in found["BR-S-08"].found
    assert "000,00" in found["BR-S-08"].expected


def test_the_same_vat_base_is_told_in_cii():
    found = by_rule(findings(CII, ("<ram:BasisAmount>1000.00", "<ram:BasisAmount>990.00")))
    assert "990,00" in found["BR-S-08"].found


def test_two_rules_that_say_the_same_make_one_finding():
    reason = "<cbc:AllowanceChargeReason>Remise fidélité</cbc:AllowanceChargeReason>"
    code = "<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode>"
    (found,) = findings(UBL, (reason, ""), (code, ""))
    assert {found.rule, *found.rules} == {"BR-33", "BR-CO-21"}


def test_a_missing_vat_number_is_told_once_for_lines_and_allowances():
    scheme = "<cbc:CompanyID>FR19812345676</cbc:CompanyID>"
    found = findings(UBL, (scheme, ""))
    told = [one for one in found if {"BR-S-02", "BR-S-03"} & {one.rule, *one.rules}]
    assert len(told) == 1


def test_what_is_grave_comes_before_warnings():
    note = ("<cbc:BuyerReference>", "<cbc:UUID>1</cbc:UUID><cbc:BuyerReference>")
    found = findings(UBL, note, ("<cbc:ID>F-2026-0418</cbc:ID>", ""))
    assert [one.rule for one in found] == ["BR-02", "UBL-CR-003"] or found[0].severity is Severity.ERROR
    assert found[-1].severity is Severity.WARNING


def test_an_element_that_is_not_foreseen_is_named():
    found = findings(UBL, ("<cbc:ProfileID>", "<cbc:UBLVersionID>2.3</cbc:UBLVersionID><cbc:ProfileID>"))
    assert [one.rule for one in found] == ["UBL-CR-002"]
    assert "UBLVersionID" in found[0].title


def test_a_value_nobody_can_compute_is_a_refusal_not_a_pass():
    found = findings(UBL, (">1200.00</cbc:PayableAmount>", ">1e5</cbc:PayableAmount>"))
    unread = [one for one in found if "ne peut pas être vérifiée" in one.message]
    assert unread and unread[0] is found[0]
    assert "« 1e5 »" in unread[0].message
    assert unread[0].severity is Severity.ERROR


@pytest.mark.parametrize("value", ("1,5", "NaN", "", "4" * 40, "1e400", "１２", "--1", "+", "."))
def test_strange_numbers_never_raise(value):
    for name, old in ((UBL, ">1200.00</cbc:PayableAmount>"), (CII, "<ram:DuePayableAmount>1200.00<")):
        new = old.replace("1200.00", value)
        assert findings(name, (old, new), rules=ALL)


def test_the_french_rules_are_asked_for_by_name():
    plain = failed_ids(parse_xml(sample(UBL)))
    french = failed_ids(parse_xml(sample(UBL)), rules=(RuleSet.FRENCH,))
    assert plain == set()
    assert "BR-FR-08_BT-23" in french
    assert all(rule.startswith("BR-FR-") for rule in french)


def test_every_broken_rule_is_told_by_some_finding():
    changes = (("<cbc:ID>F-2026-0418</cbc:ID>", ""), (">1000.00</cbc:TaxableAmount>", ">990.001</cbc:TaxableAmount>"))
    result = read(sample(UBL, *changes))
    told = {rule for one in validate(result, rules=ALL) for rule in (one.rule, *one.rules)}
    assert failed_ids(result.tree, rules=ALL) <= told


def test_no_message_keeps_a_hole():
    for name in (UBL, CII):
        for one in findings(name, ("2026", "2O26"), rules=ALL):
            assert "{" not in one.title + one.message + one.remedy
            assert "«  »" not in one.message


def test_something_else_than_an_invoice_is_refused():
    with pytest.raises(ValueError, match="not an invoice"):
        failed_ids(parse_xml(b"<Order/>"))


def test_a_tree_may_be_given_instead_of_a_reading():
    tree = parse_xml(sample(CII, ("<ram:ID>F-2026-0418</ram:ID>", "")))
    assert [one.rule for one in validate(tree)] == ["BR-02"]


def test_checking_leaves_the_garbage_collector_as_it_was():
    import gc

    assert gc.isenabled()
    failed_ids(parse_xml(sample(UBL)))
    assert gc.isenabled()
    gc.disable()
    try:
        failed_ids(parse_xml(sample(UBL)))
        assert not gc.isenabled()
    finally:
        gc.enable()
