"""A session slides while its person works, with one write every few minutes instead of one a page."""

import logging
import time
from collections.abc import Callable

from django.contrib.sessions.backends.base import UpdateError
from django.db import InternalError, OperationalError
from django.http import HttpRequest, HttpResponse

from coryphee.core.access import address_of
from coryphee.core.databases import briefly

logger = logging.getLogger(__name__)
EVERY = 300  # seconds
LONGEST_BROWSER = 200
STAMP = "slid_at"
OPENED = "opened"  # when, from where and with what: what tells one open session from another


def start_sliding(request: HttpRequest, **_others: object) -> None:
    """At sign-in: the session is fresh, nothing to write at the next page."""
    request.session[STAMP] = now = int(time.time())
    browser = request.headers.get("User-Agent", "")[:LONGEST_BROWSER]
    request.session[OPENED] = {"at": now, "address": address_of(request), "browser": browser}


class SlidingSessionMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        # Only a session that this request already read: a public page asks the database nothing.
        if request.session.accessed and "_auth_user_id" in request.session:
            now = int(time.time())
            if now - int(request.session.get(STAMP, 0)) > EVERY:
                _slide(request, now)
        return response


def _slide(request: HttpRequest, now: int) -> None:
    """A page that is ready does not wait for a base that cannot be written just now: the next one slides it."""
    changed = request.session.modified
    request.session[STAMP] = now
    if changed:
        return  # it is written with what else has changed
    try:
        with briefly():
            request.session.save()
    except (OperationalError, InternalError, UpdateError) as error:
        cause = error.__context__ if isinstance(error, UpdateError) else error  # Django's own name for any of them
        if not isinstance(cause, OperationalError | InternalError):
            return  # it was ended meanwhile: it is told as it is
        logger.warning("a session is not slid: %s", cause)
    request.session.modified = False
