"""Two editions of a rule set side by side: the day chooses; one that is asked for by name answers whatever the day."""

from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner

from coryphee.commands.validate import validate as command
from coryphee.formats import read, validate
from coryphee.formats.model.document import Profile, Syntax
from coryphee.formats.repair import repairs
from coryphee.formats.rules import RuleSet, edition_of, editions, failed_ids
from coryphee.formats.rules.editions import named
from tests.formats.rule_samples import FOLDER
from tests.formats.sample_files import CII, UBL, sample

EVE, DAY = date(2027, 1, 31), date(2027, 2, 1)
A_CENT = (FOLDER / "extended-ctc-un-centime.ubl.xml").read_bytes()  # off, which the next edition lets pass


@pytest.fixture
def next_edition(monkeypatch: pytest.MonkeyPatch) -> editions.Edition:
    """EN 16931 as if its next edition were the rules of the French extension, which tolerate a cent a line."""
    old = edition_of(RuleSet.EN16931)
    new = replace(old, name="1.3.99", files=edition_of(RuleSet.EXTENDED_CTC).files, valid_from=DAY)
    others = [one for one in editions.EDITIONS if one is not old]
    monkeypatch.setattr(editions, "EDITIONS", (replace(old, valid_until=EVE), new, *others))
    return new


def rules_told(on: date | None, *asked: editions.Asked) -> set[str]:
    found = validate(read(A_CENT), rules=asked or (RuleSet.EN16931,), on=on)
    return {rule for one in found for rule in (one.rule, *one.rules)}


def test_each_syntax_and_each_profile_has_its_files():
    assert edition_of(RuleSet.EN16931).file_names(Syntax.UBL_CREDIT_NOTE) == ("en16931_ubl",)
    assert edition_of(RuleSet.FRENCH).file_names(Syntax.CII) == ("french_cii",)
    assert edition_of(RuleSet.EXTENDED_CTC).file_names(Syntax.CII) == ("extended_ctc_cii",)
    assert edition_of(RuleSet.CPRO).file_names(Syntax.CII) == ()
    assert edition_of(RuleSet.FACTURX).file_names(Syntax.CII, Profile.BASIC_WL) == ("facturx_basicwl_cii",)
    assert edition_of(RuleSet.FACTURX).file_names(Syntax.UBL_INVOICE, Profile.BASIC_WL) == ()


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2020, 1, 1), "1.3.16"),  # before all of them: the oldest that is known
        (EVE, "1.3.16"),
        (DAY, "1.3.99"),
        (date(2030, 1, 1), "1.3.99"),
        (None, "1.3.99"),  # no day: the newest, and no clock is read
    ],
)
def test_the_day_chooses_the_edition(next_edition, on: date | None, expected: str):
    assert edition_of(RuleSet.EN16931, on).name == expected


def test_where_two_are_valid_the_newer_is_held_to_and_a_day_after_all_has_the_last(next_edition, monkeypatch):
    old, new, *others = editions.EDITIONS
    month = (replace(old, valid_until=date(2027, 2, 28)), replace(new, valid_until=date(2027, 12, 31)), *others)
    monkeypatch.setattr(editions, "EDITIONS", month)
    assert edition_of(RuleSet.EN16931, date(2027, 2, 15)).name == "1.3.99"
    assert edition_of(RuleSet.EN16931, date(2028, 6, 1)).name == "1.3.99"


def test_an_invoice_is_held_to_the_edition_of_the_day(next_edition):
    assert "BR-CO-10" in rules_told(EVE)
    assert "BR-CO-10" not in rules_told(DAY)
    tree = read(A_CENT).tree
    assert failed_ids(tree, on=EVE) == {"BR-CO-10", "BR-CO-13"}
    assert failed_ids(tree, on=DAY) == set()


def test_both_stand_side_by_side_and_one_may_be_asked_for_by_itself(next_edition):
    old = edition_of(RuleSet.EN16931, EVE)
    assert rules_told(DAY, old) == rules_told(EVE)
    assert rules_told(EVE, next_edition) == rules_told(DAY)
    assert rules_told(DAY, old, next_edition) >= rules_told(EVE)


def test_repairs_are_those_of_the_day_too(next_edition):
    assert [one.rule for one in repairs(read(A_CENT), on=EVE)] == ["BR-CO-10"]
    assert repairs(read(A_CENT), on=DAY) == []


def test_an_edition_is_named_by_its_set_and_its_number(next_edition):
    assert named("en16931") is RuleSet.EN16931
    assert named("en16931@1.3.99") is next_edition
    assert str(next_edition) == "en16931@1.3.99"
    for wrong in ("en16931@", "en16931@9", "@1.3.16", "xrechnung"):
        with pytest.raises(ValueError, match=r"."):
            named(wrong)


def test_the_command_takes_a_day_or_an_edition(next_edition, tmp_path):
    file = tmp_path / "facture.xml"
    file.write_bytes(A_CENT)

    def told(*options: str) -> bool:
        return "BR-CO-10" in CliRunner().invoke(command, [*options, str(file)]).output

    norm = ("--rules", "en16931")
    assert told("--on", "2027-01-31", *norm) and not told("--on", "2027-02-01", *norm)
    assert told("--on", "2027-02-01", "--rules", "en16931@1.3.16")
    assert not told("--on", "2027-01-31", "--rules", "en16931@1.3.99")
    assert not told("--rules", "en16931@1.3.99")


def test_the_command_lists_the_editions_and_their_days(next_edition):
    result = CliRunner().invoke(command, ["--list-rules"])
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert len(lines) == len(editions.EDITIONS)
    assert " ".join(lines[0].split()) == "en16931@1.3.16 EN 16931 (CEN/TC 434) du 30/03/2026 au 31/01/2027"
    assert lines[1].endswith("depuis le 01/02/2027")
    assert any(line.startswith("facturx@1.09.2") and line.endswith("depuis le 01/09/2026") for line in lines)


def test_an_unknown_edition_is_refused_with_what_is_known():
    result = CliRunner().invoke(command, ["--rules", "en16931@0.1", "x.xml"])
    assert result.exit_code == 2
    assert "« en16931@0.1 » n’est ni l’un de auto, en16931, fr" in result.output


def test_the_present_editions_judge_whatever_the_day():
    for on in (None, date(2020, 1, 1), date(2026, 11, 26), date(2040, 1, 1)):
        for name in (UBL, CII):
            assert validate(read(sample(name)), on=on) == []
