"""`coryphee validate --sarif`: what SARIF 2.1.0 requires, and what its readers show."""

import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from coryphee.commands.validate import validate
from tests.formats.sample_files import UBL, sample

LEVELS = {"none", "note", "warning", "error"}


def sarif_of(*arguments: object, code: int) -> dict[str, Any]:
    result = CliRunner().invoke(validate, ["--sarif", *map(str, arguments)])
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


def check_structure(log: dict[str, Any]) -> dict[str, Any]:
    """The properties that section 3 of the standard requires, and those that code hosts ask for; the one run."""
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    assert set(log) == {"$schema", "version", "runs"}
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"] and rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in LEVELS
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS and result["message"]["text"]
        for location in result["locations"]:
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            assert uri and " " not in uri and uri.isascii()
            assert location["physicalLocation"].get("region", {"startLine": 1})["startLine"] >= 1
            for logical in location.get("logicalLocations", []):
                assert logical["fullyQualifiedName"].startswith("/")
    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A right invoice, one with a wrong total and an unknown element, one that is no invoice; a name with blanks."""
    (tmp_path / "bonne.xml").write_bytes(sample(UBL))
    (tmp_path / "à revoir.xml").write_bytes(
        sample(
            UBL,
            (">1200.00</cbc:Pay", ">1300.00</cbc:Pay"),
            ("<cbc:BuyerReference>", "<cbc:Autre/><cbc:BuyerReference>"),
        )
    )
    (tmp_path / "rien.xml").write_bytes(b"<html/>")
    return tmp_path


def test_the_log_has_all_that_the_standard_requires(folder: Path) -> None:
    run = check_structure(sarif_of(folder, code=2))
    by_rule = {result["ruleId"]: result for result in run["results"]}
    assert set(by_rule) >= {"BR-CO-16", "XSD", "CORYPHEE-ILLISIBLE"}
    total = by_rule["BR-CO-16"]
    assert total["level"] == "error"
    assert "1\u00a0300,00" in total["message"]["text"] and "Corrigez ce montant" in total["message"]["text"]
    assert total["properties"]["terms"] == ["BT-115"]
    uri = by_rule["XSD"]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri).endswith("à revoir.xml")


def test_a_schema_error_has_its_line_in_the_file(folder: Path) -> None:
    run = sarif_of(folder / "à revoir.xml", code=1)["runs"][0]
    (schema,) = [one for one in run["results"] if one["ruleId"] == "XSD"]
    physical = schema["locations"][0]["physicalLocation"]
    text = (folder / "à revoir.xml").read_text(encoding="utf-8").splitlines()
    assert "<cbc:Autre/>" in text[physical["region"]["startLine"] - 1]
    assert "(ligne" not in schema["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]


def test_a_rule_quotes_its_official_wording(folder: Path) -> None:
    run = sarif_of(folder / "à revoir.xml", code=1)["runs"][0]
    (rule,) = [one for one in run["tool"]["driver"]["rules"] if one["id"] == "BR-CO-16"]
    assert "Amount due for payment" in rule["fullDescription"]["text"]
    assert rule["shortDescription"]["text"].startswith("Le net à payer")


def test_nothing_wrong_is_a_run_without_results() -> None:
    run = check_structure(sarif_of("--rules", "en16931", Path("tests/formats/samples") / UBL, code=0))
    assert run["results"] == [] and run["tool"]["driver"]["rules"] == []


def test_two_forms_at_once_are_refused() -> None:
    result = CliRunner().invoke(validate, ["--sarif", "--json", "x.xml"])
    assert result.exit_code == 2


def test_a_name_that_is_no_text_is_a_name_all_the_same(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"a\xff.xml")
    odd.write_bytes(sample(UBL))
    run = sarif_of("--rules", "fr", odd, code=1)["runs"][0]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("a%FF.xml")
