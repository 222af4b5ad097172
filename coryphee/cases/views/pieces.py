"""The files of a dossier: its pieces, what is joined to a draft, its certificates."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from coryphee.cases import services
from coryphee.cases.forms import PiecesForm
from coryphee.cases.pages import Page
from coryphee.cases.screens import shown
from coryphee.core.http import takes_files, visitor_of, waits_apart
from coryphee.documents.responses import download_response
from coryphee.ui.screens import attempt_or_say


@require_safe
def attachment(request: HttpRequest, page: Page, case_id: int, attachment_id: int) -> HttpResponse:
    """One piece of a dossier that the actor may see."""
    subject = shown(request, page.kind, case_id)
    row = get_object_or_404(subject.attachments.select_related("document"), pk=attachment_id)
    return download_response(request, row.document, row.filename)


@waits_apart
@require_safe
def certificate(request: HttpRequest, page: Page, case_id: int, certificate_id: int) -> HttpResponse:
    """The deposit certificate as a PDF: the same bytes for whoever asks again."""
    kind, actor = page.kind, request.actor  # type: ignore[attr-defined]
    subject = shown(request, kind, case_id)
    if kind.certified is None or not kind.sides_of(subject, actor) & kind.certified.roles:
        raise Http404
    row = get_object_or_404(subject.certificates.select_related("document", "case"), pk=certificate_id)
    if request.method == "HEAD" and row.document is None:
        return HttpResponse(content_type="application/pdf")  # nobody draws a page that is not read
    document = services.certificate_document(certificate=row, visitor=visitor_of(request), now=timezone.now())
    return download_response(request, document, f"{row.number}.pdf")


@takes_files("ATTACH_MAX_TOTAL")
@require_POST
def add(request: HttpRequest, page: Page, case_id: int) -> HttpResponse:
    """Join pieces to a draft, from its page."""
    kind, actor = page.kind, request.actor  # type: ignore[attr-defined]
    subject = shown(request, kind, case_id)
    if not kind.roles_on(subject, actor):
        raise PermissionDenied
    form = PiecesForm(request.POST, request.FILES)
    if not form.is_valid():
        messages.error(request, " ".join(form.errors["pieces"]))
        return redirect(kind.page(subject))
    pieces = [services.Piece(content=one, filename=one.name) for one in form.cleaned_data["pieces"]]
    done = _("Pièce ajoutée.") if len(pieces) == 1 else _("Pièces ajoutées.")
    attempt_or_say(
        request,
        lambda: services.join_to_draft(subject, pieces=pieces, actor=actor, now=timezone.now()),
        done=done,
    )
    return redirect(kind.page(subject))


@require_POST
def remove(request: HttpRequest, page: Page, case_id: int, attachment_id: int) -> HttpResponse:
    """Take back a piece joined to a draft, from its page."""
    kind, actor = page.kind, request.actor  # type: ignore[attr-defined]
    subject = shown(request, kind, case_id)
    if not kind.roles_on(subject, actor):
        raise PermissionDenied
    piece = subject.attachments.filter(pk=attachment_id).first()
    if piece is None:
        messages.error(request, _("Cette pièce a déjà été retirée."))
    else:
        attempt_or_say(
            request,
            lambda: services.remove_from_draft(subject, piece=piece, actor=actor, now=timezone.now()),
            done=_("Pièce retirée."),
        )
    return redirect(kind.page(subject))
