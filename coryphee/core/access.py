"""What a screen requires is declared on the view; a test refuses a URL that says nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils.http import urlencode

from coryphee.core.actor import Level
from coryphee.core.callers import caller

View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """PUBLIC, SIGNED_IN, STAFF, or a workspace (one of several) up to a level."""

    kind: str
    workspaces: tuple[str, ...] = ()
    level: Level = Level.CONSULTATION


PUBLIC = Need(kind="public")
SIGNED_IN = Need(kind="signed_in")
STAFF = Need(kind="staff")


def workspace(*names: str, level: Level = Level.CONSULTATION) -> Need:
    return Need(kind="workspace", workspaces=names, level=level)


def needs(need: Need) -> Callable[[View], View]:
    """Declare and enforce what a screen requires. Whoever is not signed in is sent to sign in, then comes back."""

    def mark(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if need.kind != "public" and not request.user.is_authenticated:
                return _sign_in_first(request)
            if not _allowed(request, need):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        checked.needs = need  # type: ignore[attr-defined]
        return checked

    return mark


def _sign_in_first(request: HttpRequest) -> HttpResponse:
    # Late import: whoever keeps a typed form through an expired session is above core (accounts registers it).
    keep = SIGN_IN_HOOKS[0] if SIGN_IN_HOOKS else None
    if keep is not None:
        return keep(request)
    return HttpResponse(
        status=302,
        headers={"Location": resolve_url("/connexion/") + "?" + urlencode({"next": request.get_full_path()})},
    )


def address_of(request: HttpRequest) -> str:
    """The caller's whole address, seen through the operator's own proxies only: what the trail tells."""
    return caller(
        request.headers.get("X-Forwarded-For", ""), str(request.META.get("REMOTE_ADDR", "")), settings.TRUSTED_PROXIES
    )


SIGN_IN_HOOKS: list[Callable[[HttpRequest], HttpResponse]] = []


def _allowed(request: HttpRequest, need: Need) -> bool:
    if need.kind in ("public", "signed_in"):
        return True
    actor = request.actor  # type: ignore[attr-defined]
    if need.kind == "staff":
        return actor.staff
    return any(actor.holds(name, need.level) for name in need.workspaces)
