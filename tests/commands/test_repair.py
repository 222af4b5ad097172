"""`coryphee repair`: what is certain is corrected, in another file, and said line by line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coryphee.commands.repair import repair
from tests.formats.sample_files import UBL, binary, sample

WRONG_TOTAL = (">1200.00</cbc:TaxInclusiveAmount>", ">1210.00</cbc:TaxInclusiveAmount>")
WRONG_LINE = (">900.00</cbc:Line", ">910.00</cbc:Line")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(repair, [str(one) for one in arguments])


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "fausse.xml"
    path.write_bytes(sample(UBL, WRONG_TOTAL))
    return path


def test_the_corrected_file_is_written_beside_and_the_first_one_stays(wrong: Path, tmp_path: Path) -> None:
    result = run(wrong, "-o", tmp_path / "juste.xml")
    assert result.exit_code == 0
    assert "Total TVA comprise (BT-112) : 1210.00 → 1200.00" in result.stdout
    assert "1 correction, fichier écrit" in result.stderr
    assert (tmp_path / "juste.xml").read_bytes() == sample(UBL)
    assert wrong.read_bytes() == sample(UBL, WRONG_TOTAL)


def test_without_an_output_nothing_is_written(wrong: Path, tmp_path: Path) -> None:
    result = run(wrong)
    assert result.exit_code == 0
    assert "1210.00 → 1200.00" in result.stdout
    assert [one.name for one in tmp_path.iterdir()] == ["fausse.xml"]


def test_an_existing_file_is_never_overwritten(wrong: Path) -> None:
    result = run(wrong, "-o", wrong)
    assert result.exit_code == 2
    assert "existe déjà" in result.stderr
    assert wrong.read_bytes() == sample(UBL, WRONG_TOTAL)


def test_errors_that_nobody_can_mend_for_certain_are_left_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "f.xml"
    path.write_bytes(sample(UBL, WRONG_LINE, ("2026-11-02</cbc:Issue", "20261102</cbc:Issue")))
    result = run(path, "-o", tmp_path / "mieux.xml")
    assert result.exit_code == 1
    assert "à corriger vous-même" in result.stderr
    assert (tmp_path / "mieux.xml").read_bytes() == sample(UBL, WRONG_LINE)


def test_nothing_certain_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "f.xml"
    path.write_bytes(sample(UBL, WRONG_LINE))
    result = run(path, "-o", tmp_path / "mieux.xml")
    assert result.exit_code == 2
    assert "Aucune correction certaine" in result.stderr
    assert not (tmp_path / "mieux.xml").exists()


@pytest.mark.parametrize("data", [b"rien", binary("facture.facturx.pdf")])
def test_what_cannot_be_corrected_is_said_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "f.bin"
    path.write_bytes(data)
    result = run(path)
    assert result.exit_code == 2
    assert result.stderr.strip().endswith(".")
    assert result.stdout == ""


def test_a_folder_that_is_not_there_is_said(wrong: Path, tmp_path: Path) -> None:
    result = run(wrong, "-o", tmp_path / "absent" / "b.xml")
    assert (result.exit_code, "ce dossier n’existe pas" in result.stderr) == (2, True)
