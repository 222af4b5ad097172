"""What real files met (`cases/field` of the shared folder): each row gives its right answer."""

import csv
import os
import re
import runpy
import sys
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner

from coryphee.commands.convert import convert_command
from coryphee.commands.repair import repair
from coryphee.commands.validate import validate
from coryphee.formats import Finding, ReadResult, Severity, Target, convert, read, verdict_on
from coryphee.formats.conversion import unread
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.readable import as_html
from coryphee.formats.repair import Repair, choices, repaired, repairs
from tests.formats.sample_files import ROOT, binary

FIELD = Path(os.environ.get("CORYPHEE_CASES", ROOT.parent / "shared" / "cases")) / "field"
ELSEWHERE = frozenset({"F06", "F16"})  # screens of the portal: tests/invoices and tests/scenarios

pytestmark = pytest.mark.skipif(not FIELD.is_dir(), reason="the shared cases are not here")


def path_of(case: str) -> Path:
    return next(FIELD.glob(f"{case}-*"))


def case(name: str) -> ReadResult:
    return read(path_of(name).read_bytes())


def told(result: ReadResult) -> list[Finding]:
    return [*result.findings, *verdict_on(result).findings]


def errors(result: ReadResult) -> list[str]:
    return [one.rule for one in told(result) if one.severity is Severity.ERROR]


def certain(result: ReadResult) -> list[Repair]:
    return repairs(result, rules=verdict_on(result).rules)


def readings(result: ReadResult) -> list[list[tuple[str, str]]]:
    return [[(r.before, r.after) for r in one.repairs] for one in choices(result, rules=verdict_on(result).rules)]


def page(result: ReadResult) -> str:
    return " ".join(re.sub("<[^>]+>", " ", as_html(result.document)).split())


def test_every_row_of_the_field_is_looked_at() -> None:
    rows = list(csv.DictReader((FIELD / "index.tsv").open(encoding="utf-8"), delimiter="\t"))
    mine = Path(__file__).read_text(encoding="utf-8")
    missing = [row["id"] for row in rows if row["id"] not in ELSEWHERE and f'"{row["id"]}"' not in mine]
    assert missing == []


def test_a_wrong_rate_against_four_amounts_is_asked_and_not_mended() -> None:
    result = case("F01")
    assert certain(result) == []
    amounts, rate = readings(result)
    assert ("120.00", "110.00") in amounts and set(rate) == {("10", "20")}


def test_a_deposit_counted_twice_never_makes_a_negative_net() -> None:
    result = case("F03a")
    assert certain(result) == []
    assert readings(result) == [[("240.00", "120.00")]]
    assert "-120" not in " ".join(one.remedy for one in told(result))


@pytest.mark.parametrize("name", ["F04a", "F21"])
def test_a_declared_profile_is_what_the_commands_follow(name: str) -> None:
    assert CliRunner().invoke(validate, [str(path_of(name))]).exit_code == 0
    done = CliRunner().invoke(repair, [str(path_of(name))])
    assert done.exit_code == 0 and "→" not in done.output
    assert certain(case(name)) == []


def test_groups_of_lines_are_kept_in_cii_told_in_ubl_and_never_counted_twice(tmp_path: Path) -> None:
    result = case("F04a")
    assert convert(result, Target.CII).losses == ()
    assert read(convert(result, Target.CII).content).document == result.document
    for target in ("ubl", "facturx"):
        output = tmp_path / target
        done = CliRunner().invoke(convert_command, [str(path_of("F04a")), "--to", target, "-o", str(output)])
        assert done.exit_code == 0
        assert ("ne porte pas les sous-lignes" in done.output) is (target == "ubl")
        assert errors(read(output.read_bytes())) == []


def test_sub_lines_of_the_french_extension_are_kept_or_told() -> None:
    result = case("F04c")
    made = convert(result, Target.CII)
    assert made.losses == () and len(read(made.content).document.lines) == 3
    assert errors(read(made.content)) == []
    drawn = convert(result, Target.FACTURX, pdf=binary("sans-facture.pdf"))
    assert drawn.losses == () and told(read(drawn.content)) == []


def test_an_invoice_that_was_already_paid_says_so() -> None:
    result = case("F07a")
    assert told(result) == []
    assert "B2 — facture déjà payée" in page(result) and "payée le 05/11/2026" in page(result)


def test_allowances_charges_and_deposits_stand_on_the_page() -> None:
    told_page = page(case("F08a"))
    for what in ("Frais (Transport) 20 % 15,00", "Remise (Remise chantier) 10 % −20,00", "Éco-participation", "4,50"):
        assert what in told_page
    assert "Déjà payé 36,00" in page(case("F08b")) and "AC-2026-9105" in page(case("F08b"))


def test_a_price_for_many_says_for_how_many() -> None:
    told_page = page(case("F09")).replace("\u202f", " ").replace("\xa0", " ")
    assert "2,00 € pour 100 unités" in told_page and "0,134195 € pour 100 000 unités" in told_page


def test_an_iban_in_groups_loses_its_blanks_and_nothing_else() -> None:
    result = case("F10")
    (finding,) = told(result)
    assert finding.remedy == "Retirez les espaces : « FR7630009000010012345678959 »."
    (mended,) = certain(result)
    assert mended.after == "FR7630009000010012345678959"
    assert told(read(repaired(result, [mended]))) == []


def test_a_seller_in_franchise_is_told_what_is_enough() -> None:
    (finding,) = [one for one in told(case("F12")) if one.rule == "BR-E-02"]
    assert "BT-32" in finding.remedy and "SIREN suffit" in finding.remedy


def test_a_lost_currency_is_what_is_said_and_mended() -> None:
    result = case("F13a")
    (finding,) = told(result)
    assert "devise" in finding.title and "currencyID" in finding.message
    assert [one.after for one in certain(result)] == ["EUR"]


@pytest.mark.parametrize(
    ("name", "rule", "expected"),
    [("F15a", "BR-FR-CO-05_BT-3", "BT-25 et BT-26"), ("F15b", "BR-FR-CO-07_BT-9", "01/10/2026")],
)
def test_the_french_rules_show_the_value_that_is_wrong(name: str, rule: str, expected: str) -> None:
    done = CliRunner().invoke(validate, ["--rules", "fr", str(path_of(name))])
    assert done.exit_code == 1 and rule in done.output and expected in done.output
    assert "Valeur trouvée : « 381 »" not in done.output and "« B1 »" not in done.output


def test_a_foreign_seller_is_not_held_to_the_french_rules() -> None:
    assert errors(case("F17")) == []


def test_an_attachment_without_type_is_told_and_filled_in() -> None:
    result = case("F18")
    assert [one.rule for one in told(result)] == ["CORYPHEE-PIECE-SANS-NOM"]
    made = convert(result, Target.UBL)
    assert errors(read(made.content)) == [] and len(made.losses) == 2
    drawn = convert(result, Target.FACTURX, pdf=binary("sans-facture.pdf"))
    assert len(drawn.losses) == 2 and "FACTURX-XSD" not in {
        one.rule for one in verdict_on(read(drawn.content)).findings
    }


def test_the_true_limit_of_an_attachment_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "F19.xml"
    monkeypatch.setattr(sys, "argv", ["x", str(output)])
    runpy.run_path(str(path_of("F19")))
    with pytest.raises(UnreadableInvoice, match="7,5 Mo") as refused:
        read(output.read_bytes())
    assert refused.value.code == "too_large"


@pytest.mark.parametrize(("name", "rule"), [("F20a", "XMP-SCHEMA"), ("F20c", "CHIFFRE")])
def test_a_pdf_that_no_pdf_a_reader_takes_is_told(name: str, rule: str) -> None:
    assert f"CORYPHEE-PDF-{rule}" in {one.rule for one in told(case(name))}


def test_a_rebate_on_everything_has_no_invoice_of_origin() -> None:
    assert "CORYPHEE-AVOIR-ORIGINE" not in {one.rule for one in told(case("F24"))}


def test_a_factur_x_that_we_make_is_french_to_its_title(tmp_path: Path) -> None:
    """F25"""
    output = tmp_path / "f.pdf"
    done = CliRunner().invoke(convert_command, [str(path_of("F09")), "--to", "facturx", "-o", str(output)])
    assert done.exit_code == 0
    with pikepdf.open(output) as pdf:
        told_by_pdf = str(dict(pdf.docinfo)) + pdf.Root.Metadata.read_bytes().decode()
    assert "Facture HC-EF899378" in told_by_pdf and "Invoice HC" not in told_by_pdf and "issued by" not in told_by_pdf
    assert read(output.read_bytes()).findings == ()  # row "F25"


@pytest.mark.parametrize("path", sorted(FIELD.glob("*.xml")), ids=lambda one: one.name[:4])
def test_nothing_of_them_is_lost_without_a_word(path: Path) -> None:
    assert unread(read(path.read_bytes())) == []
