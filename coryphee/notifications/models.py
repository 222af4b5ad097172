"""Messages to people: the in-app inbox, who wants mail, and (demo only) the mails that were sent."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Notification(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notifications")
    kind = models.CharField(max_length=40)
    key = models.CharField(max_length=80, blank=True, db_default="")  # what is told: once to each person
    subject = models.CharField(_("objet"), max_length=200)
    text = models.TextField(_("message"))
    url = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("notification")
        indexes = [
            models.Index(fields=["user", "-created_at", "-id"], name="notification_inbox"),
            models.Index(fields=["user"], condition=models.Q(read_at=None), name="notification_unread"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key", "user"], condition=~models.Q(key=""), name="notification_told_once")
        ]

    def __str__(self) -> str:
        return self.subject


class Preference(models.Model):
    """Whether somebody wants mail for a kind of message; without a row, he does (B-53)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notification_preferences")
    kind = models.CharField(max_length=40)
    mail = models.BooleanField(_("recevoir aussi par courriel"), default=True)
    weekly_digest = models.BooleanField(_("résumé chaque semaine"), default=False)

    class Meta:
        verbose_name = _("préférence de notification")
        constraints = [models.UniqueConstraint(fields=["user", "kind"], name="preference_unique")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.kind}"
