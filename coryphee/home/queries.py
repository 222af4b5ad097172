"""What the home pages show: the news, and what waits for the person who signs in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Count, Q, QuerySet

from coryphee.core.actor import Actor
from coryphee.home.models import News
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.models import Invoice, InvoiceQuerySet
from coryphee.organisations.enums import Workspace

FIRST_ITEMS = 5
TO_PROCESS = (InvoiceStatus.MADE_AVAILABLE, InvoiceStatus.SUPPLEMENTED, InvoiceStatus.DELIVERY_CERTIFIED)
TO_PAY = (InvoiceStatus.PAYMENT_ORDERED, InvoiceStatus.SENT_TO_ACCOUNTANT, InvoiceStatus.BOOKED)
TO_FIX = (InvoiceStatus.SUSPENDED, InvoiceStatus.TO_RECYCLE, InvoiceStatus.REJECTED, InvoiceStatus.DRAFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """One invoice that somebody is expected to act on."""

    invoice_id: int
    number: str
    other_party: str
    amount: Decimal
    status: str
    due_date: date | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """« Ce qui vous attend », seen from one side: how many, how many of them late, and the first ones."""

    title: str
    all_url: str
    count: int
    late: int
    items: Sequence[WaitingItem]


def published_news(now: datetime) -> QuerySet[News]:
    """What everybody may read today, newest first (F-009)."""
    return News.objects.filter(withdrawn_at=None, published_at__lte=now)


def all_news() -> QuerySet[News]:
    """What staff manage: withdrawn and future news too."""
    return News.objects.all()


def waiting_for(actor: Actor, *, today: date) -> list[Waiting]:
    """« Ce qui vous attend »: one block for each side on which the actor works (F-160, P-09)."""
    blocks = []
    if actor.holds(Workspace.INVOICES_ISSUED):
        mine = Invoice.objects.issued_by(actor).filter(_to_fix()).order_by("-status_since", "-pk")
        blocks.append(_block("Vos factures à reprendre", "/factures/emises/", mine, today, issued=True))
    received = Invoice.objects.received_by(actor).order_by("due_date", "pk")
    if actor.holds(Workspace.INVOICES_RECEIVED):
        to_process = received.filter(status__in=TO_PROCESS)
        blocks.append(_block("Factures reçues à traiter", "/factures/recues/", to_process, today))
    if actor.holds(Workspace.ACCOUNTING):
        to_pay = received.filter(status__in=TO_PAY)
        blocks.append(_block("Factures à payer", "/factures/recues/", to_pay, today))
    return blocks


def _to_fix() -> Q:
    """The supplier's « to do » set (B.1.5): a rejection counts until it is treated."""
    return Q(status__in=TO_FIX) & ~Q(status=InvoiceStatus.REJECTED, rejection_treated_at__isnull=False)


def _block(title: str, all_url: str, invoices: InvoiceQuerySet, today: date, *, issued: bool = False) -> Waiting:
    late = Q(due_date__lt=today)
    counts = invoices.order_by().aggregate(count=Count("pk"), late=Count("pk", filter=late))
    first = invoices.select_related("supplier", "recipient")[:FIRST_ITEMS] if counts["count"] else []
    return Waiting(
        title=title,
        all_url=all_url,
        count=counts["count"],
        late=0 if issued else counts["late"],
        items=[_item(invoice, today, issued=issued) for invoice in first],
    )


def _item(invoice: Invoice, today: date, *, issued: bool) -> WaitingItem:
    other = invoice.recipient if issued else invoice.supplier
    return WaitingItem(
        invoice_id=invoice.pk,
        number=str(invoice),
        other_party=other.name if other else "",
        amount=invoice.total_with_vat,
        status=invoice.status,
        due_date=None if issued else invoice.due_date,
        late=not issued and invoice.due_date is not None and invoice.due_date < today,
    )
