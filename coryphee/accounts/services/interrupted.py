"""What somebody had typed when his session ended, kept an hour for him alone: the page itself says whose it was."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core import signing

from coryphee.accounts.models import PendingForm, User

LIFE = timedelta(hours=1)
LARGEST = 200_000
SALT = "pending-form"
MARK = "page-de"  # a field of every form: for whom the page was made
NEVER_KEPT = ("csrfmiddlewaretoken", MARK, "password", "old", "new", "new2")
Fields = list[tuple[str, str]]
MARK_LIFE = timedelta(days=7)  # of a page that stays open
MOST_KEPT = 5  # of one person, the newest
_marks = signing.TimestampSigner(salt="page-of")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptForm:
    path: str
    fields: Fields
    left_out: list[str]  # fields whose files were not kept


def mark_of(user_id: int) -> str:
    """What a page made for this person carries; it opens nothing by itself."""
    return _marks.sign(str(user_id))


def whose(mark: str) -> User | None:
    """The person for whom the page was made that carries `mark`."""
    try:
        return User.objects.filter(pk=int(_marks.unsign(mark, max_age=MARK_LIFE)), is_active=True).first()
    except signing.BadSignature:
        return None


def keep_form(*, user: User, path: str, fields: Fields, left_out: list[str], now: datetime) -> str:
    """Keep a form for this person; returns the token that finds it again."""
    token = secrets.token_urlsafe(32)
    kept = [(name, value) for name, value in fields if name not in NEVER_KEPT]
    content = signing.dumps({"fields": kept, "left_out": left_out}, salt=SALT, compress=True)
    PendingForm.objects.filter(created_at__lt=now - LIFE).delete()
    PendingForm.objects.create(token=_digest(token), user=user, path=path[:2000], content=content, created_at=now)
    his = PendingForm.objects.filter(user=user)
    newest = his.order_by("-created_at", "-pk").values_list("pk", flat=True)[:MOST_KEPT]
    his.exclude(pk__in=list(newest)).delete()
    return token


def kept_form(*, token: str, user: User, now: datetime) -> KeptForm | None:
    """What this person sent, if it was kept less than an hour ago."""
    row = PendingForm.objects.filter(token=_digest(token), user=user, created_at__gte=now - LIFE).first()
    if row is None:
        return None
    data = signing.loads(row.content, salt=SALT)
    fields = [(name, value) for name, value in data["fields"]]
    return KeptForm(path=row.path, fields=fields, left_out=data.get("left_out", []))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
