"""The lists of invoices: one declaration of columns for each side (F-158)."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, BinaryIO

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet, Sum
from django.utils import timezone
from django.utils.translation import gettext as _text
from django.utils.translation import gettext_lazy as _

from coryphee.cases.desks import mark_of
from coryphee.cases.queries import tone_of
from coryphee.core.search import matching, normalise_text
from coryphee.core.tables import (
    AmountRangeFilter,
    BooleanFilter,
    ChoiceFilter,
    Column,
    DateRangeFilter,
    Filter,
    Kind,
    Table,
    TextFilter,
)
from coryphee.documents.services import open_document
from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices.delays import delay_of
from coryphee.invoices.enums import InvoiceStatus
from coryphee.invoices.kind import page_of
from coryphee.invoices.lifecycle import HIDDEN_FROM_RECIPIENT, INVOICE, UNSENT
from coryphee.invoices.models import Invoice
from coryphee.invoices.payment import PaymentClock, clock_of
from coryphee.invoices.searching import FreeText
from coryphee.organisations.enums import PaymentDelay
from coryphee.organisations.models import Organisation, Unit

NEAR = 7  # days before the last day to pay
CLOSED = [str(status) for status in sorted(INVOICE.closed)]


def _type_unless_plain(row: Invoice) -> str:
    return "" if row.type == InvoiceType.INVOICE else str(row.get_type_display())


def _if_known(amount: str) -> Callable[[Invoice], Decimal | None]:
    """An amount with its sign: what a credit note takes away is negative."""

    def read(row: Invoice) -> Decimal | None:
        if not row.says_amounts:
            return None
        value: Decimal = getattr(row, amount)
        return -abs(value) if row.is_credit_note else value

    return read


DELAY_STATES = {
    "running": _("À payer"),
    "late": _("En retard"),
    "suspended": _("Délai arrêté"),
    "paid": _("Mise en paiement à temps"),
    "paid_late": _("Mise en paiement en retard"),
}


def _clock(row: Invoice) -> PaymentClock | None:
    return clock_of(row, today=timezone.localdate(), rates={})  # no rate: no interest, no query for each line


def _delay_state(row: Invoice) -> str:
    """Where it stands between « à payer » and « en retard »; empty where nothing is to be paid."""
    if row.is_credit_note:
        return _text("À déduire")
    found = _clock(row)
    return str(DELAY_STATES[found.state]) if found else ""


def _days_late(row: Invoice) -> int | None:
    found = _clock(row)
    return found.days_late or None if found else None


NUMBER = Column("number", _("Numéro"), str, sort="number", link=page_of, note=_type_unless_plain)
STATUS = Column(
    "status",
    _("État courant"),
    lambda row: InvoiceStatus(row.status).label,
    kind=Kind.STATUS,
    sort="status",
    tone=tone_of,
)
SINCE = Column("status_since", _("Date de l’état"), kind=Kind.DATETIME, sort="status_since")
AMOUNT = Column(
    "total_with_vat",
    _("Montant TTC"),
    _if_known("total_with_vat"),
    kind=Kind.AMOUNT,
    sort="total_with_vat",
    currency=lambda row: row.currency,
)
COMMITMENT = Column("commitment_number", _("N° d’engagement"))
FILED = Column(
    "filed_at",
    _("Date de dépôt"),
    lambda row: None if row.status in UNSENT else row.filed_at,
    kind=Kind.DATETIME,
    sort="filed_at",
)
EXPORT_ONLY = (
    Column("type", _("Type"), lambda row: row.get_type_display(), on_screen=False),
    Column("issue_date", _("Date de facture"), kind=Kind.DATE, on_screen=False),
    Column("supplier_identifier", _("Identifiant du fournisseur"), "supplier.identifier", on_screen=False),
    Column("recipient_identifier", _("Identifiant du destinataire"), "recipient.identifier", on_screen=False),
    Column("unit", _("Code service"), "recipient_unit.code", on_screen=False),
    Column("contract_number", _("N° de marché"), on_screen=False),
    Column("total_without_vat", _("Montant HT"), _if_known("total_without_vat"), kind=Kind.AMOUNT, on_screen=False),
    Column("total_vat", _("TVA"), _if_known("total_vat"), kind=Kind.AMOUNT, on_screen=False),
    Column("amount_due", _("Net à payer"), _if_known("amount_due"), kind=Kind.AMOUNT, on_screen=False),
    Column("currency", _("Devise"), on_screen=False),
    Column("iban", _("IBAN"), on_screen=False),
    Column("delay", _("Délai de paiement"), _delay_state, on_screen=False),
    Column("days_late", _("Jours de retard"), _days_late, kind=Kind.NUMBER, on_screen=False),
    Column("paid_on", _("Date de mise en paiement"), kind=Kind.DATE, on_screen=False),
    Column("portal_number", _("N° du portail"), on_screen=False),
)


class InvoiceTable(Table):
    compact = True
    exports = {"csv": "CSV", "xlsx": "Excel", "ods": "Calc (ODS)", "zip": "Originaux (ZIP)"}

    def weighed(self, row: Invoice) -> str:
        return str(row.to_be_paid) if row.currency == "EUR" and row.to_be_paid is not None else ""

    def weight(self) -> int:
        return self.queryset.aggregate(bytes=Sum("original__size", default=0))["bytes"]

    def originals(self) -> Iterable[tuple[str, Callable[[], BinaryIO]]]:
        """The deposited files of the rows kept."""
        rows = self.order.sorted(self.queryset.select_related("original"))
        for row in rows.iterator(chunk_size=500):
            if row.original is not None:
                yield f"{row.portal_number}-{row.original_name}", lambda d=row.original: open_document(d)  # type: ignore[misc]


def _remaining(row: Invoice) -> str:
    """« 58 j de retard », « J−12 »; of what is not to be paid, why."""
    if row.is_credit_note:
        return _text("à déduire")
    if row.paid_on or row.payable_by is None or row.status in CLOSED:
        return ""
    delay = delay_of(row)
    if delay is not None and delay.stands_still:
        return _text("délai arrêté")
    days = (row.payable_by - timezone.localdate()).days
    return _text("%(n)d j de retard") % {"n": -days} if days < 0 else _text("J−%(n)d") % {"n": days}


def _nearness(row: Invoice) -> str:
    """How « Reste » stands out: late, or within a week."""
    clock = None if row.is_credit_note else _clock(row)
    if clock is None or clock.state not in ("late", "running"):
        return ""
    return "late" if clock.state == "late" else "soon" if clock.days_left <= NEAR else ""


class IssuedTable(InvoiceTable):
    filename = "factures-emises"
    caption = _("Factures émises")
    default_sort = "-filed_at"
    empty = _("Aucune facture ici.")
    columns = (
        FILED,
        Column("recipient", _("Destinataire"), "recipient.name", sort=""),
        NUMBER,
        STATUS,
        SINCE,
        AMOUNT,
        COMMITMENT,
        Column(
            "supplier", _("Fournisseur"), "supplier.name", on_screen=False, mark=lambda row: mark_of(row.supplier_id)
        ),
        Column("due_date", _("Échéance"), "payable_by", kind=Kind.DATE, note=_remaining, note_tone=_nearness),
        *EXPORT_ONLY,
    )


class ReceivedTable(InvoiceTable):
    filename = "factures-recues"
    caption = _("Factures reçues")
    default_sort = "due_date"
    empty = _("Aucune facture ici.")
    columns = (
        Column(
            "due_date",
            _("Échéance"),
            "payable_by",
            kind=Kind.DATE,
            sort="due_date",
            never_null=True,
            note=_remaining,
            note_tone=_nearness,
        ),
        Column("supplier", _("Fournisseur"), "supplier.name"),
        NUMBER,
        Column("unit_label", _("Service"), "recipient_unit.label", in_exports=False),
        STATUS,
        AMOUNT,
        replace(COMMITMENT, on_screen=False),
        replace(FILED, on_screen=False),
        Column(
            "recipient",
            _("Destinataire"),
            "recipient.name",
            on_screen=False,
            mark=lambda row: mark_of(row.recipient_id),
        ),
        *EXPORT_ONLY,
    )


@dataclass(frozen=True, slots=True)
class FiledFilter(DateRangeFilter):
    """Days of deposit. A received invoice falls due a whole payment delay after: saying so too lets the list, which
    is read by due date, begin at the right place instead of walking through the years before."""

    falls_due: bool = field(default=False, kw_only=True)

    def narrow(self, queryset: QuerySet[Any], value: Sequence[date | None]) -> QuerySet[Any]:
        queryset = DateRangeFilter.narrow(self, queryset, value)
        first = value[0]
        if first is None or not self.falls_due:
            return queryset
        return queryset.filter(due_date__gte=first + timedelta(days=min(PaymentDelay)))


def filters_of(
    *, received: bool, structures: Sequence[Organisation], now: datetime, units: Sequence[Unit] = ()
) -> list[Filter]:
    """« Rechercher »: number, status, dates, amounts, other party, commitment number, free text."""
    other, label = ("supplier", _("Fournisseur")) if received else ("recipient", _("Destinataire"))
    hidden = HIDDEN_FROM_RECIPIENT if received else {InvoiceStatus.DELETED}
    text = FreeText(units=units)
    return [
        TextFilter(
            "q",
            _("Texte libre"),
            apply=text.holding,
            nearest=text.near,
            help=_("Numéro, tiers, service, montant, engagement, marché…"),
            quick=True,
        ),
        *_structure("recipient_id" if received else "supplier_id", structures),
        *_due(now),
        *_account(received),
        *_unit(units),
        TextFilter("numero", _("Numéro"), apply=_within("number__icontains")),
        ChoiceFilter(
            "statut",
            _("État courant"),
            field="status",
            choices=[(s.value, s.label) for s in InvoiceStatus if s not in hidden],
        ),
        TextFilter("tiers", label, field=f"{other}__search_text", apply=_party(other)),
        TextFilter("engagement", _("N° d’engagement"), apply=_within("commitment_number__istartswith")),
        FiledFilter("depot", _("Date de dépôt"), field="filed_at", falls_due=received),
        DateRangeFilter("facture", _("Date de facture"), field="issue_date"),
        AmountRangeFilter("montant", _("Montant TTC"), field="total_with_vat"),
        BooleanFilter(
            "rejets",
            _("Masquer les factures rejetées depuis plus de 10 jours"),
            apply=partial(_without_old_rejections, now=now),
        ),
    ]


def _by_due_date(rows: QuerySet[Any], value: str, *, today: date) -> QuerySet[Any]:
    """What is to be paid and is late, or falls due within a week; or the credit notes."""
    if value == "avoirs":
        return rows.filter(type=InvoiceType.CREDIT_NOTE)
    running = rows.to_pay().running()  # type: ignore[attr-defined]
    if value == "retard":
        return running.filter(due_date__lt=today)
    return running.filter(due_date__range=(today, today + timedelta(days=7)))


def _due(now: datetime) -> list[Filter]:
    choices = [("retard", _("En retard")), ("semaine", _("Échoit dans les 7 jours")), ("avoirs", _("Avoirs"))]
    today = timezone.localdate(now)
    by_due_date = partial(_by_due_date, today=today)
    return [ChoiceFilter("echeance", _("Échéance"), choices=choices, apply=by_due_date, quick=True)]


def _account(received: bool) -> list[Filter]:
    return [BooleanFilter("iban", _("IBAN à vérifier"), apply=_on_a_new_account, quick=True)] if received else []


def _on_a_new_account(rows: QuerySet[Any], value: Any) -> QuerySet[Any]:
    """To be paid on an account on which this body has never paid this company, though it has paid it on another; or on
    none that could be read as the only one."""
    paid = Invoice.objects.really_paid().filter(recipient_id=OuterRef("recipient_id"), issuer=OuterRef("issuer"))
    paid = paid.exclude(iban="")
    to_pay = rows.to_pay()  # type: ignore[attr-defined]
    return to_pay.filter(Exists(paid), ~Exists(paid.filter(iban=OuterRef("iban"))))


def _unit(units: Sequence[Unit]) -> list[Filter]:
    if len(units) < 2:
        return []
    choices = [(str(one.pk), one.label) for one in units]
    return [ChoiceFilter("service", _("Service"), field="recipient_unit_id", choices=choices, quick=True)]


def _structure(field: str, structures: Sequence[Organisation]) -> list[Filter]:
    """« Filtre Structure », shown to whoever has several (F-159)."""
    if len(structures) < 2:
        return []
    names = Counter(one.name for one in structures)
    labels = [one.name if names[one.name] == 1 else f"{one.name} ({one.identifier})" for one in structures]
    choices = [(str(one.pk), label) for one, label in zip(structures, labels, strict=True)]
    return [ChoiceFilter("structure", _("Structure"), field=field, choices=choices, quick=True)]


def _without_old_rejections(rows: QuerySet[Any], value: Any, *, now: datetime) -> QuerySet[Any]:
    """« Masquer les factures rejetées depuis plus de 10 jours » (F-159)."""
    limit = now - timedelta(days=settings.HIDE_REJECTED_AFTER_DAYS)
    return rows.exclude(status=InvoiceStatus.REJECTED, status_since__lt=limit) if value else rows


def _within(lookup: str) -> Callable[[QuerySet[Any], Any], QuerySet[Any]]:
    """A lookup on a field that `search_text` repeats: its index finds the few rows where to look."""

    def narrow(rows: QuerySet[Any], text: Any) -> QuerySet[Any]:
        near = matching(rows, text) if normalise_text(text) else rows
        return near.filter(**{lookup: text})

    return narrow


def _party(other: str) -> Callable[[QuerySet[Any], Any], QuerySet[Any]]:
    def narrow(rows: QuerySet[Any], text: Any) -> QuerySet[Any]:
        return rows.filter(**{f"{other}__search_text__contains": normalise_text(text)})

    return narrow
