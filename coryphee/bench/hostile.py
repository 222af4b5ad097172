"""Files made to hurt: what a stranger may send as an invoice, made here so that nothing dangerous is stored.

    for name, data in hostile_xml(): …        hostile_pdf(): …        worst(): the ten that cost most

Each file is made when it is asked for, so that few of them are in memory at once. `scale` makes them smaller: tests
look at what is answered, benchmarks at what it costs.
"""

from collections.abc import Callable, Iterator

from coryphee.bench.hostile_pdfs import PDFS
from coryphee.bench.hostile_xmls import XMLS, empty_lines, many_wrong_lines

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
