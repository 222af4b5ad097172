"""A session that ends, or a stale form token, loses nothing that was typed (issue §2, sign-in).

Each window comes back to what was typed in it: the address says which.
"""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coryphee.accounts import services
from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.bounds import storable
from coryphee.core.http import came_from_here, safe_next
from coryphee.ui.editing import OPENED
from coryphee.ui.fields import left_out

KEPT_HERE = "kept_forms"  # what a browser’s session remembers: the tokens of what it sent
MOST_HERE = 10
WHICH = "saisie"  # in the address: what was typed in this window
NOT_TYPED = ("version", OPENED, "lines-TOTAL", "lines-INITIAL", "lines-M")  # what a form says of itself


def sign_in_first(request: HttpRequest) -> HttpResponse:
    """Send to sign in, then back; what was posted is kept for the person whose page it was."""
    if request.method != "POST":
        return _login_then(request.get_full_path())
    if request.headers.get("Sec-Fetch-Dest") == "empty":  # a script that asks what follows from a field: nobody sends
        return redirect("accounts:login")
    owner = services.whose(request.POST.get(services.MARK, ""))
    back = _keep(request, owner) if owner is not None else None
    if back is None:
        messages.warning(
            request, _("Ce que vous venez d’envoyer n’est pas parti et n’a pas pu être gardé. Vous devrez le refaire.")
        )
        return redirect("accounts:login")
    return _login_then(back)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose token is stale: show again what was typed, to be sent again with a fresh token.

    On a shared computer the page may be of somebody who has signed out since: of that, nothing is shown or kept.
    """
    if not request.user.is_authenticated:
        return sign_in_first(request)
    if request.path == reverse("accounts:login"):  # signed in meanwhile, in another window
        return redirect(safe_next(request))
    owner = services.whose(request.POST.get(services.MARK, ""))
    if owner == request.user and (back := _keep(request, request.user)):
        return redirect(back)
    somebody_else = owner is not None and owner != request.user
    return render(request, "accounts/not_resumed.html", {"somebody_else": somebody_else}, status=403)


csrf_failure.needs = SIGNED_IN  # type: ignore[attr-defined]


@needs(SIGNED_IN)
@require_safe
def resume(request: HttpRequest) -> HttpResponse:
    """« Reprendre votre saisie »: what was typed, and one button that sends it again."""
    token = request.GET.get(WHICH, "")
    here = token in request.session.get(KEPT_HERE, [])
    kept = services.kept_form(token=token, user=request.user, now=timezone.now()) if here else None
    if kept is None:
        messages.warning(
            request, _("Il n’y a rien à reprendre : une saisie interrompue est gardée une heure, pour son auteur seul.")
        )
        return redirect("/")
    shown = [value for name, value in kept.fields if value and not name.startswith(NOT_TYPED)]
    fields = [*kept.fields, *((left_out(name), "1") for name in kept.left_out)]
    context = {"path": kept.path, "fields": fields, "shown": shown, "had_files": bool(kept.left_out)}
    return render(request, "accounts/resume.html", context)


def _login_then(back: str) -> HttpResponse:
    return redirect(f"{reverse('accounts:login')}?{urlencode({'next': back})}")


def _keep(request: HttpRequest, user: User) -> str | None:
    """Keep what was typed on a page of ours: where it is found again. A form that another site made is nobody's."""
    if not came_from_here(request):
        return None
    fields = [(storable(name), storable(value)) for name, values in request.POST.lists() for value in values]
    if sum(len(name) + len(value) for name, value in fields) > services.LARGEST_FORM:
        return None
    token = services.keep_form(
        user=user,
        path=request.get_full_path(),
        fields=fields,
        left_out=list(request.FILES),
        now=timezone.now(),
        mark=request.POST.get(services.MARK, ""),
    )
    if token is None:
        return None
    # Shown in the browser that sent it alone: nobody plants words in the window of another.
    request.session[KEPT_HERE] = [*request.session.get(KEPT_HERE, []), token][-MOST_HERE:]
    return f"{reverse('accounts:resume')}?{urlencode({WHICH: token})}"


__all__ = ["csrf_failure", "resume", "sign_in_first"]
