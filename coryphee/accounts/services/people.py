"""Creating and changing accounts."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.hashers import Crowd, TooManySignIns, turn
from coryphee.accounts.models import User
from coryphee.accounts.services.contact import ask_contact, set_contact
from coryphee.accounts.services.staff import require_staff
from coryphee.accounts.services.throttle import (
    NEAR,
    Limit,
    TooManyTries,
    closed_message,
    count_try,
    forgive,
    take_back,
)
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.texts import one_line

TOLD_AFTER = timedelta(seconds=15)  # the owner of an account hears of what was not undone at once
BEFORE_CLOSING: list[Callable[[User], None]] = []  # what other modules have against closing an account
SENT_AGAIN = timedelta(minutes=10)  # a form that was sent twice, by then, made one account


class AddressTaken(DomainError):
    code = "address_taken"


class LockedOut(DomainError):
    code = "locked_out"


class WeakPassword(DomainError):
    code = "weak_password"


def create_user(
    *,
    email: str,
    first_name: str,
    last_name: str,
    actor: Actor,
    now: datetime,
    password: str | None = None,
    is_staff_member: bool = False,
) -> User:
    """Open an account; the login address is unique and never changes (F-034). A form sent again finds what it made.

    Without a password it opens by nobody's: its person chooses one with a code (`services.codes`).
    """
    email = email.strip().lower()
    user = User(email=email, first_name=one_line(first_name), last_name=one_line(last_name))
    user.contact_email, user.is_staff_member, user.date_joined = email, is_staff_member, now
    if User.objects.filter(email=email).exists():
        return _just_made(user, password, actor, now)
    if password is None:
        user.set_unusable_password()
    else:
        check_strength(password, user)
        # No password is computed inside a transaction: on SQLite all other writers would wait for it.
        user.password = hashed(password, actor.visitor, Crowd.CHANGES)
    try:
        with transaction.atomic():
            user.save(force_insert=True)
            audit.record(action=AccountAction.CREATE_USER, actor=actor, target=f"user:{user.pk}", at=now)
            if is_staff_member and not actor.is_system:
                jobs.enqueue("accounts.tell_new_staff", user_id=user.pk, by=actor.label)
    except IntegrityError:
        return _just_made(user, password, actor, now)
    return user


def _just_made(asked: User, password: str | None, actor: Actor, now: datetime) -> User:
    """The account that the same form has made a moment ago, used by nobody yet; else the address is taken.

    So short a time, and only before its person has signed in: nobody guesses at a password here.
    """
    same = {name: getattr(asked, name) for name in ("email", "first_name", "last_name", "is_staff_member")}
    made = User.objects.filter(**same, date_joined__gte=now - SENT_AGAIN, last_login=None).first()
    if made is not None and password is None and not made.has_usable_password():
        return made
    if made is not None and password is not None:
        with turn(actor.visitor, Crowd.CHANGES):
            if check_password(password, made.password):
                return made
    raise AddressTaken(
        _("Un compte porte déjà l’adresse %(email)s. Recherchez-le plutôt que d’en créer un autre.")
        % {"email": asked.email}
    )


def hashed(password: str, who: str, crowd: Crowd) -> str:
    """The password worked out, in the turn of `who`."""
    with turn(who, crowd):
        return make_password(password)


@transaction.atomic
def update_account(
    *, user: User, first_name: str, last_name: str, phone: str, contact_email: str, actor: Actor, now: datetime
) -> str:
    """« Mon compte ». A new contact address counts once it is proved (`services.contact`): the one to prove, or ""."""
    wanted = contact_email.strip().lower()
    user.first_name, user.last_name, user.phone = one_line(first_name), one_line(last_name), one_line(phone)
    user.save(update_fields=["first_name", "last_name", "phone"])
    audit.record(action=AccountAction.UPDATE_USER, actor=actor, target=f"user:{user.pk}", at=now)
    if wanted == user.contact_email:
        return ""
    if wanted == user.email:  # which the code of her password has proved
        set_contact(user, wanted, actor, now)
        return ""
    ask_contact(user=user, email=wanted, now=now)
    return wanted


def change_password(*, user: User, old: str, new: str, actor: Actor, now: datetime) -> None:
    """A new password, by whoever knows the old one (D-01); guesses at the old one are slowed as at the door (P-02).

    Raises `TooManyTries`, `WeakPassword`, `TooManySignIns`.
    """
    check_strength(new, user)  # before anything is computed: a weak one costs nothing, however often it is sent
    limit = Limit(counted=f"{user.email}|own password", free=settings.LOGIN_FREE_TRIES, waits=NEAR)
    until = count_try([limit], now)
    if until is not None:
        raise TooManyTries(closed_message(until), until=until, now=now, field="old")
    try:
        with turn(actor.visitor, Crowd.CHANGES):
            right = check_password(old, user.password)
    except TooManySignIns:
        take_back([limit])
        raise
    if not right:
        raise WeakPassword(_("Le mot de passe actuel n’est pas le bon."), field="old")
    forgive(own=limit, shared=())
    fresh = hashed(new, actor.visitor, Crowd.CHANGES)
    with transaction.atomic():
        if not User.objects.filter(pk=user.pk, password=user.password).update(password=fresh):
            raise WeakPassword(
                _("Votre mot de passe vient d’être changé par ailleurs. Rouvrez cette page."), field="old"
            )
        audit.record(action=AccountAction.CHANGE_PASSWORD, actor=actor, target=f"user:{user.pk}", at=now)
    user.password = fresh


@transaction.atomic
def set_active(*, user: User, active: bool, actor: Actor, now: datetime) -> bool:
    """Deactivate or reactivate an account; its owner is told (F-099, F-101). False when it was so already.

    The mail waits a moment: of what is undone at once, nobody hears.
    """
    require_staff(actor)
    if not active:
        _refuse_to_lock_out(user, actor)
    if not User.objects.filter(pk=user.pk, is_active=not active).update(is_active=active):
        return False
    user.is_active = active
    key, then = f"active-{user.pk}", now + TOLD_AFTER
    jobs.enqueue("accounts.tell_active", user_id=user.pk, active=int(active), unique_key=key, run_at=then)
    action = AccountAction.REACTIVATE_USER if active else AccountAction.DEACTIVATE_USER
    audit.record(action=action, actor=actor, target=f"user:{user.pk}", at=now)
    return True


def _refuse_to_lock_out(user: User, actor: Actor) -> None:
    """Somebody of the staff can always sign in. They are locked, so that no two of them close each other's account."""
    if user.pk == actor.user_id:
        raise LockedOut(_("Vous ne pouvez pas désactiver votre propre compte. Demandez-le à un autre agent."))
    staff = User.objects.select_for_update().filter(is_staff_member=True).order_by("pk")
    if {one.pk for one in staff if one.is_active} == {user.pk} and not actor.is_system:
        raise LockedOut(
            _("C’est le dernier compte d’assistance actif : sans lui, personne n’administre plus le portail.")
        )
    if not actor.is_system:
        for refuse in BEFORE_CLOSING:
            refuse(user)


def check_strength(password: str, user: User) -> None:
    """The rule of D-01. Raises `WeakPassword`."""
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(" ".join(error.messages), field="password") from error
