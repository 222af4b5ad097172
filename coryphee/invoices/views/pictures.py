"""Pages of a deposited PDF as pictures, from our own origin: what stands beside the fields and on the last page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coryphee.core.access import needs
from coryphee.core.http import visitor_of, waits_apart
from coryphee.documents.models import Document
from coryphee.documents.services import MissingFile, open_document
from coryphee.einvoices.drawing import draw_page
from coryphee.invoices.views.shared import ANY, pages_drawn, visible_invoice

NOT_DRAWN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842">'
    '<rect width="595" height="842" fill="#fff"/><g font-family="sans-serif" font-size="17" text-anchor="middle">'
    '<text x="297" y="180">{said}</text><text x="297" y="206">{remedy}</text></g></svg>'
)


@waits_apart
@needs(ANY)
@require_safe
def page_picture(request: HttpRequest, case_id: int, number: int) -> HttpResponse:
    """One of the first pages of the file; what cannot be drawn says so in its place."""
    invoice = visible_invoice(request, case_id)
    if invoice.original is None or not 1 <= number <= pages_drawn(invoice):
        raise Http404
    try:
        picture = _picture(request, invoice.original, number)
    except IndexError as error:
        raise Http404 from error
    response = HttpResponse(picture, content_type="image/png") if picture else _said()
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _picture(request: HttpRequest, document: Document, number: int) -> bytes | None:
    try:
        with open_document(document) as file:
            data = file.read()
    except MissingFile:
        return None
    return draw_page(data, sha256=document.sha256, number=number, visitor=visitor_of(request))


def _said() -> HttpResponse:
    words = {"said": _("Cette page n’a pas pu être dessinée."), "remedy": _("Ouvrez le fichier pour la voir.")}
    return HttpResponse(NOT_DRAWN.format(**words), content_type="image/svg+xml")
