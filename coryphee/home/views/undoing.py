"""« Annuler », for ten seconds after an act that can be undone exactly."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from coryphee.core.access import SIGNED_IN, needs
from coryphee.ui import asking
from coryphee.ui.screens import attempt_or_say


@needs(SIGNED_IN)
@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """What was just done is undone, by whoever did it and with the rights of this moment."""
    token = request.POST.get("undo", "")
    who = {"actor": request.actor, "now": timezone.now()}
    attempt_or_say(request, lambda: asking.undo(request, token, **who), done=_("C’est annulé : tout est comme avant."))
    return redirect(asking.page_of_undo(token))
