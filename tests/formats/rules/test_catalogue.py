"""Every rule has its words, and the page that explains them is up to date."""

import pytest

from compiler.page import PAGE, page
from coryphee.formats.finding import Severity
from coryphee.formats.model.labels import LABELS
from coryphee.formats.rules.catalogue import FILES, PROFILE_FILES, found_in, rule, rules_of
from coryphee.formats.rules.codes import CODES, EDITION
from coryphee.formats.rules.engine.running import rule_file

COUNTS = {
    "en16931_ubl": 979,
    "en16931_cii": 806,
    "french_ubl": 175,
    "french_cii": 171,
    "extended_ctc_ubl": 953,
    "extended_ctc_cii": 773,
    "facturx_basicwl_cii": 337,
    "facturx_en16931_cii": 627,
    "facturx_extended_cii": 1458,  # of 1,464: six stand below elements that the official file does not go through
}


def compiled_ids(name):
    return {one.rule for template in rule_file(name).templates for one in template.asserts}


@pytest.mark.parametrize("name", FILES)
def test_every_compiled_rule_is_declared(name):
    assert compiled_ids(name) <= {one.id for one in rules_of(name)}


@pytest.mark.parametrize("name", FILES)
def test_every_official_rule_is_compiled_unless_it_asks_nothing(name):
    missing = {one.id for one in rules_of(name)} - compiled_ids(name)
    assert {rule(name, one).test for one in missing} <= {"true()"}


@pytest.mark.parametrize("name", FILES)
def test_the_files_hold_as_many_asserts_as_the_official_ones(name):
    silent = sum(one.test == "true()" for one in rules_of(name))
    asserts = sum(len(template.asserts) for template in rule_file(name).templates)
    assert asserts + silent >= len(rules_of(name))
    assert asserts + silent == COUNTS[name]


@pytest.mark.parametrize("name", FILES)
def test_every_rule_has_a_title_a_message_and_a_remedy_in_french(name):
    for one in rules_of(name):
        words = one.wording
        assert words.title and words.message and words.remedy, one.id
        assert "'" not in words.title + words.remedy, one.id
        assert not words.title.startswith(("An ", "The ", "[")), one.id
        assert "ram:" not in words.message and "cbc:" not in words.message, one.id
        assert set(words.terms) <= set(LABELS), one.id


def test_severities_are_those_of_the_official_files():
    assert rule("en16931_ubl", "BR-02").severity is Severity.ERROR
    assert rule("en16931_ubl", "UBL-CR-001").severity is Severity.WARNING
    assert rule("en16931_cii", "CII-SR-465").severity is Severity.WARNING


def test_the_profiles_of_factur_x_are_as_grave_as_the_norm_where_they_repeat_it():
    assert rule("facturx_extended_cii", "CII-SR-465").severity is Severity.WARNING
    assert rule("facturx_extended_cii", "FX-SCH-A-000020").severity is Severity.ERROR
    for file in PROFILE_FILES:
        norm = {one.id: one.severity for one in rules_of("en16931_cii")}
        assert all(norm.get(one.id, one.severity) is one.severity for one in rules_of(file))


def test_a_rule_of_the_norm_with_a_tolerance_is_told_as_the_norm():
    extended = {one.id: one.wording for one in rules_of("facturx_extended_cii")}
    assert extended["BR-FXEXT-CO-10"].terms == ("BT-106",)
    assert extended["BR-FXEXT-AE-08rev"].title == rule("en16931_cii", "BR-AE-08").wording.title
    assert extended["BR-FXEXT-S08b"].title == rule("en16931_cii", "BR-S-08").wording.title


def test_a_rule_of_the_french_extension_is_told_as_the_norm():
    for binding, quantity in (("ubl", "BR-FREXT-22"), ("cii", "BR-FREXT-BR-22")):
        extended = {one.id: one.wording for one in rules_of(f"extended_ctc_{binding}")}
        norm = {one.id: one.wording for one in rules_of(f"en16931_{binding}")}
        assert extended["BR-FREXT-CO-10"].title == norm["BR-CO-10"].title
        assert extended[quantity].title == norm["BR-22"].title
        assert extended["BR-FREXT-11"].title == "Une sous-ligne renvoie à une ligne qui n’existe pas"
        assert not any("élément" in words.title for id, words in extended.items() if id.startswith("BR-FREXT-"))
    assert rule("extended_ctc_cii", "BR-FXEXT-04").severity is Severity.WARNING  # it has no id of its own in the file


def test_a_rule_is_found_in_every_file_that_holds_it():
    assert [file for file, _ in found_in("BR-FR-05")] == []
    assert [file for file, _ in found_in("BR-16")][:2] == ["en16931_ubl", "en16931_cii"]
    assert [file for file, _ in found_in("FX-SCH-A-000020")] == [one for one in FILES if one in PROFILE_FILES]


def test_an_unknown_rule_is_an_error_of_ours():
    with pytest.raises(KeyError):
        rule("en16931_ubl", "BR-999")


def test_code_lists_say_their_edition_and_hold_the_usual_codes():
    assert "1.3.16" in EDITION
    assert {"380", "381"} <= CODES["BR-CL-01"] | CODES["BR-CL-01 (2)"]
    assert "EUR" in CODES["BR-CL-03"]
    assert any("FR" in codes and "1A" in codes for codes in CODES.values())


def test_the_page_of_the_rules_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m compiler page"
