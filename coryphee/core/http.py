"""What screens answer with, and what they take: one place for the status of a refusal and the size of a body."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from coryphee.core.access import address_of
from coryphee.core.callers import network_of
from coryphee.core.errors import DomainError

PAGES_HELD: list[Callable[[], float]] = []  # the door says for how many seconds no thread that serves pages was free
MARGIN = 2_000_000  # bytes of a form beside its files, and of a file so little too large that its form can say so


def form_response(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any],
    form: BaseForm,
    refusal: DomainError | None = None,
) -> HttpResponse:
    """The page of a form: 200, 422 when it comes back with errors, or what the refusal asks (429, when to return).

    `refusal`: the one that a screen caught itself; else the one that the form was told (`ui.screens.said`).
    """
    refusal = refusal or getattr(form, "refusal", None)
    if refusal is not None:
        refusal.__traceback__ = None  # the view that keeps it and its frame would keep each other, and the file
    status = refusal.status if refusal is not None else 422 if form.errors else 200
    return retry_later(render(request, template, dict(context), status=status), refusal)


def retry_later(response: HttpResponse, refusal: DomainError | None) -> HttpResponse:
    """Says after how many seconds to come back, when the refusal knows it; the log has nothing to add."""
    seconds = getattr(refusal, "retry_after", None)
    if seconds is not None:
        response["Retry-After"] = str(seconds)
        response._has_been_logged = True  # type: ignore[attr-defined]  # noqa: SLF001 - else Django adds an error line to each 503
    return response


def visitor_of(request: HttpRequest) -> str:
    """Whose place a file takes in the queue of `core.judging`: the account, else the network."""
    user = getattr(request, "user", None)
    return f"account {user.pk}" if user is not None and user.is_authenticated else network_of(address_of(request))


def came_from_here(request: HttpRequest) -> bool:
    """Whether a page of this portal sent it, by all that a browser says (Fetch metadata, Origin, Referer)."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return False
    ours = {f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS}
    named = request.headers.get("Origin") or request.headers.get("Referer")
    return not named or origin_of(named) in ours


def safe_next(request: HttpRequest) -> str:
    """Where the person was going before she signed in: an address of this site, else the first page."""
    asked = request.POST.get("next") or request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    # An address of this site, in full: `redirect` would take a word for the name of a view.
    return asked if asked.startswith("/") and not asked.startswith("//") and safe else "/"


def origin_of(address: str) -> str:
    try:
        found = urlsplit(address)
    except ValueError:
        return ""
    return f"{found.scheme}://{found.netloc}"


def takes_files(*limits: str) -> Callable[[Any], Any]:
    """Declare what a screen may be sent: the sum of these settings (bytes). Without it, a body is that of a form.

    What is larger is refused before it is read (`config.door`); what comes is worked on by threads of its own.
    """

    def mark(view: Any) -> Any:
        view.body_limits, view.lane_of_posts = limits, "files"
        return view

    return mark


def waits_apart(view: Any) -> Any:
    """Declare a screen that waits for `core.judging` though it takes no file: threads that serve pages do not."""
    view.lane = "files"
    return view


def visitors_wait(view: Any) -> Any:
    """Declare a screen where files come without an account: few threads, and a line of their own at the door.

    However many they are, they take no thread of those who send invoices; networks take turns for these few.
    """
    view.lane_of_posts = "visitors"
    return view


def signs_in(view: Any) -> Any:
    """Declare a screen whose form asks for a password to be worked out: threads that serve pages do not wait for it."""
    view.lane_of_posts = "sign_ins"
    return view


def watched(view: Any) -> Any:
    """Declare what a supervisor asks: it is answered whatever the pages do, and in JSON even by the door."""
    view.lane = "health"
    return view


def lane_of(view: Any, method: str) -> str:
    """The threads that answer (`config.door.lanes`): « pages », « files », « visitors », « sign_ins », « health »."""
    lane = getattr(view, "lane_of_posts", "") if method == "POST" else ""
    return lane or getattr(view, "lane", "pages")


def largest_body(view: Any) -> int:
    """Bytes that this screen may be sent, the other fields of its form included."""
    limits = getattr(view, "body_limits", ())
    files = sum(getattr(settings, name) for name in limits)
    return files + MARGIN if files else int(settings.DATA_UPLOAD_MAX_MEMORY_SIZE) + MARGIN
