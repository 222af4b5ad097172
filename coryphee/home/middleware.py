"""The last to hear of a refusal: a sentence and the right status, never an error of the server."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils.translation import gettext as _

from coryphee.core.databases import got_through, is_outage
from coryphee.core.errors import DomainError
from coryphee.core.http import retry_later
from coryphee.home.views.errors import NO_ROOM, lacks_room, page, without_database, without_room

METHODS = ("GET", "HEAD", "POST")


class MethodMiddleware:
    """What no screen serves is refused before anything else is asked: who one is, a token, a right."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        return None if request.method in METHODS else HttpResponseNotAllowed(METHODS)


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        got_through()
        NO_ROOM.look_whether_over()
        return _in_words(request, response) if isinstance(response, HttpResponseNotAllowed) else response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A refusal that no screen said (a full queue, mostly) gets a page of its own, and so does an outage."""
        if is_outage(exception):
            return without_database(request, exception)
        if lacks_room(exception):
            return without_room(exception)
        if not isinstance(exception, DomainError):
            return None
        title = _("Pas tout de suite") if exception.status == 429 else _("Cela n’a pas pu être fait")
        return retry_later(page(request, exception.status, title, exception.message), exception)


def _in_words(request: HttpRequest, refusal: HttpResponseNotAllowed) -> HttpResponse:
    text = _("Cette adresse ne se demande pas ainsi. Ouvrez la page depuis le menu, puis servez-vous de ses boutons.")
    answer = page(request, refusal.status_code, _("Cela ne se fait pas à cette adresse"), text)
    answer["Allow"] = refusal["Allow"]
    return answer
