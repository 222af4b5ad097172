"""Programs that make PDFs, each in its own way: letters kerned, each word alone, each letter alone, bold drawn twice."""

import io
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bench.shared import own_folder

CHROMIUM, OFFICE = shutil.which("chromium"), shutil.which("soffice")
Rows = tuple[tuple[float, str], ...]  # what stands on one line: how far from the left, in points, and the words
Page = tuple[str, tuple[Rows, ...]]  # as HTML, and line by line
Maker = Callable[[Iterable[Page]], Iterator[bytes]]


def by_weasyprint(pages: Iterable[Page]) -> Iterator[bytes]:
    from weasyprint import HTML

    for html, _rows in pages:
        yield bytes(HTML(string=html).write_pdf())


def by_chromium(pages: Iterable[Page]) -> Iterator[bytes]:
    """As « Imprimer » of a browser does, and most programs that invoice on the web."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for html, _rows in pages:
            page.set_content(html)
            yield page.pdf(format="A4")
        browser.close()


def by_libreoffice(pages: Iterable[Page]) -> Iterator[bytes]:
    with own_folder() as folder:
        names: list[Path] = []
        for html, _rows in pages:
            names.append(folder / f"{len(names):03d}.html")
            names[-1].write_text(f"<meta charset='utf-8'>{html}", encoding="utf-8")
        asked = [str(OFFICE), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
        subprocess.run(
            [*asked, "pdf:writer_web_pdf_Export", "--outdir", str(folder), *map(str, names)],
            check=True,
            capture_output=True,
        )
        yield from (name.with_suffix(".pdf").read_bytes() for name in names)


def by_reportlab(pages: Iterable[Page]) -> Iterator[bytes]:
    """Lines at their places: by turns in one go, word by word, letter by letter, twice."""
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfgen.canvas import Canvas

    for place, (_html, lines) in enumerate(pages):
        made = io.BytesIO()
        canvas = Canvas(made, pagesize=(595, 842))
        canvas.setFont("Helvetica", 10)
        for at, rows in enumerate(lines):
            for left, words in rows:
                text = words.replace("\u202f", "\u00a0").replace("&amp;", "&")
                for piece, shift in _pieces(text, place % 4, lambda one: stringWidth(one, "Helvetica", 10)):
                    canvas.drawString(left + shift, 800 - 14 * at, piece)
        canvas.showPage()
        canvas.save()
        yield made.getvalue()


def _pieces(text: str, way: int, width: Callable[[str], float]) -> Iterator[tuple[str, float]]:
    if way in (0, 3):
        yield text, 0
        if way == 3:
            yield text, 0.3
        return
    shift = 0.0
    for piece in text.split(" ") if way == 1 else text:
        yield piece, shift
        shift += width(piece + " " if way == 1 else piece)


def makers() -> dict[str, Maker]:
    """Those that this machine has."""
    found: dict[str, Maker] = {"weasyprint": by_weasyprint, "reportlab": by_reportlab}
    if CHROMIUM:
        found["chromium"] = by_chromium
    if OFFICE:
        found["libreoffice"] = by_libreoffice
    return found
