from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared


@declared
class DirectoryAction(TextChoices):
    """What the trail says of the directory."""

    IMPORT = "directory.import", _("Annuaire importé")
