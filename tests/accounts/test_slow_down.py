"""Who is slowed down by whose failures (P-02): the table of docs/mecanismes/sessions.md, line by line."""

import re
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from coryphee.accounts import services, tasks
from coryphee.accounts.enums import AccountAction
from coryphee.accounts.hashers import Crowd
from coryphee.accounts.models import SignIn, SignInThrottle, User
from coryphee.accounts.services import TooManyTries, WrongCredentials, sign_in
from coryphee.accounts.services.browsers import browser_known_to
from coryphee.accounts.services.sign_in import _limits
from coryphee.accounts.services.throttle import Limit, closed_until, count_try, take_back
from coryphee.audit.models import AuditEvent
from coryphee.core.models import Job

pytestmark = pytest.mark.django_db
RIGHT, WRONG = "Trois-Pommes-2026", "Deux-Poires-2026"
HOME, OFFICE, CAFE = "192.0.2.1", "198.51.100.7", "203.0.113.9"


@pytest.fixture
def jeanne() -> User:
    return User.objects.create_user("jeanne@lemoine.example", RIGHT, first_name="Jeanne", last_name="Lemoine")


@pytest.fixture
def paul() -> User:
    return User.objects.create_user("paul@marly.example", RIGHT, first_name="Paul", last_name="Mercier")


NOW = timezone.now()


@pytest.fixture(autouse=True)
def _one_clock(monkeypatch) -> None:
    """Screens and jobs read the hour of the tests, however long the machine took to come to this one."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def tried(user, *, password=WRONG, address=CAFE, note="", at=0.0, code=""):
    """« in », « wrong », or the seconds to wait."""
    now = NOW + timedelta(seconds=at)
    try:
        sign_in(email=user.email, password=password, address=address, browser="", note=note, now=now, code=code)
    except WrongCredentials:
        return "wrong"
    except TooManyTries:
        until = SignInThrottle.objects.filter(blocked_until__gt=now).order_by("-blocked_until").first()
        return round((until.blocked_until - now).total_seconds())
    return "in"


def networks(count):
    return [f"10.{n // 250}.{n % 250}.9" for n in range(count)]


def test_her_known_browser_passes_whatever_others_do(jeanne):
    note = services.note_for(jeanne, "")
    for _try in range(8):
        tried(jeanne, address=OFFICE)
    for one in networks(40):
        tried(jeanne, address=one)
    assert tried(jeanne, password=RIGHT, address=OFFICE, note=note) == "in"


def test_the_waits_tell_nobody_who_has_an_account_nor_who_works_here(jeanne, paul):
    """From the same network the seventh failure cost a minute on a colleague's account, and five on nobody's."""
    assert tried(paul, password=RIGHT, address=OFFICE) == "in"
    nobody = User(email="personne@nulle.example")
    seen = {}
    for who in (paul, jeanne, nobody):
        seen[who.email], at = [], 100.0 + 10_000 * len(seen)
        for _try in range(8):
            answer = tried(who, address=OFFICE, at=at)
            seen[who.email].append(answer)
            at += 1 if answer == "wrong" else answer + 1
    assert seen[paul.email] == seen[jeanne.email] == seen[nobody.email]
    assert seen[paul.email] == ["wrong"] * 3 + [5, 15, 60, 300, 900]


def test_what_is_paced_for_a_network_is_paced_for_all_its_accounts(jeanne, paul):
    """Once the network waits, one try told who is known there: he alone was not made to wait."""
    assert tried(paul, password=RIGHT, address=OFFICE) == "in"
    for number in range(45):
        tried(User(email=f"nobody{number}@x.example"), address=OFFICE)
    waits = [tried(who, address=OFFICE, at=1) for who in (paul, jeanne, User(email="nul@x.example"))]
    assert len(set(waits)) == 1 and waits[0] <= 10


def test_a_colleague_behind_the_same_address_is_not_refused(jeanne, paul):
    """31 failures of somebody else closed the whole address; now a known browser passes, another waits ten seconds."""
    assert tried(paul, password=RIGHT, address=OFFICE) == "in"
    for number in range(45):
        tried(User(email=f"nobody{number}@x.example"), address=OFFICE)
    assert tried(paul, password=RIGHT, address=OFFICE, note=services.note_for(paul, ""), at=1) == "in"
    wait = tried(jeanne, password=RIGHT, address=OFFICE, at=1)
    assert wait == "in" or wait <= 10
    assert tried(jeanne, password=RIGHT, address=OFFICE, at=12) == "in"


def test_a_network_known_to_a_colleague_is_not_known_to_her(jeanne, paul):
    """Who guesses from where somebody else signs in stands in line with the others."""
    assert tried(paul, password=RIGHT, address=OFFICE) == "in"
    for one in networks(40):
        tried(jeanne, address=one)
    assert tried(jeanne, password=RIGHT, address=OFFICE) == 10


def test_guesses_from_one_network_wait_longer_and_longer(jeanne):
    found = [tried(jeanne, at=number / 100) for number in range(4)]
    assert found == ["wrong", "wrong", "wrong", 5]
    assert tried(jeanne, at=1) == 4  # not counted: the wait is that of the last try that was looked at
    waits, at = [], 6.0
    for _try in range(6):
        wait = tried(jeanne, at=at)
        waits.append(wait)
        at += wait + 1
    assert waits == [15, 60, 300, 900, 3600, 3600]


def test_guesses_from_many_networks_are_paced(jeanne):
    """60 wrong passwords from 60 addresses: none was refused. Beyond twenty, one try in ten seconds is looked at."""
    found = [tried(jeanne, address=one, at=number / 100) for number, one in enumerate(networks(60))]
    assert found[:20] == ["wrong"] * 20
    assert all(isinstance(one, int) and one <= 10 for one in found[20:])
    assert tried(jeanne, password=RIGHT, address="172.16.0.1", at=11) == "in"  # nobody is locked out


def test_a_network_of_ipv6_is_its_first_64_bits(jeanne):
    found = [tried(jeanne, address=f"2001:db8:1:2::{number:x}") for number in range(1, 6)]
    assert found[:3] == ["wrong"] * 3
    assert all(isinstance(one, int) for one in found[3:])
    assert tried(jeanne, address="2001:db8:1:3::1") == "wrong"


def test_what_is_written_of_a_sign_in_is_the_whole_address(jeanne):
    address = "2001:db8:1:2::5"
    assert tried(jeanne, password=RIGHT, address=address) == "in"
    written = SignIn.objects.get(user=jeanne)
    assert (written.address, written.network) == (address, "2001:db8:1:2::/64")
    assert AuditEvent.objects.get(action=AccountAction.SIGN_IN).origin == address


def test_a_browser_is_forgotten_with_the_password_and_known_to_its_own_accounts_only(jeanne, paul):
    note = services.note_for(jeanne, "")
    for _try in range(8):
        tried(jeanne)
        tried(paul)
    assert tried(paul, password=RIGHT, note=note, at=1) != "in"
    assert tried(jeanne, password=RIGHT, note=note[:-2] + "xx", at=1) != "in"
    jeanne.set_password("Quatre-Prunes-2027")
    jeanne.save()
    assert tried(jeanne, password="Quatre-Prunes-2027", note=note, at=1) != "in"


def test_a_browser_is_forgotten_after_half_a_year(jeanne, monkeypatch):
    note = services.note_for(jeanne, "")
    now = time.time()
    for days, known in ((179, True), (181, False)):
        monkeypatch.setattr(time, "time", lambda days=days: now + days * 24 * 3600)
        assert bool(browser_known_to(jeanne, note)) == known


@pytest.mark.parametrize(("days", "known"), [(179, True), (181, False)])
def test_a_network_is_forgotten_after_half_a_year(jeanne, days, known):
    """Known, it has places of its own in a crowd; nobody sees it otherwise."""
    assert tried(jeanne, password=RIGHT, address=HOME) == "in"
    limits = _limits(jeanne, jeanne.email, HOME, "", NOW + timedelta(days=days))
    assert limits.crowd == (Crowd.KNOWN if known else Crowd.STRANGERS)


def test_a_browser_knows_so_many_accounts_and_forgets_the_oldest(jeanne):
    others = [User.objects.create_user(f"p{n}@x.example", RIGHT, first_name="P", last_name=str(n)) for n in range(5)]
    note = services.note_for(jeanne, "")
    for one in others:
        note = services.note_for(one, note)
    assert browser_known_to(others[-1], note)
    assert not browser_known_to(jeanne, note)


def test_who_guesses_on_a_known_browser_waits_too_and_opens_nothing_for_others(jeanne):
    note = services.note_for(jeanne, "")
    found = [tried(jeanne, note=note) for _try in range(4)]
    assert found == ["wrong", "wrong", "wrong", 5]
    assert tried(jeanne) == "wrong"


def test_of_two_who_share_a_browser_one_does_not_wait_for_the_other(jeanne, paul):
    note = services.note_for(paul, services.note_for(jeanne, ""))
    assert [tried(jeanne, note=note) for _try in range(4)][-1] == 5
    assert tried(paul, note=note) == "wrong"
    assert tried(paul, password=RIGHT, note=note) == "in"
    assert tried(jeanne, password=RIGHT, note=note, at=1) == 4


def test_success_forgets_her_own_failures_and_leaves_those_of_others(jeanne):
    for one in networks(25):
        tried(jeanne, address=one)
    for number in range(3):
        tried(jeanne, address=HOME, at=20 + 11 * number)
    assert tried(jeanne, password=RIGHT, address=HOME, at=90) == "in"
    assert [tried(jeanne, address=HOME, at=102 + 11 * n) for n in range(3)] == [10] * 3  # that of all
    wait = tried(jeanne, address="172.16.9.9", at=125)
    assert wait == "wrong" or wait <= 10
    assert isinstance(tried(jeanne, address="172.16.9.8", at=126), int)


def test_the_owner_is_told_at_both_addresses(jeanne, work, mailoutbox):
    """Whoever holds one of them is not the only one to read it."""
    User.objects.filter(pk=jeanne.pk).update(contact_email="atelier@lemoine.example")
    for one in networks(15):
        tried(jeanne, address=one)
    work()
    told = [mail.to for mail in mailoutbox if "essais de connexion" in mail.subject]
    assert sorted(to for mail in told for to in mail) == ["atelier@lemoine.example", "jeanne@lemoine.example"]


def test_the_owner_is_told_once_a_day_of_many_failures(jeanne, work, mailoutbox):
    for one in networks(15):
        tried(jeanne, address=one)
    work()
    told = [mail for mail in mailoutbox if "essais de connexion" in mail.subject]
    assert [mail.to for mail in told] == [["jeanne@lemoine.example"]]
    assert "http" not in told[0].body
    for one in networks(20)[15:]:
        tried(jeanne, address=one)
    work()
    assert len([mail for mail in mailoutbox if "essais de connexion" in mail.subject]) == 1
    User.objects.update(failures_told_at=timezone.now() - timedelta(days=2))
    tried(jeanne, address="172.16.0.3", at=60)
    work()
    assert len([mail for mail in mailoutbox if "essais de connexion" in mail.subject]) == 2


@pytest.fixture
def code(jeanne, work, mailoutbox):
    """What Jeanne reads in her mail while others guess at her password."""
    for one in networks(15):
        tried(jeanne, address=one)
    work()
    (told,) = mailoutbox
    return re.search(r"[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}", told.body)[0]


def test_the_code_of_that_mail_lets_the_owner_pass_the_line(jeanne, code, client, monkeypatch):
    """On a new network with a new browser, she stood in line with those who guess."""
    for number, one in enumerate(networks(60)):
        tried(jeanne, address=one, at=number / 100)
    assert isinstance(tried(jeanne, password=RIGHT, at=1), int)
    monkeypatch.setattr(timezone, "now", lambda: NOW + timedelta(seconds=2))
    page = client.post("/connexion/", {"email": jeanne.email, "password": RIGHT}, REMOTE_ADDR="172.16.0.9")
    assert page.status_code == 429
    assert "le code de ce courriel vous fait passer" in page.content.decode()
    assert 'name="code"' in page.content.decode()
    answer = client.post(
        "/connexion/", {"email": jeanne.email, "password": RIGHT, "code": code}, REMOTE_ADDR="172.16.0.9"
    )
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(jeanne.pk)


def test_the_code_may_be_typed_without_its_dashes(jeanne, code):
    assert tried(jeanne, password=RIGHT, code=f" {code.lower().replace('-', '')} ", at=1) == "in"


def test_with_the_code_guesses_are_slowed_by_themselves(jeanne, code):
    assert [tried(jeanne, code=code, at=1) for _try in range(4)] == ["wrong", "wrong", "wrong", 5]
    for one in networks(60)[15:]:
        tried(jeanne, address=one, at=1)
    assert tried(jeanne, password=RIGHT, code=code, at=7) == "in"


def test_neither_code_nor_password_open_a_closed_account(jeanne, code):
    User.objects.filter(pk=jeanne.pk).update(is_active=False)
    assert tried(jeanne, password=RIGHT, code=code, at=1) == "wrong"
    assert tried(jeanne, password=RIGHT, address=HOME, at=1) in ("wrong", 10)
    assert not SignIn.objects.filter(user=jeanne).exists()


@pytest.mark.parametrize("why", ["wrong", "of another", "after two days", "after a change of password", "never mailed"])
def test_a_code_that_is_not_the_one_of_the_mail_changes_nothing(jeanne, paul, code, why):
    at, who = 1.0, jeanne
    if why == "wrong":
        code = "AAAA-AAAA-AAAA"
    elif why == "of another":
        User.objects.filter(pk=paul.pk).update(failures_told_at=NOW)
        who = paul
    elif why == "after two days":
        at = 2 * 24 * 3600 + 3600
    elif why == "after a change of password":
        jeanne.set_password(RIGHT)
        jeanne.save()
    else:
        User.objects.filter(pk=jeanne.pk).update(failures_told_at=None)
    for number, one in enumerate(networks(60)):
        tried(who, address=one, at=at + number / 100)
    assert isinstance(tried(who, password=RIGHT, code=code, address="172.16.0.9", at=at + 1), int)


def test_nobody_is_told_of_tries_on_an_address_without_account(work, mailoutbox):
    for one in networks(15):
        tried(User(email="personne@nulle.example"), address=one)
    work()
    assert mailoutbox == []
    assert not Job.objects.filter(name="accounts.tell_failures").exists()


def test_she_reads_of_them_when_she_signs_in(jeanne, client):
    for one in networks(7):
        tried(jeanne, address=one)
    client.post("/connexion/", {"email": jeanne.email, "password": RIGHT})
    assert "7 essais de connexion à votre compte ont échoué" in client.get("/").content.decode()
    client.post("/deconnexion/")
    client.post("/connexion/", {"email": jeanne.email, "password": RIGHT})
    assert "essais de connexion" not in client.get("/").content.decode()


def test_the_browser_is_known_after_one_sign_in(jeanne):
    client = Client()
    client.post("/connexion/", {"email": jeanne.email, "password": RIGHT})
    note = client.cookies["navigateur"]
    assert (note["httponly"], note["samesite"]) == (True, "Lax")
    assert browser_known_to(jeanne, note.value)


def test_a_refusal_for_too_many_tries_has_its_status(jeanne, client):
    for _try in range(4):
        answer = client.post("/connexion/", {"email": jeanne.email, "password": WRONG})
    assert answer.status_code == 429


def test_tries_of_the_day_before_are_swept(jeanne):
    tried(jeanne)
    assert SignInThrottle.objects.count() == 3
    SignInThrottle.objects.update(last_try_at=timezone.now() - timedelta(hours=25))
    tried(User(email="other@x.example"), address="172.16.0.1")
    tasks.forget_old_tries()
    assert SignInThrottle.objects.count() == 3


def test_failures_of_yesterday_are_forgotten():
    limit = Limit(counted="a|b", free=3, waits=(60,))
    for _try in range(3):
        assert count_try([limit], NOW) is None
    assert count_try([limit], NOW + timedelta(hours=25)) is None
    assert SignInThrottle.objects.get().failures == 1
    assert SignInThrottle.objects.get().blocked_until is None


def test_of_two_closed_doors_the_later_hour_is_said():
    short, long = (Limit(counted=name, free=0, waits=(seconds,)) for name, seconds in (("a", 10), ("b", 60)))
    assert count_try([short, long], NOW) is None
    assert count_try([short, long], NOW + timedelta(seconds=1)) == NOW + timedelta(seconds=60)


def test_a_clock_that_goes_back_makes_no_wait_longer():
    """« Attendez jusqu’à 20:30 » was an hour, and a day, instead of seconds."""
    limit = Limit(counted="a", free=0, waits=(10, 60))
    for _try in range(2):
        count_try([limit], NOW)
    earlier = NOW - timedelta(hours=1)
    assert closed_until([limit], NOW) is not None
    assert closed_until([limit], earlier) is None
    assert count_try([limit], earlier) is None


def test_a_try_that_was_not_looked_at_closes_nothing():
    limit = Limit(counted="a", free=0, waits=(60,))
    count_try([limit], NOW)
    take_back([limit])
    assert count_try([limit], NOW + timedelta(seconds=1)) is None


@pytest.mark.django_db(transaction=True)
def test_tries_sent_together_are_not_free_together():
    """Counted before they are looked at: of twelve at once, as many are let through as one after the other."""
    limits = [Limit(counted="a|b", free=3, waits=(60,)), Limit(counted="a|", free=20, waits=(10,))]

    def one(_number):
        try:
            return count_try(limits, NOW)
        finally:
            connections["default"].close()

    workers = 12 if connection.vendor == "postgresql" else 1
    with ThreadPoolExecutor(workers) as pool:
        answers = list(pool.map(one, range(12)))
    assert answers.count(None) == 4  # three that are free, and the fourth, which closes the door behind it
    assert SignInThrottle.objects.order_by("-failures").first().failures == 4


class TestForgedForms:
    """What another site made the browser send is kept nowhere and offered to nobody."""

    @pytest.mark.parametrize(
        "headers",
        [
            {"origin": "https://malin.example"},
            {"origin": "null"},
            {"referer": "https://malin.example/piege/"},
            {"sec-fetch-site": "cross-site"},
            {"sec-fetch-site": "same-site", "origin": "http://testserver"},
            {"origin": "http://["},
        ],
    )
    @pytest.mark.parametrize("signed_in", [True, False])
    def test_it_is_not_kept(self, jeanne, headers, signed_in):
        client = self._client(jeanne, signed_in=signed_in)
        forged = {"first_name": "Mallory", services.MARK: services.mark_of(jeanne)}
        answer = client.post("/compte/", forged, headers=headers)
        assert answer.status_code == (403 if signed_in else 302)
        assert jeanne.pending_forms.count() == 0

    @pytest.mark.parametrize("headers", [{}, {"origin": "http://testserver", "sec-fetch-site": "same-origin"}])
    @pytest.mark.parametrize("signed_in", [True, False])
    def test_hers_is(self, jeanne, headers, signed_in):
        client = self._client(jeanne, signed_in=signed_in)
        typed = {"first_name": "Jeanne-Marie", services.MARK: services.mark_of(jeanne)}
        client.post("/compte/", typed, headers=headers)
        assert jeanne.pending_forms.count() == 1

    def _client(self, jeanne, *, signed_in):
        client = Client(enforce_csrf_checks=signed_in)
        browser = Client()
        browser.post("/connexion/", {"email": jeanne.email, "password": RIGHT})
        client.cookies = browser.cookies
        if not signed_in:
            browser.session.flush()
        return client
