"""Where messages go: an address that its owner has shown to read (F-097, M-04)."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from coryphee.accounts import services
from coryphee.accounts.models import User
from coryphee.audit.models import AuditEvent
from coryphee.core import jobs
from tests.browsing import save, text_of
from tests.factories import actor_of, make_user

pytestmark = pytest.mark.django_db
NEW, OTHER = "neuve@l.example", "victime@ailleurs.example"


@pytest.fixture
def jeanne() -> User:
    return make_user("jeanne@lemoine.example", "Jeanne", "Lemoine")


@pytest.fixture
def browser(client_as: Any, jeanne: User) -> Client:
    return client_as(jeanne)


def asked(browser: Client, email: str) -> Any:
    return save(browser, "/compte/", {"first_name": "Jeanne", "last_name": "L", "contact_email": email})


def mailed() -> str:
    jobs.run_due()
    return re.findall(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){2}", mail.outbox[-1].body)[0]


def test_a_new_contact_address_counts_once_its_code_came_back(browser, jeanne):
    """It counted at once, whoever lived there, and invoices were told to a stranger."""
    answer = asked(browser, NEW)
    assert answer["Location"] == reverse("accounts:contact")
    code = mailed()
    jeanne.refresh_from_db()
    assert (jeanne.last_name, jeanne.contact_email) == ("L", "jeanne@lemoine.example")
    assert [one.to for one in mail.outbox] == [[NEW]] and "://" not in mail.outbox[0].body
    assert "vont toujours à jeanne@lemoine.example" in text_of(browser.get("/compte/adresse/"))
    assert browser.post("/compte/adresse/", {"code": "AAAA-BBBB-CCCC"}).status_code == 422
    assert browser.post("/compte/adresse/", {"code": code.lower().replace("-", "")}).status_code == 302
    jeanne.refresh_from_db()
    assert jeanne.contact_email == NEW
    jobs.run_due()
    assert sorted(one.to[0] for one in mail.outbox[1:]) == ["jeanne@lemoine.example", NEW]
    assert AuditEvent.objects.filter(action="user.contact").count() == 1
    assert browser.get("/compte/adresse/").status_code == 302


def test_the_code_is_of_one_person_one_address_and_one_hour(browser, jeanne):
    asked(browser, NEW)
    code, now = mailed(), timezone.now()
    other = make_user("awa@marly.example")
    for user, email, at in ((other, NEW, now), (jeanne, OTHER, now), (jeanne, NEW, now + timedelta(hours=2))):
        with pytest.raises(services.NotProved):
            services.prove_contact(user=user, email=email, typed=code, actor=actor_of(user), now=at)


def test_a_stranger_is_written_to_a_few_times_at_most(browser, client_as):
    """Ten changes were twenty mails, nineteen of them to people who had asked for nothing."""
    for _again in range(10):
        asked(browser, OTHER)
    for number in range(4):
        asked(client_as(make_user(f"n{number}@x.example")), OTHER)
    jobs.run_due()
    assert len([one for one in mail.outbox if one.to == [OTHER]]) <= 4
    assert asked(browser, OTHER).status_code in (422, 429)


def test_the_login_address_is_proved_already(browser, jeanne):
    User.objects.filter(pk=jeanne.pk).update(contact_email=NEW)
    assert asked(browser, jeanne.email)["Location"] == reverse("accounts:account")
    jeanne.refresh_from_db()
    assert jeanne.contact_email == jeanne.email
