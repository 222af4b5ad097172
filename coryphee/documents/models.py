"""Files, stored once by their content. Who may read one is the owner feature's affair."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scan(models.TextChoices):
    NOT_SCANNED = "NON_ANALYSE", _("Non analysé")
    CLEAN = "SAIN", _("Analysé, sain")
    INFECTED = "INFECTE", _("Virus trouvé après le dépôt")


class Document(models.Model):
    sha256 = models.CharField(max_length=64, unique=True)
    size = models.BigIntegerField(_("taille"))
    media_type = models.CharField(_("type"), max_length=100)
    scan = models.CharField(_("analyse antivirus"), max_length=20, choices=Scan, default=Scan.NOT_SCANNED)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("document")

    def __str__(self) -> str:
        return self.sha256[:12]
