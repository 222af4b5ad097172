"""Places in a list that travel in addresses: good for one order of one table, exact, and wrong ones lead nowhere."""

from datetime import date
from decimal import Decimal

import pytest

from coryphee.core.tables.keyset import Order, Position, field_at
from coryphee.invoices.models import Invoice
from tests.core.papers import START, Paper, Writer

BY_DUE = Order(model=Paper, field="due")


@pytest.mark.parametrize(
    "value", [START, date(2026, 3, 1), Decimal("10.50"), "F-1", 7], ids=["instant", "day", "amount", "text", "number"]
)
def test_a_place_comes_back_as_it_was_sent(value):
    paper = Paper(pk=3, due=value)
    found = BY_DUE.position(BY_DUE.cursor(paper))
    assert found == Position(value=value, pk=3)
    assert type(found.value) is type(value)


def test_a_place_is_good_for_its_own_table_order_and_direction_only():
    cursor = BY_DUE.cursor(Paper(pk=3, due=date(2026, 3, 1)))
    assert BY_DUE.position(cursor) is not None
    for other in (
        Order(model=Paper, field="due", descending=True),
        Order(model=Paper, field="filed_at"),
        Order(model=Writer, field="due"),
    ):
        assert other.position(cursor) is None


@pytest.mark.parametrize("cursor", ["", "x", "a:b:c", "é" * 30])
def test_what_the_portal_did_not_make_is_no_place(cursor):
    assert BY_DUE.position(cursor) is None


def test_nothing_where_there_is_always_something_is_a_fault_of_ours():
    with pytest.raises(ValueError, match="row 3 is null"):
        BY_DUE.cursor(Paper(pk=3, due=None))
    assert Order(model=Paper, field="paid_on", nullable=True).cursor(Paper(pk=3, paid_on=None))


@pytest.mark.parametrize(
    ("model", "path", "name", "nullable"),
    [
        (Paper, "due", "due", False),
        (Paper, "paid_on", "paid_on", True),
        (Paper, "pk", "id", False),
        (Paper, "writer__name", "name", False),
        (Paper, "writer__pk", "id", False),
        (Invoice, "recipient__legal_name", "legal_name", True),  # a draft may have no recipient yet
        (Invoice, "supplier__legal_name", "legal_name", False),
    ],
)
def test_a_list_knows_whether_what_it_sorts_by_may_be_missing_on_the_way(model, path, name, nullable):
    field, found = field_at(model, path)
    assert (field.name, found) == (name, nullable)


def test_what_is_worked_out_for_the_list_alone_may_be_missing():
    assert field_at(Paper, "number_of_pieces") == (None, True)
