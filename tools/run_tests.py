"""`make test`: all on SQLite, then what asks a database on a PostgreSQL of its own; browser tests once, on SQLite."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.postgres import running
from tools.system import ensure


def end_on_signals() -> None:
    """Whoever stops the run also stops what it started: Python then leaves by its `finally` clauses."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: sys.exit(128 + received))


def main(arguments: list[str]) -> int:
    end_on_signals()
    results = [_pytest("SQLite, without the browser", "", ["-m", "not browser", "-n", "2", *arguments])]
    results.append(_pytest("SQLite, in a browser", "", ["-m", "browser", *arguments]))
    if ensure("postgresql"):
        with running() as url:
            results.append(_pytest("PostgreSQL", url, ["-m", "not browser", "-n", "2", "--database", *arguments]))
    else:
        results.append(("PostgreSQL", 1, 0.0))
    for name, code, seconds in results:
        sys.stdout.write(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)\n")
    return max(code for _name, code, _seconds in results)


def _pytest(name: str, database_url: str, arguments: list[str]) -> tuple[str, int, float]:
    sys.stdout.write(f"== {name}\n")
    sys.stdout.flush()
    started = time.monotonic()
    environment = {**os.environ, "DATABASE_URL": database_url}
    code = subprocess.run([sys.executable, "-m", "pytest", *arguments], env=environment, check=False).returncode
    # 5: this choice of tests has none here (« -k » and the like).
    return name, 0 if code == 5 else code, time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
