"""`python -m bench.attack [--short] [--database sqlite|postgresql] [parts]`: a table, JSON, and 1 when a promise is broken."""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from bench.attack.one import PARTS
from bench.shared import ROOT, save, show

DATABASES = ("sqlite", "postgresql")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.attack", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"all of them when none is named: {', '.join(PARTS)}")
    parser.add_argument("--short", action="store_true", help="a minute instead of half an hour")
    parser.add_argument("--database", choices=DATABASES)
    asked = parser.parse_args(arguments)
    if unknown := [part for part in asked.parts if part not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}")
    rows: list[dict[str, Any]] = []
    whole = True
    for database in [asked.database] if asked.database else DATABASES:
        found, ended = _attack(database, asked.parts or list(PARTS), short=asked.short)
        rows, whole = rows + found, whole and ended
    if rows:
        show("The portal attacked", [{**row, "kept": "yes" if row["kept"] else "NO"} for row in rows])
        save("attack", {"short": asked.short, "rows": rows})
    return 0 if whole and rows and all(row["kept"] for row in rows) else 1


def _attack(database: str, parts: list[str], *, short: bool) -> tuple[list[dict[str, Any]], bool]:
    command = [sys.executable, "-m", "bench.attack.one", database, "short" if short else "long", *parts]
    rows = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found = json.loads(line)
            if "kept" in found:
                rows.append(found)
                print(f"{database} {found['part']}: {found['name']}: {found['outcome']}", flush=True)
    return rows, process.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
