"""A session slides while its person works, with one write every few minutes instead of one a page."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

EVERY = 300  # seconds
STAMP = "slid_at"


def start_sliding(request: HttpRequest, **_others: object) -> None:
    """At sign-in: the session is fresh, nothing to write at the next page."""
    request.session[STAMP] = int(time.time())


class SlidingSessionMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        # Only a session that this request already read: a public page asks the database nothing.
        if request.session.accessed and "_auth_user_id" in request.session:
            now = int(time.time())
            if now - int(request.session.get(STAMP, 0)) > EVERY:
                request.session[STAMP] = now
        return response
