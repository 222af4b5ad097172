"""What was sent, where it is kept (`KEEP_MAILS`): the demo shows it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SentMail(models.Model):
    """A mail as it was sent; kept only where the settings say so (the demo)."""

    to = models.CharField(_("à"), max_length=254)
    subject = models.CharField(_("objet"), max_length=200)
    text = models.TextField()
    html = models.TextField(blank=True)
    sent_at = models.DateTimeField(_("envoyé le"))

    class Meta:
        verbose_name = _("courriel envoyé")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.to} {self.subject}"
