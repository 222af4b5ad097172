"""The engine: one walk, plans by path, templates in order of priority."""

import re

import pytest
from lxml import etree

from compiler.generate import GENERATED
from coryphee.formats.rules.engine.plans import RuleFile
from coryphee.formats.rules.engine.running import run
from coryphee.formats.rules.engine.template import Absent, AtMost, Check, Pattern, Step, Template
from coryphee.formats.rules.engine.xpath_numbers import RuleCrash
from coryphee.formats.xml.records import paths, record
from coryphee.formats.xml.records.paths import ROOTS, short_name
from coryphee.formats.xml.records.record import Document


def walked(xml):
    tree = etree.fromstring(xml)
    return Document(tree)


def broken(templates, xml):
    return [(one.rule, one.crash) for one in run(RuleFile(templates), walked(xml))]


def at(*names, **options):
    return Pattern(tuple(Step(name) for name in reversed(names)), **options)


def test_names_are_short_and_strangers_keep_their_namespace():
    ubl = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    assert short_name(f"{{{ubl}}}ID") == "cbc:ID"
    assert short_name("{urn:other}ID") == "{urn:other}ID"
    assert short_name("ID") == "ID"


def test_a_record_keeps_text_parent_and_children():
    invoice = walked("<a><b>1</b><b>2</b><c><d>3</d></c></a>")
    first, second = invoice.root[3]["b"]
    assert (first[0], second[0]) == ("1", "2")
    assert first[2] is invoice.root
    assert invoice.all("d")[0][2][4].name == "c"
    assert invoice.root[0] is None


def test_elements_of_a_name_come_in_document_order():
    invoice = walked("<a><b><x>1</x></b><b><x>2</x><x>3</x></b><b><x>4</x></b></a>")
    assert [record[0] for record in invoice.all("x")] == ["1", "2", "3", "4"]


def test_a_name_is_found_everywhere_whether_it_is_indexed_or_not(monkeypatch):
    paths.ROOTS.pop("indexed", None)
    monkeypatch.setattr(paths, "INDEXED", frozenset({"indexed", "x"}))
    monkeypatch.setattr(record, "INDEXED", frozenset({"indexed", "x", "z"}))
    invoice = walked("<indexed><x>1</x><indexed><x>2</x><y/></indexed></indexed>")
    paths.ROOTS.pop("indexed")
    assert [len(invoice.all(name)) for name in ("indexed", "x", "y", "z", "other")] == [2, 2, 1, 0, 0]


def test_every_name_that_a_rule_looks_for_everywhere_is_indexed():
    sources = [*GENERATED.glob("*.py"), *(GENERATED.parent / "by_hand").glob("*.py")]
    asked = set()
    for source in sources:
        asked |= set(re.findall(r"""(?:\.all\(|preceding\(\w+, )['"]([^'"]+)""", source.read_text(encoding="utf-8")))
    assert asked == paths.INDEXED


def test_preceding_leaves_out_what_follows_and_what_contains():
    invoice = walked("<a><x>1<x>2</x></x><y/><x>3</x></a>")
    last = invoice.root[3]["x"][-1]
    assert len(invoice.preceding(last, "x")) == 2
    inner = invoice.root[3]["x"][0][3]["x"][0]
    assert invoice.preceding(inner, "x") == []


def test_unusual_attributes_are_known_and_usual_ones_are_read_where_they_stand():
    invoice = walked('<a schemeName="n"><b schemeID="0009">1</b></a>')
    assert invoice.attributes == {"schemeName"}
    assert invoice.attributes_named("schemeID") == ["0009"]
    assert invoice.attributes_named("languageID") == []


def test_released_records_hold_nothing():
    invoice = walked("<a><b>1</b></a>")
    root = invoice.root
    invoice.release()
    assert root[3] == {}
    assert invoice.nodes == []


def test_the_map_of_places_is_bounded(monkeypatch):
    monkeypatch.setattr(paths, "MAX_PLACES", 0)
    before = len(ROOTS)
    assert ROOTS["{urn:bounded}once"].name == "{urn:bounded}once"
    assert len(ROOTS) == before


def test_the_highest_group_that_matches_is_the_only_one_of_its_phase():
    templates = (
        Template("M1", 2, (Pattern((Step("b", None, lambda n, d: n[0] == "1"),)),), (Check("R1", lambda n, d: False),)),
        Template("M1", 1, (at("b"),), (Check("R2", lambda n, d: False),)),
        Template("M2", 1, (at("b"),), (Check("R3", lambda n, d: False),)),
    )
    assert [rule for rule, _ in broken(templates, "<a><b>1</b></a>")] == ["R1", "R3"] or [
        rule for rule, _ in broken(templates, "<a><b>1</b></a>")
    ] == ["R3", "R1"]
    assert sorted(rule for rule, _ in broken(templates, "<a><b>2</b></a>")) == ["R2", "R3"]


def test_an_absolute_pattern_only_matches_from_the_root():
    templates = (Template("M1", 1, (at("a", "b", absolute=True),), (Check("R", lambda n, d: False),)),)
    assert broken(templates, "<a><b/></a>")
    assert not broken(templates, "<x><a><b/></a></x>")


def test_a_relative_pattern_matches_at_any_depth():
    templates = (Template("M1", 1, (at("a", "b"),), (Check("R", lambda n, d: False),)),)
    assert broken(templates, "<x><a><b/></a></x>")


def test_what_must_not_be_present_is_found_by_its_path_alone():
    templates = (Template("M1", 1, (at("a"),), (Absent("R", (("b", "c"), ("@x",))),)),)
    assert broken(templates, "<a><b><c/></b></a>") == [("R", "")]
    assert broken(templates, '<a x="1"><b/></a>') == [("R", "")]
    assert broken(templates, "<a><c/><b/></a>") == []


def test_what_must_not_be_present_is_also_found_below_a_conditional_group():
    step = Step("a", None, lambda n, d: n[1].get("on") == "1")
    templates = (Template("M1", 1, (Pattern((step,)),), (Absent("R", (("b", "c"),)),)),)
    assert broken(templates, '<a on="1"><b><c/></b></a>') == [("R", "")]
    assert broken(templates, '<a on="0"><b><c/></b></a>') == []


def test_counts_are_made_where_something_is_repeated():
    holds = lambda n, d: len([c for b in n[3].get("b", ()) for c in b[3].get("c", ())]) <= 1  # noqa: E731
    templates = (Template("M1", 1, (at("a"),), (AtMost("R", ("b", "c"), 1, holds),)),)
    assert broken(templates, "<a><b><c/><c/></b></a>") == [("R", "")]
    assert broken(templates, "<a><b><c/></b><b><c/></b></a>") == [("R", "")]
    assert broken(templates, "<a><b><c/></b><b/></a>") == []


def test_a_rule_that_crashes_is_broken_and_says_why():
    def crash(n, d):
        raise RuleCrash("illisible")

    templates = (Template("M1", 1, (at("a"),), (Check("R", crash),)),)
    assert broken(templates, "<a/>") == [("R", "illisible")]


def test_a_crash_hides_nothing_of_the_other_rules_and_is_told_of_its_rule_alone():
    def crash(n, d):
        raise RuleCrash("illisible")

    checks = (Check("R1", lambda n, d: False), Check("R2", crash), Check("R3", lambda n, d: True))
    together = lambda n, d: ("R1", crash(n, d))  # noqa: E731
    templates = (
        Template("M1", 1, (at("b"),), checks, together),
        Template("M2", 1, (at("a"),), (Absent("R4", (("b",),)),)),
        Template("M2", 1, (Pattern((Step("a", None, lambda n, d: True),)),), (Check("R5", lambda n, d: False),)),
    )
    assert broken(templates, "<a><b/></a>") == [("R1", ""), ("R2", "illisible"), ("R4", "")]


def test_rules_are_asked_one_by_one_only_where_something_crashes():
    asked = []
    check = Check("R", lambda n, d: asked.append(n))
    template = Template("M1", 1, (at("a"),), (check,), lambda n, d: ("R",))
    assert broken((template,), "<a/>") == [("R", "")]
    assert asked == []


def test_a_pattern_that_crashes_does_not_match():
    def crash(n, d):
        raise RuleCrash("illisible")

    templates = (Template("M1", 1, (Pattern((Step("a", None, crash),)),), (Check("R", lambda n, d: False),)),)
    assert broken(templates, "<a/>") == []


def test_groups_that_differ_by_a_code_are_chosen_by_it():
    def group(code, rule, priority):
        step = Step("tax", None, lambda n, d: n[3]["id"][0][0].strip() == code, ("id", code))
        return Template("M1", priority, (Pattern((step,)),), (Check(rule, lambda n, d: False),))

    templates = (group("S", "RS", 3), group("Z", "RZ", 2))
    assert broken(templates, "<tax><id> Z </id></tax>") == [("RZ", "")]
    assert broken(templates, "<tax><id>S</id></tax>") == [("RS", "")]
    assert broken(templates, "<tax><id>E</id></tax>") == []


def test_a_test_about_an_ancestor_is_only_made_below_it():
    made = []
    step = Step("b", None, lambda n, d: made.append(n[4].name), None, "price")
    templates = (Template("M1", 1, (Pattern((step,)),), (Check("R", lambda n, d: False),)),)
    assert broken(templates, "<a><b/></a>") == [("R", "")]
    assert made == []
    assert broken(templates, "<a><price><b/></price></a>") == []
    assert made == ["b"]


@pytest.mark.parametrize("lines", (1, 400))
def test_a_document_has_one_record_for_each_element(lines):
    invoice = walked(f"<a>{'<b><c/></b>' * lines}</a>")
    assert isinstance(invoice, Document)
    assert len(invoice.nodes) == 1 + 2 * lines
    assert len(invoice.repeated) == lines - 1
