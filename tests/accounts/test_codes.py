"""A password lost, or never had: a code by mail, typed on the portal; nobody else learns anything (F-091, ADR 0009)."""

import re
import time
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from coryphee.accounts import services
from coryphee.accounts.models import Session, StaffSession, User
from coryphee.accounts.queries import browser_name, open_sessions
from coryphee.audit.models import AuditEvent
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM
from coryphee.core.models import Job
from tests.browsing import text_of
from tests.factories import PASSWORD, actor_of, make_staff, make_user
from tests.invoices.test_faults import at_once

pytestmark = pytest.mark.django_db
ASK, CHOOSE = "/connexion/code/", "/connexion/mot-de-passe/"
NEW = "Quatre-Poires-27"
HERE = "192.0.2.1"


@pytest.fixture
def jeanne() -> User:
    return make_user("jeanne@lemoine.example", "Jeanne", "Lemoine")


def mailed() -> str:
    """The code of the last mail."""
    jobs.run_due()
    return re.findall(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}\b", mail.outbox[-1].body)[0]


def typed(code: str, **other: str) -> dict[str, str]:
    return {"email": "jeanne@lemoine.example", "code": code, "new": NEW, "new2": NEW, **other}


def test_she_lost_her_password_and_comes_back_by_a_code(client, jeanne):
    elsewhere = Client()
    elsewhere.force_login(jeanne, backend="coryphee.accounts.backends.EmailBackend")
    assert "Mot de passe oublié" in text_of(client.get("/connexion/"))
    page = client.post(ASK, {"email": "Jeanne@Lemoine.example"}, follow=True)
    assert "Si un compte porte cette adresse" in text_of(page)
    code = mailed()
    assert mail.outbox[-1].to == ["jeanne@lemoine.example"]
    assert "http" not in mail.outbox[-1].body
    done = client.post(CHOOSE, typed(code.lower().replace("-", " ")), follow=True)
    assert "Votre mot de passe est choisi" in text_of(done)
    assert client.post("/connexion/", {"email": jeanne.email, "password": NEW}).status_code == 302
    assert elsewhere.get("/compte/").status_code == 302  # who was signed in elsewhere is so no more
    jobs.run_due()
    assert "Votre mot de passe a changé" in mail.outbox[-1].subject
    actions = AuditEvent.objects.filter(target=f"user:{jeanne.pk}").values_list("action", flat=True)
    assert {"user.code", "user.choose_password"} <= set(actions)


def test_a_code_serves_once_and_not_after_its_hour(client, jeanne):
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    assert client.post(CHOOSE, typed(code)).status_code == 302
    again = client.post(CHOOSE, typed(code, new="Cinq-Prunes-28", new2="Cinq-Prunes-28"))
    assert (again.status_code, "n’est plus" in text_of(again)) == (422, True)
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    late = timezone.now() + timedelta(hours=1, minutes=1)
    with pytest.raises(services.WrongCode):
        services.choose_password(email=jeanne.email, typed=code, new=NEW, address=HERE, now=late)


def test_what_is_not_the_code_of_this_very_account_is_refused_alike(jeanne):
    other = make_user("autre@essai.example")
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    for email, given in (
        (jeanne.email, "AAAA-BBBB-CCCC"),
        (other.email, code),
        ("personne@nulle.example", code),
        (jeanne.email, "é"),
    ):
        with pytest.raises(services.WrongCode, match="n’est pas, ou n’est plus"):
            services.choose_password(email=email, typed=given, new=NEW, address=HERE, now=timezone.now())
    jeanne.refresh_from_db()
    assert jeanne.check_password(PASSWORD)


def test_a_weak_password_leaves_the_code_good(client, jeanne):
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    for _try in range(6):
        weak = client.post(CHOOSE, typed(code, new="motdepasse2026", new2="motdepasse2026"))
        assert weak.status_code == 422
    assert client.post(CHOOSE, typed(code, new2="autre")).status_code == 422
    assert client.post(CHOOSE, typed(code)).status_code == 302


def test_nobody_learns_who_has_an_account(client, jeanne, django_assert_num_queries):
    """The same page and the same work; the job that looks for the account mails nothing to a stranger."""
    answers, counts = [], []
    for email in ("jeanne@lemoine.example", "personne@nulle.example"):
        browser = Client()
        before = Job.objects.count()
        began = time.perf_counter()
        answers.append(browser.post(ASK, {"email": email}, follow=True))
        counts.append((Job.objects.count() - before, time.perf_counter() - began))
    one, other = (
        re.sub(r"csrf\S+ value=\S+|jeanne@lemoine.example|personne@nulle.example", "", a.content.decode())
        for a in answers
    )
    assert one == other
    assert [jobs_added for jobs_added, _seconds in counts] == [1, 1]
    jobs.run_due()
    assert [message.to for message in mail.outbox] == [["jeanne@lemoine.example"]]


def test_a_closed_account_gets_no_code_and_takes_none(jeanne):
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    User.objects.update(is_active=False)
    with pytest.raises(services.WrongCode):
        services.choose_password(email=jeanne.email, typed=code, new=NEW, address=HERE, now=timezone.now())
    services.ask_code(email=jeanne.email, address="192.0.2.9", now=timezone.now())
    jobs.run_due()
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("email", ["jeanne@lemoine.example", "personne@nulle.example"])
def test_asking_and_guessing_are_slowed_whoever_has_an_account(client, jeanne, email):
    asked = [client.post(ASK, {"email": email}).status_code for _ in range(5)]
    assert asked == [302, 302, 302, 302, 429]
    assert client.post(ASK, {"email": email})["Retry-After"]
    guesses = [client.post(CHOOSE, typed("AAAA-BBBB-CCCC", email=email)).status_code for _ in range(5)]
    assert guesses == [422, 422, 422, 422, 429]


def test_guesses_of_others_never_stop_who_has_the_code(jeanne):
    """A guess each ten seconds, from networks without end, kept her from choosing a password."""
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code, now, refused = mailed(), timezone.now(), []
    for number in range(60):
        with pytest.raises((services.WrongCode, services.TooManyTries)) as found:
            guess = {"typed": "AAAA-BBBB-CCCC", "new": NEW, "address": f"10.1.{number}.9", "now": now}
            services.choose_password(email=jeanne.email, **guess)
        refused.append(found.value.code)
    assert refused[0] == "wrong_code" and refused[-1] == "too_many_tries"  # they are slowed
    for _made_up in range(35):  # and so is a network that guesses at made-up addresses
        with pytest.raises((services.WrongCode, services.TooManyTries)):
            services.choose_password(email=f"n{_made_up}@x.example", typed="A", new=NEW, address=HERE, now=now)
    services.choose_password(email=jeanne.email, typed=code, new=NEW, address=HERE, now=now)
    jeanne.refresh_from_db()
    assert jeanne.check_password(NEW)


def test_whoever_insists_does_not_make_the_code_of_its_owner_worthless(client, jeanne):
    services.ask_code(email=jeanne.email, address=HERE, now=timezone.now())
    code = mailed()
    services.ask_code(email=jeanne.email, address="203.0.113.9", now=timezone.now())
    assert mailed() == code
    assert client.post(CHOOSE, typed(code)).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_of_two_who_use_one_code_at_the_same_instant_one_chooses():
    jeanne, now = make_user("jeanne@lemoine.example", "Jeanne", "Lemoine"), timezone.now()
    services.ask_code(email=jeanne.email, address=HERE, now=now)
    code = mailed()
    then = timezone.now()
    outcome = at_once(
        *(
            lambda new=new: services.choose_password(email=jeanne.email, typed=code, new=new, address=HERE, now=then)
            for new in (NEW, "Cinq-Prunes-28")
        )
    )
    assert outcome == ["ok", "wrong_code"]


# -- staff ------------------------------------------------------------


def test_a_new_person_chooses_her_password_which_nobody_else_reads(client, client_as):
    staff = client_as(make_staff())
    form = {"email": "neuve@l.example", "first_name": "Jeanne", "last_name": "Neuve"}
    page = staff.post("/administration/utilisateurs/nouveau/", form, follow=True)
    assert "pas encore choisi" in text_of(page)
    code = mailed()
    assert code not in page.content.decode()
    neuve = User.objects.get(email="neuve@l.example")
    assert timedelta(days=6) < neuve.code_ends_at - timezone.now() <= timedelta(days=7)
    assert client.post(CHOOSE, typed(code, email="neuve@l.example")).status_code == 302
    assert client.post("/connexion/", {"email": "neuve@l.example", "password": NEW}).status_code == 302


def test_choosing_a_password_ends_a_staff_session_too():
    nadia = make_staff()
    services.give_code(user=nadia, actor=SYSTEM, now=timezone.now())
    code = mailed()
    services.choose_password(email=nadia.email, typed=code, new=NEW, address=HERE, now=timezone.now())
    assert StaffSession.objects.get().closed_at is not None


def test_the_page_of_a_person_shows_her_sessions_and_one_is_closed(client_as, jeanne):
    staff = client_as(make_staff())
    his, hers = (
        client_as(jeanne, REMOTE_ADDR=one, HTTP_USER_AGENT=f"Navigateur {one}") for one in ("192.0.2.5", "192.0.2.6")
    )
    for browser in (his, hers):
        assert browser.get("/compte/").status_code == 200
    page = text_of(staff.get(f"/administration/utilisateurs/{jeanne.pk}/"))
    found = open_sessions(jeanne.pk, now=timezone.now())
    assert len(found) == 2
    assert all(one.key not in page for one in found)
    staff.post(f"/administration/utilisateurs/{jeanne.pk}/sessions/{found[0].mark}/")
    assert sorted(browser.get("/compte/").status_code for browser in (his, hers)) == [200, 302]
    gone = staff.get(f"/administration/utilisateurs/{jeanne.pk}/sessions/{found[0].mark}/", follow=True)
    assert "déjà fermée" in text_of(gone)
    assert AuditEvent.objects.filter(action="session.close", target=f"user:{jeanne.pk}").count() == 1


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36", "Chrome, Linux"),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari, iPhone"),
        ("Essai 1", "Essai 1"),
        ("", ""),
    ],
)
def test_a_browser_is_named_in_words(said, name):
    assert browser_name(said) == name


def test_a_session_of_somebody_else_is_not_closed_by_another_address(client_as, jeanne):
    staff, nadia = client_as(make_staff()), User.objects.get(email="nadia.ferrand@portail.example")
    (mine,) = open_sessions(nadia.pk, now=timezone.now())
    staff.post(f"/administration/utilisateurs/{jeanne.pk}/sessions/{mine.mark}/")
    assert Session.objects.filter(session_key=mine.key).exists()


def test_sessions_that_ended_by_themselves_are_forgotten(client_as, jeanne):
    client_as(jeanne)
    Session.objects.update(expire_date=timezone.now() - timedelta(minutes=1))
    assert services.forget_old_sessions(now=timezone.now()) >= 1
    assert not open_sessions(jeanne.pk, now=timezone.now())


@pytest.mark.parametrize(("asked", "found"), [("lemoine jeanne", 1), ("LEMOINE", 1), ("jeanne paul", 0), (" ", 2)])
def test_an_account_is_found_by_a_name_or_an_address(client_as, jeanne, asked, found):
    rows = client_as(make_staff()).get("/administration/utilisateurs/", {"q": asked}).context["page"].objects
    assert len(rows) == found


@pytest.mark.parametrize("page", ["", "code/", "etat/", "sessions/abc/"])
def test_the_pages_of_a_person_are_closed_to_all_but_staff_in_session(client, client_as, jeanne, page):
    address = f"/administration/utilisateurs/{jeanne.pk}/{page}"
    outside = make_staff(session=False)
    for browser in (client_as(jeanne), client_as(outside)):
        assert [browser.get(address).status_code, browser.post(address, {"do": "deactivate"}).status_code] == [403, 403]
    assert client.get(address).status_code == 302
    jeanne.refresh_from_db()
    assert (jeanne.is_active, jeanne.code_made_at) == (True, None)


def test_the_page_asks_as_much_for_many_rights_as_for_one(client_as, jeanne, django_assert_max_num_queries):
    from tests.factories import make_member, make_organisation

    for _firm in range(6):
        make_member(make_organisation(), "FACTURES_EMISES", user=jeanne)
    staff = client_as(make_staff())
    assert actor_of(jeanne).grants
    with django_assert_max_num_queries(16):
        page = text_of(staff.get(f"/administration/utilisateurs/{jeanne.pk}/"))
    assert page.count("Retirer ce droit") >= 6
    assert "Personne rattachée" in page
