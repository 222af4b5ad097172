"""Giving a document back: a download, never run by the browser. Owner features call this after their check."""

from django.http import FileResponse

from coryphee.documents.models import Document
from coryphee.documents.services import open_document


def download_response(document: Document, filename: str) -> FileResponse:
    response = FileResponse(
        open_document(document), as_attachment=True, filename=filename, content_type=document.media_type
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response
