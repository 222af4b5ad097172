"""`make mutants`: do the tests hold the central files? Each gets one small fault at a time: a test must then fail.

Nothing is written in the tree. A process that has all tests loaded is copied for each fault in a function, and only the
copy's memory has it; a fault in what is met while files are imported (tables, constants) is imported in a new copy.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import PurePath
from typing import Any

import pytest

from tools.mutants.copies import Work, copied, side_by_side
from tools.mutants.faults import Mutant, mutants_of
from tools.mutants.running import LEAST_SECONDS, LONG, OPTIONS, ROOT, TIMES, InFunctions, imported
from tools.run_tests import end_on_signals

LEAST = 85  # percent of each file
# The central files, and where the tests are that hold each; a feature's own are found below.
NEAR = {
    "coryphee/core/lifecycle.py": ["tests/core/test_lifecycle.py", "tests/invoices/test_lifecycle.py", "tests/cases"],
    "coryphee/core/actor.py": ["tests/core/test_actor.py", "tests/cases/test_desks.py"],
    "coryphee/core/jobs.py": [
        f"tests/core/test_{name}.py" for name in ("jobs", "lanes", "leases", "outage", "workers")
    ],
    "coryphee/core/money.py": ["tests/core/test_money.py"],
    "coryphee/core/tables/keyset.py": [f"tests/core/test_{name}.py" for name in ("keyset", "tables", "tables_filters")],
    "coryphee/cases/services/certificates.py": [
        "tests/cases/test_moving.py",
        "tests/invoices/test_proof_and_clock.py",
        "tests/invoices/test_missing_files.py",
    ],
    "coryphee/cases/services/drafts.py": [
        "tests/cases",
        *(f"tests/invoices/test_{name}.py" for name in ("versions", "typed_invoices")),
    ],
    "coryphee/cases/services/*.py": ["tests/cases", "tests/invoices/test_moving.py"],
    "coryphee/invoices/lifecycle.py": ["tests/invoices/test_lifecycle.py", "tests/cases"],
    "coryphee/invoices/permissions.py": [
        *(f"tests/cases/test_{name}.py" for name in ("every_kind", "desks")),
        "tests/invoices/test_rights_table.py",
    ],
    "coryphee/invoices/clock.py": ["tests/invoices/test_clock.py", "tests/invoices/test_proof_and_clock.py"],
    "coryphee/organisations/permissions.py": ["tests/organisations/test_rights.py"],
    "coryphee/organisations/sides.py": ["tests/cases"],
    "coryphee/audit/services.py": ["tests/audit"],
    "coryphee/documents/services.py": [
        "tests/documents",
        *(f"tests/invoices/test_{name}.py" for name in ("faults", "missing_files")),
    ],
}
OF_FEATURES = ("coryphee/*/lifecycle.py", "coryphee/*/permissions.py", "coryphee/*/clock.py")
HEAVY = ("django.test", "lxml.etree", "pikepdf", "hypothesis", "weasyprint", "faker", "factory")
Results = dict[tuple[str, int], list[str]]  # file and mutant -> the tests that fail


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="make mutants", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("words", nargs="*", help="only the files whose path has one of these words")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args(arguments)
    end_on_signals()
    folder = tempfile.mkdtemp(prefix="coryphee-mutants-")
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    try:
        files = [file for file in _central() if not chosen.words or any(word in file for word in chosen.words)]
        if not files:
            raise SystemExit(f"No central file has one of these words in its path: {', '.join(chosen.words)}.")
        found, again = copied(partial(_in_functions, files, chosen.jobs), 10 * LONG, silent=False).answer()
        results = {(file, number): failed for file, number, failed in found}
        _at_import(files, results, {(file, number) for file, number in again}, chosen.jobs)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return _report(files, results)


def _every(files: Sequence[str]) -> Iterator[tuple[str, Mutant]]:
    for file in files:
        for mutant in mutants_of(ROOT / file):
            yield file, mutant


def _central() -> list[str]:
    found = {str(path.relative_to(ROOT)) for pattern in (*NEAR, *OF_FEATURES) for path in ROOT.glob(pattern)}
    return sorted(file for file in found if mutants_of(ROOT / file))


def _near(file: str) -> list[str]:
    """The tests that hold a file: those that are named above, else those of its feature and of every kind."""
    named = next((tests for pattern, tests in NEAR.items() if PurePath(file).match(pattern)), None)
    return named or [f"tests/{PurePath(file).parts[1]}", "tests/cases"]


def _in_functions(files: Sequence[str], jobs: int) -> tuple[list[Any], list[Any]]:
    """What became of the faults in functions; and those that are to be tried again, imported."""
    results: list[tuple[str, int, list[str]]] = []

    def told(file: str, mutant: Mutant, failed: list[str]) -> None:
        results.append((file, mutant.number, failed))
        _progress(file, mutant, failed)

    near = {file: _near(file) for file in files if any(mutant.function for mutant in mutants_of(ROOT / file))}
    if not near:
        return [], [(file, mutant.number) for file, mutant in _every(files)]
    plugin = InFunctions(near, jobs, told)
    sys.settrace(plugin.entered)
    paths = sorted({path for paths in near.values() for path in paths})
    if (code := pytest.main([*OPTIONS, *paths], plugins=[plugin])) != pytest.ExitCode.OK:
        raise SystemExit(f"The tests could not be run ({code!r}).")
    killed = {(file, number) for file, number, failed in results if failed}
    left = [(file, mutant) for file, mutant in _every(files) if (file, mutant.number) not in killed]
    again = [(file, mutant.number) for file, mutant in left if plugin.runs_at_import(file, mutant)]
    return results, again


def _at_import(files: Sequence[str], results: Results, again: set[tuple[str, int]], jobs: int) -> None:
    for name in HEAVY:
        import_module(name)
    killers: dict[str, set[str]] = defaultdict(set)

    def works() -> Iterator[tuple[tuple[str, Mutant], Work, float]]:
        bounds: dict[str, float] = {}
        for file, mutant in _every(files):
            if (file, mutant.number) in again:
                bounds[file] = bounds.get(file) or LEAST_SECONDS + TIMES * _seconds(file)
                yield (file, mutant), partial(imported, file, mutant, _near(file), set(killers[file])), bounds[file]

    for (file, mutant), failed in side_by_side(works(), jobs):
        results[file, mutant.number] = failed
        killers[file] |= set(failed)
        _progress(file, mutant, failed)


def _seconds(file: str) -> float:
    """How long its tests take without a fault; they must be green."""
    started = time.monotonic()
    if failed := copied(partial(imported, file, None, _near(file)), LONG).answer():
        raise SystemExit(f"{failed[0]} fails without any fault.")
    return time.monotonic() - started


def _progress(file: str, mutant: Mutant, failed: list[str]) -> None:
    sys.stderr.write(f"{file}:{mutant.line}: {mutant.change}: {failed[0] if failed else 'SURVIVES'}\n")


def _report(files: Sequence[str], results: Results) -> int:
    survivors: dict[str, list[Mutant]] = defaultdict(list)
    scores = {}
    for file in files:
        mutants = mutants_of(ROOT / file)
        survivors[file] = [mutant for mutant in mutants if not results.get((file, mutant.number))]
        killed = len(mutants) - len(survivors[file])
        scores[file] = 100 * killed / len(mutants)
        _say(f"{file:45} {killed:4}/{len(mutants):<4} {scores[file]:5.1f} %")
    for file in files:
        for mutant in survivors[file]:
            _say(f"  {file}:{mutant.line}: {mutant.change}")
    low = [file for file, score in scores.items() if score < LEAST]
    _say(f"Below {LEAST} %: {', '.join(low)}" if low else f"Every file has {LEAST} % or more.")
    return 1 if low else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
