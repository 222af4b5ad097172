"""Desks: what waits for me is what I may act on; what I may only consult waits for others (F-157, B.1.5)."""

from dataclasses import replace

import pytest

from coryphee.core.actor import Grant, Level
from coryphee.invoices.desks import ISSUED, RECEIVED
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations.enums import Workspace
from tests.invoicing import invoice_in, make_cast

pytestmark = pytest.mark.django_db
READ, WRITE = Level.CONSULTATION, Level.MODIFICATION


@pytest.fixture
def cast():
    return make_cast()


def actor(cast, *grants):
    held = {
        Grant(organisation_id=one.pk, workspace=workspace, level=level, unit_id=unit and unit.pk)
        for one, workspace, level, unit in grants
    }
    return replace(cast.actor("awa"), grants=frozenset(held))


def numbers(rows):
    return sorted(rows.values_list("number", flat=True))


@pytest.fixture
def invoices(cast):
    """Of each body: one that waits for its agent, one for its accountant, one for the supplier."""
    for body, name in ((cast.town, "T"), (cast.hospital, "H")):
        for status, letter in ((S.MADE_AVAILABLE, "A"), (S.PAYMENT_ORDERED, "C"), (S.SUSPENDED, "S")):
            invoice_in(cast, status, number=f"{name}-{letter}", recipient=body, recipient_unit=None)


def test_where_one_may_only_consult_it_waits_for_others(cast, invoices):
    """Eight of twenty-eight lines of « À faire par moi » had no button on their page."""
    received = InvoiceWorkspace.RECEIVED
    sophie = actor(cast, (cast.town, received, WRITE, None), (cast.hospital, received, READ, None))
    assert numbers(RECEIVED.awaiting_me(sophie)) == ["T-A"]
    assert numbers(RECEIVED.awaiting_others(sophie)) == ["H-A", "H-C", "H-S", "T-C", "T-S"]


def test_whoever_acts_nowhere_sees_what_waits_for_his_structure(cast, invoices):
    luc = actor(cast, (cast.town, InvoiceWorkspace.RECEIVED, READ, None))
    assert numbers(RECEIVED.awaiting_me(luc)) == ["T-A"]
    assert numbers(RECEIVED.awaiting_others(luc)) == ["T-C", "T-S"]


def test_a_role_that_one_only_watches_gives_nothing_to_do(cast, invoices):
    agent = actor(
        cast, (cast.town, InvoiceWorkspace.RECEIVED, WRITE, None), (cast.town, Workspace.ACCOUNTING, READ, None)
    )
    assert numbers(RECEIVED.awaiting_me(agent)) == ["T-A"]
    assert numbers(RECEIVED.awaiting_others(agent)) == ["T-C", "T-S"]


def test_a_right_on_one_unit_is_on_that_unit(cast):
    for unit, number in ((cast.works, "W"), (cast.schools, "E")):
        invoice_in(cast, S.MADE_AVAILABLE, number=number, recipient_unit=unit)
    received = InvoiceWorkspace.RECEIVED
    clerk = actor(cast, (cast.town, received, WRITE, cast.works), (cast.town, received, READ, None))
    assert numbers(RECEIVED.awaiting_me(clerk)) == ["W"]
    assert numbers(RECEIVED.awaiting_others(clerk)) == ["E"]


def test_a_rejection_to_treat_waits_for_its_supplier(cast):
    invoice_in(cast, S.REJECTED, number="R")
    invoice_in(cast, S.DRAFT, number="D")
    invoice_in(cast, S.MADE_AVAILABLE, number="A")
    jeanne = cast.actor("jeanne")
    assert numbers(ISSUED.awaiting_me(jeanne)) == ["D", "R"]
    assert numbers(ISSUED.awaiting_others(jeanne)) == ["A"]
