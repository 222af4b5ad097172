from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared
from coryphee.organisations.workspaces import workspaces


@workspaces(of_public_bodies=["COMPTABILITE"])
class Workspace(TextChoices):
    """Those that no one feature has."""

    ACCOUNTING = "COMPTABILITE", _("Comptabilité")
    MANAGER = "ACTIVITES_GESTIONNAIRE", _("Activités du gestionnaire")


class CapabilityLevel(TextChoices):
    """How far a capability goes (B-30); same values as `core.actor.Level`."""

    CONSULTATION = "CONSULTATION", _("Consultation")
    MODIFICATION = "MODIFICATION", _("Modification")


class MembershipRole(TextChoices):
    MAIN_MANAGER = "GESTIONNAIRE_PRINCIPAL", _("Gestionnaire principal")
    USER = "UTILISATEUR", _("Utilisateur")


class OrganisationStatus(TextChoices):
    ACTIVE = "ACTIF", _("Active")
    INACTIVE = "INACTIF", _("Inactive")


class Nature(TextChoices):
    """« typeStructure » of the public API."""

    PUBLIC = "PUBLIQUE", _("Structure publique")
    PRIVATE = "PRIVEE", _("Structure privée")


class PaymentDelay(IntegerChoices):
    """Legal payment delay by kind of public body (B-36), in days."""

    STATE_OR_LOCAL = 30, _("État, collectivité ou établissement public (30 jours)")
    HEALTH = 50, _("Établissement public de santé (50 jours)")
    PUBLIC_UNDERTAKING = 60, _("Entreprise publique (60 jours)")


class Requirement(TextChoices):
    """What a public body demands on an invoice (B-19)."""

    NONE = "AUCUNE", _("Aucune donnée particulière")
    UNIT = "SERVICE", _("Code service obligatoire")
    COMMITMENT = "ENGAGEMENT", _("Numéro d’engagement obligatoire")
    EITHER = "ENGAGEMENT_OU_SERVICE", _("Numéro d’engagement ou code service obligatoire")
    BOTH = "ENGAGEMENT_ET_SERVICE", _("Code service et numéro d’engagement obligatoires")


@declared
class OrganisationAction(TextChoices):
    """What the trail says of structures, their services and the rights in them."""

    CREATE = "organisation.create", _("Structure créée")
    UPDATE = "organisation.update", _("Structure modifiée")
    ACTIVATE = "organisation.activate", _("Structure réactivée")
    DEACTIVATE = "organisation.deactivate", _("Structure désactivée")
    SAVE_UNIT = "unit.save", _("Service enregistré")
    CLOSE_UNIT = "unit.close", _("Service fermé")
    OPEN_UNIT = "unit.open", _("Service rouvert")
    ATTACH_USER = "membership.attach", _("Personne rattachée")
    DETACH_USER = "membership.detach", _("Rattachement terminé")
    PROPOSE = "membership.propose", _("Rattachement proposé")
    DECLINE = "membership.decline", _("Rattachement refusé par la personne")
    GRANT_CAPABILITY = "capability.grant", _("Habilitation ouverte")
    REVOKE_CAPABILITY = "capability.revoke", _("Habilitation fermée")
    SIGN_MANDATE = "billing_mandate.sign", _("Mandat de facturation signé")
    REVOKE_MANDATE = "billing_mandate.revoke", _("Mandat de facturation révoqué")
