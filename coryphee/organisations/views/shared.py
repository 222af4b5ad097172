"""What the screens of organisations have in common."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from coryphee.core.http import form_response
from coryphee.organisations.models import Organisation
from coryphee.organisations.permissions import may_manage, organisations_visible_to
from coryphee.organisations.tables import page_of
from coryphee.ui.asking import Question, question_page, way_back


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


def way_to(request: HttpRequest, organisation: Organisation | None = None, *more: str) -> list[str]:
    """The crumbs: staff come from « Administration », others from their own structures."""
    if request.actor.staff or organisation is None:
        start = [_("Administration"), "/administration/", _("Structures"), reverse("organisations:every")]
    else:
        start = [_("Mes structures"), reverse("organisations:mine")]
    return [*start, *((organisation.name, page_of(organisation)) if organisation else ()), *more]


def form_page(
    request: HttpRequest, form: BaseForm, *, title: str, organisation: Organisation | None = None, lead: str = ""
) -> HttpResponse:
    """A page with one form; 422 when what was sent is not right."""
    context = {
        "form": form,
        "title": title,
        "lead": lead,
        "crumbs": way_to(request, organisation, title),
        "back": page_of(organisation) if organisation else reverse("organisations:every"),
    }
    return form_response(request, "organisations/form.html", context, form)


def asked(request: HttpRequest, organisation: Organisation, **question: Any) -> HttpResponse:
    """What is about to happen in this structure, said before it does."""
    crumbs, back = way_to(request, organisation), way_back(request, page_of(organisation))
    return question_page(request, Question(crumbs=crumbs, back=back, **question))
