"""« Factures émises » and « Factures reçues »: the two sides of an invoice."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import Case, DecimalField, F, Q, When
from django.db.models.functions import Abs
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from coryphee.cases.desks import Action, Desk, HomeLine, register_desk
from coryphee.cases.queries import tone_of
from coryphee.core.actor import Actor
from coryphee.core.tables import Filter
from coryphee.core.tables.quick import ALL
from coryphee.einvoices.enums import InvoiceType
from coryphee.invoices.accounts import grouped
from coryphee.invoices.boards import issued_board, received_board
from coryphee.invoices.enums import InvoiceStatus, InvoiceWorkspace, Role
from coryphee.invoices.kind import INVOICES, page_of
from coryphee.invoices.lifecycle import INVOICE
from coryphee.invoices.models import Invoice, InvoiceQuerySet
from coryphee.invoices.payment import confirmed_rates
from coryphee.invoices.standing import Standing, standing_of
from coryphee.invoices.tables import IssuedTable, ReceivedTable, filters_of
from coryphee.organisations.enums import Workspace
from coryphee.organisations.models import Organisation, RecipientSettings
from coryphee.organisations.queries import organisations_in, units_seen

SHOWN = ("supplier", "recipient", "recipient_unit", "recipient__recipient_settings")  # one query however many rows
# What a credit note takes away is negative in every sum.
SIGNED_TOTAL = Case(
    When(type=InvoiceType.CREDIT_NOTE, then=-Abs("total_with_vat")),
    default=F("total_with_vat"),
    output_field=DecimalField(),
)
# What others have done comes before what one has left unfinished.
DRAFTS_LAST = Case(When(status=InvoiceStatus.DRAFT, then=1), default=0)
OF_ISSUED = {InvoiceWorkspace.ISSUED: Role.SUPPLIER}
OF_RECEIVED = {InvoiceWorkspace.RECEIVED: Role.RECIPIENT, Workspace.ACCOUNTING: Role.ACCOUNTANT}


def issued_rows(actor: Actor) -> InvoiceQuerySet:
    return Invoice.objects.issued_by(actor).select_related(*SHOWN)


def received_rows(actor: Actor) -> InvoiceQuerySet:
    return Invoice.objects.received_by(actor).select_related(*SHOWN)


def _structures(actor: Actor, *workspaces: str) -> list[Organisation]:
    """His own on this side."""
    return list(organisations_in(actor, *workspaces))


def _several(actor: Actor, *workspaces: str) -> list[Organisation]:
    """The same where there is a choice: the database is asked only of whoever may have several."""
    if len({grant.organisation_id for grant in actor.grants if grant.workspace in workspaces}) < 2:
        return []
    return _structures(actor, *workspaces)


def issued_filters(actor: Actor, now: datetime) -> list[Filter]:
    return filters_of(received=False, structures=_several(actor, *OF_ISSUED), now=now)


def received_filters(actor: Actor, now: datetime) -> list[Filter]:
    return filters_of(
        received=True, structures=_several(actor, *OF_RECEIVED), now=now, units=units_seen(actor, *OF_RECEIVED)
    )


def _line(invoice: Invoice, **more: Any) -> HomeLine:
    return HomeLine(
        number=str(invoice),
        url=page_of(invoice),
        amount=invoice.to_be_paid if invoice.says_amounts else None,
        currency=invoice.currency,
        status=invoice.get_status_display(),
        tone=tone_of(invoice),
        **more,
    )


def _issued_line(invoice: Invoice, _today: date) -> HomeLine:
    """The payment clock is the recipient's business."""
    return _line(invoice, other_party=invoice.recipient.name if invoice.recipient else "")


def _received_line(invoice: Invoice, today: date) -> HomeLine:
    due = invoice.payable_by
    late = due is not None and due < today
    return _line(
        invoice, other_party=invoice.supplier.full_name, due_date=due, late=late, account=grouped(invoice.iban)
    )


def _headline(counts: Mapping[tuple[str, str], int]) -> str:
    """« 31 factures à traiter, dont 7 en retard »."""
    count, late, credit = counts[ALL], counts["echeance", "retard"], counts["echeance", "avoirs"]
    invoices = count - credit
    told = [
        ngettext("%(n)d facture", "%(n)d factures", invoices) % {"n": invoices} if invoices or not credit else "",
        ngettext("%(n)d avoir", "%(n)d avoirs", credit) % {"n": credit} if credit else "",
    ]
    words = gettext("%(what)s à traiter") % {"what": gettext(" et ").join(filter(None, told))}
    return gettext("%(words)s, dont %(n)d en retard") % {"words": words, "n": late} if late else words


def _unused(actor: Actor) -> frozenset[str]:
    """The optional statuses that none of the actor's bodies uses (P-12); one query."""
    mine = {grant.organisation_id for grant in actor.grants if grant.workspace in OF_RECEIVED}
    optional = {status: stage.optional for status, stage in INVOICE.stages.items() if stage.optional}
    rows = list(RecipientSettings.objects.filter(organisation_id__in=mine).values(*optional.values()))
    return frozenset(status for status, name in optional.items() if rows and not any(row[name] for row in rows))


def _standing(invoices: list[Invoice], today: date) -> list[Standing]:
    """One query for all of them: the rates."""
    rates = confirmed_rates()
    return [standing_of(invoice, today=today, rates=rates) for invoice in invoices]


ISSUED = register_desk(
    Desk(
        name="issued",
        namespace="invoices",
        path="factures/emises/",
        title=_("Factures émises"),
        todo_title=_("Factures émises à traiter"),
        waiting_title=_("Factures émises en attente de votre structure"),
        all_title=_("Toutes mes factures émises"),
        empty=_("Aucune facture pour l’instant."),
        kind=INVOICES,
        roles=OF_ISSUED,
        rows=issued_rows,
        table=IssuedTable,
        first=(DRAFTS_LAST, "-status_since", "-pk"),
        filters=issued_filters,
        structures=lambda actor: _structures(actor, *OF_ISSUED),
        structure="supplier_id",
        amount=SIGNED_TOTAL,
        amount_label=_("TTC"),
        line=_issued_line,
        figures=issued_board,
        home_figures=True,
        standing=_standing,
        sent=lambda rows: rows.to_pay().order_by(F("due_date").asc(nulls_last=True), "-pk"),  # type: ignore[attr-defined]
        also=Q(status=InvoiceStatus.REJECTED, rejection_treated_at=None),
        actions=(
            Action(
                label=_("Déposer une facture"),
                url_name="invoices:deposit",
                to_recipient=_("Déposer une facture à cette structure"),
            ),
            Action(label=_("Saisir une facture"), url_name="invoices:start_entry"),
        ),
    )
)
RECEIVED = register_desk(
    Desk(
        name="received",
        namespace="invoices",
        path="factures/recues/",
        title=_("Factures reçues"),
        todo_title=_("Factures reçues à traiter"),
        waiting_title=_("Factures reçues en attente de votre structure"),
        all_title=_("Toutes les factures reçues"),
        empty=_("Aucune facture pour l’instant."),
        kind=INVOICES,
        roles=OF_RECEIVED,
        rows=received_rows,
        table=ReceivedTable,
        first=("due_date", "pk"),
        filters=received_filters,
        structures=lambda actor: _structures(actor, *OF_RECEIVED),
        structure="recipient_id",
        unit="recipient_unit_id",
        amount=SIGNED_TOTAL,
        amount_label=_("TTC"),
        line=_received_line,
        figures=received_board,
        newest="-filed_at",
        headline=_headline,
        quick=("structure", "echeance", "iban", "service"),
        unused=_unused,
    )
)
