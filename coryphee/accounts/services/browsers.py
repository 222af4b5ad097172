"""The browsers that an account knows: a signed note on the browser, worth nothing without the password."""

import secrets
from typing import Any

from django.core import signing

from coryphee.accounts.models import User

LIFE_SECONDS = 180 * 24 * 3600
MOST_ACCOUNTS = 5  # of one browser: a shared desk
SALT = "known-browser"


def browser_known_to(user: User | None, note: str) -> str:
    """The identifier of this browser when `user` has signed in from it since his last change of password; else ""."""
    data = _read(note)
    if user is None or data is None or data["who"].get(str(user.pk)) != _mark(user):
        return ""
    return str(data["id"])


def note_for(user: User, note: str) -> str:
    """The note to leave on a browser from which `user` has just signed in."""
    data = _read(note) or {"id": secrets.token_urlsafe(9), "who": {}}
    others = {pk: mark for pk, mark in data["who"].items() if pk != str(user.pk)}
    kept = dict(list(others.items())[-(MOST_ACCOUNTS - 1) :])
    return signing.dumps({"id": data["id"], "who": {**kept, str(user.pk): _mark(user)}}, salt=SALT)


def _read(note: str) -> dict[str, Any] | None:
    try:
        data = signing.loads(note, salt=SALT, max_age=LIFE_SECONDS)
    except signing.BadSignature:
        return None
    return data if isinstance(data, dict) else None


def _mark(user: User) -> str:
    """Changes with the password: whoever changes it forgets all browsers."""
    return user.get_session_auth_hash()[:16]
