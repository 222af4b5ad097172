"""« Organisation »: my structures, their page, who may do what in them (F-103, P-06)."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from coryphee.core.access import SIGNED_IN, STAFF, needs
from coryphee.core.errors import DomainError
from coryphee.core.search import matching
from coryphee.core.tables import ChoiceFilter, Column, Kind, Table, TextFilter
from coryphee.core.tables.http import export_response, preferred_size
from coryphee.organisations import queries, services
from coryphee.organisations.enums import MembershipRole, Nature
from coryphee.organisations.forms import (
    AttachForm,
    CreateOrganisationForm,
    GrantForm,
    OrganisationForm,
    RecipientForm,
    UnitForm,
)
from coryphee.organisations.models import Capability, Organisation, Unit
from coryphee.organisations.permissions import may_manage, organisations_visible_to


def _link(row: Organisation) -> str:
    return f"/organisation/{row.pk}/"


class OrganisationTable(Table):
    caption = gettext_lazy("Structures")
    filename = "structures"
    default_sort = "legal_name"
    empty = gettext_lazy("Vous n’êtes rattaché à aucune structure. Demandez à son gestionnaire de vous rattacher.")
    columns = (
        Column("identifier", gettext_lazy("Identifiant structure"), sort="identifier", link=_link),
        Column("legal_name", gettext_lazy("Raison sociale"), "name", sort="legal_name"),
        Column("created_at", gettext_lazy("Date de création"), kind=Kind.DATE, sort="created_at"),
        Column("nature", gettext_lazy("Type"), lambda row: row.get_nature_display()),
        Column(
            "status",
            gettext_lazy("Statut"),
            lambda row: row.get_status_display(),
            kind=Kind.STATUS,
            tone=lambda row: "success" if row.is_active else "neutral",
        ),
    )


class AllOrganisationsTable(OrganisationTable):
    filters = (
        TextFilter("q", gettext_lazy("Nom, ville ou identifiant"), apply=matching),
        ChoiceFilter("type", gettext_lazy("Type"), field="nature", choices=Nature.choices),
    )


@needs(SIGNED_IN)
@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """« Mes structures » (F-103)."""
    ids = {g.organisation_id for g in request.actor.grants}
    table = OrganisationTable(Organisation.objects.filter(pk__in=ids), params=request.GET, size=preferred_size(request))
    if table.export_format:
        return export_response(table, table.export_format)
    return render(request, "organisations/mine.html", {"page": table.page()})


@needs(STAFF)
@require_GET
def every(request: HttpRequest) -> HttpResponse:
    """All structures, for staff inside an open session."""
    table = AllOrganisationsTable(Organisation.objects.all(), params=request.GET, size=preferred_size(request))
    if table.export_format:
        return export_response(table, table.export_format)
    return render(request, "organisations/every.html", {"page": table.page()})


@needs(STAFF)
@require_http_methods(["GET", "POST"])
def create(request: HttpRequest) -> HttpResponse:
    """A new structure, by staff: the register look-up comes with its own module."""
    form = CreateOrganisationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            organisation = services.create_organisation(actor=request.actor, now=timezone.now(), **form.cleaned_data)
        except DomainError as error:
            form.add_error("identifier", error.message)
        else:
            messages.success(request, _("Structure créée."))
            return redirect("organisations:detail", organisation_id=organisation.pk)
    title = _("Créer une structure")
    return _form_page(request, form, title=title, back="/administration/structures/")


@needs(SIGNED_IN)
@require_GET
def detail(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """One structure: identity, what it demands, its units, who may do what."""
    organisation = _visible(request, organisation_id)
    members = (
        organisation.memberships.filter(active=True)
        .select_related("user")
        .prefetch_related("capabilities__unit")
        .order_by("user__last_name", "pk")
    )
    context = {
        "organisation": organisation,
        "units": organisation.units.all(),
        "members": members,
        "managers": [m for m in members if m.role == MembershipRole.MAIN_MANAGER],
        "mandate": queries.billing_mandate_in_force(organisation.pk),
        "manages": may_manage(request.actor, organisation),
    }
    return render(request, "organisations/detail.html", context)


@needs(SIGNED_IN)
@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, organisation_id: int) -> HttpResponse:
    return _edit(request, organisation_id, OrganisationForm, _("Coordonnées de la structure"))


@needs(SIGNED_IN)
@require_http_methods(["GET", "POST"])
def edit_recipient(request: HttpRequest, organisation_id: int) -> HttpResponse:
    if not _managed(request, organisation_id).is_public:
        raise PermissionDenied
    return _edit(request, organisation_id, RecipientForm, _("Factures reçues : exigences et statuts"))


def _edit(request: HttpRequest, organisation_id: int, form_class: type, title: str) -> HttpResponse:
    organisation = _managed(request, organisation_id)
    form = form_class(request.POST or None, instance=Organisation.objects.get(pk=organisation.pk))
    if request.method == "POST" and form.is_valid():
        services.update_organisation(
            organisation=organisation, actor=request.actor, now=timezone.now(), **form.cleaned_data
        )
        messages.success(request, _("Enregistré. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    return _form_page(request, form, title=title, back=_link(organisation))


@needs(SIGNED_IN)
@require_http_methods(["GET", "POST"])
def edit_unit(request: HttpRequest, organisation_id: int, unit_id: int | None = None) -> HttpResponse:
    """Create, change or close a unit."""
    organisation = _managed(request, organisation_id)
    unit = get_object_or_404(organisation.units, pk=unit_id) if unit_id else None
    form = UnitForm(request.POST or None, instance=unit or Unit(organisation=organisation))
    if request.method == "POST" and form.is_valid():
        try:
            services.save_unit(
                organisation=organisation, unit=unit, actor=request.actor, now=timezone.now(), **form.cleaned_data
            )
        except DomainError as error:
            form.add_error("code", error.message)
        else:
            messages.success(request, _("Service enregistré."))
            return redirect("organisations:detail", organisation_id=organisation.pk)
    return _form_page(request, form, title=_("Service de la structure"), back=_link(organisation))


@needs(SIGNED_IN)
@require_http_methods(["GET", "POST"])
def attach(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Attach a person, on the manager's own initiative (B-31)."""
    organisation = _managed(request, organisation_id)
    form = AttachForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data, now = form.cleaned_data, timezone.now()
        membership = services.attach_user(
            user=data["email"], organisation=organisation, role=data["role"], actor=request.actor, now=now
        )
        services.grant_capability(
            membership=membership, workspace=data["workspace"], level=data["level"], actor=request.actor, now=now
        )
        messages.success(request, _("Personne rattachée. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    return _form_page(request, form, title=_("Rattacher une personne"), back=_link(organisation))


@needs(SIGNED_IN)
@require_http_methods(["GET", "POST"])
def grant(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Open a workspace to a member."""
    organisation = _managed(request, organisation_id)
    form = GrantForm(request.POST or None, organisation=organisation)
    if request.method == "POST" and form.is_valid():
        services.grant_capability(actor=request.actor, now=timezone.now(), **form.cleaned_data)
        messages.success(request, _("Droit ouvert. Effet immédiat."))
        return redirect("organisations:detail", organisation_id=organisation.pk)
    return _form_page(request, form, title=_("Ouvrir un droit"), back=_link(organisation))


@needs(SIGNED_IN)
@require_POST
def revoke(request: HttpRequest, organisation_id: int, capability_id: int) -> HttpResponse:
    """Close one right of a member."""
    organisation = _managed(request, organisation_id)
    rows = Capability.objects.filter(membership__organisation=organisation).select_related("membership")
    services.revoke_capability(
        capability=get_object_or_404(rows, pk=capability_id), actor=request.actor, now=timezone.now()
    )
    messages.success(request, _("Droit fermé. Effet immédiat."))
    return redirect("organisations:detail", organisation_id=organisation.pk)


@needs(SIGNED_IN)
@require_POST
def mandate(request: HttpRequest, organisation_id: int) -> HttpResponse:
    """Sign or revoke the billing mandate (B-35)."""
    organisation = _managed(request, organisation_id)
    current = queries.billing_mandate_in_force(organisation.pk)
    try:
        if current is None:
            services.sign_billing_mandate(organisation=organisation, actor=request.actor, now=timezone.now())
            messages.success(request, _("Mandat de facturation signé."))
        else:
            services.revoke_billing_mandate(mandate=current, actor=request.actor, now=timezone.now())
            messages.success(request, _("Mandat de facturation révoqué : la saisie de factures est fermée."))
    except DomainError as error:
        messages.error(request, error.message)
    return redirect("organisations:detail", organisation_id=organisation.pk)


def _visible(request: HttpRequest, organisation_id: int) -> Organisation:
    return get_object_or_404(organisations_visible_to(request.actor), pk=organisation_id)


def _managed(request: HttpRequest, organisation_id: int) -> Organisation:
    organisation = _visible(request, organisation_id)
    if not may_manage(request.actor, organisation):
        raise PermissionDenied
    return organisation


def _form_page(request: HttpRequest, form: object, *, title: str, back: str) -> HttpResponse:
    status = 422 if form.is_bound and form.errors else 200  # type: ignore[attr-defined]
    return render(request, "organisations/form.html", {"form": form, "title": title, "back": back}, status=status)
