"""Giving a document back: a download, never run by the browser. Owner features call this after their check."""

from django.http import FileResponse

from coryphee.documents.kinds import media_type_of
from coryphee.documents.models import Document
from coryphee.documents.services import open_document


def download_response(document: Document, filename: str) -> FileResponse:
    """The type is that of this name: the same content may have been stored first under another."""
    response = FileResponse(
        open_document(document), as_attachment=True, filename=filename, content_type=media_type_of(filename)
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response
