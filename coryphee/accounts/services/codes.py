"""Choosing a password with a code that was mailed: forgotten, or never had (F-091; docs/adr/0009).

Asking does the same work whether the account exists or not: a job looks for it.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.hashers import Crowd
from coryphee.accounts.models import Session, StaffSession, User
from coryphee.accounts.services.passes import code_for, is_code_of
from coryphee.accounts.services.people import check_strength, create_user, hashed
from coryphee.accounts.services.staff import require_staff
from coryphee.accounts.services.throttle import Limit, TooManyTries, closed_message, count_try, forgive
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.callers import network_of
from coryphee.core.errors import DomainError

FORGOTTEN_LIFE = timedelta(hours=1)
GIVEN_LIFE = timedelta(days=7)  # by staff: a new person reads her mail when she does
STILL_GOOD = timedelta(minutes=30)  # one that lives that long is sent again, rather than another
ASKING = (60, 300, 900, 3600)  # seconds between mails to one address, after the free ones
GUESSING = (5, 15, 60, 300, 900)
PACE = (10,)  # shared with others: short


class WrongCode(DomainError):
    code = "wrong_code"


def ask_code(*, email: str, address: str, now: datetime) -> None:
    """« Mot de passe oublié ? »: a code goes to this address if it is that of an account; nobody learns which (F-091).

    Raises `TooManyTries`.
    """
    email = email.strip().lower()
    own = Limit(counted=f"{email}|asks for a code", free=3, waits=ASKING)
    network = Limit(counted=f"|{network_of(address)}|asks for codes", free=30, waits=PACE)
    until = count_try([own, network], now)
    if until is not None:
        raise TooManyTries(_too_many(until), until=until, now=now)
    jobs.enqueue("accounts.send_code", email=email, origin=address[:80])


@transaction.atomic
def open_account(
    *, email: str, first_name: str, last_name: str, actor: Actor, now: datetime, is_staff_member: bool = False
) -> User:
    """A new account (F-034), whose person is mailed a code to choose her password; a form sent again mails it once."""
    user = create_user(
        email=email,
        first_name=first_name,
        last_name=last_name,
        is_staff_member=is_staff_member,
        actor=actor,
        now=now,
    )
    if user.code_made_at is None:
        give_code(user=user, actor=actor, now=now)
    return user


@transaction.atomic
def give_code(*, user: User, actor: Actor, now: datetime) -> None:
    """Staff let a person choose a password: the code is mailed to her, and shown to nobody; the old one still holds."""
    require_staff(actor)
    if not user.is_active:
        raise WrongCode(_("Ce compte est désactivé. Réactivez-le d’abord, puis envoyez un code."))
    make_code(user, actor=actor, life=GIVEN_LIFE, now=now)
    jobs.enqueue("accounts.send_code", email=user.email, origin="")


def make_code(user: User, *, actor: Actor, life: timedelta, now: datetime) -> None:
    """A new code, which makes those before it worthless; in the caller's transaction."""
    user.code_made_at, user.code_ends_at = now, now + life
    user.save(update_fields=["code_made_at", "code_ends_at"])
    audit.record(action=AccountAction.MAKE_CODE, actor=actor, target=f"user:{user.pk}", at=now)


@transaction.atomic
def code_to_send(*, email: str, origin: str, now: datetime) -> tuple[User, str] | None:
    """Whose address this is and the code to mail there: the one that lives, else a new one for an hour."""
    user = User.objects.select_for_update().filter(email=email, is_active=True).first()
    if user is None:
        return None
    if user.code_made_at is None or user.code_ends_at is None or user.code_ends_at < now + STILL_GOOD:
        make_code(user, actor=Actor(user_id=None, label=_("Visiteur"), origin=origin), life=FORGOTTEN_LIFE, now=now)
    made_at = user.code_made_at or now
    return user, code_for(user, made_at)


def choose_password(*, email: str, typed: str, new: str, address: str, now: datetime) -> None:
    """A new password, by whoever reads the mails of this address; all open sessions of the account end (F-091, D-01).

    The same refusal whether the account exists or not. Failures of others never stop who has the code: its 60 bits bear
    any number of guesses that a portal can answer (a billion in its seven days find it once in a billion times), so
    that the waits are for those who guess. Raises `WrongCode`, `WeakPassword`, `TooManyTries`,
    `TooManySignIns`.
    """
    email, network = email.strip().lower(), network_of(address)
    own = Limit(counted=f"{email}|{network}|code", free=3, waits=GUESSING)
    shared = (
        Limit(counted=f"{email}|code", free=20, waits=PACE),
        Limit(counted=f"|{network}|code", free=30, waits=PACE),
    )
    user = User.objects.filter(email=email, is_active=True).first()
    if user is None or not is_code_of(user, typed, now):
        if until := count_try([own, *shared], now):
            raise TooManyTries(closed_message(until), until=until, now=now)
        raise WrongCode(
            _(
                "Ce code n’est pas, ou n’est plus, celui de cette adresse. Recopiez celui du dernier courriel reçu, ou "
                "demandez-en un autre."
            ),
            field="code",
        )
    check_strength(new, user)
    password = hashed(new, f"account {user.pk}", Crowd.CHANGES)
    if not _set(user, password, address, now):
        raise WrongCode(_("Ce code vient de servir. Connectez-vous, ou demandez-en un autre."), field="code")
    forgive(own=own, shared=())


@transaction.atomic
def _set(user: User, password: str, address: str, now: datetime) -> bool:
    """False when something changed since the code was read: it serves once."""
    rows = User.objects.filter(pk=user.pk, is_active=True, password=user.password, code_made_at=user.code_made_at)
    if not rows.update(password=password, code_made_at=None, code_ends_at=None):
        return False
    end_sessions(user)
    StaffSession.objects.filter(user=user, closed_at=None).update(closed_at=now)
    actor = Actor(user_id=user.pk, label=str(user), origin=address)
    audit.record(action=AccountAction.CHOOSE_PASSWORD, actor=actor, target=f"user:{user.pk}", at=now)
    jobs.enqueue("accounts.tell_password", user_id=user.pk)
    return True


def end_sessions(user: User) -> None:
    """Whoever is signed in to this account, anywhere, signs in again."""
    Session.objects.filter(user=user).delete()


def forget_old_sessions(*, now: datetime) -> int:
    """Rows of sessions that ended by themselves; how many were removed."""
    return Session.objects.filter(expire_date__lt=now).delete()[0]


@transaction.atomic
def close_session(*, user: User, key: str, actor: Actor, now: datetime) -> bool:
    """Sign one browser of a person out; False when it was so already."""
    require_staff(actor)
    if not Session.objects.filter(user=user, session_key=key).delete()[0]:
        return False
    audit.record(action=AccountAction.CLOSE_SESSION, actor=actor, target=f"user:{user.pk}", at=now)
    return True


def _too_many(until: datetime) -> str:
    return (
        _("Plusieurs codes viennent d’être demandés : regardez aussi vos courriels indésirables.")
        + " "
        + (closed_message(until))
    )
