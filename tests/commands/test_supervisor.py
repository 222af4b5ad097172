"""What `coryphee demo` started stops with it: nothing survives (issue of the spine §1.1)."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A server in small: it starts a child of its own, says both numbers, then waits.
PARENT = """
import subprocess, sys, time, os
child = subprocess.Popen([sys.executable, "-c", {child!r}])
open(sys.argv[1], "w").write(f"{{os.getpid()}} {{child.pid}}")
time.sleep(60)
"""
OBEDIENT = "import time; time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
RUN = """
import sys
from coryphee.commands import supervisor
supervisor.PATIENCE = 0.5
one = supervisor.Supervisor()
one.start([sys.executable, "-c", {parent!r}, {note!r}])
one.start([sys.executable, "-c", {other!r}])
sys.exit(one.wait())
"""


@pytest.fixture
def supervised(tmp_path: Path):
    """Start a supervisor over two processes, one with a child; give it back with the numbers of the first two."""
    started: list[subprocess.Popen[bytes]] = []

    def start(child: str = OBEDIENT, other: str = OBEDIENT) -> tuple[subprocess.Popen[bytes], list[int]]:
        note = tmp_path / "pids"
        code = RUN.format(parent=PARENT.format(child=child), note=str(note), other=other)
        process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
        started.append(process)
        _until(lambda: note.exists() and len(note.read_text().split()) == 2)
        return process, [int(number) for number in note.read_text().split()]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
            process.wait()


def _until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


def _lives(pid: int) -> bool:
    """Whether a process runs; one that is dead and waits to be buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopping_it_stops_all_that_it_started_and_what_those_started(supervised, number):
    process, pids = supervised()
    process.send_signal(number)
    assert process.wait(timeout=10) == 0
    _until(lambda: not any(_lives(pid) for pid in pids))


def test_a_process_that_does_not_want_to_stop_is_stopped(supervised):
    process, pids = supervised(child=STUBBORN)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0
    _until(lambda: not any(_lives(pid) for pid in pids))


def test_when_one_process_dies_the_others_are_stopped_and_it_is_a_failure(supervised):
    process, pids = supervised()
    os.kill(pids[0], signal.SIGKILL)
    assert process.wait(timeout=10) == 1
    _until(lambda: not any(_lives(pid) for pid in pids))


def test_a_second_signal_does_not_wait(supervised):
    process, pids = supervised(child=STUBBORN)
    process.send_signal(signal.SIGINT)
    _until(lambda: not _lives(pids[0]))  # the first one was heard
    process.send_signal(signal.SIGINT)
    process.wait(timeout=10)
    _until(lambda: not any(_lives(pid) for pid in pids))
