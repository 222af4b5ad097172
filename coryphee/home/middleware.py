"""The last to hear of a refusal: a sentence and the right status, never an error of the server."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from coryphee.core.databases import got_through, is_outage
from coryphee.core.errors import DomainError
from coryphee.core.http import retry_later
from coryphee.home.views.errors import page, without_database


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        got_through()
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A refusal that no screen said (a full queue, mostly) gets a page of its own, and so does a busy database."""
        if is_outage(exception):
            return without_database(request, exception)
        if not isinstance(exception, DomainError):
            return None
        title = _("Pas tout de suite") if exception.status == 429 else _("Cela n’a pas pu être fait")
        return retry_later(page(request, exception.status, title, exception.message), exception)
