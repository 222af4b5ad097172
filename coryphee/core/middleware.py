"""What a request is, seen from outside."""

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
