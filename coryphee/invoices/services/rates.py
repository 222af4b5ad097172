"""The ECB rates behind late interest."""

from datetime import date, datetime
from decimal import Decimal

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.accounts.models import User
from coryphee.audit import services as audit
from coryphee.core.actor import Actor
from coryphee.invoices.enums import InvoiceAction
from coryphee.invoices.models import EcbRate
from coryphee.invoices.queries import rates_due, semesters_without_rate
from coryphee.notifications.services import Notice, notify

UPKEEP = "upkeep"  # messages to the staff, which nobody chooses not to receive


@transaction.atomic
def ask_for_rates(*, now: datetime) -> None:
    """Tell the staff which rates are missing, once for each state of the list: their mail says it too."""
    today = timezone.localdate(now)
    due = rates_due(today)
    if not due:
        return
    staff = User.objects.filter(is_staff_member=True, is_active=True).values_list("pk", flat=True)
    latest = semesters_without_rate(today)[0]
    notify(
        Notice(
            recipients=list(staff),
            kind=UPKEEP,
            subject=_("Un taux de la BCE est à saisir ou à confirmer"),
            text=due,
            url=reverse("invoices:rates"),
            key=f"ecb_rate:{latest}",
        ),
        now=now,
    )


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
