"""The text of a plain PDF with its places, as a person sees it: runs of words on the first pages, bounded.

Words are made here from letters and their places, whatever the program draws in one go. Where the library's own reader
sets blanks elsewhere, the run says that it is doubtful: a number cut in two, or two in one, is never sure.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import pypdfium2

from coryphee.formats.plain.letters import Box, Letter, Sheet, has_letters, sheet_of
from coryphee.formats.plain.opening import opened

MAX_PAGES = 5
MAX_RUNS = 2_000  # of one page; a full one has some 200
MAX_TEXT = 300  # characters of one run that are looked at
BLANK = 0.13  # of the height of a letter: letters that stand farther from each other are of two words
THIN = 0.04  # of that height: the narrowest blank that a program writes
FAR = 0.42  # of that height: beyond, they are of two runs
FARTHEST = 0.62  # the same where their program has written a blank between them

__all__ = ["Box", "Run", "has_text", "runs_of", "sheets_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in one breath on one line."""

    text: str
    page: int  # from 1
    box: Box  # as one reads it: of a page that lies on its side, as if it stood
    place: Box | None = None  # as the page is shown, where that differs
    doubtful: bool = False  # it may be other words, or nobody can see it

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
    sizes: tuple[tuple[float, float], ...]  # width and height as they are shown, in points
    count: int  # of all pages


def sheets_of(pdf: bytes) -> Sheets:
    """The runs of the first pages, from top to bottom; none of a scanned page.

    Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged").
    """
    runs: list[Run] = []
    sizes = []
    with opened(pdf) as document:
        for number in range(min(len(document), MAX_PAGES)):
            width, height = document.get_page_size(number)
            sizes.append((round(width, 1), round(height, 1)))
            runs += _page(document, number)
        return Sheets(runs=runs, sizes=tuple(sizes), count=len(document))


def runs_of(pdf: bytes) -> list[Run]:
    """What is written on the first pages. Raises what `sheets_of` raises."""
    return sheets_of(pdf).runs


def has_text(pdf: bytes) -> bool:
    """Whether its first pages hold any letter. Raises what `sheets_of` raises."""
    with opened(pdf) as document:
        return any(has_letters(document[number]) for number in range(min(len(document), MAX_PAGES)))


def _page(document: pypdfium2.PdfDocument, number: int) -> list[Run]:
    page = document[number]
    try:
        sheet = sheet_of(page)
    finally:
        page.close()
    turns = Counter(letter.turn for letter in sheet.letters)
    main = turns.most_common(1)[0][0] if turns else 0
    runs: list[Run] = []
    for turn in turns:
        pieces = _pieces(_once(_standing(letter, turn, sheet) for letter in sheet.letters if letter.turn == turn))
        made = [_run(piece, number + 1, turn, sheet) for piece in pieces[:MAX_RUNS]]
        made = [run for line in _lines(made) for run in _joined(_told_apart(line))]
        runs += made if turn == main else [replace(run, doubtful=True) for run in made]
    return runs


# -- from letters to words ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Standing:
    """A letter as if its page stood upright."""

    letter: Letter
    box: Box
    base: float

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]


def _standing(letter: Letter, turn: int, sheet: Sheet) -> _Standing:
    box, (x, y) = letter.box, letter.base
    base = (y, sheet.width - x, sheet.height - y, x)[turn]
    return _Standing(letter, _turned(box, turn, sheet.width, sheet.height), base)


def _turned(box: Box, turn: int, width: float, height: float) -> Box:
    """A box of a page of this size, after the page is turned back by quarters."""
    left, top, right, bottom = box
    return (
        box,
        (top, width - right, bottom, width - left),
        (width - right, height - bottom, width - left, height - top),
        (height - bottom, left, height - top, right),
    )[turn]


def _once(letters: Iterator[_Standing]) -> list[_Standing]:
    """Letters that are drawn twice to look bold count once."""
    kept: list[_Standing] = []
    drawn: dict[tuple[str, int, int], _Standing] = {}
    for one in letters:
        text, left, base = one.letter.text, round(one.box[0] / 2), round(one.base / 2)
        near = (drawn.get((text, left + i, base + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if not any(other is not None and _same_place(other, one) for other in near):
            drawn[text, left, base] = one
            kept.append(one)
    return kept


def _same_place(one: _Standing, other: _Standing) -> bool:
    across, down = abs(one.box[0] - other.box[0]), abs(one.base - other.base)
    return down < 0.1 * other.height and across < min(0.25 * (other.box[2] - other.box[0]), 0.1 * other.height)


def _pieces(letters: list[_Standing]) -> list[list[_Standing]]:
    """Letters that follow each other on one line."""
    pieces: list[list[_Standing]] = []
    for letter in letters:
        last = pieces[-1][-1] if pieces else None
        if last is not None and _follows(last, letter):
            pieces[-1].append(letter)
        else:
            pieces.append([letter])
    return pieces


def _follows(last: _Standing, letter: _Standing) -> bool:
    height = max(last.height, letter.height)
    gap = letter.box[0] - last.box[2]
    far = max((FARTHEST if letter.letter.blank else FAR) * height, _typed(last, letter))
    return abs(letter.base - last.base) < 0.15 * height and -0.4 * height < gap <= far


def _typed(one: _Standing, other: _Standing) -> float:
    """How wide the blank of a typewriter is, whose letters are all as wide; 0 where these two are not."""
    width = one.box[2] - one.box[0]
    return 1.25 * width if abs(width - (other.box[2] - other.box[0])) < 0.02 * one.height else 0.0


def _run(piece: list[_Standing], page: int, turn: int, sheet: Sheet) -> Run:
    """The words of a piece: blanks stand where letters are farther apart than letters of one word are here."""
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(piece)]
    usual = max(0.0, sorted(gaps)[len(gaps) // 4]) if gaps else 0.0
    words, doubtful = [piece[0].letter.text], not sheet.looked or any(one.letter.cut for one in piece)
    for gap, one in zip(gaps, piece[1:], strict=True):
        letter = one.letter
        blank = gap > usual + (THIN if letter.blank else BLANK) * one.height
        doubtful = doubtful or blank != letter.apart or gap < -0.25 * one.height
        words.append(f" {letter.text}" if blank or letter.apart else letter.text)
    base = piece[0].base
    high = max(one.height for one in piece)
    box = (piece[0].box[0], base - 0.65 * high, piece[-1].box[2], base + 0.2 * high)
    place = _turned(box, -turn % 4, *((sheet.width, sheet.height) if turn % 2 == 0 else (sheet.height, sheet.width)))
    return Run(text="".join(words)[:MAX_TEXT], page=page, box=box, place=place if turn else None, doubtful=doubtful)


# -- from words to lines ------------------------------------------------------------


def _lines(runs: list[Run]) -> list[list[Run]]:
    """From top to bottom, each from left to right."""
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.middle):
        if lines and _same_line(lines[-1][0], run):
            lines[-1].append(run)
        else:
            lines.append([run])
    return [sorted(line, key=lambda run: run.box[0]) for line in lines]


def _told_apart(line: list[Run]) -> list[Run]:
    """Words that are drawn over others are doubtful, and so are the others."""
    told = list(line)
    widest = 0  # where the run is that reaches farthest to the right
    for at, run in enumerate(line[1:], 1):
        if run.box[0] < line[widest].box[2] - 0.3 * run.height:
            told[widest], told[at] = (replace(told[one], doubtful=True) for one in (widest, at))
        if run.box[2] > line[widest].box[2]:
            widest = at
    return told


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours on one line that stand as close as words do, in one run."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        gap = run.box[0] - last.box[2] if last is not None else -2
        if last is not None and -1 <= gap <= FAR * max(last.height, run.height):
            joined[-1] = _both(last, run, " " if gap > 1.2 * BLANK * run.height else "")
        else:
            joined.append(run)
    return joined


def _both(one: Run, other: Run, blank: str) -> Run:
    """Where the pieces of one word are drawn apart, nobody else has said that they are one."""
    return Run(
        text=f"{one.text}{blank}{other.text}"[:MAX_TEXT],
        page=one.page,
        box=_around(one.box, other.box),
        place=_around(one.place, other.place) if one.place and other.place else None,
        doubtful=one.doubtful or other.doubtful or not blank,
    )


def _same_line(one: Run, other: Run) -> bool:
    return one.page == other.page and abs(one.middle - other.middle) <= 0.35 * max(one.height, other.height)


def _around(one: Box, other: Box) -> Box:
    (left, top, right, bottom) = zip(one, other, strict=True)
    return min(left), min(top), max(right), max(bottom)
