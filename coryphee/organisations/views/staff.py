"""Structures, for staff inside an open session (B-33)."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.core.access import STAFF, needs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.organisations import queries, services
from coryphee.organisations.forms import CreateOrganisationForm
from coryphee.organisations.models import Organisation
from coryphee.organisations.tables import EveryOrganisation, page_of
from coryphee.organisations.views.shared import asked, form_page
from coryphee.ui.asking import offer_undo, undoes
from coryphee.ui.screens import said


@needs(STAFF)
@require_safe
def every(request: HttpRequest) -> HttpResponseBase:
    rows = queries.with_open_units(Organisation.objects.all())
    table = EveryOrganisation(rows, params=request.GET, size=preferred_size(request))
    return table_response(request, table, "organisations/every.html")


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def create(request: HttpRequest) -> HttpResponse:
    """A new structure, typed by staff: the register look-up comes with its own module."""
    form = CreateOrganisationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            organisation = services.create_organisation(actor=request.actor, now=timezone.now(), **form.cleaned_data)
        except DomainError as error:
            said(form, error, "identifier")
        else:
            messages.success(request, _("Structure créée. Rattachez-lui un gestionnaire."))
            return redirect("organisations:detail", organisation_id=organisation.pk)
    return form_page(request, form, title=_("Créer une structure"))


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def set_active(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Deactivate or reactivate, once what it causes has been read."""
    organisation = get_object_or_404(Organisation, pk=organisation_id)
    wanted = request.POST.get("do")
    if request.method == "POST" and wanted in ("activate", "deactivate"):
        services.set_organisation_active(
            organisation=organisation, active=wanted == "activate", actor=request.actor, now=timezone.now()
        )
        back, named = page_of(organisation), {"name": organisation.name}
        if wanted == "activate":
            messages.success(request, _("%(name)s est réactivée.") % named)
        else:
            done = _("%(name)s est désactivée.") % named
            offer_undo(request, done, act="deactivate", back=back, organisation_id=organisation.pk)
        return redirect(back)
    return asked(request, organisation, **_question(organisation))


def _question(organisation: Organisation) -> dict[str, Any]:
    named = {"name": organisation.name}
    if organisation.is_active:
        return {
            "do": "deactivate",
            "title": _("Désactiver %(name)s ?") % named,
            "effect": _(
                "Cette structure ne peut plus envoyer ni recevoir de facture. Rien n’est effacé ; on peut la réactiver."
            ),
            "button": _("Désactiver"),
        }
    return {
        "do": "activate",
        "title": _("Réactiver %(name)s ?") % named,
        "effect": _("Cette structure peut de nouveau envoyer et recevoir des factures."),
        "button": _("Réactiver"),
        "harmless": True,
    }


@undoes("deactivate")
def _activate_again(*, organisation_id: int, actor: Actor, now: datetime) -> None:
    organisation = Organisation.objects.get(pk=organisation_id)
    services.set_organisation_active(organisation=organisation, active=True, actor=actor, now=now)
