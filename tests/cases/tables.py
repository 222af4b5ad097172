"""What every kind of dossier is held to: its table of moves and its table of rights, both written by hand."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from itertools import product
from typing import Any

from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from coryphee.accounts.models import User
from coryphee.cases.kinds import Kind
from coryphee.cases.models import StatusChange, Subject
from coryphee.core.actor import Actor
from coryphee.core.lifecycle import Given, Transition, TransitionRefused
from tests.factories import NOW, actor_of
from tests.invoicing import Cast

# action → (role or roles, statuses it leaves, status reached)
Moves = Mapping[str, tuple[Any, tuple[Any, ...], str]]
# Who is asked for every kind; some kinds have more.
PEOPLE = (
    "owner",
    "owner who reads",
    "recipient",
    "recipient who reads",
    "other owner",
    "other recipient",
    "without a right",
    "staff",
    "staff without session",
    "visitor",
)
LET_IN, FORBIDDEN, UNKNOWN, SIGN_IN = "+", "-", ".", "?"


@dataclass(frozen=True, kw_only=True)
class Rights:
    """What each person is on rows in some statuses, and how the pages that name a row answer."""

    people: Callable[[Cast], Mapping[str, User | None]]
    rows: Callable[[Cast], Mapping[str, Subject]]  # by status
    acts: Mapping[str, Mapping[str, set[str]]]  # status → person → roles; who is not named has none
    looks: Mapping[str, Mapping[str, set[str]]]
    # One line each: page, its other arguments, GET or POST, status, then what each person gets, in the order of people.
    pages: str = ""
    arguments: Callable[[str, Subject], dict[str, Any]] = lambda _asked, _row: {}
    posted: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # « page:argument » → what does something


def roles_of(kind: Kind) -> set[str]:
    return {role for move in kind.lifecycle for role in move.by}


def answers_to(move: Transition) -> dict[str, date | str]:
    """An answer to each question of this move, the first of a closed list."""
    return {one.name: one.choices.values[0] if one.choices else NOW.date() for one in move.questions}


def check_moves(kind: Kind, expected: Moves) -> None:
    """Every status × every action × every role."""
    assert {move.name for move in kind.lifecycle} == set(expected)
    for move, status, held in product(kind.lifecycle, (None, *kind.statuses), roles_of(kind)):
        reason = move.reasons.values[0] if move.reasons else ""
        given = Given(reason=reason, comment="x", reference="1", attachments=1, answers=answers_to(move))
        try:
            reached = kind.lifecycle.check(move.name, status=status, roles={held}, given=given).target
        except TransitionRefused:
            reached = None
        by, sources, target = expected[move.name]
        allowed = status in sources and held in (by if isinstance(by, tuple) else (by,))
        assert reached == (target if allowed else None), (move.name, status, held)


def check_rights(kind: Kind, rights: Rights, cast: Cast) -> None:
    """Who may act on a row, who may look at it, in whose lists it is."""
    people, rows = rights.people(cast), rights.rows(cast)
    assert set(PEOPLE) <= set(people)
    assert set(rights.acts) == set(rights.looks) == set(rows)
    for (status, row), (name, user) in product(rows.items(), people.items()):
        assert row.status == status
        actor = actor_of(user) if user else Actor(user_id=None, label="Visiteur")
        looks = rights.looks[status].get(name, set())
        assert kind.roles_on(row, actor) == rights.acts[status].get(name, set()), (name, status)
        assert kind.sides_of(row, actor) == looks, (name, status)
        assert kind.visible_to(actor).filter(pk=row.pk).exists() is bool(looks), (name, status)


def check_pages(kind: Kind, rights: Rights, cast: Cast, client_as: Callable[..., Client]) -> None:
    """Every page that names a row: let in, refused, unknown, or sent to sign in; who is not let in changes nothing."""
    people, rows = rights.people(cast), rights.rows(cast)
    browsers = {name: client_as(user) if user else Client() for name, user in people.items()}
    asked = set()
    for page, argument, method, status, *answers in map(str.split, rights.pages.strip().splitlines()):
        asked.add(page)
        row, how = rows[status], f"{page}:{argument}"
        named = rights.arguments(how, row)
        address = reverse(page, kwargs={"case_id": row.pk, **named})
        data = rights.posted.get(how)
        for (name, browser), answer in zip(browsers.items(), answers, strict=True):
            said, changed = _answer(browser, method, address, data or {}, row)
            assert said == answer, (name, method, address, status)
            if method == "POST" and (said != LET_IN or data is not None):
                assert changed is (said == LET_IN), (name, address, status)
    assert asked == set(_pages_of(kind))


def _answer(browser: Client, method: str, address: str, data: Mapping[str, str], row: Subject) -> tuple[str, bool]:
    """What somebody gets, and whether it has changed anything; all is put back."""
    before = _state(row)
    with transaction.atomic():
        response = browser.get(address) if method == "GET" else browser.post(address, data)
        changed = _state(row) != before
        transaction.set_rollback(True)
    code = response.status_code
    if code == 302 and response["Location"].startswith("/connexion/"):
        return SIGN_IN, changed
    return {403: FORBIDDEN, 404: UNKNOWN, 200: LET_IN, 302: LET_IN}.get(code, str(code)), changed


def _state(row: Subject) -> tuple[Any, ...]:
    """All that a page may change of a row."""
    now = type(row).objects.filter(pk=row.pk).values().get()
    moves = StatusChange.objects.filter(case=row.pk).count()
    return now, moves, row.attachments.count(), type(row).objects.count()


def _pages_of(kind: Kind) -> Iterator[str]:
    """The addresses of the feature that name one of its rows."""
    name = f"{kind.model.__module__.rpartition('.')[0]}.urls"
    if find_spec(name) is None:
        return
    for pattern in get_resolver(name).url_patterns:
        if isinstance(pattern, URLPattern) and "case_id" in pattern.pattern.converters:
            yield f"{import_module(name).app_name}:{pattern.name}"
