"""« Mon compte » (F-094)."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.accounts import services
from coryphee.accounts.forms import AccountForm, ContactCodeForm, PasswordForm
from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.http import form_response, signs_in
from coryphee.ui.screens import attempt, edited

TO_PROVE = "contact_to_prove"  # what a browser’s session remembers: the address where a code was sent


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    """Names, telephone, contact address; the login address cannot change (F-034)."""
    who, asked = {"actor": request.actor, "now": timezone.now()}, [""]

    def save(row: User, values: dict[str, str]) -> None:
        asked[0] = services.update_account(user=row, **who, **values)

    form, saved = edited(
        request, User.objects.get(pk=request.user.pk), lambda row, data: AccountForm(data, instance=row), save
    )
    if saved and asked[0]:
        request.session[TO_PROVE] = asked[0]
        messages.success(request, _("Un code vient de partir à %(email)s.") % {"email": asked[0]})
        return redirect("accounts:contact")
    if saved:
        messages.success(request, _("Compte enregistré."))
        return redirect("accounts:account")
    sign_ins = request.user.sign_ins.order_by("-at")[:5]
    return form_response(request, "accounts/account.html", {"form": form, "sign_ins": sign_ins}, form)


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """The code that was mailed to a new contact address: until it comes back, messages go where they went (F-097)."""
    email = request.session.get(TO_PROVE, "")
    if not email:
        return redirect("accounts:account")
    form = ContactCodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        who = {"user": request.user, "actor": request.actor, "now": timezone.now()}
        typed = form.cleaned_data["code"]
        if attempt(form, lambda: services.prove_contact(email=email, typed=typed, **who), field="code"):
            del request.session[TO_PROVE]
            messages.success(request, _("Vos messages vont désormais à %(email)s.") % {"email": email})
            return redirect("accounts:account")
    context = {"form": form, "email": email, "before": request.user.contact_email}
    return form_response(request, "accounts/contact.html", context, form)


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
