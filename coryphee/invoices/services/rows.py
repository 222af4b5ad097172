"""What the row of an invoice repeats of its content: for lists, searches and checks."""

import re
from decimal import Decimal

from django.db.models import Q

from coryphee.core.bounds import check_values
from coryphee.core.money import round_cents
from coryphee.core.search import normalise_text
from coryphee.core.texts import one_line
from coryphee.einvoices.enums import InvoiceType
from coryphee.einvoices.reading import Reading
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.enums import BillingFramework
from coryphee.invoices.models import UNSENT, Invoice

MOST_CORRECTED = 100  # invoices that one credit note is tied to


def derive(invoice: Invoice) -> None:
    """What lists and searches need of the row, from its other fields."""
    invoice.issue_year = invoice.issue_date.year if invoice.issue_date else None
    recipient = invoice.recipient.legal_name if invoice.recipient else ""
    invoice.search_text = normalise_text(
        " ".join(
            [
                invoice.number,
                invoice.commitment_number,
                invoice.contract_number,
                invoice.supplier.legal_name,
                invoice.supplier.identifier,
                recipient,
                invoice.recipient.identifier if invoice.recipient else "",
            ]
        )
    )


def fill_from(invoice: Invoice, reading: Reading) -> None:
    """Copy what lists and checks need from the content to the row; a value that no page could show is refused."""
    document, totals = reading.document, reading.document.totals
    check_values(document)
    invoice.number = one_line(document.number or "")[:50]
    invoice.type = reading.type
    invoice.framework = BillingFramework.A2 if document.is_paid else BillingFramework.A1
    invoice.issue_date = document.issue_date
    invoice.currency = one_line(document.currency or "EUR")[:3]
    invoice.commitment_number = one_line(document.purchase_order or "")[:50]
    invoice.contract_number = one_line(document.contract or "")[:50]
    invoice.total_without_vat = _money(totals.without_vat)
    invoice.total_vat = _money(totals.vat)
    invoice.total_with_vat = _money(totals.with_vat)
    invoice.amount_due = _money(totals.due if totals.due is not None else totals.with_vat)
    invoice.iban = iban_of(document)
    derive(invoice)


def iban_of(document: InvoiceDocument) -> str:
    """The first account that it asks to be paid on; empty where it names none, or no IBAN."""
    accounts = [account.iban for means in document.payment_means for account in means.accounts if account.iban]
    compact = "".join(accounts[0].split()).upper() if accounts else ""
    return compact if re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}", compact) else ""


def route_as(invoice: Invoice, other: Invoice) -> None:
    """A corrected invoice goes where the rejected one went, unless its file says otherwise (P-09: nothing twice)."""
    invoice.recipient = invoice.recipient or other.recipient
    if invoice.recipient_id == other.recipient_id:
        invoice.recipient_unit = invoice.recipient_unit or other.recipient_unit
    invoice.commitment_number = invoice.commitment_number or other.commitment_number
    invoice.contract_number = invoice.contract_number or other.contract_number
    derive(invoice)


def link_corrected(invoice: Invoice, document: InvoiceDocument) -> None:
    """Tie a credit note that is sent to the invoices that it names, of the same company; two statements at most."""
    numbers = {one.number for one in document.preceding[:MOST_CORRECTED]}
    if not invoice.is_credit_note or not numbers:
        return
    known = Invoice.objects.filter(issuer=invoice.supplier.numbering, number__in=numbers).exclude(
        Q(status__in=UNSENT) | Q(type=InvoiceType.CREDIT_NOTE)
    )
    invoice.corrects.add(*known)


def _money(amount: Decimal | None) -> Decimal:
    return Decimal(0) if amount is None else round_cents(amount)
