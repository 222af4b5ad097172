"""What the screens of organisations have in common."""

from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from coryphee.core.http import form_response
from coryphee.organisations.models import Organisation
from coryphee.organisations.permissions import may_manage, organisations_visible_to
from coryphee.organisations.tables import page_of


def visible(request: HttpRequest, organisation_id: int) -> Organisation:
    """The organisation, if one may look at it: 404 otherwise."""
    rows = organisations_visible_to(request.actor).select_related("recipient_settings")
    return get_object_or_404(rows, pk=organisation_id)


def managed(request: HttpRequest, organisation_id: int) -> Organisation:
    """The organisation, if one may change it: 403 for those who only see it."""
    organisation = visible(request, organisation_id)
    if not may_manage(request.actor, organisation):
        raise PermissionDenied
    return organisation


def form_page(
    request: HttpRequest, form: BaseForm, *, title: str, organisation: Organisation | None = None, lead: str = ""
) -> HttpResponse:
    """A page with one form; 422 when what was sent is not right."""
    context = {
        "form": form,
        "title": title,
        "lead": lead,
        "organisation": organisation,
        "back": page_of(organisation) if organisation else "/administration/structures/",
    }
    return form_response(request, "organisations/form.html", context, form)


def confirm_page(
    request: HttpRequest, organisation: Organisation, *, title: str, consequence: str, button: str, do: str = ""
) -> HttpResponse:
    """What is about to happen, said before it does; `do` is posted, so that a double click does it once."""
    context = {
        "organisation": organisation,
        "title": title,
        "consequence": consequence,
        "button": button,
        "do": do,
        "back": page_of(organisation),
    }
    return render(request, "organisations/confirm.html", context)
