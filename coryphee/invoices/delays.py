"""What each move does to the payment delay of an invoice (B.10, B-36; seen_law.md A): its facts, then its last day."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.models import StatusChange
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given
from coryphee.invoices.clock import Delay
from coryphee.invoices.enums import InvoiceStatus, LiftingGround
from coryphee.invoices.models import Invoice


class WrongDay(DomainError):
    code = "wrong_day"


def delay_of(invoice: Invoice) -> Delay | None:
    """What its delay is counted from; None before the body has it."""
    if invoice.made_available_at is None or invoice.payment_delay is None:
        return None
    return Delay(
        available=timezone.localdate(invoice.made_available_at),
        days=invoice.payment_delay,
        executed=invoice.executed_on,
        interrupted=invoice.suspended_on,
        resumed=invoice.resumed_on,
    )


def made_available(invoice: Invoice, now: datetime) -> dict[str, Any]:
    """The body has it: the delay opens, or goes on when it comes back corrected to the body that had it before."""
    if invoice.made_available_at is not None:
        return resumed(invoice, timezone.localdate(now))
    assert invoice.recipient is not None  # noqa: S101 - told to mypy
    days = invoice.recipient.as_recipient.payment_delay
    due = Delay(available=timezone.localdate(now), days=days, executed=invoice.executed_on).due
    return {"made_available_at": now, "payment_delay": days, "due_date": due}


def interrupted(invoice: Invoice, now: datetime) -> dict[str, Any]:
    """The supplier is told what is missing or wrong: the delay stands still, once (R2192-27)."""
    if invoice.was_suspended:
        return {}
    return {"suspended_on": timezone.localdate(now), "resumed_on": None, "was_suspended": True}


def resumed(invoice: Invoice, day: date) -> dict[str, Any]:
    """All that was asked for is received that day: what remained runs again, or 30 days if less did (R2192-29)."""
    delay = delay_of(invoice)
    if delay is None or delay.interrupted is None or delay.resumed is not None:
        return {}
    return {"resumed_on": day, "due_date": replace(delay, resumed=day).due}


def lifted(invoice: Invoice, given: Given, now: datetime) -> dict[str, Any]:
    """Either all was received, on a day that is given, or there was no ground to interrupt the delay: it ran on."""
    if given.answers["ground"] != LiftingGround.RECEIVED:
        if sent_on := _sent_on(invoice):  # asked again for nothing: what had been sent counts from the day it came
            return resumed(invoice, sent_on)
        delay = delay_of(invoice)
        assert delay is not None  # noqa: S101 - what is suspended was available
        return {"suspended_on": None, "resumed_on": None, "due_date": replace(delay, interrupted=None).due}
    day, today = given.day("received_on"), timezone.localdate(now)
    if day is None or day > today or (invoice.suspended_on and day < invoice.suspended_on):
        raise WrongDay(
            _("La date de réception se trouve entre le jour de la suspension, le %(since)s, et aujourd’hui.")
            % {"since": f"{invoice.suspended_on:%d/%m/%Y}"},
            field="received_on",
        )
    return resumed(invoice, day)


def _sent_on(invoice: Invoice) -> date | None:
    """When the supplier last sent what this suspension asked for, as the history says it."""
    sent = StatusChange.objects.filter(case_id=invoice.pk, status=InvoiceStatus.SUPPLEMENTED).order_by("-at", "-pk")
    day = next((timezone.localdate(at) for at in sent.values_list("at", flat=True)[:1]), None)
    return day if day is not None and invoice.suspended_on and day >= invoice.suspended_on else None


def asked_again(invoice: Invoice) -> dict[str, Any]:
    """Not all was there: the first interruption is still open, as if nothing had been sent (R2192-29)."""
    delay = delay_of(invoice)
    assert delay is not None  # noqa: S101 - what was supplemented was available
    return {"resumed_on": None, "due_date": replace(delay, resumed=None).due}


def executed(invoice: Invoice, given: Given, now: datetime) -> dict[str, Any]:
    """What was delivered after the invoice came opens the delay that day (R2192-13)."""
    day, delay = given.day("executed_on"), delay_of(invoice)
    if day is None or delay is None:
        return {}
    if day > timezone.localdate(now):
        raise WrongDay(_("La date d’exécution ne peut pas être après aujourd’hui."), field="executed_on")
    return {"executed_on": day, "due_date": replace(delay, executed=day).due}


def paid(invoice: Invoice, given: Given, now: datetime) -> dict[str, Any]:
    """The day of the payment, until which interest runs (R2192-32)."""
    today = timezone.localdate(now)
    day = given.day("paid_on") or today
    received = timezone.localdate(invoice.made_available_at) if invoice.made_available_at else None
    if day > today or (received is not None and day < received):
        raise WrongDay(
            _("La date de mise en paiement se trouve entre la mise à disposition, le %(since)s, et aujourd’hui.")
            % {"since": f"{received:%d/%m/%Y}" if received else "—"},
            field="paid_on",
        )
    return {"paid_on": day}
