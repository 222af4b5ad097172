"""Signing in, over HTTP: the right words, the slow-down, nothing typed lost (F-089, P-02)."""

import re
import time
from datetime import timedelta
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from coryphee.accounts import services
from coryphee.accounts.models import PendingForm, SignIn, SignInThrottle, User
from coryphee.accounts.services import TooManyTries, WrongCredentials
from coryphee.accounts.services.interrupted import MARK_LIFE, MOST_OF_A_PAGE
from coryphee.audit.models import AuditEvent
from coryphee.ui.fields import left_out

pytestmark = pytest.mark.django_db
PASSWORD = "Trois-Pommes-2026"
WRONG = "Deux-Poires-2026"


@pytest.fixture
def jeanne() -> User:
    return User.objects.create_user("jeanne@lemoine.example", PASSWORD, first_name="Jeanne", last_name="Lemoine")


def _sign_in(client: Client, password: str = PASSWORD, email: str = "jeanne@lemoine.example", **extra: str):
    return client.post("/connexion/", {"email": email, "password": password, **extra})


def test_she_signs_in_and_is_greeted_by_name(client, jeanne):
    response = _sign_in(client)
    assert response.status_code == 302
    assert "Jeanne Lemoine" in client.get("/").content.decode()


def test_the_address_is_recognised_whatever_its_capitals(client, jeanne):
    assert _sign_in(client, email="Jeanne@Lemoine.Example").status_code == 302


def test_the_header_shows_the_connection_before_this_one(client, jeanne):
    """F-022, F-090."""
    _sign_in(client)
    client.post("/deconnexion/")
    _sign_in(client)
    jeanne.refresh_from_db()
    assert jeanne.previous_login is not None
    assert "Dernière connexion le" in client.get("/").content.decode()


def test_a_wrong_password_and_an_unknown_address_get_the_same_sentence(client, jeanne):
    wrong = _sign_in(client, WRONG).content.decode()
    unknown = _sign_in(client, WRONG, email="personne@nulle.example").content.decode()
    sentence = "L’adresse ou le mot de passe n’est pas le bon."
    assert sentence in wrong
    assert sentence in unknown


def test_after_three_failures_the_wait_grows_and_its_end_is_said(jeanne):
    now = timezone.now()
    waits = []
    for _try in range(3):
        with pytest.raises(WrongCredentials):
            _service(now, WRONG)
    for _try in range(4):
        with pytest.raises(TooManyTries, match="attendez jusqu’à"):
            _service(now, WRONG)
        until = SignInThrottle.objects.get(blocked_until__gt=now).blocked_until
        waits.append((until - now).total_seconds())
        now = until + timedelta(seconds=1)
    assert waits == sorted(waits)
    assert waits[0] == 5
    assert waits[-1] >= 300


def test_while_blocked_even_the_right_password_waits_and_then_works(jeanne):
    now = timezone.now()
    for _try in range(4):
        with pytest.raises((WrongCredentials, TooManyTries)):
            _service(now, WRONG)
    with pytest.raises(TooManyTries):
        _service(now, PASSWORD)
    assert _service(now + timedelta(seconds=6), PASSWORD) == jeanne
    assert not SignInThrottle.objects.filter(failures__gt=0, blocked_until__gt=now).exists()


def test_a_stranger_elsewhere_does_not_lock_her_out(jeanne):
    now = timezone.now()
    for _try in range(8):
        with pytest.raises((WrongCredentials, TooManyTries)):
            services.sign_in(email=jeanne.email, password=WRONG, address="203.0.113.9", browser="", now=now)
    assert _service(now, PASSWORD) == jeanne


def _service(now, password):
    return services.sign_in(
        email="jeanne@lemoine.example", password=password, address="192.0.2.1", browser="essai", now=now
    )


def test_a_deactivated_account_cannot_sign_in(client, jeanne):
    User.objects.update(is_active=False)
    assert _sign_in(client).status_code == 422


def test_signing_in_leaves_a_trace(client, jeanne):
    _sign_in(client)
    assert SignIn.objects.filter(user=jeanne).count() == 1
    assert AuditEvent.objects.filter(action="user.sign_in", target=f"user:{jeanne.pk}").exists()


def test_signing_out_needs_a_post(client, jeanne):
    client.force_login(jeanne, backend="coryphee.accounts.backends.EmailBackend")
    assert client.get("/deconnexion/").status_code == 405
    client.post("/deconnexion/")
    assert client.get("/compte/").status_code == 302


def test_signing_out_works_while_the_base_takes_no_writing(client, jeanne, monkeypatch):
    """It said 503, and the next page was served as if nothing had been asked."""

    def flushed(_self):
        raise OperationalError("attempt to write a readonly database")

    _sign_in(client)
    monkeypatch.setattr("django.contrib.sessions.backends.base.SessionBase.flush", flushed)
    answer = client.post("/deconnexion/")
    assert (answer.status_code, answer.cookies["sessionid"].value) == (302, "")
    assert client.get("/compte/").status_code == 302


@pytest.mark.parametrize(
    "target",
    ["https://ailleurs.example/", "//ailleurs.example/", "//", "javascript:alert(1)", "%2f%2fevil", "evil", "a.b"],
)
def test_one_is_never_sent_to_another_site(client, jeanne, target):
    assert _sign_in(client, next=target)["Location"] == "/"


def test_one_comes_back_to_the_page_that_asked(client, jeanne):
    response = client.get("/compte/")
    assert response["Location"] == "/connexion/?next=%2Fcompte%2F"
    assert _sign_in(client, next="/compte/")["Location"] == "/compte/"


PAUL = "paul@marly.example"


@pytest.fixture
def paul() -> User:
    return User.objects.create_user(PAUL, PASSWORD, first_name="Paul", last_name="Mercier")


def opened(client: Client, path: str = "/compte/") -> dict[str, str]:
    """The hidden fields of the page's last form, as another window keeps them."""
    page = client.get(path).content.decode()
    form = page[page.rindex("<form") :]
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))


def back_of(response: Any) -> str:
    """Where whoever signs in after this answer comes back to: what was typed in that window."""
    return parse_qs(urlsplit(response["Location"]).query)["next"][0]


class TestExpiredSession:
    """A session that ends while one types loses nothing (issue §2)."""

    TYPED: ClassVar = {"first_name": "Jeanne-Marie", "last_name": "L", "phone": "06", "contact_email": "j@l.example"}

    def _typed(self, client):
        """Typed in a window whose session ends meanwhile."""
        _sign_in(client)
        hidden = opened(client)
        client.session.flush()
        return client.post("/compte/", hidden | self.TYPED)

    def test_what_was_typed_comes_back_after_signing_in(self, client, jeanne):
        response = self._typed(client)
        assert response.status_code == 302
        resumed = client.get(_sign_in(client, next=back_of(response))["Location"])
        page = resumed.content.decode()
        assert "Jeanne-Marie" in page
        assert 'action="/compte/"' in page
        assert User.objects.get(pk=jeanne.pk).first_name == "Jeanne"  # nothing was saved behind her back

    def test_somebody_else_who_signs_in_does_not_see_it(self, client, jeanne, paul):
        back = back_of(self._typed(client))
        _sign_in(client, email=PAUL)
        response = client.get(back, follow=True)
        assert "Il n’y a rien à reprendre" in response.content.decode()
        assert "Jeanne-Marie" not in response.content.decode()

    def test_passwords_are_never_kept(self, client, jeanne):
        _sign_in(client)
        hidden = opened(client, "/compte/mot-de-passe/")
        client.session.flush()
        sent = hidden | {"old": PASSWORD, "new": "Secret-tout-neuf-1", "new2": "x"}
        back = back_of(client.post("/compte/mot-de-passe/", sent))
        assert PendingForm.objects.count() == 1
        _sign_in(client)
        page = client.get(back)
        assert page.status_code == 200 and "Secret-tout-neuf-1" not in page.content.decode()

    def test_few_of_one_person_are_kept_and_none_of_an_old_page(self, client, jeanne, monkeypatch):
        """One page of one's own and no session filled the base with ten megabytes a second."""
        _sign_in(client)
        hidden = opened(client)
        client.session.flush()
        for number in range(MOST_OF_A_PAGE + 2):
            sent = client.post("/compte/", hidden | self.TYPED | {"first_name": f"Jeanne {number}"})
        assert PendingForm.objects.count() == MOST_OF_A_PAGE
        page = client.get(_sign_in(client, next=back_of(sent))["Location"]).content.decode()
        assert f"Jeanne {MOST_OF_A_PAGE + 1}" in page
        client.session.flush()
        then = time.time()
        monkeypatch.setattr("django.core.signing.time.time", lambda: then + MARK_LIFE.total_seconds() + 60)
        assert services.whose(hidden[services.MARK]) is None

    def test_whoever_holds_a_page_of_hers_throws_nothing_away_and_plants_nothing(self, client, jeanne, monkeypatch):
        """Eight posts without a session pushed her five texts out, and a link showed her words of another’s."""
        back, then = back_of(self._typed(client)), time.time()
        monkeypatch.setattr("django.core.signing.time.time", lambda: then - 60)
        stolen = {services.MARK: services.mark_of(jeanne), "first_name": "Mallory"}
        monkeypatch.undo()
        thief = Client()
        planted = [back_of(thief.post("/compte/", stolen)) for _again in range(8)]
        page = client.get(_sign_in(client, next=back)["Location"])
        assert "Jeanne-Marie" in page.content.decode()
        assert "Il n’y a rien à reprendre" in client.get(planted[-1], follow=True).content.decode()
        jeanne.set_password("Quatre-Prunes-2027")
        jeanne.save()
        assert services.whose(stolen[services.MARK]) is None

    def test_who_has_signed_in_meanwhile_in_another_window_goes_home(self, jeanne):
        """The form of the sign-in page itself was refused: « Ce formulaire n’est pas parti »."""
        client = Client(enforce_csrf_checks=True)
        self._sign_in_by_the_page(client, jeanne.email)
        given = {"email": jeanne.email, "password": PASSWORD, "csrfmiddlewaretoken": "x" * 64}
        assert client.post("/connexion/", given)["Location"] == "/"

    def test_after_an_hour_it_is_forgotten(self, client, jeanne):
        back = back_of(self._typed(client))
        PendingForm.objects.update(created_at=timezone.now() - timedelta(hours=2))
        _sign_in(client)
        assert client.get(back).status_code == 302

    def test_what_is_typed_before_a_sign_out_elsewhere_comes_back_too(self, client, jeanne):
        """The other window signed out: what was sent from the first was lost without a word."""
        _sign_in(client)
        hidden = opened(client)
        client.post("/deconnexion/")
        back = back_of(client.post("/compte/", hidden | self.TYPED))
        page = client.get(_sign_in(client, next=back)["Location"])
        assert "Jeanne-Marie" in page.content.decode()

    def test_what_jeanne_typed_is_neither_shown_to_paul_nor_sent_as_his(self, jeanne, paul):
        """Paul signed in from another window of her browser, and was one click from sending it."""
        client = Client(enforce_csrf_checks=True)
        self._sign_in_by_the_page(client, jeanne.email)
        hidden = opened(client)
        client.post("/deconnexion/")
        self._sign_in_by_the_page(client, PAUL)
        answer = client.post("/compte/", hidden | self.TYPED)
        assert answer.status_code == 403
        assert "pour quelqu’un d’autre" in answer.content.decode()
        assert "Jeanne" not in answer.content.decode()
        assert not PendingForm.objects.exists()
        assert "Jeanne" not in client.get("/connexion/reprendre/", follow=True).content.decode()

    @pytest.mark.parametrize("signed_in", [True, False])
    @pytest.mark.parametrize("mark", [None, "1:forgé", "x"])
    def test_what_cannot_be_kept_is_said(self, jeanne, mark, signed_in):
        client = Client(enforce_csrf_checks=True)
        if signed_in:
            client.force_login(jeanne)
        answer = client.post("/compte/", self.TYPED | ({services.MARK: mark} if mark else {}), follow=True)
        assert "n’a pas pu être gardé" in answer.content.decode()
        assert not PendingForm.objects.exists()

    def test_files_that_are_not_kept_are_asked_for_when_the_form_is_sent_again(self, client, jeanne):
        _sign_in(client)
        hidden = opened(client)
        client.post("/deconnexion/")
        sent = hidden | self.TYPED | {"pieces": SimpleUploadedFile("plan.txt", b"le plan")}
        back = back_of(client.post("/compte/", sent))
        _sign_in(client)
        assert opened(client, back)[left_out("pieces")] == "1"

    def _sign_in_by_the_page(self, client, email):
        hidden = opened(client, "/connexion/")
        assert client.post("/connexion/", hidden | {"email": email, "password": PASSWORD}).status_code == 302

    def test_forms_that_nobody_came_back_for_are_removed_with_the_next_one(self, jeanne):
        now = timezone.now()
        for hours in (2, 0):
            then = now - timedelta(hours=hours)
            services.keep_form(user=jeanne, path="/compte/", fields=[("phone", "0600")], left_out=[], now=then)
        assert PendingForm.objects.get().created_at == now

    def test_a_stale_form_token_keeps_the_form_too(self, jeanne):
        client = Client(enforce_csrf_checks=True)
        client.force_login(jeanne, backend="coryphee.accounts.backends.EmailBackend")
        stale = opened(client) | {"csrfmiddlewaretoken": "x" * 64}
        response = client.post("/compte/", stale | self.TYPED)
        assert response["Location"].startswith("/connexion/reprendre/")
        assert "Jeanne-Marie" in client.get(response["Location"]).content.decode()

    def test_two_windows_each_come_back_to_what_was_typed_in_them(self, jeanne):
        """The second to sign in met a stale token and went home; and one cookie led both to the same form."""
        client = Client(enforce_csrf_checks=True)
        self._sign_in_by_the_page(client, jeanne.email)
        hidden = opened(client)
        client.session.flush()
        backs = [
            back_of(client.post("/compte/", hidden | self.TYPED | {"first_name": name})) for name in ("Une", "Deux")
        ]
        forms = [opened(client, f"/connexion/?{urlencode({'next': back})}") for back in backs]
        for form, name in zip(forms, ("Une", "Deux"), strict=True):
            answer = client.post("/connexion/", form | {"email": jeanne.email, "password": PASSWORD})
            assert name in client.get(answer["Location"]).content.decode()

    def test_what_a_script_asks_meanwhile_takes_no_place(self, client, jeanne):
        """Live totals are asked at each field: they filled the few places, and raced with what is sent."""
        _sign_in(client)
        hidden = opened(client)
        client.session.flush()
        answer = client.post("/compte/", hidden | self.TYPED, headers={"sec-fetch-dest": "empty"})
        assert answer.status_code == 302 and not PendingForm.objects.exists()


class TestSigningOut:
    def test_a_stale_page_signs_out_all_the_same(self, jeanne):
        """It led to « Reprendre votre saisie », still signed in."""
        client = Client(enforce_csrf_checks=True)
        client.force_login(jeanne)
        client.post("/deconnexion/", {"csrfmiddlewaretoken": "x" * 64})
        assert client.get("/compte/").status_code == 302

    @pytest.mark.parametrize("headers", [{"origin": "https://malin.example"}, {"sec-fetch-site": "cross-site"}])
    def test_another_site_signs_nobody_out(self, client, jeanne, headers):
        client.force_login(jeanne)
        page = client.post("/deconnexion/", headers=headers, follow=True)
        assert "Un autre site a demandé à vous déconnecter" in page.content.decode()
        assert client.get("/compte/").status_code == 200
