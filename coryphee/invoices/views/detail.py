"""One invoice: what it says, its pieces, its clock, its histories, and the actions its life-cycle allows."""

import logging

from django.conf import settings
from django.contrib import messages
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coryphee.cases import queries as cases
from coryphee.cases.desks import desk_for
from coryphee.cases.pages import Page
from coryphee.cases.screens import context_of, place_of, shown
from coryphee.core.access import needs
from coryphee.core.bounds import integer
from coryphee.core.databases import briefly
from coryphee.core.errors import DomainError
from coryphee.core.http import visitor_of, waits_apart
from coryphee.core.tables.http import download
from coryphee.documents.responses import download_response, in_a_frame_of_ours
from coryphee.einvoices.converting import TARGETS
from coryphee.formats.conversion import Target
from coryphee.formats.readable import as_html
from coryphee.invoices import lifecycle, queries, services
from coryphee.invoices.converting import convert_invoice, targets_of
from coryphee.invoices.enums import Role
from coryphee.invoices.kind import INVOICES, page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.payment import clock_of
from coryphee.invoices.permissions import sides_of
from coryphee.invoices.standing import standing_of
from coryphee.invoices.views.shared import ANY, RECEIVED_WRITE, frame_of, is_drawn, lines_page, visible_invoice

logger = logging.getLogger(__name__)


@require_safe
def detail(request: HttpRequest, page: Page, case_id: int) -> HttpResponse:
    """The page of one invoice: beside what all dossiers show, its lines, its clock, its other forms."""
    invoice = shown(request, page.kind, case_id)
    sides = sides_of(invoice, request.actor)
    # A browser that guesses, or asks for no more than the headers, has read nothing.
    unread = request.method == "HEAD" or "prefetch" in request.headers.get("Sec-Purpose", "")
    if sides & {Role.RECIPIENT, Role.ACCOUNTANT} and not unread:
        side = Role.RECIPIENT if Role.RECIPIENT in sides else Role.ACCOUNTANT
        _note_opening(request, invoice, side)
    document = services.header_of(invoice)
    context = {
        "invoice": invoice,
        "document": document,
        "lines": lines_page(request, invoice, document),
        "standing": standing_of(invoice, today=timezone.localdate()) if Role.SUPPLIER in sides else None,
        "clock": clock_of(invoice, today=timezone.localdate()),
        "targets": targets_of(invoice),
        "frame": frame_of(invoice),
        "drawn_by_the_sender": is_drawn(invoice),
        "corrected": {one.number: one for one in queries.corrected_by_it(invoice, request.actor)},
        "credits": queries.credits_of(invoice, request.actor),
    }
    return render(request, "invoices/detail.html", {**context_of(request, page, invoice), **context})


def _note_opening(request: HttpRequest, invoice: Invoice, side: str) -> None:
    """The page is read though the base cannot be written just now: the next reading is noted then."""
    try:
        with briefly():
            services.open_invoice(invoice=invoice, actor=request.actor, side=side, now=timezone.now())
    except OperationalError as error:
        logger.warning("the opening of invoice %s is not noted: %s", invoice.pk, error)


@needs(RECEIVED_WRITE)
@require_safe
def send_back_guide(request: HttpRequest, case_id: int) -> HttpResponse:
    """A question for each choose between recycle, suspend and reject (P-09); each answer is a plain link."""
    invoice = visible_invoice(request, case_id)
    offered = {m.name for m in cases.actions_for(invoice, request.actor)}
    guided = {move.name: move for move in lifecycle.INVOICE if move.guide}
    asked = [name for name in ("send_back", "suspend", "reject") if settings.RECYCLING or name != "send_back"]
    place = place_of(request, kind=INVOICES, desk=desk_for(INVOICES, sides_of(invoice, request.actor)))
    step = min(max(integer(request.GET.get("question")) or 1, 1), len(asked))
    name = asked[step - 1]
    context = {
        "invoice": invoice,
        "step": step,
        "steps": len(asked),
        "next": step + 1 if step < len(asked) else None,
        "move": INVOICES.says(invoice, guided[name]),
        "tail": place.tail,
        "allowed": name in offered,
        "was_suspended": invoice.was_suspended,
    }
    return render(request, "invoices/send_back_guide.html", context)


@waits_apart
@needs(ANY)
@require_safe
def converted(request: HttpRequest, case_id: int, target: str) -> HttpResponseBase:
    """« Autres formes »: the same invoice as UBL, CII or Factur-X; what it would lose is said first."""
    invoice = visible_invoice(request, case_id)
    if target not in list(Target):
        raise Http404
    try:
        made = convert_invoice(invoice, Target(target), visitor=visitor_of(request))
    except DomainError as error:
        messages.error(request, error.message)
        return redirect(page_of(invoice))
    if made.losses and "lu" not in request.GET:
        context = {"invoice": invoice, "name": dict(TARGETS)[target], "losses": made.losses}
        return render(request, "invoices/convert.html", context)
    return download([made.content], made.filename, made.media_type)


@needs(ANY)
@require_safe
def readable(request: HttpRequest, case_id: int) -> HttpResponse:
    """The invoice as a page for people, drawn from its data: what stands in the frame beside the actions."""
    invoice = visible_invoice(request, case_id)
    response = HttpResponse(as_html(services.header_of(invoice)))
    in_a_frame_of_ours(response, "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    response["Cache-Control"] = "private, no-store"
    return response


@needs(ANY)
@require_safe
def original(request: HttpRequest, case_id: int) -> HttpResponse:
    """The file as it was deposited."""
    invoice = visible_invoice(request, case_id)
    if invoice.original is None:
        raise Http404
    return download_response(request, invoice.original, invoice.original_name)
