"""One invoice: what it says, its pieces, its clock, its histories, and the actions its life-cycle allows."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from coryphee.cases import queries as cases
from coryphee.cases.queries import pieces_of
from coryphee.cases.services import certificate_document
from coryphee.core.access import needs
from coryphee.core.errors import DomainError
from coryphee.core.http import takes_files, visitor_of, waits_apart
from coryphee.core.lifecycle import Given, Transition
from coryphee.core.tables.http import download
from coryphee.documents.responses import download_response
from coryphee.formats.conversion import Target
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices import lifecycle, queries, services
from coryphee.invoices.converting import TARGETS, convert_invoice, targets_of
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.forms import MoveForm
from coryphee.invoices.kind import hindrance, is_used
from coryphee.invoices.models import Invoice
from coryphee.invoices.permissions import roles_on, sides_of
from coryphee.invoices.reading import thaw
from coryphee.invoices.views.shared import ANY, RECEIVED_WRITE, visible_invoice
from coryphee.ui.screens import attempt

LINES_PER_PAGE = 100


@needs(ANY)
@require_GET
def detail(request: HttpRequest, invoice_id: int) -> HttpResponse:
    """The page of one invoice, the same for both sides, with what each may do."""
    invoice = visible_invoice(request, invoice_id)
    sides = sides_of(invoice, request.actor)
    ahead = "prefetch" in request.headers.get("Sec-Purpose", "")  # a browser that guesses has read nothing
    if sides & {Role.RECIPIENT, Role.ACCOUNTANT} and not ahead:
        side = Role.RECIPIENT if Role.RECIPIENT in sides else Role.ACCOUNTANT
        services.open_invoice(invoice=invoice, actor=request.actor, side=side, now=timezone.now())
    return render(request, "invoices/detail.html", _context(request, invoice, sides))


def _context(request: HttpRequest, invoice: Invoice, sides: frozenset[Role]) -> dict[str, object]:
    document = thaw(invoice.content.document)
    theirs = bool(sides & {Role.RECIPIENT, Role.ACCOUNTANT})
    histories = cases.histories_of(invoice, internal=theirs, named=_named_sides(sides))
    moves = cases.actions_for(invoice, request.actor)
    used, unused = _split(moves, lambda move: is_used(invoice, move.target))
    guided, direct = _split(used, lambda move: bool(move.guide))
    buttons = [_button(invoice, move) for move in direct]
    as_supplier = Role.SUPPLIER in sides
    return {
        "invoice": invoice,
        "document": document,
        "lines": _lines(request, document),
        "tone": cases.tone_of(invoice),
        "reason": cases.reason_of(invoice),
        "histories": histories,
        "steps": cases.timeline(invoice, histories.changes),
        "clock": queries.clock_of(invoice, today=timezone.localdate()),
        "buttons": buttons,
        "main": next((button for button in buttons if not button["grave"]), None),
        "unusual": [_button(invoice, move) for move in unused],
        "can_send_back": bool(guided),
        "attachments": pieces_of(invoice),
        "targets": targets_of(invoice),
        "certificates": invoice.certificates.all() if as_supplier else [],
        "as_supplier": as_supplier,
        "rejection_to_treat": as_supplier
        and invoice.status == InvoiceStatus.REJECTED
        and invoice.rejection_treated_at is None
        and Role.SUPPLIER in roles_on(invoice, request.actor),
    }


def _split(moves: list[Transition], which: Callable[[Transition], bool]) -> tuple[list[Transition], list[Transition]]:
    return [move for move in moves if which(move)], [move for move in moves if not which(move)]


def _button(invoice: Invoice, move: Transition) -> dict[str, object]:
    """What leads to a move: its own page, or the common one that asks what it needs and says what it causes."""
    own = {"invoice_id": invoice.pk}
    url = reverse(move.screen, kwargs=own) if move.screen else reverse("invoices:act", kwargs=own | {"name": move.name})
    return {"label": move.button or move.label, "url": url, "grave": move.grave}


def _named_sides(sides: frozenset[Role]) -> frozenset[str]:
    """The sides whose people are named to this reader: his own, or all if the operator says so (B.1.3)."""
    if settings.SHOW_AGENT_IDENTITY:
        return frozenset(Role.values)
    recipient = {Role.RECIPIENT, Role.ACCOUNTANT}
    own = set(sides) | (recipient if sides & recipient else set())
    return frozenset(str(role) for role in own)


def _lines(request: HttpRequest, document: InvoiceDocument) -> object:
    """A page of lines: an invoice of 2,000 lines stays readable."""
    return Paginator(document.lines, LINES_PER_PAGE).get_page(request.GET.get("lignes"))


@takes_files("ATTACH_MAX_TOTAL")
@needs(ANY)
@require_http_methods(["GET", "POST"])
def act(request: HttpRequest, invoice_id: int, name: str) -> HttpResponse:
    """Ask what a move needs, say what it will cause, make it."""
    invoice = visible_invoice(request, invoice_id)
    if name not in lifecycle.INVOICE or lifecycle.INVOICE[name].screen != "":
        raise Http404
    move = lifecycle.INVOICE[name]
    if not roles_on(invoice, request.actor) & set(move.by):
        raise PermissionDenied
    form = MoveForm(request.POST or None, request.FILES or None, move=move)
    if request.method == "POST" and form.is_valid() and attempt(form, lambda: _make(request, invoice, move, form)):
        messages.success(request, _("%(action)s : c’est fait.") % {"action": move.label})
        return redirect("invoices:detail", invoice_id=invoice.pk)
    now = visible_invoice(request, invoice_id)
    context = {
        "invoice": invoice,
        "move": move,
        "form": form,
        "possible": move in cases.actions_for(now, request.actor),
        "why": hindrance(now, move) if now.status in move.sources else "",
    }
    return render(request, "invoices/act.html", context, status=422 if form.errors else 200)


def _make(request: HttpRequest, invoice: Invoice, move: Transition, form: MoveForm) -> None:
    data = form.cleaned_data
    given = Given(reason=data.get("reason", ""), comment=data.get("comment", ""), reference=data.get("reference", ""))
    if move.name == "abandon":
        services.abandon_invoice(invoice=invoice, comment=given.comment, actor=request.actor, now=timezone.now())
        return
    services.process_invoice(invoice=invoice, action=move.name, given=given, actor=request.actor, now=timezone.now())


@needs(RECEIVED_WRITE)
@require_GET
def send_back_guide(request: HttpRequest, invoice_id: int) -> HttpResponse:
    """Three questions choose between recycle, suspend and reject (P-09); each answer is a plain link."""
    invoice = visible_invoice(request, invoice_id)
    offered = {m.name for m in cases.actions_for(invoice, request.actor)}
    guided = {move.name: move for move in lifecycle.INVOICE if move.guide}
    step = request.GET.get("question", "1")
    answer = request.GET.get("reponse", "")
    context = {
        "invoice": invoice,
        "step": step if step in ("1", "2", "3") else "1",
        "answer": answer,
        "moves": guided,
        "allowed": offered & guided.keys(),
        "was_suspended": invoice.was_suspended,
    }
    return render(request, "invoices/send_back_guide.html", context)


@waits_apart
@needs(ANY)
@require_GET
def converted(request: HttpRequest, invoice_id: int, target: str) -> HttpResponseBase:
    """« Autres formes »: the same invoice as UBL, CII or Factur-X; what it would lose is said first."""
    invoice = visible_invoice(request, invoice_id)
    if target not in list(Target):
        raise Http404
    try:
        made = convert_invoice(invoice, Target(target), visitor=visitor_of(request))
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("invoices:detail", invoice_id=invoice.pk)
    if made.losses and "lu" not in request.GET:
        context = {"invoice": invoice, "name": dict(TARGETS)[target], "losses": made.losses}
        return render(request, "invoices/convert.html", context)
    return download([made.content], made.filename, made.media_type)


@needs(ANY)
@require_GET
def original(request: HttpRequest, invoice_id: int) -> HttpResponse:
    """The file as it was deposited."""
    invoice = visible_invoice(request, invoice_id)
    if invoice.original is None:
        raise Http404
    return download_response(request, invoice.original, invoice.original_name)


@needs(ANY)
@require_GET
def attachment(request: HttpRequest, invoice_id: int, attachment_id: int) -> HttpResponse:
    """One piece of an invoice that the actor may see."""
    invoice = visible_invoice(request, invoice_id)
    row = get_object_or_404(invoice.attachments.select_related("document"), pk=attachment_id)
    return download_response(request, row.document, row.filename)


@waits_apart
@needs(ANY)
@require_GET
def certificate(request: HttpRequest, invoice_id: int, certificate_id: int) -> HttpResponse:
    """The deposit certificate as a PDF: the same bytes for whoever asks again."""
    invoice = visible_invoice(request, invoice_id)
    if Role.SUPPLIER not in sides_of(invoice, request.actor):
        raise Http404
    row = get_object_or_404(invoice.certificates.select_related("document", "case"), pk=certificate_id)
    document = certificate_document(certificate=row, visitor=visitor_of(request), now=timezone.now())
    return download_response(request, document, f"{row.number}.pdf")
