"""An act that takes something away is asked first, on a page that names whom it touches and says what it does.

Where the contrary restores exactly what was, the message that follows offers it for ten seconds: a button, no script.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core import signing
from django.http import HttpRequest, HttpResponse  # noqa: TID251 - the page that asks is a screen
from django.shortcuts import render  # noqa: TID251
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError

UNDO_SECONDS = 10
OFFERS = "undo"  # what a session remembers: the last act of each kind
SALT = "coryphee.ui.undo"
RETURN = "retour"  # the list where the act was chosen, as it was: its filters, its page
Undo = Callable[..., None]  # gets `actor`, `now` and what the act wrote into its offer
_UNDOS: dict[str, Undo] = {}


class TooLateToUndo(DomainError):
    code = "too_late_to_undo"


class NotYoursToUndo(DomainError):
    code = "not_yours_to_undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is about to happen. `do` is posted, so that a stale page or a second click never does the contrary."""

    title: str  # names the person or the thing
    effect: str
    button: str
    back: str
    crumbs: Sequence[str] = ()  # label, address, label, address…
    do: str = ""
    harmless: bool = False  # it gives back: no red button


def question_page(request: HttpRequest, question: Question) -> HttpResponse:
    """Says what is about to happen and asks for it; the address of the page takes the POST."""
    crumbs = [*question.crumbs, question.title]
    return render(request, "ui/question.html", {"question": question, "crumbs": crumbs, "back_name": RETURN})


def way_back(request: HttpRequest, default: str) -> str:
    """The page of this site where the act was chosen, if it said so; else `default`."""
    asked = request.POST.get(RETURN) or request.GET.get(RETURN, "")
    local = asked.startswith("/") and not asked.startswith("//")
    return asked if local and url_has_allowed_host_and_scheme(asked, allowed_hosts=None) else default


def undoes(act: str) -> Callable[[Undo], Undo]:
    """Register what undoes an act; it calls a service, which checks rights as ever."""

    def register(undo: Undo) -> Undo:
        _UNDOS[act] = undo
        return undo

    return register


def offer_undo(request: HttpRequest, sentence: str, *, act: str, back: str, **what: Any) -> None:
    """Say what was done, with a button that undoes this very act, once; `what` is given to the function that undoes.

    The session remembers the last act of each kind: the button of one before it undoes nothing any more.
    """
    nonce = secrets.token_hex(8)
    request.session[OFFERS] = {**request.session.get(OFFERS, {}), act: nonce}
    said = {"act": act, "by": request.user.pk, "back": back, "what": what, "nonce": nonce}
    token = signing.dumps(said, salt=SALT)
    messages.success(request, sentence, extra_tags=token)


def undo(request: HttpRequest, token: str, *, actor: Actor, now: datetime) -> None:
    """Undo what this token was given for, to the person who did it, in its ten seconds, once.

    Raises `TooLateToUndo`, `NotYoursToUndo`, or what the service refuses.
    """
    asked = _read(token, max_age=UNDO_SECONDS)
    if asked is None:
        raise TooLateToUndo(_("Les dix secondes sont passées : rien n’a été annulé. Faites l’action contraire."))
    offers = request.session.get(OFFERS, {})
    if asked["by"] != request.user.pk or offers.get(asked["act"]) != asked["nonce"]:
        raise NotYoursToUndo(
            _("Ce bouton ne sert qu’à qui a fait l’action, une fois, avant toute autre : rien n’a été annulé.")
        )
    request.session[OFFERS] = {act: nonce for act, nonce in offers.items() if act != asked["act"]}
    _UNDOS[asked["act"]](actor=actor, now=now, **asked["what"])


def page_of_undo(token: str) -> str:
    """Where the person was when the button was offered."""
    asked = _read(token)
    return str(asked["back"]) if asked is not None else "/"


def _read(token: str, max_age: int | None = None) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = signing.loads(token, salt=SALT, max_age=max_age)
    except signing.BadSignature:
        return None
    return found
