"""The invoice for people: `as_html(document)` and `as_pdf(document)`, made from the data whatever its syntax."""

from coryphee.formats.invoice_document import InvoiceDocument
from coryphee.formats.readable.page import as_html

__all__ = ["as_html", "as_pdf"]


def as_pdf(document: InvoiceDocument) -> bytes:
    """The page as PDF/A-3 (conformance level A: tagged, fonts embedded, sRGB), ready to receive its XML."""
    # WeasyPrint takes 0.4 s to import: only those who draw a PDF pay for it.
    from weasyprint import HTML  # noqa: PLC0415

    made: bytes = HTML(string=as_html(document)).write_pdf(pdf_variant="pdf/a-3a")
    return made
