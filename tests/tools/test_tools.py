"""The tools behind `make test`: a PostgreSQL of one's own that always goes away, sentences for what is missing."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from tools import assets, postgres, system

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    bool(os.environ.get("DATABASE_URL")), reason="nothing here depends on the portal's database"
)
needs_postgres = pytest.mark.skipif(not system.present("postgresql"), reason="PostgreSQL is not on this machine")


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@needs_postgres
def test_a_postgresql_is_there_inside_and_gone_outside_even_after_a_fault():
    with pytest.raises(ZeroDivisionError), postgres.running() as url:
        with psycopg.connect(url) as connection:
            row = connection.execute("SELECT upper('é'), current_setting('data_directory')").fetchone()
        assert row is not None
        assert row[0] == "É"
        folder = Path(row[1])
        server = int((folder / "postmaster.pid").read_text().split()[0])
        raise ZeroDivisionError
    assert not folder.exists()
    assert not _lives(server)


SLEEPER = """
import signal, sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from tools import postgres, run_tests
run_tests.end_on_signals()
with postgres.running() as url:
    Path({note!r}).write_text(url)
    time.sleep(60)
"""


@needs_postgres
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_is_gone_when_the_run_is_stopped(tmp_path, number):
    note = tmp_path / "url"
    process = subprocess.Popen(
        [sys.executable, "-c", SLEEPER.format(root=str(ROOT), note=str(note))], stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 30
    while not (note.exists() and note.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(number)
    assert process.wait(timeout=20) != 0
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(note.read_text(), connect_timeout=3)


def test_missing_programs_are_a_sentence_and_not_a_trace(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(postgres, "INSTALLED", tmp_path)
    with pytest.raises(postgres.NoPostgres, match="install the package postgresql"), postgres.running():
        pass


@pytest.mark.parametrize("name", system.PACKAGES)
def test_what_is_missing_is_named_with_the_packages_that_carry_it(monkeypatch, capsys, name):
    monkeypatch.setattr(system, "present", lambda _name: False)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)  # who may not install
    assert system.ensure(name) is False
    told = capsys.readouterr().err
    assert all(package in told for package in system.PACKAGES[name])


def test_what_is_there_is_not_installed_again(monkeypatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("nothing was to be run")

    monkeypatch.setattr(system, "present", lambda _name: True)
    monkeypatch.setattr(system.subprocess, "run", refuse)
    assert system.ensure("chromium") is True


def test_a_browser_may_be_named_by_hand(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert system.present("chromium") is False
    monkeypatch.setenv("CHROMIUM", "/opt/chromium")
    assert system.present("chromium") is True


def test_assets_that_are_up_to_date_are_left_alone(monkeypatch):
    if not assets.STAMP.exists():
        pytest.skip("the assets were never made here")
    before = assets.STAMP.stat().st_mtime_ns
    monkeypatch.setattr(assets.subprocess, "run", lambda *_a, **_k: pytest.fail("npm was called"))
    assert assets.main() == 0
    assert assets.STAMP.stat().st_mtime_ns == before
