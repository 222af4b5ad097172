"""Wrong files without end: reading, checking and repairing must answer each in bounded time, or say why not.

Half of the time the files are made wrong by chance; the other half atheris breeds them (`guided`), where it is installed.

    python -m bench.fuzz [--minutes 10] [--mutants 20000] [--seed 1]

A file that makes anything else than an answer stays in `build/fuzz/`, with its seed, and the run ends with code 1.
"""

import argparse
import importlib.util
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from bench.formats import compare, corpus
from coryphee.formats import UnreadableInvoice, check_document, read, repaired, repairs, validate
from coryphee.formats.finding import Finding
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules import RuleSet
from coryphee.formats.rules.catalogue import FILES
from coryphee.formats.xml.parsing import parse_xml
from tests.formats.official.mutants import mutants

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "tests" / "formats" / "samples"
KEPT = ROOT / "build" / "fuzz"
SLOWEST = 5.0  # seconds for one file of this size
PIECES = (
    *(b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?x ", b"?>", b"&amp;", b"&#0;", b"&x;", b"<!DOCTYPE a>", b"\x00"),
    *(b"\xff\xfe", b"\xef\xbb\xbf", b"</", b"/>", b'"', b"xmlns=''", b"<xi:include/>", b"NaN", b"1e5", b"1,5"),
    *(b"9" * 40, b"20261301", b"2026-02-31", b"-", b"\xc3", b"\xe2\x82", b"endobj", b"stream\n", b"/Kids [1 0 R]"),
)


class Case(NamedTuple):
    """One wrong file, and where it comes from."""

    kind: str
    seed: int
    data: bytes


class Outcome(NamedTuple):
    """What became of the files of a run."""

    kinds: Counter[str]
    broken: list[str]


def cases(seed: int) -> Iterator[Case]:
    """Files made wrong in their bytes, then in their elements, in turn, for ever."""
    whole = [path.read_bytes() for path in _files()]
    trees = [parse_xml(data) for data in whole if not data.startswith(b"%PDF")]
    number = seed
    while True:
        chance = random.Random(number)
        yield Case("bytes", number, scrambled(chance.choice(whole), chance))
        tree = next(iter(mutants([chance.choice(trees)], 1, number)))
        yield Case("elements", number, etree.tostring(tree))
        number += 1


def _files() -> list[Path]:
    found = sorted([*SAMPLES.rglob("*.xml"), *SAMPLES.glob("*.pdf")])
    return found + sorted(path for path in corpus().rglob("*.xml") if path.stat().st_size < 20_000)


def scrambled(data: bytes, chance: random.Random) -> bytes:
    """Bytes changed, cut out, doubled, or replaced by what parsers stumble on."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place = chance.randrange(len(made) + 1)
        end = min(len(made), place + chance.choice((0, 1, 3, 40)))
        new = chance.choice((*PIECES, bytes(made[place:end]) * 2, bytes([chance.randrange(256)])))
        made[place:end] = new
    return bytes(made)


def check(case: Case) -> str:
    """What is wrong with the answer to one file; nothing when it is as promised."""
    started = time.perf_counter()
    try:
        result = read(case.data)
    except UnreadableInvoice as error:
        return "" if error.message.endswith(".") else "a refusal without a sentence"
    before = _findings(result)
    if not all(one.title and one.message and one.remedy for one in before):
        return "a finding without its words"
    found = repairs(result)
    if found:
        again = read(repaired(result, found))
        new = _rules([*again.findings, *validate(again)]) - _rules([*result.findings, *validate(result)])
        if new:
            return f"a repair brings {sorted(new)}"
    return "too slow" if time.perf_counter() - started > SLOWEST else ""


def _findings(result: ReadResult) -> list[Finding]:
    return [*result.findings, *validate(result, rules=tuple(RuleSet)), *check_document(result.document)]


def _rules(findings: Sequence[Finding]) -> set[str]:
    return {rule for one in findings for rule in (one.rule, *one.rules)}


def run(seconds: float, seed: int, enough: int | None = None) -> Outcome:
    """Check wrong files for so long, or `enough` of them. The one in hand is on disk: a crash leaves it there."""
    KEPT.mkdir(parents=True, exist_ok=True)
    outcome = Outcome(Counter(), [])
    end = time.monotonic() + seconds
    for case in islice(cases(seed), enough):
        if time.monotonic() > end:
            break
        path = KEPT / f"{case.kind}-{case.seed}"
        path.write_bytes(case.data)
        wrong = check(case)
        outcome.kinds[case.kind] += 1
        if wrong:
            outcome.broken.append(f"{path} : {wrong}")
        else:
            path.unlink()
    return outcome


def run_guided(seconds: float, seed: int) -> int:
    """The exit code of a run led by what the files reach in our code; its report stays beside the files it found."""
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed on this machine: no guided run")
        return 0
    KEPT.mkdir(parents=True, exist_ok=True)
    report = KEPT / "guided.log"
    with report.open("wb") as log:
        command = [sys.executable, "-m", "bench.guided", str(round(seconds)), str(seed % 2**31)]
        code = subprocess.run(command, check=False, stdout=log, stderr=log).returncode
    told = [
        line for line in report.read_text(errors="replace").splitlines() if line.startswith(("Done", "stat::", "=="))
    ]
    print("guided:", "no broken promise" if code == 0 else f"a broken promise, see {report}", *told, sep="\n")
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.fuzz")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--mutants", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args(arguments)
    outcome = run(asked.minutes * 30, asked.seed)
    made = ", ".join(f"{count} by {kind}" for kind, count in outcome.kinds.items())
    print(f"seed {asked.seed}: {made}; {len(outcome.broken)} broken promises", *outcome.broken, sep="\n")
    guided = run_guided(asked.minutes * 30, asked.seed)
    disagreements = 0
    if asked.mutants and corpus().is_dir():
        for name in FILES:
            wrong, unjudged, fired = compare(name, asked.mutants // len(FILES), asked.seed)
            disagreements += wrong.total()
            print(f"{name}: {wrong.total()} disagreements, {unjudged} unjudged, {fired} rules fired {dict(wrong)}")
    return 1 if outcome.broken or guided or disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
