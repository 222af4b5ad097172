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
MOST_OF_A_PAGE = 5  # of one page of a person, the newest
MOST_KEPT = 50  # of one person: whoever got hold of a page of hers throws nothing away, and fills no table
SOURCE = 12  # first signs of a stored token: the page that it was sent from
_marks = signing.TimestampSigner(salt="page-of")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptForm:
    path: str
    fields: Fields
    left_out: list[str]  # fields whose files were not kept


def mark_of(user: User) -> str:
    """What a page made for this person carries; it opens nothing by itself, and nothing once the password changed."""
    return _marks.sign(f"{user.pk}.{user.get_session_auth_hash()[:16]}")


def whose(mark: str) -> User | None:
    """The person for whom the page was made that carries `mark`."""
    try:
        number, _dot, password = _marks.unsign(mark, max_age=MARK_LIFE).partition(".")
    except signing.BadSignature:
        return None
    user = User.objects.filter(pk=number, is_active=True).first() if number.isdigit() else None
    return user if user is not None and user.get_session_auth_hash()[:16] == password else None


def keep_form(
    *, user: User, path: str, fields: Fields, left_out: list[str], now: datetime, mark: str = ""
) -> str | None:
    """Keep a form for this person; returns the token that finds it again, None where there are too many.

    It takes the place of older ones of the very page that carries `mark`, never of another: the mark may be stolen.
    """
    token, source = secrets.token_urlsafe(32), _digest(mark)[:SOURCE]
    kept = [(name, value) for name, value in fields if name not in NEVER_KEPT]
    content = signing.dumps({"fields": kept, "left_out": left_out}, salt=SALT, compress=True)
    PendingForm.objects.filter(created_at__lt=now - LIFE).delete()
    if PendingForm.objects.filter(user=user).count() >= MOST_KEPT:
        return None
    stored = source + _digest(token)[SOURCE:]
    PendingForm.objects.create(token=stored, user=user, path=path[:2000], content=content, created_at=now)
    of_this_page = PendingForm.objects.filter(user=user, token__startswith=source)
    newest = of_this_page.order_by("-created_at", "-pk").values_list("pk", flat=True)[:MOST_OF_A_PAGE]
    of_this_page.exclude(pk__in=list(newest)).delete()
    return token


def kept_form(*, token: str, user: User, now: datetime) -> KeptForm | None:
    """What this person sent, if it was kept less than an hour ago."""
    his = PendingForm.objects.filter(user=user, created_at__gte=now - LIFE)
    row = his.filter(token__endswith=_digest(token)[SOURCE:]).first()
    if row is None:
        return None
    data = signing.loads(row.content, salt=SALT)
    fields = [(name, value) for name, value in data["fields"]]
    return KeptForm(path=row.path, fields=fields, left_out=data.get("left_out", []))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
