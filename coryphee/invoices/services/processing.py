"""What the recipient and his accountant do with a received invoice, and what the portal does by itself."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.enums import EventGroup
from coryphee.cases.services import add_event_once, locked, move
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given
from coryphee.invoices import clock, lifecycle
from coryphee.invoices.enums import InvoiceStatus, Role
from coryphee.invoices.kind import hindrance
from coryphee.invoices.models import Invoice


class AlreadySuspendedOnce(DomainError):
    code = "already_suspended_once"


class UnknownAction(DomainError):
    code = "unknown_action"


@transaction.atomic
def process_invoice(
    *,
    invoice: Invoice,
    action: str,
    actor: Actor,
    now: datetime,
    given: Given | None = None,
) -> None:
    """The recipient or his accountant moves a received invoice along its life-cycle (B.1.3)."""
    if action not in lifecycle.INVOICE.moves_by(Role.RECIPIENT, Role.ACCOUNTANT):
        raise UnknownAction(_("Cette action n’existe pas. Revenez à la facture et choisissez une action proposée."))
    locked(invoice)
    if why := hindrance(invoice, lifecycle.INVOICE[action]):
        raise AlreadySuspendedOnce(why)
    move(invoice, action, actor=actor, now=now, given=given, **_consequences(invoice, action, given or Given(), now))


def _consequences(invoice: Invoice, action: str, given: Given, now: datetime) -> dict[str, Any]:
    """The fields that change with the status: clock, payment, order number."""
    today = timezone.localdate(now)
    if action == "suspend":
        return {"suspended_on": today, "was_suspended": True}
    if action == "lift_suspension":
        return resumed(invoice, now)
    if action == "order_payment":
        return {"payment_order_number": given.reference.strip()}
    if action == "issue_payment":
        return {"payment_issued_at": now}
    return {}


def resumed(invoice: Invoice, now: datetime) -> dict[str, Any]:
    """The clock runs again: what remained, or 30 days if less remained (B-36)."""
    if invoice.due_date is None or invoice.suspended_on is None:
        return {}
    due = clock.due_after_suspension(
        due=invoice.due_date, suspended=invoice.suspended_on, resumed=timezone.localdate(now)
    )
    return {"due_date": due, "suspended_on": None}


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
        due = clock.due_date(timezone.localdate(now), invoice.recipient.as_recipient.payment_delay)
        move(invoice, "make_available", actor=SYSTEM, now=now, made_available_at=now, due_date=due)


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
