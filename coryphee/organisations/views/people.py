"""The page of a person, for staff: her structures and rights, her open sessions, what happened to her account."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from coryphee.accounts import queries as accounts
from coryphee.accounts.models import User
from coryphee.audit import queries as audit
from coryphee.core.access import STAFF, needs
from coryphee.organisations import queries

MOST_LINES = 20


@needs(STAFF)
@require_safe
def person(request: HttpRequest, user_id: int) -> HttpResponse:
    """« Comptes » › one person: what one needs to help her, on one screen."""
    somebody = get_object_or_404(User, pk=user_id)
    now = timezone.now()
    context = {
        "somebody": somebody,
        "memberships": queries.memberships_of(somebody.pk),
        "sessions": accounts.open_sessions(somebody.pk, now=now),
        "waits_for_code": somebody.code_ends_at if somebody.code_ends_at and somebody.code_ends_at > now else None,
        "history": audit.events(target=f"user:{somebody.pk}")[:MOST_LINES],
    }
    return render(request, "organisations/person.html", context)
