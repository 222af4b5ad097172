"""How fast e-invoices are checked, beside the official rules run by saxonche and beside the bare parser.

    python -m bench.formats                      the ratios, printed and written as JSON
    python -m bench.formats mutants [COUNT]      our verdicts against the official ones on mutants

The invoices are those of `CORYPHEE_CORPUS` (or `../shared/corpus` beside the repository). The rivals run in the same
process, in turn, on the same files; figures are medians.
"""

import argparse
import csv
import gc
import json
import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from lxml import etree

from bench.processes import FILES as MANY
from bench.processes import measure_jobs, measure_memory, measure_start
from bench.shared import ROOT, Ratio, verdicts
from coryphee.formats import read
from coryphee.formats.model.document import Syntax
from coryphee.formats.rules import RuleSet, failed_ids, validate
from coryphee.formats.rules.catalogue import FILES
from coryphee.formats.rules.engine.running import rule_file, run
from coryphee.formats.syntaxes.schemas import schema
from coryphee.formats.xml.parsing import parse_xml
from coryphee.formats.xml.records.record import Document
from tests.formats.official.mutants import mutants
from tests.formats.official.oracle import judge, svrl

_BINDINGS = {"ubl": ("ubl-invoice", "ubl-creditnote"), "cii": ("cii",)}
_KEEPERS = (
    "ConnectingEurope/eInvoicing-EN16931",
    "itplr-kosit/xrechnung-testsuite",
    "itplr-kosit/xrechnung-schematron",
)
_SCHEMAS = {"Invoice": Syntax.UBL_INVOICE, "CreditNote": Syntax.UBL_CREDIT_NOTE}
Work = Callable[[Any], object]


def corpus() -> Path:
    """The folder of other people's invoices; it may not exist."""
    return Path(os.environ.get("CORYPHEE_CORPUS") or ROOT.parent / "shared" / "corpus")


def samples(binding: str, *, french: bool = False) -> list[bytes]:
    """Valid invoices of CEN and KoSIT of at most 100 kB; or French ones that the French rules accept."""
    with (corpus() / "index.tsv").open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["format"] in _BINDINGS[binding]]
    chosen = [row for row in rows if row["expected"] == "valid"]
    if french:
        chosen = [row for row in chosen if row["br_fr_v1.4.0.03"] == "pass"]
    else:
        chosen = [row for row in chosen if row["source_repo"] in _KEEPERS]
    found = [(corpus() / row["file"]).read_bytes() for row in chosen]
    return [data for data in found if len(data) <= 100_000]


# -- what is timed ---------------------------------------------------------------------------------------------------


def limit(data: bytes) -> object:
    """The limit: libxml2's parser and schema validation, nothing else."""
    tree = etree.fromstring(data)
    return schema(_SCHEMAS.get(etree.QName(tree).localname, Syntax.CII)).validate(tree)


def ours(data: bytes) -> object:
    """Read, check the schema, run all the EN 16931 rules."""
    result = read(data)
    return result.schema_findings, failed_ids(result.tree)


def ours_told(data: bytes) -> object:
    """The same with the findings written for people."""
    result = read(data)
    return result.schema_findings, validate(result)


def ours_french(data: bytes) -> object:
    result = read(data)
    return result.schema_findings, validate(result, rules=(RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO))


def rival(*names: str) -> Work:
    """saxonche running the official stylesheets, its report parsed."""

    def work(text: str) -> object:
        return [etree.fromstring(svrl(name, text).encode()) for name in names]

    return work


def medians(works: dict[str, tuple[Work, Sequence[Any]]], rounds: int) -> dict[str, float]:
    """Microseconds for one invoice; the works take turns, so that a slow moment slows them all.

    Each turn begins with a pass that is not timed: the rival before it, and the garbage collector, have emptied the
    processor's caches.
    """
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, (work, inputs) in works.items():
            gc.collect()
            for item in inputs:
                work(item)
            start = time.perf_counter()
            for item in inputs:
                work(item)
            times[name].append((time.perf_counter() - start) / len(inputs) * 1e6)
    return {name: statistics.median(measured) for name, measured in times.items()}


def texts(datas: Sequence[bytes]) -> list[str]:
    return [etree.tostring(parse_xml(data), encoding="unicode") for data in datas]


def measure(binding: str, rounds: int) -> dict[str, float]:
    datas = samples(binding)
    found = medians(
        {
            "limit": (limit, datas),
            "ours": (ours, datas),
            "told": (ours_told, datas),
            "saxon": (rival(f"en16931_{binding}"), texts(datas)),
        },
        rounds,
    )
    figures = {f"{name}_{binding}_us": round(value, 1) for name, value in found.items()}
    figures[f"documents_{binding}"] = len(datas)
    figures[f"ratio_saxon_{binding}"] = round(found["saxon"] / found["ours"], 2)
    figures[f"ratio_limit_{binding}"] = round(found["ours"] / found["limit"], 2)
    return figures


def measure_french(rounds: int) -> dict[str, float]:
    """French invoices in both syntaxes, beside the same work done with the official rules: parser, schema, rules."""
    figures: dict[str, float] = {}
    totals = dict.fromkeys(("ours", "saxon"), 0.0)
    for binding in _BINDINGS:
        datas = samples(binding, french=True)
        rules = rival(f"en16931_{binding}", f"french_{binding}")
        pairs = list(zip(datas, texts(datas), strict=True))
        found = medians({"ours": (ours_french, datas), "saxon": (_after_schema(rules), pairs)}, rounds)
        for name, value in found.items():
            figures[f"french_{name}_{binding}_us"] = round(value, 1)
            totals[name] += value * len(datas)
        figures[f"ratio_saxon_french_{binding}"] = round(found["saxon"] / found["ours"], 2)
    return figures | {"ratio_saxon_french": round(totals["saxon"] / totals["ours"], 2)}


def _after_schema(rules: Work) -> Work:
    """The official rules where they stand in a pipeline: after the parser and the schema."""
    return lambda pair: (limit(pair[0]), rules(pair[1]))


def long_invoice(lines: int) -> bytes:
    """A UBL invoice whose first line is repeated."""
    tree = parse_xml(next(data for data in samples("ubl") if b"InvoiceLine" in data))
    first = next(element for element in tree if etree.QName(element).localname == "InvoiceLine")
    for element in [e for e in tree if etree.QName(e).localname == "InvoiceLine"][1:]:
        tree.remove(element)
    for _ in range(lines - 1):
        first.addnext(deepcopy(first))
    return etree.tostring(tree)


def measure_length(rounds: int) -> dict[str, float]:
    """The time of each line in a long invoice, as a multiple of that in a short one."""
    short, long = long_invoice(20), long_invoice(2000)
    found = medians({"short": (ours, [short]), "long": (ours, [long])}, rounds)
    return {"ratio_line_2000_to_20": round(found["long"] / 2000 / (found["short"] / 20), 2)}


# -- mutants ---------------------------------------------------------------------------------------------------------


def compare(name: str, count: int, seed: int = 1) -> tuple[Counter[str], int, int]:
    """Disagreements with an official rule file on `count` mutants, how many it could not judge, how many rules fired.

    Where the official file stops without an answer, there is nothing to compare with.
    """
    binding = name.rpartition("_")[2]
    folders = [corpus() / form for form in _BINDINGS[binding]]
    files = sorted(file for folder in folders for file in folder.rglob("*.xml") if file.stat().st_size < 40_000)
    disagreements: Counter[str] = Counter()
    fired: set[str] = set()
    unjudged, rules = 0, rule_file(name)
    for mutant in mutants([parse_xml(file.read_bytes()) for file in files], count, seed):
        tree = etree.fromstring(etree.tostring(mutant))
        verdict = judge(name, tree)
        mine = {failure.rule for failure in run(rules, Document(tree))}
        if verdict.crash:
            unjudged += 1
            continue
        fired |= verdict.rules
        disagreements.update(f"-{rule}" for rule in verdict.rules - mine)
        disagreements.update(f"+{rule}" for rule in mine - verdict.rules)
    return disagreements, unjudged, len(fired)


def run_mutants(count: int, seed: int) -> int:
    bad = 0
    for name in FILES:
        disagreements, unjudged, fired = compare(name, count, seed)
        bad += sum(disagreements.values())
        print(f"{name}: {count} mutants, {unjudged} not judged, {fired} rules fired, {dict(disagreements)}", flush=True)
    return 1 if bad else 0


ASKED: dict[str, dict[str, Any]] = {
    "ratio_saxon_ubl": {"name": "EN 16931, UBL: saxonche beside us", "least": 8},
    "ratio_saxon_cii": {"name": "EN 16931, CII: saxonche beside us", "least": 8},
    "ratio_limit_ubl": {"name": "UBL: we beside parser and schema", "most": 5},
    "ratio_limit_cii": {"name": "CII: we beside parser and schema", "most": 5},
    "ratio_saxon_french": {"name": "French rules: parser, schema and saxonche beside us", "least": 13},
    "ratio_line_2000_to_20": {"name": "a line of 2,000 beside one of 20", "most": 1.3},
    "ratio_jobs_2": {"name": "two jobs beside one", "least": 1.7},
}
GROWTH = 1.05  # of the memory over all the files


def judged(figures: dict[str, float]) -> list[dict[str, Any]]:
    ratios = [Ratio(found=figures[key], **asked) for key, asked in ASKED.items()]
    grown = 1 + figures["memory_growth_percent"] / 100
    return verdicts(*ratios, Ratio(name="memory at the end beside the start", found=grown, most=GROWTH))


def run_bench(rounds: int, files: int, output: Path) -> int:
    figures: dict[str, float] = {}
    for binding in _BINDINGS:
        figures |= measure(binding, rounds)
    figures |= measure_french(rounds)
    figures |= measure_length(rounds)
    both = [*samples("ubl"), *samples("cii")]
    figures |= measure_start(both[0]) | measure_jobs(both, files) | measure_memory(both, files)
    for name, value in figures.items():
        print(f"{name}={value}")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(figures | {"ratios": judged(figures)}, indent=1) + "\n", encoding="utf-8")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.formats")
    parser.add_argument("what", nargs="?", choices=("speed", "mutants"), default="speed")
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--files", type=int, default=MANY, help="how many for memory and --jobs")
    parser.add_argument("--output", type=Path, default=ROOT / "bench-results" / "formats.json")
    asked = parser.parse_args(arguments)
    if not corpus().is_dir():
        print(f"no corpus at {corpus()}: set CORYPHEE_CORPUS", file=sys.stderr)
        return 2
    if asked.what == "mutants":
        return run_mutants(asked.count, asked.seed)
    return run_bench(asked.rounds, asked.files, asked.output)


if __name__ == "__main__":
    sys.exit(main())
