"""Gives each request its actor, built once and only when somebody asks for it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from coryphee.accounts.services import STAFF_SESSION
from coryphee.core.access import address_of
from coryphee.core.actor import Actor
from coryphee.delegations.services import ANONYMOUS, actor_for


class ActorMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(lambda: _actor_of(request))  # type: ignore[attr-defined]
        return self.get_response(request)


def _actor_of(request: HttpRequest) -> Actor:
    if not request.user.is_authenticated:
        return ANONYMOUS
    here = request.session.get(STAFF_SESSION, 0)
    return actor_for(request.user, now=timezone.now(), origin=address_of(request), staff_session=here)
