"""« Saisir »: an invoice written on the portal, and a rejected one made again (B.1.3, B-35)."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from coryphee.cases.services import create, locked, move
from coryphee.core.actor import Actor
from coryphee.core.bounds import check_values
from coryphee.core.errors import DomainError
from coryphee.core.money import round_cents
from coryphee.documents import services as documents
from coryphee.einvoices.enums import DepositMode, FileFormat, InvoiceType
from coryphee.einvoices.keeping import frozen_findings
from coryphee.einvoices.parties import party_of
from coryphee.einvoices.reading import TYPE_CODES, findings_of
from coryphee.formats.model.document import (
    InvoiceDocument,
    Line,
    PaymentAccount,
    PaymentMeans,
    PrecedingInvoice,
    Totals,
    VatBreakdown,
)
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.invoices.models import Invoice
from coryphee.invoices.services.content import keep_content, replace_content, typed_of
from coryphee.invoices.services.rows import derive
from coryphee.organisations.models import Organisation, Unit
from coryphee.organisations.queries import billing_mandate_in_force

SPECIFICATION = "urn:cen.eu:en16931:2017"
NO_VAT = "TVA non applicable, article 293 B du CGI"


class MandateNeeded(DomainError):
    code = "billing_mandate_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    name: str
    quantity: Decimal
    unit: str
    price: Decimal  # without VAT
    rate: Decimal  # percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the form of an invoice holds."""

    number: str
    type: InvoiceType
    issue_date: date | None
    recipient: Organisation
    unit: Unit | None
    commitment_number: str
    contract_number: str
    iban: str
    preceding: str
    lines: Sequence[EntryLine]


@transaction.atomic
def start_entry(*, supplier: Organisation, actor: Actor, now: datetime, replaces: Invoice | None = None) -> Invoice:
    """Open a form draft; a rejected invoice gives all but its number (P-09: nothing typed twice)."""
    if billing_mandate_in_force(supplier.pk) is None:
        raise MandateNeeded(
            _(
                "Pour que le portail établisse une facture à votre nom, le gestionnaire de votre structure "
                "doit d’abord signer le mandat de facturation."
            )
        )
    document = _copy_of(replaces) if replaces else InvoiceDocument(specification=SPECIFICATION)
    invoice = Invoice(
        supplier=supplier,
        recipient=replaces.recipient if replaces else None,
        recipient_unit=replaces.recipient_unit if replaces else None,
        commitment_number=replaces.commitment_number if replaces else "",
        contract_number=replaces.contract_number if replaces else "",
        type=replaces.type if replaces else InvoiceType.INVOICE,
        deposit_mode=DepositMode.FORM,
        file_format=FileFormat.FORM,
        created_at=now,
        filed_at=now,
        created_by_id=actor.user_id,
        replaces=replaces,
    )
    _amounts(invoice, document)
    create(invoice, "draft", actor=actor, now=now)
    keep_content(invoice, document)
    return invoice


def save_entry(*, invoice: Invoice, entry: Entry, actor: Actor, now: datetime) -> None:
    """Keep what was typed, computed and checked; the invoice stays a draft."""
    document = document_of(entry, invoice.supplier)
    check_values(document)
    findings = frozen_findings(findings_of(document))
    with transaction.atomic():
        locked(invoice)
        _keep_entry(invoice, entry, document, actor=actor, now=now)
        replace_content(invoice, document, findings)


def _keep_entry(invoice: Invoice, entry: Entry, document: InvoiceDocument, *, actor: Actor, now: datetime) -> None:
    _amounts(invoice, document)
    typed: dict[str, Any] = {
        "number": entry.number,
        "type": entry.type,
        "issue_date": entry.issue_date,
        "recipient": entry.recipient,
        "recipient_unit": entry.unit,
        "commitment_number": entry.commitment_number,
        "contract_number": entry.contract_number,
    }
    for name, value in typed.items():
        setattr(invoice, name, value)
    derive(invoice)
    computed = ("issue_year", "search_text", "total_without_vat", "total_vat", "total_with_vat", "amount_due")
    move(invoice, "edit", actor=actor, now=now, **typed, **{name: getattr(invoice, name) for name in computed})


def written_file(invoice: Invoice, document: InvoiceDocument, *, now: datetime) -> dict[str, Any]:
    """A form invoice gets its file when it is sent: a UBL that says what was typed. The fields that name it."""
    stored = documents.store(
        write_ubl(document), filename=f"{invoice.number}.xml", max_bytes=settings.DEPOSIT_MAX_BYTES, now=now
    )
    return {"original": stored.document, "original_name": stored.filename}


def document_of(entry: Entry, supplier: Organisation) -> InvoiceDocument:
    """The semantic model of a typed invoice, with every sum computed."""
    lines = tuple(_line(n, line) for n, line in enumerate(entry.lines, start=1))
    vat = _breakdown(lines)
    net = sum((line.net_amount or Decimal(0) for line in lines), Decimal(0))
    tax = sum((row.tax_amount or Decimal(0) for row in vat), Decimal(0))
    pays = entry.type != InvoiceType.CREDIT_NOTE and entry.iban
    return InvoiceDocument(
        specification=SPECIFICATION,
        business_process="A1",
        number=entry.number,
        issue_date=entry.issue_date,
        type_code=TYPE_CODES[entry.type],
        currency="EUR",
        buyer_reference=entry.unit.code if entry.unit else None,
        purchase_order=entry.commitment_number or None,
        contract=entry.contract_number or None,
        payment_terms=_("Paiement par virement"),
        preceding=(PrecedingInvoice(number=entry.preceding),) if entry.preceding else (),
        seller=party_of(supplier),
        buyer=party_of(entry.recipient),
        payment_means=(PaymentMeans(code="30", accounts=(PaymentAccount(iban=entry.iban),)),) if pays else (),
        totals=Totals(lines=net, without_vat=net, vat=tax, with_vat=net + tax, due=net + tax),
        vat=vat,
        lines=lines,
    )


def _line(number: int, line: EntryLine) -> Line:
    return Line(
        identifier=str(number),
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        net_price=line.price,
        net_amount=round_cents(line.quantity * line.price),
        vat_category="S" if line.rate else "E",
        vat_rate=line.rate,
    )


def _breakdown(lines: Sequence[Line]) -> tuple[VatBreakdown, ...]:
    by_rate = sorted(lines, key=lambda line: line.vat_rate or Decimal(0), reverse=True)
    rows = []
    for rate, group in groupby(by_rate, key=lambda line: line.vat_rate or Decimal(0)):
        base = sum((line.net_amount or Decimal(0) for line in group), Decimal(0))
        rows.append(
            VatBreakdown(
                taxable_amount=base,
                tax_amount=round_cents(base * rate / 100),
                category="S" if rate else "E",
                rate=rate,
                exemption_reason=None if rate else NO_VAT,
            )
        )
    return tuple(rows)


def _copy_of(invoice: Invoice) -> InvoiceDocument:
    """What may be typed again: as many lines as the form has."""
    return dataclasses.replace(
        typed_of(invoice),
        syntax=None,
        profile=None,
        specification=SPECIFICATION,
        number=None,
        supporting_documents=(),
    )


def _amounts(invoice: Invoice, document: InvoiceDocument) -> None:
    totals = document.totals
    invoice.total_without_vat = totals.without_vat or Decimal(0)
    invoice.total_vat = totals.vat or Decimal(0)
    invoice.total_with_vat = totals.with_vat or Decimal(0)
    invoice.amount_due = totals.due or invoice.total_with_vat
