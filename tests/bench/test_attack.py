"""The attack runs for real, in its short form; and it fails as soon as one promise is broken."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.attack import __main__ as attack

ROOT = Path(__file__).resolve().parents[2]
ROW = {"database": "sqlite", "part": "idle", "name": "4 sockets", "tries": 4, "outcome": "x", "kept": True}


@pytest.mark.slow
@pytest.mark.skipif("DATABASE_URL" in os.environ and os.environ["DATABASE_URL"] != "", reason="it makes its own")
def test_a_portal_under_a_short_attack_keeps_its_promises():
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CORYPHEE_", "DJANGO_"))}
    command = [sys.executable, "-m", "bench.attack.one", "sqlite", "short", "doors", "tamper", "rights"]
    done = subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    rows = [row for line in done.stdout.splitlines() if "kept" in (row := json.loads(line))]
    assert {row["part"] for row in rows} == {"doors", "tamper", "rights"}
    assert [row for row in rows if not row["kept"]] == []
    assert all(row["tries"] >= 3 for row in rows)


@pytest.mark.parametrize(
    ("rows", "ended", "code"),
    [
        ([ROW], True, 0),
        ([ROW, {**ROW, "kept": False}], True, 1),
        ([ROW], False, 1),
        ([], True, 1),
    ],
)
def test_one_promise_broken_is_a_failure(monkeypatch, rows, ended, code):
    monkeypatch.setattr(attack, "_attack", lambda database, parts, *, short: (rows, ended))
    monkeypatch.setattr(attack, "save", lambda *_arguments: None)
    assert attack.main(["--short", "idle"]) == code
