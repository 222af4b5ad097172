"""The audit trail: plain values, no foreign key, so nothing cascades; triggers refuse any change."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AuditEvent(models.Model):
    """One line: who did what, when, from where, on whose behalf. Written once, never changed.

    It is written with a mark of its own (a keyed hash of what it says); a job then seals it: a place in the chain.
    """

    sequence = models.BigIntegerField(_("scellée sous le n°"), unique=True, null=True)
    at = models.DateTimeField(_("date"))
    action = models.CharField(_("action"), max_length=80)
    actor_id = models.BigIntegerField(null=True)
    actor_label = models.CharField(_("auteur"), max_length=200)
    origin = models.CharField(_("origine"), max_length=80, blank=True)
    target = models.CharField(_("objet"), max_length=80)
    organisation_id = models.BigIntegerField(null=True)
    on_behalf_of = models.BigIntegerField(null=True)
    details = models.JSONField(default=dict)
    nonce = models.CharField(max_length=32)  # two lines that say the same are two lines
    mark = models.CharField(max_length=64, unique=True)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = _("piste d’audit")
        indexes = [
            models.Index(fields=["target", "id"], name="audit_target_line"),
            models.Index(fields=["organisation_id", "id"], name="audit_organisation_line"),
            models.Index(fields=["id"], condition=models.Q(sequence=None), name="audit_unsealed"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.action} {self.target}"


class AuditHead(models.Model):
    """The end of the chain: one row, locked while lines are sealed; it only moves forward."""

    sequence = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)

    def __str__(self) -> str:
        return str(self.sequence)
