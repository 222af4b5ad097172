"""The rule set « facturx »: the declared profile decides what a file may and must hold."""

import pytest
from lxml import etree

from coryphee.formats import RuleSet, Severity, UnreadableInvoice, read, validate
from coryphee.formats.finding import Finding
from tests.formats.sample_files import CII, UBL, binary, corpus_files, sample

EN16931 = "<ram:ID>urn:cen.eu:en16931:2017</ram:ID>"
PROFILES = {
    "MINIMUM": "<ram:ID>urn:factur-x.eu:1p0:minimum</ram:ID>",
    "BASIC WL": "<ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID>",
    "BASIC": "<ram:ID>urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic</ram:ID>",
    "EXTENDED": "<ram:ID>urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended</ram:ID>",
}


def findings(name: str, *changes: tuple[str, str]) -> list[Finding]:
    return validate(read(sample(name, *changes)), rules=(RuleSet.FACTURX,))


def test_a_right_file_has_no_finding_in_xml_and_in_pdf() -> None:
    assert findings(CII) == []
    assert validate(read(binary("facture.facturx.pdf")), rules=(RuleSet.FACTURX,)) == []
    assert findings(CII, (EN16931, PROFILES["EXTENDED"])) == []


def test_a_ubl_file_is_told_once() -> None:
    assert [one.rule for one in findings(UBL)] == ["FACTURX-SYNTAXE"]


@pytest.mark.parametrize("declared", ["<ram:ID>urn:factur-x.eu:2p0:ultimate</ram:ID>", "<ram:ID></ram:ID>"])
def test_a_profile_that_does_not_exist_is_an_error(declared: str) -> None:
    (found,) = findings(CII, (EN16931, declared))
    assert (found.rule, found.severity, found.terms) == ("FACTURX-PROFIL", Severity.ERROR, ("BT-24",))


@pytest.mark.parametrize("profile", ["MINIMUM", "BASIC WL"])
def test_a_profile_without_lines_is_said_to_be_no_invoice(profile: str) -> None:
    found = {one.rule: one for one in findings(CII, (EN16931, PROFILES[profile]))}
    warning = found["FACTURX-SANS-LIGNES"]
    assert warning.severity is Severity.WARNING
    assert "reste seule la facture" in warning.message and profile in warning.title
    assert found["FACTURX-XSD"].severity is Severity.ERROR  # the sample has lines, which the profile does not know


def test_what_a_smaller_profile_does_not_know_is_named() -> None:
    found = findings(CII, (EN16931, PROFILES["BASIC"]))
    assert {one.rule for one in found} == {"FACTURX-XSD"}
    assert any(one.location == "ligne 1, « Ferme de charpente »" for one in found)
    assert all("BASIC" in one.title and one.remedy for one in found)


def test_what_the_syntax_itself_refuses_is_not_told_twice() -> None:
    wrong = ("<ram:TypeCode>380</ram:TypeCode>", "<ram:Inconnu/><ram:TypeCode>380</ram:TypeCode>")
    result = read(sample(CII, wrong))
    assert [one.rule for one in result.findings] == ["XSD"]
    told = validate(result, rules=(RuleSet.FACTURX,))
    assert [(one.rule, one.severity) for one in told] == [("PEPPOL-EN16931-R008", Severity.WARNING)]  # it is empty, too


@pytest.mark.usefixtures("needs_corpus")
def test_every_valid_factur_x_of_the_corpus_is_without_error() -> None:
    seen, wrong = 0, []
    for name, data in corpus_files():
        if not name.startswith("facturx-pdf/valid/"):
            continue
        try:
            result = read(data)
        except UnreadableInvoice as error:  # an order, or ZUGFeRD 1.0
            assert error.code in ("pdf_without_invoice", "unknown_root")
            continue
        seen += 1
        found = validate(result, rules=(RuleSet.FACTURX,))
        wrong += [(name, one.rule, one.found) for one in found if one.severity is Severity.ERROR]
    assert seen > 10
    # It declares itself as ZUGFeRD 2.0 did, which Factur-X 1.09 no longer takes.
    old = "urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:en16931"
    assert wrong == [("facturx-pdf/valid/zugferd__invalidXMP-ParseError.pdf", "FX-SCH-A-000556", old)]


@pytest.mark.usefixtures("needs_corpus")
def test_what_the_official_schemas_of_the_profiles_refuse_is_refused() -> None:
    refused = ("Avoir_FR_type380_MINIMUM", "Avoir_FR_type381_MINIMUM", "python-factur-x", "RE-20171118_506", "PRF-002")
    for name, data in corpus_files():
        if name.startswith("facturx-pdf/invalid/") and any(one in name for one in refused):
            try:
                found = validate(read(data), rules=(RuleSet.FACTURX,))
            except UnreadableInvoice:
                pytest.fail(name)
            assert any(one.severity is Severity.ERROR for one in found), name


def test_a_field_that_a_profile_demands_is_named_and_not_told_twice() -> None:
    found = findings(CII, ("<ram:TypeCode>380</ram:TypeCode>", ""))
    assert "Il manque le type de document" in [one.title for one in found]  # BR-04, not FX-SCH-A-000020 besides
    assert not [one for one in found if one.rule.startswith("FX-SCH-")]
    (found, *_) = findings(CII, ("<ram:IssuerAssignedID>2026-00731</ram:IssuerAssignedID>", ""))
    assert (found.title, found.terms) == ("Il manque « Numéro d’engagement ou de commande (BT-13) »", ("BT-13",))
    assert "que la facture n’indique pas" in found.message


def test_a_field_that_is_repeated_says_how_many_times() -> None:
    currency = "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>"
    (found,) = findings(CII, (currency, currency * 3))
    assert (found.found, found.terms) == ("3", ("BT-5",))
    assert found.message.startswith("« Devise de la facture (BT-5) » figure 3 fois")


def test_a_code_out_of_the_list_of_the_profile_is_shown() -> None:
    (found,) = findings(CII, ("<ram:CountryID>FR</ram:CountryID>", "<ram:CountryID>XX</ram:CountryID>"))
    assert found.rule.startswith("FX-SCH-") and "« XX »" in found.message and found.terms == ("BT-40",)


def test_an_extended_invoice_may_differ_by_a_cent_a_line_which_the_norm_refuses() -> None:
    changes = (EN16931, PROFILES["EXTENDED"]), ("<ram:LineTotalAmount>1050.00<", "<ram:LineTotalAmount>1050.01<")
    result = read(sample(CII, *changes))
    norm = {one.rule for one in validate(result) if one.severity is Severity.ERROR}
    assert "BR-CO-10" in norm
    profile = validate(result, rules=(RuleSet.FACTURX,))
    assert not [one for one in profile if one.severity is Severity.ERROR]


def test_an_extended_invoice_that_differs_by_more_is_told_once_beside_the_norm() -> None:
    changes = (EN16931, PROFILES["EXTENDED"]), ("<ram:LineTotalAmount>", "<ram:LineTotalAmount>1")
    result = read(sample(CII, *changes))
    both = validate(result, rules=(RuleSet.EN16931, RuleSet.FACTURX))
    assert [one.terms for one in both].count(("BT-106",)) == 1
    profile = {one.rule: one for one in validate(result, rules=(RuleSet.FACTURX,))}
    assert "BR-FXEXT-CO-10" in profile
    assert set(profile["BR-FXEXT-S08b"].rules) == {"BR-FXEXT-S-08ini", "BR-FXEXT-S-08rev"}


def test_an_invoice_without_lines_is_held_to_the_rules_of_its_profile() -> None:
    tree = etree.fromstring(sample(CII, (EN16931, PROFILES["BASIC WL"])))
    for line in tree.findall(".//{*}IncludedSupplyChainTradeLineItem"):
        line.getparent().remove(line)
    result = read(etree.tostring(tree))
    rules = {one.rule for one in validate(result, rules=(RuleSet.FACTURX,)) if one.severity is Severity.ERROR}
    assert "BR-16" not in rules
    wrong = read(etree.tostring(tree).replace(b"<ram:GrandTotalAmount>", b"<ram:GrandTotalAmount>1"))
    assert "BR-CO-15" in {one.rule for one in validate(wrong, rules=(RuleSet.FACTURX,))}


def test_a_code_that_the_norm_refuses_too_is_told_once() -> None:
    result = read(sample(CII, ("<ram:CountryID>FR</ram:CountryID>", "<ram:CountryID>XX</ram:CountryID>")))
    both = validate(result, rules=(RuleSet.EN16931, RuleSet.FACTURX))
    assert [one.rule for one in both if one.terms == ("BT-40",)] == ["BR-CL-14"]
