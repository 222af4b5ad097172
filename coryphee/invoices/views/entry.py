"""« Saisir une facture » on the portal, and « Refaire » a rejected one."""

from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.forms import BaseForm, BaseFormSet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.core.access import needs
from coryphee.core.actor import Level
from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme
from coryphee.einvoices.enums import FileFormat
from coryphee.formats.model.document import Totals
from coryphee.invoices import services
from coryphee.invoices.entry_forms import EntryForm, entry_of, initial_lines, lines_formset, lines_of, with_lines
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace, VatRegime
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.views.shared import ISSUED_WRITE, issued_invoice, rejected_invoices
from coryphee.organisations.enums import Workspace
from coryphee.organisations.mandates import mandate_text
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import billing_mandate_in_force, organisations_in
from coryphee.organisations.services import sign_billing_mandate
from coryphee.ui.screens import attempt

EMPTY_LINES = 3
WITHOUT_VAT = {IdentifierScheme.RIDET, IdentifierScheme.TAHITI, IdentifierScheme.HORS_UE}
GOING_ON = {"more", "sums", "find", "pick"}  # buttons that keep nothing: the form goes on


@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Choose for which structure to write, and see to the billing mandate."""
    mine = organisations_in(request.actor, InvoiceWorkspace.ISSUED, level=Level.MODIFICATION)
    asked = request.POST.get("structure") or request.GET.get("structure", "")
    supplier = next((o for o in mine if str(o.pk) == asked), mine[0])
    return _start(request, supplier, mine=mine, replaces=None)


@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def redo(request: HttpRequest, case_id: int) -> HttpResponse:
    """A new invoice prepared from a rejected one."""
    rejected = get_object_or_404(rejected_invoices(request), pk=case_id)
    return _start(request, rejected.supplier, mine=[rejected.supplier], replaces=rejected)


def _start(
    request: HttpRequest, supplier: Organisation, *, mine: list[Organisation], replaces: Invoice | None
) -> HttpResponse:
    mandate, proposed = billing_mandate_in_force(supplier.pk), services.proposed_for(supplier)
    if request.method == "POST":
        who = {"actor": request.actor, "now": timezone.now()}
        try:
            with transaction.atomic():  # nobody signs for an invoice that is refused
                if mandate is None and request.POST.get("mandate"):
                    sign_billing_mandate(organisation=supplier, **who)
                like = proposed.last if request.POST.get("like") else None
                invoice = services.start_entry(supplier=supplier, replaces=replaces, like=like, **who)
        except DomainError as error:
            messages.error(request, error.message)
        else:
            return redirect("invoices:entry", case_id=invoice.pk)
    is_manager = request.actor.may(Workspace.MANAGER, Level.MODIFICATION, organisation_id=supplier.pk)
    context = {
        "supplier": supplier,
        "suppliers": mine,
        "mandate": mandate,
        "is_manager": is_manager,
        "replaces": replaces,
        "mandate_text": [] if mandate else mandate_text(supplier).split("\n"),
        "last": None if replaces else proposed.last,
    }
    return render(request, "invoices/start_entry.html", context)


@needs(ISSUED_WRITE)
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, case_id: int) -> HttpResponse:
    """The form: header and lines; « Ajouter des lignes » works without JavaScript and loses nothing."""
    invoice = issued_invoice(request, case_id)
    if invoice.status != InvoiceStatus.DRAFT or invoice.file_format != FileFormat.FORM:
        return redirect(page_of(invoice))
    document = services.typed_of(invoice)
    if request.method == "POST":
        return _edit_post(request, invoice)
    form = EntryForm(invoice=invoice, initial=_proposed(invoice, EntryForm.initial_from(invoice, document)))
    known = initial_lines(document)
    lines = lines_formset(1 if known else EMPTY_LINES)(initial=known, prefix="lines")
    return _edit_page(request, invoice, form, lines, totals=document.totals if known else None)


def _proposed(invoice: Invoice, known: dict[str, Any]) -> dict[str, Any]:
    """What this form holds, and in the fields that are still empty what its supplier wrote last time."""
    proposed = services.proposed_for(invoice.supplier)
    regime = known["regime"] if known["number"] or invoice.supplier.vat_id else _usual_regime(invoice.supplier)
    return known | {
        "number": known["number"] or proposed.number,
        "iban": known["iban"] or proposed.iban,
        "issue_date": known["issue_date"] or timezone.localdate(),
        "regime": regime,
    }


def _usual_regime(supplier: Organisation) -> VatRegime:
    """Of whoever has no VAT number: the exemption of small companies, or, outside the territory of the tax, none."""
    return VatRegime.OUTSIDE if supplier.scheme in WITHOUT_VAT else VatRegime.FRANCHISE


def _edit_post(request: HttpRequest, invoice: Invoice) -> HttpResponse:
    if quiet := GOING_ON & request.POST.keys():
        chosen = set(request.POST.getlist("known"))
        known = [one for one in services.remembered_of(invoice.supplier).lines if one.name in chosen]
        blank = EMPTY_LINES if "more" in quiet and not known else 0
        data = with_lines(request.POST, known if "more" in quiet else [], blank=blank)
        form, lines = EntryForm(data, invoice=invoice), lines_formset(0)(data, prefix="lines")
        return _unfinished(request, invoice, form, lines)
    form = EntryForm(request.POST, invoice=invoice)
    lines = lines_formset(0)(request.POST, prefix="lines")
    if form.is_valid() and lines.is_valid():
        entry, now = entry_of(form, lines), timezone.now()
        if attempt(form, lambda: services.save_entry(invoice=invoice, entry=entry, actor=request.actor, now=now)):
            messages.success(request, _("Brouillon enregistré. Rien n’est encore envoyé."))
            return redirect("invoices:review", invoice.pk)
    return _edit_page(request, invoice, form, lines)


def _unfinished(request: HttpRequest, invoice: Invoice, form: EntryForm, lines: BaseFormSet) -> HttpResponse:
    """The form goes on, with the sums of what stands in it: nothing that is still empty is wrong yet."""
    form.full_clean()
    regime = form.cleaned_data.get("regime") or VatRegime.NORMAL
    prepaid = form.cleaned_data.get("prepaid") or Decimal(0)
    totals = services.totals_of(lines_of(lines), VatRegime(regime), prepaid)
    for name in [name for name in form.errors if name != "recipient" or not form["recipient"].data]:
        del form.errors[name]
    for line in lines.forms:
        if not line.has_changed():
            line.errors.clear()
        else:
            _forgive_blanks(line)
    return _edit_page(request, invoice, form, lines, quiet=True, totals=totals)


def _forgive_blanks(line: BaseForm) -> None:
    """What cannot be read is said at once; what is not there yet is not."""
    for name in [name for name in line.errors if not (line[name].data or "").strip()]:
        del line.errors[name]


def _edit_page(
    request: HttpRequest,
    invoice: Invoice,
    form: EntryForm,
    lines: object,
    *,
    quiet: bool = False,
    totals: Totals | None = None,
) -> HttpResponse:
    remembered = services.remembered_of(invoice.supplier)
    if remembered.recipients:
        form.fields["recipient"].widget.attrs["list"] = "destinataires"
    context = {"invoice": invoice, "form": form, "lines": lines, "quiet": quiet, "totals": totals}
    context |= {"recipients": remembered.recipients, "remembered": remembered.lines}
    wrong = not quiet and form.is_bound
    return render(request, "invoices/entry.html", context, status=422 if wrong else 200)
