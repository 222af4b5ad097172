"""Wrong files that atheris breeds: of those it changes, it keeps the ones that reach code no other reached.

    python -m bench.guided SECONDS [SEED]

`make fuzz` runs it in a process of its own, which libFuzzer ends itself: code 0 when every file had its answer. One that
had not stays in `build/fuzz/`.
"""

import shutil
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["coryphee.formats"]):
    from bench.fuzz import KEPT, SAMPLES, Case, check

SEEDS = KEPT / "guided"


def one(data: bytes) -> None:
    wrong = check(Case("guided", 0, data))
    if wrong:
        raise AssertionError(wrong)


def main(seconds: int, seed: int) -> None:
    shutil.rmtree(SEEDS, ignore_errors=True)
    SEEDS.mkdir(parents=True)
    for path in [*SAMPLES.rglob("*.xml"), *SAMPLES.glob("*.pdf")]:
        shutil.copy(path, SEEDS / path.name)
    limits = ["-max_len=20000", "-timeout=10", "-rss_limit_mb=4096", f"-max_total_time={seconds}", f"-seed={seed}"]
    atheris.Setup(
        [sys.argv[0], *limits, "-print_final_stats=1", f"-artifact_prefix={KEPT}{Path('/')}", str(SEEDS)], one
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
