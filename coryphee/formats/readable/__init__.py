"""The invoice for people: `as_html(document)` and `as_pdf(document)`, made from the data whatever its syntax."""

from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.readable.drawing import CannotDraw, draw_pdf
from coryphee.formats.readable.page import as_html

__all__ = ["CannotDraw", "as_html", "as_pdf", "draw_pdf"]


def as_pdf(document: InvoiceDocument) -> bytes:
    """The page as PDF/A-3 (conformance level A: tagged, fonts embedded, sRGB), ready to receive its XML."""
    return draw_pdf(as_html(document), variant="pdf/a-3a")
