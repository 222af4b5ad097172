"""The supplier answers an invoice that came back: one button « Corriger » that does the right thing (P-09)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.cases.queries import reason_of
from coryphee.core.access import needs
from coryphee.core.http import form_response, takes_files
from coryphee.invoices import lifecycle, services
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.forms import AnswerForm, RecycleForm
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.services import Piece
from coryphee.invoices.views.shared import ISSUED_WRITE, issued_invoice
from coryphee.ui.screens import attempt, attempt_or_say


@takes_files("ATTACH_MAX_TOTAL")
@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def supplement(request: HttpRequest, case_id: int) -> HttpResponse:
    """Complete a suspended invoice with pieces or a comment."""
    invoice = issued_invoice(request, case_id)
    move = lifecycle.INVOICE["supplement"]
    form = AnswerForm(request.POST or None, request.FILES or None, move=move)
    if request.method == "POST" and form.is_valid():
        given = {
            "pieces": [Piece(content=f, filename=f.name) for f in form.cleaned_data["pieces"]],
            "comment": form.cleaned_data["comment"],
        }
        who = {"invoice": invoice, "actor": request.actor, "now": timezone.now()}
        if attempt(form, lambda: services.supplement_invoice(**who, **given)):
            messages.success(request, _answered(invoice))
            return redirect(page_of(invoice))
    context = {
        "invoice": invoice,
        "form": form,
        "move": move,
        "reason": reason_of(invoice),
        "possible": invoice.status == InvoiceStatus.SUSPENDED,
    }
    return form_response(request, "invoices/supplement.html", context, form)


def _answered(invoice: Invoice) -> str:
    """What became of the delay, said to whoever answered."""
    if invoice.status == InvoiceStatus.SUSPENDED:
        return _(
            "Votre réponse est envoyée. Le délai de paiement reste arrêté jusqu’à ce que le destinataire l’accepte ou "
            "reçoive les pièces demandées."
        )
    if not invoice.is_payable:
        return _("Vos pièces sont envoyées.")
    return _("Vos pièces sont envoyées. S’il ne manque plus rien, la facture est à payer au plus tard le %(due)s.") % {
        "due": f"{invoice.due_date:%d/%m/%Y}"
    }


@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def recycle(request: HttpRequest, case_id: int) -> HttpResponse:
    """Correct recipient, unit and commitment of an invoice to recycle, and send it again under the same number."""
    invoice = issued_invoice(request, case_id)
    form = RecycleForm(request.POST or None, invoice=invoice, initial=RecycleForm.initial_of(invoice))
    if request.method == "POST" and form.is_valid():
        values = form.values()
        routing = {name: values[name] for name in ("recipient", "commitment_number")} | {
            "unit": values["recipient_unit"],
            "unchanged": form.cleaned_data["unchanged"],
        }
        who = {"invoice": invoice, "actor": request.actor, "now": timezone.now()}
        if attempt(form, lambda: services.recycle_invoice(**who, **routing)):
            return redirect("invoices:sent", case_id=invoice.pk)
    if not form.box_asked():
        del form.fields["unchanged"]
    context = {"invoice": invoice, "form": form, "possible": invoice.status == InvoiceStatus.TO_RECYCLE}
    return form_response(request, "invoices/recycle.html", context, form)


@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def treat_rejection(request: HttpRequest, case_id: int) -> HttpResponse:
    """« Traiter le rejet »: why, then a new invoice prepared from this one, or simply acknowledged."""
    invoice = issued_invoice(request, case_id)
    if request.method == "POST":
        attempt_or_say(
            request,
            lambda: services.treat_rejection(invoice=invoice, actor=request.actor, now=timezone.now()),
            done=_("Rejet traité. La facture quitte votre synthèse ; elle reste consultable."),
        )
        return redirect(page_of(invoice))
    context = {
        "invoice": invoice,
        "reason": reason_of(invoice),
        "possible": invoice.status == InvoiceStatus.REJECTED,
        "replacements": invoice.replaced_by.exclude(status=InvoiceStatus.DELETED),
    }
    return render(request, "invoices/treat_rejection.html", context)
