"""What can still be done here with a Factur-X whose data are wrong."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from coryphee.core.access import needs
from coryphee.core.errors import DomainError
from coryphee.invoices import services
from coryphee.invoices.views.shared import ISSUED_WRITE, issued_invoice


@needs(ISSUED_WRITE)
@require_POST
def retype(request: HttpRequest, case_id: int) -> HttpResponse:
    """« La saisir ici »: a form that holds what was read; the draft of the file stays until somebody removes it."""
    draft = issued_invoice(request, case_id)
    try:
        made = services.start_entry(supplier=draft.supplier, again=draft, actor=request.actor, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
        return redirect("invoices:check", case_id=case_id)
    messages.info(request, _("Ce que le fichier disait est dans le formulaire : relisez, corrigez, enregistrez."))
    return redirect("invoices:entry", case_id=made.pk)


@needs(ISSUED_WRITE)
@require_POST
def as_a_page(request: HttpRequest, case_id: int) -> HttpResponse:
    """« L’envoyer comme PDF simple »."""
    draft = issued_invoice(request, case_id)
    try:
        services.send_as_a_page(invoice=draft, actor=request.actor, now=timezone.now())
    except DomainError as error:
        messages.error(request, error.message)
    else:
        messages.info(request, _("Les données fausses ne sont plus dans le fichier : ce que dit sa page est proposé."))
    return redirect("invoices:check", case_id=case_id)
