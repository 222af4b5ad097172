"""What holds for every registered kind; one without its expected table, written by hand from the rules, fails."""

import re
from pathlib import Path

import pytest
from django.urls import reverse

from coryphee.cases.desks import _DESKS
from coryphee.cases.kinds import all_kinds, kind_of
from tests import papers
from tests.cases.rights_of_papers import PAPER_MOVES, PAPER_RIGHTS
from tests.cases.tables import check_moves, check_pages, check_rights, roles_of
from tests.factories import actor_of
from tests.invoices.rights import INVOICE_RIGHTS
from tests.invoices.test_lifecycle import EXPECTED as INVOICE
from tests.invoicing import make_cast
from tests.papers.kind import READER

EXPECTED = {"invoice": INVOICE, "paper": PAPER_MOVES}
RIGHTS = {"invoice": INVOICE_RIGHTS, "paper": PAPER_RIGHTS}
KINDS = {kind.name: kind for kind in all_kinds()}
OWN_SIDE = {"invoice": {"DESTINATAIRE", "COMPTABLE"}, "paper": {READER}}  # whose moves may be internal
STYLES = (Path(__file__).parents[2] / "brand" / "theme.css").read_text()
ALWAYS_QUOTED = {"portal_number", "reason", "said"}


def test_every_kind_has_its_expected_tables():
    assert set(KINDS) == set(EXPECTED) == set(RIGHTS)


@pytest.mark.parametrize("name", KINDS)
def test_each_move_is_allowed_exactly_where_the_rules_say(name):
    check_moves(KINDS[name], EXPECTED[name])


@pytest.mark.parametrize("name", KINDS)
def test_each_person_has_the_rights_that_the_rules_give_on_each_row(db, name):
    check_rights(KINDS[name], RIGHTS[name], make_cast())


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_each_page_of_a_dossier_answers_each_person_as_the_rules_say(client_as, name):
    check_pages(KINDS[name], RIGHTS[name], make_cast(), client_as)


@pytest.mark.parametrize("name", KINDS)
def test_a_declaration_contradicts_nothing(name):
    kind = KINDS[name]
    assert set(kind.lifecycle.stages) == set(kind.statuses.values)
    assert kind_of(kind.model()) is kind
    for stage in kind.lifecycle.stages.values():
        assert stage.awaits | stage.hidden_from <= roles_of(kind)
        assert f'data-color="{stage.tone}"' in STYLES  # else its tag has no colour
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
INVOICE_FACTS = ("number", "amount", "payable", "next", "Document", "the", "your", "e", "Recipient", "the_recipient")
INVOICE_FACTS += ("of_recipient", "Supplier", "of_supplier")
INVOICE_FACTS += ("settled", "is_settled", "ordered", "is_ordered", "arrives")
FACTS = {"invoice": INVOICE_FACTS, "paper": ("title",)}


def test_a_desk_is_a_side_of_its_kind():
    for desk in _DESKS:
        assert set(desk.roles.values()) <= roles_of(desk.kind)
        assert desk.url() and desk.url("dashboard") and desk.url("search")
        for action in desk.actions:
            assert reverse(action.url_name)


@pytest.mark.parametrize("name", KINDS)
def test_the_desks_of_a_kind_open_with_rows_on_them(client_as, name):
    """A desk that shows rows badly answered 500, and all that asks only for pages of one row was green."""
    cast = make_cast()
    people, rows = RIGHTS[name].people(cast), RIGHTS[name].rows(cast)
    for desk in (one for one in _DESKS if one.kind.name == name):
        seen = 0
        for user in (people[who] for who in ("owner", "recipient") if desk.is_open_to(actor_of(people[who]))):
            browser, seen = client_as(user), seen + desk.rows(actor_of(user)).count()
            for address in ("/", desk.url(), desk.url("dashboard"), desk.url("search")):
                assert browser.get(address).status_code == 200, (desk.name, address)
            for kept in desk.table.exports:
                assert browser.get(desk.url("search"), {"export": kept}).status_code == 200, (desk.name, kept)
        assert seen, desk.name
    assert rows


def test_a_kind_is_written_in_few_lines_and_without_a_template():
    """What `docs/mecanismes/dossiers.md` promises to whoever adds one."""
    folder = Path(papers.__file__).parent
    code = [line for file in folder.glob("*.py") for line in file.read_text().splitlines() if line.strip()]
    assert len(code) <= 150
    assert not list(folder.rglob("*.html"))
