"""What somebody had typed when his session ended, kept an hour so that nothing is lost."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.core import signing

from coryphee.accounts.models import PendingForm, User

LIFE = timedelta(hours=1)
LARGEST = 200_000
SALT = "pending-form"
NEVER_KEPT = ("csrfmiddlewaretoken", "password", "old", "new", "new2")
Fields = list[tuple[str, str]]


def keep_form(*, user: User, path: str, fields: Fields, had_files: bool, now: datetime) -> str:
    """Keep a form for this person; returns the token that finds it again."""
    token = secrets.token_urlsafe(32)
    kept = [(name, value) for name, value in fields if name not in NEVER_KEPT]
    content = signing.dumps({"fields": kept, "files": had_files}, salt=SALT, compress=True)
    PendingForm.objects.filter(created_at__lt=now - LIFE).delete()
    PendingForm.objects.create(token=_digest(token), user=user, path=path[:2000], content=content, created_at=now)
    return token


def kept_form(*, token: str, user: User, now: datetime) -> tuple[str, Fields, bool] | None:
    """(path, fields, whether files were left out) if this person kept that form less than an hour ago."""
    row = PendingForm.objects.filter(token=_digest(token), user=user, created_at__gte=now - LIFE).first()
    if row is None:
        return None
    data = signing.loads(row.content, salt=SALT)
    return row.path, [(name, value) for name, value in data["fields"]], bool(data["files"])


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
