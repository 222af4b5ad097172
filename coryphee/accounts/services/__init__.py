"""What happens to accounts: people, sign-in, staff sessions, interrupted forms."""

from coryphee.accounts.hashers import TooManySignIns
from coryphee.accounts.services.browsers import note_for
from coryphee.accounts.services.codes import (
    WrongCode,
    ask_code,
    choose_password,
    close_session,
    code_to_send,
    forget_old_sessions,
    give_code,
    open_account,
)
from coryphee.accounts.services.contact import NotProved, prove_contact
from coryphee.accounts.services.interrupted import LARGEST as LARGEST_FORM
from coryphee.accounts.services.interrupted import MARK, keep_form, kept_form, mark_of, whose
from coryphee.accounts.services.passes import contact_code, pass_for
from coryphee.accounts.services.people import (
    AddressTaken,
    LockedOut,
    WeakPassword,
    change_password,
    create_user,
    set_active,
    update_account,
)
from coryphee.accounts.services.sign_in import WrongCredentials, failures_since, sign_in
from coryphee.accounts.services.staff import (
    STAFF_SESSION,
    NotStaff,
    active_staff_session,
    close_staff_session,
    open_staff_session,
)
from coryphee.accounts.services.throttle import TooManyTries, forget_old_tries

__all__ = [
    "LARGEST_FORM",
    "NotProved",
    "contact_code",
    "prove_contact",
    "MARK",
    "AddressTaken",
    "LockedOut",
    "NotStaff",
    "TooManySignIns",
    "TooManyTries",
    "WeakPassword",
    "WrongCode",
    "WrongCredentials",
    "ask_code",
    "choose_password",
    "close_session",
    "code_to_send",
    "forget_old_sessions",
    "give_code",
    "STAFF_SESSION",
    "active_staff_session",
    "change_password",
    "close_staff_session",
    "create_user",
    "failures_since",
    "forget_old_tries",
    "keep_form",
    "kept_form",
    "mark_of",
    "note_for",
    "open_account",
    "open_staff_session",
    "pass_for",
    "set_active",
    "sign_in",
    "update_account",
    "whose",
]
