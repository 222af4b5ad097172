"""« Administration »: what staff do inside a staff session, and the way to open one."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from coryphee.audit import queries as audit
from coryphee.core.access import SIGNED_IN, STAFF, needs
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.home import queries, services
from coryphee.home.tables import AuditTable, JobTable
from coryphee.ui.tiles import Place, tiles_at


@needs(SIGNED_IN)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The screens of staff; outside a staff session, how to open one. Nobody else learns what exists."""
    if not getattr(request.user, "is_staff_member", False):
        raise PermissionDenied
    return render(
        request, "home/administration.html", {"in_session": request.actor.staff, "tiles": tiles_at(Place.STAFF)}
    )


@needs(STAFF)
@require_safe
def jobs_list(request: HttpRequest) -> HttpResponseBase:
    """« Travaux »: what failed for good is visible and can be replayed (design §3.3)."""
    table = JobTable(queries.failed_jobs(), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "home/admin_jobs.html", {"waiting": queries.waiting_jobs(timezone.now())})


@needs(STAFF)
@require_POST
def replay(request: HttpRequest, job_id: int) -> HttpResponse:
    actor = request.actor
    if services.replay_job(job_id=job_id, actor=actor, now=timezone.now()):
        messages.success(request, _("Le travail est remis en file : il va être refait."))
    else:
        messages.warning(request, _("Ce travail n’est plus en échec : il n’a pas été rejoué."))
    return redirect("home:jobs")


@needs(STAFF)
@require_safe
def audit_trail(request: HttpRequest) -> HttpResponseBase:
    """« Piste d’audit »: read only; `coryphee audit verify` proves that nothing was changed."""
    table = AuditTable(audit.events(), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "home/admin_audit.html")
