"""Files made to hurt: what a stranger may send as an invoice, made here so that nothing dangerous is stored.

    for name, data in hostile_xml(): …        hostile_pdf(): …        worst(): the ten that cost most

Each file is made when it is asked for, so that few of them are in memory at once. `scale` makes them smaller: tests
look at what is answered, benchmarks at what it costs.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.hostile_pdfs import PDFS
from bench.hostile_xmls import XMLS, empty_lines, many_wrong_lines

Maker = Callable[[float], bytes]

WORST: dict[str, Maker] = {
    "pdf: 500 names of one form": PDFS["500 names of one form"],
    "pdf: the same content 2,000 times": PDFS["the same content 2,000 times"],
    "pdf: 40 contents": PDFS["40 contents"],
    "pdf: 199 files that share a stream": PDFS["199 files that share a stream"],
    "pdf: 190 files, filter in an array": PDFS["190 files, filter in an array"],
    "pdf: 199 files, each an invoice": PDFS["199 files, each an invoice"],
    "pdf: 700,000 lines deflated": PDFS["700,000 lines deflated"],
    "xml: 700,000 empty lines": lambda scale: empty_lines(int(700_000 * scale)),
    "xml: 200,000 empty lines": lambda scale: empty_lines(int(200_000 * scale)),
    "xml: 5,000 lines of many errors": lambda scale: many_wrong_lines(int(5_000 * scale)),
}


def hostile_pdf(scale: float = 1.0) -> Iterator[tuple[str, bytes]]:
    """Some thirty PDF: bombs behind every filter, shared objects, trees and tables without an end."""
    return ((name, make(scale)) for name, make in PDFS.items())


def hostile_xml(scale: float = 1.0) -> Iterator[tuple[str, bytes]]:
    """Some sixty XML: entities, depth, encodings, extreme values, elements and attributes without an end."""
    return ((name, make(scale)) for name, make in XMLS.items())


def worst(scale: float = 1.0) -> Iterator[tuple[str, bytes]]:
    """The ten that cost most before anything was bounded."""
    return ((name, make(scale)) for name, make in WORST.items())


# -- what they cost ----------------------------------------------------------------------------------------------------


def judged(data: bytes) -> str:
    """All that may be asked of a file, and what is answered."""
    from coryphee.formats import RuleSet, UnreadableInvoice, check_document, read, validate

    try:
        result = read(data)
        rules = (RuleSet.EN16931, RuleSet.FRENCH, RuleSet.CPRO, RuleSet.FACTURX)
        found = [*result.findings, *validate(result, rules=rules), *check_document(result.document)]
    except UnreadableInvoice as error:
        return error.message
    return f"{len(found)} findings"


def _memory(what: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(what))


def _measured(name: str, path: str) -> None:
    Path("/proc/self/clear_refs").write_text("5")  # the peak of memory starts again from here
    idle, started = _memory("VmRSS"), time.process_time()
    answer = judged(Path(path).read_bytes())
    spent, above = time.process_time() - started, _memory("VmHWM") - idle
    size = os.path.getsize(path) / 1e6
    print(f"{name:38} {size:6.2f} MB  {spent:5.2f} s  {above:5.0f} MB  {answer[:60]}", flush=True)


def _apart(work: Callable[[], None]) -> None:
    """Done in a process of its own, so that its memory is not ours."""
    if os.fork() == 0:
        try:
            work()
        finally:
            os._exit(0)
    os.wait()


def main(which: str = "worst") -> None:
    """Size, processor time, memory above the idle process, answer; Linux only."""
    table = {"worst": WORST, "pdf": PDFS, "xml": XMLS}[which]
    for data in (PDFS["a drawing"](0.001), XMLS["bidirectional marks"](1)):
        judged(data)  # what is loaded once is not counted
    for name, make in table.items():
        with tempfile.NamedTemporaryFile() as file:
            _apart(lambda make=make, path=file.name: _written(make, path))  # type: ignore[misc]
            gc.collect()
            _apart(lambda name=name, path=file.name: _measured(name, path))  # type: ignore[misc]


def _written(make: Maker, path: str) -> None:
    Path(path).write_bytes(make(1.0))


if __name__ == "__main__":
    main(*sys.argv[1:2])
