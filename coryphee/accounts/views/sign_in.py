"""« Se connecter », « Déconnexion » (F-089, F-022)."""

from django.contrib import messages
from django.contrib.auth import login as start_session
from django.contrib.auth import logout as end_session
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.accounts import services
from coryphee.accounts.forms import SignInForm
from coryphee.accounts.models import User
from coryphee.accounts.services.browsers import LIFE_SECONDS
from coryphee.core.access import PUBLIC, address_of, needs
from coryphee.core.databases import is_outage
from coryphee.core.http import came_from_here, form_response, safe_next, signs_in

BROWSER = "navigateur"  # the cookie by which an account knows a browser
TOLD_FAILURES = 5


@signs_in
@needs(PUBLIC)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def login(request: HttpRequest) -> HttpResponse:
    target = safe_next(request)
    if request.user.is_authenticated and request.method in ("GET", "HEAD"):
        return HttpResponseRedirect(target)
    form = SignInForm(request.POST or None)
    refusal = None
    if request.method == "POST" and form.is_valid():
        try:
            user = services.sign_in(
                address=address_of(request),
                browser=request.headers.get("User-Agent", ""),
                note=request.COOKIES.get(BROWSER, ""),
                now=timezone.now(),
                **form.cleaned_data,
            )
        except (services.WrongCredentials, services.TooManyTries, services.TooManySignIns) as error:
            refusal = error
            form.add_error(None, error.message)
        else:
            start_session(request, user, backend="coryphee.accounts.backends.EmailBackend")
            _say_failures(request, user)
            response = HttpResponseRedirect(target)
            _know_browser(request, response, user)
            return response
    asks_code = isinstance(refusal, services.TooManyTries) or bool(form["code"].value())
    page = {"form": form, "next": target, "asks_code": asks_code}
    return form_response(request, "accounts/login.html", page, form, refusal)


def _say_failures(request: HttpRequest, user: User) -> None:
    failures = services.failures_since(user, now=timezone.now())
    if failures >= TOLD_FAILURES:
        messages.warning(
            request,
            _(
                "%(n)d essais de connexion à votre compte ont échoué récemment, d’un navigateur et d’un réseau qu’il "
                "ne connaît pas. Si ce n’était pas vous, choisissez dans « Mon compte » un mot de passe qui ne sert "
                "qu’ici."
            )
            % {"n": failures},
        )


def _know_browser(request: HttpRequest, response: HttpResponse, user: User) -> None:
    """Next time, failures of others do not slow this browser down."""
    response.set_cookie(
        BROWSER,
        services.note_for(user, request.COOKIES.get(BROWSER, "")),
        max_age=LIFE_SECONDS,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )


@csrf_exempt  # a page gone stale must not keep anybody in; that it is a page of ours is asked below
@needs(PUBLIC)
@require_POST
def logout(request: HttpRequest) -> HttpResponse:
    if not came_from_here(request):
        messages.error(request, _("Un autre site a demandé à vous déconnecter : le portail ne l’a pas fait."))
        return redirect("/")
    try:
        _end(request)
    except Error as error:
        if not is_outage(error):
            raise
        # A base that takes no writing for a while: this browser at least is signed out.
        request.session = type(request.session)(None)  # type: ignore[call-arg]
    messages.success(request, _("Vous êtes déconnecté."))
    return redirect("/")


def _end(request: HttpRequest) -> None:
    here = request.session.get(services.STAFF_SESSION)
    if request.user.is_authenticated and here is not None:
        services.close_staff_session(user=request.user, actor=request.actor, now=timezone.now(), here=here)
    end_session(request)
