"""« Vérifier un certificat de dépôt »: public, by number and fingerprint (B-49)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from coryphee.core.access import PUBLIC, needs
from coryphee.invoices import services
from coryphee.invoices.forms import CertificateForm


@needs(PUBLIC)
@require_GET
def verify(request: HttpRequest) -> HttpResponse:
    """Anyone who holds a certificate can check it; nothing is told to who does not."""
    form = CertificateForm(request.GET or None)
    certificate = None
    asked = bool(request.GET) and form.is_valid()
    if asked:
        certificate = services.verify_certificate(**form.cleaned_data)
    context = {"form": form, "asked": asked, "certificate": certificate}
    return render(request, "invoices/verify_certificate.html", context, status=422 if form.errors else 200)
