"""The letters of a page as it is drawn: each with its place and its direction, and whether a person can see it.

Whether it can be seen is asked of the page itself: drawn with its words and without, it differs where there is ink.
White on white, under a picture, outside the page, drawn without a stroke: all of them change nothing.
"""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from time import monotonic
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

MAX_LETTERS = 12_000  # of one page; a full one has some 4 000
MIN_SIZE = 3.0  # points: nobody reads what is smaller
MAX_SECONDS = 1.0  # that drawing one page may take
MAX_SIDE = 2_400  # pixels
SCALE = 1.5  # pixels of a point
MIN_SCALE = 0.5  # below, letters have too few pixels to tell
CONTRAST = 16  # of 255, between ink and what is around it
_HYPHEN = 2  # how pdfium gives the hyphen at the end of a line
_EXACT = 100  # of a point: places are asked in these

Box = tuple[float, float, float, float]  # left, top, right, bottom, in points from the top left of the page


@dataclass(slots=True)
class Letter:
    """One letter; its box is as wide as its pen moves, from its top to its foot, as the page is shown."""

    text: str
    box: Box
    base: tuple[float, float]  # where its pen starts
    turn: int  # quarters of a turn from left to right, as a clock goes
    apart: bool = False  # the reader of the library sees a blank or the end of a line before it
    blank: bool = False  # and its program has written one
    seen: bool = True
    cut: bool = False  # its neighbour in the same word cannot be seen


@dataclass(slots=True)
class Sheet:
    """A page with its letters; `looked` says whether it was drawn to see which of them can be seen."""

    width: float
    height: float
    letters: list[Letter]
    looked: bool


def sheet_of(page: pypdfium2.PdfPage) -> Sheet:
    """The letters of a page, in the order in which it draws them; those that nobody can see say so."""
    text = page.get_textpage()
    try:
        found = list(_letters(page, text))
        looked = not found or _look(page, text, [letter for _place, letter in found])
    finally:
        text.close()
    width, height = page.get_size()
    every = [letter for _place, letter in found]
    for one, other in pairwise(every):
        if one.seen != other.seen and not other.apart:
            one.cut = other.cut = True
    seen = [letter for letter in every if letter.seen]
    if every and not seen:  # the words that a scanner guessed, under its picture
        return Sheet(width, height, every, looked=False)
    return Sheet(width, height, seen, looked)


def has_letters(page: pypdfium2.PdfPage) -> bool:
    """Whether there is any text on a page, seen or not."""
    text = page.get_textpage()
    try:
        return bool(pdfium.FPDFText_CountChars(text) > 0)
    finally:
        text.close()


def _letters(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> Iterator[tuple[int, Letter]]:
    shown = _Shown(page)
    quarter = pdfium.FPDFPage_GetRotation(page)
    apart, blank = True, False
    for place in range(min(pdfium.FPDFText_CountChars(text), MAX_LETTERS)):
        code = pdfium.FPDFText_GetUnicode(text, place)
        letter = "-" if code == _HYPHEN else chr(code) if 32 <= code < 0xFFFE or code > 0xFFFF else " "
        if letter.isspace():
            apart, blank = True, blank or pdfium.FPDFText_IsGenerated(text, place) != 1
            continue
        turns = pdfium.FPDFText_GetCharAngle(text, place) / (math.pi / 2)
        if abs(turns - round(turns)) < 0.03:  # a stamp across the page is no text of it
            box, base = shown.places(text, place)
            made = Letter(letter, box, base, (round(turns) + quarter) % 4, apart, blank)
            made.seen = _may_be_seen(made, shown)
            yield place, made
        apart, blank = False, False


def _may_be_seen(letter: Letter, shown: "_Shown") -> bool:
    left, top, right, bottom = letter.box
    size = bottom - top if letter.turn % 2 == 0 else right - left
    inside = left < shown.width and right > 0 and top < shown.height and bottom > 0
    return inside and size >= MIN_SIZE


class _Shown:
    """From the places of a page to those where they are shown: it may be turned, and begin anywhere."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.width, self.height = page.get_size()
        origin, across, up = (self._asked(page, x, y) for x, y in ((0, 0), (1000, 0), (0, 1000)))
        self._origin = origin
        self._across = (across[0] - origin[0]) / 1000, (across[1] - origin[1]) / 1000
        self._up = (up[0] - origin[0]) / 1000, (up[1] - origin[1]) / 1000

    def _asked(self, page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
        right, down = ctypes.c_int(), ctypes.c_int()
        wide, high = round(self.width * _EXACT), round(self.height * _EXACT)
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, right, down)
        return right.value / _EXACT, down.value / _EXACT

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return (
            self._origin[0] + x * self._across[0] + y * self._up[0],
            self._origin[1] + x * self._across[1] + y * self._up[1],
        )

    def places(self, text: pypdfium2.PdfTextPage, place: int) -> tuple[Box, tuple[float, float]]:
        """The box of a letter, and where its pen starts."""
        box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetLooseCharBox(text, place, box)
        pdfium.FPDFText_GetCharOrigin(text, place, x, y)
        one, other = self._at(box.left, box.bottom), self._at(box.right, box.top)
        left, right = sorted((one[0], other[0]))
        top, bottom = sorted((one[1], other[1]))
        return (left, top, right, bottom), self._at(x.value, y.value)


# -- what can be seen ------------------------------------------------------------


def _look(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, letters: list[Letter]) -> bool:
    """Draw the page with its words and without, and see where it differs; False when it could not be drawn in time."""
    width, height = page.get_size()
    scale = min(SCALE, MAX_SIDE / max(width, height, 1))
    if scale < MIN_SCALE:
        return False
    until = monotonic() + MAX_SECONDS
    written = _Drawing.of(page, scale, until)
    if written is None:
        return False
    for place in range(min(pdfium.FPDFText_CountChars(text), MAX_LETTERS)):
        drawn = pdfium.FPDFText_GetTextObject(text, place)
        if drawn:
            pdfium.FPDFTextObj_SetTextRenderMode(drawn, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
    bare = _Drawing.of(page, scale, until)
    if bare is None:
        return False
    for letter in letters:
        if monotonic() > until:
            return False
        letter.seen = letter.seen and written.differs(bare, letter.box)
    return True


@dataclass(slots=True)
class _Drawing:
    """A page in shades of grey."""

    pixels: bytes
    width: int
    height: int
    stride: int
    scale: float

    @classmethod
    def of(cls, page: pypdfium2.PdfPage, scale: float, until: float) -> "_Drawing | None":
        width, height = (max(1, math.ceil(side * scale)) for side in page.get_size())
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_Gray)
        try:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
            if not _draw(page, bitmap, until):
                return None
            return cls(bytes(bitmap.buffer), width, height, bitmap.stride, scale)
        finally:
            bitmap.close()

    def differs(self, other: "_Drawing", box: Box) -> bool:
        """Whether there is ink in a box that is not in the other drawing."""
        left, top = (max(0, math.floor(side * self.scale)) for side in box[:2])
        right = min(self.width, math.ceil(box[2] * self.scale))
        bottom = min(self.height, math.ceil(box[3] * self.scale))
        for row in range(top, bottom):
            mine = self.pixels[row * self.stride + left : row * self.stride + right]
            its = other.pixels[row * self.stride + left : row * self.stride + right]
            if mine != its and any(abs(one - two) >= CONTRAST for one, two in zip(mine, its, strict=True)):
                return True
        return False


def _draw(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, until: float) -> bool:
    """Draw a page step by step, as long as there is time."""
    pause = pdfium.IFSDK_PAUSE(version=1)
    asked = type(pause.NeedToPauseNow)(_is_late(until))
    pause.NeedToPauseNow = asked
    given = (bitmap, page, 0, 0, bitmap.width, bitmap.height, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_GRAYSCALE)
    status = pdfium.FPDF_RenderPageBitmap_Start(*given, pause)
    pdfium.FPDF_RenderPage_Close(page)
    return bool(status == pdfium.FPDF_RENDER_DONE)


def _is_late(until: float) -> Any:
    return lambda _pause: int(monotonic() > until)
