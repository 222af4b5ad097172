"""The lives of the demo's invoices: which way each went through its life-cycle, and how long each step took."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from django.conf import settings

from coryphee.cases.services import doubts_on
from coryphee.core.actor import Actor
from coryphee.core.lifecycle import Given
from coryphee.invoices import services
from coryphee.invoices.enums import InvoiceStatus, RejectionReason, Role, SuspensionReason
from coryphee.invoices.kind import INVOICES
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import Invoice

# What the body does one after the other until it pays, in the order of the table.
CHAIN = {
    move.name: move
    for move in INVOICE
    if InvoiceStatus.MADE_AVAILABLE in move.sources and INVOICE.stages[move.target].milestone
}
GIVEN = {
    "suspend": Given(reason=SuspensionReason.DELIVERY_NOTE, comment="Merci de joindre le bon de livraison signé."),
    "reject": Given(reason=RejectionReason.AMOUNT, comment="Le prix unitaire ne correspond pas au devis accepté."),
    "send_back": Given(comment="Le numéro d’engagement indiqué est celui de l’an dernier."),
}
# How lives end, with their share; « old » lives are mostly paid.
ENDS = (
    ("open", 14),
    ("certify_delivery", 9),
    ("order_payment", 9),
    ("send_to_accountant", 8),
    ("book", 8),
    ("suspend", 8),
    ("supplement", 7),
    ("send_back", 7),
    ("recycle", 4),
    ("abandon", 3),
    ("reject", 8),
    ("reject_treated", 4),
    ("issue_payment", 20),
)

DELIVERY_NOTE = "Bon de livraison : reçu complet et conforme, signé par le responsable du magasin."
BY_RECYCLING = ("send_back", "recycle", "abandon")


@dataclass(frozen=True, kw_only=True)
class People:
    supplier: Actor
    recipient: Actor
    accountant: Actor


def draw_end(random: Random, *, age_days: int) -> str:
    """Old invoices are finished, recent ones anywhere, today's on their way."""
    if age_days == 0:
        return random.choice(("deposited", "in_transit", "open"))
    if age_days > 100:
        return random.choices(("issue_payment", "reject_treated"), (90, 10))[0]
    ends = {name: share for name, share in ENDS if settings.RECYCLING or name not in BY_RECYCLING}
    return random.choices(list(ends), list(ends.values()))[0]


def live(invoice: Invoice, end: str, *, people: People, start: datetime, until: datetime, random: Random) -> None:
    """Make the moves that lead to this end, each some days after the other, never after `until`."""
    clock = _Clock(start, until, random)
    if end == "deposited":
        return
    services.route_invoice(invoice_id=invoice.pk, now=clock.soon())
    if end == "in_transit":
        return
    services.make_invoice_available(invoice_id=invoice.pk, now=clock.soon())
    invoice.refresh_from_db()
    if end == "open":
        return
    if end in CHAIN:
        _follow_chain(invoice, end, people, clock)
    else:
        _ENDINGS[end](invoice, people, clock)


def _follow_chain(invoice: Invoice, end: str, people: People, clock: "_Clock") -> None:
    for name, move in CHAIN.items():
        if INVOICES.uses(invoice, move.target) and not INVOICES.hinders(invoice, move):
            _act(invoice, name, people, clock)
        if name == end:
            return


def _act(invoice: Invoice, name: str, people: People, clock: "_Clock") -> None:
    actor = people.accountant if Role.ACCOUNTANT in INVOICE[name].by else people.recipient
    given = GIVEN.get(name, Given(reference=f"M{invoice.pk:06d}" if name == "order_payment" else ""))
    doubts = doubts_on(invoice, INVOICE[name])
    given = replace(given, vouched=frozenset(one.mark for one in doubts))
    services.process_invoice(invoice=invoice, action=name, actor=actor, now=clock.later(), given=given)


def _suspend(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "suspend", people, clock)


def _supplement(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "suspend", people, clock)
    note = services.Piece(content=DELIVERY_NOTE.encode(), filename="bon-de-livraison.txt")
    services.supplement_invoice(
        invoice=invoice, pieces=[note], comment="Voici le bon signé.", actor=people.supplier, now=clock.later()
    )


def _send_back(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "send_back", people, clock)


def _recycle(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "send_back", people, clock)
    if invoice.recipient is None:
        return
    services.recycle_invoice(
        invoice=invoice,
        recipient=invoice.recipient,
        unit=invoice.recipient_unit,
        commitment_number="2026-00915",
        actor=people.supplier,
        now=clock.later(),
    )
    services.route_invoice(invoice_id=invoice.pk, now=clock.soon())
    services.make_invoice_available(invoice_id=invoice.pk, now=clock.soon())


def _abandon(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "send_back", people, clock)
    services.abandon_invoice(invoice=invoice, comment="Commande annulée.", actor=people.supplier, now=clock.later())


def _reject(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "reject", people, clock)


def _reject_treated(invoice: Invoice, people: People, clock: "_Clock") -> None:
    _act(invoice, "reject", people, clock)
    services.treat_rejection(invoice=invoice, actor=people.supplier, now=clock.later())


_ENDINGS = {
    "suspend": _suspend,
    "supplement": _supplement,
    "send_back": _send_back,
    "recycle": _recycle,
    "abandon": _abandon,
    "reject": _reject,
    "reject_treated": _reject_treated,
}


class _Clock:
    """Moments that only go forward, and never past today."""

    def __init__(self, start: datetime, until: datetime, random: Random) -> None:
        self.now, self.until, self.random = start, until, random

    def soon(self) -> datetime:
        return self._advance(timedelta(minutes=self.random.randint(1, 40)))

    def later(self) -> datetime:
        return self._advance(timedelta(days=self.random.randint(1, 7), minutes=self.random.randint(0, 400)))

    def _advance(self, step: timedelta) -> datetime:
        self.now = min(self.now + step, max(self.until, self.now + timedelta(seconds=1)))
        return self.now
