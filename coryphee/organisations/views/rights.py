"""Who may do what in an organisation, seen to by its managers (B-31, B-32, P-06). Effective at once."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.actor import Actor
from coryphee.organisations import joining, services
from coryphee.organisations.assistance import acts_as_staff
from coryphee.organisations.enums import CapabilityLevel, MembershipRole
from coryphee.organisations.forms import AttachForm, GrantForm
from coryphee.organisations.models import Capability, Membership, Organisation, Unit
from coryphee.organisations.tables import page_of, written_right
from coryphee.organisations.views.shared import asked, form_page, managed
from coryphee.ui.asking import offer_undo, undoes, way_back
from coryphee.ui.screens import attempt, attempt_or_say

ASKED_FIRST = gettext_lazy(
    "La personne reçoit un message : elle rejoint la structure quand elle l’accepte, dans « Mes structures ». Le "
    "portail ne dit à personne qui a un compte : sans réponse, demandez-lui si elle en a un."
)
PROPOSED = gettext_lazy(
    "C’est noté. Si un compte porte cette adresse, la personne est prévenue et rejoint la structure quand elle "
    "accepte. Vous en serez averti."
)
TOLD_BY_STAFF = gettext_lazy(
    "Les gestionnaires de la structure et la personne en sont prévenus aussitôt. Un compte d’assistance ne reçoit "
    "aucun droit ici."
)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def attach(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Attach a person, on the manager's own initiative (B-31): she is asked, unless staff do it or she is a member."""
    organisation = managed(request, organisation_id)
    by_staff = acts_as_staff(request.actor, organisation)
    form = AttachForm(
        request.POST or None, organisation=organisation, by_staff=by_staff, initial=_first_manager(organisation)
    )
    given = request.method == "POST" and form.is_valid()
    if given and attempt(form, lambda: _attach(request, organisation, form.cleaned_data), field="role"):
        return redirect("organisations:detail", organisation_id=organisation.pk)
    lead = TOLD_BY_STAFF if by_staff else ASKED_FIRST
    return form_page(request, form, title=_("Rattacher une personne"), organisation=organisation, lead=str(lead))


def _first_manager(organisation: Organisation) -> dict[str, str]:
    """What is proposed where nobody manages the structure yet: somebody who does."""
    if organisation.memberships.filter(active=True, role=MembershipRole.MAIN_MANAGER).exists():
        return {}
    return {"role": MembershipRole.MAIN_MANAGER, "level": CapabilityLevel.MODIFICATION}


def _attach(request: HttpRequest, organisation: Organisation, data: dict[str, Any]) -> None:
    who = {"actor": request.actor, "now": timezone.now()}
    right = {"workspace": data["workspace"], "level": data["level"]}
    if data["user"] is None:
        joining.propose(email=data["email"], organisation=organisation, role=data["role"], **right, **who)
        messages.success(request, str(PROPOSED))
        return
    with transaction.atomic():
        membership = services.attach_user(user=data["user"], organisation=organisation, role=data["role"], **who)
        services.grant_capability(membership=membership, **right, **who)
    messages.success(request, _("Personne rattachée. Effet immédiat."))


@needs(SIGNED_IN)
@require_POST
def answer(request: HttpRequest, membership_id: int) -> HttpResponse:
    """The person accepts or refuses to join a structure that asked her."""
    who: dict[str, Any] = {"membership_id": membership_id, "actor": request.actor, "now": timezone.now()}
    if request.POST.get("do") == "accept":
        attempt_or_say(request, lambda: joining.accept(**who), done=_("Vous avez rejoint cette structure."))
    elif request.POST.get("do") == "decline":
        attempt_or_say(request, lambda: joining.decline(**who), done=_("Proposition refusée : rien n’a changé."))
    else:
        raise BadRequest
    return redirect("organisations:mine")


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def grant(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Open a workspace to a member, or change its level."""
    organisation = managed(request, organisation_id)
    initial = {"membership": request.GET.get("personne", "")}
    form = GrantForm(request.POST or None, organisation=organisation, initial=initial)
    given = request.method == "POST" and form.is_valid()
    who = {"actor": request.actor, "now": timezone.now()}
    if given and attempt(form, lambda: services.grant_capability(**who, **form.cleaned_data), field="level"):
        messages.success(request, _("Droit ouvert. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    lead = _("Le droit déjà ouvert sur le même espace est remplacé : c’est ainsi qu’on change son niveau.")
    if acts_as_staff(request.actor, organisation):
        lead += f" {TOLD_BY_STAFF}"
    return form_page(request, form, title=_("Ouvrir ou changer un droit"), organisation=organisation, lead=lead)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, organisation_id: int, capability_id: int) -> HttpResponse:
    """Withdraw one right of a member, once what it causes has been read."""
    organisation = managed(request, organisation_id)
    rows = Capability.objects.filter(membership__organisation=organisation, membership__active=True)
    capability = get_object_or_404(rows.select_related("membership__organisation", "unit"), pk=capability_id)
    who, what = capability.membership.user, written_right(capability)
    if request.method != "POST":
        return asked(
            request,
            organisation,
            title=_("Retirer « %(what)s » à %(who)s ?") % {"what": what, "who": who},
            effect=_(
                "Cette personne n’ouvre plus cet espace pour %(name)s, dès maintenant. Ce qu’elle a fait reste. "
                "Vous pourrez lui rouvrir ce droit."
            )
            % {"name": organisation.name},
            button=_("Retirer ce droit"),
        )
    right = {"membership_id": capability.membership_id, "workspace": capability.workspace}
    right |= {"level": capability.level, "unit_id": capability.unit_id}
    if attempt_or_say(
        request, lambda: services.revoke_capability(capability=capability, actor=request.actor, now=timezone.now())
    ):
        done = _("« %(what)s » est retiré à %(who)s. Effet immédiat.") % {"what": what, "who": who}
        offer_undo(request, done, act="revoke", back=way_back(request, page_of(organisation)), **right)
    return redirect(way_back(request, page_of(organisation)))


@undoes("revoke")
def _give_back(
    *, membership_id: int, workspace: str, level: str, unit_id: int | None, actor: Actor, now: datetime
) -> None:
    membership = Membership.objects.select_related("organisation").get(pk=membership_id)
    unit = Unit.objects.get(pk=unit_id) if unit_id else None
    services.restore_capability(
        membership=membership, workspace=workspace, level=level, unit=unit, actor=actor, now=now
    )


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def detach(request: HttpRequest, organisation_id: int, membership_id: int) -> HttpResponse:
    """End somebody's attachment, once what it causes has been read."""
    organisation = managed(request, organisation_id)
    rows = organisation.memberships.filter(active=True).select_related("user", "organisation")
    membership = get_object_or_404(rows, pk=membership_id)
    if request.method != "POST":
        return asked(
            request,
            organisation,
            title=_("Mettre fin au rattachement de %(who)s ?") % {"who": membership.user},
            effect=_(
                "Tous ses droits sur %(name)s sont retirés. Son compte et ce qu’il a fait restent ; pour revenir, il "
                "devra être rattaché de nouveau, et ses droits rouverts un par un."
            )
            % {"name": organisation.name},
            button=_("Mettre fin au rattachement"),
        )
    attempt_or_say(
        request,
        lambda: services.detach_user(membership=membership, actor=request.actor, now=timezone.now()),
        done=_("Le rattachement de %(who)s est terminé. Effet immédiat.") % {"who": membership.user},
    )
    return redirect(way_back(request, page_of(organisation)))
