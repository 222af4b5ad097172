"""Codes that are mailed: one lets an owner pass while others guess at his account, one lets him choose a password.

A code and no link: a mail of the portal never has one that leads to a sign-in (P-19).
"""

import base64
import hmac
from datetime import UTC, datetime, timedelta

from django.utils.crypto import salted_hmac

from coryphee.accounts.models import User

LIFE = timedelta(days=2)
LETTERS = 12  # of 32: 60 bits
SALT = "coryphee.accounts.pass"
CODE_SALT = "coryphee.accounts.code"
CONTACT_SALT = "coryphee.accounts.contact"
HOUR = timedelta(hours=1)


def pass_for(user: User, told_at: datetime) -> str:
    """The code of the mail of that moment, « ABCD-EFGH-JKLM »; another one after a change of password."""
    return _code(SALT, user, told_at)


def code_for(user: User, made_at: datetime) -> str:
    """The code with which the owner of the address chooses a password; worth nothing once the password changed."""
    return _code(CODE_SALT, user, made_at)


def contact_code(user: User, email: str, then: datetime) -> str:
    """The code that proves that this person reads the mails of an address; the same within one hour."""
    return _code(f"{CONTACT_SALT}|{email}", user, _hour(then))


def proves_contact(user: User, email: str, typed: str, now: datetime) -> bool:
    """Whether `typed` is the code that was mailed to that address within the hour, or the one before."""
    codes = [contact_code(user, email, then) for then in (now, now - HOUR)]
    return any(hmac.compare_digest(_bare(code).encode(), _bare(typed).encode()) for code in codes)


def _hour(then: datetime) -> datetime:
    return then.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def is_code_of(user: User | None, typed: str, now: datetime) -> bool:
    """Whether `typed` is the code that was made for this person, in its time."""
    made_at = user.code_made_at if user is not None else None
    if user is None or made_at is None or user.code_ends_at is None or not made_at <= now < user.code_ends_at:
        return False
    return hmac.compare_digest(_bare(code_for(user, made_at)).encode(), _bare(typed).encode())


def _code(salt: str, user: User, then: datetime) -> str:
    digest = salted_hmac(salt, f"{user.pk}|{user.get_session_auth_hash()}|{then.timestamp()}", algorithm="sha256")
    letters = base64.b32encode(digest.digest()).decode()[:LETTERS]
    return "-".join(letters[at : at + 4] for at in range(0, LETTERS, 4))


def may_pass(user: User | None, typed: str, now: datetime) -> bool:
    """Whether `typed` is the code of the last mail to this person, with or without its dashes, in any case."""
    told_at = user.failures_told_at if user is not None else None
    if user is None or told_at is None or now - told_at > LIFE:
        return False
    return hmac.compare_digest(_bare(pass_for(user, told_at)).encode(), _bare(typed).encode())


def _bare(code: str) -> str:
    return "".join(one for one in code.upper() if one.isalnum())
