"""What the recipient and his accountant do with a received invoice, and what the portal does by itself."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.enums import EventGroup
from coryphee.cases.services import UnknownAction, act, add_event_once, move
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.lifecycle import Given
from coryphee.invoices import delays, lifecycle
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.models import Invoice


def process_invoice(
    *,
    invoice: Invoice,
    action: str,
    actor: Actor,
    now: datetime,
    given: Given | None = None,
) -> None:
    """The recipient or his accountant moves a received invoice along its life-cycle (B.1.3)."""
    if action not in lifecycle.INVOICE.moves_by(Role.RECIPIENT, Role.ACCOUNTANT, Role.PAYER):
        raise UnknownAction(_("Cette action n’existe pas. Revenez à la facture et choisissez une action proposée."))
    act(invoice, action, actor=actor, now=now, given=given)


@transaction.atomic
def deliver_invoice(*, invoice_id: int, now: datetime) -> None:
    """The portal brings a deposited invoice to its recipient, all the way (B.1.3, B.10). Safe twice."""
    invoice = _kept_still(invoice_id)
    _route(invoice, now)
    _make_available(invoice, now)


@transaction.atomic
def route_invoice(*, invoice_id: int, now: datetime) -> None:
    """The portal sends a deposited invoice on its way (B.1.3): the first half of `deliver_invoice`."""
    _route(_kept_still(invoice_id), now)


@transaction.atomic
def make_invoice_available(*, invoice_id: int, now: datetime) -> None:
    """The recipient has the invoice in his space (B.10): the second half of `deliver_invoice`."""
    _make_available(_kept_still(invoice_id), now)


def _kept_still(invoice_id: int) -> Invoice:
    rows = Invoice.objects.select_for_update(of=("self",)).select_related("recipient__recipient_settings")
    return rows.get(pk=invoice_id)


def _route(invoice: Invoice, now: datetime) -> None:
    if invoice.status == InvoiceStatus.DEPOSITED:
        move(invoice, "route", actor=SYSTEM, now=now)


def _make_available(invoice: Invoice, now: datetime) -> None:
    """The payment delay opens. An invoice that has no recipient here stays on its way."""
    if invoice.status == InvoiceStatus.IN_TRANSIT and invoice.recipient is not None:
        move(invoice, "make_available", actor=SYSTEM, now=now, **delays.made_available(invoice, now))


def open_invoice(*, invoice: Invoice, actor: Actor, side: str, now: datetime) -> None:
    """Somebody of the recipient opens the invoice for the first time: the supplier sees that it was read.

    Looking again changes nothing; of several who open it at once, the database keeps one (`event_once`).
    """
    if side == Role.SUPPLIER or invoice.events.filter(group=EventGroup.USER_ACTION, side=side).exists():
        return
    text = _("Facture ouverte par le destinataire")
    group = EventGroup.USER_ACTION
    add_event_once(invoice, once=f"opened:{side}", group=group, text=text, actor=actor, side=side, now=now)


def enqueue_routing(invoice: Invoice) -> None:
    jobs.enqueue("invoices.route", invoice_id=invoice.pk)
