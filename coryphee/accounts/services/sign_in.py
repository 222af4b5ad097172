"""Signing in, with a slow-down that grows with failures and never locks anybody out for ever (P-02, B-34).

Who is slowed by whose failures is the table of `docs/mecanismes/sessions.md`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import authenticate
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.hashers import Crowd, TooManySignIns, turn
from coryphee.accounts.models import SignIn, User
from coryphee.accounts.services.browsers import browser_known_to
from coryphee.accounts.services.passes import may_pass
from coryphee.accounts.services.throttle import (
    NEAR,
    Limit,
    TooManyTries,
    closed_message,
    closed_until,
    count_try,
    failures_under,
    forgive,
    take_back,
)
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.callers import network_of
from coryphee.core.errors import DomainError

FAR = (*NEAR, 300, 900)  # then LOGIN_LOCK_SECONDS
PACE = (10,)  # between the tries of all who attack one account, or from one network: short, as it is shared
FREE_TRIES_ON_AN_ACCOUNT = 20
FREE_TRIES_OF_A_NETWORK = 30
MANY_FAILURES = 10  # on one account in a day: its owner is told
KNOWN_NETWORK_DAYS = 180


class WrongCredentials(DomainError):
    code = "wrong_credentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    own: Limit
    shared: tuple[Limit, ...]
    who: str  # whose place the computation takes: the account where it is known from, else the network
    crowd: Crowd

    @property
    def all(self) -> tuple[Limit, ...]:
        return (self.own, *self.shared)


def sign_in(
    *, email: str, password: str, address: str, browser: str, now: datetime, note: str = "", code: str = ""
) -> User:
    """The person whose address and password these are; the same refusal whether the account exists or not.

    `note` is what `note_for` left on the browser at an earlier sign-in; `code` what he was mailed when others guessed.
    """
    email = email.strip().lower()
    user = User.objects.filter(email=email).first()
    by_code = bool(code) and may_pass(user, code, now)
    limits = _limits(user, email, address, note, now) if not by_code else _limits_of_a_pass(email)
    until = count_try(limits.all, now)
    if until is not None:
        raise TooManyTries(_blocked_message(until), until=until, now=now)
    try:
        with turn(limits.who, limits.crowd):
            found = authenticate(email=email, password=password)
    except TooManySignIns:
        take_back(limits.all)
        raise
    if not isinstance(found, User):
        _warn_owner(user, email, now)
        until = closed_until(limits.all, now)
        if until is not None:
            raise TooManyTries(_blocked_message(until), until=until, now=now)
        raise WrongCredentials(
            _("L’adresse ou le mot de passe n’est pas le bon. Vérifiez les deux, et la touche majuscule.")
        )
    forgive(own=limits.own, shared=limits.shared)
    _remember(found, address=address, browser=browser, now=now)
    return found


def failures_since(user: User, *, now: datetime) -> int:
    """How many tries on this account failed elsewhere since its owner's sign-in before this one, within a day."""
    failures, last = failures_under(_of_account(user.email), now)
    before = user.previous_login
    return failures if last is not None and (before is None or last > before) else 0


def _limits(user: User | None, email: str, address: str, note: str, now: datetime) -> Limits:
    known_browser, network = browser_known_to(user, note), network_of(address)
    free = settings.LOGIN_FREE_TRIES
    if known_browser:
        own = Limit(counted=f"{email}|browser {known_browser}", free=free, waits=NEAR)
        return Limits(own=own, shared=(), who=email, crowd=Crowd.KNOWN)
    since = now - timedelta(days=KNOWN_NETWORK_DAYS)
    # Asked for an unknown account too, so that the answer takes as long.
    near = SignIn.objects.filter(user_id=user.pk if user else 0, network=network, at__gt=since).exists()
    # One ladder for all who come without a known browser: a shorter one would tell who has an account and works here.
    own = Limit(counted=f"{email}|{network}", free=free, waits=(*FAR, settings.LOGIN_LOCK_SECONDS))
    shared = (_of_account(email), _of_network(network))
    if near:
        return Limits(own=own, shared=shared, who=f"{email}|{network}", crowd=Crowd.KNOWN)
    return Limits(own=own, shared=shared, who=network, crowd=Crowd.STRANGERS)


def _limits_of_a_pass(email: str) -> Limits:
    own = Limit(counted=f"{email}|pass", free=settings.LOGIN_FREE_TRIES, waits=NEAR)
    return Limits(own=own, shared=(), who=email, crowd=Crowd.KNOWN)


def _of_account(email: str) -> Limit:
    return Limit(counted=f"{email}|", free=FREE_TRIES_ON_AN_ACCOUNT, waits=PACE)


def _of_network(network: str) -> Limit:
    return Limit(counted=f"|{network}", free=FREE_TRIES_OF_A_NETWORK, waits=PACE)


def _blocked_message(until: datetime) -> str:
    """The same for all, whoever may be known from here: it tells nobody who has an account."""
    return " ".join(
        [
            closed_message(until),
            _("Votre compte n’est pas bloqué."),
            _("Si le portail vous a écrit que des essais ont échoué, le code de ce courriel vous fait passer."),
        ]
    )


def _warn_owner(user: User | None, email: str, now: datetime) -> None:
    """Many failures on one account in a day: its owner is told, once a day (the job sees to that)."""
    failures, _last = failures_under(_of_account(email), now)
    if user is not None and failures >= MANY_FAILURES:
        jobs.enqueue("accounts.tell_failures", unique_key=f"failures-{user.pk}", user_id=user.pk)


@transaction.atomic
def _remember(user: User, *, address: str, browser: str, now: datetime) -> None:
    previous = user.last_login
    User.objects.filter(pk=user.pk).update(previous_login=previous, last_login=now)
    user.previous_login, user.last_login = previous, now
    SignIn.objects.create(user=user, at=now, address=address[:45], network=network_of(address), browser=browser[:200])
    actor = Actor(user_id=user.pk, label=str(user), origin=address)
    audit.record(action=AccountAction.SIGN_IN, actor=actor, target=f"user:{user.pk}", at=now)
