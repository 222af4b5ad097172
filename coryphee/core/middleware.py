"""What a request is, seen from outside, and what may be kept of its answer."""

from collections.abc import Callable

from django.conf import settings
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
