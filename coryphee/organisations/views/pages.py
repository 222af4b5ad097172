"""« Organisation »: my structures, the page of each, its billing mandate (F-103, P-06, B-35)."""

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.organisations import joining, queries, services
from coryphee.organisations.forms import RecipientForm
from coryphee.organisations.mandates import VERSION, mandate_text
from coryphee.organisations.models import Organisation
from coryphee.organisations.permissions import may_manage, may_sign
from coryphee.organisations.tables import MyOrganisations
from coryphee.organisations.views.shared import asked, visible, way_to
from coryphee.ui.screens import attempt_or_say


@needs(SIGNED_IN)
@require_safe
def mine(request: HttpRequest) -> HttpResponseBase:
    """« Mes structures » (F-103)."""
    rows = queries.organisations_of(request.actor)
    table = MyOrganisations(rows, params=request.GET, size=preferred_size(request))
    proposals = list(joining.proposals_to(request.actor.user_id, now=timezone.now()).prefetch_related("capabilities"))
    return table_response(request, table, "organisations/mine.html", {"proposals": proposals})


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
        "signs": may_sign(request.actor, organisation),
        "crumbs": way_to(request, organisation)[:-1],  # this very page is the last one: no link
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
    """Read or sign the billing mandate (B-35). What is asked is named, so that a double click does it once."""
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
            "crumbs": way_to(request, organisation, _("Mandat de facturation")),
        }
        return render(request, "organisations/mandate.html", context)
    if request.POST.get("do") != "sign":
        raise BadRequest
    if not may_sign(request.actor, organisation):
        raise PermissionDenied
    attempt_or_say(
        request,
        lambda: services.sign_billing_mandate(organisation=organisation, actor=request.actor, now=timezone.now()),
        done=_("Mandat de facturation signé."),
    )
    return redirect("organisations:detail", organisation_id=organisation.pk)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def revoke_mandate(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """End the billing mandate, once what it causes has been read; whoever may sign one may end it."""
    organisation = visible(request, organisation_id)
    if not may_sign(request.actor, organisation):
        raise PermissionDenied
    current = queries.billing_mandate_in_force(organisation.pk)
    if current is None:
        messages.info(request, _("Aucun mandat de facturation n’est en cours : il n’y a rien à révoquer."))
        return redirect("organisations:mandate", organisation_id=organisation.pk)
    if request.method != "POST":
        return asked(
            request,
            organisation,
            title=_("Révoquer le mandat de facturation de %(name)s ?") % {"name": organisation.name},
            effect=_(
                "Plus personne ne pourra saisir de facture sur le portail pour cette structure. Les factures envoyées "
                "restent, le dépôt de fichiers aussi. Pour saisir de nouveau, il faudra signer un nouveau mandat."
            ),
            button=_("Révoquer le mandat"),
        )
    services.revoke_billing_mandate(mandate=current, actor=request.actor, now=timezone.now())
    messages.success(request, _("Mandat de facturation révoqué : la saisie de factures est fermée."))
    return redirect("organisations:detail", organisation_id=organisation.pk)
