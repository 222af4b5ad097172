"""The library and `coryphee validate` as whole processes: start-up, import, memory, and what a second job brings."""

import gc
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

from coryphee.formats import read, validate

FILES = 10_000
_IMPORT = "import time; s = time.perf_counter(); import coryphee.formats; print(time.perf_counter() - s)"
_USE = (
    "import time; s = time.perf_counter(); from coryphee.formats import read, validate; print(time.perf_counter() - s)"
)


def _seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _printed(code: str) -> float:
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def _validate(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "coryphee", "validate", *arguments]


def measure_start(one: bytes) -> dict[str, float]:
    """Seconds: `import coryphee.formats` (nothing used, then what one uses), Python alone, `coryphee validate` of one file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "facture.xml"
        file.write_bytes(one)
        found = {
            "import_s": [_printed(_IMPORT) for _ in range(5)],
            "import_read_validate_s": [_printed(_USE) for _ in range(5)],
            "python_s": [_seconds([sys.executable, "-c", "pass"]) for _ in range(5)],
            "validate_help_s": [_seconds(_validate("--help")) for _ in range(5)],
            "validate_one_file_s": [_seconds(_validate(str(file))) for _ in range(5)],
        }
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
            reached = _resident()
    gc.collect()
    return {"memory_mb": round(reached / 1e6, 1), "memory_growth_percent": round(100 * (_resident() / reached - 1), 1)}


def _resident() -> float:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return float(pages) * 4096
