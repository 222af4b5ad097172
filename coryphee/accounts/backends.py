"""Sign-in by login address and password (F-089)."""

from typing import Any

from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest  # noqa: TID251 - Django hands the request to its backends

from coryphee.accounts.models import User


class EmailBackend(BaseBackend):
    """Knows people and passwords only: rights come with the `Actor`, never from here."""

    def authenticate(
        self, request: HttpRequest | None, email: str | None = None, password: str | None = None, **_others: Any
    ) -> User | None:
        if not email or password is None:
            return None
        user = User.objects.filter(email=email.strip().lower()).first()
        if user is None:
            # As much work as for a real account, so that the time of the answer does not tell who has one.
            make_password(password)
            return None
        return user if user.check_password(password) and user.is_active else None

    def get_user(self, user_id: int) -> User | None:
        """The person of a session; a deactivated account is signed out at its next request."""
        return User.objects.filter(pk=user_id, is_active=True).first()
