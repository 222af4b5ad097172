"""What the trail says to people: French verbs, names of objects and persons; no code on a screen or in an export."""

import ast
import re
from pathlib import Path

import pytest

from coryphee.audit import naming, queries
from coryphee.audit import services as audit
from coryphee.audit.actions import all_actions
from coryphee.audit.models import AuditEvent
from coryphee.cases.kinds import all_kinds
from coryphee.core.actor import SYSTEM
from coryphee.organisations import services as organisations
from tests.browsing import body_of, text_of
from tests.factories import NOW, actor_of, make_awa, make_paul, make_staff, make_town

PACKAGE = Path(__file__).parents[2] / "coryphee"
OF_A_KIND = {"status", "reason"}


def _records() -> list[ast.Call]:
    found = []
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text()
        for node in ast.walk(ast.parse(source)) if "record(" in source else ():
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "record":
                found.append(node)
    return found


def test_every_object_that_is_recorded_has_a_name_for_people():
    named = {kind for kind, _label in naming.kinds()}
    spelt = set()
    for call in _records():
        for word in call.keywords:
            if word.arg == "target":
                spelt |= set(re.findall(r"^f?'(\w+)", ast.unparse(word.value)))
    assert {"user", "organisation", "unit", "news", "job", "ecb_rate", "directory"} <= spelt
    assert spelt <= named
    assert {kind.name for kind in all_kinds()} <= named


def test_every_detail_that_is_recorded_has_words():
    spelt = {
        key.value
        for call in _records()
        for word in call.keywords
        if word.arg == "details"
        for node in ast.walk(word.value)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    assert {"reason", "role", "rate", "version", "workspace", "title"} <= spelt
    assert spelt <= naming._DETAILS.keys()


@pytest.mark.django_db
def test_no_code_is_on_the_screen_nor_in_the_export(client_as, django_assert_max_num_queries):
    town, staff = make_town(), make_staff()
    awa, paul = make_awa(town), make_paul(town)
    right = paul.memberships.get().capabilities.get()
    organisations.revoke_capability(capability=right, actor=actor_of(awa), now=NOW)
    organisations.update_organisation(organisation=town, city="Marly-le-Roi", undisclosed=True, actor=SYSTEM, now=NOW)
    audit.record(action="staff.open", actor=SYSTEM, target=f"user:{staff.pk}", at=NOW, details={"reason": "ticket 12"})
    browser = client_as(staff)
    with django_assert_max_num_queries(16):
        page = text_of(browser.get("/administration/audit/?lignes=50"))
    exported = body_of(browser.get("/administration/audit/?export=csv")).decode()
    table = page[page.index("Scellée sous") :]
    for shown in (
        "Habilitation fermée",
        "Compte : Paul Mercier (paul.mercier@marly.example)",
        "Espace : Comptabilité",
        "Structure : Commune de Marly",
        "Ville : Marly → Marly-le-Roi",
        "Non diffusible INSEE : non → oui",
        "Motif : ticket 12",
        "Service : Bâtiments (BAT-01), Commune de Marly",
        "Rôle : Gestionnaire principal",
    ):
        assert shown in exported, shown
        assert shown in page, shown
    for text in (table, exported):
        assert not re.search(r"\b(user|organisation|unit|staff|membership|capability)[.:]\w", text)
        assert "COMPTABILITE" not in text


@pytest.mark.django_db
def test_the_trail_is_narrowed_by_words_and_by_the_number_of_an_object(client_as):
    town, staff = make_town(), make_staff()
    browser = client_as(staff)
    rows = browser.get("/administration/audit/", {"sorte": "unit"}).context["page"].objects
    assert {row.target.partition(":")[0] for row in rows} == {"unit"}
    rows = (
        browser.get("/administration/audit/", {"sorte": "organisation", "objet": str(town.pk)}).context["page"].objects
    )
    assert {row.target for row in rows} == {f"organisation:{town.pk}"}
    rows = browser.get("/administration/audit/", {"action": "organisation.create"}).context["page"].objects
    assert {row.action for row in rows} == {"organisation.create"}
    assert len(all_actions()) > 30


@pytest.mark.django_db
def test_what_is_gone_or_older_than_its_words_is_shown_as_it_was_written():
    for target, details in (("user:999999", {}), ("chose:7", {"truc": "x"}), ("directory", {"created": "3"})):
        audit.record(action="user.create", actor=SYSTEM, target=target, at=NOW, details=details)
    AuditEvent.objects.count()
    rows = [(row.about, row.more) for row in queries.events()]
    assert rows == [("Annuaire", "Structures créées : 3"), ("chose 7", "Truc : x"), ("Compte : 999999", "")]
    assert [row.about for row in queries.events().iterator(chunk_size=2)] == [about for about, _more in rows]
