from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from coryphee.accounts.models import StaffSession, User
from coryphee.core.actor import Actor
from coryphee.home.models import News
from tests.browsing import enter

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def staff_actor() -> Actor:
    return Actor(user_id=7, label="Nadia Ferrand", staff=True)


@pytest.fixture
def make_user(db: None) -> Callable[..., User]:
    def make(email: str = "jeanne@example.org", **fields: Any) -> User:
        defaults = {"first_name": "Jeanne", "last_name": "Lemoine"}
        return User.objects.create_user(email, **{**defaults, **fields})

    return make


@pytest.fixture
def signed_in(client: Client, make_user: Callable[..., User]) -> Client:
    """A browser where somebody without any right is signed in."""
    client.force_login(make_user())
    return client


@pytest.fixture
def staff(client: Client, make_user: Callable[..., User]) -> Client:
    """A browser where a member of staff is inside an open staff session."""
    user = make_user("nadia@example.org", first_name="Nadia", last_name="Ferrand", is_staff_member=True)
    opened = timezone.now()
    StaffSession.objects.create(
        user=user, reason="Actualités", opened_at=opened, expires_at=opened + timedelta(minutes=30)
    )
    return enter(client, user)


@pytest.fixture
def make_news(db: None) -> Callable[..., News]:
    def make(title: str = "Maintenance", **fields: Any) -> News:
        defaults = {"text": "De 13 h à 15 h.", "author": "Nadia Ferrand", "published_at": NOW}
        return News.objects.create(title=title, **{**defaults, **fields})

    return make
