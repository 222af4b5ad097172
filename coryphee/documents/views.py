"""Giving a document back: a download, never run by the browser. Owner features call this after their check."""

from http import HTTPStatus

from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import render

from coryphee.documents.models import Document
from coryphee.documents.services import MissingFile, open_document


def download_response(request: HttpRequest, document: Document, filename: str) -> FileResponse | HttpResponse:
    """The file; or, when the portal has lost it, a page that says so."""
    try:
        file = open_document(document)
    except MissingFile as error:
        context = {"filename": filename, "sentence": error.message}
        return render(request, "documents/missing.html", context, status=HTTPStatus.SERVICE_UNAVAILABLE)
    response = FileResponse(file, as_attachment=True, filename=filename, content_type=document.media_type)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    return response
