"""Who computes a password, who waits: a few at a time, and those who guess never take the places of owners (P-02)."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import pytest
from django.db import connection

from coryphee.accounts import hashers, services
from coryphee.accounts.hashers import AT_ONCE, OF_ONE, OF_STRANGERS, WAITING, Line, TooManySignIns
from coryphee.accounts.models import SignInThrottle, User
from tests.factories import NOW, actor_of

RIGHT = "Trois-Pommes-2026"


class Crowd:
    """People in a line, each in a thread, who compute until they are told to go."""

    def __init__(self, line: Line, pool: ThreadPoolExecutor) -> None:
        self._line, self._pool = line, pool
        self.computing: list[str] = []
        self._changed = threading.Condition()
        self._gone: set[str] = set()

    def come(self, who: str, *, stranger: bool = False) -> "Future[None]":
        inside = self._line._inside.total()
        future = self._pool.submit(self._stay, who, stranger)
        while not future.done() and self._line._inside.total() == inside:
            pass  # he is not in the line yet
        return future

    def _stay(self, who: str, stranger: bool) -> None:
        with self._line.turn(who, stranger=stranger), self._changed:
            self.computing.append(who)
            self._changed.notify_all()
            self._changed.wait_for(lambda: who in self._gone, 10)
            self.computing.remove(who)
            self._changed.notify_all()

    def go(self, *who: str) -> None:
        with self._changed:
            self._gone |= set(who)
            self._changed.notify_all()

    def until(self, *wanted: str) -> bool:
        """Whether as many compute as there are here, of these kinds: « owner », « stranger »."""
        with self._changed:
            return self._changed.wait_for(
                lambda: sorted(one.rstrip("0123456789") for one in self.computing) == sorted(wanted), 10
            )


@pytest.fixture
def crowd() -> Iterator[Crowd]:
    with ThreadPoolExecutor(20) as pool:
        found = Crowd(Line(), pool)
        yield found
        found.go(*(f"{kind}{n}" for kind in ("owner", "stranger") for n in range(20)))


def refused(future: "Future[None]") -> bool:
    return isinstance(future.exception(10), TooManySignIns)


def test_two_compute_at_once_and_the_next_ones_wait_their_turn(crowd):
    inside = {f"owner{number}": crowd.come(f"owner{number}") for number in range(AT_ONCE + WAITING)}
    assert crowd.until("owner", "owner")
    assert refused(crowd.come("owner9"))
    done = crowd.computing[0]
    crowd.go(done)
    assert not refused(inside[done])
    assert crowd.until("owner", "owner")
    assert crowd._line._inside.total() == AT_ONCE + WAITING - 1


def test_strangers_compute_one_at_a_time_and_leave_places_to_owners(crowd):
    """Six who guessed kept the owner out, on his known browser too: 503 in eight of eleven tries."""
    strangers = [crowd.come(f"stranger{number}", stranger=True) for number in range(10)]
    assert [refused(one) for one in strangers[OF_STRANGERS:]] == [True] * (10 - OF_STRANGERS)
    assert crowd.until("stranger")
    owners = {f"owner{n}": crowd.come(f"owner{n}") for n in range(AT_ONCE + WAITING - OF_STRANGERS)}
    assert crowd.until("stranger", "owner")
    done = next(one for one in crowd.computing if one.startswith("owner"))
    crowd.go(done)
    assert not refused(owners[done])
    assert crowd.until("stranger", "owner")


def test_one_account_has_no_more_places_than_a_double_click_takes(crowd):
    for _time in range(OF_ONE):
        crowd.come("owner1")
    assert refused(crowd.come("owner1"))
    assert crowd.until("owner", "owner")


def test_who_has_waited_enough_gives_his_place_to_another(monkeypatch):
    """If each kept it for good, nobody could sign in after five of them."""
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    line = Line()
    with ExitStack() as held:
        for number in range(AT_ONCE):
            held.enter_context(line.turn(f"owner{number}", stranger=False))
        for number in range(10):
            with pytest.raises(TooManySignIns), line.turn(f"late{number}", stranger=False):
                pass
    with line.turn("owner9", stranger=False):
        assert line._inside.total() == 1
    assert not line._inside


# -- at the doors ------------------------------------------------------------


@pytest.fixture
def jeanne(db, settings) -> User:
    settings.PASSWORD_HASHERS = ["coryphee.accounts.hashers.PacedArgon2"]
    with hashers.turn("the test"):
        return User.objects.create_user("jeanne@lemoine.example", RIGHT, first_name="Jeanne", last_name="Lemoine")


@contextmanager
def held(count: int, *, stranger: bool) -> Iterator[None]:
    with ExitStack() as stack:
        for number in range(count):
            stack.enter_context(hashers.LINE.turn(f"other{number}", stranger=stranger))
        yield


def test_who_has_waited_enough_is_told_on_the_form_and_his_try_is_not_counted(jeanne, client, monkeypatch):
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    given = {"email": jeanne.email, "password": RIGHT}
    with held(AT_ONCE, stranger=False):
        answer = client.post("/connexion/", given)
    page = answer.content.decode()
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert ("Beaucoup de personnes se connectent" in page, f'value="{jeanne.email}"' in page) == (True, True)
    assert not SignInThrottle.objects.filter(failures__gt=0).exists()
    assert client.post("/connexion/", given).status_code == 302


def test_an_owner_on_his_browser_or_network_does_not_wait_for_those_who_guess(jeanne, client, monkeypatch):
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    given = {"email": jeanne.email, "password": RIGHT}
    assert client.post("/connexion/", given, REMOTE_ADDR="203.0.113.1").status_code == 302
    client.post("/deconnexion/")
    with held(1, stranger=True):
        assert client.post("/connexion/", given, REMOTE_ADDR="203.0.113.2").status_code == 302  # his browser
        client.cookies.clear()
        assert client.post("/connexion/", given, REMOTE_ADDR="203.0.113.1").status_code == 302  # his network
        client.cookies.clear()
        assert client.post("/connexion/", given, REMOTE_ADDR="198.51.100.1").status_code == 503  # neither


def change(user, old=RIGHT, new="Quatre-Prunes-2027", at=NOW):
    try:
        services.change_password(user=user, old=old, new=new, actor=actor_of(user), now=at)
    except (services.WeakPassword, services.TooManyTries) as error:
        return error.code
    return "changed"


def test_the_old_password_is_not_guessed_on_the_page_that_changes_it(jeanne):
    """A session left open was enough: 108 wrong tries in a minute were not slowed."""
    assert [change(jeanne, old="faux") for _try in range(5)] == ["weak_password"] * 4 + ["too_many_tries"]
    assert change(jeanne) == "too_many_tries"
    assert change(jeanne, at=NOW + timedelta(seconds=6)) == "changed"


def test_no_password_is_computed_inside_a_transaction(jeanne, monkeypatch):
    """One who posted wrong passwords held the only writer of SQLite: sign-ins took 9 s, the town’s list 5 s."""
    seen: list[bool] = []
    before = len(connection.savepoint_ids)

    def spied(name: str) -> None:
        inner = getattr(hashers.Argon2PasswordHasher, name)

        def computed(*arguments: object, **named: object) -> object:
            seen.append(len(connection.savepoint_ids) > before)
            return inner(*arguments, **named)

        monkeypatch.setattr(hashers.Argon2PasswordHasher, name, computed)

    spied("encode")
    spied("verify")
    assert change(jeanne) == "changed"
    people = {"first_name": "P", "last_name": "M"}
    services.create_user(email="paul@x.example", password=RIGHT, actor=actor_of(jeanne), now=NOW, **people)
    services.sign_in(email="paul@x.example", password=RIGHT, address="192.0.2.1", browser="", now=NOW)
    assert len(seen) >= 4
    assert not any(seen)


def test_a_weak_new_password_costs_no_computation(jeanne, monkeypatch):
    """The right old one with « trop court », without end, took the owners' turns: sign-ins waited 4.8 s."""

    def computed(*_arguments: object, **_named: object) -> None:
        raise AssertionError("a password was computed")

    monkeypatch.setattr(hashers.Argon2PasswordHasher, "verify", computed)
    assert [change(jeanne, new="court") for _try in range(3)] == ["weak_password"] * 3


def test_of_two_changes_at_once_the_second_is_told(jeanne):
    stale = User.objects.get(pk=jeanne.pk)
    assert change(jeanne) == "changed"
    assert change(stale) == "weak_password"
    assert User.objects.get(pk=jeanne.pk).check_password("Quatre-Prunes-2027")
