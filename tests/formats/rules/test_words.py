"""The words of the rules: each has its own title, sentence and remedy, in French, with the value that is wrong."""

import re

import pytest

from coryphee.formats import RuleSet, read, validate
from coryphee.formats.finding import Finding
from coryphee.formats.rules.by_hand.cpro import RULES
from coryphee.formats.rules.catalogue import FILES, rules_of
from coryphee.formats.rules.facts import without_values
from tests.formats.rule_samples import FOLDER, samples
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, sample

GENERIC = (
    "comme le demande la règle",
    "Choisissez une valeur de la liste officielle",
    "Corrigez le taux.",
    "Corrigez l’identifiant du vendeur, ou son type.",
)
ENGLISH = re.compile(r"\b(?:shall|must|should|the|not used|allowed|value of|element|invoice)\b", re.IGNORECASE)
RAW = re.compile(r"\b(?:ram|cbc|cac|udt|rsm):|<[a-z-]+ |\bDOIT\b|\*\*|Veuillez")
EMPTY = re.compile(r"trouvé ?:? ?\.|« »|«\s*»|\{|\}|  | ,|\(\)|: \.")
ALL = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO, RuleSet.FACTURX)


def wrong_with(title: str, message: str, remedy: str) -> str:
    """What no sentence of a finding may hold; empty when all is well."""
    for text in (title, message, remedy):
        for pattern in (RAW, EMPTY, ENGLISH):
            if found := pattern.search(text):
                return f"{found[0]!r} in {text!r}"
        if any(one in text for one in GENERIC):
            return f"generic: {text!r}"
    return (
        ""
        if title and message.endswith((".", "!")) and remedy.endswith((".", "!"))
        else f"unended: {message!r}, {remedy!r}"
    )


@pytest.mark.parametrize("file", FILES)
def test_every_rule_of_every_file_has_plain_words(file):
    bad = {
        one.id: said
        for one in rules_of(file)
        if (said := wrong_with(one.wording.title, without_values(one.wording.message), one.wording.remedy))
    }
    assert not bad


def test_every_rule_of_the_public_sector_has_plain_words():
    bad = {one.id: said for one in RULES if (said := wrong_with(one.title, without_values(one.message), one.remedy))}
    assert not bad


@pytest.mark.parametrize("file", [one.file for one in samples()])
def test_no_finding_of_a_real_file_shows_an_empty_value(file):
    for found in validate(read((FOLDER / file).read_bytes()), rules=ALL):
        assert not wrong_with(found.title, found.message, found.remedy), found


def told(name: str, rule: str, *changes: tuple[str, str]) -> Finding:
    found = validate(read(sample(name, *changes)), rules=(RuleSet.FRENCH,))
    return next(one for one in found if rule in (one.rule, *one.rules))


_RATE = "<cbc:Percent>20</cbc:Percent>"
_DAY = '<udt:DateTimeString format="102">'
CASES = (
    (UBL, "BR-FR-16_BT-96", ((_RATE, "<cbc:Percent>0.2</cbc:Percent>"),), ("« 0.2 »", "20 % s’écrit 20")),
    (UBL, "BR-FR-01_BT-1-2", ((">F-2026-0418<", ">FAC 2026/11 n°12<"),), ("« FAC 2026/11 n°12 »", "F-2026-0042")),
    (UBL, "BR-FR-08_BT-23", ((">A1<", ">A9<"),), ("« A9 »", "S1 (prestation de services)")),
    (UBL, "BR-FR-04_BT-3", ((">380<", ">326<"),), ("« 326 »", "380 (facture)", "381 (avoir)")),
    (UBL, "BR-FR-CO-04_BT-3", ((">380<", ">384<"),), ("384 (facture rectificative)", "sa date")),
    (
        UBL,
        "BR-FR-CO-09_BT-23-1",
        ((">A1<", ">S2<"),),
        ("S2 (facture déjà payée)", "BT-113 : rien", "BT-112 : 1 200,00 €", "S1 (service)"),
    ),
    (UBL, "BR-FR-CO-07_BT-9", ((">2026-12-02<", ">2026-10-02<"),), ("02/10/2026", "02/11/2026")),
    (UBL, "BR-FR-17_BT-123", (), ("« Bon de livraison »", "BON_LIVRAISON")),
    (
        UBL,
        "BR-FR-09_BT-29",
        (('<cbc:CompanyID schemeID="0002">812345676<', '<cbc:CompanyID schemeID="0002">812345684<'),),
        ("« 81234567600017 »", "« 812345684 »", "la même entreprise"),
    ),
    (
        UBL,
        "BR-FR-09_BT-46",
        (('<cbc:ID schemeID="0009">21987654700015<', '<cbc:ID schemeID="0009">219876547<'),),
        ("n’a pas 14 chiffres", "« 219876547 »"),
    ),
    (
        UBL,
        "BR-FR-32-LEGALID",
        (('<cbc:CompanyID schemeID="0002">812345676<', '<cbc:CompanyID schemeID="0002">81234567600017<'),),
        ("« 81234567600017 »", "9 chiffres", "0009 (SIRET)"),
    ),
    (
        UBL,
        "BR-FR-06_BT-21-1",
        (("<cbc:Note>Merci", "<cbc:Note>#PMT#Encore</cbc:Note><cbc:Note>Merci"),),
        ("frais de recouvrement", "plusieurs fois", "une seule note"),
    ),
    (CII, "BR-FR-03_BT-2", ((f"{_DAY}20261102", f"{_DAY}19261102"),), ("« 19261102 »", "20261121")),
    (CREDIT_NOTE, "BR-FR-08_BT-23", (), ("cadre",)),
)


@pytest.mark.parametrize(("name", "rule", "changes", "words"), CASES, ids=[case[1] for case in CASES])
def test_a_rule_of_france_tells_the_value_that_is_wrong_and_what_to_do(name, rule, changes, words):
    found = told(name, rule, *changes)
    said = f"{found.title} {found.message} {found.remedy}".replace("\xa0", " ").replace("\u202f", " ")
    for word in words:
        assert word in said, said
    assert not wrong_with(found.title, found.message, found.remedy)


def test_a_siren_that_is_not_given_is_said_and_not_the_siret_beside_it():
    absent = '<cbc:CompanyID schemeID="0002">219876547</cbc:CompanyID>'
    found = told(UBL, "BR-FR-09_BT-46", (absent, ""))
    assert found.title == "Le SIREN de l’acheteur manque à côté de son SIRET"
    assert "« 219876547 »" in found.remedy
