"""News are published, corrected and withdrawn by staff only (F-009, F-010)."""

from datetime import timedelta

import pytest

from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM, Actor
from coryphee.home import queries, services
from coryphee.home.enums import NewsTag
from coryphee.home.models import News

pytestmark = pytest.mark.django_db
SUPPLIER = Actor(user_id=3, label="Jeanne Lemoine")


@pytest.fixture
def news(staff_actor, now):
    return services.publish_news(
        tag=NewsTag.OUTAGE, title=" Maintenance ", text="De 13 h à 15 h.", actor=staff_actor, now=now
    )


def test_a_news_is_published_at_once_with_its_author(news, now):
    assert (news.title, news.author, news.published_at) == ("Maintenance", "Nadia Ferrand", now)
    assert list(queries.published_news(now)) == [news]
    assert AuditEvent.objects.get().action == "news.publish"


def test_a_news_for_later_is_not_seen_before_its_hour(staff_actor, now):
    later = now + timedelta(days=2)
    news = services.publish_news(
        tag=NewsTag.INFORMATION, title="Bientôt", text="…", actor=staff_actor, now=now, published_at=later
    )
    assert list(queries.published_news(now)) == []
    assert list(queries.published_news(later)) == [news]
    assert [(n.pk, n.state) for n in queries.all_news(now)] == [(news.pk, "À paraître")]


def test_news_are_shown_newest_first(make_news, now):
    old = make_news("Ancienne", published_at=now - timedelta(days=3))
    new = make_news("Récente")
    assert list(queries.published_news(now)) == [new, old]


def test_a_correction_keeps_the_date_and_says_what_the_title_was(news, staff_actor, now):
    services.edit_news(
        news=news,
        tag=NewsTag.NOVELTY,
        title="Maintenance reportée",
        text="Au 27 novembre.",
        actor=staff_actor,
        now=now + timedelta(hours=1),
    )
    news.refresh_from_db()
    assert (news.title, news.tag, news.published_at) == ("Maintenance reportée", NewsTag.NOVELTY, now)
    event = AuditEvent.objects.get(action="news.edit")
    assert event.details == {"title": "Maintenance reportée", "before": "Maintenance"}


def test_a_withdrawn_news_disappears_but_is_kept(news, staff_actor, now):
    services.withdraw_news(news=news, actor=staff_actor, now=now)
    assert list(queries.published_news(now)) == []
    assert News.objects.get().withdrawn_at == now
    assert [n.state for n in queries.all_news(now)] == ["Retirée"]


def test_withdrawing_twice_is_recorded_once(news, staff_actor, now):
    services.withdraw_news(news=news, actor=staff_actor, now=now)
    services.withdraw_news(news=news, actor=staff_actor, now=now + timedelta(hours=1))
    assert News.objects.get().withdrawn_at == now
    assert AuditEvent.objects.filter(action="news.withdraw").count() == 1


def test_a_withdrawn_news_is_not_corrected(news, staff_actor, now):
    services.withdraw_news(news=news, actor=staff_actor, now=now)
    news.refresh_from_db()
    with pytest.raises(services.NewsWithdrawn):
        services.edit_news(news=news, tag=NewsTag.OUTAGE, title="x", text="x", actor=staff_actor, now=now)


def test_whoever_is_not_staff_is_refused_everything(news, now):
    before = News.objects.values().get()
    with pytest.raises(services.StaffOnly):
        services.publish_news(tag=NewsTag.OUTAGE, title="x", text="x", actor=SUPPLIER, now=now)
    with pytest.raises(services.StaffOnly):
        services.edit_news(news=news, tag=NewsTag.OUTAGE, title="x", text="x", actor=SUPPLIER, now=now)
    with pytest.raises(services.StaffOnly):
        services.withdraw_news(news=news, actor=SUPPLIER, now=now)
    assert News.objects.values().get() == before


def test_the_portal_itself_may_publish(now):
    assert services.publish_news(tag=NewsTag.OUTAGE, title="x", text="x", actor=SYSTEM, now=now).author == "Portail"


@pytest.mark.parametrize("tag", NewsTag.values)
def test_each_tag_has_a_colour_beside_its_word(make_news, tag):
    assert make_news(tag=tag).color in {"info", "warning", "success"}
