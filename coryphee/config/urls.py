"""The map of the portal. Each module owns its own paths (design §7)."""

from django.conf import settings
from django.urls import include, path

import coryphee.core.paths  # noqa: F401 - « <id:…> »

urlpatterns = [
    path("", include("coryphee.home.urls")),
    path("", include("coryphee.accounts.urls")),
    path("", include("coryphee.notifications.urls")),
    path("", include("coryphee.exports.urls")),
    path("", include("coryphee.organisations.urls")),
    path("", include("coryphee.cases.urls")),
    path("", include("coryphee.einvoices.urls")),
    path("annuaire/", include("coryphee.directory.urls")),
    path("", include("coryphee.invoices.urls")),
]
handler400 = "coryphee.home.views.errors.bad_request"
handler403 = "coryphee.home.views.errors.forbidden"
handler404 = "coryphee.home.views.errors.not_found"
handler500 = "coryphee.home.views.errors.server_error"

if settings.DEMO:
    urlpatterns.append(path("demo/", include("coryphee.demo.urls")))
