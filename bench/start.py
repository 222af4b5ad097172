"""`make demo` in a fresh clone, package caches warm: seconds until the first page; then the same command again."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.served import free_port, served
from bench.shared import ROOT, Ratio, environment, own_folder, save, show, verdicts

MOST = 0.2  # of the first start: what is there is not made again


def clone(folder: Path) -> Path:
    """The last commit, as somebody else would get it: nothing installed, nothing built."""
    target = folder / "coryphee"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(target)], check=True)
    return target


def of_the_clone(folder: Path) -> dict[str, str]:
    """Where this process keeps its things must not reach the clone; the package caches are the user's own."""
    ours = environment(folder)
    # The virtual environment and make's own variables of whoever measures are not those of the clone.
    foreign = ("CORYPHEE_", "DJANGO_SETTINGS_MODULE", "VIRTUAL_ENV", "MAKE", "MFLAGS", "PYTHONPATH", "BENCH")
    return {name: value for name, value in ours.items() if not name.startswith(foreign)}


def start(folder: Path, values: dict[str, str], longest: float) -> float:
    port = free_port()
    command = ["make", "demo", f"PORT={port}"]
    with served(command, port=port, folder=folder, environment=values, longest=longest) as seconds:
        return seconds


def main(arguments: Sequence[str] | None = None) -> None:
    with own_folder() as folder:
        copy = clone(folder)
        values = of_the_clone(folder)
        cold = start(copy, values, 600)
        again = [start(copy, values, 60) for _ in range(3)]
    figures = {
        "cold s": round(cold, 1),
        "again s (best)": round(min(again), 1),
        "again s (worst)": round(max(again), 1),
        "load": round(os.getloadavg()[0], 1),
    }
    show("make demo in a fresh clone, warm package caches", [figures])
    ratios = verdicts(Ratio(name="another start beside the first", found=max(again) / cold, most=MOST))
    save("start", figures | {"ratios": ratios})


if __name__ == "__main__":
    main()
