"""The page of a draft is one form: whichever of its buttons is pressed, what was typed and chosen there is kept."""

from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.forms import PiecesForm
from coryphee.cases.queries import pieces_of
from coryphee.core.errors import DomainError
from coryphee.core.http import form_response
from coryphee.core.texts import in_a_row
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.forms import PdfForm, RoutingForm
from coryphee.invoices.kind import page_of
from coryphee.invoices.marks import marks_of, sheets_of
from coryphee.invoices.models import Invoice
from coryphee.invoices.queries import sent_before
from coryphee.invoices.views.shared import frame_of, issued_invoice
from coryphee.ui.screens import attempt, said

# What the portal's checks say of a field of the check page: rule ids begin so.
RULES_OF = {
    "number": ("PORTAIL-NUMERO",),
    "issue_date": ("PORTAIL-DATE",),
    **dict.fromkeys(("total_without_vat", "total_vat", "total_with_vat"), ("PORTAIL-MONTANTS",)),
    "recipient": ("PORTAIL-DESTINATAIRE", "PORTAIL-SERVICE", "PORTAIL-ENGAGEMENT"),
    "unit": ("PORTAIL-SERVICE", "PORTAIL-ENGAGEMENT"),
    "commitment_number": ("PORTAIL-ENGAGEMENT",),
}


def say_gone(request: HttpRequest) -> None:
    messages.warning(request, _("Ce brouillon était déjà parti : ce que vous venez d’y écrire n’est pas gardé."))


def _form_of(invoice: Invoice) -> type[RoutingForm]:
    return PdfForm if invoice.file_format == FileFormat.PDF else RoutingForm


def says_more(request: HttpRequest, invoice: Invoice) -> bool:
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
    kept: bool = False  # something of it was written into the draft

    @property
    def refused(self) -> bool:
        return bool(self.pieces.errors or (self.form is not None and self.form.errors))


def keep_typed(request: HttpRequest, invoice: Invoice, *, joining: bool = False) -> Posted:
    """What stands in the page's one form is kept first, whichever of its buttons was pressed: fields and pieces."""
    form_class = _form_of(invoice)
    sent = invoice.file_format != FileFormat.FORM and form_class.base_fields.keys() & request.POST.keys()
    form = form_class(request.POST, invoice=invoice, initial=form_class.initial_of(invoice)) if sent else None
    pieces = pieces_form("draft", request.POST, request.FILES, required=joining)
    posted = Posted(form=form, pieces=pieces, version=invoice.version)
    if form is not None and form.is_valid() and form.has_changed():
        who = {"invoice": invoice, "actor": request.actor, "now": timezone.now()}
        if not attempt(form, lambda: services.complete_draft(**who, **form.values())):
            return posted  # of a draft that is no longer what was seen, nothing is kept
        posted.version, posted.kept = invoice.version, True
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
        posted.version, posted.kept = invoice.version, True
        messages.success(request, _("Pièce ajoutée.") if len(pieces) == 1 else _("Pièces ajoutées."))


def pieces_form(form_id: str, *given: Any, required: bool = False) -> PiecesForm:
    """The field of the pieces, inside that form of the page; none need be chosen but by whoever joins."""
    form = PiecesForm(*given)
    form.fields["pieces"].required = required
    form.fields["pieces"].widget.attrs["form"] = form_id
    return form


def check_page(request: HttpRequest, case_id: int, posted: Posted | None = None) -> HttpResponse:
    """The draft as it is kept, of the version that the person had: what is stale is refused at each try."""
    invoice = issued_invoice(request, case_id)
    form, pieces = (posted.form, posted.pieces) if posted else (None, pieces_form("draft"))
    if invoice.status != InvoiceStatus.DRAFT:
        for sentence in (*(form.non_field_errors() if form else ()), *chain(*pieces.errors.values())):
            messages.error(request, sentence)
        return redirect(page_of(invoice))
    if posted is not None:
        invoice.version = posted.version
    context = {
        "invoice": invoice,
        "pieces_form": pieces,
        "attachments": pieces_of(invoice),
        "kept_until": services.kept_until(invoice),
    }
    refusal = posted.refusal if posted else None
    if invoice.file_format == FileFormat.FORM:
        return form_response(request, "invoices/pieces.html", context, pieces, refusal)
    form_class = _form_of(invoice)
    form = form or form_class(invoice=invoice, initial=form_class.initial_of(invoice))
    wrong = form if form.errors else pieces
    if isinstance(form, PdfForm):
        return form_response(
            request, "invoices/complete.html", context | _completed(request, invoice, form), wrong, refusal
        )
    return form_response(request, "invoices/check.html", context | _checked(request, invoice, form), wrong, refusal)


def _result(invoice: Invoice, form: RoutingForm) -> services.CheckResult:
    """What the controls say of the draft with what stands in its fields; a wrong field says itself what is wrong."""
    result = services.check_invoice(invoice=invoice, now=timezone.now(), typed=form.typed() if form.errors else {})
    return result.without(rule for name in form.errors for rule in RULES_OF.get(name, ())) if form.errors else result


def twin_of(request: HttpRequest, invoice: Invoice, result: services.CheckResult) -> Invoice | None:
    """The invoice that this one would be a double of, to be looked at."""
    told = any(one.rule == "PORTAIL-DOUBLON" for one in result.findings)
    return sent_before(invoice, request.actor) if told else None  # type: ignore[attr-defined]


def _checked(request: HttpRequest, invoice: Invoice, form: RoutingForm) -> dict[str, Any]:
    """The page of a file that says all of itself: what is wrong in it, what can be mended, and where it goes."""
    result = _result(invoice, form)
    return {
        "form": form,
        "result": result,
        "document": result.document,
        "seller_read": next((one.found for one in result.findings if one.rule == "PORTAIL-FOURNISSEUR"), ""),
        "fixable": any(one.fixable for one in result.findings),
        "readings": list(dict.fromkeys(told for one in result.findings for told in one.readings)),
        "fixed_elsewhere": invoice.file_format == FileFormat.FACTURX and result.errors,
        "twin": twin_of(request, invoice, result),
    }


def _completed(request: HttpRequest, invoice: Invoice, form: PdfForm) -> dict[str, Any]:
    """The page of a plain PDF beside its fields; what is missing is said at its field, and by the title."""
    result = _result(invoice, form)
    missing = [str(form.MISSING[one.rule][1]) for one in result.errors if one.rule in form.MISSING]
    seen = invoice.content.seen
    sheets = sheets_of(seen, marks_of(seen))
    form.tell(result, {sheet.number: sheet for sheet in sheets})
    account = services.last_account_of(invoice.supplier)
    return {
        "form": form,
        "result": result.without_exactly(form.MISSING),
        "count": len(result.errors),
        "missing": in_a_row(missing),
        "sheets": sheets,
        "last_account": account if account != form["iban"].value() else "",
        "frame": frame_of(invoice),
        "twin": twin_of(request, invoice, result),
    }
