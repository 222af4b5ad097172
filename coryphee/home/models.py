"""The portal's own news (« Actualités »)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from coryphee.home.enums import NewsTag


class News(models.Model):
    """One item of « Actualités » (F-009, F-010). Withdrawn, never erased: what was announced can be proved."""

    tag = models.CharField(_("rubrique"), max_length=20, choices=NewsTag, default=NewsTag.INFORMATION)
    title = models.CharField(_("titre"), max_length=150)
    text = models.TextField(_("texte"), max_length=5000)
    published_at = models.DateTimeField(_("date de publication"))
    author = models.CharField(_("auteur"), max_length=200)
    withdrawn_at = models.DateTimeField(_("retirée le"), null=True, blank=True)

    class Meta:
        verbose_name = _("actualité")
        ordering = ["-published_at", "-pk"]
        indexes = [models.Index(fields=["-published_at", "-id"], name="news_newest")]

    def __str__(self) -> str:
        return self.title

    @property
    def color(self) -> str:
        """The colour that seconds the word of the tag."""
        return {NewsTag.OUTAGE: "warning", NewsTag.NOVELTY: "success"}.get(NewsTag(self.tag), "info")
