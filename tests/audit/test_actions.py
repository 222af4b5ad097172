"""What the trail says was done is one of closed lists, and people read it in French."""

import ast
from pathlib import Path

import pytest
from django.db.models import TextChoices

from coryphee.audit import services
from coryphee.audit.actions import UndeclaredAction, all_actions, declare, declared, label_of
from coryphee.audit.models import AuditEvent
from coryphee.cases.kinds import all_kinds
from coryphee.core.actor import SYSTEM
from tests.factories import NOW

PACKAGE = Path(__file__).parents[2] / "coryphee"


@pytest.mark.django_db
def test_an_action_that_no_list_has_is_not_written():
    with pytest.raises(UndeclaredAction):
        services.record(action="user.sing_in", actor=SYSTEM, target="user:1", at=NOW)
    assert not AuditEvent.objects.exists()


def test_nobody_spells_an_action_out():
    """Whoever records takes the action from a list, or hands on what a caller took from one."""
    spelt = []
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text()
        for node in ast.walk(ast.parse(source)) if "record(" in source else ():
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "record":
                actions = [word.value for word in node.keywords if word.arg == "action"]
                spelt += [str(path) for one in actions if isinstance(one, ast.Constant | ast.JoinedStr | ast.BinOp)]
    assert spelt == []


def test_each_member_of_a_list_is_recorded_somewhere():
    lists = _lists()
    assert len(lists) >= 5
    sources = [p.read_text() for p in PACKAGE.rglob("*.py") if p.name != "enums.py"]
    unused = [str(m) for one in lists for m in one if not any(f"{one.__name__}.{m.name}" in text for text in sources)]
    assert unused == []


def test_every_action_has_words_that_people_read():
    assert all_actions()
    bare = [action for action in all_actions() if label_of(action) in ("", action) or "." in label_of(action)]
    assert bare == []


def test_each_move_of_each_kind_is_an_action():
    moves = {kind.action_of(move) for kind in all_kinds() for move in kind.lifecycle}
    assert "invoice.reject" in moves
    assert moves <= all_actions().keys()
    assert label_of("invoice.reject") == "Facture : Rejeter"


def test_a_line_of_an_older_version_is_shown_as_it_was_written():
    assert label_of("something.gone") == "something.gone"


def test_two_lists_have_no_action_in_common():
    with pytest.raises(ValueError, match="twice"):
        declare({"user.sign_in": "Connexion, encore"})


def _lists() -> list[type[TextChoices]]:
    """The lists of the features, by the decorator above them."""
    found = []
    for path in sorted(PACKAGE.glob("*/enums.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef) and any(
                ast.unparse(one) == declared.__name__ for one in node.decorator_list
            ):
                module = __import__(f"coryphee.{path.parent.name}.enums", fromlist=[node.name])
                found.append(getattr(module, node.name))
    return found
