"""« Organisation »: my structures, the page of each, its billing mandate (F-103, P-06, B-35)."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.organisations import queries, services
from coryphee.organisations.forms import RecipientForm
from coryphee.organisations.mandates import VERSION, mandate_text
from coryphee.organisations.models import Organisation
from coryphee.organisations.permissions import may_manage, may_sign
from coryphee.organisations.tables import MyOrganisations
from coryphee.organisations.views.shared import visible
from coryphee.ui.screens import attempt_or_say


@needs(SIGNED_IN)
@require_safe
def mine(request: HttpRequest) -> HttpResponseBase:
    """« Mes structures » (F-103)."""
    rows = queries.organisations_of(request.actor)
    table = MyOrganisations(rows, params=request.GET, size=preferred_size(request))
    return table_response(request, table, "organisations/mine.html")


@needs(SIGNED_IN)
@require_safe
def detail(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """One structure: identity, what it demands, its units, who may do what."""
    organisation = visible(request, organisation_id)
    members = queries.members_of(organisation)
    context = {
        "organisation": organisation,
        "units": organisation.units.all(),
        "members": members,
        "managers": [member for member in members if member.is_manager],
        "mandate": queries.billing_mandate_in_force(organisation.pk),
        "optional": _optional_statuses(organisation) if organisation.is_public else [],
        "manages": may_manage(request.actor, organisation),
    }
    return render(request, "organisations/detail.html", context)


def _optional_statuses(organisation: Organisation) -> list[tuple[str, bool]]:
    """Each optional status with whether this body uses it (P-12), and whether it pays by itself."""
    form = RecipientForm(instance=organisation.as_recipient)
    names = (*queries.optional_steps(), "recipient_issues_payment")
    return [(str(form[name].label), form.initial[name]) for name in names]


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def mandate(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Read, sign or revoke the billing mandate (B-35). What is asked is named, so that a double click does it once."""
    organisation = visible(request, organisation_id)
    if request.method != "POST":
        mandate = queries.billing_mandate_in_force(organisation.pk)
        context = {
            "organisation": organisation,
            "mandate": mandate,
            "past": organisation.billing_mandates.exclude(revoked_at=None).order_by("-signed_at"),
            "text": (mandate.text if mandate else mandate_text(organisation)).split("\n"),
            "version": mandate.text_version if mandate else VERSION,
            "signs": may_sign(request.actor, organisation),
            "manages": may_manage(request.actor, organisation),
        }
        return render(request, "organisations/mandate.html", context)
    if request.POST.get("do") == "sign" and not may_sign(request.actor, organisation):
        raise PermissionDenied
    try:
        _sign_or_revoke(request, organisation)
    except services.NotManager as error:
        raise PermissionDenied from error
    return redirect("organisations:detail", organisation_id=organisation.pk)


def _sign_or_revoke(request: HttpRequest, organisation: Organisation) -> None:
    now = timezone.now()
    if request.POST.get("do") == "sign":
        attempt_or_say(
            request,
            lambda: services.sign_billing_mandate(organisation=organisation, actor=request.actor, now=now),
            done=_("Mandat de facturation signé."),
        )
        return
    current = queries.billing_mandate_in_force(organisation.pk)
    if request.POST.get("do") == "revoke" and current is not None:
        services.revoke_billing_mandate(mandate=current, actor=request.actor, now=now)
        messages.success(request, _("Mandat de facturation révoqué : la saisie de factures est fermée."))
