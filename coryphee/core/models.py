"""The job table: work to do after a change, kept in the transaction of that change."""

from datetime import UTC, datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class JobState(models.TextChoices):
    WAITING = "EN_ATTENTE", _("En attente")
    DONE = "FAIT", _("Fait")
    FAILED = "EN_ECHEC", _("En échec")


class Lane(models.IntegerChoices):
    """Jobs by urgency: those of one lane wait for no job of a later one."""

    CLOCK = 10, _("délais légaux")
    MESSAGES = 20, _("messages")
    TRAIL = 30, _("piste d’audit")
    MAILS = 50, _("courriels")
    BULK = 60, _("travaux longs")


# « As soon as possible » whatever the clock says: one that goes back an hour keeps no job waiting that hour.
AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)


class Job(models.Model):
    """One piece of work. Leased while it runs: a worker that dies gives it back when its lease ends."""

    lane = models.PositiveSmallIntegerField(_("file"), choices=Lane, default=Lane.BULK, db_default=Lane.BULK)
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
    # What it does outside of the database is done (a mail is gone): never again, even when the worker dies right here.
    effect_at = models.DateTimeField(null=True, blank=True)

    counted = False  # while it runs: the claim has counted this try
    probe = False  # while it runs: tried to see whether what its lane needs answers again

    class Meta:
        verbose_name = _("travail")
        indexes = [
            models.Index(
                fields=["lane", "run_at", "id"], condition=Q(state=JobState.WAITING), name="job_to_claim_lane"
            ),
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


class LaneHold(models.Model):
    """A lane that stands still as what it needs (the mail server) does not answer or takes nothing; workers read it."""

    lane = models.PositiveSmallIntegerField(_("file"), choices=Lane, primary_key=True)
    since = models.DateTimeField(_("en panne depuis"))
    until = models.DateTimeField(_("prochain essai"))
    failures = models.PositiveIntegerField(_("essais manqués"), default=0)
    refuses = models.BooleanField(_("refuse tout"), default=False, db_default=False)  # it answers, and takes nothing

    class Meta:
        verbose_name = _("file arrêtée")

    def __str__(self) -> str:
        return f"{self.get_lane_display()} {self.since:%Y-%m-%d %H:%M}"


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
