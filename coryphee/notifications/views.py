"""« Notifications »: the inbox and its preferences."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from coryphee.accounts.models import User
from coryphee.core.access import SIGNED_IN, needs
from coryphee.core.bounds import integer
from coryphee.core.http import form_response
from coryphee.core.tables.http import preferred_size, table_response
from coryphee.notifications import queries, services
from coryphee.notifications.applications import APPLICATIONS
from coryphee.notifications.forms import PreferencesForm
from coryphee.notifications.tables import InboxTable
from coryphee.ui.screens import edited


@needs(SIGNED_IN)
@require_safe
def inbox(request: HttpRequest) -> HttpResponseBase:
    """My messages, newest first."""
    user = request.user.pk
    table = InboxTable(queries.inbox(user), params=request.GET, size=preferred_size(request))
    return table_response(request, table, "notifications/inbox.html", {"unread": queries.unread_count(user)})


@needs(SIGNED_IN)
@require_POST
def mark_read(request: HttpRequest) -> HttpResponse:
    """Mark one message, or all of them, as read."""
    asked = request.POST.get("notification", "")
    one = integer(asked)
    if one is not None or not asked:
        services.mark_read(user_id=request.user.pk, now=timezone.now(), notification_id=one)
    return redirect("notifications:inbox")


@needs(SIGNED_IN)
@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest) -> HttpResponse:
    """Which messages also come by mail (B-53)."""

    def save(user: User, values: dict[str, bool]) -> None:
        for kind in APPLICATIONS.all():
            services.set_preference(
                user_id=user.pk, kind=kind, mail=values[f"mail_{kind}"], weekly_digest=values["weekly_digest"]
            )

    form, saved = edited(
        request,
        User.objects.get(pk=request.user.pk),
        lambda user, data: PreferencesForm(data, known=queries.preferences_of(user.pk)),
        save,
    )
    if saved:
        messages.success(request, _("Préférences enregistrées."))
        return redirect("notifications:preferences")
    return form_response(request, "notifications/preferences.html", {"form": form}, form)
