"""« Comprendre cette erreur » (P-08): a page for each official rule, and a link only where there is one."""

import html

import pytest
from django.urls import reverse

from coryphee.einvoices.rule_examples import EXAMPLES, WHY
from coryphee.einvoices.rule_pages import rule_page
from coryphee.einvoices.templatetags.rules import has_page
from coryphee.formats.rules import RuleSet
from coryphee.formats.rules.by_hand.cpro import RULES
from coryphee.formats.rules.catalogue import FILES, rules_of
from tests.browsing import text_of


@pytest.mark.parametrize("file", FILES)
def test_every_rule_of_every_file_has_its_page(file):
    for one in rules_of(file):
        page = rule_page(one.id)
        assert page is not None and page.title and page.remedy and page.sets, one.id
        assert "{found}" not in page.message, one.id


@pytest.mark.parametrize("file", FILES)
def test_every_page_has_an_example_or_says_why_there_is_none(file):
    for one in rules_of(file):
        page = rule_page(one.id)
        assert bool(page.example) is not bool(page.no_example), one.id


@pytest.mark.parametrize("file", ["french_ubl", "french_cii"])
def test_every_rule_of_france_has_an_example_before_and_after(file):
    for one in rules_of(file):
        example = rule_page(one.id).example
        assert example is not None and example.wrong != example.right, one.id


def test_every_rule_of_the_public_sector_has_an_example():
    assert not [one.id for one in RULES if rule_page(one.id).example is None]


def test_the_official_wording_begins_where_the_rule_is_named():
    for rule in ("BR-FREXT-CO-10", "BR-FREXT-AE-08ini", "BR-16"):
        assert rule_page(rule).reference.startswith(f"[{rule}]")
    assert rule_page("FX-SCH-A-000020").reference.startswith("Element")


def test_every_rule_of_the_public_sector_has_its_page():
    assert all(has_page(one.id) for one in RULES)


@pytest.mark.parametrize(
    ("rule", "blocks"),
    [
        ("BR-02", True),
        ("BR-FR-01_BT-1-1", True),
        ("BR-FR-08_BT-23", False),
        ("BR-FR-CPRO-01", True),
        ("BR-FR-CPRO-20", False),
        ("BR-FREXT-CO-10", True),
    ],
)
def test_a_rule_is_said_to_block_where_the_portal_holds_an_invoice_to_it(rule, blocks):
    assert rule_page(rule).blocking is blocks


def test_the_page_says_which_edition_of_which_rules():
    norm = "EN 16931 (CEN/TC 434) 1.3.16"
    assert rule_page("BR-02").sets[:2] == (f"{norm}, en UBL", f"{norm}, en CII et Factur-X")


def test_a_rule_of_ours_has_no_page_and_no_link():
    assert not has_page("CORYPHEE-PDF-TEXTE")
    assert not has_page("XSD")


@pytest.mark.django_db
@pytest.mark.parametrize("rule", ["BR-CO-15", "BR-FR-CPRO-01", "FX-SCH-A-000020", "FACTURX-ELEMENT", "BR-FREXT-CO-10"])
def test_a_visitor_reads_the_page_of_a_rule(client, rule):
    answer = client.get(reverse("einvoices:rule", args=[rule]))
    assert answer.status_code == 200
    assert rule in answer.content.decode()


@pytest.mark.django_db
def test_a_rule_that_does_not_exist_is_not_found(client):
    assert client.get(reverse("einvoices:rule", args=["BR-999"])).status_code == 404


@pytest.mark.parametrize("rule_id", sorted(EXAMPLES))
def test_each_example_is_of_a_rule_that_exists_and_shows_two_things(client, rule_id):
    page = rule_page(rule_id)
    assert page is not None and page.example is not None and page.example.wrong != page.example.right
    said = text_of(client.get(reverse("einvoices:rule", args=[rule_id])))
    assert "Par exemple" in said and page.example.right.replace("\xa0", " ") in html.unescape(said)


@pytest.mark.parametrize("rule_id", ["BR-CO-15", "BR-FR-08_BT-23", "BR-FR-CPRO-22"])
def test_every_page_says_who_asks_and_why(client, rule_id):
    assert "Qui le demande, et pourquoi" in text_of(client.get(reverse("einvoices:rule", args=[rule_id])))


def test_every_rule_set_says_why_it_exists():
    assert set(WHY) == set(RuleSet)
