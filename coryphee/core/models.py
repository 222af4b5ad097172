"""The job table: work to do after a change, kept in the transaction of that change."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class JobState(models.TextChoices):
    WAITING = "EN_ATTENTE", _("En attente")
    DONE = "FAIT", _("Fait")
    FAILED = "EN_ECHEC", _("En échec")


class Job(models.Model):
    """One piece of work. Leased while it runs: a worker that dies gives it back when its lease ends."""

    name = models.CharField(_("travail"), max_length=80)
    arguments = models.JSONField(default=dict)  # ids only
    state = models.CharField(_("état"), max_length=20, choices=JobState, default=JobState.WAITING)
    run_at = models.DateTimeField(_("à faire à partir du"))
    attempts = models.PositiveSmallIntegerField(_("essais"), default=0)
    lease_token = models.CharField(max_length=40, blank=True)
    unique_key = models.CharField(max_length=100, blank=True)
    last_error = models.TextField(_("dernière erreur"), blank=True)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("travail")
        indexes = [
            models.Index(fields=["run_at", "id"], condition=Q(state=JobState.WAITING), name="job_to_claim"),
            models.Index(fields=["state", "finished_at"], name="job_state_finished"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["unique_key"],
                condition=~Q(unique_key="") & Q(state=JobState.WAITING),
                name="job_unique_while_waiting",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.arguments}"


class Word(models.Model):
    """A word of a searched text, and in how many rows it stands: where a word typed wrong finds what was meant."""

    index = models.CharField(max_length=100)  # the table and column where it stands
    word = models.CharField(max_length=60)
    rows = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = _("mot cherché")
        constraints = [models.UniqueConstraint(fields=["index", "word"], name="word_unique")]

    def __str__(self) -> str:
        return f"{self.word} {self.rows}"
