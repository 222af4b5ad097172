"""The verdicts are those of the official rules, run by saxonche: the same set of broken rules, everywhere.

The short form takes every file of the corpus, every official unit case, and some hundreds of mutants. The long form
(`python -m bench.formats mutants`, or CORYPHEE_MUTANTS=20000) takes as many as asked.
"""

import os
from pathlib import Path

import pytest
from lxml import etree

from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.rules.catalogue import FILES
from coryphee.formats.rules.engine.running import rule_file, run
from coryphee.formats.xml.parsing import parse_xml
from coryphee.formats.xml.records.record import Document
from tests.formats.official.mutants import mutants
from tests.formats.official.oracle import judge
from tests.formats.sample_files import CII, CORPUS, CREDIT_NOTE, UBL, sample

pytest.importorskip("saxonche")

FOLDERS = {"ubl": ("ubl-invoice", "ubl-creditnote"), "cii": ("cii",)}
ROOTS = {"ubl": ("Invoice", "CreditNote"), "cii": ("CrossIndustryInvoice",)}
OWN = {"ubl": (UBL, CREDIT_NOTE), "cii": (CII,)}
MUTANTS = int(os.environ.get("CORYPHEE_MUTANTS", "150"))


def binding(name):
    return name.rpartition("_")[2]


def disagreement(name, tree):
    """Rules that one of the two finds broken and the other not; nothing when the official rules cannot answer."""
    verdict = judge(name, tree)
    if verdict.crash:
        return set()
    ours = {failure.rule for failure in run(rule_file(name), Document(tree))}
    return ours ^ verdict.rules


def readable(files):
    for file in files:
        try:
            yield file, parse_xml(file.read_bytes())
        except UnreadableInvoice:
            continue


def corpus_files(name):
    return sorted(file for folder in FOLDERS[binding(name)] for file in (CORPUS / folder).rglob("*.xml"))


def unit_cases(name):
    """(file, expected, rule, tree): the small documents of a CEN test file, each with what must or must not fire."""
    for file in sorted((CORPUS / f"unit-{binding(name)}").rglob("*.xml")):
        for test in parse_xml(file.read_bytes()).iter("{*}test"):
            trees = [child for child in test if etree.QName(child).localname in ROOTS[binding(name)]]
            for tree in trees:
                told = [(etree.QName(one).localname, (one.text or "").strip()) for one in test.iterfind("{*}assert/*")]
                yield file, told, parse_xml(etree.tostring(tree))


@pytest.mark.usefixtures("needs_corpus")
@pytest.mark.parametrize("name", FILES)
def test_every_invoice_of_the_corpus_breaks_the_same_rules_as_officially(name):
    files = corpus_files(name)
    assert len(files) > 100
    wrong = {Path(file).name: found for file, tree in readable(files) if (found := disagreement(name, tree))}
    assert wrong == {}


@pytest.mark.usefixtures("needs_corpus")
@pytest.mark.parametrize("name", ("en16931_ubl", "en16931_cii"))
def test_every_official_unit_case_fires_as_its_label_says(name):
    checked, wrong = 0, []
    for file, told, tree in unit_cases(name):
        ours = {failure.rule for failure in run(rule_file(name), Document(tree))}
        for expected, rule in told:
            if expected in ("error", "warning", "success") and rule:
                checked += 1
                if (rule in ours) != (expected != "success"):
                    wrong.append((file.name, expected, rule))
    assert checked > (500 if name == "en16931_ubl" else 3)
    assert wrong == []


@pytest.mark.usefixtures("needs_corpus")
@pytest.mark.parametrize("name", ("en16931_ubl", "en16931_cii"))
def test_every_official_unit_case_breaks_the_same_rules_as_officially(name):
    wrong = [(file.name, found) for file, _, tree in unit_cases(name) if (found := disagreement(name, tree))]
    assert wrong == []


@pytest.mark.usefixtures("needs_corpus")
@pytest.mark.parametrize("name", FILES)
def test_mutants_of_the_corpus_break_the_same_rules_as_officially(name):
    small = [file for file in corpus_files(name) if file.stat().st_size < 40_000]
    trees = [tree for _, tree in readable(small)]
    wrong = []
    for rank, mutant in enumerate(mutants(trees, MUTANTS, seed=2026)):
        found = disagreement(name, etree.fromstring(etree.tostring(mutant)))
        if found:
            wrong.append((rank, found))
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_mutants_of_our_own_samples_break_the_same_rules_as_officially(name):
    trees = [parse_xml(sample(own)) for own in OWN[binding(name)]]
    wrong = []
    for rank, mutant in enumerate(mutants(trees, min(MUTANTS, 60), seed=7)):
        found = disagreement(name, etree.fromstring(etree.tostring(mutant)))
        if found:
            wrong.append((rank, found))
    assert wrong == []


def test_a_disagreement_would_be_seen():
    tree = parse_xml(sample(UBL, ("<cbc:ID>F-2026-0418</cbc:ID>", "")))
    verdict = judge("en16931_ubl", tree)
    assert "BR-02" in verdict.rules
    assert verdict.rules ^ {"BR-03"} != set()


def test_where_the_official_rules_stop_ours_answer():
    tree = parse_xml(sample(UBL, (">1200.00</cbc:PayableAmount>", ">1e5</cbc:PayableAmount>")))
    assert judge("en16931_ubl", tree).crash
    crashed = {failure.rule for failure in run(rule_file("en16931_ubl"), Document(tree)) if failure.crash}
    assert "BR-CO-16" in crashed
