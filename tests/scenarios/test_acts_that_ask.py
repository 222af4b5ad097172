"""Nothing is taken from anybody by one click: each such act names whom or what it touches, says what it does, and asks.

`ASKING` is the list of these acts; a button that acts at once stands in `AT_ONCE`, with what makes it harmless.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone

from coryphee.accounts.models import User
from coryphee.accounts.queries import open_sessions
from coryphee.audit.models import AuditEvent
from coryphee.core.actor import SYSTEM
from coryphee.exports.models import Export
from coryphee.home.models import News
from coryphee.organisations import services
from coryphee.organisations.enums import MembershipRole
from coryphee.organisations.models import Capability, Membership
from coryphee.ui import asking
from tests.browsing import text_of
from tests.factories import (
    NOW,
    PASSWORD,
    actor_of,
    make_awa,
    make_carpenter,
    make_jeanne,
    make_paul,
    make_staff,
    make_town,
    make_user,
)

pytestmark = pytest.mark.django_db


class World:
    """A town with its manager, its accountant and a unit; a firm that has signed; staff; a news; an export."""

    def __init__(self) -> None:
        self.town, self.firm, self.staff, self.leaver = make_town(), make_carpenter(), make_staff(), make_user()
        self.awa, self.paul, self.jeanne = make_awa(self.town), make_paul(self.town), make_jeanne(self.firm)
        self.membership = Membership.objects.get(user=self.paul)
        self.right = self.membership.capabilities.get()
        self.unit = self.town.units.get(code="ECO-01")
        services.sign_billing_mandate(organisation=self.firm, actor=actor_of(self.jeanne), now=NOW)
        self.news = News.objects.create(tag="INFORMATION", title="Panne", text="x", published_at=NOW, author="N")
        self.export = Export.objects.create(
            user=self.awa,
            path="/factures/recues/rechercher/",
            title="Factures reçues",
            file_format="csv",
            asked_at=timezone.now(),
            moved_at=timezone.now(),
            expires_at=timezone.now() + timedelta(days=1),
        )


@dataclass(frozen=True)
class Act:
    who: str
    at: Callable[[World], dict[str, int]]
    names: tuple[str, ...]
    says: str
    do: str = ""
    undone: bool = False  # « Annuler » restores exactly what was


ASKING = {
    "accounts:user_active": Act(
        "staff",
        lambda w: {"user_id": w.leaver.pk},
        ("Camille Durand", "@essai.example"),
        "ne peut plus se connecter",
        "deactivate",
        True,
    ),
    "accounts:user_session": Act(
        "staff",
        lambda w: {"user_id": w.awa.pk, "mark": open_sessions(w.awa.pk, now=timezone.now())[0].mark},
        ("Awa Diallo", "192.0.2.77"),
        "devra se connecter de nouveau",
    ),
    "accounts:user_code": Act(
        "staff",
        lambda w: {"user_id": w.awa.pk},
        ("Awa Diallo", "awa.diallo@marly.example"),
        "l’ancien mot de passe sert toujours",
    ),
    "organisations:set_active": Act(
        "staff",
        lambda w: {"organisation_id": w.town.pk},
        ("Commune de Marly",),
        "ne peut plus envoyer ni recevoir",
        "deactivate",
        True,
    ),
    "organisations:set_unit_active": Act(
        "awa",
        lambda w: {"organisation_id": w.town.pk, "unit_id": w.unit.pk},
        ("Écoles et cantines", "Commune de Marly"),
        "Plus aucune facture ne peut lui être adressée",
        "close",
        True,
    ),
    "organisations:revoke": Act(
        "awa",
        lambda w: {"organisation_id": w.town.pk, "capability_id": w.right.pk},
        ("Paul Mercier", "Comptabilité (Modification)", "Commune de Marly"),
        "n’ouvre plus cet espace",
        undone=True,
    ),
    "organisations:detach": Act(
        "awa",
        lambda w: {"organisation_id": w.town.pk, "membership_id": w.membership.pk},
        ("Paul Mercier", "Commune de Marly"),
        "Tous ses droits",
    ),
    "organisations:revoke_mandate": Act(
        "jeanne",
        lambda w: {"organisation_id": w.firm.pk},
        ("Charpentes Lemoine",),
        "Plus personne ne pourra saisir",
    ),
    "home:withdraw_news": Act("staff", lambda w: {"news_id": w.news.pk}, ("Panne",), "disparaît de toutes les pages"),
    "exports:withdraw": Act(
        "awa", lambda w: {"export_id": w.export.pk}, ("Factures reçues", "CSV"), "effacé du portail"
    ),
}
AT_ONCE = {
    "accounts:logout": "signing in again restores all",
    "home:undo": "it gives back",
    "organisations:answer": "one accepts or refuses what one is asked; either is undone by a manager",
    "home:replay_job": "a job is tried again",
    "notifications:mark_read": "nothing is taken away",
    "invoices:keep": "nothing is taken away",
    "invoices:submit": "the last step of a deposit, after its own page",
    "invoices:issued_together": "shows its own page first: « Confirmer » is a second button of it",
    "invoices:received_together": "the same",
    "invoices:add_pieces": "it adds",
    "invoices:issued_columns": "which columns one sees: chosen again at will",
    "invoices:received_columns": "the same",
    "invoices:repair": "a draft, from the page that shows before and after",
    "invoices:retype": "opens a form, and leaves the draft of the file as it is",
    "invoices:as_a_page": "a draft, whose sender has the file",
    "invoices:remove_piece": "a draft, whose sender holds the file",
    "einvoices:correct_file": "a file given back",
    "einvoices:convert_file": "a file given back",
    "cases:remove_piece": "a draft, whose sender holds the file",
}


@pytest.fixture
def world(db: None) -> World:
    return World()


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the portal's own tables; what a page view leaves (sessions) apart."""
    own = [model for model in apps.get_models() if model.__module__.startswith("coryphee.")]
    return {model.__name__: sorted(model.objects.values_list(), key=repr) for model in own}


@pytest.mark.parametrize("name", ASKING)
def test_an_act_that_takes_away_is_asked_by_name_and_does_nothing_before(world, client_as, name):
    act = ASKING[name]
    elsewhere = Client(REMOTE_ADDR="192.0.2.77")
    elsewhere.post("/connexion/", {"email": world.awa.email, "password": PASSWORD})
    browser, page = client_as(getattr(world, act.who)), reverse(name, kwargs=act.at(world))
    before = everything()
    for ask in (browser.get, browser.head):
        asked = ask(page)
        assert asked.status_code == 200
    shown = text_of(browser.get(page))
    assert all(one in shown for one in (*act.names, act.says)), shown
    assert everything() == before
    assert browser.post(page, {"do": act.do} if act.do else {}).status_code == 302
    assert everything() != before


@pytest.mark.parametrize("name", [name for name, act in ASKING.items() if act.undone])
def test_undo_restores_exactly_what_was_for_ten_seconds_and_its_author_alone(world, client_as, name, monkeypatch):
    act = ASKING[name]
    browser, page = client_as(getattr(world, act.who)), reverse(name, kwargs=act.at(world))
    lived = ("User", "Membership", "Organisation", "Unit")
    before = {one: everything()[one] for one in lived}
    rights = set(Capability.objects.values_list("membership", "workspace", "level", "unit"))
    answer = browser.post(page, {"do": act.do} if act.do else {}, follow=True)
    assert "Annuler (dans les 10 secondes)" in text_of(answer)
    (token,) = (message.extra_tags for message in answer.context["messages"])
    other = client_as(make_user("autre@essai.example"))
    assert "rien n’a été annulé" in text_of(other.post("/annuler/", {"undo": token}, follow=True))
    User.objects.filter(email="autre@essai.example").delete()
    monkeypatch.setattr(asking, "UNDO_SECONDS", -1)
    assert "rien n’a été annulé" in text_of(browser.post("/annuler/", {"undo": token}, follow=True))
    monkeypatch.undo()
    undone = browser.post("/annuler/", {"undo": token}, follow=True)
    assert "tout est comme avant" in text_of(undone)
    assert {one: everything()[one] for one in lived} == before
    assert set(Capability.objects.values_list("membership", "workspace", "level", "unit")) == rights


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "é"])
def test_a_token_of_nobody_undoes_nothing(world, client_as, token):
    browser = client_as(world.awa)
    before = everything()
    assert browser.post("/annuler/", {"undo": token}).status_code == 302
    assert everything() == before


def test_an_undo_does_not_write_over_what_somebody_decided_meanwhile(world, client_as):
    browser = client_as(world.awa)
    page = reverse("organisations:revoke", args=[world.town.pk, world.right.pk])
    (message,) = browser.post(page, follow=True).context["messages"]
    given = {"workspace": world.right.workspace, "level": "CONSULTATION"}
    services.grant_capability(membership=world.membership, actor=SYSTEM, now=NOW, **given)
    answer = browser.post("/annuler/", {"undo": message.extra_tags}, follow=True)
    assert "ont changé depuis" in text_of(answer)
    assert world.membership.capabilities.get().level == "CONSULTATION"


def test_a_button_undoes_its_own_act_and_no_newer_one(world, client_as):
    """Revoked, undone, revoked again within ten seconds: the first button gave the right back."""
    browser, tokens = client_as(world.awa), []
    for _again in range(2):
        page = reverse("organisations:revoke", args=[world.town.pk, world.membership.capabilities.get().pk])
        (message,) = browser.post(page, follow=True).context["messages"]
        tokens.append(message.extra_tags)
        if len(tokens) == 1:
            browser.post("/annuler/", {"undo": tokens[0]}, follow=True)
    said = text_of(browser.post("/annuler/", {"undo": tokens[0]}, follow=True))
    assert "rien n’a été annulé" in said and not world.membership.capabilities.exists()
    browser.post("/annuler/", {"undo": tokens[1]})
    assert world.membership.capabilities.exists()


def test_staff_undo_inside_their_session_only(world, client_as):
    browser = client_as(world.staff)
    page = reverse("accounts:user_active", args=[world.leaver.pk])
    (message,) = browser.post(page, {"do": "deactivate"}, follow=True).context["messages"]
    browser.post("/administration/session/", {"close": "1"})
    browser.post("/annuler/", {"undo": message.extra_tags})
    world.leaver.refresh_from_db()
    assert not world.leaver.is_active


def test_each_button_that_acts_at_once_says_why_it_may():
    """A new address that takes a POST and shows no page of its own belongs into one of the two tables."""
    buttons = {name for name, view in _views() if not _shows_a_page(view)}
    assert buttons <= AT_ONCE.keys(), buttons - AT_ONCE.keys()
    assert not buttons & ASKING.keys()


def _views(resolver: Any = None, space: str = "") -> Any:
    for entry in (resolver or get_resolver("coryphee.config.urls")).url_patterns:
        if isinstance(entry, URLPattern):
            yield f"{space}{entry.name}", entry.callback
        else:
            yield from _views(entry, f"{entry.namespace}:" if entry.namespace else space)


def _shows_a_page(view: Any) -> bool:
    """What the view itself says, before it asks for anything: 405 to a GET, or not."""
    while hasattr(view, "__wrapped__"):
        inner = view.__wrapped__
        if "needs" in vars(view) and hasattr(inner, "__wrapped__"):
            view = inner
            break
        view = inner
    try:
        answer = view(RequestFactory().get("/"))
    except Exception:
        return True
    return not (isinstance(answer, HttpResponse) and answer.status_code == 405)


def test_the_list_keeps_its_filter_after_an_account_is_closed(world, client_as):
    """The filter was lost: whoever closes three accounts typed it three times."""
    browser, place = client_as(world.staff), "/administration/utilisateurs/?q=essai&par=10"
    page = reverse("accounts:user_active", args=[world.leaver.pk])
    assert f"{page}?retour=%2Fadministration%2Futilisateurs%2F%3Fq%3Dessai" in browser.get(place).content.decode()
    asked = browser.get(page, {"retour": place})
    assert place.replace("&", "&amp;") in asked.content.decode()
    assert browser.post(page, {"do": "deactivate", "retour": place}).headers["Location"] == place
    for elsewhere in ("https://ailleurs.example/", "//ailleurs.example/"):
        gone = browser.post(page, {"do": "activate", "retour": elsewhere}).headers["Location"]
        assert gone.startswith("/administration/")


def test_whoever_is_first_attached_to_a_new_structure_is_proposed_as_its_manager(world, client_as):
    staff, page = client_as(world.staff), reverse("organisations:attach", args=[world.town.pk])
    assert staff.get(page).context["form"]["role"].value() == MembershipRole.USER
    Membership.objects.update(active=False)
    form = staff.get(page).context["form"]
    assert (form["role"].value(), form["level"].value()) == (MembershipRole.MAIN_MANAGER, "MODIFICATION")
    assert "Administration" in text_of(staff.get(page))
    assert AuditEvent.objects.exists()
