from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NewsTag(TextChoices):
    """What kind of news it is (F-009): said in words before the title."""

    INFORMATION = "INFORMATION", _("Information")
    OUTAGE = "INDISPONIBILITE", _("Indisponibilité")
    NOVELTY = "NOUVEAUTE", _("Nouveauté")
