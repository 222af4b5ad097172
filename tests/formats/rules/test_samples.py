"""The project's own documents: each breaks exactly the rules that its declaration names, for us and officially."""

import csv
import re
from functools import cache

import pytest

from coryphee.formats import RuleSet, read, validate
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules import edition_of, failed_ids
from coryphee.formats.rules.by_hand import facturx
from coryphee.formats.rules.engine.running import rule_file, run
from coryphee.formats.xml.records.record import Document
from tests.formats.official.oracle import judge
from tests.formats.rule_samples import FOLDER, Sample, index, samples

SAMPLES = samples()
OFFICIAL = {"en16931": "en16931", "fr": "french", "extended-ctc-fr": "extended_ctc"}
FAMILIES = {
    *("BR", "BR-CO", "BR-DEC", "BR-CL", "BR-FR", "CPRO", "Factur-X"),
    *(f"BR-{code}" for code in ("S", "Z", "E", "AE", "IC", "G", "O", "AF", "AG", "B")),
    *("UBL-CR", "UBL-SR", "UBL-DT", "CII-SR", "CII-DT", "FX-SCH", "BR-FXEXT", "BR-FREXT"),
}


@cache
def result_of(file: str) -> ReadResult:
    return read((FOLDER / file).read_bytes())


def broken(sample: Sample) -> set[str]:
    """The rules of its set that our engine finds broken."""
    result = result_of(sample.file)
    if sample.rules in OFFICIAL:
        return failed_ids(result.tree, rules=(RuleSet(sample.rules),))
    found = validate(result, rules=(RuleSet(sample.rules),))
    return {rule for one in found for rule in (one.rule, *one.rules)}


def test_there_are_enough_of_them_for_every_family_valid_and_not() -> None:
    assert len(SAMPLES) >= 60
    assert len({one.file for one in SAMPLES}) == len(SAMPLES)
    assert {one.family for one in SAMPLES} == FAMILIES
    broken_families = {one.family for one in SAMPLES if one.breaks}
    assert broken_families == FAMILIES
    assert sum(1 for one in SAMPLES if not one.breaks) >= 20
    for one in SAMPLES:
        if one.breaks and one.family.startswith(("BR-", "UBL-", "CII-")):
            assert re.search(rf"\b{one.family}-", one.breaks), one.file


def test_the_files_are_those_that_the_declarations_write() -> None:
    """`make samples` writes them again."""
    assert (FOLDER / "index.tsv").read_text(encoding="utf-8") == index(SAMPLES)
    assert {path.name for path in FOLDER.glob("*.xml")} == {one.file for one in SAMPLES}
    for one in SAMPLES:
        assert (FOLDER / one.file).read_text(encoding="utf-8") == one.text(), one.file


def test_every_sample_follows_the_schema_of_its_syntax_unless_a_value_is_missing() -> None:
    wrong = [one.file for one in SAMPLES if any(f.rule == "XSD" for f in result_of(one.file).findings)]
    absent = {"sans-numero", "ligne-sans-article", "avoir-sans-date", "prix-negatif"}
    assert {name.partition(".")[0] for name in wrong} <= absent


@pytest.mark.parametrize("sample", SAMPLES, ids=[one.file for one in SAMPLES])
def test_our_verdict_is_the_declared_one(sample: Sample) -> None:
    assert broken(sample) == set(sample.breaks.split())


@pytest.mark.parametrize("rules", OFFICIAL)
def test_the_official_verdict_is_the_declared_one(rules: str) -> None:
    wrong = {}
    for one in SAMPLES:
        if one.rules != rules:
            continue
        verdict = judge(f"{OFFICIAL[rules]}_{'cii' if one.cii else 'ubl'}", result_of(one.file).tree)
        if not verdict.crash and verdict.rules != set(one.breaks.split()):
            wrong[one.file] = verdict.rules ^ set(one.breaks.split())
    assert wrong == {}


def test_the_profiles_of_factur_x_judge_our_samples_as_officially() -> None:
    judged, wrong = 0, {}
    for one in SAMPLES:
        result = result_of(one.file)
        asked = [edition_of(RuleSet.FACTURX)] if one.rules == "facturx" else []
        for name in facturx.file_names(asked, result.document, result.syntax):
            judged += 1
            ours = {failure.rule for failure in run(rule_file(name), Document(result.tree))}
            if found := ours ^ judge(name, result.tree).rules:
                wrong[one.file] = found
    assert judged >= 8
    assert wrong == {}


def test_the_index_can_be_read_by_a_machine() -> None:
    with (FOLDER / "index.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert {row["syntax"] for row in rows} == {"UBL", "CII"}
    assert {row["rules"] for row in rows} == {one.value for one in RuleSet}


def test_a_change_that_finds_no_place_is_refused() -> None:
    with pytest.raises(AssertionError, match="is not there"):
        Sample("x", "BR", SAMPLES[0].base, (("rien de tel", ""),)).text()
