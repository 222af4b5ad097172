"""Long exports, made by a worker: who asked, for which page, how far it is, until when the file is kept."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from coryphee.accounts.models import StaffSession
from coryphee.core.counting import Counted
from coryphee.exports.enums import ExportState


class Export(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="exports")
    title = models.CharField(_("liste"), max_length=200)
    path = models.CharField(max_length=4000)  # the page and its question, asked again by the worker as this person
    # The « session d’assistance » in which it was asked: made and given in no other.
    staff_session = models.ForeignKey(StaffSession, models.CASCADE, null=True, related_name="+")
    held = models.JSONField(
        null=True
    )  # the rights by which it was made (`core.actor.Grant`); None before they were kept
    file_format = models.CharField(_("format"), max_length=10)
    state = models.CharField(_("état"), max_length=20, choices=ExportState, default=ExportState.WAITING)
    lines = models.PositiveIntegerField(_("lignes écrites"), default=0)
    filename = models.CharField(max_length=150, blank=True)
    content_type = models.CharField(max_length=100, blank=True)
    size = models.BigIntegerField(default=0)
    error = models.CharField(_("raison"), max_length=300, blank=True)
    asked_at = models.DateTimeField(_("demandé le"))
    moved_at = models.DateTimeField()  # the last sign of life of whoever makes it
    expires_at = models.DateTimeField(_("gardé jusqu’au"))

    class Meta:
        verbose_name = _("export")
        indexes = [
            models.Index(fields=["user", "-asked_at", "-id"], name="export_of_user"),
            models.Index(fields=["expires_at"], name="export_expiry"),
        ]
        constraints = [
            models.CheckConstraint(
                name="ready_export_has_a_file",
                condition=~Q(state=ExportState.READY) | ~Q(filename=""),
                violation_error_message=_("Un export prêt a un fichier."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.file_format}"

    @property
    def written(self) -> Counted:
        return Counted(self.lines, exact=True)
