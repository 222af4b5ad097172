"""Where a person is written to: an address that she has shown to read (F-097, M-04)."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.accounts.enums import AccountAction
from coryphee.accounts.models import User
from coryphee.accounts.services.passes import proves_contact
from coryphee.accounts.services.throttle import Limit, TooManyTries, closed_message, count_try
from coryphee.audit import services as audit
from coryphee.core import jobs
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError

WAITS = (60, 300, 900, 3600)  # seconds between two codes, after the free ones of a day


class NotProved(DomainError):
    code = "not_proved"


def ask_contact(*, user: User, email: str, now: datetime) -> None:
    """A code goes to the new address, by itself; a stranger who lives there is written to a few times at most.

    Raises `TooManyTries`.
    """
    limits = [
        Limit(counted=f"{user.pk}|new contact", free=3, waits=WAITS),
        Limit(counted=f"{email}|is made a contact", free=3, waits=WAITS),
    ]
    until = count_try(limits, now)
    if until is not None:
        message = _("Plusieurs codes viennent de partir.") + " " + closed_message(until)
        raise TooManyTries(message, until=until, now=now, field="contact_email")
    jobs.enqueue("accounts.send_contact_code", user_id=user.pk, address=email)


@transaction.atomic
def prove_contact(*, user: User, email: str, typed: str, actor: Actor, now: datetime) -> None:
    """The code that was mailed there came back: the address counts, and the one before is told.

    Raises `NotProved`, `TooManyTries`.
    """
    if not proves_contact(user, email, typed, now):
        raise NotProved(
            _("Ce code n’est pas celui du dernier courriel reçu à cette adresse, ou l’heure est passée."), field="code"
        )
    set_contact(User.objects.select_for_update().get(pk=user.pk), email, actor, now)


def set_contact(user: User, email: str, actor: Actor, now: datetime) -> None:
    """In the caller's transaction."""
    before = user.contact_email
    if email == before:
        return
    user.contact_email = email
    user.save(update_fields=["contact_email"])
    for address in (before, email):
        jobs.enqueue("accounts.tell_address_changed", user_id=user.pk, address=address)
    audit.record(action=AccountAction.CHANGE_CONTACT, actor=actor, target=f"user:{user.pk}", at=now)
