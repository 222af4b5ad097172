"""What holds for every registered kind; one without its expected table, written by hand from the rules, fails."""

import re
from itertools import product
from pathlib import Path

import pytest
from django.urls import reverse

from coryphee.cases.desks import _DESKS
from coryphee.cases.kinds import all_kinds, kind_of
from coryphee.core.lifecycle import Given, TransitionRefused
from coryphee.notifications.enums import NotificationKind
from tests import papers
from tests.invoices.test_lifecycle import EXPECTED as INVOICE
from tests.papers.kind import AUTHOR, READER

# action → (role or roles, statuses it leaves, status reached)
EXPECTED = {
    "invoice": INVOICE,
    "paper": {
        "write": (AUTHOR, (None,), "BROUILLON"),
        "hand_in": (AUTHOR, ("BROUILLON",), "REMIS"),
        "delete": (AUTHOR, ("BROUILLON",), "JETE"),
        "read": ((READER, AUTHOR), ("REMIS",), "LU"),
        "tear": (READER, ("REMIS",), "DECHIRE"),
    },
}
KINDS = {kind.name: kind for kind in all_kinds()}
OWN_SIDE = {"invoice": {"DESTINATAIRE", "COMPTABLE"}, "paper": {READER}}  # whose moves may be internal
ALWAYS_QUOTED = {"portal_number", "reason", "said"}


def test_every_kind_has_its_expected_table():
    assert set(KINDS) == set(EXPECTED)


def roles_of(kind):
    return {role for move in kind.lifecycle for role in move.by}


def allowed(expected, status, held):
    by, sources, _target = expected
    return status in sources and held in (by if isinstance(by, tuple) else (by,))


@pytest.mark.parametrize("name", KINDS)
def test_each_move_is_allowed_exactly_where_the_rules_say(name):
    """Every status × every action × every role."""
    kind, table = KINDS[name], EXPECTED[name]
    assert {move.name for move in kind.lifecycle} == set(table)
    for move, status, held in product(kind.lifecycle, (None, *kind.statuses), roles_of(kind)):
        reason = move.reasons.values[0] if move.reasons else ""
        given = Given(reason=reason, comment="x", reference="1", attachments=1)
        try:
            reached = kind.lifecycle.check(move.name, status=status, roles={held}, given=given).target
        except TransitionRefused:
            reached = None
        expected = table[move.name][2] if allowed(table[move.name], status, held) else None
        assert reached == expected, (move.name, status, held)


@pytest.mark.parametrize("name", KINDS)
def test_a_declaration_contradicts_nothing(name):
    kind = KINDS[name]
    assert set(kind.lifecycle.stages) == set(kind.statuses.values)
    assert kind_of(kind.model()) is kind
    assert kind.notification in NotificationKind.values
    for stage in kind.lifecycle.stages.values():
        assert stage.awaits | stage.hidden_from <= roles_of(kind)
        assert not stage.stands_at or kind.lifecycle.stages[stage.stands_at].milestone
    for role, texts in kind.words.items():
        assert role in roles_of(kind)
        assert set(texts) <= {move.name for move in kind.lifecycle}
        for move in filter(lambda move: kind.lifecycle[move].internal, texts):
            assert role in OWN_SIDE[name], (move, role)  # the other side hears nothing of it


@pytest.mark.parametrize("name", KINDS)
def test_every_move_says_what_it_will_cause_and_its_button_leads_somewhere(name):
    for move in KINDS[name].lifecycle:
        assert move.label and move.consequence.endswith(".")
        for screen in filter(None, (move.screen, move.guide)):
            assert reverse(screen, kwargs={"case_id": 1})


@pytest.mark.parametrize("name", KINDS)
def test_the_words_quote_what_the_kind_knows(name):
    kind = KINDS[name]
    quoted = {
        word
        for texts in kind.words.values()
        for pair in texts.values()
        for text in pair
        for word in re.findall(r"%\((\w+)\)s", str(text))
    }
    known = set(FACTS[name]) | ALWAYS_QUOTED
    assert quoted <= known


# What `Kind.facts` gives, by name: asked of a real row in the scenarios.
FACTS = {"invoice": ("number", "recipient", "supplier", "amount", "due"), "paper": ("title",)}


def test_a_desk_is_a_side_of_its_kind():
    for desk in _DESKS:
        assert set(desk.roles.values()) <= roles_of(desk.kind)
        assert desk.url() and desk.url("dashboard") and desk.url("search")
        for action in desk.actions:
            assert reverse(action.url_name)


def test_a_kind_is_written_in_few_lines_and_without_a_template():
    """What `docs/mecanismes/dossiers.md` promises to whoever adds one."""
    folder = Path(papers.__file__).parent
    code = [line for file in folder.glob("*.py") for line in file.read_text().splitlines() if line.strip()]
    assert len(code) <= 150
    assert not list(folder.rglob("*.html"))
