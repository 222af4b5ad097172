"""`make test`: all on SQLite; then the browser tests, on SQLite too, beside what asks a database on a PostgreSQL.

The browser tests go one after the other and wait most of their time: they leave a processor to others.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.postgres import running
from tools.system import ensure

BYTECODE = Path(__file__).resolve().parents[1] / ".cache" / "bytecode"
PATIENCE = 60.0  # seconds for a run that was stopped to put away what it made
SHARED = ("--dist", "worksteal")  # each process goes through its own part of the files, then takes of the others'
THREE, TWO = ("-n", "3", *SHARED), ("-n", "2", *SHARED)  # for two processors: some tests wait for other programs
Result = tuple[str, int, float]  # a name, the code that it ended with, seconds


def end_on_signals() -> None:
    """Whoever stops the run also stops what it started: Python then leaves by its `finally` clauses."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background has it ignored, by all children


class Run:
    """One pytest at work, with a cache of its own: two may go side by side."""

    def __init__(self, name: str, arguments: list[str], *, url: str = "", told: IO[str] | None = None) -> None:
        self.name, self.code, self.seconds, self._told = name, 0, 0.0, told
        self._started = time.monotonic()
        cache = f"cache_dir=.pytest_cache/{re.sub(r'[^A-Za-z]+', '-', name)}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "-o", cache, *arguments],
            env=_environment(url),
            stdout=told,
            stderr=told,
        )

    def over(self) -> bool:
        code = self._process.poll()
        if code is not None and not self.seconds:
            # 5: this choice of tests has none here (« -k » and the like).
            self.code, self.seconds = 0 if code == 5 else code, time.monotonic() - self._started
        return code is not None

    def tell(self) -> None:
        if self._told:
            self._told.seek(0)
            _say(self.name)
            sys.stdout.write(self._told.read())

    def end(self, *, told: bool) -> None:
        """As by Ctrl-C, so that what the fixtures have started ends too; `told`: it has heard of it already."""
        if self.over():
            return
        if not told:
            self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _environment(url: str) -> dict[str, str]:
    """Hundreds of programs are started: where no bytecode may stand beside the sources, each compiled all it needs."""
    found = {**os.environ, "DATABASE_URL": url}
    if found.pop("PYTHONDONTWRITEBYTECODE", ""):
        found.setdefault("PYTHONPYCACHEPREFIX", str(BYTECODE))
    return found


@contextmanager
def started(name: str, arguments: list[str], *, url: str = "", told: IO[str] | None = None) -> Iterator[Run]:
    """What it prints goes to `told`, to be said at the end, or is said at once."""
    if not told:
        _say(name)
    run = Run(name, arguments, url=url, told=told)
    try:
        yield run
    except KeyboardInterrupt:
        run.end(told=True)
        raise
    finally:
        run.end(told=False)


def results(*runs: Run) -> list[Result]:
    """Wait for all of them."""
    while [run for run in runs if not run.over()]:
        time.sleep(0.1)
    for run in runs:
        run.tell()
    return [(run.name, run.code, run.seconds) for run in runs]


def main(arguments: list[str]) -> int:
    end_on_signals()
    try:
        with started("SQLite, without the browser", ["-m", "not browser", *THREE, *arguments]) as run:
            found = results(run)
        found += _side_by_side(arguments)
    finally:
        # What was compiled for folders that the tests made and removed.
        shutil.rmtree(BYTECODE / tempfile.gettempdir().lstrip("/"), ignore_errors=True)
    for name, code, seconds in found:
        sys.stdout.write(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)\n")
    return max(abs(code) for _name, code, _seconds in found)


def _side_by_side(arguments: list[str]) -> list[Result]:
    # Where no path is given, nothing but the folder of these tests need be read.
    browser = ("SQLite, in a browser", ["-o", "testpaths=tests/browser", "-m", "browser", *arguments])
    if not ensure("postgresql"):
        with started(*browser) as run:
            return [*results(run), ("PostgreSQL", 1, 0.0)]
    chosen = ["-m", "not browser", *TWO, "--database", *arguments]
    with (
        running() as url,
        tempfile.TemporaryFile("w+") as told,
        started("PostgreSQL", chosen, url=url, told=told) as beside,
        started(*browser) as run,
    ):
        return results(run, beside)


def _say(name: str) -> None:
    sys.stdout.write(f"== {name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
