"""Every status × every action × every role × own or other organisation, by the services and by the addresses."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.test import RequestFactory
from django.urls import resolve, reverse

from coryphee.accounts.models import User
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.lifecycle import Given, TransitionRefused
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus as S
from coryphee.invoices.enums import InvoiceWorkspace, Role
from coryphee.invoices.lifecycle import HIDDEN_FROM_RECIPIENT, INVOICE
from coryphee.invoices.models import Invoice
from coryphee.invoices.permissions import roles_on, sides_of
from coryphee.organisations.enums import CapabilityLevel, Workspace
from coryphee.organisations.models import Capability, Organisation
from tests.cases.tables import answers_to
from tests.factories import NOW, actor_of, make_member, make_staff, make_user
from tests.invoices.test_lifecycle import EXPECTED, by
from tests.invoicing import Cast, invoice_in

R, A, F = Role.RECIPIENT, Role.ACCOUNTANT, Role.SUPPLIER
READ = CapabilityLevel.CONSULTATION
BILL = services.Piece(content=b"vu", filename="bon.txt")
EVERYTHING = {"reason": "RIB", "comment": "Voir la commande.", "reference": "M-1"}


def everything(action: str) -> Given:
    """All that this action may ask: a reason is of its own list, and given to no other."""
    move = INVOICE[action]
    reason = move.reasons.values[0] if move.reasons else ""
    return Given(**{**EVERYTHING, "reason": reason}, answers=answers_to(move))


def with_both(town: Organisation) -> User:
    """Who had both rights before they were kept apart."""
    user = make_member(town, InvoiceWorkspace.RECEIVED)
    membership = user.memberships.get()
    Capability.objects.create(membership=membership, workspace=Workspace.ACCOUNTING, level=CapabilityLevel.MODIFICATION)
    return user


@dataclass(frozen=True)
class Person:
    """Somebody, what he is on the carpenter's invoice to the schools of the town, and whether he may change it."""

    user: User
    sides: frozenset[Role] = frozenset()
    writes: bool = True

    @property
    def roles(self) -> frozenset[Role]:
        return self.sides if self.writes else frozenset()


@pytest.fixture
def people(cast: Cast) -> dict[str, Person]:
    received, accounting = InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING
    return {
        "supplier": Person(cast.jeanne, frozenset({F})),
        "supplier who reads": Person(
            make_member(cast.carpenter, InvoiceWorkspace.ISSUED, level=READ), frozenset({F}), writes=False
        ),
        "recipient": Person(cast.awa, frozenset({R})),
        "recipient who reads": Person(make_member(cast.town, received, level=READ), frozenset({R}), writes=False),
        "agent of that unit": Person(make_member(cast.town, received, unit=cast.schools), frozenset({R})),
        "accountant": Person(cast.paul, frozenset({A})),
        "accountant who reads": Person(make_member(cast.town, accounting, level=READ), frozenset({A}), writes=False),
        "both": Person(with_both(cast.town), frozenset({R, A})),
        "agent of another unit": Person(make_member(cast.town, received, unit=cast.works)),
        "accountant of another unit": Person(make_member(cast.town, accounting, unit=cast.works)),
        "agent of another body": Person(cast.claire),
        "another supplier": Person(cast.marc),
        "of the town, without a right": Person(make_member(cast.town)),
        "nobody": Person(make_user()),
        "staff in session": Person(make_staff()),
    }


@pytest.fixture
def invoices(cast: Cast) -> dict[S, Invoice]:
    rows = [invoice_in(cast, status, amount_due=Decimal(120)) for status in S]
    found = Invoice.objects.select_related("supplier", "recipient", "recipient_unit", "content")
    return {S(i.status): i for i in found.filter(pk__in=[row.pk for row in rows])}


def call(invoice: Invoice, action: str, actor: Actor, cast: Cast) -> None:
    """The service behind an action, with all that the action may ask."""
    who: dict[str, Any] = {"invoice": invoice, "actor": actor, "now": NOW}
    others: dict[str, Callable[[], object]] = {
        "edit": lambda: services.complete_draft(**who, contract_number="M-7"),
        "delete": lambda: services.delete_draft(who["invoice"], actor=who["actor"], now=who["now"]),
        "submit": lambda: services.submit_invoice(**who),
        "supplement": lambda: services.supplement_invoice(**who, pieces=[BILL], comment="Voici."),
        "answer": lambda: services.supplement_invoice(**who, pieces=(), comment="Voici."),
        "abandon": lambda: services.abandon_invoice(**who, comment=""),
        "recycle": lambda: services.recycle_invoice(
            **who, recipient=cast.town, unit=cast.schools, commitment_number="", unchanged=True
        ),
    }
    if action in others:
        others[action]()
    else:
        services.process_invoice(**who, action=action, given=everything(action))


def acts() -> Iterator[str]:
    """What a person does to an invoice that exists."""
    return (m.name for m in INVOICE if m.sources and m.by != (Role.SYSTEM,))


def done(invoice: Invoice, action: str, actor: Actor, cast: Cast) -> str:
    """The status that the action leads to, undone at once; empty when it is refused."""
    tried = copy.copy(invoice)
    with transaction.atomic():
        try:
            call(tried, action, actor, cast)
        except TransitionRefused:
            reached = ""
        else:
            reached = Invoice.objects.values_list("status", flat=True).get(pk=invoice.pk)
        transaction.set_rollback(True)
    return reached


@pytest.mark.parametrize("action", list(acts()))
def test_an_action_is_done_by_whom_and_where_the_rules_say_and_nowhere_else(cast, people, invoices, action):
    role, sources, target = EXPECTED[action]
    actors = {name: actor_of(person.user) for name, person in people.items()} | {"portal": SYSTEM}
    for status, invoice in invoices.items():
        for name, actor in actors.items():
            allowed = status in sources and name != "portal" and bool(people[name].roles & {*by(role)})
            assert done(invoice, action, actor, cast) == (target if allowed else ""), (name, status)


def test_what_somebody_is_on_an_invoice(people, invoices):
    for status, invoice in invoices.items():
        for name, person in people.items():
            actor = actor_of(person.user)
            hidden = status in HIDDEN_FROM_RECIPIENT
            assert sides_of(invoice, actor) == (person.sides & {F} if hidden else person.sides), (name, status)
            assert roles_on(invoice, actor) == (person.roles & {F} if hidden else person.roles), (name, status)


def test_lists_show_what_each_may_see(people, invoices):
    for name, person in people.items():
        seen = set(Invoice.objects.visible_to(actor_of(person.user)).values_list("status", flat=True))
        expected = set(S) - {S.DELETED} if F in person.sides else set()
        if person.sides & {R, A}:
            expected = set(S) - HIDDEN_FROM_RECIPIENT
        assert seen == expected, name


def test_a_town_that_pays_by_itself_gives_its_agent_the_accountants_actions(cast, people, invoices):
    """B.1.3: « ou destinataire quand c’est permis »."""
    cast.town.as_recipient.recipient_issues_payment = True
    cast.town.as_recipient.save()
    invoice = Invoice.objects.select_related("recipient", "supplier").get(pk=invoices[S.PAYMENT_ORDERED].pk)
    for name, expected in {
        "recipient": S.PAYMENT_ISSUED,
        "recipient who reads": "",
        "agent of another body": "",
    }.items():
        assert done(invoice, "issue_payment", actor_of(people[name].user), cast) == expected, name


def test_the_portals_own_moves_are_nobody_elses(people, invoices):
    for status, action in ((S.DEPOSITED, "route"), (S.IN_TRANSIT, "make_available")):
        for person in people.values():
            with pytest.raises(TransitionRefused):
                INVOICE.check(action, status=status, roles=roles_on(invoices[status], actor_of(person.user)))
        assert INVOICE.check(action, status=status, roles=roles_on(invoices[status], SYSTEM))


def test_only_suppliers_treat_a_rejection(cast, people, invoices):
    for name, person in people.items():
        with transaction.atomic():
            try:
                services.treat_rejection(invoice=copy.copy(invoices[S.REJECTED]), actor=actor_of(person.user), now=NOW)
                treated = True
            except services.NothingToTreat:
                treated = False
            transaction.set_rollback(True)
        assert treated == (F in person.roles), name


# -- by the addresses ------------------------------------------------------------


def seen(person: Person, status: S) -> bool:
    if F in person.sides:
        return status != S.DELETED
    return bool(person.sides) and status not in HIDDEN_FROM_RECIPIENT


def answer(address: str, actor: Actor, user: User) -> int:
    """The status code of a page, without the middleware and the drawing of refusals: thousands are asked."""
    request = RequestFactory().get(address)
    request.user, request.actor = user, actor
    view, arguments, named = resolve(address)
    try:
        return int(view(request, *arguments, **named).status_code)
    except Http404:
        return 404
    except PermissionDenied:
        return 403


def works_with_invoices(actor: Actor) -> bool:
    return any(actor.holds(w) for w in (InvoiceWorkspace.ISSUED, InvoiceWorkspace.RECEIVED, Workspace.ACCOUNTING))


@pytest.mark.parametrize("action", [move.name for move in INVOICE if move.screen == ""])
def test_the_page_of_each_action_answers_as_the_table_says(people, invoices, action):
    """Not mine: 404, as if it did not exist. Mine, but not for me to do: 403. Otherwise the page."""
    for name, person in people.items():
        actor = actor_of(person.user)
        for status, invoice in invoices.items():
            address = reverse("invoices:act", kwargs={"case_id": invoice.pk, "name": action})
            expected = 404 if works_with_invoices(actor) else 403
            if seen(person, status):
                expected = 200 if person.roles & {*by(EXPECTED[action][0])} else 403
            assert answer(address, actor, person.user) == expected, (name, status)


def test_a_post_on_anothers_action_changes_nothing(client_as, people, invoices):
    before = dict(Invoice.objects.values_list("pk", "status"))
    moves = {S.MADE_AVAILABLE: "reject", S.TO_RECYCLE: "abandon", S.BOOKED: "issue_payment", S.DRAFT: "delete"}
    for person in people.values():
        if person.roles:
            continue
        browser = client_as(person.user)
        for status, action in moves.items():
            address = reverse("invoices:act", kwargs={"case_id": invoices[status].pk, "name": action})
            assert browser.post(address, EVERYTHING).status_code in (403, 404)
        for name, status in (("submit", S.DRAFT), ("supplement", S.SUSPENDED)):
            address = reverse(f"invoices:{name}", kwargs={"case_id": invoices[status].pk})
            assert browser.post(address, EVERYTHING).status_code in (403, 404)
    assert dict(Invoice.objects.values_list("pk", "status")) == before
