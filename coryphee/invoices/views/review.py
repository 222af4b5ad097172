"""The last page before the sending: everything that the recipient will see, and the button that sends it."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from coryphee.cases.queries import pieces_of
from coryphee.core.access import needs
from coryphee.core.articles import to, with_article
from coryphee.core.errors import DomainError
from coryphee.core.http import takes_files
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices import services
from coryphee.invoices.clock import Delay
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.writing import MOST_TYPED
from coryphee.invoices.views.drafts import check_page, keep_typed, say_gone, says_more, twin_of
from coryphee.invoices.views.shared import ISSUED, ISSUED_WRITE, frame_of, issued_invoice, lines_page, pages_drawn

UNLESS_REMARKS = "sans-remarque"  # the last page is shown only where nothing was to be seen before it
# What the last page shows in groups, and the part of the entry form that holds each.
GROUPS = {"amounts": "lignes", "recipient": "destinataire", "invoice": "facture", "payment": "paiement"}


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, case_id: int) -> HttpResponse:
    """Step 3: everything that the recipient will see. « Relire avant d’envoyer » keeps what was typed first.

    A file that cannot be sent goes back to the page that says why; what was typed here says it on this one.
    """
    invoice = issued_invoice(request, case_id)
    if invoice.status != InvoiceStatus.DRAFT:
        if request.method == "POST" and says_more(request, invoice):
            say_gone(request)
        return redirect(page_of(invoice))
    if request.method == "POST":
        posted = keep_typed(request, invoice)
        if posted.refused:
            return check_page(request, case_id, posted)
        return redirect("invoices:review", case_id=invoice.pk)
    return _review_page(request, invoice)


def _review_page(request: HttpRequest, invoice: Invoice) -> HttpResponse:
    result, typed = services.check_invoice(invoice=invoice, now=timezone.now()), invoice.file_format == FileFormat.FORM
    stopped = result.findings if UNLESS_REMARKS in request.GET else result.errors
    if stopped and not typed:
        if UNLESS_REMARKS not in request.GET:
            messages.warning(request, _("L’envoi n’est pas encore possible : complétez ou corrigez ce qui est marqué."))
        return redirect("invoices:check", case_id=invoice.pk)
    context = {
        "invoice": invoice,
        "result": result,
        "twin": twin_of(request, invoice, result),
        "document": result.document,
        "lines": lines_page(request, invoice, result.document, together=MOST_TYPED),
        "typed": typed,
        "is_pdf": invoice.file_format == FileFormat.PDF,
        "places": _places(invoice),
        "frame": "" if typed else frame_of(invoice),
        "pages": range(1, pages_drawn(invoice) + 1),
        "attachments": pieces_of(invoice),
        "kept_until": services.kept_until(invoice),
        "expected": _expected(invoice),
        "who": with_article(invoice.recipient.name) if invoice.recipient else "",
        "whom": to(invoice.recipient.name) if invoice.recipient else "",
    }
    return render(request, "invoices/review.html", context)


def _places(invoice: Invoice) -> dict[str, str]:
    """Where « Modifier » leads, for each group; what a structured file says is changed in the program that wrote it."""
    entry, check = (reverse(f"invoices:{page}", args=[invoice.pk]) for page in ("entry", "check"))
    if invoice.file_format == FileFormat.FORM:
        pieces = reverse("invoices:add_pieces", args=[invoice.pk])
        return {group: f"{entry}#{part}" for group, part in GROUPS.items()} | {"pieces": pieces}
    places = {"recipient": f"{check}#destinataire", "pieces": f"{check}#pieces"}
    if invoice.file_format == FileFormat.PDF:
        places |= {"amounts": f"{check}#lu", "invoice": f"{check}#lu", "payment": f"{check}#destinataire"}
    return places


def _expected(invoice: Invoice) -> date | None:
    """The last day to pay, were the body to have the invoice today."""
    if invoice.recipient is None or not invoice.is_payable:
        return None
    days = invoice.recipient.as_recipient.payment_delay
    return Delay(available=timezone.localdate(), days=days, executed=invoice.executed_on).due


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_POST
def submit(request: HttpRequest, case_id: int) -> HttpResponse:
    """Step 4: send what the last page shows. A second click finds the invoice sent and shows the same page.

    What comes with the button was on no last page: it is kept and shown there first.
    """
    invoice = issued_invoice(request, case_id)
    if invoice.status != InvoiceStatus.DRAFT:
        if says_more(request, invoice):
            say_gone(request)
        return redirect("invoices:sent", case_id=invoice.pk)
    posted = keep_typed(request, invoice)
    if posted.refused:
        return check_page(request, case_id, posted)
    if posted.kept:
        messages.info(request, _("Ce que vous venez d’écrire est gardé. Relisez, puis envoyez."))
        return redirect("invoices:review", case_id=invoice.pk)
    try:
        services.submit_invoice(invoice=invoice, actor=request.actor, now=timezone.now())
    except DomainError as error:
        if issued_invoice(request, case_id).status != InvoiceStatus.DRAFT:
            return redirect("invoices:sent", case_id=case_id)
        messages.error(request, error.message)
        return redirect("invoices:review", case_id=case_id)
    return redirect("invoices:sent", case_id=invoice.pk)


@needs(ISSUED)
@require_safe
def sent(request: HttpRequest, case_id: int) -> HttpResponse:
    """The invoice is sent: its number, its certificate, what comes next."""
    invoice = issued_invoice(request, case_id)
    if invoice.status == InvoiceStatus.DRAFT:
        return redirect("invoices:review", case_id=invoice.pk)
    certificate = invoice.certificates.first()
    if certificate is None:
        return redirect(page_of(invoice))
    context = {"invoice": invoice, "certificate": certificate, "expected": _expected(invoice)}
    return render(request, "invoices/sent.html", context)
