"""Giving a document back: a download, never run by the browser. Owner features call this after their check."""

import io
from http import HTTPStatus

from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import render

from coryphee.documents.kinds import media_type_of
from coryphee.documents.models import Document
from coryphee.documents.services import MissingFile, open_document

BLOCK = 64 * 1024


def download_response(request: HttpRequest, document: Document | bytes, filename: str) -> FileResponse | HttpResponse:
    """The file, with the type of this name (the same content may have been stored first under another one).

    A content is given that could not be kept.
    When the portal has lost it, a page that says so.
    """
    try:
        file = io.BytesIO(document) if isinstance(document, bytes) else open_document(document)
    except MissingFile as error:
        context = {"filename": filename, "sentence": error.message}
        return render(request, "documents/missing.html", context, status=HTTPStatus.SERVICE_UNAVAILABLE)
    response = FileResponse(file, as_attachment=True, filename=filename, content_type=media_type_of(filename))
    response.block_size = BLOCK
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response
