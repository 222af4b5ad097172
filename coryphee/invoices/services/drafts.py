"""Drafts do not pile up: one that nobody touches is announced, then let go (B.1.3; `DRAFT_KEEP_DAYS`)."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coryphee.cases.services import locked, make, move
from coryphee.core.actor import SYSTEM, Actor
from coryphee.core.errors import DomainError
from coryphee.einvoices.enums import FileFormat
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace
from coryphee.invoices.kind import page_of
from coryphee.invoices.models import Invoice, InvoiceQuerySet
from coryphee.notifications.services import Notice, notify
from coryphee.organisations.models import Organisation
from coryphee.organisations.queries import users_with

MOST_AT_ONCE = 500  # drafts of one day; the others wait for the next
MOST_NAMED = 20  # in one message
KIND = "invoice"
# Nothing was written into it: nobody misses it, and nobody is told.
EMPTY = Q(number="", recipient=None, original=None, total_with_vat=0)


def kept_until(invoice: Invoice) -> date | None:
    """The last day of a draft that nobody touches; None where drafts are kept for ever."""
    days = settings.DRAFT_KEEP_DAYS
    return timezone.localdate(invoice.status_since + timedelta(days=days)) if days else None


def draft_of(content: bytes, *, actor: Actor, among: Sequence[Organisation]) -> Invoice | None:
    """The draft of one of these suppliers into which this person has put this very file already, if one is left."""
    rows = Invoice.objects.filter(status=InvoiceStatus.DRAFT, created_by=actor.user_id, supplier__in=among)
    return rows.filter(original__sha256=hashlib.sha256(content).hexdigest()).order_by("-pk").first()


def untouched_form(supplier: Organisation, *, actor: Actor) -> Invoice | None:
    """The form that this person opened for this supplier and left empty, if there is one."""
    rows = Invoice.objects.filter(EMPTY, status=InvoiceStatus.DRAFT, created_by=actor.user_id, supplier=supplier)
    return rows.filter(file_format=FileFormat.FORM, replaces=None, content__line_count=0).order_by("-pk").first()


@transaction.atomic
def keep_draft(*, invoice: Invoice, actor: Actor, now: datetime) -> None:
    """Its writer wants to keep a draft as it is: it is kept as long as one that was written today."""
    locked(invoice)
    move(invoice, "edit", actor=actor, now=now)


def announce_and_drop_drafts(*, now: datetime) -> None:
    """Tell whose drafts will go, a week before; let go of those that were told of, and still nobody touched."""
    if not settings.DRAFT_KEEP_DAYS:
        return
    _announce(now)
    _drop(now)


def _untouched(now: datetime, days: int) -> InvoiceQuerySet:
    rows = Invoice.objects.filter(status=InvoiceStatus.DRAFT, status_since__lte=now - timedelta(days=days))
    return rows.select_related("supplier", "recipient").order_by("status_since", "pk")


@transaction.atomic
def _announce(now: datetime) -> None:
    """One message for each supplier, however many drafts it names."""
    rows = _untouched(now, settings.DRAFT_KEEP_DAYS - settings.DRAFT_WARN_DAYS).exclude(EMPTY)
    untold = rows.filter(Q(announced_at=None) | Q(announced_at__lt=F("status_since")))[:MOST_AT_ONCE]
    by_supplier: dict[int, list[Invoice]] = defaultdict(list)
    for invoice in untold:
        by_supplier[invoice.supplier_id].append(invoice)
    notify(*(_notice(invoices, now) for invoices in by_supplier.values()), now=now)
    told = [invoice.pk for invoices in by_supplier.values() for invoice in invoices]
    Invoice.objects.filter(pk__in=told).update(announced_at=now)


def _notice(invoices: list[Invoice], now: datetime) -> Notice:
    supplier, n = invoices[0].supplier, len(invoices)
    lines = "\n".join(f"– {_in_words(invoice, now)}" for invoice in invoices[:MOST_NAMED])
    subject = ngettext("Un brouillon va être supprimé", "%(n)d brouillons vont être supprimés", n) % {"n": n}
    text = _(
        "Personne n’a touché depuis longtemps à ce que %(supplier)s avait préparé :\n\n%(lines)s\n\nPour garder un "
        "brouillon, ouvrez-le et choisissez « Garder ce brouillon », ou envoyez-le. Les fichiers que vous avez chez "
        "vous y restent ; rien de cela n’a été envoyé."
    ) % {"supplier": supplier.name, "lines": lines}
    return Notice(
        recipients=users_with(supplier.pk, (InvoiceWorkspace.ISSUED,)),
        kind=KIND,
        subject=subject,
        text=text,
        url=page_of(invoices[0]),
        key=f"drafts:{supplier.pk}:{timezone.localdate(now)}",
    )


def _in_words(invoice: Invoice, now: datetime) -> str:
    """« F-2026-42, pour Commune de Marly, écrit le 01/11/2026, supprimé après le 01/12/2026 »."""
    goes = timezone.localdate(now + timedelta(days=settings.DRAFT_WARN_DAYS))
    until = max(kept_until(invoice) or goes, goes)
    said = [
        invoice.number or invoice.original_name or _("sans numéro"),
        _("pour %(name)s") % {"name": invoice.recipient.name} if invoice.recipient else "",
        _("écrit le %(day)s") % {"day": f"{timezone.localdate(invoice.status_since):%d/%m/%Y}"},
        _("supprimé après le %(day)s") % {"day": f"{until:%d/%m/%Y}"},
    ]
    return ", ".join(words for words in said if words)


def _drop(now: datetime) -> None:
    """Only what was told of a week ago, and what is empty: on a portal that has just been set up so, nothing goes at
    once."""
    told = Q(announced_at__gte=F("status_since"), announced_at__lt=now - timedelta(days=settings.DRAFT_WARN_DAYS))
    for invoice in _untouched(now, settings.DRAFT_KEEP_DAYS + 1).filter(told | EMPTY)[:MOST_AT_ONCE]:
        try:
            make(invoice, "expire", actor=SYSTEM, now=now)
        except DomainError:  # somebody has just touched it
            continue
