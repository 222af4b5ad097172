"""The benchmark runs, and its mutants are the same for a given seed."""

import pytest
from lxml import etree

from bench import formats
from coryphee.formats.xml.parsing import parse_xml
from tests.formats.official.mutants import mutants
from tests.formats.sample_files import UBL, sample


def test_mutants_are_repeatable_and_differ_from_their_model():
    tree = parse_xml(sample(UBL))
    model = etree.tostring(tree)
    first = [etree.tostring(one) for one in mutants([tree], 40, seed=3)]
    assert first == [etree.tostring(one) for one in mutants([tree], 40, seed=3)]
    assert first != [etree.tostring(one) for one in mutants([tree], 40, seed=4)]
    assert sum(one != model for one in first) > 30
    assert etree.tostring(tree) == model


def test_medians_let_the_works_take_turns():
    seen = []
    found = formats.medians({"a": (seen.append, ["x"]), "b": (seen.append, ["y"])}, rounds=3)
    assert set(found) == {"a", "b"}
    assert seen == ["x", "x", "y", "y"] * 3  # each turn: once to warm up, once timed


def test_without_a_corpus_the_bench_says_so(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("CORYPHEE_CORPUS", str(tmp_path / "absent"))
    assert formats.main(["speed"]) == 2
    assert "CORYPHEE_CORPUS" in capsys.readouterr().err


@pytest.mark.usefixtures("corpus")
def test_the_samples_are_valid_invoices_of_both_syntaxes():
    assert len(formats.samples("ubl")) > 20
    assert len(formats.samples("cii")) > 10


@pytest.mark.usefixtures("corpus")
def test_the_comparison_with_the_official_rules_counts_disagreements():
    disagreements, unjudged, fired = formats.compare("en16931_cii", 20)
    assert not disagreements
    assert unjudged < 20
    assert fired > 0
