"""What all dossiers share: a thin row of their own, histories, pieces, certificates; and the guard of their status."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

# What only a move writes (`services.moving`).
WRITTEN_BY_A_MOVE = frozenset({"status", "status_since", "status_reason", "status_comment", "version"})

_moving: ContextVar[bool] = ContextVar("moving", default=False)


class StatusIsMoved(RuntimeError):
    """A fault of ours: something else than the mover wrote a status."""


@contextmanager
def moving() -> Iterator[None]:
    """For the mover alone, and for tests that need a row in any status."""
    token = _moving.set(True)
    try:
        yield
    finally:
        _moving.reset(token)


def _guard(names: Any) -> None:
    written = WRITTEN_BY_A_MOVE & set(names)
    if written and not _moving.get():
        raise StatusIsMoved(f"only a move writes {', '.join(sorted(written))}")


class Case(models.Model):
    """One row for each dossier, of whatever kind: the number that all of them share, and what others may point to."""

    kind = models.CharField(max_length=20)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("dossier")

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class SubjectQuerySet(models.QuerySet[Any]):
    """Writes no status; the mover does."""

    def update(self, **values: Any) -> int:
        _guard(values)
        return super().update(**values)

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:
        _guard(fields)
        return super().bulk_update(objs, fields, batch_size=batch_size)

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> list[Any]:
        _guard(WRITTEN_BY_A_MOVE)
        return super().bulk_create(objs, *args, **kwargs)


class Subject(models.Model):
    """What a feature's own table begins with. Its `pk` is that of its dossier."""

    case = models.OneToOneField(
        Case, models.PROTECT, primary_key=True, db_column="id", editable=False, related_name="%(class)s"
    )
    # Raised by every change of what a certificate names: the row, its content, its pieces.
    version = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    status = models.CharField(_("statut"), max_length=40)
    status_since = models.DateTimeField(_("date du statut"))
    status_reason = models.CharField(_("motif"), max_length=40, blank=True)
    status_comment = models.CharField(_("commentaire"), max_length=255, blank=True)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    objects = SubjectQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        _guard(kwargs.get("update_fields") or WRITTEN_BY_A_MOVE)
        super().save(*args, **kwargs)

    @property
    def portal_number(self) -> str:
        """The number that the portal gives: what a certificate and a mail quote."""
        return f"{self.created_at:%Y}-{self.pk:08d}"

    @property
    def status_changes(self) -> "models.QuerySet[StatusChange]":
        return StatusChange.objects.filter(case=self.pk)

    @property
    def events(self) -> "models.QuerySet[HistoryEvent]":
        return HistoryEvent.objects.filter(case=self.pk)

    @property
    def attachments(self) -> "models.QuerySet[Attachment]":
        return Attachment.objects.filter(case=self.pk)

    @property
    def certificates(self) -> "models.QuerySet[Certificate]":
        return Certificate.objects.filter(case=self.pk)


class StatusChange(models.Model):
    """« Historique des statuts » (B.1.4)."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="status_changes")
    action = models.CharField(max_length=40)
    status = models.CharField(max_length=40)
    reason = models.CharField(max_length=40, blank=True)
    comment = models.CharField(max_length=255, blank=True)
    reference = models.CharField(max_length=50, blank=True)
    answers = models.JSONField(default=dict, db_default={})  # to the move's own questions: name → code or ISO day
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    side = models.CharField(max_length=20)  # the role in which it was done
    side_label = models.CharField(max_length=200)  # what the other side reads instead of a person's name
    internal = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.status}"


class HistoryEvent(models.Model):
    """« Historique des événements complémentaires » and « des actions utilisateurs » (B.1.4)."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="events")
    group = models.CharField(max_length=20)  # enums.EventGroup
    status = models.CharField(max_length=40, blank=True, default="", db_default="")  # of the dossier, at that time
    text = models.CharField(max_length=500)
    by = models.CharField(max_length=200)
    side = models.CharField(max_length=20)
    side_label = models.CharField(max_length=200)
    internal = models.BooleanField(default=False)
    once = models.CharField(max_length=40, blank=True, default="", db_default="")  # what may be said one time only
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["case", "once"], condition=~models.Q(once=""), name="event_once"),
        ]

    def __str__(self) -> str:
        return self.text


class Attachment(models.Model):
    """A « pièce jointe » (B-48)."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="attachments")
    document = models.ForeignKey("documents.Document", models.PROTECT, related_name="+")
    filename = models.CharField(max_length=100)
    origin = models.CharField(max_length=20)  # the role that added it, or enums.EMBEDDED
    description = models.CharField(max_length=200, blank=True)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=200)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.filename


class Certificate(models.Model):
    """The proof of a deposit (B-49): what was filed, when, by whom, with a fingerprint that anyone can check."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="certificates")
    number = models.CharField(max_length=40, unique=True)
    fingerprint = models.CharField(_("empreinte"), max_length=64)
    facts = models.JSONField()
    issued_at = models.DateTimeField()
    document = models.ForeignKey("documents.Document", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.number


class OwnList(models.Model):
    """One list as one person has it: the columns that he wants, the filters that he keeps under a name."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    desk = models.CharField(max_length=60)  # `Desk.key`
    columns = models.JSONField(default=list)  # their names; none: the usual ones

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "desk"], name="own_list_once")]

    def __str__(self) -> str:
        return f"{self.desk} de {self.owner_id}"


class KeptFilter(models.Model):
    """What one person asks again and again of one list: the question of its address, under his words."""

    list = models.ForeignKey(OwnList, models.CASCADE, related_name="filters")
    name = models.CharField(_("nom"), max_length=60)
    question = models.CharField(max_length=2000)

    class Meta:
        verbose_name = _("filtre")
        constraints = [
            models.UniqueConstraint(
                fields=["list", "name"],
                name="kept_filter_once",
                violation_error_message=_("Vous avez déjà un filtre de ce nom."),
            )
        ]

    def __str__(self) -> str:
        return self.name
