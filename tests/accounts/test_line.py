"""Who computes a password, who waits: a few at a time, and those who guess never take the places of owners (P-02)."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import pytest
from django.db import connection

from coryphee.accounts import hashers, services
from coryphee.accounts.hashers import AT_ONCE, Crowd, Line, TooManySignIns
from coryphee.accounts.models import SignInThrottle, User
from tests.factories import NOW, actor_of

RIGHT = "Trois-Pommes-2026"


class People:
    """People in a line, each in a thread, who compute until they are told to go."""

    def __init__(self, line: Line, pool: ThreadPoolExecutor) -> None:
        self.line, self._pool = line, pool
        self.computing: list[str] = []
        self._changed = threading.Condition()
        self._gone: set[str] = set()

    def come(self, who: str, crowd: Crowd = Crowd.KNOWN) -> "Future[None]":
        inside = self.line.waiting(crowd)
        future = self._pool.submit(self._stay, who, crowd)
        while not future.done() and self.line.waiting(crowd) == inside:
            pass  # he is not in the line yet
        return future

    def all_come(self, kind: str, count: int, crowd: Crowd = Crowd.KNOWN) -> list["Future[None]"]:
        return [self.come(f"{kind}{number}", crowd) for number in range(count)]

    def _stay(self, who: str, crowd: Crowd) -> None:
        with self.line.turn(who, crowd), self._changed:
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
def people() -> Iterator[People]:
    with ThreadPoolExecutor(60) as pool:
        found = People(Line(), pool)
        yield found
        found.go("town", *(f"{kind}{n}" for kind in ("owner", "stranger", "change") for n in range(60)))


def refused(future: "Future[None]") -> bool:
    return isinstance(future.exception(10), TooManySignIns)


def test_two_compute_at_once_and_the_next_ones_wait_their_turn(people):
    inside = people.all_come("owner", Crowd.KNOWN.places)
    assert people.until("owner", "owner")
    assert refused(people.come("owner50"))
    done = people.computing[0]
    people.go(done)
    assert not refused(inside[int(done.removeprefix("owner"))])
    assert people.until("owner", "owner")
    assert people.line.waiting(Crowd.KNOWN) == Crowd.KNOWN.places - 1


@pytest.mark.parametrize(("kind", "crowd"), [("stranger", Crowd.STRANGERS), ("change", Crowd.CHANGES)])
def test_others_compute_one_at_a_time_and_take_no_place_of_an_owner(kind, crowd, people):
    """Six who guessed kept the owner out, on his known browser too: 503 in eight of eleven tries."""
    others = people.all_come(kind, crowd.places + 5, crowd)
    assert [refused(one) for one in others[crowd.places :]] == [True] * 5
    assert people.until(kind)
    owners = people.all_come("owner", Crowd.KNOWN.places)
    assert people.until(kind, "owner")
    done = next(one for one in people.computing if one.startswith("owner"))
    people.go(done)
    assert not refused(owners[int(done.removeprefix("owner"))])
    assert people.until(kind, "owner")


def test_a_town_hall_on_its_first_morning_waits_and_is_served(people):
    """Of 25 first sign-ins at once, 22 were told to come back."""
    agents = [people.come("town", Crowd.STRANGERS) for _agent in range(25)]
    people.go("town")
    assert [refused(one) for one in agents] == [False] * 25


def test_strangers_and_those_who_change_their_password_share_one_turn(people):
    people.all_come("stranger", 2, Crowd.STRANGERS)
    people.all_come("change", 2, Crowd.CHANGES)
    assert people.until("stranger")
    people.all_come("owner", 1)
    assert people.until("stranger", "owner")
    people.go("stranger0", "stranger1")
    assert people.until("change", "owner")


@pytest.mark.parametrize("crowd", Crowd)
def test_one_account_or_network_has_not_all_the_places(crowd, people):
    for _time in range(crowd.of_one):
        people.come("owner1", crowd)
    assert refused(people.come("owner1", crowd))
    assert not people.come("owner2", crowd).done()


def test_who_has_waited_enough_gives_his_place_to_another(monkeypatch):
    """If each kept it for good, nobody could sign in after five of them."""
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    line = Line()
    with ExitStack() as held:
        for number in range(AT_ONCE):
            held.enter_context(line.turn(f"owner{number}", Crowd.KNOWN))
        for number in range(10):
            with pytest.raises(TooManySignIns), line.turn(f"late{number}", Crowd.KNOWN):
                pass
    with line.turn("owner9", Crowd.KNOWN):
        assert line.waiting(Crowd.KNOWN) == 1
    assert not line._inside


# -- at the doors ------------------------------------------------------------


@pytest.fixture
def jeanne(db, settings) -> User:
    settings.PASSWORD_HASHERS = ["coryphee.accounts.hashers.PacedArgon2"]
    with hashers.turn("the test", Crowd.KNOWN):
        return User.objects.create_user("jeanne@lemoine.example", RIGHT, first_name="Jeanne", last_name="Lemoine")


@contextmanager
def held(count: int, crowd: Crowd) -> Iterator[None]:
    with ExitStack() as stack:
        for number in range(count):
            stack.enter_context(hashers.LINE.turn(f"other{number}", crowd))
        yield


def test_who_has_waited_enough_is_told_on_the_form_and_his_try_is_not_counted(jeanne, client, monkeypatch):
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    given = {"email": jeanne.email, "password": RIGHT}
    with held(AT_ONCE, Crowd.KNOWN):
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
    with held(1, Crowd.STRANGERS):
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


def test_the_right_old_password_forgets_the_wrong_ones_before_it(jeanne):
    """Who mistypes now and then and changes it in the end is not slowed next time."""
    assert [change(jeanne, old="faux") for _try in range(3)] == ["weak_password"] * 3
    assert change(jeanne) == "changed"
    assert [change(jeanne, old="faux", new="Cinq-Figues-2028") for _try in range(3)] == ["weak_password"] * 3
    assert change(jeanne, old="Quatre-Prunes-2027", new="Cinq-Figues-2028") == "changed"


def test_too_many_guesses_at_the_old_password_say_when_to_come_back(jeanne, client):
    """It said 422, as a password too short does: a program that listens to `Retry-After` went on."""
    client.force_login(jeanne)
    given = {"old": "faux", "new": "Quatre-Prunes-2027", "new2": "Quatre-Prunes-2027"}
    tries = [client.post("/compte/mot-de-passe/", given) for _try in range(5)]
    assert [one.status_code for one in tries] == [422] * 4 + [429]
    assert 1 <= int(tries[-1]["Retry-After"]) <= 60
    assert "Trop d’essais ont échoué" in tries[-1].content.decode()


def test_a_crowd_is_told_on_the_page_that_changes_a_password_and_fills_no_log(jeanne, client, monkeypatch, caplog):
    monkeypatch.setattr(hashers, "PATIENCE", 0.01)
    client.force_login(jeanne)
    with held(1, Crowd.CHANGES):
        given = {"old": RIGHT, "new": "Quatre-Prunes-2027", "new2": "Quatre-Prunes-2027"}
        answer = client.post("/compte/mot-de-passe/", given)
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "Beaucoup de personnes se connectent" in answer.content.decode()
    assert not caplog.records
    assert not SignInThrottle.objects.filter(failures__gt=0).exists()


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
