"""The jobs that make exports: the page itself is asked, by the person's own rights of that moment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from urllib.parse import unquote

from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.core.jobs import every, job
from coryphee.core.models import Lane
from coryphee.delegations.services import actor_for
from coryphee.exports import responses, services
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
    here = export.staff_session_id or 0
    actor = actor_for(user, now=timezone.now(), origin="export", staff_session=here)
    Export.objects.filter(pk=export.pk).update(held=responses.rights_of(actor))  # asked for again at each download
    return _File(responses.answer_of(export, user=user, actor=actor, tell=tell))
