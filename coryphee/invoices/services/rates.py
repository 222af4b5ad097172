"""The ECB rates behind late interest."""

from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from coryphee.audit import services as audit
from coryphee.core.actor import Actor
from coryphee.invoices.enums import InvoiceAction
from coryphee.invoices.models import EcbRate


@transaction.atomic
def set_ecb_rate(*, starts_on: date, rate: Decimal, actor: Actor, now: datetime) -> None:
    """Write down or correct the rate in force on the first day of a semester (R2192-31)."""
    EcbRate.objects.update_or_create(starts_on=starts_on, defaults={"rate": rate, "confirmed": True})
    audit.record(
        action=InvoiceAction.SET_ECB_RATE,
        actor=actor,
        target=f"ecb_rate:{starts_on}",
        at=now,
        details={"rate": str(rate)},
    )
