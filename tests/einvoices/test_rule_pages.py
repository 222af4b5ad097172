"""« Comprendre cette erreur » (P-08): a page for each official rule, and a link only where there is one."""

import html
import re
from datetime import date
from pathlib import Path

import pytest
from django.urls import reverse

import coryphee
from coryphee.einvoices.own_rules import OWN_RULES
from coryphee.einvoices.programs import PROGRAMS, in_programs
from coryphee.einvoices.rule_examples import EXAMPLES, WHY
from coryphee.einvoices.rule_pages import rule_page
from coryphee.formats.model.labels import TERMS, name
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
    assert all(rule_page(one.id) for one in RULES)


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


# Checks of ours that are about the whole file, or name a person or an invoice: their own sentence says it all.
WITHOUT_PAGE = re.compile(
    r"CORYPHEE-(?:CONVERSION|DEMESURE|EXTENSION|ILLISIBLE|LIGNES-DOUBLES|PDF-.*|PIECE-.*|SPECIFICATION)"
    r"|PORTAIL-(?:AVOIR-DEPASSE|DELAI-CHANGE|DESTINATAIRE-.*|DOUBLON|ENGAGEMENT-FORME|FICHE-CHANGEE"
    r"|FOURNISSEUR-INACTIF|MANDAT|MONTANTS|SERVICE-PUBLIC)"
)


def test_each_check_of_ours_has_its_page_or_a_reason_to_have_none():
    texts = [path.read_text() for path in Path(coryphee.__file__).parent.rglob("*.py")]
    said = {name for text in texts for name in re.findall(r'"((?:CORYPHEE|PORTAIL)-[A-Z][A-Z-]*[A-Z])"', text)}
    said |= {f"CORYPHEE-{key}" for key in ("SIREN", "SIRET", "GLN", "TVA", "IBAN", "BIC")}  # named as they are met
    assert len(said) > 40
    for rule in said:
        assert bool(rule_page(rule)) != bool(WITHOUT_PAGE.fullmatch(rule)), rule


@pytest.mark.parametrize("rule_id", sorted(OWN_RULES))
def test_the_page_of_a_check_of_ours_says_what_to_do_and_names_no_official_text(client, rule_id):
    page = rule_page(rule_id)
    assert page is not None and page.title and page.remedy and page.terms and (page.blocking or page.advisory)
    said = text_of(client.get(reverse("einvoices:rule", args=[rule_id])))
    assert "Que faire" in said and "Contrôles de ce portail" in said and "Texte officiel" not in said


def test_a_rule_of_reading_has_no_page():
    assert rule_page("CORYPHEE-PDF-TEXTE") is None
    assert rule_page("XSD") is None


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


def test_each_name_of_a_field_in_a_program_is_of_a_field_that_exists_with_its_source():
    assert len(PROGRAMS) >= 5
    for program in PROGRAMS:
        assert program.fields, program.name
        for one in program.fields:
            assert one.place and one.label and set(one.terms) <= set(TERMS), one
            assert program.name in one.source.title and "." in one.source.where
            assert one.source.read >= date(2026, 11, 28)


def test_the_fields_that_people_correct_have_a_name_somewhere():
    header = {"BT-1", "BT-2", "BT-5", "BT-9", "BT-10", "BT-12", "BT-13", "BT-20", "BT-22", "BT-25", "BT-72", "BT-113"}
    parties = {"BT-29", "BT-30", "BT-31", "BT-46", "BT-47", "BT-48", "BT-40", "BT-55", "BT-35", "BT-50"}
    lines = {"BT-129", "BT-130", "BT-146", "BT-151", "BT-152", "BT-92"}
    for term in header | parties | lines | {"BT-81", "BT-84", "BT-118", "BT-119", "BT-120"}:
        assert in_programs([term]), term


@pytest.mark.parametrize("file", FILES)
def test_every_page_of_a_rule_about_a_named_field_says_how_programs_call_it(file):
    known = {term for program in PROGRAMS for one in program.fields for term in one.terms}
    for one in rules_of(file):
        page = rule_page(one.id)
        named = [term for term in dict.fromkeys(one.wording.terms) if term in known]
        assert [field.field for field in page.in_programs.fields] == [name(term) for term in named], one.id
        assert all(field.rows for field in page.in_programs.fields) and bool(page.in_programs.sources) == bool(named), (
            one.id
        )


@pytest.mark.django_db
def test_the_page_says_the_name_the_place_and_where_it_was_read(client):
    said = text_of(client.get(reverse("einvoices:rule", args=["BR-CO-25"])))
    assert "Dans votre logiciel" in said and "« Date limite règlement » (Fiche facture)" in said
    assert "lue le 28/11/2026" in said and "Dolibarr, Odoo, Invoice Ninja (fichiers de langue français)" in said


@pytest.mark.django_db
def test_names_are_folded_when_there_are_many_and_left_out_where_none_is_known(client):
    many = client.get(reverse("einvoices:rule", args=["BR-CO-25"])).content.decode()
    assert rule_page("BR-CO-25").in_programs.count > 5 and '<details class="more-fields">' in many
    assert "Dans votre logiciel" not in text_of(client.get(reverse("einvoices:rule", args=["BR-CO-15"])))
