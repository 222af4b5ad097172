"""A plain PDF is read: its text with its places, then the fields of the invoice, each where it was seen."""

from coryphee.formats.plain.fields import FIELDS, PlainFields, fields_of
from coryphee.formats.plain.labels import Seen
from coryphee.formats.plain.page import sheets_of

__all__ = ["FIELDS", "PlainFields", "Seen", "read_plain"]


def read_plain(pdf: bytes) -> PlainFields:
    """The fields that the page of a PDF tells, whatever drew it; `scanned` when it has no text.

    Raises `UnreadableInvoice` ("pdf_encrypted", "pdf_damaged").
    """
    sheets = sheets_of(pdf)
    fields = fields_of(sheets.runs)
    fields.sizes, fields.count = sheets.sizes, sheets.count
    return fields
