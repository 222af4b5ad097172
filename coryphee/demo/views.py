"""Every mail that the demo sent: nothing leaves the machine, everything can be read."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.demo.tables import MailTable
from coryphee.mail.models import SentMail


@needs(PUBLIC)
@require_safe
def mails(request: HttpRequest) -> HttpResponseBase:
    table = MailTable(SentMail.objects.all(), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "demo/mails.html")


@needs(PUBLIC)
@require_safe
def mail(request: HttpRequest, mail_id: int) -> HttpResponse:
    return render(request, "demo/mail.html", {"mail": get_object_or_404(SentMail, pk=mail_id)})


@needs(PUBLIC)
@require_safe
def mail_html(request: HttpRequest, mail_id: int) -> HttpResponse:
    """The HTML part as a file: never shown inside the portal, whose rules it does not follow."""
    found = get_object_or_404(SentMail.objects.exclude(html=""), pk=mail_id)
    answer = HttpResponse(found.html, content_type="text/html; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="courriel-{found.pk}.html"'
    return answer
