"""BR-FR-CPRO-01 to 44: what Chorus Pro asks of invoices to the public sector (XP Z12-012)."""

import pytest

from coryphee.formats import read
from coryphee.formats.finding import Severity
from coryphee.formats.rules import Requirements, RuleSet, validate
from coryphee.formats.rules.by_hand.cpro import RULES, applies
from tests.formats.sample_files import CII, UBL, sample

TOWN = "21987654700015"
SELLER = '<cbc:ID schemeID="0009">81234567600017</cbc:ID>'
BUYER = '<cbc:ID schemeID="0009">21987654700015</cbc:ID>'
AGENT = (
    "<cac:AgentParty><cac:PartyIdentification><cbc:ID schemeID='0009'>{siret}</cbc:ID></cac:PartyIdentification>"
    "<cac:PartyLegalEntity><cbc:CompanyID schemeID='0002'>{siren}</cbc:CompanyID></cac:PartyLegalEntity>"
    "</cac:AgentParty></cac:Party></cac:AccountingSupplierParty>"
)
END_OF_SELLER = "</cac:Party>\n  </cac:AccountingSupplierParty>"


class Directory:
    """A directory of one town."""

    def __init__(self, **demands):
        self.demands = Requirements(**demands)

    def requirements(self, siret):
        return self.demands if siret == TOWN else None

    def has_unit(self, siret, unit_code):
        return siret == TOWN and unit_code == "BATIMENTS"


def broken(name, *changes, directory=None):
    found = validate(read(sample(name, *changes)), rules=(RuleSet.CPRO,), directory=directory)
    return {finding.rule.removeprefix("BR-FR-CPRO-"): finding for finding in found}


def test_there_are_forty_four_rules_in_order():
    assert [rule.id for rule in RULES] == [f"BR-FR-CPRO-{number:02d}" for number in range(1, 45)]
    assert [rule.id[-2:] for rule in RULES if rule.needs_directory] == ["11", "12", "13", "22", "23"]


@pytest.mark.parametrize("name", (UBL, CII))
def test_a_right_public_invoice_breaks_none(name):
    assert broken(name) == {}


UNIT = '</cac:PartyIdentification><cac:PartyIdentification><cbc:ID schemeID="0224">{}</cbc:ID>'
CASES = {
    "01": (("<cbc:ID>MARCHE-2026-12</cbc:ID>", "<cbc:ID>M</cbc:ID><cbc:DocumentType>ACCORD</cbc:DocumentType>"),),
    "02": (("<cbc:ID>F-2026-0418</cbc:ID>", f"<cbc:ID>{'F' * 21}</cbc:ID>"),),
    "03": ((SELLER, SELLER.replace("0009", "0088")),),
    "04": ((SELLER, f'<cbc:ID schemeID="0223">{"1" * 19}</cbc:ID>'),),
    "05": ((SELLER, f'<cbc:ID schemeID="0227">{"1" * 19}</cbc:ID>'),),
    "06": ((SELLER, '<cbc:ID schemeID="0228">12345678</cbc:ID>'),),
    "07": ((SELLER, '<cbc:ID schemeID="0229">12345678901</cbc:ID>'),),
    "08": ((SELLER, '<cbc:ID schemeID="0226">DUPONT</cbc:ID>'),),
    "09": ((SELLER, '<cbc:ID schemeID="0223">FR19812345676</cbc:ID>'),),
    "10": ((BUYER, BUYER.replace("0009", "0088")),),
    "14": (("MARCHE-2026-12", "M" * 51),),
    "15": (("2026-00731", "E" * 51),),
    "18": ((END_OF_SELLER, AGENT.format(siret="81234567600017", siren="999999999")),),
    "21": (("<cbc:ProfileID>A1", "<cbc:ProfileID>S3"),),
    "24": (("<cbc:ProfileID>A1", "<cbc:ProfileID>S5"),),
    "30": (("BL-77</cbc:ID>", f"{'B' * 51}</cbc:ID>"),),
    "31": (("Ferme en chêne, pose comprise", "F" * 1025),),
    "32": (("12 rue du Chêne", "r" * 401),),
    "33": (("<cbc:CityName>Laval", f"<cbc:CityName>{'L' * 401}"),),
    "35": (("30 jours", "j" * 1025),),
    "36": (("<cbc:Name>Charpentes Lemoine", f"<cbc:Name>{'C' * 100}"),),
    "39": (("FR7630009000010012345678959", "F" * 28),),
    "41": (('filename="bl-77.csv"', f'filename="{"b" * 51}"'),),
    "42": (("Merci de votre confiance", "M" * 1025),),
    "43": (("Lemoine Jeanne EI", "L" * 100),),
    "44": (("Commune de Marly", "C" * 100),),
}


@pytest.mark.parametrize(("rule", "changes"), CASES.items(), ids=CASES)
def test_each_rule_is_broken_by_its_bad_example(rule, changes):
    found = broken(UBL, *changes)
    assert rule in found
    assert found[rule].severity is Severity.ERROR
    assert "{" not in found[rule].message
    assert found[rule].remedy


def test_a_seller_without_any_identifier_is_told_in_a_whole_sentence():
    message = broken(UBL, (SELLER, ""))["03"].message
    assert message.endswith("ou de particulier (0223, 0226 à 0229).")
    assert "types trouvés : « 0088 »" in broken(UBL, (SELLER, SELLER.replace("0009", "0088")))["03"].message


def test_the_right_agent_breaks_nothing():
    assert broken(UBL, (END_OF_SELLER, AGENT.format(siret="81234567600017", siren="812345676"))) == {}


def test_s3_with_the_main_contractor_is_right():
    agent = (END_OF_SELLER, AGENT.format(siret="81234567600017", siren="812345676"))
    assert broken(UBL, ("<cbc:ProfileID>A1", "<cbc:ProfileID>S3"), agent) == {}


def test_without_a_directory_its_five_rules_are_left_out():
    assert broken(UBL) == {}
    assert broken(UBL, directory=Directory()) == {}


def test_the_directory_demands_a_unit_code():
    directory = Directory(unit_required=True)
    assert set(broken(UBL, directory=directory)) == {"11"}
    assert broken(UBL, (BUYER, BUYER + UNIT.format("BATIMENTS")), directory=directory) == {}


def test_the_directory_demands_a_commitment_number():
    order = "<cac:OrderReference>\n    <cbc:ID>2026-00731</cbc:ID>\n  </cac:OrderReference>"
    directory = Directory(commitment_required=True)
    assert broken(UBL, directory=directory) == {}
    assert set(broken(UBL, (order, ""), directory=directory)) == {"12"}
    assert set(broken(UBL, (order, ""), directory=Directory(unit_or_commitment_required=True))) == {"13"}


def test_the_directory_knows_its_recipients_and_their_units():
    elsewhere = (BUYER, BUYER.replace(TOWN, "21111111100019"))
    assert set(broken(UBL, elsewhere, directory=Directory())) == {"22"}
    assert set(broken(UBL, (BUYER, BUYER + UNIT.format("VOIRIE")), directory=Directory())) == {"23"}


def test_what_chorus_pro_ignores_is_only_a_warning():
    agent = "<cac:AgentParty/></cac:Party>\n  </cac:AccountingCustomerParty>"
    found = broken(UBL, ("</cac:Party>\n  </cac:AccountingCustomerParty>", agent))
    assert found["16"].severity is Severity.WARNING


def test_a_cii_invoice_is_held_to_the_same_rules():
    assert set(broken(CII, ("<ram:ID>F-2026-0418</ram:ID>", f"<ram:ID>{'F' * 21}</ram:ID>"))) == {"02"}


def test_an_invoice_says_by_a_note_that_it_is_for_the_public_sector():
    assert not applies(read(sample(UBL)).document)
    assert applies(read(sample(UBL, ("Merci de votre confiance", "#ADN#B2G"))).document)
