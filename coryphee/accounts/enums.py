from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared


@declared
class AccountAction(TextChoices):
    """What the trail says of accounts, sign-ins and staff sessions."""

    CREATE_USER = "user.create", _("Compte créé")
    UPDATE_USER = "user.update", _("Coordonnées du compte modifiées")
    CHANGE_CONTACT = "user.contact", _("Adresse de contact changée")
    CHANGE_PASSWORD = "user.password", _("Mot de passe changé")
    MAKE_CODE = "user.code", _("Code envoyé pour choisir un mot de passe")
    CHOOSE_PASSWORD = "user.choose_password", _("Mot de passe choisi avec un code")
    CLOSE_SESSION = "session.close", _("Session d’une personne fermée par l’assistance")
    REACTIVATE_USER = "user.reactivate", _("Compte réactivé")
    DEACTIVATE_USER = "user.deactivate", _("Compte désactivé")
    SIGN_IN = "user.sign_in", _("Connexion")
    OPEN_STAFF_SESSION = "staff.open", _("Session d’assistance ouverte")
    CLOSE_STAFF_SESSION = "staff.close", _("Session d’assistance fermée")
