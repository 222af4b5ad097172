from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declared


class NewsTag(TextChoices):
    """What kind of news it is (F-009): said in words before the title."""

    INFORMATION = "INFORMATION", _("Information")
    OUTAGE = "INDISPONIBILITE", _("Indisponibilité")
    NOVELTY = "NOUVEAUTE", _("Nouveauté")


@declared
class HomeAction(TextChoices):
    """What the trail says of news and of jobs that staff replay."""

    PUBLISH_NEWS = "news.publish", _("Actualité publiée")
    EDIT_NEWS = "news.edit", _("Actualité modifiée")
    WITHDRAW_NEWS = "news.withdraw", _("Actualité retirée")
    REPLAY_JOB = "job.replay", _("Travail remis en file")
