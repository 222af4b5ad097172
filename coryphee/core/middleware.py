"""What a request is, seen from outside; what no view is asked to answer; what may be kept of an answer."""

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse


class PublicAddressMiddleware:
    """Whoever comes to a portal whose public address is https came by TLS, up to our proxy: no header has to say it.

    Secure cookies, HSTS, the check of origins and redirects follow from `request.is_secure()`.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.HTTPS:
            request.META["wsgi.url_scheme"] = "https"
        return self.get_response(request)


class PrivatePagesMiddleware:
    """No browser and no proxy keeps an answer made for somebody, or of what he sent; public pages are asked again.

    A public page that says itself how long it may be kept is left alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "POST" or (request.session.accessed and "_auth_user_id" in request.session):
            response["Cache-Control"] = "private, no-store"
        elif "Cache-Control" not in response:
            response["Cache-Control"] = "no-cache"
        return response


class RefuseNul:
    """No text of the portal holds a NUL, and PostgreSQL refuses it: an address or a form with one answers 400.

    A form is looked at where its token was checked, and so already read; the others read it themselves.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: tuple[Any, ...], named: dict[str, Any]) -> None:
        if _holds_nul((request.path, *map(str, named.values()), *_pairs(request.GET))):
            raise BadRequest
        if request.method == "POST" and not getattr(view, "csrf_exempt", False) and _holds_nul(_pairs(request.POST)):
            raise BadRequest


def _pairs(query: Any) -> Iterable[str]:
    for name, values in query.lists():
        yield name
        yield from values


def _holds_nul(texts: Iterable[str]) -> bool:
    return any("\x00" in text for text in texts)
