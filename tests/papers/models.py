from django.db import models

from coryphee.cases.models import Subject


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
