"""Situations of a French invoice that are not plain: what is said of each, in the words of whoever wrote it."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from coryphee.formats import RuleSet, check_document, read, validate
from coryphee.formats.rules.words.units import unit_meant
from tests.formats.sample_files import CII, UBL, sample

RULES = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO)
_CHARGE = (
    "<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Éco-participation"
    '</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">10.00</cbc:Amount></cac:AllowanceCharge>'
)
_DISCOUNT = (
    "<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>Remise fidélité"
    '</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">95.00</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID>'
    "<cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>"
    "</cac:AllowanceCharge>"
)
_TAX = "  <cac:TaxTotal>"
_LINE_RATE = """<cac:ClassifiedTaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>20</cbc:Percent>"""
_DAY = '<udt:DateTimeString format="102">'


def said(name: str, *changes: tuple[str, str]) -> str:
    """All that is told of a sample with these changes, blanks made plain."""
    result = read(sample(name, *changes))
    found = [*result.findings, *validate(result, rules=RULES), *check_document(result.document)]
    return re.sub(r"\s", " ", " ".join(f"{one.title} {one.message} {one.remedy}" for one in found))


CASES = (
    (
        "an eco-participation without VAT",
        UBL,
        ((_TAX, _CHARGE + _TAX),),
        ("« Éco-participation » (10,00 €)", "éco-parti"),
    ),
    (
        "a discount that is not deducted",
        UBL,
        ((_TAX, _DISCOUNT + _TAX),),
        ("La remise « Remise fidélité » de 95,00 € n’est pas déduite",),
    ),
    (
        "a rate of a line without its total",
        UBL,
        ((_LINE_RATE, _LINE_RATE.replace("20", "10")),),
        ("est à 10 %, et aucun total de TVA à 10 % n’est donné",),
    ),
    (
        "a deposit that is not deducted",
        UBL,
        (("<cbc:PayableAmount", '<cbc:PrepaidAmount currencyID="EUR">200.00</cbc:PrepaidAmount><cbc:PayableAmount'),),
        ("L’acompte ou le déjà payé de 200,00 € n’est pas déduit",),
    ),
    (
        "a rate of zero at the normal category",
        UBL,
        (("<cbc:Percent>20</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>"),),
        ("S (taux normal ou réduit)", "E (exonéré)", "O (hors champ de la TVA)"),
    ),
    ("a unit as people write it", UBL, (('unitCode="C62"', 'unitCode="m2"'),), ("« m2 » s’écrit MTK (mètre carré)",)),
    (
        "which date has dashes",
        CII,
        ((f"{_DAY}20261102", f"{_DAY}2026-11-02"),),
        ("« Date d’émission » n’est pas au format AAAAMMJJ", "20261102"),
    ),
    (
        "a day in French order",
        UBL,
        (("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>02/11/2026"),),
        ("cette date s’écrit 2026-11-02",),
    ),
    (
        "a month before the day",
        UBL,
        (("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>11/16/2026"),),
        ("cette date s’écrit 2026-11-16", "si le mois est écrit avant le jour"),
    ),
)


@pytest.mark.parametrize(("name", "changes", "words"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_said_of_it(name, changes, words):
    told = said(name, *changes)
    for word in words:
        assert word in told, told


@pytest.mark.parametrize(
    ("written", "meant"),
    [("pièce", "C62 (pièce)"), ("U", "C62 (pièce)"), ("h", "HUR (heure)"), ("m²", "MTK (mètre carré)"), ("XX9", None)],
)
def test_the_unit_that_was_meant(written, meant):
    assert unit_meant(written) == meant


def test_a_price_for_a_hundred_of_which_the_hundred_was_forgotten():
    document = read(sample(UBL)).document
    line = document.lines[0]
    wrong = replace(line, quantity=Decimal(500), net_price=Decimal(12), net_amount=Decimal("60.00"), base_quantity=None)
    wrong = replace(wrong, allowances_charges=())
    found = [one for one in check_document(replace(document, lines=(wrong,))) if one.rule == "CORYPHEE-LIGNE"]
    assert "quantité de base 100" in found[0].remedy
