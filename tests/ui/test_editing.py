"""Edit screens: whoever saves over what somebody else has saved meanwhile reads so first, and loses nothing."""

import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django import forms
from django.db import connection, connections
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from coryphee.accounts.models import User
from coryphee.audit.models import AuditEvent
from coryphee.home.enums import NewsTag
from coryphee.home.models import News
from coryphee.organisations import services
from coryphee.organisations.models import Organisation
from coryphee.ui.editing import OPENED, EditForm
from tests.browsing import opened_at, save, text_of
from tests.factories import make_awa, make_staff, make_town, make_user

CHANGED = "Cette fiche a été modifiée depuis que vous l’avez ouverte"
DETAILS = {"label": "Commune de Marly", "city": "Marly", "postal_code": "59770"}


@pytest.fixture
def town(db: None) -> Organisation:
    return make_town()


@pytest.fixture
def awa(client_as: Callable[..., Client], town: Organisation) -> Client:
    return client_as(make_awa(town))


def details(town: Organisation) -> str:
    return reverse("organisations:edit", args=[town.pk])


def test_who_saves_second_is_told_what_was_saved_meanwhile_and_keeps_what_he_typed(awa, town):
    """A’s telephone number was gone once B had written an address, and both had read « Enregistré »."""
    late = opened_at(awa, details(town))
    assert save(awa, details(town), DETAILS | {"phone": "03 27 00 00 01"}).status_code == 302
    answer = awa.post(details(town), late | DETAILS | {"address": "1 place de la République"})
    page = text_of(answer)
    assert (answer.status_code, CHANGED in page) == (409, True)
    assert "Enregistré entre-temps : « 03 27 00 00 01 »." in page
    assert "1 place de la République" in answer.content.decode()
    town.refresh_from_db()
    assert (town.phone, town.address) == ("03 27 00 00 01", "")


def test_he_may_save_again_once_he_has_read_it(awa, town):
    late = opened_at(awa, details(town))
    save(awa, details(town), DETAILS | {"phone": "03 27 00 00 01"})
    typed = DETAILS | {"phone": "03 27 00 00 99"}
    told = awa.post(details(town), late | typed).content.decode()
    (mark,) = re.findall(rf'name="{OPENED}" value="([^"]*)"', told)
    assert awa.post(details(town), {OPENED: mark} | typed).status_code == 302
    town.refresh_from_db()
    assert town.phone == "03 27 00 00 99"


def test_what_others_save_while_he_reads_it_is_told_again(awa, town):
    late = opened_at(awa, details(town))
    for phone in ("03 27 00 00 01", "03 27 00 00 02"):
        save(awa, details(town), DETAILS | {"phone": phone})
        answer = awa.post(details(town), late | DETAILS)
        (mark,) = re.findall(rf'name="{OPENED}" value="([^"]*)"', answer.content.decode())
        late = {OPENED: mark}
        assert (answer.status_code, phone in text_of(answer)) == (409, True)


def test_a_double_click_overwrites_nothing(awa, town):
    typed = opened_at(awa, details(town)) | DETAILS | {"phone": "03 27 00 00 01"}
    assert [awa.post(details(town), typed).status_code for _ in range(2)] == [302, 302]


@pytest.mark.parametrize("mark", [{}, {OPENED: ""}, {OPENED: "label:x :::"}])
def test_a_form_that_does_not_say_with_what_it_was_opened_overwrites_nothing_unknowingly(awa, town, mark):
    answer = awa.post(details(town), mark | DETAILS | {"label": "Autre"})
    assert (answer.status_code, "« Commune de Marly »" in text_of(answer)) == (409, True)


def of_demands(awa: Client, _staff: Client, town: Organisation) -> tuple[Client, str, Any, Any]:
    one = {"requirement": "AUCUNE", "payment_delay": "30"}
    return awa, reverse("organisations:edit_recipient", args=[town.pk]), one | {"payment_delay": "50"}, one


def of_a_unit(awa: Client, _staff: Client, town: Organisation) -> tuple[Client, str, Any, Any]:
    unit = town.units.create(code="PISCINE", label="Piscine")
    one = {"code": "PISCINE", "label": "Piscine", "active": "on"}
    return awa, reverse("organisations:edit_unit", args=[town.pk, unit.pk]), one | {"valid_to": "2026-12-31"}, one


def of_news(_awa: Client, staff: Client, _town: Organisation) -> tuple[Client, str, Any, Any]:
    one = {"tag": NewsTag.OUTAGE.value, "title": "Maintenance", "text": "Jeudi."}
    news = News.objects.create(**one, published_at=timezone.now(), author="Nadia")
    return staff, reverse("home:edit_news", args=[news.pk]), one | {"text": "Vendredi."}, one | {"title": "Travaux"}


def of_an_account(awa: Client, _staff: Client, _town: Organisation) -> tuple[Client, str, Any, Any]:
    one = {"first_name": "Awa", "last_name": "Diallo", "contact_email": "awa.diallo@marly.example"}
    return awa, reverse("accounts:account"), one | {"phone": "06 01"}, one


def of_preferences(awa: Client, _staff: Client, _town: Organisation) -> tuple[Client, str, Any, Any]:
    return awa, reverse("notifications:preferences"), {"weekly_digest": "on"}, {"mail_account": "on"}


@pytest.mark.parametrize("screen", [of_demands, of_a_unit, of_news, of_an_account, of_preferences])
def test_every_edit_screen_tells_who_saves_second(client_as, awa, town, screen):
    browser, address, first, second = screen(awa, client_as(make_staff()), town)
    late = opened_at(browser, address)
    assert save(browser, address, first).status_code == 302
    answer = browser.post(address, late | second)
    assert (answer.status_code, CHANGED in text_of(answer)) == (409, True)
    assert "Enregistré entre-temps" in text_of(answer)
    (mark,) = re.findall(rf'name="{OPENED}" value="([^"]*)"', answer.content.decode())
    assert browser.post(address, {OPENED: mark} | second).status_code == 302


def test_a_form_made_from_a_model_edits_with_the_mechanism_or_makes_new_rows_only():
    """What is filled in without a model is found by the browser that walks over every screen."""
    get_resolver().url_patterns  # noqa: B018 - every form is declared by now
    ours = {one for one in every_kind(forms.ModelForm) if one.__module__.startswith("coryphee.")}
    assert {one.__name__ for one in ours if not issubclass(one, EditForm)} == {"CreateOrganisationForm"}


def every_kind(form: Any) -> set[Any]:
    return {form} | {kind for one in form.__subclasses__() for kind in every_kind(one)}


def test_what_makes_something_new_compares_nothing(awa, town):
    address = reverse("organisations:create_unit", args=[town.pk])
    assert opened_at(awa, address) == {}
    assert awa.post(address, {"code": "NEUF", "label": "Neuf", "active": "on"}).status_code == 302


def test_what_was_kept_through_a_lost_session_says_with_what_it_was_opened(client_as, db):
    """« Reprendre votre saisie » sends the same form; the digests are not shown as something that was typed."""
    user = make_user("jeanne@lemoine.example")
    browser, address = client_as(user), reverse("accounts:account")
    hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', browser.get(address).content.decode()))
    browser.session.flush()
    sent = browser.post(address, hidden | {"first_name": "Jeanne", "last_name": "L", "contact_email": "j@l.example"})
    browser.force_login(User.objects.get(pk=user.pk), backend="coryphee.accounts.backends.EmailBackend")
    page = browser.get(parse_qs(urlsplit(sent["Location"]).query)["next"][0])
    assert "first_name:" in page.content.decode()
    assert "first_name:" not in text_of(page)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_save_at_the_same_instant_one_is_told(monkeypatch, client_as):
    """Both had compared before either had written."""
    town = make_town()
    awa = make_awa(town)
    first, second = client_as(awa), client_as(awa)
    typed = [opened_at(first, details(town)) | DETAILS | {"phone": phone} for phone in ("01", "02")]
    writes, came, update = threading.Event(), threading.Event(), services.update_organisation

    def slowly(**named: Any) -> None:
        """The first writes once the second waits for it, or has written without waiting."""
        alone, _ = connection.vendor != "postgresql" or writes.is_set(), writes.set()
        while not (alone or came.is_set() or somebody_waits()):
            pass
        update(**named)

    def late() -> int:
        assert writes.wait(30)
        status = _posted(second, details(town), typed[1])
        came.set()
        return status

    monkeypatch.setattr(services, "update_organisation", slowly)
    if connection.vendor != "postgresql":  # the tests' SQLite lives in one connection: one after the other
        found = [_posted(first, details(town), typed[0]), late()]
    else:
        with ThreadPoolExecutor(2) as threads:
            later = threads.submit(late)
            found = [threads.submit(_posted, first, details(town), typed[0]).result(60), later.result(60)]
    assert found == [302, 409]
    assert Organisation.objects.get(pk=town.pk).phone == "01"
    assert AuditEvent.objects.filter(action="organisation.update").count() == 1


def somebody_waits() -> bool:
    """For a lock, in this database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(cursor.fetchone()[0])


def _posted(browser: Client, address: str, typed: dict[str, str]) -> int:
    try:
        return browser.post(address, typed).status_code
    finally:
        if connection.vendor == "postgresql":
            connections.close_all()
