"""What `docs/mecanismes/regles.md` shows of BR-02 is what happens."""

from pathlib import Path

from compiler.generate import GENERATED, SOURCES, stylesheet
from compiler.xpath import parse
from coryphee.formats import read, validate
from coryphee.formats.rules.engine.running import Failure, rule_file, run
from coryphee.formats.xml.records.record import records_of
from tests.formats.sample_files import UBL, sample

PAGE = (Path(__file__).parents[3] / "docs/mecanismes/regles.md").read_text(encoding="utf-8")
TEST = "normalize-space(cbc:ID) != ''"


def test_the_official_test_its_tree_and_its_code_are_those_of_the_page():
    assert TEST in PAGE and TEST in stylesheet(SOURCES[0]).read_text(encoding="utf-8")
    assert str(parse(TEST)).replace("'", '"').replace('""', "") in PAGE.replace('""', "")
    code = (GENERATED / "en16931_ubl.py").read_text(encoding="utf-8")
    for line in (
        "Check('BR-02', lambda n, d: has_text(n[3], 'cbc:ID'))",
        "if not has_text(k, 'cbc:ID'): f += ('BR-02',)",
    ):
        assert line in PAGE and line in code
    group = PAGE[PAGE.index("Template('M11', 1057") :].partition("\n")[0]
    assert group in code


def test_the_record_the_plan_the_failure_and_the_words_are_those_of_the_page():
    result = read(sample(UBL, ("<cbc:ID>F-2026-0418</cbc:ID>", "")))
    with records_of(result.tree) as invoice:
        root = invoice.root
        assert (root[0], root[1], root[2], root[4].path()) == (None, {}, None, "/ubl:Invoice")
        assert "cbc:IssueDate" in root[3] and "cbc:ID" not in root[3]
        plan = rule_file("en16931_ubl").plans[root[4]]
        asked = ", ".join(f"{len(group.tests)} tests" for group in plan.sure)
        assert (
            f"Plan(sure=({asked}), choices={plan.choices}, attributes={plan.attributes}, repeated={plan.repeated})"
            in PAGE
        )
        assert run(rule_file("en16931_ubl"), invoice) == [Failure("BR-02", root)]
    (found,) = validate(result)
    for shown in (f"title='{found.title}'", f"label='{found.label}'", f"path='{found.path}'", found.remedy):
        assert shown in PAGE
