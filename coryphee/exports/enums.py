from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.notifications.applications import APPLICATIONS


@APPLICATIONS.declared
class ExportMessage(TextChoices):
    EXPORTS = "exports", _("Exports de listes")


class ExportState(TextChoices):
    WAITING = "EN_ATTENTE", _("En attente")
    RUNNING = "EN_COURS", _("En préparation")
    READY = "PRET", _("Prêt")
    FAILED = "EN_ECHEC", _("Pas fait")
