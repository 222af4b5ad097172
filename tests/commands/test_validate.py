"""`coryphee validate`: one sentence or one JSON line for each file, and an exit code that a script can trust."""

import json
import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coryphee.commands.convert import convert_command
from coryphee.commands.repair import repair
from coryphee.commands.validate import validate

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "formats" / "samples"
GOOD, GOOD_CII, NOT_AN_INVOICE = "facture.ubl.xml", "facture.cii.xml", "sans-facture.pdf"
KEYS = {"file", "syntax", "profile", "valid", "findings", "ms"}


def run(*arguments: object, data: bytes | None = None) -> Result:
    return CliRunner().invoke(validate, [str(one) for one in arguments], input=data)


def rows(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def wrong() -> bytes:
    """The sample with a total that does not add up."""
    text = (SAMPLES / GOOD).read_text()
    mark = "</cbc:PayableAmount>"
    before, after = text.rsplit(mark, 1)
    start = before.rindex(">") + 1
    return (before[:start] + "1.00" + mark + after).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an invoice, a refused one deeper, an archive of two, and a file that is none of our business."""
    (tmp_path / "un.xml").write_bytes((SAMPLES / GOOD).read_bytes())
    (tmp_path / "plus loin").mkdir()
    (tmp_path / "plus loin" / "deux.XML").write_bytes(wrong())
    (tmp_path / "lisez-moi.txt").write_text("rien")
    with zipfile.ZipFile(tmp_path / "trois.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(SAMPLES / GOOD_CII, "a/cii.xml")
        archive.write(SAMPLES / GOOD, "b.xml")
        archive.writestr("note.txt", "rien")
    return tmp_path


def test_a_good_invoice_is_valid_and_the_code_is_0():
    result = run(SAMPLES / GOOD)
    assert result.exit_code == 0
    assert result.stdout.startswith("valide")
    assert "UBL_INVOICE" in result.stdout


def test_a_wrong_sum_is_told_in_words_and_the_code_is_1(tmp_path):
    path = tmp_path / "fausse.xml"
    path.write_bytes(wrong())
    result = run(path)
    assert result.exit_code == 1
    assert result.stdout.startswith("refusée")
    assert "BR-CO-16" in result.stdout


def test_a_file_that_is_no_invoice_is_unreadable_and_the_code_is_2():
    result = run(SAMPLES / NOT_AN_INVOICE, SAMPLES / GOOD)
    assert result.exit_code == 2
    assert "illisible" in result.stdout
    assert "valide" in result.stdout  # the others are checked all the same


def test_each_json_line_says_the_same_things():
    (row,) = rows(run("--json", SAMPLES / GOOD))
    assert row.keys() == KEYS
    assert (row["syntax"], row["profile"], row["valid"]) == ("UBL_INVOICE", "EN 16931", True)
    (refused,) = rows(run("--json", "-", data=wrong()))
    assert refused["valid"] is False
    finding = next(one for one in refused["findings"] if one["rule"] == "BR-CO-16")
    assert {"severity", "terms", "location", "message", "found", "expected"} <= finding.keys()
    (unreadable,) = rows(run("--json", SAMPLES / NOT_AN_INVOICE))
    assert unreadable["error"]["code"] == "pdf_without_invoice"
    assert unreadable["valid"] is False


def test_the_standard_input_is_a_file_like_another():
    result = run("-", data=(SAMPLES / GOOD).read_bytes())
    assert result.exit_code == 0
    assert "  - (UBL_INVOICE" in result.stdout


def test_folders_and_archives_are_looked_into(folder):
    found = rows(run("--json", folder))
    names = [row["file"].removeprefix(f"{folder}/") for row in found]
    assert names == ["plus loin/deux.XML", "trois.zip!a/cii.xml", "trois.zip!b.xml", "un.xml"]
    assert [row["valid"] for row in found] == [False, True, True, True]


def test_several_processes_give_the_same_answers_in_the_same_order(folder):
    one, two = (rows(run("--json", "--jobs", jobs, folder)) for jobs in (1, 2))
    for row in one + two:
        row.pop("ms")
    assert one == two


def test_an_archive_bomb_is_not_unfolded(tmp_path):
    bomb = tmp_path / "bombe.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.xml", b"<a>" + b" " * 150_000_000)
    result = run("--json", bomb)
    assert result.exit_code == 2
    assert rows(result)[0]["error"]["code"] == "too_large"


def test_an_archive_with_a_password_and_a_damaged_one_are_unreadable(tmp_path):
    damaged = tmp_path / "abimee.zip"
    with zipfile.ZipFile(damaged, "w") as archive:
        archive.write(SAMPLES / GOOD, "a.xml")
    data = bytearray(damaged.read_bytes())
    data[200] ^= 0xFF  # inside the stored file: its checksum is wrong
    damaged.write_bytes(data)
    result = run(damaged)
    assert result.exit_code == 2
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_the_french_rules_are_checked_when_they_are_asked_for():
    assert run(SAMPLES / GOOD_CII).exit_code == 0
    result = run("--json", "--rules", "fr", SAMPLES / GOOD_CII)
    assert result.exit_code == 1
    assert any(finding["rule"].startswith("BR-FR-") for finding in rows(result)[0]["findings"])
    assert run("--rules", "inconnues", SAMPLES / GOOD).exit_code == 2


def test_nothing_to_check_is_a_misuse(tmp_path):
    assert run(tmp_path).exit_code == 2
    assert run(tmp_path / "absent.xml").exit_code == 2
    assert run().exit_code == 2


def test_the_command_works_without_loading_django():
    """Its start-up is held by the benchmark, not by a clock in a test."""
    code = (
        "import datetime, pathlib, sys; from coryphee.commands.validate import Held, check_one, Source; "
        f"file = pathlib.Path({str(SAMPLES / GOOD)!r}); "
        "check_one(Source('f', file), Held((), datetime.date(2026, 11, 27))); "
        "assert 'django' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_what_repair_can_mend_is_marked(tmp_path):
    path = tmp_path / "date.xml"
    path.write_text((SAMPLES / GOOD).read_text().replace("<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>20261102"))
    found = rows(run("--json", "--rules", "en16931", path))[0]["findings"]
    assert [one["fixable"] for one in found] == [True]
    assert "coryphee repair" in run(path).stdout
    other = tmp_path / "numero.xml"
    other.write_text((SAMPLES / GOOD).read_text().replace("<cbc:ID>F-2026-0418</cbc:ID>", "", 1))
    assert not any(one["fixable"] for one in rows(run("--json", other))[0]["findings"])
    assert "coryphee repair" not in run(other).stdout


def test_a_person_who_redirects_the_answers_sees_a_progress_bar(folder):
    watched, terminal = pty.openpty()
    command = [sys.executable, "-m", "coryphee", "validate", "--json", str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=terminal, cwd=ROOT, check=False)
    os.close(terminal)
    assert "Vérification" in os.read(watched, 10_000).decode()
    assert len(done.stdout.splitlines()) == 4


@pytest.mark.parametrize("name", ["en16931", "fr", "extended-ctc-fr", "cpro", "facturx"])
def test_each_rule_set_is_chosen_by_its_name(name):
    result = run("--json", "--rules", name, SAMPLES / GOOD_CII)
    assert result.exit_code in (0, 1)
    assert "error" not in rows(result)[0]


def test_a_ubl_file_is_no_factur_x():
    result = run("--json", "--rules", "facturx", SAMPLES / GOOD)
    assert result.exit_code == 1
    assert [one["rule"] for one in rows(result)[0]["findings"]] == ["FACTURX-SYNTAXE"]


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--max-bytes=100", "trop volumineux"),
        ("--max-elements=20", "trop d’éléments"),
    ],
)
def test_the_limits_are_options_with_the_defaults_of_the_portal(option, words):
    result = run(option, SAMPLES / GOOD)
    assert result.exit_code == 2
    assert words in result.stdout


@pytest.mark.parametrize("command", [validate, repair, convert_command])
def test_the_help_says_the_limits(command):
    told = " ".join(CliRunner().invoke(command, ["--help"]).output.split())
    for option, value in (("bytes", 20_000_000), ("unfolded", 40_000_000), ("elements", 750_000), ("lines", 50_000)):
        assert f"--max-{option} N" in told and f"default: {value}" in told
    assert "fichier n’est pas lu" in told


def test_lines_and_what_a_pdf_unfolds_into_are_counted(tmp_path):
    many = tmp_path / "lignes.xml"
    many.write_bytes((SAMPLES / GOOD).read_bytes())
    assert "trop de lignes" in run("--max-lines=1", many).stdout
    assert "se déplie" in run("--max-unfolded=100", SAMPLES / "facture.facturx.pdf").stdout
