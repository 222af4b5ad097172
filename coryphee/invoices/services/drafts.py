"""Drafts do not pile up: one that nobody touches is announced, then let go (B.1.3; `DRAFT_KEEP_DAYS`)."""

from datetime import date, datetime, timedelta
from functools import cache

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from coryphee.cases.services import make
from coryphee.core.actor import SYSTEM
from coryphee.core.errors import DomainError
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice, InvoiceQuerySet
from coryphee.notifications.models import Notification
from coryphee.notifications.services import Notice, notify
from coryphee.organisations.queries import users_with

MOST_AT_ONCE = 500  # drafts of one day; the others wait for the next
KIND = "invoice"


def announce_and_drop_drafts(*, now: datetime) -> None:
    """Tell whose drafts will go, a week before; let go of those that were told of, and still nobody touched."""
    if not settings.DRAFT_KEEP_DAYS:
        return
    _announce(now)
    _drop(now)


def _untouched(since: datetime) -> InvoiceQuerySet:
    rows = Invoice.objects.filter(status=InvoiceStatus.DRAFT, status_since__lte=since).select_related("supplier")
    return rows.order_by("status_since", "pk")[:MOST_AT_ONCE]


def _key(invoice: Invoice) -> str:
    """Touched again, it is told again."""
    return f"draft:{invoice.pk}:{invoice.version}"


@transaction.atomic
def _announce(now: datetime) -> None:
    warned = timedelta(days=settings.DRAFT_WARN_DAYS)
    rows = _untouched(now - timedelta(days=settings.DRAFT_KEEP_DAYS) + warned)
    people = cache(_writers)
    notify(*(_notice(invoice, now + warned, people(invoice.supplier_id)) for invoice in rows), now=now)


def _writers(supplier: int) -> list[int]:
    return users_with(supplier, (InvoiceWorkspace.ISSUED,))


def kept_until(invoice: Invoice) -> date | None:
    """The day on which a draft goes if nobody touches it; None where drafts are kept for ever."""
    days = settings.DRAFT_KEEP_DAYS
    return timezone.localdate(invoice.status_since + timedelta(days=days)) if days else None


def _notice(invoice: Invoice, goes: datetime, people: list[int]) -> Notice:
    name = invoice.number or invoice.original_name or _("sans numéro")
    said = {"name": name, "day": f"{timezone.localdate(goes):%d/%m/%Y}", "structure": invoice.supplier.name}
    return Notice(
        recipients=people,
        kind=KIND,
        subject=_("Votre brouillon %(name)s sera supprimé le %(day)s") % said,
        text=_(
            "Personne n’a touché depuis longtemps au brouillon %(name)s de %(structure)s. Sans rien faire, il sera "
            "supprimé le %(day)s avec ses fichiers ; ceux que vous avez chez vous y restent. Pour le garder, ouvrez-le "
            "et enregistrez-le, ou envoyez-le."
        )
        % said,
        url=page_of(invoice),
        key=_key(invoice),
    )


def _drop(now: datetime) -> None:
    """Only what was told of a week ago: on a portal that has just been set up so, nothing goes at once."""
    rows = list(_untouched(now - timedelta(days=settings.DRAFT_KEEP_DAYS)))
    told = Notification.objects.filter(
        key__in=[_key(invoice) for invoice in rows], created_at__lte=now - timedelta(days=settings.DRAFT_WARN_DAYS)
    )
    keys, people = set(told.values_list("key", flat=True)), cache(_writers)
    for invoice in rows:
        if _key(invoice) not in keys and people(invoice.supplier_id):
            continue
        try:
            make(invoice, "expire", actor=SYSTEM, now=now)
        except DomainError:  # somebody has just touched it
            continue
