"""Reads of accounts: the sessions that are open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.crypto import salted_hmac

from coryphee.accounts.models import Session

MOST = 50  # of one person
# What a browser says of itself → its name; the first that fits, for each also says what it resembles.
BROWSERS = {"Edg": "Edge", "OPR/": "Opera", "Firefox/": "Firefox", "Chrome/": "Chrome", "Safari/": "Safari"}
SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "Windows": "Windows",
    "Mac OS": "macOS",
    "Linux": "Linux",
}


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
            browser=browser_name(opened.get("browser", "")),
        )


def browser_name(said: str) -> str:
    """« Firefox, Windows »; the beginning of what it says where nobody knows it."""
    names = [next((name for mark, name in known.items() if mark in said), "") for known in (BROWSERS, SYSTEMS)]
    return ", ".join(name for name in names if name) or said[:40]


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, tz=UTC)
