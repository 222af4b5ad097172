"""« Vérifier un certificat de dépôt »: public, by number and fingerprint (B-49)."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from coryphee.cases import services
from coryphee.cases.forms import CertificateForm
from coryphee.cases.kinds import kind_named
from coryphee.cases.models import Certificate
from coryphee.core.access import PUBLIC, needs
from coryphee.core.http import form_response


@needs(PUBLIC)
@require_safe
def verify(request: HttpRequest) -> HttpResponse:
    """Anyone who holds a certificate can check it; nothing is told to who does not."""
    form = CertificateForm(request.GET or None)
    certificate = None
    asked = bool(request.GET) and form.is_valid()
    if asked:
        certificate = services.verify_certificate(**form.cleaned_data)
    context = {"form": form, "asked": asked, "certificate": certificate, **_described(certificate)}
    return form_response(request, "cases/verify_certificate.html", context, form)


def _described(certificate: Certificate | None) -> dict[str, object]:
    """What was deposited, in the words of its kind."""
    if certificate is None:
        return {}
    kind = kind_named(certificate.case.kind)
    certified = services.certified_of(kind)
    return {
        "title": certified.title(certificate.facts),
        "rows": certified.rows(certificate.facts),
        "status": kind.status_label(kind.lifecycle.milestones[0]),
    }
