"""The library and `coryphee validate` as whole processes: start-up, import, memory, and what a second job brings."""

import gc
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path

from coryphee.formats import read, validate

FILES = 10_000
_IMPORT = "import time; s = time.perf_counter(); import coryphee.formats; print(time.perf_counter() - s)"
_USE = (
    "import time; s = time.perf_counter(); from coryphee.formats import read, validate; print(time.perf_counter() - s)"
)


def _seconds(command: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def _printed(code: str, environment: Mapping[str, str]) -> float:
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)


def _validate(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "coryphee", "validate", *arguments]


def measure_start(one: bytes) -> dict[str, float]:
    """Seconds: `import coryphee.formats` (nothing used, then what one uses), Python alone, `coryphee validate` of one file.

    A program that has run once has its bytecode: each is run once before, and keeps it in a folder of its own.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "facture.xml"
        file.write_bytes(one)
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        kept["PYTHONPYCACHEPREFIX"] = folder
        works: dict[str, Callable[[], float]] = {
            "import_s": lambda: _printed(_IMPORT, kept),
            "import_read_validate_s": lambda: _printed(_USE, kept),
            "python_s": lambda: _seconds([sys.executable, "-c", "pass"], kept),
            "validate_help_s": lambda: _seconds(_validate("--help"), kept),
            "validate_one_file_s": lambda: _seconds(_validate(str(file)), kept),
        }
        found = {name: [work() for _ in range(6)][1:] for name, work in works.items()}
    return {name: round(statistics.median(times), 3) for name, times in found.items()}


def measure_jobs(datas: Sequence[bytes], count: int = FILES) -> dict[str, float]:
    """`coryphee validate` of a folder of `count` files: seconds with one job and with two, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(islice(cycle(datas), count)):
            (Path(folder) / f"{number:05d}.xml").write_bytes(data)
        times: dict[int, list[float]] = {1: [], 2: []}
        for jobs in (1, 2, 1, 2):
            times[jobs].append(_seconds(_validate("--json", "--jobs", str(jobs), folder)))
        shutil.rmtree(folder, ignore_errors=True)
    one, two = min(times[1]), min(times[2])
    return {"jobs_1_s": round(one, 1), "jobs_2_s": round(two, 1), "ratio_jobs_2": round(one / two, 2)}


def measure_memory(datas: Sequence[bytes], count: int = FILES) -> dict[str, float]:
    """Resident memory of this process after the first tenth, and how much it grew at the end, in percent."""
    reached = 0.0
    for number, data in enumerate(islice(cycle(datas), count), start=1):
        validate(read(data))
        if number == max(count // 10, 1):
            gc.collect()
            reached = resident()
    gc.collect()
    return {"memory_mb": round(reached / 1e6, 1), "memory_growth_percent": round(100 * (resident() / reached - 1), 1)}


def resident() -> float:
    """Bytes of memory that this process holds."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return float(pages) * 4096
