"""Organisations (« structures »), their units (« services »), and who may do what in them."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coryphee.core.countries import country_name
from coryphee.core.identifiers import IdentifierScheme, display
from coryphee.core.search import normalise_text
from coryphee.organisations.enums import (
    CapabilityLevel,
    MembershipRole,
    Nature,
    OrganisationStatus,
    PaymentDelay,
    Requirement,
)
from coryphee.organisations.workspaces import WORKSPACES

SCHEMES = [(s.value, s.label) for s in IdentifierScheme]
PUBLIC_INVOICES_UNIT = "FACTURES_PUBLIQUES"  # B-20: only between public bodies


class Organisation(models.Model):
    scheme = models.CharField(_("type d’identifiant"), max_length=30, choices=SCHEMES, default=IdentifierScheme.SIRET)
    identifier = models.CharField(_("identifiant"), max_length=30)
    nature = models.CharField(_("type de structure"), max_length=10, choices=Nature, default=Nature.PRIVATE)
    legal_name = models.CharField(_("raison sociale"), max_length=200)
    label = models.CharField(_("libellé de la structure"), max_length=200, blank=True)
    status = models.CharField(max_length=10, choices=OrganisationStatus, default=OrganisationStatus.ACTIVE)
    vat_number = models.CharField(_("n° de TVA intracommunautaire"), max_length=20, blank=True)
    address = models.CharField(_("adresse"), max_length=200, blank=True)
    address2 = models.CharField(_("complément d’adresse"), max_length=200, blank=True)
    postal_code = models.CharField(_("code postal"), max_length=12, blank=True)
    city = models.CharField(_("ville"), max_length=100, blank=True)
    country = models.CharField(_("pays"), max_length=2, default="FR")
    email = models.EmailField(_("adresse électronique"), blank=True)
    phone = models.CharField(_("téléphone"), max_length=30, blank=True)
    undisclosed = models.BooleanField(_("non diffusible INSEE"), default=False)  # F-041: address masked everywhere
    created_at = models.DateTimeField(_("date de création"))
    search_text = models.TextField(editable=False, default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["scheme", "identifier"],
                name="organisation_identifier_unique",
                violation_error_message=_("Une structure porte déjà cet identifiant."),
            ),
        ]
        indexes = [models.Index(fields=["nature", "status", "legal_name"], name="organisation_directory")]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return self.label or self.legal_name

    @property
    def displayed_identifier(self) -> str:
        """As people read it: a SIRET in groups."""
        return display(self.scheme, self.identifier)

    @property
    def country_name(self) -> str:
        return country_name(self.country)

    @property
    def vat_id(self) -> str:
        """Its VAT number; of a structure of another State of the Union, that is its identifier."""
        return self.vat_number or (self.identifier if self.scheme == IdentifierScheme.UE_HORS_FRANCE else "")

    @property
    def full_name(self) -> str:
        """To whoever pays it: the name that it chose, and the one of the register where this is not in it."""
        said = normalise_text(self.legal_name) in normalise_text(self.name)
        return self.name if said else f"{self.name} ({self.legal_name})"

    @property
    def numbering(self) -> str:
        """Who numbers its invoices in one series: a company, by its SIREN, whichever of its establishments sends them;
        elsewhere whoever has the identifier (reform.md §4: year, SIREN and number make a duplicate)."""
        return self.identifier[:9] if self.scheme == IdentifierScheme.SIRET else f"{self.scheme} {self.identifier}"

    @property
    def is_public(self) -> bool:
        return self.nature == Nature.PUBLIC

    @property
    def is_active(self) -> bool:
        return self.status == OrganisationStatus.ACTIVE

    @property
    def as_recipient(self) -> "RecipientSettings":
        """What it demands of those who write to it; nothing in particular of a private structure, which has no row."""
        try:
            return self.recipient_settings
        except RecipientSettings.DoesNotExist:
            return RecipientSettings(organisation=self)


class RecipientSettings(models.Model):
    """What a public body demands of invoices, and how it works on them (B-19, P-12). Each public body has a row."""

    organisation = models.OneToOneField(
        Organisation, models.CASCADE, primary_key=True, related_name="recipient_settings"
    )
    requirement = models.CharField(_("données exigées"), max_length=30, choices=Requirement, default=Requirement.NONE)
    payment_delay = models.PositiveSmallIntegerField(
        _("délai de paiement"), choices=PaymentDelay, default=PaymentDelay.STATE_OR_LOCAL
    )
    uses_delivery_certified = models.BooleanField(_("utilise le statut « Service fait »"), default=True)
    uses_payment_ordered = models.BooleanField(_("utilise le statut « Mandatée »"), default=True)
    uses_sent_to_accountant = models.BooleanField(_("utilise « Mise à disposition du comptable »"), default=True)
    uses_booked = models.BooleanField(_("utilise le statut « Comptabilisée »"), default=True)
    recipient_issues_payment = models.BooleanField(_("l’ordonnateur met lui-même en paiement"), default=False)

    def __str__(self) -> str:
        return f"{self.organisation}: {self.get_requirement_display()}"


class Unit(models.Model):
    """A « service » of an organisation, to which invoices are addressed by its code."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="units")
    code = models.CharField(_("code service"), max_length=100)
    label = models.CharField(_("libellé"), max_length=200)
    requires_commitment = models.BooleanField(_("n° d’engagement obligatoire"), default=False)
    valid_from = models.DateField(_("date de début"), null=True, blank=True)
    valid_to = models.DateField(_("date de fin"), null=True, blank=True)
    active = models.BooleanField(_("actif"), default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "code"],
                name="unit_code_unique",
                violation_error_message=_("Un service de cette structure porte déjà ce code."),
            )
        ]
        ordering = ["label"]

    def __str__(self) -> str:
        return f"{self.label} ({self.code})"

    def is_open(self, on: date) -> bool:
        """Whether invoices may be addressed to this unit that day (B-20)."""
        return (
            self.active
            and (self.valid_from is None or self.valid_from <= on)
            and (self.valid_to is None or on <= self.valid_to)
        )


class Membership(models.Model):
    """A « rattachement »: this person works for this organisation."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="memberships")
    role = models.CharField(_("rôle"), max_length=30, choices=MembershipRole, default=MembershipRole.USER)
    active = models.BooleanField(default=True)
    since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "organisation"], name="membership_unique")]

    def __str__(self) -> str:
        return f"{self.user} · {self.organisation}"

    @property
    def is_manager(self) -> bool:
        return self.role == MembershipRole.MAIN_MANAGER


class Capability(models.Model):
    """A « habilitation »: one workspace, to a level, for the whole organisation or for one unit (B-32)."""

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="capabilities")
    workspace = models.CharField(_("espace de travail"), max_length=40)
    level = models.CharField(_("niveau"), max_length=20, choices=CapabilityLevel)
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, blank=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership", "workspace"], condition=Q(unit=None), name="capability_unique_whole"
            ),
            models.UniqueConstraint(fields=["membership", "workspace", "unit"], name="capability_unique_unit"),
        ]
        verbose_name = _("habilitation")

    def __str__(self) -> str:
        return f"{self.workspace_label} ({self.get_level_display()})"

    @property
    def workspace_label(self) -> str:
        return WORKSPACES.label_of(self.workspace)


class BillingMandate(models.Model):
    """The supplier lets the portal issue invoices in his name: needed for form entry only (B-35)."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="billing_mandates")
    text_version = models.CharField(max_length=20)
    text = models.TextField(default="", db_default="")  # as it was signed, a paragraph a line
    signed_by = models.CharField(max_length=200)
    signed_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"], condition=Q(revoked_at=None), name="one_billing_mandate_in_force"
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisation} {self.text_version}"
