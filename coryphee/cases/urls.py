"""The addresses of what all dossiers share, and those that a feature gets for a desk."""

from django.urls import URLPattern, path
from django.views.decorators.http import require_GET

from coryphee.cases.desks import Desk
from coryphee.cases.views import desks, verifying
from coryphee.core.access import needs, workspace

app_name = "cases"
urlpatterns = [
    path("certificat/", verifying.verify, name="verify_certificate"),
]


def desk_urls(desk: Desk) -> list[URLPattern]:
    """The three screens of a desk, for the feature's own addresses; open to whoever holds one of its workspaces."""
    guard = needs(workspace(*desk.workspaces))
    return [
        path(desk.path + ending, guard(require_GET(desks.screen_of(desk, screen))), name=f"{desk.name}{suffix}")
        for ending, screen, suffix in (
            ("", desks.summary, ""),
            ("tableau-de-bord/", desks.dashboard, "_dashboard"),
            ("rechercher/", desks.search, "_search"),
        )
    ]
