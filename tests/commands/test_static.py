"""`coryphee static`: what an operator runs at each release, in an environment of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.formats.sample_files import ROOT

VENDOR = ROOT / "coryphee" / "ui" / "static" / "ui" / "vendor"


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CORYPHEE_")}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "coryphee.config.settings",
        "CORYPHEE_DATA_DIR": str(tmp_path / "data"),
        "CORYPHEE_STATIC_ROOT": str(tmp_path / "static"),
    }


def run(*command: str, place: dict[str, str]) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "coryphee", *command]
    return subprocess.run(program, cwd=ROOT, env=place, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the assets were never made here")
def test_the_files_are_hashed_compressed_and_the_doctor_is_content(place, tmp_path):
    assert "NON  fichiers statiques" in run("doctor", place=place).stdout
    result = run("static", place=place)
    assert (result.returncode, "prêts" in result.stdout) == (0, True), result.stderr
    manifest = json.loads((tmp_path / "static" / "staticfiles.json").read_text())
    hashed = manifest["paths"]["ui/portal.css"]
    assert hashed != "ui/portal.css"
    assert (tmp_path / "static" / f"{hashed}.gz").exists()
    assert "ok   fichiers statiques" in run("doctor", place=place).stdout


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the assets were never made here")
def test_what_is_up_to_date_is_left_alone(place, tmp_path):
    run("static", place=place)
    before = (tmp_path / "static" / "staticfiles.json").stat().st_mtime_ns
    assert run("static", place=place).returncode == 0
    assert (tmp_path / "static" / "staticfiles.json").stat().st_mtime_ns == before
