from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from coryphee.core.access import PUBLIC, needs
from coryphee.core.http import watched
from coryphee.home.health import check_health


@watched
@needs(PUBLIC)
@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """`/sante/`: 200 when everything works, 503 otherwise, with each check in JSON."""
    found = check_health(timezone.now())
    response = JsonResponse(
        found.as_json(), status=200 if found.ok else 503, json_dumps_params={"ensure_ascii": False, "indent": 2}
    )
    # Django would write an error for each 503, and we are asked every few seconds.
    response._has_been_logged = True  # noqa: SLF001 - it offers no other way for one answer
    return response
