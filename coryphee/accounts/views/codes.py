"""« Mot de passe oublié, ou premier mot de passe »: a code by mail, no link (F-091, P-19; docs/adr/0009)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from coryphee.accounts import services
from coryphee.accounts.forms import AskCodeForm, CodeForm
from coryphee.core.access import PUBLIC, address_of, needs
from coryphee.core.http import form_response, signs_in
from coryphee.ui.screens import attempt

TYPED = "code_for"  # the address typed on the first page, so that nobody types it twice


@needs(PUBLIC)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """The same answer, whoever has an account."""
    form = AskCodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = {"address": address_of(request), "now": timezone.now()}
        if attempt(form, lambda: services.ask_code(email=form.cleaned_data["email"], **who)):
            request.session[TYPED] = form.cleaned_data["email"]
            messages.success(
                request,
                _(
                    "Si un compte porte cette adresse, un courriel vient d’y partir avec un code. Il arrive en "
                    "quelques minutes ; regardez aussi les courriels indésirables."
                ),
            )
            return redirect("accounts:choose_password")
    return form_response(request, "accounts/ask_code.html", {"form": form}, form)


@signs_in
@needs(PUBLIC)
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """The code and a new password; then one signs in with it."""
    form = CodeForm(request.POST or None, initial={"email": request.session.get(TYPED, "")})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        who = {"email": data["email"], "address": address_of(request), "now": timezone.now()}
        if attempt(form, lambda: services.choose_password(typed=data["code"], new=data["new"], **who), field="new"):
            request.session.pop(TYPED, None)
            messages.success(request, _("Votre mot de passe est choisi. Connectez-vous avec lui."))
            return redirect("accounts:login")
    return form_response(request, "accounts/choose_password.html", {"form": form}, form)
