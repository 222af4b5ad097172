"""Error pages: in French, with what to do next, and the right status code."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from coryphee.core.access import PUBLIC, needs


@needs(PUBLIC)
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(
        request,
        HTTPStatus.BAD_REQUEST,
        _("Cette demande n’a pas pu être comprise"),
        _("L’adresse ou le formulaire envoyé est incorrect. Revenez à la page précédente et réessayez."),
    )


@needs(PUBLIC)
def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if getattr(request.user, "is_staff_member", False) and not request.actor.staff:  # type: ignore[attr-defined]
        return page(
            request,
            HTTPStatus.FORBIDDEN,
            _("Ouvrez d’abord une session d’assistance"),
            _("Les écrans d’administration demandent une session ouverte : menu « Administration », puis un motif."),
        )
    return page(
        request,
        HTTPStatus.FORBIDDEN,
        _("Vous n’avez pas accès à cette page"),
        _("Elle demande un droit que vous n’avez pas. Le gestionnaire de votre structure peut vous l’ouvrir."),
    )


@needs(PUBLIC)
def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    return page(
        request,
        HTTPStatus.FORBIDDEN,
        _("Le formulaire a expiré"),
        _(
            "Rien n’a été enregistré. Revenez à la page précédente, rechargez-la et envoyez à nouveau le formulaire. "
            "Si cela se répète, vérifiez que votre navigateur accepte les cookies de ce site."
        ),
    )


@needs(PUBLIC)
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return page(
        request,
        HTTPStatus.NOT_FOUND,
        _("Cette page n’existe pas"),
        _("L’adresse est peut-être incomplète, ou ce que vous cherchez n’est pas visible avec votre compte."),
    )


@needs(PUBLIC)
def server_error(request: HttpRequest) -> HttpResponse:
    """Rendered without the request: no context processor runs, so nothing asks the database that may be down."""
    return HttpResponse(
        render_to_string("home/server_error.html"), status=HTTPStatus.INTERNAL_SERVER_ERROR, charset="utf-8"
    )


def page(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    context = {"status": int(status), "title": title, "text": text}
    return render(request, "home/error.html", context, status=status)
