"""Lists that all kinds of dossiers share."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

EMBEDDED = "INTEGREE"  # where a piece comes from, when nobody added it: it was inside the file


class EventGroup(TextChoices):
    """The two histories that stand beside the one of statuses (B.1.4)."""

    COMPLEMENTARY = "COMPLEMENTAIRE", _("Événement complémentaire")
    USER_ACTION = "ACTION_UTILISATEUR", _("Action utilisateur")
