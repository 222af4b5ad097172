"""What the row of an invoice repeats of its content: for lists, searches and checks."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.utils import timezone

from coryphee.core.bounds import check_values
from coryphee.core.money import round_cents
from coryphee.core.search import normalise_text
from coryphee.core.texts import one_line
from coryphee.einvoices.enums import InvoiceType
from coryphee.einvoices.reading import Reading
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.accounts import sole_iban
from coryphee.invoices.enums import BillingFramework
from coryphee.invoices.marks import COUNT, PAGES, SCANNED
from coryphee.invoices.models import UNSENT, Invoice
from coryphee.invoices.services.page import unit_named
from coryphee.organisations.enums import Nature
from coryphee.organisations.models import Organisation

if TYPE_CHECKING:  # a large library, for plain PDFs alone
    from coryphee.formats.plain import PlainFields

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
    invoice.iban = sole_iban(document)
    invoice.executed_on = to_come(document)
    derive(invoice)


def to_come(document: InvoiceDocument) -> date | None:
    """The day on which what it bills will be done, where that is after today: the delay starts then (R2192-13)."""
    done = [document.delivery.date if document.delivery else None, document.period.end if document.period else None]
    days = [day for day in done if day is not None and day > timezone.localdate()]
    return max(days, default=None)


def propose_from(invoice: Invoice, reading: Reading) -> None:
    """What the page of a plain PDF says for sure stands in the form; what is not sure is left empty there."""
    if reading.plain is None:
        return
    sure = {name: one.value for name, one in reading.plain.found.items() if one.sure}
    invoice.number = sure.get("number", "")[:20]
    if "issue_date" in sure:
        invoice.issue_date = date.fromisoformat(sure["issue_date"])
    amounts = ("total_without_vat", "total_vat", "total_with_vat")
    if all(name in sure for name in amounts):
        for name in amounts:
            setattr(invoice, name, Decimal(sure[name]))
        left = Decimal(sure.get("amount_due", 0))
        invoice.amount_due = left if left > 0 else invoice.total_with_vat
    invoice.currency = sure.get("currency", invoice.currency)
    invoice.iban = sure.get("iban", "")
    invoice.commitment_number = sure.get("order_number", "")[:50]
    buyer = sure.get("buyer_siret")
    if buyer and invoice.recipient is None:
        invoice.recipient = Organisation.objects.filter(identifier=buyer, nature=Nature.PUBLIC).first()
    _propose_unit(invoice, reading.plain)
    if reading.plain.credit:
        invoice.type = InvoiceType.CREDIT_NOTE
    derive(invoice)


def _propose_unit(invoice: Invoice, plain: "PlainFields") -> None:
    if invoice.recipient is None or invoice.recipient_unit is not None:
        return
    named = unit_named(plain, invoice.recipient, supplier_is_public=invoice.supplier.is_public)
    if named is not None:
        invoice.recipient_unit, plain.found["unit"] = named


def seen_on(reading: Reading) -> dict[str, Any]:
    """What stands beside the fields of the form: each value that was seen, whether it is sure, and where; the pages."""
    plain = reading.plain
    if plain is None:
        return {}
    pages = {PAGES: [list(size) for size in plain.sizes], COUNT: plain.count}
    if plain.scanned:
        return {SCANNED: True, **pages}
    told = plain.found | ({"kind": plain.kind} if plain.kind else {})
    found = {
        name: {"value": one.value, "sure": one.sure, "page": one.page, "box": list(one.box)}
        for name, one in told.items()
    }
    return found | pages


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
