"""What staff do to the portal's own pages: publish, change and withdraw news; replay what failed."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.home.enums import HomeAction
from coryphee.home.models import News


class StaffOnly(DomainError):
    code = "staff_only"


class NewsWithdrawn(DomainError):
    code = "news_withdrawn"


@transaction.atomic
def publish_news(
    *, tag: str, title: str, text: str, actor: Actor, now: datetime, published_at: datetime | None = None
) -> News:
    """Announce something to everybody, at once or from a later date on (F-009, F-010)."""
    _staff_only(actor)
    news = News.objects.create(
        tag=tag, title=title.strip(), text=text.strip(), published_at=published_at or now, author=actor.label
    )
    _record(HomeAction.PUBLISH_NEWS, news, actor, now)
    return news


@transaction.atomic
def edit_news(
    *, news: News, tag: str, title: str, text: str, actor: Actor, now: datetime, published_at: datetime | None = None
) -> None:
    """Correct an announcement; its date stays unless another is given."""
    _staff_only(actor)
    if news.withdrawn_at is not None:
        raise NewsWithdrawn(_("Cette actualité est retirée. Publiez-en une nouvelle."))
    before = news.title
    news.tag, news.title, news.text = tag, title.strip(), text.strip()
    news.published_at = published_at or news.published_at
    news.save(update_fields=["tag", "title", "text", "published_at"])
    _record(HomeAction.EDIT_NEWS, news, actor, now, before=before)


@transaction.atomic
def withdraw_news(*, news: News, actor: Actor, now: datetime) -> None:
    """Take an announcement off every page; the record of it stays. Doing it twice changes nothing."""
    _staff_only(actor)
    if News.objects.filter(pk=news.pk, withdrawn_at=None).update(withdrawn_at=now):
        _record(HomeAction.WITHDRAW_NEWS, news, actor, now)


@transaction.atomic
def replay_job(*, job_id: int, actor: Actor, now: datetime) -> bool:
    """Put a failed job back in the queue; false when it is not failed any more."""
    _staff_only(actor)
    replayed = jobs.replay(job_id=job_id)
    if replayed:
        audit.record(action=HomeAction.REPLAY_JOB, actor=actor, target=f"job:{job_id}", at=now)
    return replayed


def _staff_only(actor: Actor) -> None:
    if not (actor.staff or actor.is_system):
        raise StaffOnly(_("Seul un agent d’exploitation peut faire cela, dans une session d’assistance."))


def _record(action: str, news: News, actor: Actor, now: datetime, **details: str) -> None:
    audit.record(action=action, actor=actor, target=f"news:{news.pk}", at=now, details={"title": news.title, **details})
