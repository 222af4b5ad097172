"""Giving a document back: a download, never run by the browser. Owner features call this after their check."""

import io
from http import HTTPStatus

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from coryphee.documents.kinds import media_type_of
from coryphee.documents.models import Document
from coryphee.documents.services import MissingFile, open_document

BLOCK = 64 * 1024
SHOWN = "voir"  # in the address: in the page, and not as a download
DRAWN = frozenset({"application/pdf", "image/png", "image/jpeg", "image/gif"})


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
    shown = SHOWN in request.GET and can_be_shown(filename)
    response = FileResponse(file, as_attachment=not shown, filename=filename, content_type=media_type_of(filename))
    response.block_size = BLOCK
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    if shown:
        in_a_frame_of_ours(response, "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'")
    return response


def can_be_shown(filename: str) -> bool:
    """Whether a browser draws it without running any of it: a PDF in its own reader, an image."""
    return media_type_of(filename) in DRAWN


def in_a_frame_of_ours(response: HttpResponseBase, policy: str) -> None:
    """Let pages of this portal, and no other, show it in a frame; `policy` is what it may load meanwhile."""
    response["Content-Security-Policy"] = f"{policy}; frame-ancestors 'self'"
    response["X-Frame-Options"] = "SAMEORIGIN"
