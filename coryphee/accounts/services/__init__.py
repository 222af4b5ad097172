"""What happens to accounts: people, sign-in, staff sessions, interrupted forms."""

from coryphee.accounts.services.interrupted import keep_form, kept_form
from coryphee.accounts.services.people import (
    AddressTaken,
    WeakPassword,
    change_password,
    create_user,
    set_active,
    update_account,
)
from coryphee.accounts.services.sign_in import TooManyTries, WrongCredentials, sign_in
from coryphee.accounts.services.staff import (
    NotStaff,
    active_staff_session,
    close_staff_session,
    open_staff_session,
)

__all__ = [
    "AddressTaken",
    "NotStaff",
    "TooManyTries",
    "WeakPassword",
    "WrongCredentials",
    "active_staff_session",
    "change_password",
    "close_staff_session",
    "create_user",
    "keep_form",
    "kept_form",
    "open_staff_session",
    "set_active",
    "sign_in",
    "update_account",
]
