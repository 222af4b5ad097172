"""The last to hear of a refusal: a sentence and the right status, never an error of the server."""

import logging
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from psycopg.errors import QueryCanceled

from coryphee.core.errors import DomainError
from coryphee.core.http import retry_later
from coryphee.home.views.errors import page

log = logging.getLogger(__name__)


class RefusalMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A refusal that no screen said (a full queue, mostly) gets a page of its own, and so does a busy database."""
        if isinstance(exception, OperationalError):
            return _without_database(exception)
        if not isinstance(exception, DomainError):
            return None
        title = _("Pas tout de suite") if exception.status == 429 else _("Cela n’a pas pu être fait")
        return retry_later(page(request, exception.status, title, exception.message), exception)


def _without_database(error: OperationalError) -> HttpResponse:
    """The question took too long, or the database does not answer: said without asking it anything more."""
    log.error("the database refused: %s", str(error).strip().splitlines()[0])
    if isinstance(error.__cause__, QueryCanceled):
        title = _("Cette recherche prend trop de temps")
        text = _("Le portail l’a arrêtée. Précisez-la (un nom, une période, une structure), puis réessayez.")
    else:
        title = _("Le portail est très demandé")
        text = _(
            "Votre dernière action n’a peut-être pas été enregistrée. Attendez un peu, vérifiez dans vos listes, "
            "puis recommencez."
        )
    body = render_to_string("home/door.html", {"title": title, "text": text})
    return HttpResponse(body, status=503, headers={"Retry-After": "10", "Cache-Control": "no-store"})
