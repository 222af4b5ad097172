"""Around every page: a menu of what the person may open, and nothing asked of the database in vain."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from django.urls import reverse

from coryphee.core.actor import Actor, Grant, Level
from coryphee.home.context import menu_of, portal
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import Workspace


def grant(workspace):
    return Grant(organisation_id=1, workspace=workspace.value, level=Level.CONSULTATION)


def request_of(user, actor=None, path="/"):
    request = RequestFactory().get(path)
    request.user = user
    request.actor = actor or Actor(user_id=user.pk, label="x")
    return request


def labels(request):
    return [entry.label for entry in menu_of(request)]


def test_a_visitor_sees_the_public_pages():
    assert labels(request_of(AnonymousUser())) == ["Accueil", "Annuaire", "Actualités", "Aide"]


@pytest.mark.parametrize(
    ("workspaces", "expected"),
    [
        ([], ["Accueil", "Annuaire", "Aide"]),
        ([InvoiceWorkspace.ISSUED], ["Accueil", "Factures émises", "Organisation", "Annuaire", "Aide"]),
        ([InvoiceWorkspace.RECEIVED], ["Accueil", "Factures reçues", "Organisation", "Annuaire", "Aide"]),
        ([Workspace.ACCOUNTING], ["Accueil", "Factures reçues", "Organisation", "Annuaire", "Aide"]),
        ([Workspace.MANAGER], ["Accueil", "Organisation", "Annuaire", "Aide"]),
        (
            [InvoiceWorkspace.ISSUED, InvoiceWorkspace.RECEIVED],
            ["Accueil", "Factures émises", "Factures reçues", "Organisation", "Annuaire", "Aide"],
        ),
    ],
)
def test_the_menu_follows_the_workspaces(make_user, workspaces, expected):
    user = make_user()
    actor = Actor(user_id=user.pk, label="x", grants=frozenset(grant(w) for w in workspaces))
    assert labels(request_of(user, actor)) == expected


def test_staff_find_the_administration(make_user):
    assert labels(request_of(make_user(is_staff_member=True)))[-1] == "Administration"


@pytest.mark.parametrize(
    ("path", "current"),
    [("/", "Accueil"), ("/annuaire/", "Annuaire"), ("/annuaire/123/", "Annuaire"), ("/aide/formats/", "Aide")],
)
def test_one_entry_is_the_current_one(path, current):
    entries = menu_of(request_of(AnonymousUser(), path=path))
    assert [e.label for e in entries if e.current] == [current]


@pytest.mark.parametrize(("path", "said"), [("/annuaire/", "page"), ("/annuaire/123/", "true")])
def test_a_page_below_an_entry_is_not_that_entry_itself(path, said):
    assert [e.current for e in menu_of(request_of(AnonymousUser(), path=path)) if e.current] == [said]


@pytest.mark.parametrize("name", ["invoices:deposit", "invoices:start_entry"])
def test_what_is_begun_stands_under_its_list(make_user, name):
    user = make_user()
    actor = Actor(user_id=user.pk, label="x", grants=frozenset({grant(InvoiceWorkspace.ISSUED)}))
    entries = menu_of(request_of(user, actor, path=reverse(name)))
    assert [e.label for e in entries if e.current] == ["Factures émises"]


def test_a_page_of_no_entry_marks_none():
    assert not any(e.current for e in menu_of(request_of(AnonymousUser(), path="/contact/")))


def test_a_request_without_anybody_has_the_public_menu():
    assert labels(RequestFactory().get("/"))[0] == "Accueil"


def test_nothing_is_asked_of_the_database_until_it_is_shown(make_user, django_assert_num_queries):
    request = request_of(make_user())
    with django_assert_num_queries(0):
        context = portal(request)
    with django_assert_num_queries(1):
        assert context["ui_unread"].number == 0
        assert not context["ui_unread"]


@pytest.mark.parametrize(
    ("workspace", "level", "offered"),
    [
        (InvoiceWorkspace.ISSUED, Level.MODIFICATION, True),
        (InvoiceWorkspace.ISSUED, Level.CONSULTATION, False),
        (InvoiceWorkspace.RECEIVED, Level.MODIFICATION, False),
    ],
)
def test_a_deposit_is_offered_to_whoever_may_make_one(make_user, workspace, level, offered):
    user = make_user()
    held = Grant(organisation_id=1, workspace=workspace.value, level=level)
    context = portal(request_of(user, Actor(user_id=user.pk, label="x", grants=frozenset({held}))))
    deposit = reverse("invoices:deposit")
    assert (deposit in [one.url for one in context["ui_actions"]]) is offered
    assert (deposit in context["ui_closed"]) is not offered


def test_a_deposit_is_offered_to_a_visitor_who_will_sign_in_first():
    context = portal(request_of(AnonymousUser()))
    assert reverse("invoices:deposit") in [one.url for one in context["ui_actions"]]
    assert not context["ui_closed"]


def test_the_name_of_the_portal_is_a_setting(settings):
    settings.PORTAL_NAME = "Guichet de Marly"
    assert portal(request_of(AnonymousUser()))["portal_name"] == "Guichet de Marly"
