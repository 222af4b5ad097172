"""PDF made from HTML, by WeasyPrint, with fonts that are found once and kept.

A `FontConfiguration` is never given back by the libraries below it (0.3 MB each): a few are kept and used in turn, one
for each drawing at the same time, so that memory stays flat whatever is drawn.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

NO_WEASYPRINT = "Dessiner un PDF demande WeasyPrint, qui n’est pas installé ici : pip install 'coryphee[draw]'."
NO_PANGO = (
    "Dessiner un PDF demande Pango, que WeasyPrint n’a pas trouvé : installez libpango-1.0-0, libpangoft2-1.0-0 et "
    "libharfbuzz-subset0 (noms de Debian)."
)

_idle: defaultdict[str, deque[Any]] = defaultdict(deque)  # by the fonts that they know; append and pop are atomic


class CannotDraw(Exception):
    """What draws a PDF is not installed; the message says what to install, in French."""


def draw_pdf(html: str, variant: str, css: str = "", faces: str = "") -> bytes:
    """`html` as a PDF of this variant (`pdf/ua-1`, `pdf/a-3a`); `css` is read once however often it is used.

    `faces`: the `@font-face` rules of fonts that the machine has not, read once too.

    Raises `CannotDraw` where WeasyPrint or Pango is not installed.
    """
    # WeasyPrint takes 0.4 s to import: only those who draw a PDF pay for it.
    try:
        from weasyprint import HTML  # noqa: PLC0415
    except ModuleNotFoundError:
        raise CannotDraw(NO_WEASYPRINT) from None
    except OSError as error:  # a library of the system
        raise CannotDraw(NO_PANGO) from error
    sheets = [_sheet(css)] if css else []
    with _fonts(faces) as fonts:
        return bytes(HTML(string=html).write_pdf(pdf_variant=variant, font_config=fonts, stylesheets=sheets))


@contextmanager
def _fonts(faces: str) -> Iterator[Any]:
    from weasyprint import CSS  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    try:
        fonts = _idle[faces].pop()
    except IndexError:
        fonts = FontConfiguration()
        if faces:
            CSS(string=faces, font_config=fonts)  # which takes the fonts from it
    try:
        yield fonts
    finally:
        _idle[faces].append(fonts)


@lru_cache(maxsize=8)
def _sheet(css: str) -> Any:
    from weasyprint import CSS  # noqa: PLC0415

    return CSS(string=css)
