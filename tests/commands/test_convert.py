"""`coryphee convert`: another syntax, nothing lost in silence, nothing overwritten."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coryphee.commands.convert import convert_command
from coryphee.formats import Syntax, read
from coryphee.formats.model.terms import differences
from tests.formats.sample_files import CII, CREDIT_NOTE, UBL, binary, sample


def run(*arguments: object) -> Result:
    return CliRunner().invoke(convert_command, [str(one) for one in arguments])


@pytest.mark.parametrize(
    ("name", "target", "syntax"),
    [
        (UBL, "cii", Syntax.CII),
        (CII, "ubl", Syntax.UBL_INVOICE),
        (CREDIT_NOTE, "cii", Syntax.CII),
        (UBL, "facturx", Syntax.CII),
    ],
)
def test_the_converted_file_says_the_same_invoice(tmp_path: Path, name: str, target: str, syntax: Syntax) -> None:
    source, output = tmp_path / name, tmp_path / "converti"
    source.write_bytes(sample(name))
    result = run(source, "--to", target, "-o", output)
    assert (result.exit_code, result.stdout.strip()) == (0, str(output))
    made = read(output.read_bytes())
    assert made.syntax is syntax
    assert list(differences(read(sample(name)).document, made.document)) == []


def test_the_page_of_a_facturx_is_kept(tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(binary("facture.facturx.pdf"))
    assert run(source, "--to", "facturx", "-o", tmp_path / "b.pdf").exit_code == 0
    assert read((tmp_path / "b.pdf").read_bytes()).document == read(source.read_bytes()).document


def test_what_is_added_is_said(tmp_path: Path) -> None:
    source = tmp_path / "a.xml"
    declared = "<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>"
    source.write_bytes(sample(UBL, (declared, "")))
    told = run(source, "--to", "facturx", "-o", tmp_path / "b.pdf").stderr
    assert "ajouté : Spécification déclarée (BT-24)" in told


def test_a_file_is_never_overwritten_without_asking(tmp_path: Path) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(sample(UBL))
    refused = run(source, "--to", "cii", "-o", source)
    assert (refused.exit_code, "existe déjà" in refused.stderr) == (2, True)
    assert source.read_bytes() == sample(UBL)
    assert run(source, "--to", "cii", "-o", source, "--force").exit_code == 0
    assert read(source.read_bytes()).syntax is Syntax.CII


def test_without_a_name_the_file_is_named_after_the_invoice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.xml").write_bytes(sample(UBL, (">F-2026-0418<", ">../F 2026/0418<")))
    assert run("a.xml", "--to", "cii").stdout.strip() == "F-2026-0418-cii.xml"
    assert (tmp_path / "F-2026-0418-cii.xml").exists()


def test_what_is_no_invoice_is_a_sentence(tmp_path: Path) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(b"bonjour")
    result = run(source, "--to", "cii")
    assert result.exit_code == 2
    assert "texte simple" in result.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["a.xml"]


def test_a_value_that_cannot_be_read_is_not_forgotten_by_the_way(tmp_path: Path) -> None:
    """The other file would be right, and would not say the due date: nothing is written, and the reason is said."""
    source = tmp_path / "a.xml"
    source.write_bytes(sample(CII, (">20261202<", ">20260431<")))
    result = run(source, "--to", "ubl", "-o", tmp_path / "b.xml")
    assert (result.exit_code, (tmp_path / "b.xml").exists()) == (2, False)
    assert "« 20260431 »" in result.stderr and "l’oublierait" in result.stderr


@pytest.mark.parametrize("place", ["absent/b.xml", "."])
def test_a_place_where_nothing_can_be_written_is_a_sentence(tmp_path: Path, place: str) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(sample(UBL))
    result = run(source, "--to", "cii", "-o", tmp_path / place, "--force")
    assert (result.exit_code, "dossier" in result.stderr) == (2, True)


def test_the_currency_of_one_amount_is_told_when_it_goes(tmp_path: Path) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(sample(UBL, ('currencyID="EUR">150.00</cbc:Line', 'currencyID="USD">150.00</cbc:Line')))
    told = run(source, "--to", "cii", "-o", tmp_path / "b.xml").stderr
    assert "perdu : L’attribut « currencyID » de Montant net de la ligne (BT-131) : « USD » n’est pas repris." in told


def test_a_date_written_in_another_way_is_not_lost(tmp_path: Path) -> None:
    source = tmp_path / "a.xml"
    source.write_bytes(sample(CII, (">20261102<", ">2026-11-02<")))
    assert "2026-11-02" not in run(source, "--to", "ubl", "-o", tmp_path / "b.xml").stderr
    assert "<cbc:IssueDate>2026-11-02<" in (tmp_path / "b.xml").read_text(encoding="utf-8")
