"""What the pages of the home module show: the news, the jobs."""

from datetime import datetime

from django.db.models import Case, QuerySet, Value, When
from django.utils.translation import gettext as _

from coryphee.core.counting import Counted, count_up_to
from coryphee.core.models import Job, JobState
from coryphee.home.models import News


def published_news(now: datetime) -> QuerySet[News]:
    """What everybody may read today, newest first (F-009)."""
    return News.objects.filter(withdrawn_at=None, published_at__lte=now)


def all_news(now: datetime) -> QuerySet[News]:
    """What staff manage: withdrawn and future news too, each with its `state` in words."""
    return News.objects.annotate(
        state=Case(
            When(withdrawn_at__isnull=False, then=Value(_("Retirée"))),
            When(published_at__gt=now, then=Value(_("À paraître"))),
            default=Value(_("En ligne")),
        )
    )


def failed_jobs() -> QuerySet[Job]:
    """What the portal gave up doing: somebody must look."""
    return Job.objects.filter(state=JobState.FAILED)


def waiting_jobs(now: datetime) -> Counted:
    """How many pieces of work are due."""
    return count_up_to(Job.objects.filter(state=JobState.WAITING, run_at__lte=now))
