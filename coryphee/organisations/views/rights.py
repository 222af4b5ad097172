"""Who may do what in an organisation, seen to by its managers (B-31, B-32, P-06). Effective at once."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.core.access import SIGNED_IN, needs
from coryphee.organisations import services
from coryphee.organisations.forms import AttachForm, GrantForm
from coryphee.organisations.models import Capability, Organisation
from coryphee.organisations.views.shared import confirm_page, form_page, managed
from coryphee.ui.screens import attempt, attempt_or_say


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def attach(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Attach a person, on the manager's own initiative (B-31)."""
    organisation = managed(request, organisation_id)
    form = AttachForm(request.POST or None, organisation=organisation)
    given = request.method == "POST" and form.is_valid()
    if given and attempt(form, lambda: _attach(request, organisation, form.cleaned_data), field="role"):
        messages.success(request, _("Personne rattachée. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    return form_page(request, form, title=_("Rattacher une personne"), organisation=organisation)


@transaction.atomic
def _attach(request: HttpRequest, organisation: Organisation, data: dict[str, Any]) -> None:
    who = {"actor": request.actor, "now": timezone.now()}
    membership = services.attach_user(user=data["email"], organisation=organisation, role=data["role"], **who)
    services.grant_capability(membership=membership, workspace=data["workspace"], level=data["level"], **who)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def grant(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Open a workspace to a member, or change its level."""
    organisation = managed(request, organisation_id)
    initial = {"membership": request.GET.get("personne", "")}
    form = GrantForm(request.POST or None, organisation=organisation, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.grant_capability(actor=request.actor, now=timezone.now(), **form.cleaned_data)
        messages.success(request, _("Droit ouvert. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    lead = _("Le droit déjà ouvert sur le même espace est remplacé : c’est ainsi qu’on change son niveau.")
    return form_page(request, form, title=_("Ouvrir ou changer un droit"), organisation=organisation, lead=lead)


@needs(SIGNED_IN)
@require_POST
def revoke(request: HttpRequest, organisation_id: int, capability_id: int) -> HttpResponse:
    """Close one right of a member."""
    organisation = managed(request, organisation_id)
    rows = Capability.objects.filter(membership__organisation=organisation).select_related("membership__organisation")
    capability = get_object_or_404(rows, pk=capability_id)
    attempt_or_say(
        request,
        lambda: services.revoke_capability(capability=capability, actor=request.actor, now=timezone.now()),
        done=_("Droit fermé. Effet immédiat."),
    )
    return redirect("organisations:detail", organisation_id=organisation.pk)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def detach(request: HttpRequest, organisation_id: int, membership_id: int) -> HttpResponse:
    """End somebody's attachment, once what it causes has been read."""
    organisation = managed(request, organisation_id)
    rows = organisation.memberships.filter(active=True).select_related("user", "organisation")
    membership = get_object_or_404(rows, pk=membership_id)
    if request.method != "POST":
        return confirm_page(
            request,
            organisation,
            title=_("Mettre fin au rattachement de %(who)s") % {"who": membership.user},
            consequence=_("Tous ses droits sur cette structure sont fermés. Son compte et ce qu’il a fait restent."),
            button=_("Mettre fin au rattachement"),
        )
    attempt_or_say(
        request,
        lambda: services.detach_user(membership=membership, actor=request.actor, now=timezone.now()),
        done=_("Rattachement terminé. Effet immédiat."),
    )
    return redirect("organisations:detail", organisation_id=organisation.pk)
