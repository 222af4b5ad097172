"""Error pages: in French, with what to do next, and the right status code."""

import errno
import logging
import sys
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.sessions.exceptions import SessionInterrupted
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from coryphee.core.access import PUBLIC, needs
from coryphee.core.databases import TOO_LONG, is_busy, is_outage, met, state_of
from coryphee.core.logs import Spell

NO_ROOM = Spell(logging.getLogger(__name__), "no room for what a page needs")


@needs(PUBLIC)
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    if isinstance(exception, SessionInterrupted):
        return _without_session(request, exception)
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
    error = sys.exc_info()[1]
    if error is not None and is_outage(error):
        return without_database(request, error)
    if error is not None and lacks_room(error):
        return without_room(error)
    return HttpResponse(
        render_to_string("home/server_error.html"), status=HTTPStatus.INTERNAL_SERVER_ERROR, charset="utf-8"
    )


def _without_session(request: HttpRequest, exception: SessionInterrupted) -> HttpResponse:
    """The session could not be written: it was closed meanwhile, or the database takes nothing."""
    missed = exception.__context__
    cause = missed.__context__ if missed is not None else None
    if cause is not None and is_outage(cause):
        return without_database(request, cause)
    return page(
        request,
        HTTPStatus.BAD_REQUEST,
        _("Votre session s’est terminée"),
        _("Elle a été fermée pendant cette demande, ici ou dans une autre fenêtre. Connectez-vous à nouveau."),
    )


def without_database(request: HttpRequest, error: BaseException) -> HttpResponse:
    """The question took too long, or the database does not answer: said without asking it anything more."""
    met(error)
    if state_of(error) == TOO_LONG and _searches(request):
        title = _("Cette recherche prend trop de temps")
        text = _("Le portail l’a arrêtée. Précisez-la (un nom, une période, une structure), puis réessayez.")
    elif is_busy(error):
        title = _("Le portail est très demandé")
        text = _(
            "Votre dernière action n’a peut-être pas été enregistrée. Attendez un peu, vérifiez dans vos listes, "
            "puis recommencez."
        )
    else:
        title = _("Le portail ne peut pas répondre en ce moment")
        text = _(
            "Sa base de données ne répond pas, ou n’accepte pas d’écriture : votre dernière action n’a peut-être pas "
            "été enregistrée. L’exploitant doit la rétablir. Revenez plus tard, vérifiez dans vos listes, puis "
            "recommencez."
        )
    return _unavailable(title, text, retry_after=10)


def lacks_room(error: BaseException) -> bool:
    """Whether a disk, or somebody's share of it, is full: what is sent, or a file that is being made, finds no room."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def without_room(error: BaseException) -> HttpResponse:
    NO_ROOM.met(error)
    text = _(
        "Son disque est plein : votre demande n’a pas abouti. L’exploitant doit y faire de la place. Revenez plus "
        "tard, vérifiez dans vos listes, puis recommencez."
    )
    return _unavailable(_("Le portail manque de place"), text, retry_after=60)


def _unavailable(title: str, text: str, *, retry_after: int) -> HttpResponse:
    body = render_to_string("home/door.html", {"title": title, "text": text, "portal": settings.PORTAL_NAME})
    response = HttpResponse(body, status=503, headers={"Retry-After": str(retry_after), "Cache-Control": "no-store"})
    response._has_been_logged = True  # type: ignore[attr-defined]  # noqa: SLF001 - else Django adds a traceback to each
    return response


def _searches(request: HttpRequest) -> bool:
    """Whether something was asked for, and could be asked for more closely: no deposit, no sign-in, no move."""
    asked = (value for name, value in request.GET.items() if name != REDIRECT_FIELD_NAME)
    return request.method in ("GET", "HEAD") and any(map(str.strip, asked))


def page(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    context = {"status": int(status), "title": title, "text": text}
    return render(request, "home/error.html", context, status=status)
