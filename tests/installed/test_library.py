"""`pip install coryphee`: the library and its three commands, without Django; and what each extra adds."""

import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.sample_files import UBL, sample
from tests.installed.conftest import Built, run

WRONG_TOTAL = (">1200.00</cbc:TaxInclusiveAmount>", ">1210.00</cbc:TaxInclusiveAmount>")
USE = """
import sys
from coryphee.formats import RuleSet, check_document, convert, read, repaired, repairs, to_json, validate
result = read(open(sys.argv[1], "rb").read())
found = validate(result, rules=tuple(RuleSet))
check_document(result.document), repairs(result), to_json(result.document)
convert(read(repaired(result)), "cii")
from coryphee.formats.xml.records import walk
print("BR-CO-15" in {one.rule for one in found}, walk.walk is not walk.plain)
print(sorted({"django", "rich", "weasyprint", "coryphee.core"} & set(sys.modules)))
"""
pytestmark = pytest.mark.slow
Installed = Callable[..., Path]


@pytest.fixture(params=["native", "interpreted"])
def bare(request: pytest.FixtureRequest, installed: Installed) -> Path:
    return installed(native=request.param == "native")


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "fausse.xml"
    path.write_bytes(sample(UBL, WRONG_TOTAL))
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "juste.xml"
    path.write_bytes(sample(UBL))
    return path


def test_the_archive_has_the_sources_and_the_wheel_the_program_alone(built: Built) -> None:
    with tarfile.open(built.archive) as archive:
        sources = {name.split("/")[1] for name in archive.getnames()}
        assert not [name for name in archive.getnames() if name.endswith((".so", "native.sums"))]
    assert {"bench", "coryphee", "tests", "tools", "pyproject.toml", "README.md", "LICENSE"} <= sources
    assert built.interpreted.name.endswith("none-any.whl")
    for wheel in (built.native, built.interpreted):
        names = zipfile.ZipFile(wheel).namelist()
        assert {name.split("/")[0].removesuffix("-0.1.0.dist-info") for name in names} == {"coryphee"}
        assert not [name for name in names if {"bench", "compiler", "tests", "tools"} & set(name.split("/"))]
        assert any(name.startswith("coryphee/ui/static/ui/vendor/") for name in names)
        assert any(name.endswith(".so") for name in names) is not wheel.name.endswith("none-any.whl")
        assert "coryphee/py.typed" in names


def test_findings_are_in_french_and_the_codes_can_be_trusted(bare: Path, wrong: Path, good: Path) -> None:
    program = bare / "coryphee"
    said = run(program, "validate", wrong, code=1)
    assert said.startswith("refusée")
    assert "BR-CO-15" in said and "Total TVA comprise" in said
    assert run(program, "validate", good).startswith("valide")
    row = json.loads(run(program, "validate", "--json", "--rules", "fr", wrong, code=1))
    assert {"rule", "title", "message", "remedy"} <= row["findings"][0].keys()
    log = json.loads(run(program, "validate", "--sarif", wrong, code=1))
    assert "BR-CO-15" in {result["ruleId"] for result in log["runs"][0]["results"]}


def test_it_repairs_and_converts(bare: Path, wrong: Path, tmp_path: Path) -> None:
    program, mended, cii = bare / "coryphee", tmp_path / "corrigée.xml", tmp_path / "cii.xml"
    assert "1210.00 → 1200.00" in run(program, "repair", wrong, "-o", mended)
    assert mended.read_bytes() == sample(UBL)
    run(program, "convert", mended, "--to", "cii", "-o", cii)
    assert "CII" in run(program, "validate", cii)


def test_the_library_brings_neither_django_nor_what_draws(bare: Path, wrong: Path, built: Built) -> None:
    first, second = run(bare / "python", "-c", USE, wrong).splitlines()
    compiled = bare.parent.name == "native-" and not built.native.name.endswith("none-any.whl")
    assert first == f"True {compiled}"
    assert second == "[]"
    missing = "import importlib.util as u; print([n for n in ('django', 'rich', 'weasyprint') if u.find_spec(n)])"
    assert run(bare / "python", "-c", missing) == "[]\n"


def test_it_says_its_version_its_commands_and_what_to_install_for_the_others(
    installed: Installed, good: Path, tmp_path: Path
) -> None:
    program = installed() / "coryphee"
    assert run(program, "--version") == "0.1.0\n"
    assert all(name in run(program, "--help") for name in ("validate", "repair", "convert", "serve"))
    for command in ("serve", "doctor", "demo"):
        (said,) = run(program, command, code=2).splitlines()
        assert said.endswith("qui n’est pas installé ici : pip install 'coryphee[portal]'.")
    (said,) = run(program, "convert", good, "--to", "facturx", "-o", tmp_path / "f.pdf", code=2).splitlines()
    assert said.endswith("qui n’est pas installé ici : pip install 'coryphee[draw]'.")
    assert not (tmp_path / "f.pdf").exists()


def test_what_draws_makes_a_factur_x_without_the_portal(installed: Installed, good: Path, tmp_path: Path) -> None:
    program, page = installed("draw") / "coryphee", tmp_path / "facture.pdf"
    run(program, "convert", good, "--to", "facturx", "-o", page)
    assert page.read_bytes().startswith(b"%PDF-")
    assert "CII" in run(program, "validate", page)
    assert "coryphee[portal]" in run(program, "serve", code=2)
