"""What the page of an export answers: its file to the worker, its leave to whoever downloads that file later."""

import io
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.handlers.wsgi import WSGIRequest
from django.http import Http404, StreamingHttpResponse
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.core.actor import Actor, Level
from coryphee.exports.models import Export
from coryphee.exports.services import NotAnswered


class OtherStaffSession(NotAnswered):
    """Asked in a « session d’assistance » that is not open here: it may be elsewhere."""

    def __init__(self) -> None:
        super().__init__(
            _(
                "Cet export a été demandé dans une session d’assistance : il n’est donné que dans celle-ci, tant "
                "qu’elle est ouverte. Ouvrez une session, puis demandez-le à nouveau depuis sa liste."
            )
        )


def answer_of(
    export: Export, *, user: User, actor: Actor, tell: Callable[[int], None], method: str = "GET"
) -> StreamingHttpResponse:
    """What the page answers to this person by these rights, nothing of it read yet; `NotAnswered` if it is no file."""
    request = WSGIRequest(_environ(export.path, method))
    request.user = user
    request.actor = actor  # type: ignore[attr-defined]
    request.tell_lines = tell  # type: ignore[attr-defined]  # the page knows that its file was asked for already
    try:
        match = resolve(request.path_info)
        response = match.func(request, *match.args, **match.kwargs)
    except (PermissionDenied, Http404, Resolver404) as error:
        raise NotAnswered(_no_longer()) from error
    if not isinstance(response, StreamingHttpResponse):
        raise NotAnswered(_("La page n’a donné aucun fichier. Demandez l’export à nouveau."))
    return response


def check_readable(export: Export, *, user: User, actor: Actor, here: int) -> None:
    """Raises `NotAnswered` unless who asks may still read the page and all that the file was made of.

    `here` is the « session d’assistance » that the browser which asks has opened (0 for none).
    """
    if export.staff_session_id is not None and not (actor.staff and export.staff_session_id == here):
        raise OtherStaffSession
    made_by = {tuple(one) for one in export.held or ()}
    for workspace, organisation_id, unit_id in made_by - _reads(actor):
        if not actor.may(workspace, Level.CONSULTATION, organisation_id=organisation_id, unit_id=unit_id):
            raise NotAnswered(_no_longer())
    answer_of(export, user=user, actor=actor, tell=_nobody, method="HEAD")


def rights_of(actor: Actor) -> list[list[Any]]:
    """What he may read, as an export keeps it."""
    return [list(one) for one in _reads(actor)]


def _reads(actor: Actor) -> set[tuple[Any, ...]]:
    return {(grant.workspace, grant.organisation_id, grant.unit_id) for grant in actor.grants}


def _nobody(_lines: int) -> None:
    """No line is written."""


def _no_longer() -> str:
    return _("Vos droits ne permettent plus cet export, ou la liste n’existe plus. Demandez-le à nouveau.")


def _environ(path: str, method: str) -> dict[str, Any]:
    """What WSGI says of a visit of this page: enough for a screen that only reads its address."""
    parts, public = urlsplit(path), urlsplit(settings.PUBLIC_URL)
    return {
        "REQUEST_METHOD": method,
        "PATH_INFO": parts.path,
        "QUERY_STRING": parts.query,
        "SERVER_NAME": public.hostname or "localhost",
        "SERVER_PORT": str(public.port or 80),
        "wsgi.url_scheme": public.scheme,
        "wsgi.input": io.BytesIO(),
    }
