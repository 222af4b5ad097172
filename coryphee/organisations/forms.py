"""Forms of organisations, units and rights."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coryphee.accounts.models import User
from coryphee.core.countries import FRANCE, country_choices
from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme, check, normalise
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Workspace
from coryphee.organisations.models import Membership, Organisation, RecipientSettings, Unit
from coryphee.organisations.queries import workspaces_open_to
from coryphee.ui.editing import EditForm
from coryphee.ui.fields import lines


class OrganisationForm(EditForm, forms.ModelForm):
    """What a manager may change; the identifier and the legal name come from the register (D-10)."""

    class Meta:
        model = Organisation
        formfield_callback = lines
        fields = ("label", "address", "address2", "postal_code", "city", "email", "phone", "vat_number", "undisclosed")


class RecipientForm(EditForm, forms.ModelForm):
    """What a public body demands of invoices, and the statuses it uses (B-19, P-12)."""

    class Meta:
        model = RecipientSettings
        formfield_callback = lines
        fields = tuple(one.name for one in RecipientSettings._meta.fields if not one.primary_key)  # noqa: SLF001


class UnitForm(EditForm, forms.ModelForm):
    class Meta:
        model = Unit
        formfield_callback = lines
        fields = ("code", "label", "requires_commitment", "valid_from", "valid_to")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        start, end = data.get("valid_from"), data.get("valid_to")
        if start and end and end < start:
            self.add_error("valid_to", _("La date de fin doit suivre la date de début."))
        return data


class CreateOrganisationForm(forms.ModelForm):
    country = forms.ChoiceField(label=_("Pays"), choices=country_choices, initial=FRANCE)

    class Meta:
        model = Organisation
        formfield_callback = lines
        fields = ("scheme", "identifier", "nature", "legal_name", "label", "address", "postal_code", "city", "country")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("scheme") and data.get("identifier"):
            try:
                scheme = IdentifierScheme(data["scheme"])
                data["identifier"] = normalise(scheme, data["identifier"])
                check(scheme, data["identifier"])
            except DomainError as error:
                self.add_error("identifier", error.message)
        return data


class AttachForm(forms.Form):
    """Attach somebody to an organisation, with one workspace to begin with."""

    email = forms.EmailField(label=_("Adresse électronique de connexion"))
    role = forms.ChoiceField(
        label=_("Rôle"),
        choices=MembershipRole.choices,
        initial=MembershipRole.USER,
        help_text=_("Un gestionnaire principal rattache les personnes et ouvre les droits."),
    )
    workspace = forms.ChoiceField(label=_("Espace de travail"))
    level = forms.ChoiceField(label=_("Niveau"), choices=CapabilityLevel.choices)

    def __init__(self, *args: Any, organisation: Organisation, by_staff: bool = False, **kwargs: Any) -> None:
        """`by_staff`: who sees all accounts anyway is told that there is none of this address; nobody else is."""
        super().__init__(*args, **kwargs)
        self.organisation, self.by_staff = organisation, by_staff
        self.fields["workspace"].choices = [("", _("— choisir —")), *_workspaces(organisation)]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        email = data.get("email", "").strip().lower()
        members = {"memberships__organisation": self.organisation, "memberships__active": True}
        data["user"] = User.objects.filter(email=email, is_active=True, **({} if self.by_staff else members)).first()
        if self.by_staff and email and data["user"] is None:
            self.add_error(
                "email",
                _("Aucun compte ne porte cette adresse. Vérifiez-la ; la personne doit d’abord avoir un compte."),
            )
        return data


class GrantForm(forms.Form):
    """One more right for a member: a workspace, a level, for all or for one unit (B-32)."""

    membership = forms.ModelChoiceField(label=_("Personne"), queryset=Membership.objects.none())
    workspace = forms.ChoiceField(label=_("Espace de travail"))
    level = forms.ChoiceField(label=_("Niveau"), choices=CapabilityLevel.choices)
    unit = forms.ModelChoiceField(
        label=_("Service"), queryset=Unit.objects.none(), required=False, empty_label=_("toute la structure")
    )

    def __init__(self, *args: Any, organisation: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        members = organisation.memberships.filter(active=True).select_related("user", "organisation")
        self.fields["membership"].queryset = members.order_by("user__last_name", "pk")
        self.fields["membership"].label_from_instance = lambda m: f"{m.user} ({m.user.email})"
        self.fields["workspace"].choices = [("", _("— choisir —")), *_workspaces(organisation)]
        self.fields["unit"].queryset = organisation.units.all()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if data.get("workspace") == Workspace.MANAGER and data.get("unit"):
            self.add_error("unit", _("Les activités du gestionnaire s’ouvrent pour toute la structure."))
        return data


def _workspaces(organisation: Organisation) -> list[tuple[str, str]]:
    return list(workspaces_open_to(organisation).items())
