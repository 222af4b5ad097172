"""« Vérifier une facture »: no account, nothing kept; and the page of each rule."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods

from coryphee.core.access import PUBLIC, needs
from coryphee.core.errors import DomainError
from coryphee.invoices.enums import FileFormat
from coryphee.invoices.forms import VerifyForm
from coryphee.invoices.reading import PLAIN_PDF_SENTENCE, read_deposit
from coryphee.invoices.rule_pages import rule_page


@needs(PUBLIC)
@csrf_exempt  # nobody's right is used and nothing is kept: a stale page must not refuse a check
@require_http_methods(["GET", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Read a file, say what is wrong, forget it."""
    form = VerifyForm(request.POST or None, request.FILES or None)
    reading = None
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            reading = read_deposit(file.read(), filename=file.name)
        except DomainError as error:
            form.add_error("file", error.message)
        else:
            if reading.file_format == FileFormat.PDF:
                form.add_error("file", PLAIN_PDF_SENTENCE)
                reading = None
    findings = reading.findings if reading else ()
    context = {
        "form": form,
        "reading": reading,
        "document": reading.document if reading else None,
        "errors": [f for f in findings if f.severity == "error"],
        "findings": sorted(findings, key=lambda f: f.severity != "error"),
        "max_mb": settings.DEPOSIT_MAX_BYTES // 1_000_000,
    }
    return render(request, "invoices/verify_invoice.html", context, status=422 if form.errors else 200)


@needs(PUBLIC)
@require_GET
def rule(request: HttpRequest, rule_id: str) -> HttpResponse:
    """What one rule means, with its official wording."""
    page = rule_page(rule_id)
    if page is None:
        raise Http404
    return render(request, "invoices/rule.html", {"rule": page})
