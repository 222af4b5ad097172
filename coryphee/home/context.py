"""What every page shows around its content: the menu of the person, the unread messages, the portal's name and logo.

Everything is lazy: a page or a fragment that does not show it asks the database nothing.
"""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest  # noqa: TID251 - a context processor is given the request
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from coryphee.cases.desks import Action, actions_open_to, all_actions, desk_for, desks_of
from coryphee.cases.kinds import kind_of
from coryphee.core.actor import Actor
from coryphee.core.counting import Counted
from coryphee.notifications import queries as notifications


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuEntry:
    label: str
    url: str
    current: str = ""  # « page » of that very page, « true » of one below it


def portal(request: HttpRequest) -> dict[str, Any]:
    return {
        "portal_name": settings.PORTAL_NAME,
        "portal_logo": settings.PORTAL_LOGO,
        "portal_tokens_css": settings.PORTAL_TOKENS_CSS,
        "ui_menu": SimpleLazyObject(lambda: menu_of(request)),
        "ui_actions": SimpleLazyObject(lambda: _actions(request)),
        "ui_closed": SimpleLazyObject(lambda: _closed(request)),
        "ui_unread": SimpleLazyObject(lambda: _unread(request)),
    }


def menu_of(request: HttpRequest) -> list[MenuEntry]:
    """The entries that lead somewhere for this person (F-023), the current one marked."""
    user = getattr(request, "user", None)  # an error raised before the middleware leaves a bare request
    if user is None or not user.is_authenticated:
        entries = [(_("Accueil"), "/"), (_("Annuaire"), "/annuaire/"), (_("Actualités"), "/actualites/")]
        entries.append((_("Aide"), "/aide/"))
    else:
        entries = _entries_of(request.actor, staff=user.is_staff_member)  # type: ignore[attr-defined]
    above = _above(request)
    return [MenuEntry(label=label, url=url, current=_current(url, request.path, above)) for label, url in entries]


def _current(url: str, here: str, above: str) -> str:
    if here == url:
        return "page"
    return "true" if url == above or (url != "/" and here.startswith(url)) else ""


def _above(request: HttpRequest) -> str:
    """The list under which this page stands though its address does not say so: that of the dossier which it shows,
    from where the person looks at it, or that of what it begins."""
    actor = getattr(request, "actor", None)
    if actor is None or not actor.grants:
        return ""
    subject = getattr(request, "subject", None)
    if subject is not None:
        kind = kind_of(subject)
        return desk_for(kind, kind.sides_of(subject, actor)).url()
    return next((d.url() for d in desks_of(actor) if request.path in [one.url for one in d.actions]), "")


def _entries_of(actor: Actor, *, staff: bool) -> list[tuple[str, str]]:
    entries = [(_("Accueil"), "/")]
    entries += [(str(desk.title), desk.url()) for desk in desks_of(actor)]
    if actor.grants:
        entries.append((_("Organisation"), "/organisation/"))
    entries += [(_("Annuaire"), "/annuaire/"), (_("Aide"), "/aide/")]
    if staff:
        entries.append((_("Administration"), "/administration/"))
    return entries


def _actions(request: HttpRequest) -> list[Action]:
    """What to offer (« Déposer une facture »): to whoever may, and all to a visitor, who will sign in first."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return all_actions()
    return actions_open_to(request.actor)  # type: ignore[attr-defined]


def _closed(request: HttpRequest) -> frozenset[str]:
    """The addresses of what this person may not begin: no page offers them."""
    return frozenset(one.url for one in all_actions()) - {one.url for one in _actions(request)}


def _unread(request: HttpRequest) -> Counted | int:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return 0
    return notifications.unread_count(user.pk)
