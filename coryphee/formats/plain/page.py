"""The text of a plain PDF with its places, as a person sees it: runs of words on the first pages, bounded."""

from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from coryphee.formats.finding import UnreadableInvoice

MAX_PAGES = 5
MAX_RUNS = 2_000  # of one page; a full one has some 200
MAX_TEXT = 300  # characters of one run that are looked at
_PASSWORD = pdfium.FPDF_ERR_PASSWORD

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


def runs_of(pdf: bytes) -> list[Run]:
    """The runs of the first pages, from top to bottom; empty for a scanned page.

    Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged").
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise UnreadableInvoice(
                "pdf_encrypted",
                "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis déposez-le à nouveau.",
            ) from None
        raise UnreadableInvoice("pdf_damaged", "Ce PDF est abîmé : exportez-le à nouveau.") from None
    try:
        return [run for number in range(min(len(document), MAX_PAGES)) for run in _page(document, number)]
    except pypdfium2.PdfiumError:
        raise UnreadableInvoice("pdf_damaged", "Ce PDF est abîmé : exportez-le à nouveau.") from None
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int) -> list[Run]:
    page = document[number]
    height = page.get_height()
    text = page.get_textpage()
    runs = []
    for place in range(min(text.count_rects(), MAX_RUNS)):
        left, bottom, right, top = text.get_rect(place)
        words = " ".join(text.get_text_bounded(left, bottom, right, top).split())[:MAX_TEXT]
        if words:
            runs.append(Run(text=words, page=number + 1, box=(left, height - top, right, height - bottom)))
    text.close()
    page.close()
    return _joined(sorted(runs, key=lambda run: (round(run.middle / 3), run.box[0])))


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
