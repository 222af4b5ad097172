"""The text of a plain PDF with its places, as a person sees it: runs of words on the first pages, bounded."""

from collections.abc import Callable
from ctypes import c_int
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from coryphee.formats.plain.opening import opened

MAX_PAGES = 5
MAX_RUNS = 2_000  # of one page; a full one has some 200
MAX_TEXT = 300  # characters of one run that are looked at
FINE = 10  # parts of a point

Box = tuple[float, float, float, float]  # left, top, right, bottom, in points from the top left of the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in one breath on one line."""

    text: str
    page: int  # from 1
    box: Box

    @property
    def height(self) -> float:
        """In points."""
        return self.box[3] - self.box[1]

    @property
    def middle(self) -> float:
        """How far its middle is from the top of the page, in points."""
        return (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """The first pages of a PDF: what is written on them, and how large each is."""

    runs: list[Run]
    sizes: tuple[tuple[float, float], ...]  # width and height, in points
    count: int  # of all pages


def sheets_of(pdf: bytes) -> Sheets:
    """The runs of the first pages, from top to bottom; none of a scanned page.

    Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged").
    """
    runs: list[Run] = []
    sizes = []
    with opened(pdf) as document:
        for number in range(min(len(document), MAX_PAGES)):
            page = document[number]
            width, height = page.get_size()
            sizes.append((round(width, 1), round(height, 1)))
            runs += _runs(page, number + 1)
            page.close()
        return Sheets(runs=runs, sizes=tuple(sizes), count=len(document))


def runs_of(pdf: bytes) -> list[Run]:
    """What is written on the first pages. Raises what `sheets_of` raises."""
    return sheets_of(pdf).runs


def _runs(page: pypdfium2.PdfPage, number: int) -> list[Run]:
    box_of = _placing(page)
    text = page.get_textpage()
    runs = []
    for place in range(min(text.count_rects(), MAX_RUNS)):
        left, bottom, right, top = text.get_rect(place)
        words = " ".join(text.get_text_bounded(left, bottom, right, top).split())[:MAX_TEXT]
        if words:
            runs.append(Run(text=words, page=number, box=box_of(left, bottom, right, top)))
    text.close()
    return _joined(sorted(runs, key=lambda run: (round(run.middle / 3), run.box[0])))


def _placing(page: pypdfium2.PdfPage) -> Callable[[float, float, float, float], Box]:
    """From the page's own coordinates to points from the top left of what is seen: it may be turned, or cut out."""
    width, height = page.get_size()
    left, bottom = page.get_bbox()[:2]
    if not page.get_rotation() and abs(left) < 1 and abs(bottom) < 1:
        return lambda left, bottom, right, top: (left, height - top, right, height - bottom)

    def seen(x: float, y: float) -> tuple[float, float]:
        across, down = c_int(), c_int()
        size = round(width * FINE), round(height * FINE)
        pdfium.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
        return across.value / FINE, down.value / FINE

    def box(left: float, bottom: float, right: float, top: float) -> Box:
        (one, two), (three, four) = seen(left, top), seen(right, bottom)
        return min(one, three), min(two, four), max(one, three), max(two, four)

    return box


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours on one line that stand as close as words do, in one run; nothing is told twice."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last is not None and _same_line(last, run):
            gap = run.box[0] - last.box[2]
            if -1 <= gap <= 0.6 * max(last.height, run.height):
                space = "" if gap < 0.08 * run.height else " "
                joined[-1] = Run(text=f"{last.text}{space}{run.text}"[:MAX_TEXT], page=run.page, box=_around(last, run))
                continue
            if last.text == run.text and abs(gap + (run.box[2] - run.box[0])) < 1:
                continue  # drawn twice, to look bold
        joined.append(run)
    return joined


def _same_line(one: Run, other: Run) -> bool:
    return one.page == other.page and abs(one.middle - other.middle) <= 0.4 * max(one.height, other.height)


def _around(one: Run, other: Run) -> Box:
    pairs = zip(one.box, other.box, strict=True)
    (left, top, right, bottom) = pairs
    return min(left), min(top), max(right), max(bottom)
