"""« Mes exports »: what was asked, how far it is, the files that are ready."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coryphee.accounts.services import STAFF_SESSION
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.tables import Table
from coryphee.exports import queries, responses, services
from coryphee.exports.enums import ExportState
from coryphee.exports.models import Export
from coryphee.ui.asking import Question, question_page

BLOCK = 256 * 1024


def ask(request: HttpRequest, table: Table) -> HttpResponse:
    """A list too long to be written while one waits: it is put in line, and its page says how far it is."""
    if request.method == "HEAD":  # asks for no file
        return redirect("exports:list")
    services.ask_export(
        user_id=request.user.pk,
        path=request.get_full_path(),
        title=str(table.caption) or _("Liste"),
        file_format=table.export_format,
        staff_session=_open_here(request),
        now=timezone.now(),
    )
    messages.success(request, _("Cette liste est longue : son fichier se prépare. Il vous attendra ici."))
    return redirect("exports:list")


@needs(SIGNED_IN)
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    rows = list(queries.exports_of(request.user.pk, now=now).order_by("-asked_at", "-pk")[: services.MOST_KEPT])
    context = {"exports": rows, "under_way": any(row.state in queries.UNDER_WAY for row in rows), "now": now}
    return render(request, "exports/list.html", context)


@needs(SIGNED_IN)
@require_safe
def download(request: HttpRequest, export_id: int) -> HttpResponseBase:
    """The file, to the person who asked for it alone, and while he may read the page that it was made from."""
    export = _own(request, export_id)
    path = queries.file_of(export)
    if export.state != ExportState.READY:
        raise Http404
    if (refused := _refusal(request, export)) is not None:
        messages.error(request, refused.sentence)
        return redirect("exports:list")
    if not path.exists():
        messages.error(request, _("Ce fichier n’est plus là. Demandez l’export à nouveau depuis sa liste."))
        return redirect("exports:list")
    response = FileResponse(
        path.open("rb"), as_attachment=True, filename=export.filename, content_type=export.content_type
    )
    response.block_size = BLOCK
    return response


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, export_id: int) -> HttpResponse:
    """Give a file up before its time, once what it causes has been read."""
    export = _own(request, export_id)
    if request.method == "POST":
        services.withdraw_export(export=export)
        messages.success(request, _("Export retiré."))
        return redirect("exports:list")
    named = {"title": export.title, "format": export.file_format.upper()}
    question = Question(
        title=_("Retirer l’export « %(title)s » (%(format)s) ?") % named,
        effect=_("Ce fichier est effacé du portail. Vous pourrez le redemander depuis sa liste."),
        button=_("Retirer l’export"),
        back=reverse("exports:list"),
        crumbs=(_("Mes exports"), reverse("exports:list")),
    )
    return question_page(request, question)


def _refusal(request: HttpRequest, export: Export) -> services.NotAnswered | None:
    """Why it is not given, if so. What its owner may read no more is not kept either."""
    here = _open_here(request) or 0
    try:
        responses.check_readable(export, user=request.user, actor=request.actor, here=here)
    except responses.OtherStaffSession as error:
        return error  # it may be open in another browser; once it has ended, a sweep takes the file
    except services.NotAnswered as error:
        services.withdraw_export(export=export)
        return error
    return None


def _open_here(request: HttpRequest) -> int | None:
    """The « session d’assistance » of this browser, while it gives its power."""
    return request.session.get(STAFF_SESSION) if request.actor.staff else None


def _own(request: HttpRequest, export_id: int) -> Export:
    return get_object_or_404(queries.exports_of(request.user.pk, now=timezone.now()), pk=export_id)
