"""A PDF is opened for a while, within one way to say that it cannot be."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium

from coryphee.formats.finding import UnreadableInvoice

_PASSWORD = pdfium.FPDF_ERR_PASSWORD


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document, closed in any case. Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged")."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise UnreadableInvoice(
                "pdf_encrypted",
                "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis déposez-le à nouveau.",
            ) from None
        raise _damaged() from None
    try:
        yield document
    except pypdfium2.PdfiumError:
        raise _damaged() from None
    finally:
        document.close()


def _damaged() -> UnreadableInvoice:
    return UnreadableInvoice("pdf_damaged", "Ce PDF est abîmé : exportez-le à nouveau.")
