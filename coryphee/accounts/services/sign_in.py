"""Signing in, with a slow-down that grows with failures and never locks anybody out for ever (P-02, B-34)."""

import hashlib
import hmac
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import authenticate
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts.models import SignIn, SignInThrottle, User
from coryphee.audit import services as audit
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError

DELAYS = (5, 15, 60, 300, 900)  # seconds, then LOGIN_LOCK_SECONDS
FREE_TRIES_OF_AN_ADDRESS = 30
FORGET_AFTER = timedelta(hours=24)


class WrongCredentials(DomainError):
    code = "wrong_credentials"


class TooManyTries(DomainError):
    code = "too_many_tries"


def sign_in(*, email: str, password: str, address: str, browser: str, now: datetime) -> User:
    """The person whose address and password these are; the same refusal whether the account exists or not."""
    keys = {
        _key(f"{email.strip().lower()}|{address}"): settings.LOGIN_FREE_TRIES,
        _key(address): FREE_TRIES_OF_AN_ADDRESS,
    }
    _refuse_if_blocked(keys, now)
    user = authenticate(email=email, password=password)
    if not isinstance(user, User):
        until = _count_failure(keys, now)
        if until is not None:
            raise TooManyTries(_blocked_message(until))
        raise WrongCredentials(
            _("L’adresse ou le mot de passe n’est pas le bon. Vérifiez les deux, et la touche majuscule.")
        )
    _remember(user, keys, address=address, browser=browser, now=now)
    return user


def _refuse_if_blocked(keys: dict[str, int], now: datetime) -> None:
    blocked = SignInThrottle.objects.filter(key__in=keys, blocked_until__gt=now).order_by("-blocked_until").first()
    if blocked is not None and blocked.blocked_until is not None:
        raise TooManyTries(_blocked_message(blocked.blocked_until))


def _blocked_message(until: datetime) -> str:
    return _(
        "Trop d’essais ont échoué. Par sécurité, attendez jusqu’à %(time)s avant de réessayer. "
        "Votre compte n’est pas bloqué."
    ) % {"time": f"{timezone.localtime(until):%H:%M:%S}"}


@transaction.atomic
def _count_failure(keys: dict[str, int], now: datetime) -> datetime | None:
    """One more failure under each key; the moment until which one of them is now closed."""
    latest = None
    for key, free in keys.items():
        row, _created = SignInThrottle.objects.select_for_update().get_or_create(key=key, defaults={"last_try_at": now})
        row.failures = 1 if now - row.last_try_at > FORGET_AFTER else row.failures + 1
        row.last_try_at = now
        beyond = row.failures - free
        row.blocked_until = now + timedelta(seconds=_delay(beyond)) if beyond > 0 else None
        row.save()
        if row.blocked_until and (latest is None or row.blocked_until > latest):
            latest = row.blocked_until
    return latest


def _delay(beyond: int) -> int:
    return DELAYS[beyond - 1] if beyond <= len(DELAYS) else settings.LOGIN_LOCK_SECONDS


@transaction.atomic
def _remember(user: User, keys: dict[str, int], *, address: str, browser: str, now: datetime) -> None:
    account_key = next(iter(keys))
    SignInThrottle.objects.filter(key=account_key).delete()
    previous = user.last_login
    User.objects.filter(pk=user.pk).update(previous_login=previous, last_login=now)
    user.previous_login, user.last_login = previous, now
    SignIn.objects.create(user=user, at=now, address=address[:45], browser=browser[:200])
    actor = Actor(user_id=user.pk, label=str(user), origin=address)
    audit.record(action="user.sign_in", actor=actor, target=f"user:{user.pk}", at=now)


def _key(text: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), text.encode(), hashlib.sha256).hexdigest()
