"""Reads of accounts: the sessions that are open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.crypto import salted_hmac

from coryphee.accounts.models import Session

MOST = 50  # of one person


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSession:
    """`mark` names it on a screen: its key opens it, so nobody reads that."""

    mark: str
    key: str
    opened_at: datetime | None
    active_at: datetime | None
    address: str
    browser: str


def open_sessions(user_id: int, *, now: datetime) -> list[OpenSession]:
    """The browsers in which this person is signed in, the one used last first; one query."""
    rows = Session.objects.filter(user_id=user_id, expire_date__gt=now).order_by("-expire_date")[:MOST]
    return list(_described(list(rows)))


def _described(rows: list[Session]) -> Iterator[OpenSession]:
    for row in rows:
        data = row.get_decoded()
        opened = data.get("opened", {})
        yield OpenSession(
            mark=salted_hmac("coryphee.accounts.session", row.session_key, algorithm="sha256").hexdigest()[:24],
            key=row.session_key,
            opened_at=_moment(opened.get("at")),
            active_at=_moment(data.get("slid_at")),
            address=opened.get("address", ""),
            browser=opened.get("browser", ""),
        )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, tz=UTC)
