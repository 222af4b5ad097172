"""Creating and changing accounts."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.models import User
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError


class AddressTaken(DomainError):
    code = "address_taken"


class WeakPassword(DomainError):
    code = "weak_password"


@transaction.atomic
def create_user(
    *,
    email: str,
    first_name: str,
    last_name: str,
    password: str,
    actor: Actor,
    now: datetime,
    is_staff_member: bool = False,
) -> User:
    """Open an account; the login address is unique and never changes (F-034)."""
    email = email.strip().lower()
    if User.objects.filter(email=email).exists():
        raise AddressTaken(
            _("Un compte porte déjà l’adresse %(email)s. Recherchez-le plutôt que d’en créer un autre.")
            % {"email": email}
        )
    draft = User(email=email, first_name=first_name.strip(), last_name=last_name.strip())
    _check_password(password, draft)
    user = User.objects.create_user(
        email,
        password,
        first_name=draft.first_name,
        last_name=draft.last_name,
        is_staff_member=is_staff_member,
        date_joined=now,
    )
    audit.record(action=AccountAction.CREATE_USER, actor=actor, target=f"user:{user.pk}", at=now)
    return user


@transaction.atomic
def update_account(
    *, user: User, first_name: str, last_name: str, phone: str, contact_email: str, actor: Actor, now: datetime
) -> None:
    """« Mon compte »; a new contact address is announced to the old one and to the new one (F-097, M-04)."""
    before = user.contact_email
    user.first_name, user.last_name, user.phone = first_name.strip(), last_name.strip(), phone.strip()
    user.contact_email = contact_email.strip().lower()
    user.save(update_fields=["first_name", "last_name", "phone", "contact_email"])
    if user.contact_email != before:
        for address in (before, user.contact_email):
            jobs.enqueue("accounts.tell_address_changed", user_id=user.pk, address=address)
    audit.record(action=AccountAction.UPDATE_USER, actor=actor, target=f"user:{user.pk}", at=now)


@transaction.atomic
def change_password(*, user: User, old: str, new: str, actor: Actor, now: datetime) -> None:
    """A new password, by whoever knows the old one (D-01)."""
    if not user.check_password(old):
        raise WeakPassword(_("Le mot de passe actuel n’est pas le bon."), field="old")
    _check_password(new, user)
    user.set_password(new)
    user.save(update_fields=["password"])
    audit.record(action=AccountAction.CHANGE_PASSWORD, actor=actor, target=f"user:{user.pk}", at=now)


@transaction.atomic
def set_active(*, user: User, active: bool, actor: Actor, now: datetime) -> None:
    """Deactivate or reactivate an account; its owner is told (F-099, F-101)."""
    if not User.objects.filter(pk=user.pk, is_active=not active).update(is_active=active):
        return
    user.is_active = active
    jobs.enqueue("accounts.tell_active", user_id=user.pk)
    action = AccountAction.REACTIVATE_USER if active else AccountAction.DEACTIVATE_USER
    audit.record(action=action, actor=actor, target=f"user:{user.pk}", at=now)


def _check_password(password: str, user: User) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(" ".join(error.messages), field="password") from error
