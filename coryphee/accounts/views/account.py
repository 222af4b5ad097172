"""« Mon compte » (F-094)."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.accounts import services
from coryphee.accounts.forms import AccountForm, PasswordForm
from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.http import form_response, signs_in
from coryphee.ui.screens import edited


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """Names, telephone, contact address; the login address cannot change (F-034)."""
    who = {"actor": request.actor, "now": timezone.now()}
    form, saved = edited(
        request,
        User.objects.get(pk=request.user.pk),
        lambda row, data: AccountForm(data, instance=row),
        lambda row, values: services.update_account(user=row, **who, **values),
    )
    if saved:
        messages.success(request, _("Compte enregistré."))
        return redirect("accounts:account")
    sign_ins = request.user.sign_ins.order_by("-at")[:5]
    return form_response(request, "accounts/account.html", {"form": form, "sign_ins": sign_ins}, form)


@signs_in
@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    form, refusal = PasswordForm(request.POST or None), None
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        who = {"user": request.user, "actor": request.actor, "now": timezone.now()}
        try:
            services.change_password(old=data["old"], new=data["new"], **who)
        except (services.TooManyTries, services.TooManySignIns, services.WeakPassword) as error:
            refusal = error
            named = str(error.details.get("field", ""))
            form.add_error("new" if named == "password" else named or None, error.message)
        else:
            update_session_auth_hash(request, request.user)
            messages.success(request, _("Mot de passe changé."))
            return redirect("accounts:account")
    return form_response(request, "accounts/password.html", {"form": form}, form, refusal)
