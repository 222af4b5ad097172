"""« Vérifier une facture »: no account, nothing kept; and the page of each rule."""

import base64
import binascii
import re
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.core.errors import DomainError
from coryphee.core.http import form_response, takes_files, visitor_of, visitors_wait
from coryphee.core.tables.http import download
from coryphee.einvoices.converting import MOST_COMPARED, TARGETS, CannotConvert, Prospect, convert_file, look_at
from coryphee.einvoices.enums import FileFormat
from coryphee.einvoices.forms import VerifyForm
from coryphee.einvoices.parties import PortalDirectory
from coryphee.einvoices.reading import PLAIN_PDF_SENTENCE, Reading, UnreadableDeposit, mend
from coryphee.einvoices.rule_pages import rule_page
from coryphee.einvoices.sending import findings_beside
from coryphee.einvoices.twins import without_twins
from coryphee.formats.conversion import Target
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.rules.policy import title_of
from coryphee.formats.syntaxes.problems import may_hide_more


@visitors_wait
@takes_files("DEPOSIT_MAX_BYTES")
@needs(PUBLIC)
@csrf_exempt  # nobody's right is used and nothing is kept: a stale page must not refuse a check
@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Read a file, say what is wrong, forget it."""
    form = VerifyForm(request.POST or None, request.FILES or None)
    reading, data, filename, refusal = None, b"", "", None
    prospects: list[Prospect] = []
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        data, filename = file.read(), file.name
        try:
            reading, prospects = look_at(
                data, filename=filename, visitor=visitor_of(request), directory=PortalDirectory(localdate())
            )
        except DomainError as error:
            refusal = error
            form.add_error("file", error.message)
        else:
            if reading.file_format == FileFormat.PDF:
                form.add_error("file", PLAIN_PDF_SENTENCE)
                reading = None
    context = {
        "form": form,
        "reading": reading,
        "max_mb": settings.DEPOSIT_MAX_BYTES // 1_000_000,
        "posted_back": _posted_back(data) if reading else "",
        "filename": filename,
        **(_verdict(reading) if reading else {}),
        **_other_forms(prospects),
    }
    return form_response(request, "einvoices/verify.html", context, form, refusal)


def _verdict(reading: Reading) -> dict[str, Any]:
    """What the page says of a file that was read, and its title."""
    findings = without_twins([*reading.findings, *findings_beside(reading, today=localdate())])
    more, errors = may_hide_more(findings), list(filter(_is_error, findings))
    return {
        "document": reading.document,
        "findings": sorted(findings, key=lambda one: one.severity != "error"),
        "errors": errors,
        "title": title_of(findings, reading.norm, more=more),
        "may_hide_more": more,
        "fixed_elsewhere": reading.file_format == FileFormat.FACTURX and any(map(_is_error, reading.findings)),
    }


def _other_forms(prospects: list[Prospect]) -> dict[str, Any]:
    """The forms that would be given, what each loses, and why others would not be."""
    refused = {name for one in prospects if one.refusal for name in one.name.split(", ")}
    return {
        "targets": [one for one in TARGETS if one[1] not in refused],
        "refusals": list(dict.fromkeys(one.refusal for one in prospects if one.refusal)),
        "prospects": prospects,
        "all_kept": not any(one.losses or one.refusal for one in prospects),
    }


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _posted_back(data: bytes) -> str:
    """The file inside the page, for the button that sends it back: the portal keeps nothing of it."""
    return base64.b64encode(data).decode() if len(data) <= MOST_COMPARED else ""


@visitors_wait
@needs(PUBLIC)
@csrf_exempt  # as above
@require_POST
def correct_file(request: HttpRequest) -> HttpResponseBase:
    """« Télécharger le fichier corrigé »: the file comes back with the page, is mended, and is forgotten.

    With `reading`, as the seller chose between several ways to mend it.
    """
    choice = request.POST.get("reading", "")
    try:
        data = base64.b64decode(request.POST.get("content", ""), validate=True)
        mended = mend(data, filename="facture.xml", visitor=visitor_of(request), choice=choice)
    except (binascii.Error, ValueError, UnreadableDeposit):
        mended = None
    if mended is None:
        return redirect("einvoices:verify")
    stem = re.sub(r"[^\w .-]", "_", Path(request.POST.get("name", "")).stem)[:80] or "facture"
    return download([mended.content], f"{stem}-corrigee.xml", "application/xml")


@visitors_wait
@needs(PUBLIC)
@csrf_exempt  # as above
@require_POST
def convert_posted_back(request: HttpRequest) -> HttpResponseBase:
    """« UBL », « CII », « Factur-X »: the file comes back with the page, is converted, and is forgotten."""
    try:
        data = base64.b64decode(request.POST.get("content", ""), validate=True)
        made = convert_file(data, Target(request.POST.get("target", "")), visitor=visitor_of(request))
    except CannotConvert as error:
        messages.error(request, error.message)
        return redirect("einvoices:verify")
    except (binascii.Error, ValueError):
        return redirect("einvoices:verify")
    return download([made.content], made.filename, made.media_type)


@needs(PUBLIC)
@require_safe
def rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """What one rule means, with its official wording."""
    page = rule_page(rule_id)
    if page is None:
        raise Http404
    return render(request, "einvoices/rule.html", {"rule": page})
