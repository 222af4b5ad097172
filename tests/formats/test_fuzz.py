"""The short form of `make fuzz`: some seconds of wrong files, each answered as promised."""

import os
from collections import Counter
from pathlib import Path

import pytest

from bench import fuzz
from bench.fuzz import Case, check, main, run, run_guided
from tests.formats.sample_files import UBL, sample

SECONDS = float(os.environ.get("CORYPHEE_FUZZ_SECONDS", "3"))
ENOUGH, LONG = 300, 3600.0  # files, and seconds that no machine needs for them


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(fuzz, "KEPT", tmp_path / "fuzz")
    return tmp_path / "fuzz"


def test_wrong_files_are_all_answered(kept: Path) -> None:
    outcome = run(LONG, seed=11, enough=ENOUGH)
    assert outcome.kinds["bytes"] > 10 and outcome.kinds["elements"] > 10
    assert outcome.broken == []
    assert list(kept.iterdir()) == []


def test_a_broken_promise_is_kept_with_its_seed(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "check", lambda case: "too slow" if case.seed == 7 else "")
    outcome = run(LONG, seed=7, enough=20)
    assert any("bytes-7 : too slow" in one for one in outcome.broken)
    assert (kept / "bytes-7").exists()
    monkeypatch.setattr(fuzz, "run", lambda seconds, seed: outcome)
    monkeypatch.setattr(fuzz, "run_guided", lambda seconds, seed: 0)
    assert main(["--mutants", "0"]) == 1


def test_a_crash_leaves_its_file_behind(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(case: Case) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr(fuzz, "check", crash)
    with pytest.raises(ZeroDivisionError):
        run(LONG, seed=3)
    assert [path.name for path in kept.iterdir()] == ["bytes-3"]


def test_a_slow_answer_is_a_broken_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    case = Case("bytes", 1, sample(UBL))
    assert check(case) == ""
    monkeypatch.setattr(fuzz, "SLOWEST", 0.0)
    assert check(case) == "too slow"


def test_files_bred_to_reach_new_code_are_all_answered(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("atheris", reason="there is no atheris for this machine")
    assert run_guided(SECONDS, seed=5) == 0
    told = capsys.readouterr().out
    assert "no broken promise" in told
    assert int(told.partition("Done ")[2].partition(" ")[0]) > 50


def test_a_guided_run_that_ends_badly_is_a_broken_promise(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "run", lambda seconds, seed: fuzz.Outcome(Counter(), []))
    monkeypatch.setattr(fuzz, "run_guided", lambda seconds, seed: 77)
    assert main(["--mutants", "0"]) == 1
