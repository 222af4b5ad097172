"""Staff keep the ECB rates from which late interest is computed (B.10)."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coryphee.core.access import STAFF, needs
from coryphee.core.http import form_response
from coryphee.invoices import queries, services
from coryphee.invoices.forms import RateForm
from coryphee.invoices.models import EcbRate


@needs(STAFF)
@require_http_methods(["GET", "HEAD", "POST"])
def rates(request: HttpRequest) -> HttpResponse:
    """One rate a semester; giving a semester again corrects it."""
    form = RateForm(request.POST or None, initial={"starts_on": request.GET.get("semestre", "")})
    if request.method == "POST" and form.is_valid():
        services.set_ecb_rate(actor=request.actor, now=timezone.now(), **form.cleaned_data)
        messages.success(request, _("Taux enregistré."))
        return redirect("invoices:rates")
    missing = queries.semesters_without_rate(timezone.localdate())
    proposed = queries.proposed_rates(missing)
    context = {
        "form": form,
        "rates": EcbRate.objects.filter(confirmed=True),
        "missing": [(day, proposed.get(day)) for day in missing],
    }
    return form_response(request, "invoices/rates.html", context, form)
