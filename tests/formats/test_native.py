"""A native module of another source never answers (issue 8 §1.10)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coryphee.formats import native

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests/formats/samples/facture.ubl.xml"
ENGINE = "coryphee.formats.rules.engine.running"
VAT = "coryphee.formats.rules.by_hand.vat"
WALK = "coryphee.formats.xml.records.quick"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """An installed Coryphée: sources, native modules, and the list of what these were made of."""
    if native.native_of(ENGINE) is None:
        pytest.skip("no module is native here")
    shutil.copytree(ROOT / "coryphee", tmp_path / "coryphee", ignore=shutil.ignore_patterns("__pycache__", "static"))
    return tmp_path


def run(copy: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(copy), "CORYPHEE_DATA_DIR": str(copy / "data")}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    return subprocess.run([sys.executable, *command], cwd=copy, env=environment, capture_output=True, text=True)


def change(copy: Path, module: str, text: str) -> None:
    """As `git checkout` or an unpacked archive may leave it: another source, with an older date."""
    source = native.source_of(module, copy)
    source.write_text(source.read_text() + text)
    os.utime(source, (0, 0))


def test_what_is_installed_is_of_its_sources(copy: Path) -> None:
    assert native.stale(copy) == []
    assert run(copy, "-m", "coryphee", "validate", str(SAMPLE)).stdout.startswith("valide")


def test_a_changed_source_answers_in_the_place_of_what_was_compiled(copy: Path) -> None:
    change(copy, ENGINE, '\nraise RuntimeError("the source")\n')
    assert native.stale(copy) == [ENGINE]
    answer = run(copy, "-m", "coryphee", "validate", str(SAMPLE))
    assert "valide" not in answer.stdout
    assert "the source" in answer.stderr
    assert answer.returncode != 0


def test_the_doctor_says_it_and_the_other_rules_still_answer(copy: Path) -> None:
    change(copy, ENGINE, "\n# changed\n")
    change(copy, WALK, "\n# changed\n")
    answer = run(copy, "-m", "coryphee", "doctor")
    (line,) = [one for one in answer.stdout.splitlines() if " règles " in one]
    assert line.startswith("NON")
    assert "2 module(s) compilé(s) d’une autre source" in line and ENGINE in line and WALK in line
    assert "lancez « make env »" in line
    assert run(copy, "-m", "coryphee", "validate", str(SAMPLE)).stdout.startswith("valide")
    loaded = "import importlib, sys; print(*(importlib.import_module(m).__file__ for m in sys.argv[1:]))"
    engine, vat = run(copy, "-c", loaded, ENGINE, VAT).stdout.split()
    assert engine.endswith(".py") and not vat.endswith(".py")


def test_a_module_that_nobody_vouches_for_is_not_loaded(copy: Path) -> None:
    (copy / native.SUMS).unlink()
    assert native.stale(copy) == list(native.MODULES)
    answer = run(copy, "-c", "from coryphee.formats.xml.records import walk; print(walk.walk is walk.plain)")
    assert answer.stdout == "True\n"
