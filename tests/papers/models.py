from django.db import models
from django.utils.translation import gettext_lazy as _

from coryphee.cases.models import Subject


class PaperStatus(models.TextChoices):
    DRAFT = "BROUILLON", _("Brouillon")
    HANDED_IN = "REMIS", _("Remis")
    READ = "LU", _("Lu")
    TORN = "DECHIRE", _("Déchiré")


class Paper(Subject):
    """A paper that somebody hands in to a body that reads it."""

    title = models.CharField(max_length=100)
    author = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="+")
    reader = models.ForeignKey("organisations.Organisation", models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["author", "title"], condition=~models.Q(status="BROUILLON"), name="paper_title_unique"
            )
        ]

    def __str__(self) -> str:
        return self.title
