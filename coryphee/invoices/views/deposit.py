"""« Déposer une facture »: choose a file, see what was read and what is wrong (stories 2 and 4)."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.core.access import needs
from coryphee.core.actor import Level
from coryphee.core.bounds import integer, storable
from coryphee.core.errors import DomainError
from coryphee.core.http import form_response, takes_files
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.forms import DepositForm
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.views.drafts import check_page, keep_typed, say_gone
from coryphee.invoices.views.review import UNLESS_REMARKS
from coryphee.invoices.views.shared import ISSUED_WRITE, issued_invoice, rejected_invoices
from coryphee.organisations.enums import Nature
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import organisations_in
from coryphee.ui.screens import said

SHOWN_REPAIRS = 5


@takes_files("DEPOSIT_MAX_BYTES")
@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def deposit(request: HttpRequest) -> HttpResponse:
    """Step 1: the file. It is read at once and kept as a draft; a file that cannot be read leaves nothing behind."""
    suppliers = organisations_in(request.actor, InvoiceWorkspace.ISSUED, level=Level.MODIFICATION)
    recipient = _asked_recipient(request)
    replaces = _asked_replacement(request)
    form = DepositForm(request.POST or None, request.FILES or None, suppliers=suppliers)
    refusal = None
    if request.method == "POST" and form.is_valid():
        file, now = form.cleaned_data["file"], timezone.now()
        try:
            invoice = services.prepare_deposit(
                content=file.read(),
                filename=file.name,
                actor=request.actor,
                now=now,
                supplier=form.cleaned_data.get("supplier"),
                recipient=recipient,
                replaces=replaces,
            )
        except DomainError as error:
            refusal = error
            said(form, error, field="file")
        else:
            if invoice.created_at < now:
                messages.info(
                    request, _("Ce fichier est déjà dans un brouillon : le voici, tel que vous l’avez laissé.")
                )
            return redirect(_next_page(invoice))
    context = {
        "form": form,
        "recipient": recipient,
        "replaces": replaces,
        "max_mb": settings.DEPOSIT_MAX_BYTES // 1_000_000,
        "scanner_off": settings.VIRUS_SCANNER is None,
    }
    return form_response(request, "invoices/deposit.html", context, form, refusal)


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, case_id: int) -> HttpResponse:
    """Step 2: what was read, what is wrong and how to mend it; nothing has been sent."""
    invoice = issued_invoice(request, case_id)
    if invoice.status != InvoiceStatus.DRAFT:
        if request.method == "POST":
            say_gone(request)
        return redirect(page_of(invoice))
    if request.method != "POST":
        typed = invoice.file_format == FileFormat.FORM  # on the page of its entry
        return redirect("invoices:review", case_id=invoice.pk) if typed else check_page(request, case_id)
    posted = keep_typed(request, invoice)
    if posted.refused or posted.form is None:
        return check_page(request, case_id, posted)
    if "later" in request.POST:
        messages.success(request, _("Brouillon enregistré. Rien n’est envoyé."))
        return redirect(page_of(invoice))
    return redirect("invoices:check", case_id=invoice.pk)


def _next_page(invoice: Invoice) -> str:
    """The last page, if nothing is to be seen before; what we read on a page is looked at in any case."""
    page = "check" if invoice.file_format == FileFormat.PDF else "review"
    return reverse(f"invoices:{page}", args=[invoice.pk]) + (f"?{UNLESS_REMARKS}" if page == "review" else "")


@needs(ISSUED_WRITE)
@require_POST
def keep(request: HttpRequest, case_id: int) -> HttpResponse:
    """« Garder ce brouillon »: it is kept as long as one that was written today."""
    invoice = issued_invoice(request, case_id)
    try:
        services.keep_draft(invoice=invoice, actor=request.actor, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
    else:
        until = services.kept_until(invoice)
        messages.success(request, _("Ce brouillon est gardé jusqu’au %(day)s.") % {"day": f"{until:%d/%m/%Y}"})
    return redirect(page_of(invoice))


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_POST
def repair(request: HttpRequest, case_id: int) -> HttpResponse:
    """« Corriger et vérifier à nouveau »: what is certain is mended in the draft's file, or as its sender chose."""
    choice = request.POST.get("reading", "")
    invoice = issued_invoice(request, case_id)
    posted = keep_typed(request, invoice)
    if posted.refused:
        return check_page(request, case_id, posted)
    try:
        found = services.repair_draft(invoice=invoice, actor=request.actor, now=timezone.now(), choice=choice)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        values = [f"{one.label} : {one.told}" for one in found[:SHOWN_REPAIRS]]
        more = [_("et %(n)d autres") % {"n": len(found) - SHOWN_REPAIRS}] if len(found) > SHOWN_REPAIRS else []
        messages.success(request, _("Fichier corrigé. %(values)s.") % {"values": " ; ".join([*values, *more])})
        return redirect(_next_page(invoice))
    return redirect("invoices:check", case_id=invoice.pk)


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def add_pieces(request: HttpRequest, case_id: int) -> HttpResponse:
    """Join pieces to a draft: from its check page, where what was typed is kept too, or from this page of their own."""
    invoice = issued_invoice(request, case_id)
    if request.method != "POST":
        return check_page(request, case_id)
    posted = keep_typed(request, invoice, joining=True)
    if posted.refused:
        return check_page(request, case_id, posted)
    return redirect(_page_of_pieces(invoice), case_id=invoice.pk)


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_POST
def remove_piece(request: HttpRequest, case_id: int, attachment_id: int) -> HttpResponse:
    """Take back a piece joined to a draft, from its check page; what was typed there is kept too."""
    invoice = issued_invoice(request, case_id)
    piece = invoice.attachments.filter(pk=attachment_id).first()
    if piece is None:
        messages.error(request, _("Cette pièce a déjà été retirée."))
        return redirect(_page_of_pieces(invoice), case_id=invoice.pk)
    posted = keep_typed(request, invoice)
    if posted.refused:
        return check_page(request, case_id, posted)
    try:
        services.remove_from_draft(invoice, piece=piece, actor=request.actor, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("Pièce retirée."))
    return redirect(_page_of_pieces(invoice), case_id=invoice.pk)


def _page_of_pieces(invoice: Invoice) -> str:
    """Where they are changed: beside what was read of a file, on a page of their own when the rest was typed."""
    return "invoices:add_pieces" if invoice.file_format == FileFormat.FORM else "invoices:check"


def _asked_recipient(request: HttpRequest) -> Organisation | None:
    """« Déposer une facture à cette structure », from the directory."""
    identifier = storable(request.GET.get("destinataire", ""))
    return Organisation.objects.filter(identifier=identifier, nature=Nature.PUBLIC).first() if identifier else None


def _asked_replacement(request: HttpRequest) -> Invoice | None:
    """A corrected invoice in place of a rejected one."""
    asked = request.GET.get("remplace", "")
    return get_object_or_404(rejected_invoices(request), pk=integer(asked)) if asked else None
