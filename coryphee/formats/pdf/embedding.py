"""Make a Factur-X: put the CII of an invoice into its PDF."""

import io

import pikepdf
from pypdf import apply_configuration
from pypdf.errors import PyPdfError

from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.model.document import Profile
from coryphee.formats.pdf.extracting import MESSAGES
from coryphee.formats.pdf.streams import PYPDF_LIMITS

_LEVELS = {
    Profile.MINIMUM: "minimum",
    Profile.BASIC_WL: "basicwl",
    Profile.BASIC: "basic",
    Profile.EN16931: "en16931",
    Profile.EXTENDED: "extended",
}


def embed(pdf: bytes, xml: bytes, profile: Profile, *, title: str = "Facture", author: str = "") -> bytes:
    """`pdf` with `xml` (CII) inside as `factur-x.xml`, related as « Alternative », XMP metadata of `profile`.

    `title` and `author` are those of the PDF: what a reader shows in its window. The result is as much a PDF/A-3 as
    `pdf` was a PDF/A: fonts and colours are not touched. `xml` is not checked.
    Raises `UnreadableInvoice` (pdf_damaged) when `pdf` cannot be read.
    """
    # factur-x takes half a second to import: only those who write a Factur-X pay for it.
    from facturx import generate_from_binary  # noqa: PLC0415

    try:
        with apply_configuration(**PYPDF_LIMITS):
            made: bytes = generate_from_binary(
                pdf,
                xml,
                flavor="factur-x",
                level=_LEVELS[profile],
                check_xsd=False,
                lang="fr-FR",
                afrelationship="alternative",
                # Given, or the library looks for number, date and parties, which a wrong invoice need not have.
                pdf_metadata={"title": title, "author": author, "subject": title, "keywords": "Factur-X"},
            )
    except PyPdfError:
        raise UnreadableInvoice("pdf_damaged", MESSAGES["pdf_damaged"]) from None
    return made


def without_data(pdf: bytes) -> bytes:
    """The same pages without the files that were joined to them.

    Raises `UnreadableInvoice` (pdf_damaged) when `pdf` cannot be read.
    """
    made = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            for name in list(opened.attachments):
                del opened.attachments[name]
            if "/AF" in opened.Root:
                del opened.Root.AF
            opened.save(made)
    except (pikepdf.PdfError, ValueError, KeyError, TypeError) as error:
        raise UnreadableInvoice("pdf_damaged", MESSAGES["pdf_damaged"]) from error
    return made.getvalue()
