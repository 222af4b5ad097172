"""« Se connecter », « Déconnexion » (F-089, F-022)."""

from django.contrib import messages
from django.contrib.auth import login as start_session
from django.contrib.auth import logout as end_session
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from coryphee.accounts import services
from coryphee.accounts.forms import SignInForm
from coryphee.accounts.views.interrupted import WHO, remember_who
from coryphee.core.access import PUBLIC, address_of, needs


@needs(PUBLIC)
@never_cache
@require_http_methods(["GET", "POST"])
def login(request: HttpRequest) -> HttpResponse:
    target = _safe_next(request)
    if request.user.is_authenticated and request.method == "GET":
        return HttpResponseRedirect(target)
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            user = services.sign_in(
                address=address_of(request),
                browser=request.headers.get("User-Agent", ""),
                now=timezone.now(),
                **form.cleaned_data,
            )
        except (services.WrongCredentials, services.TooManyTries) as error:
            form.add_error(None, error.message)
        else:
            start_session(request, user, backend="coryphee.accounts.backends.EmailBackend")
            response = HttpResponseRedirect(target)
            remember_who(request, response, user)
            return response
    status = 422 if form.errors else 200
    return render(request, "accounts/login.html", {"form": form, "next": target}, status=status)


@needs(PUBLIC)
@require_POST
def logout(request: HttpRequest) -> HttpResponse:
    end_session(request)
    messages.success(request, _("Vous êtes déconnecté."))
    response = redirect("/")
    response.delete_cookie(WHO)
    return response


def _safe_next(request: HttpRequest) -> str:
    asked = request.POST.get("next") or request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    # An address of this site, in full: `redirect` would take a word for the name of a view.
    return asked if asked.startswith("/") and safe else "/"
