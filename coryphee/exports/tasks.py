"""The jobs that make exports: the page itself is asked, by the person's own rights of that moment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from urllib.parse import unquote

from django.core.exceptions import PermissionDenied
from django.core.handlers.wsgi import WSGIRequest
from django.http import Http404, StreamingHttpResponse
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.core.jobs import every, job
from coryphee.core.models import Lane
from coryphee.delegations.services import actor_for
from coryphee.exports import services
from coryphee.exports.models import Export


@job("exports.make", lane=Lane.BULK, outside=True)
def make(*, export_id: int) -> None:
    """Make one long export."""
    services.make_export(export_id=export_id, ask=ask_page, clock=timezone.now)


@every("exports.sweep", seconds=600, lane=Lane.BULK, outside=True)
def sweep() -> None:
    """Exports past their day go; those that a dead worker left are made again."""
    services.sweep_exports(now=timezone.now())


@dataclass(frozen=True, slots=True)
class _File:
    response: StreamingHttpResponse

    @property
    def filename(self) -> str:
        message = Message()
        message["content-disposition"] = self.response["Content-Disposition"]
        return unquote(message.get_filename() or "export")

    @property
    def content_type(self) -> str:
        return str(self.response["Content-Type"])

    def chunks(self) -> Iterator[bytes]:
        yield from self.response


def ask_page(export: Export, tell: Callable[[int], None]) -> _File:
    """The file that the page gives to this person now. Raises `NotAnswered` when it gives none."""
    user = User.objects.filter(pk=export.user_id, is_active=True).first()
    if user is None:
        raise services.NotAnswered(_("Votre compte n’est plus actif."))
    request = WSGIRequest(services.request_environ(export.path))
    request.user = user
    request.actor = actor_for(user, now=timezone.now(), origin="export")  # type: ignore[attr-defined]
    request.tell_lines = tell  # type: ignore[attr-defined]  # the page knows that a worker asks
    try:
        match = resolve(request.path_info)
        response = match.func(request, *match.args, **match.kwargs)
    except (PermissionDenied, Http404, Resolver404) as error:
        raise services.NotAnswered(
            _("Vos droits ne permettent plus cet export, ou la liste n’existe plus. Demandez-le à nouveau.")
        ) from error
    if not isinstance(response, StreamingHttpResponse):
        raise services.NotAnswered(_("La page n’a donné aucun fichier. Demandez l’export à nouveau."))
    return _File(response)
