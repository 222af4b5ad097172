"""What a manager changes of his organisation: contacts, demands, units (F-107, B-19, B-20); at once (D-20)."""

from collections.abc import Callable
from copy import copy
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.actor import Actor
from coryphee.organisations import services
from coryphee.organisations.forms import OrganisationForm, RecipientForm, UnitForm
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.tables import page_of
from coryphee.organisations.views.shared import asked, form_page, managed
from coryphee.ui.asking import offer_undo, undoes
from coryphee.ui.editing import EditForm
from coryphee.ui.screens import edited

OPEN, CLOSE = CHANGES = ("open", "close")


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Contacts; the legal name and the identifier come from the register (D-10)."""
    lead = _("La raison sociale et l’identifiant viennent du registre : ils ne se modifient pas ici.")
    organisation = managed(request, organisation_id)

    def form_of(row: Organisation, data: Any) -> OrganisationForm:
        return OrganisationForm(data, instance=row)

    return _edit(request, organisation, form_of, services.update_organisation, title=_("Coordonnées"), lead=lead)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_recipient(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """What a public body demands of invoices, and which optional statuses it uses (B-19, P-12)."""
    organisation = managed(request, organisation_id)
    if not organisation.is_public:
        raise PermissionDenied
    lead = _("L’annuaire montre ces exigences aux fournisseurs, et le suivi d’une facture montre ces statuts.")
    title = _("Factures reçues : exigences et statuts")

    def form_of(row: Organisation, data: Any) -> RecipientForm:
        return RecipientForm(data, instance=copy(row.as_recipient))

    return _edit(request, organisation, form_of, services.update_recipient_settings, title=title, lead=lead)


def _edit(
    request: HttpRequest,
    organisation: Organisation,
    form_of: Callable[[Organisation, Any], EditForm],
    update: Callable[..., None],
    *,
    title: str,
    lead: str,
) -> HttpResponse:
    def save(row: Organisation, values: dict[str, Any]) -> None:
        update(organisation=row, actor=request.actor, now=timezone.now(), **values)

    form, saved = edited(request, organisation, form_of, save)
    if saved:
        messages.success(request, _("Enregistré. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    return form_page(request, form, title=title, organisation=organisation, lead=lead)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def edit_unit(request: HttpRequest, organisation_id: int, unit_id: int | None = None) -> HttpResponse:
    """Create or change a unit (F-114, B-20)."""
    organisation = managed(request, organisation_id)
    unit = get_object_or_404(organisation.units, pk=unit_id) if unit_id else None
    who = {"organisation": organisation, "actor": request.actor, "now": timezone.now()}
    form, saved = edited(
        request,
        unit or Unit(organisation=organisation),
        lambda row, data: UnitForm(data, instance=row),
        lambda row, values: services.save_unit(unit=row, **who, **values),
        field="code",
    )
    if saved:
        messages.success(request, _("Service enregistré. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    lead = _("Hors de ses dates, un service ne peut plus recevoir de facture ; celles qu’il a reçues restent.")
    title = _("Modifier un service") if unit else _("Ajouter un service")
    return form_page(request, form, title=title, organisation=organisation, lead=lead)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def set_unit_active(request: HttpRequest, organisation_id: int, unit_id: int) -> HttpResponse:
    """Close a unit or open it again, once what it causes has been read."""
    organisation = managed(request, organisation_id)
    unit = get_object_or_404(organisation.units.select_related("organisation"), pk=unit_id)
    wanted = request.POST.get("do")
    if request.method == "POST" and wanted in CHANGES:
        services.set_unit_active(unit=unit, active=wanted == OPEN, actor=request.actor, now=timezone.now())
        if wanted == OPEN:
            messages.success(request, _("Service « %(name)s » rouvert. Effet immédiat.") % {"name": unit.label})
        else:
            done = _("Service « %(name)s » fermé. Effet immédiat.") % {"name": unit.label}
            offer_undo(request, done, act="close_unit", back=page_of(organisation), unit_id=unit.pk)
        return redirect(page_of(organisation))
    if unit.active:
        return asked(
            request,
            organisation,
            title=_("Fermer le service « %(name)s » ?") % {"name": unit.label},
            effect=_(
                "Plus aucune facture ne peut lui être adressée. Celles qu’il a reçues restent et se traitent comme "
                "avant. Vous pourrez le rouvrir."
            ),
            button=_("Fermer le service"),
            do=CLOSE,
        )
    return asked(
        request,
        organisation,
        title=_("Rouvrir le service « %(name)s » ?") % {"name": unit.label},
        effect=_("Des factures peuvent de nouveau lui être adressées, dans ses dates s’il en a."),
        button=_("Rouvrir le service"),
        do=OPEN,
        harmless=True,
    )


@undoes("close_unit")
def _open_again(*, unit_id: int, actor: Actor, now: datetime) -> None:
    unit = Unit.objects.select_related("organisation").get(pk=unit_id)
    services.set_unit_active(unit=unit, active=True, actor=actor, now=now)
