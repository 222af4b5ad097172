"""A benchmark judges ratios of its own run; it fails when it could not measure, and not when a promise is not kept."""

import json
from types import SimpleNamespace

import pytest

from bench import __main__ as program
from bench import formats, shared
from bench.shared import Ratio, verdicts


def test_a_ratio_is_kept_on_the_right_side_of_what_is_asked(capsys):
    rows = verdicts(Ratio(name="fast", found=8.0, least=8), Ratio(name="light", found=1.07, most=1.05))
    assert [(row["ratio"], row["asked"], row["found"], row["kept"]) for row in rows] == [
        ("fast", "≥ 8", 8.0, "yes"),
        ("light", "≤ 1.05", 1.07, "NO"),
    ]
    shown = capsys.readouterr().out
    assert "1.07" in shown and "NO" in shown


def test_a_promise_that_is_not_kept_is_told_and_is_no_failure(monkeypatch, tmp_path, capsys):
    slow = dict.fromkeys(formats.ASKED, 3.0)
    monkeypatch.setattr(formats, "measure", lambda binding, rounds: slow)
    monkeypatch.setattr(formats, "measure_french", lambda rounds: {})
    monkeypatch.setattr(formats, "measure_length", lambda rounds: {})
    monkeypatch.setattr(formats, "samples", lambda binding: [b""])
    for name in ("measure_start", "measure_jobs"):
        monkeypatch.setattr(formats, name, lambda *asked: {})
    monkeypatch.setattr(formats, "measure_memory", lambda *asked: {"memory_growth_percent": 2.0})
    assert formats.run_bench(1, 1, tmp_path / "formats.json") == 0
    rows = json.loads((tmp_path / "formats.json").read_text())["ratios"]
    assert [row["kept"] for row in rows] == ["NO", "NO", "yes", "yes", "NO", "NO", "yes", "yes"]
    assert "saxonche beside us" in capsys.readouterr().out


@pytest.mark.parametrize(("codes", "code"), [((0, 0), 0), ((0, 3), 1), ((-9, 0), 1)])
def test_what_could_not_be_measured_is_named_and_fails(monkeypatch, capsys, codes, code):
    left = iter(codes)
    monkeypatch.setattr(program.subprocess, "run", lambda command, **options: SimpleNamespace(returncode=next(left)))
    assert program.main(["lists", "pages"]) == code
    said = capsys.readouterr().err
    assert ("Could not be measured" in said) is bool(code)
    assert [name for name in ("lists", "pages") if f" {name}" in said] == [
        name for name, one in zip(("lists", "pages"), codes, strict=True) if one
    ]


def test_figures_are_kept_with_the_machine_that_gave_them(monkeypatch, tmp_path):
    monkeypatch.setattr(shared, "RESULTS", tmp_path)
    monkeypatch.setattr(shared, "ROOT", tmp_path)
    assert json.loads(shared.save("x", {"ratios": []}).read_text()).keys() == {"machine", "ratios"}
