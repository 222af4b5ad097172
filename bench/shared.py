"""What the measures share: a portal of one's own, gone afterwards; a table; a verdict on ratios; a JSON file."""

import json
import math
import os
import platform
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tools.postgres import FAST, running

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "bench-results"
OWN_SETTINGS = ("CORYPHEE_", "DATABASE_URL")


@contextmanager
def own_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="coryphee-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """The environment of a portal that keeps everything in this folder; nothing is taken from the caller's portal."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OWN_SETTINGS)}
    return kept | {
        "DJANGO_SETTINGS_MODULE": "coryphee.config.settings",
        "CORYPHEE_DATA_DIR": str(folder / "data"),
        "CORYPHEE_STATIC_ROOT": str(folder / "static"),
        "CORYPHEE_MAIL_URL": "memorymail://",
        **settings,
    }


@contextmanager
def portal(options: str = FAST) -> Iterator[Path]:
    """Django, ready, on a PostgreSQL and in a folder of its own; once per process."""
    with own_folder() as folder, running(options) as url:
        for name in [name for name in os.environ if name.startswith(OWN_SETTINGS)]:
            del os.environ[name]
        os.environ.update(environment(folder, DATABASE_URL=url))
        import django  # the settings can be read only now
        from django.core.management import call_command
        from django.db import connections

        django.setup()
        call_command("migrate", interactive=False, verbosity=0)
        try:
            yield folder
        finally:
            connections.close_all()


def timed(work: Callable[[], object], rounds: int, *, warm: int = 5) -> list[float]:
    """Milliseconds of each round, once warm."""
    for _ in range(warm):
        work()
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return found


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that this share of them does not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * percent / 100), 1) - 1]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """What a measure promises on any machine: two figures of one run beside each other, or a count."""

    name: str
    found: float
    least: float | None = None
    most: float | None = None

    @property
    def kept(self) -> bool:
        return (self.least is None or self.found >= self.least) and (self.most is None or self.found <= self.most)

    def row(self) -> dict[str, Any]:
        asked = f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"
        return {"ratio": self.name, "asked": asked, "found": round(self.found, 2), "kept": "yes" if self.kept else "NO"}


def verdicts(*ratios: Ratio) -> list[dict[str, Any]]:
    """Show what is asked of a run and whether it was so; a slow machine is no failure, nor is a promise not kept."""
    rows = [ratio.row() for ratio in ratios]
    show("Judged: ratios of this run, and counts", [{**row, "found": f"{row['found']:g}"} for row in rows])
    return rows


def show(title: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """One line per row, one column per key of the first."""
    table = Table(title=title, title_justify="left")
    for name in rows[0]:
        table.add_column(name, justify="left" if isinstance(rows[0][name], str) else "right", overflow="fold")
    for row in rows:
        table.add_row(*(f"{v:.1f}" if isinstance(v, float) else str(v) for v in row.values()))
    Console(width=140).print(table)


def save(name: str, figures: Mapping[str, Any]) -> Path:
    RESULTS.mkdir(exist_ok=True)
    target = RESULTS / f"{name}.json"
    machine = {"python": platform.python_version(), "cpus": os.cpu_count()}
    target.write_text(json.dumps({"machine": machine, **figures}, ensure_ascii=False, indent=1) + "\n")
    print(f"→ {target.relative_to(ROOT)}")
    return target
