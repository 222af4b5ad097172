"""The life-cycle of an invoice (functional.md B.1.3); `tests/cases` holds every arrow to the table below."""

from pathlib import Path

import pytest

from coryphee.core.lifecycle import Ask, Given, TransitionRefused
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import Role
from coryphee.invoices.lifecycle import INVOICE

R, A, F, P = Role.RECIPIENT, Role.ACCOUNTANT, Role.SUPPLIER, Role.SYSTEM
PAYER = Role.PAYER  # who orders and pays, in a body without accountant
TONES = ("success", "danger", "warning")
BEFORE_ORDER = (S.MADE_AVAILABLE, S.SUPPLEMENTED, S.DELIVERY_CERTIFIED)
# Written by hand from B.1.3, not derived from the table: action → (role, statuses it leaves, status reached).
EXPECTED = {
    "draft": (F, (None,), S.DRAFT),
    "deposit": (F, (None,), S.DEPOSITED),
    "edit": (F, (S.DRAFT,), S.DRAFT),
    "delete": (F, (S.DRAFT,), S.DELETED),
    "expire": (P, (S.DRAFT,), S.DELETED),
    "submit": (F, (S.DRAFT,), S.DEPOSITED),
    "route": (P, (S.DEPOSITED,), S.IN_TRANSIT),
    "make_available": (P, (S.IN_TRANSIT,), S.MADE_AVAILABLE),
    "certify_delivery": (R, (S.MADE_AVAILABLE, S.SUPPLEMENTED), S.DELIVERY_CERTIFIED),
    "order_payment": (R, BEFORE_ORDER, S.PAYMENT_ORDERED),
    "send_to_accountant": (R, (*BEFORE_ORDER, S.PAYMENT_ORDERED), S.SENT_TO_ACCOUNTANT),
    "book": (A, (*BEFORE_ORDER, S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT), S.BOOKED),
    "issue_payment": ((A, PAYER), (*BEFORE_ORDER, S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED), S.PAYMENT_ISSUED),
    "return_order": (A, (S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED), S.MADE_AVAILABLE),
    "suspend": (R, BEFORE_ORDER, S.SUSPENDED),
    "lift_suspension": (R, (S.SUSPENDED,), S.MADE_AVAILABLE),
    "ask_again": (R, (S.SUPPLEMENTED,), S.SUSPENDED),
    "send_back": (R, BEFORE_ORDER, S.TO_RECYCLE),
    "reject": (R, (*BEFORE_ORDER, S.SUSPENDED), S.REJECTED),
    "supplement": (F, (S.SUSPENDED,), S.SUPPLEMENTED),
    "answer": (F, (S.SUSPENDED,), S.SUSPENDED),
    "recycle": (F, (S.TO_RECYCLE,), S.DEPOSITED),
    "abandon": (F, (S.TO_RECYCLE,), S.ABANDONED),
}


def by(roles):
    """The roles of one row of the table."""
    return roles if isinstance(roles, tuple) else (roles,)


@pytest.mark.parametrize("status", S)
def test_the_buttons_offered_are_the_moves_allowed(status):
    for role in Role:
        offered = {t.name for t in INVOICE.available(status=status, roles={role})}
        assert offered == {name for name, (r, sources, _t) in EXPECTED.items() if role in by(r) and status in sources}


@pytest.mark.parametrize("name", ["suspend", "reject"])
def test_suspending_and_rejecting_need_a_reason(name):
    with pytest.raises(TransitionRefused, match="motif"):
        INVOICE.check(name, status=S.MADE_AVAILABLE, roles={R}, given=Given(comment="parce que"))


def test_sending_back_to_recycle_needs_a_comment():
    with pytest.raises(TransitionRefused, match="commentaire"):
        INVOICE.check("send_back", status=S.MADE_AVAILABLE, roles={R}, given=Given(comment="   "))


def test_completing_needs_a_piece_and_an_answer_a_comment():
    """B.1.3: « ≥1 PJ or comment »; only pieces open a new delay (R2192-29)."""
    for given in (Given(), Given(comment="voici")):
        with pytest.raises(TransitionRefused):
            INVOICE.check("supplement", status=S.SUSPENDED, roles={F}, given=given)
    assert INVOICE.check("supplement", status=S.SUSPENDED, roles={F}, given=Given(attachments=1))
    with pytest.raises(TransitionRefused):
        INVOICE.check("answer", status=S.SUSPENDED, roles={F}, given=Given(reason="RIB"))


CLOSED = (S.PAYMENT_ISSUED, S.REJECTED, S.ABANDONED, S.DELETED)


def test_closed_invoices_are_said_closed_and_stay_so():
    assert INVOICE.closed == set(CLOSED)
    for status in CLOSED:
        assert INVOICE.available(status=status, roles=set(Role)) == []


def test_a_draft_that_was_given_up_is_seen_by_nobody_and_its_files_go():
    assert INVOICE.hidden_from(F, R, A) == INVOICE.statuses(lambda stage: stage.given_up) == {S.DELETED}


def test_the_way_of_an_invoice_is_that_of_a_payment_in_its_order():
    """B.1.2: what a supplier sees before him; nobody waits in transit."""
    way = (S.DEPOSITED, S.MADE_AVAILABLE, S.DELIVERY_CERTIFIED, S.PAYMENT_ORDERED, S.SENT_TO_ACCOUNTANT, S.BOOKED)
    assert INVOICE.milestones == (*way, S.PAYMENT_ISSUED)
    assert INVOICE.statuses(lambda stage: stage.passing) == {S.IN_TRANSIT}


@pytest.mark.parametrize(
    ("status", "setting"),
    [
        (S.DELIVERY_CERTIFIED, "uses_delivery_certified"),
        (S.PAYMENT_ORDERED, "uses_payment_ordered"),
        (S.SENT_TO_ACCOUNTANT, "uses_sent_to_accountant"),
        (S.BOOKED, "uses_booked"),
    ],
)
def test_a_body_leaves_out_a_step_by_the_setting_of_this_step(status, setting):
    """P-12."""
    assert INVOICE.stages[status].optional == setting


def test_the_screen_that_moves_share_makes_none_that_has_a_page_of_its_own_or_that_only_the_portal_makes():
    """There « Envoyer » would send what nobody has checked (B.13)."""
    own, portals = (
        {"submit", "supplement", "answer", "recycle"},
        {"draft", "deposit", "edit", "expire", "route", "make_available"},
    )
    assert {move.name for move in INVOICE if not move.common} == own | portals


def test_what_ends_an_invoice_unpaid_warns_before_it_is_done():
    unpaid = INVOICE.closed - {S.PAYMENT_ISSUED}
    by_people = {move.name for move in INVOICE if move.target in unpaid and move.by != (P,)}
    assert {move.name for move in INVOICE if move.grave} == by_people


def test_the_colour_of_a_status_says_whether_all_is_well():
    tones = {tone: INVOICE.statuses(lambda stage, tone=tone: stage.tone == tone) for tone in TONES}
    assert tones["success"] == {S.PAYMENT_ISSUED}
    assert tones["danger"] == {S.REJECTED}
    assert tones["warning"] == INVOICE.awaiting(F) - {S.DRAFT}  # sent, and yet for the supplier to mend


def test_only_the_return_of_a_payment_order_is_hidden_from_the_supplier():
    assert [t.name for t in INVOICE if t.internal] == ["return_order"]
    assert INVOICE["return_order"].comment is Ask.REQUIRED


def test_the_diagram_shows_every_arrow():
    diagram = INVOICE.mermaid({s.value: str(s.label) for s in S})
    for name, (_role, sources, target) in EXPECTED.items():
        for source in sources:
            assert f"{source.value if source else '[*]'} --> {target.value}: {INVOICE[name].label}" in diagram


def test_the_documentation_draws_this_very_table():
    page = (Path(__file__).parents[2] / "docs" / "factures.md").read_text()
    assert INVOICE.mermaid({s.value: str(s.label) for s in S}) in page
    assert all(move.consequence in page for move in INVOICE)
