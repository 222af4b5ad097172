"""Slow-down of guesses: any door that takes a secret counts its tries here, before it looks at the secret (P-02)."""

import hashlib
import hmac
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts.models import SignInThrottle
from coryphee.core.errors import DomainError

FORGET_AFTER = timedelta(hours=24)
NEAR = (5, 15, 60)  # seconds: on a browser or a network where the owner may well be


class TooManyTries(DomainError):
    """This door is closed for a while: `retry_after` seconds from now."""

    code = "too_many_tries"
    status = 429

    def __init__(self, message: str, *, until: datetime, now: datetime, **details: object) -> None:
        super().__init__(message, **details)
        self.retry_after = max(math.ceil((until - now).total_seconds()), 1)


def closed_message(until: datetime) -> str:
    return _("Trop d’essais ont échoué. Par sécurité, attendez jusqu’à %(time)s avant de réessayer.") % {
        "time": f"{timezone.localtime(until):%H:%M:%S}"
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What is counted under one key: `free` failures, then a wait after each, longer and longer up to the last one."""

    counted: str  # « account|network » and the like; stored as a keyed digest
    free: int
    waits: tuple[int, ...]  # seconds

    @property
    def key(self) -> str:
        return hmac.new(settings.SECRET_KEY.encode(), self.counted.encode(), hashlib.sha256).hexdigest()

    def closed_until(self, row: SignInThrottle, now: datetime) -> datetime | None:
        """When it opens, if it is closed; a clock that went back makes no wait longer."""
        until = row.blocked_until
        return until if until is not None and now < until <= now + timedelta(seconds=max(self.waits)) else None

    def wait_after(self, failures: int) -> timedelta | None:
        beyond = failures - self.free
        return timedelta(seconds=self.waits[min(beyond, len(self.waits)) - 1]) if beyond > 0 else None


@transaction.atomic
def count_try(limits: Sequence[Limit], now: datetime) -> datetime | None:
    """Count one try as a failure under each limit; or, where one is closed, count nothing and say until when.

    Counted before the secret is looked at: tries sent together are not free together. `forgive` takes it back.
    """
    rows = _locked(limits, now)
    closed = [until for limit in limits if (until := limit.closed_until(rows[limit.key], now)) is not None]
    if closed:
        return max(closed)
    for limit in limits:
        row = rows[limit.key]
        row.failures = 1 if now - row.last_try_at > FORGET_AFTER else row.failures + 1
        row.last_try_at = now
        wait = limit.wait_after(row.failures)
        row.blocked_until = now + wait if wait else None
    SignInThrottle.objects.bulk_update(rows.values(), ["failures", "last_try_at", "blocked_until"])
    return None


def _locked(limits: Sequence[Limit], now: datetime) -> dict[str, SignInThrottle]:
    """The rows of these limits, made where they miss, locked in one order so that nobody waits for one another."""
    keys = sorted(limit.key for limit in limits)
    SignInThrottle.objects.bulk_create(
        [SignInThrottle(key=key, last_try_at=now) for key in keys], ignore_conflicts=True
    )
    rows = SignInThrottle.objects.select_for_update().filter(key__in=keys).order_by("key")
    return {row.key: row for row in rows}


def closed_until(limits: Sequence[Limit], now: datetime) -> datetime | None:
    """The moment until which one of these limits is closed, after a try that failed."""
    rows = SignInThrottle.objects.in_bulk([limit.key for limit in limits], field_name="key")
    found = (limit.closed_until(rows[limit.key], now) for limit in limits if limit.key in rows)
    return max((until for until in found if until is not None), default=None)


@transaction.atomic
def forgive(*, own: Limit, shared: Sequence[Limit]) -> None:
    """The secret was right: its owner's failures are forgotten, those of others under a shared limit stay."""
    SignInThrottle.objects.filter(key=own.key).delete()
    keys = [limit.key for limit in shared]
    SignInThrottle.objects.filter(key__in=keys, failures__gt=0).update(failures=F("failures") - 1)


def take_back(limits: Sequence[Limit]) -> None:
    """The secret was not looked at after all: the try counts for nothing."""
    keys = [limit.key for limit in limits]
    SignInThrottle.objects.filter(key__in=keys, failures__gt=0).update(failures=F("failures") - 1, blocked_until=None)


def failures_under(limit: Limit, now: datetime) -> tuple[int, datetime | None]:
    """How many tries failed of late, and when the last one was."""
    row = SignInThrottle.objects.filter(key=limit.key, last_try_at__gt=now - FORGET_AFTER).first()
    return (row.failures, row.last_try_at) if row is not None else (0, None)


def forget_old_tries(*, now: datetime) -> int:
    """Rows that count nothing any more; how many were removed."""
    return SignInThrottle.objects.filter(last_try_at__lt=now - FORGET_AFTER).delete()[0]
