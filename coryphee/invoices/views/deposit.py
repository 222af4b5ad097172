"""« Déposer une facture »: choose a file, see what was read and what is wrong, send (stories 2 and 4)."""

from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from coryphee.cases.forms import PiecesForm
from coryphee.cases.queries import pieces_of
from coryphee.core.access import needs
from coryphee.core.actor import Level
from coryphee.core.bounds import integer, storable
from coryphee.core.errors import DomainError
from coryphee.core.http import form_response, takes_files
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices import services
from coryphee.invoices.clock import Delay
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.forms import DepositForm, PdfForm, RoutingForm
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.views.shared import ISSUED, ISSUED_WRITE, frame_of, issued_invoice, rejected_invoices
from coryphee.organisations.enums import Nature
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import organisations_in
from coryphee.ui.screens import attempt, said

SHOWN_REPAIRS = 5
# What the portal's checks say of a field of the check page: rule ids begin so.
RULES_OF = {
    "number": ("PORTAIL-NUMERO",),
    "issue_date": ("PORTAIL-DATE",),
    **dict.fromkeys(("total_without_vat", "total_vat", "total_with_vat"), ("PORTAIL-MONTANTS",)),
    "recipient": ("PORTAIL-DESTINATAIRE", "PORTAIL-SERVICE", "PORTAIL-ENGAGEMENT"),
    "unit": ("PORTAIL-SERVICE", "PORTAIL-ENGAGEMENT"),
    "commitment_number": ("PORTAIL-ENGAGEMENT",),
}


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
        file = form.cleaned_data["file"]
        try:
            invoice = services.prepare_deposit(
                content=file.read(),
                filename=file.name,
                actor=request.actor,
                now=timezone.now(),
                supplier=form.cleaned_data.get("supplier"),
                recipient=recipient,
                replaces=replaces,
            )
        except DomainError as error:
            refusal = error
            said(form, error, field="file")
        else:
            return redirect("invoices:check", case_id=invoice.pk)
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
            _say_gone(request)
        return redirect(page_of(invoice))
    if request.method != "POST":
        return _check_page(request, case_id)
    posted = _keep_typed(request, invoice)
    if posted.refused or posted.form is None:
        return _check_page(request, case_id, posted)
    return redirect("invoices:check", case_id=invoice.pk)


def _say_gone(request: HttpRequest) -> None:
    messages.warning(request, _("Ce brouillon était déjà parti : ce que vous venez d’y écrire n’est pas gardé."))


def _form_of(invoice: Invoice) -> type[RoutingForm]:
    return PdfForm if invoice.file_format == FileFormat.PDF else RoutingForm


def _says_more(request: HttpRequest, invoice: Invoice) -> bool:
    """Whether a page that is sent again, from another window, holds what the invoice that went does not."""
    form_class = _form_of(invoice)
    form = form_class(request.POST, invoice=invoice, initial=form_class.initial_of(invoice))
    sent = form_class.base_fields.keys() & request.POST.keys()
    return bool(request.FILES or (sent and form.has_changed()))


@dataclass(slots=True, kw_only=True)
class Posted:
    """What came with the page's one form, and what became of it. Nothing more is done of one that is `refused`."""

    form: RoutingForm | None  # None when the page sent no field
    pieces: PiecesForm
    version: int  # of the draft, as the person knows it after what was kept
    refusal: DomainError | None = None

    @property
    def refused(self) -> bool:
        return bool(self.pieces.errors or (self.form is not None and self.form.errors))


def _keep_typed(request: HttpRequest, invoice: Invoice, *, joining: bool = False) -> Posted:
    """What stands in the page's one form is kept first, whichever of its buttons was pressed: fields and pieces."""
    form_class = _form_of(invoice)
    sent = form_class.base_fields.keys() & request.POST.keys()
    form = form_class(request.POST, invoice=invoice, initial=form_class.initial_of(invoice)) if sent else None
    pieces = _pieces_form("draft", request.POST, request.FILES, required=joining)
    posted = Posted(form=form, pieces=pieces, version=invoice.version)
    if form is not None and form.is_valid() and form.has_changed():
        who = {"invoice": invoice, "actor": request.actor, "now": timezone.now()}
        if not attempt(form, lambda: services.complete_draft(**who, **form.values())):
            return posted  # of a draft that is no longer what was seen, nothing is kept
        posted.version = invoice.version
    _join(request, invoice, posted)
    return posted


def _join(request: HttpRequest, invoice: Invoice, posted: Posted) -> None:
    """Join the pieces that were chosen, if any; a refusal is said at their field."""
    form = posted.pieces
    if not form.is_valid() or not form.cleaned_data["pieces"]:
        return
    pieces = [services.Piece(content=f, filename=f.name) for f in form.cleaned_data["pieces"]]
    try:
        services.join_to_draft(invoice, pieces=pieces, actor=request.actor, now=timezone.now())
    except DomainError as error:
        posted.refusal = error
        said(form, error, "pieces")
        if len(pieces) > 1:
            form.add_error(next(iter(form.errors)), _("Aucune des pièces de cet envoi n’a été jointe."))
    else:
        posted.version = invoice.version
        messages.success(request, _("Pièce ajoutée.") if len(pieces) == 1 else _("Pièces ajoutées."))


def _pieces_form(form_id: str, *given: Any, required: bool = False) -> PiecesForm:
    """The field of the pieces, inside that form of the page; none need be chosen but by whoever joins."""
    form = PiecesForm(*given)
    form.fields["pieces"].required = required
    form.fields["pieces"].widget.attrs["form"] = form_id
    return form


def _check_page(request: HttpRequest, case_id: int, posted: Posted | None = None) -> HttpResponse:
    """The draft as it is kept, of the version that the person had: what is stale is refused at each try."""
    invoice = issued_invoice(request, case_id)
    form, pieces = (posted.form, posted.pieces) if posted else (None, _pieces_form("draft"))
    if invoice.status != InvoiceStatus.DRAFT:
        for sentence in (*(form.non_field_errors() if form else ()), *chain(*pieces.errors.values())):
            messages.error(request, sentence)
        return redirect(page_of(invoice))
    if posted is not None:
        invoice.version = posted.version
    form_class = _form_of(invoice)
    form = form or form_class(invoice=invoice, initial=form_class.initial_of(invoice))
    result = services.check_invoice(invoice=invoice, now=timezone.now(), typed=form.typed() if form.errors else {})
    if form.errors:  # each says what is wrong in its own field
        result = result.without(rule for name in form.errors for rule in RULES_OF.get(name, ()))
    context = {
        "invoice": invoice,
        "form": form,
        "result": result,
        "document": result.document,
        "seller_read": next((one.found for one in result.findings if one.rule == "PORTAIL-FOURNISSEUR"), ""),
        "fixable": any(one.fixable for one in result.findings),
        "readings": list(dict.fromkeys(told for one in result.findings for told in one.readings)),
        "fixed_elsewhere": invoice.file_format == FileFormat.FACTURX and result.errors,
        "is_pdf": invoice.file_format == FileFormat.PDF,
        "to_copy": not form.errors and _is_to_copy(invoice),
        "frame": frame_of(invoice),
        "pieces_form": pieces,
        "attachments": pieces_of(invoice),
        "kept_until": services.kept_until(invoice),
        "next_step": _("Vérifier à nouveau") if result.errors else _("Enregistrer"),
    }
    if invoice.file_format == FileFormat.FORM:
        context |= {"expected": _expected(invoice), "lines": services.typed_of(invoice).lines}
    wrong, refusal = form if form.errors else pieces, posted.refusal if posted else None
    page = "invoices/review.html" if invoice.file_format == FileFormat.FORM else "invoices/check.html"
    return form_response(request, page, context, wrong, refusal)


def _is_to_copy(invoice: Invoice) -> bool:
    """A scanned page of which nothing is typed yet: what is missing is no fault of hers."""
    typed = (invoice.number, invoice.issue_date, invoice.total_with_vat)
    return "scanned" in invoice.content.seen and not any(typed)


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
    """Step 3: send, with what stands in the form. A second click finds the invoice sent and shows the same page."""
    invoice = issued_invoice(request, case_id)
    if invoice.status != InvoiceStatus.DRAFT:
        if _says_more(request, invoice):
            _say_gone(request)
        return redirect("invoices:sent", case_id=invoice.pk)
    posted = _keep_typed(request, invoice)
    if posted.refused:
        return _check_page(request, case_id, posted)
    try:
        services.submit_invoice(invoice=invoice, actor=request.actor, now=timezone.now())
    except DomainError as error:
        if issued_invoice(request, case_id).status != InvoiceStatus.DRAFT:
            return redirect("invoices:sent", case_id=case_id)
        messages.error(request, error.message)
        return redirect("invoices:check", case_id=case_id)
    return redirect("invoices:sent", case_id=invoice.pk)


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
    posted = _keep_typed(request, invoice)
    if posted.refused:
        return _check_page(request, case_id, posted)
    try:
        found = services.repair_draft(invoice=invoice, actor=request.actor, now=timezone.now(), choice=choice)
    except DomainError as error:
        messages.error(request, error.message)
    else:
        values = [f"{one.label} : {one.told}" for one in found[:SHOWN_REPAIRS]]
        more = [_("et %(n)d autres") % {"n": len(found) - SHOWN_REPAIRS}] if len(found) > SHOWN_REPAIRS else []
        messages.success(request, _("Fichier corrigé. %(values)s.") % {"values": " ; ".join([*values, *more])})
    return redirect("invoices:check", case_id=invoice.pk)


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_POST
def add_pieces(request: HttpRequest, case_id: int) -> HttpResponse:
    """Join pieces to a draft, from its check page; what was typed there is kept too."""
    invoice = issued_invoice(request, case_id)
    posted = _keep_typed(request, invoice, joining=True)
    if posted.refused:
        return _check_page(request, case_id, posted)
    return redirect("invoices:check", case_id=invoice.pk)


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_POST
def remove_piece(request: HttpRequest, case_id: int, attachment_id: int) -> HttpResponse:
    """Take back a piece joined to a draft, from its check page; what was typed there is kept too."""
    invoice = issued_invoice(request, case_id)
    piece = invoice.attachments.filter(pk=attachment_id).first()
    if piece is None:
        messages.error(request, _("Cette pièce a déjà été retirée."))
        return redirect("invoices:check", case_id=invoice.pk)
    posted = _keep_typed(request, invoice)
    if posted.refused:
        return _check_page(request, case_id, posted)
    try:
        services.remove_from_draft(invoice, piece=piece, actor=request.actor, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("Pièce retirée."))
    return redirect("invoices:check", case_id=invoice.pk)


@needs(ISSUED)
@require_safe
def sent(request: HttpRequest, case_id: int) -> HttpResponse:
    """The invoice is sent: its number, its certificate, what comes next."""
    invoice = issued_invoice(request, case_id)
    if invoice.status == InvoiceStatus.DRAFT:
        return redirect("invoices:check", case_id=invoice.pk)
    certificate = invoice.certificates.first()
    if certificate is None:
        return redirect(page_of(invoice))
    context = {"invoice": invoice, "certificate": certificate, "expected": _expected(invoice)}
    return render(request, "invoices/sent.html", context)


def _asked_recipient(request: HttpRequest) -> Organisation | None:
    """« Déposer une facture à cette structure », from the directory."""
    identifier = storable(request.GET.get("destinataire", ""))
    return Organisation.objects.filter(identifier=identifier, nature=Nature.PUBLIC).first() if identifier else None


def _asked_replacement(request: HttpRequest) -> Invoice | None:
    """A corrected invoice in place of a rejected one."""
    asked = request.GET.get("remplace", "")
    return get_object_or_404(rejected_invoices(request), pk=integer(asked)) if asked else None
