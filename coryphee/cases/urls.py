"""The addresses of what all dossiers share, and those that a feature gets for a desk and for the page of a dossier."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.urls import URLPattern, path

from coryphee.cases.desks import Desk, workspaces_of
from coryphee.cases.pages import Page
from coryphee.cases.views import acting, desks, lists, pieces, together, verifying
from coryphee.core.access import needs, workspace

app_name = "cases"
urlpatterns = [
    path("certificat/", verifying.verify, name="verify_certificate"),
]


def desk_urls(desk: Desk) -> list[URLPattern]:
    """The screens of a desk, for the feature's own addresses; open to whoever holds one of its workspaces."""
    guard = needs(workspace(*desk.workspaces))
    return [
        path(desk.path + ending, guard(screen_of(desk, screen)), name=f"{desk.name}{suffix}")
        for ending, screen, suffix in (
            ("", desks.summary, ""),
            ("tableau-de-bord/", desks.dashboard, "_dashboard"),
            ("rechercher/", desks.search, "_search"),
            ("mes-filtres/", lists.filters, "_filters"),
            ("colonnes/", lists.columns, "_columns"),
            ("ensemble/", together.together, "_together"),
            ("suivant/<id:case_id>/", desks.following, "_following"),
        )
    ]


def case_urls(page: Page, *, detail: Callable[..., Any] = acting.detail) -> list[URLPattern]:
    """The screens of one dossier, open to whoever holds a workspace of one of its desks.

    `detail` is the feature's own page where it shows more: it gets the request, the page and the number.
    """
    guard = needs(workspace(*workspaces_of(page.kind)))
    own = page.path + "<id:case_id>/"
    screens: list[tuple[str, Callable[..., Any], str]] = [
        ("", detail, "detail"),
        ("action/<str:name>/", acting.act, "act"),
        ("pieces/<id:attachment_id>/", pieces.attachment, "attachment"),
    ]
    if page.kind.certified is not None:
        screens.append(("certificat/<id:certificate_id>/", pieces.certificate, "certificate"))
    if page.joins:
        screens.append(("joindre/", pieces.add, "add_pieces"))
        screens.append(("pieces/<id:attachment_id>/retirer/", pieces.remove, "remove_piece"))
    return [path(own + ending, guard(screen_of(page, screen)), name=name) for ending, screen, name in screens]


def screen_of(what: Desk | Page, screen: Any) -> Any:
    """The view of a screen of this desk or this page; what is declared of the screen is declared of the view."""

    @wraps(screen)
    def view(request: Any, **named: Any) -> Any:
        return screen(request, what, **named)

    return view
