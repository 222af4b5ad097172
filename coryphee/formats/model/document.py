"""The semantic model of an invoice: EN 16931-1 terms, whatever the syntax they were read from.

Every field names its business term (BT) or group (BG). Amounts and quantities are `Decimal` exactly as
written (no rounding, no sign change); dates are `datetime.date`; codes and identifiers are stripped strings.
What the file does not say is `None` (or an empty tuple): a reader never invents a value.
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Syntax(StrEnum):
    """What the file is written in; UBL has one root for invoices and one for credit notes."""

    UBL_INVOICE = "UBL_INVOICE"
    UBL_CREDIT_NOTE = "UBL_CREDIT_NOTE"
    CII = "CII"


class Profile(StrEnum):
    """Factur-X profile declared by BT-24 (a UBL or plain CII file has the profile its BT-24 says, if any)."""

    MINIMUM = "MINIMUM"
    BASIC_WL = "BASIC WL"
    BASIC = "BASIC"
    EN16931 = "EN 16931"
    EXTENDED = "EXTENDED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """A value and the scheme that says whose number it is."""

    value: str
    scheme: str | None = None  # ISO/IEC 6523 code such as 0002 (SIREN), 0009 (SIRET); "VA" for a VAT number
    scheme_version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:  # BG-1
    """BG-1: a note, and what it is about."""

    text: str  # BT-22
    subject_code: str | None = None  # BT-21


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:  # BG-14, BG-26
    """BG-14 of the invoice, BG-26 of a line."""

    start: datetime.date | None = None  # BT-73, BT-134
    end: datetime.date | None = None  # BT-74, BT-135


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedingInvoice:  # BG-3
    """BG-3: an invoice that this one corrects or completes."""

    number: str  # BT-25
    issue_date: datetime.date | None = None  # BT-26


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:  # BG-5, BG-8, BG-12, BG-15
    """BG-5, BG-8, BG-12, BG-15: of the seller, the buyer, the tax representative, the delivery."""

    line1: str | None = None  # BT-35, 50, 64, 75
    line2: str | None = None  # BT-36, 51, 65, 76
    line3: str | None = None  # BT-162, 163, 164, 165
    city: str | None = None  # BT-37, 52, 66, 77
    postal_code: str | None = None  # BT-38, 53, 67, 78
    subdivision: str | None = None  # BT-39, 54, 68, 79
    country: str | None = None  # BT-40, 55, 69, 80 (ISO 3166-1 alpha-2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:  # BG-6, BG-9
    """BG-6 of the seller, BG-9 of the buyer."""

    name: str | None = None  # BT-41, 56
    phone: str | None = None  # BT-42, 57
    email: str | None = None  # BT-43, 58


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Seller BG-4, buyer BG-7, payee BG-10, tax representative BG-11 (each uses the terms it has)."""

    name: str | None = None  # BT-27, 44, 59, 62
    trading_name: str | None = None  # BT-28, 45
    identifiers: tuple[Identifier, ...] = ()  # BT-29, 46, 60
    legal_identifier: Identifier | None = None  # BT-30, 47, 61
    vat_identifier: str | None = None  # BT-31, 48, 63
    tax_registration: str | None = None  # BT-32
    legal_information: str | None = None  # BT-33
    electronic_address: Identifier | None = None  # BT-34, 49
    address: Address | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:  # BG-13
    """BG-13: to whom, where and when."""

    party_name: str | None = None  # BT-70
    location: Identifier | None = None  # BT-71
    date: datetime.date | None = None  # BT-72
    address: Address | None = None  # BG-15


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentAccount:  # BG-17
    """BG-17: an account to credit."""

    iban: str | None = None  # BT-84
    name: str | None = None  # BT-85
    bic: str | None = None  # BT-86


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentMeans:  # BG-16
    """BG-16: transfer, card (BG-18) or direct debit (BG-19)."""

    code: str | None = None  # BT-81 (UNTDID 4461)
    text: str | None = None  # BT-82
    remittance: str | None = None  # BT-83
    accounts: tuple[PaymentAccount, ...] = ()  # BG-17
    card_number: str | None = None  # BT-87
    card_holder: str | None = None  # BT-88
    mandate: str | None = None  # BT-89
    creditor_identifier: str | None = None  # BT-90
    debited_account: str | None = None  # BT-91


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceCharge:  # BG-20, BG-21, BG-27, BG-28
    """BG-20 and BG-21 of the invoice, BG-27 and BG-28 of a line."""

    charge: bool  # False: allowance (remise); True: charge (frais)
    amount: Decimal | None = None  # BT-92, 99, 136, 141
    base: Decimal | None = None  # BT-93, 100, 137, 142
    percent: Decimal | None = None  # BT-94, 101, 138, 143
    vat_category: str | None = None  # BT-95, 102
    vat_rate: Decimal | None = None  # BT-96, 103
    reason: str | None = None  # BT-97, 104, 139, 144
    reason_code: str | None = None  # BT-98, 105, 140, 145


@dataclass(frozen=True, slots=True, kw_only=True)
class VatBreakdown:  # BG-23
    """BG-23: base and tax of one category and rate."""

    taxable_amount: Decimal | None = None  # BT-116
    tax_amount: Decimal | None = None  # BT-117
    category: str | None = None  # BT-118
    rate: Decimal | None = None  # BT-119, in percent
    exemption_reason: str | None = None  # BT-120
    exemption_code: str | None = None  # BT-121


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:  # BG-22
    """BG-22: the sums of the invoice."""

    lines: Decimal | None = None  # BT-106
    allowances: Decimal | None = None  # BT-107
    charges: Decimal | None = None  # BT-108
    without_vat: Decimal | None = None  # BT-109
    vat: Decimal | None = None  # BT-110
    vat_accounting: Decimal | None = None  # BT-111, in BT-6's currency
    with_vat: Decimal | None = None  # BT-112
    prepaid: Decimal | None = None  # BT-113
    rounding: Decimal | None = None  # BT-114
    due: Decimal | None = None  # BT-115


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportingDocument:  # BG-24
    """BG-24: a document beside the invoice, embedded or linked."""

    reference: str | None = None  # BT-122
    description: str | None = None  # BT-123
    location: str | None = None  # BT-124
    content: bytes | None = None  # BT-125, decoded
    mime: str | None = None  # BT-125-1
    filename: str | None = None  # BT-125-2

    @property
    def attached(self) -> bytes | None:
        """The content to write: none at all, or that of an attachment that has a name and nothing in it."""
        return b"" if self.content is None and (self.mime or self.filename) else self.content


# How the types that EN 16931 allows for an attachment (BT-125-1) begin, and the extension of their files.
_KINDS = (
    (b"%PDF-", "application/pdf", ".pdf"),
    (b"\x89PNG", "image/png", ".png"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
)


# The types that EN 16931 allows (BT-125-1).
ATTACHED = frozenset(
    {
        *(kind for _, kind, _ in _KINDS),
        "text/csv",
        "application/vnd.oasis.opendocument.spreadsheet",
    }
)


def named_after(document: SupportingDocument) -> tuple[str | None, str | None]:
    """The type (BT-125-1) and the file name (BT-125-2) of an attachment, by its content where the file says neither.

    A text is a table (CSV), the one kind of text that the norm allows; a content of no known kind is left unnamed.
    """
    content = document.content or b""
    found = ((kind, ending) for start, kind, ending in _KINDS if content.startswith(start))
    kind, ending = next(found, ("text/csv", ".csv") if b"\0" not in content else (None, ""))
    if kind is None and document.mime is None:
        return None, document.filename
    name = document.filename or f"{document.reference or 'piece'}{ending}"
    return document.mime or kind, name


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAttribute:  # BG-32
    """BG-32: one property of an item."""

    name: str  # BT-160
    value: str  # BT-161


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:  # BG-25
    """BG-25: one line, with its price (BG-29), VAT (BG-30) and item (BG-31)."""

    identifier: str | None = None  # BT-126
    note: str | None = None  # BT-127
    object_identifier: Identifier | None = None  # BT-128
    quantity: Decimal | None = None  # BT-129
    unit: str | None = None  # BT-130 (UN/ECE Rec 20)
    net_amount: Decimal | None = None  # BT-131
    order_line: str | None = None  # BT-132
    accounting_reference: str | None = None  # BT-133
    period: Period | None = None  # BG-26
    allowances_charges: tuple[AllowanceCharge, ...] = ()  # BG-27, BG-28
    net_price: Decimal | None = None  # BT-146
    price_discount: Decimal | None = None  # BT-147
    gross_price: Decimal | None = None  # BT-148
    base_quantity: Decimal | None = None  # BT-149
    base_unit: str | None = None  # BT-150
    vat_category: str | None = None  # BT-151
    vat_rate: Decimal | None = None  # BT-152, in percent
    name: str | None = None  # BT-153
    description: str | None = None  # BT-154
    seller_item: str | None = None  # BT-155
    buyer_item: str | None = None  # BT-156
    standard_item: Identifier | None = None  # BT-157
    classifications: tuple[Identifier, ...] = ()  # BT-158
    origin_country: str | None = None  # BT-159
    attributes: tuple[ItemAttribute, ...] = ()  # BG-32
    parent: str | None = None  # EXT-FR-FE-162, BT-X-304: the line (BT-126) of which this one is a sub-line
    role: str | None = None  # EXT-FR-FE-163, BT-X-8: DETAIL, GROUP or INFORMATION

    @property
    def counted(self) -> bool:
        """Whether the totals count this line: groups sum up others, informations only tell (XP Z12-012)."""
        return self.role in (None, DETAIL)


DETAIL, INFORMATION = "DETAIL", "INFORMATION"  # roles of a line


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDocument:
    """One invoice or credit note. `syntax` and `profile` say how it was written; all else is its content."""

    syntax: Syntax | None = None
    profile: Profile | None = None
    specification: str | None = None  # BT-24, verbatim
    business_process: str | None = None  # BT-23 (French B2G: the « cadre de facturation », such as A1)
    number: str | None = None  # BT-1
    issue_date: datetime.date | None = None  # BT-2
    type_code: str | None = None  # BT-3 (UNTDID 1001: 380 invoice, 381 credit note, 386 prepayment…)
    currency: str | None = None  # BT-5
    vat_currency: str | None = None  # BT-6
    tax_point_date: datetime.date | None = None  # BT-7
    tax_point_code: str | None = None  # BT-8
    due_date: datetime.date | None = None  # BT-9
    buyer_reference: str | None = None  # BT-10 (French B2G: « code service »)
    project: str | None = None  # BT-11
    contract: str | None = None  # BT-12 (« numéro de marché »)
    purchase_order: str | None = None  # BT-13 (« numéro d'engagement »)
    sales_order: str | None = None  # BT-14
    receiving_advice: str | None = None  # BT-15
    despatch_advice: str | None = None  # BT-16
    tender: str | None = None  # BT-17
    object_identifier: Identifier | None = None  # BT-18
    accounting_reference: str | None = None  # BT-19
    payment_terms: str | None = None  # BT-20
    notes: tuple[Note, ...] = ()  # BG-1
    preceding: tuple[PrecedingInvoice, ...] = ()  # BG-3
    seller: Party = Party()  # BG-4
    buyer: Party = Party()  # BG-7
    payee: Party | None = None  # BG-10
    tax_representative: Party | None = None  # BG-11
    delivery: Delivery | None = None  # BG-13
    period: Period | None = None  # BG-14
    payment_means: tuple[PaymentMeans, ...] = ()  # BG-16
    allowances_charges: tuple[AllowanceCharge, ...] = ()  # BG-20, BG-21
    totals: Totals = Totals()  # BG-22
    vat: tuple[VatBreakdown, ...] = ()  # BG-23
    supporting_documents: tuple[SupportingDocument, ...] = ()  # BG-24
    lines: tuple[Line, ...] = ()  # BG-25

    @property
    def is_paid(self) -> bool:
        """Whether its framework (BT-23) says that it was already paid: its due date is then the day of payment."""
        return self.business_process in PAID

    @property
    def counted_lines(self) -> list[Line]:
        """The lines that the totals count: a sub-line and its group are never both."""
        return [line for line in self.lines if line.counted]

    @property
    def is_credit_note(self) -> bool:
        """True for the credit-note codes of UNTDID 1001 that EN 16931 allows (BT-3)."""
        return self.type_code in CREDIT_NOTE_TYPES


PAID = frozenset({"A2", "B2", "S2", "M2"})
CREDIT_NOTE_TYPES = frozenset({"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532", "502", "503"})
