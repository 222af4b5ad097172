"""`coryphee demo`, whole: it prepares, serves, works, starts again in seconds, and leaves nothing behind."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(os.environ.get("DATABASE_URL")), reason="the demo has its own SQLite: once is enough"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a demo that keeps its data and static files in a folder of its own."""
    folder = tmp_path_factory.mktemp("demo")
    own = {"CORYPHEE_DATA_DIR": str(folder / "data"), "CORYPHEE_STATIC_ROOT": str(folder / "static")}
    dropped = (
        "DATABASE_URL",
        "CORYPHEE_MAIL_URL",
        "CORYPHEE_SECRET_KEY",
        "DJANGO_SETTINGS_MODULE",
        "CORYPHEE_PUBLIC_URL",
    )
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, **own, "PYTHONUNBUFFERED": "1", "CORYPHEE_DEMO_INVOICES": "60"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _demo(place: dict[str, str], *arguments: str) -> list[str]:
    command = [sys.executable, "-m", "coryphee", "demo", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, timeout=120)
    return [str(done.returncode), done.stdout + done.stderr]


def _children_of(pid: int) -> set[int]:
    """Every process that descends from this one, with the name it has in /proc."""
    found, waiting = set(), [pid]
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    while waiting:
        for child in parents.get(waiting.pop(), []):
            found.add(child)
            waiting.append(child)
    return found


def _alive(pids: set[int]) -> set[int]:
    def lives(pid: int) -> bool:
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        except OSError:
            return False

    return {pid for pid in pids if lives(pid)}


def test_the_first_start_that_is_interrupted_leaves_a_base_that_loads(place):
    process = subprocess.Popen(
        [sys.executable, "-m", "coryphee", "demo", "load"], cwd=ROOT, env=place, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    process.stderr.readline()  # « Écriture des données… »
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) != 0
    process.stderr.close()
    code, output = _demo(place, "load")
    assert code == "0", output


def test_it_starts_again_serves_works_and_leaves_nothing(place):
    port = _free_port()
    command = [sys.executable, "-m", "coryphee", "demo", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=place, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        assert process.stdout is not None
        told = _read_until(process.stdout, "assistance")
        children = _children_of(process.pid)
        assert len(children) >= 2
        assert "jeanne@charpentes-lemoine.example" in told
        assert re.search(r"Demo-\S+", told)
        assert _status(f"http://127.0.0.1:{port}/") == 200
        assert _status(f"http://127.0.0.1:{port}/static/ui/portal.css") == 200
        assert _status(f"http://127.0.0.1:{port}/sante/") == 200
        taken = _demo(place, "--port", str(port))
        assert taken[0] == "1"
        assert "déjà pris" in taken[1]
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(timeout=20)
        process.stdout.close()  # type: ignore[union-attr]
    assert code == 0
    assert _alive(children) == set()
    with pytest.raises(urllib.error.URLError):
        _status(f"http://127.0.0.1:{port}/")


def _read_until(stream, word: str) -> str:
    lines = []
    for line in stream:
        lines.append(line)
        if word in line:
            break
    return "".join(lines)


def _status(address: str) -> int:
    with urllib.request.urlopen(address, timeout=10) as answer:
        return int(answer.status)


def _rows_of_mine(place: dict[str, str], statement: str) -> int:
    with closing(sqlite3.connect(Path(place["CORYPHEE_DATA_DIR"], "coryphee.sqlite3"))) as base, base:
        base.execute(statement)
        return int(base.execute("SELECT count(*) FROM django_session WHERE session_key = 'mine'").fetchone()[0])


def test_data_are_kept_until_one_asks_to_start_afresh(place):
    assert _demo(place, "load")[0] == "0"
    assert _rows_of_mine(place, "INSERT INTO django_session VALUES ('mine', '', '2030-01-01')") == 1
    assert _demo(place, "load")[0] == "0"
    assert _rows_of_mine(place, "SELECT 1") == 1
    code, output = _demo(place, "load", "--reset")
    assert code == "0", output
    assert _rows_of_mine(place, "SELECT 1") == 0


def test_a_postgresql_base_is_not_emptied(place):
    code, output = _demo({**place, "DATABASE_URL": "postgres://nobody@127.0.0.1:1/rien"}, "load", "--reset")
    assert code == "1"
    assert "Videz vous-même" in output
