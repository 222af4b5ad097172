"""A session that ends, or a stale form token, loses nothing that was typed (issue §2, sign-in)."""

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from coryphee.accounts import services
from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.bounds import storable
from coryphee.core.http import came_from_here

COOKIE = "saisie"
WHO = "qui"  # signed: who was signed in on this browser, so that a kept form is his alone
LIFE = 3600


def sign_in_first(request: HttpRequest) -> HttpResponse:
    """Send to sign in, then back; what was posted is kept for the person whose session ended."""
    if request.method != "POST":
        return redirect(f"{reverse('accounts:login')}?{urlencode({'next': request.get_full_path()})}")
    user = _who_was_here(request)
    response: HttpResponse = redirect(f"{reverse('accounts:login')}?{urlencode({'next': reverse('accounts:resume')})}")
    if user is not None:
        _keep(request, response, user)
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose token is stale: show again what was typed, to be sent again with a fresh token."""
    if not request.user.is_authenticated:
        return sign_in_first(request)
    response = redirect("accounts:resume")
    _keep(request, response, request.user)
    return response


csrf_failure.needs = SIGNED_IN  # type: ignore[attr-defined]


@needs(SIGNED_IN)
@require_safe
def resume(request: HttpRequest) -> HttpResponse:
    """« Reprendre votre saisie »: what was typed, and one button that sends it again."""
    token = request.COOKIES.get(COOKIE, "")
    kept = services.kept_form(token=token, user=request.user, now=timezone.now()) if token else None
    if kept is None:
        return redirect("/")
    path, fields, had_files = kept
    shown = [
        value
        for name, value in fields
        if value and name != "version" and not name.startswith(("lines-TOTAL", "lines-INITIAL", "lines-M"))
    ]
    context = {"path": path, "fields": fields, "shown": shown, "had_files": had_files}
    return render(request, "accounts/resume.html", context)


def _keep(request: HttpRequest, response: HttpResponse, user: User) -> None:
    """Keep what was typed on a page of ours; a form that another site made is nobody's saisie."""
    if not came_from_here(request):
        return
    fields = [(storable(name), storable(value)) for name, values in request.POST.lists() for value in values]
    if sum(len(name) + len(value) for name, value in fields) > services.LARGEST_FORM:
        return
    token = services.keep_form(
        user=user, path=request.get_full_path(), fields=fields, had_files=bool(request.FILES), now=timezone.now()
    )
    response.set_cookie(COOKIE, token, max_age=LIFE, httponly=True, samesite="Lax", secure=request.is_secure())


def remember_who(request: HttpRequest, response: HttpResponseRedirect, user: User) -> None:
    """A signed note on this browser that outlives the session by a day: it opens nothing by itself."""
    response.set_signed_cookie(
        WHO, str(user.pk), max_age=86_400, httponly=True, samesite="Lax", secure=request.is_secure()
    )


def _who_was_here(request: HttpRequest) -> User | None:
    text = request.get_signed_cookie(WHO, default="", max_age=86_400)
    return get_user_model().objects.filter(pk=int(text), is_active=True).first() if text and text.isdigit() else None


__all__ = ["csrf_failure", "remember_who", "resume", "sign_in_first"]
