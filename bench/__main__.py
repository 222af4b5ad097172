"""`python -m bench [lists deposit pages start formats]`: each measure in a process of its own.

What is judged are ratios of figures of the same run, and counts: they do not depend on the machine nor on who else uses
it. The program fails when something could not be measured, and only then: a promise that is not kept is a NO in a table.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence

from bench.shared import ROOT

MEASURES = {
    "formats": "the rules of e-invoices, beside saxonche and the bare parser",
    "deposit": "deposits of UBL invoices a second, on PostgreSQL, and the share of each step",
    "journey": "from sending to « mise à disposition » by HTTP, with every job that follows, on PostgreSQL",
    "drawing": "certificates drawn in one process: time, and memory that stays",
    "trail": "audit lines written by four at once",
    "lists": "the lists of received invoices among a million, on PostgreSQL",
    "directory": "searches of the directory among a hundred thousand structures, on PostgreSQL",
    "pages": "bytes that a browser transfers for a page, the first time and after",
    "start": "how long `make demo` takes in a fresh clone, then again",
}


def main(arguments: Sequence[str] | None = None) -> int:
    described = "\n".join(f"  {name:<8} {about}" for name, about in MEASURES.items())
    parser = argparse.ArgumentParser(
        prog="bench", epilog=described, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="measure", help="all of them when none is named")
    names = parser.parse_args(arguments).names or list(MEASURES)
    if unknown := [name for name in names if name not in MEASURES]:
        parser.error(f"no such measure: {', '.join(unknown)}")
    if names == ["deposit"]:
        names.append("journey")  # what a deposit costs is also what follows it
    failed = [name for name in names if not _run(name)]
    if failed:
        print(f"\nCould not be measured: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def _run(name: str) -> bool:
    # Settings are read from the environment when they are imported: two measures cannot share a process.
    print(f"\n== {name}: {MEASURES[name]}", flush=True)
    return subprocess.run([sys.executable, "-m", f"bench.{name}"], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
