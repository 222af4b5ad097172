"""`InvoiceDocument` → UBL 2.1 Invoice or CreditNote, in the order of the schema."""

from dataclasses import replace
from decimal import Decimal

from coryphee.formats.model.document import (
    Address,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    Note,
    Party,
    PaymentMeans,
    SupportingDocument,
    Syntax,
    VatBreakdown,
    named_after,
)
from coryphee.formats.syntaxes.ubl.reading import CREDIT_NOTE, INVOICE, SEPA
from coryphee.formats.syntaxes.ubl.writing_lines import (
    allowance_of,
    amount_of,
    identified,
    lines_of,
    period_of,
    tax_category,
)
from coryphee.formats.xml.writing import branch, each, first, iso, leaf

_NAMESPACES = (
    'xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" '
    'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
)
UNDEFINED_MEANS = "1"  # UNTDID 4461: instrument not defined; UBL demands a code where the model has none


def write_ubl(document: InvoiceDocument) -> bytes:
    """The UBL file of `document`, as UTF-8. What the document lacks is not written (drafts are allowed).

    A document read from a UBL Invoice stays one; any other becomes a CreditNote when its type (BT-3) says so.
    """
    credit = is_credit_note(document)
    name, namespace = ("CreditNote", CREDIT_NOTE) if credit else ("Invoice", INVOICE)
    body = (
        _header(document, credit)
        + _references(document, credit)
        + _parties(document)
        + _settlement(document, credit)
        + lines_of(document.lines, document.currency, credit)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{name} xmlns="{namespace}" {_NAMESPACES}>{body}</{name}>\n'.encode()
    )


def is_credit_note(document: InvoiceDocument) -> bool:
    """Whether it is written as a CreditNote: its syntax says so, or its type (BT-3) when it comes from CII."""
    if document.syntax is Syntax.UBL_INVOICE:
        return False
    return document.syntax is Syntax.UBL_CREDIT_NOTE or document.is_credit_note


def _header(document: InvoiceDocument, credit: bool) -> str:
    type_code = leaf("cbc:CreditNoteTypeCode" if credit else "cbc:InvoiceTypeCode", document.type_code)
    tax_point = leaf("cbc:TaxPointDate", iso(document.tax_point_date))
    notes = each(leaf("cbc:Note", _note(note)) for note in document.notes)
    return each(
        (
            leaf("cbc:CustomizationID", document.specification),
            leaf("cbc:ProfileID", document.business_process),
            leaf("cbc:ID", document.number),
            leaf("cbc:IssueDate", iso(document.issue_date)),
            "" if credit else leaf("cbc:DueDate", iso(document.due_date)),
            tax_point + type_code + notes if credit else type_code + notes + tax_point,
            leaf("cbc:DocumentCurrencyCode", document.currency),
            leaf("cbc:TaxCurrencyCode", document.vat_currency),
            leaf("cbc:AccountingCost", document.accounting_reference),
            leaf("cbc:BuyerReference", document.buyer_reference),
        )
    )


def _note(note: Note) -> str:
    return f"#{note.subject_code}#{note.text}" if note.subject_code else note.text


def _references(document: InvoiceDocument, credit: bool) -> str:
    contract = _reference("ContractDocumentReference", document.contract)
    tender = _reference("OriginatorDocumentReference", document.tender)
    additional = _additional(document, credit)
    return each(
        (
            period_of("InvoicePeriod", document.period, document.tax_point_code),
            _order(document),
            each(
                branch(
                    "cac:BillingReference",
                    branch(
                        "cac:InvoiceDocumentReference",
                        leaf("cbc:ID", one.number),
                        leaf("cbc:IssueDate", iso(one.issue_date)),
                    ),
                )
                for one in document.preceding
            ),
            _reference("DespatchDocumentReference", document.despatch_advice),
            _reference("ReceiptDocumentReference", document.receiving_advice),
            contract + additional + tender if credit else tender + contract + additional,
            "" if credit else _reference("ProjectReference", document.project),
        )
    )


def _reference(tag: str, value: str | None) -> str:
    return branch(f"cac:{tag}", leaf("cbc:ID", value))


def _order(document: InvoiceDocument) -> str:
    """UBL demands a buyer's order beside the seller's: « NA » by convention when there is none."""
    number = document.purchase_order or ("NA" if document.sales_order else None)
    return branch("cac:OrderReference", leaf("cbc:ID", number), leaf("cbc:SalesOrderID", document.sales_order))


def _additional(document: InvoiceDocument, credit: bool) -> str:
    """BG-24, BT-18 (type 130) and the project of a credit note (type 50)."""
    typed = [(document.object_identifier, "130")]
    if credit and document.project:
        typed.append((Identifier(value=document.project), "50"))
    return each(
        branch("cac:AdditionalDocumentReference", identified("cbc:ID", one), leaf("cbc:DocumentTypeCode", code))
        for one, code in typed
        if one
    ) + each(_supporting(one) for one in document.supporting_documents)


def _supporting(document: SupportingDocument) -> str:
    """UBL demands the type of an attachment and its name: what its content is, named after its reference."""
    kind, name = named_after(document) if document.content else (None, None)
    return branch(
        "cac:AdditionalDocumentReference",
        leaf("cbc:ID", document.reference),
        leaf("cbc:DocumentDescription", document.description),
        branch(
            "cac:Attachment",
            leaf(
                "cbc:EmbeddedDocumentBinaryObject",
                document.attached,
                mimeCode=document.mime or kind,
                filename=document.filename or name,
            ),
            branch("cac:ExternalReference", leaf("cbc:URI", document.location)),
        ),
    )


def _parties(document: InvoiceDocument) -> str:
    creditor = first(one.creditor_identifier for one in document.payment_means)
    seller = document.seller
    if creditor:
        seller = replace(seller, identifiers=(*seller.identifiers, Identifier(value=creditor, scheme=SEPA)))
    return each(
        (
            branch("cac:AccountingSupplierParty", branch("cac:Party", _party(seller))),
            branch("cac:AccountingCustomerParty", branch("cac:Party", _party(document.buyer))),
            branch("cac:PayeeParty", _named_party(document.payee)),
            branch("cac:TaxRepresentativeParty", _named_party(document.tax_representative)),
            _delivery(document.delivery),
        )
    )


def _party(party: Party) -> str:
    return each(
        (
            identified("cbc:EndpointID", party.electronic_address),
            each(branch("cac:PartyIdentification", identified("cbc:ID", one)) for one in party.identifiers),
            branch("cac:PartyName", leaf("cbc:Name", party.trading_name)),
            branch("cac:PostalAddress", _address(party.address)),
            _tax_scheme(party.vat_identifier, "VAT"),
            _tax_scheme(party.tax_registration, "FC"),
            branch(
                "cac:PartyLegalEntity",
                leaf("cbc:RegistrationName", party.name),
                identified("cbc:CompanyID", party.legal_identifier),
                leaf("cbc:CompanyLegalForm", party.legal_information),
            ),
            _contact(party.contact),
        )
    )


def _named_party(party: Party | None) -> str:
    """Payee and tax representative, whose name stands in cac:PartyName."""
    if party is None:
        return ""
    return each(
        (
            each(branch("cac:PartyIdentification", identified("cbc:ID", one)) for one in party.identifiers),
            branch("cac:PartyName", leaf("cbc:Name", party.name)),
            branch("cac:PostalAddress", _address(party.address)),
            _tax_scheme(party.vat_identifier, "VAT"),
            branch("cac:PartyLegalEntity", identified("cbc:CompanyID", party.legal_identifier)),
        )
    )


def _tax_scheme(value: str | None, scheme: str) -> str:
    if value is None:
        return ""
    return branch("cac:PartyTaxScheme", leaf("cbc:CompanyID", value), branch("cac:TaxScheme", leaf("cbc:ID", scheme)))


def _contact(contact: Contact | None) -> str:
    if contact is None:
        return ""
    return branch(
        "cac:Contact",
        leaf("cbc:Name", contact.name),
        leaf("cbc:Telephone", contact.phone),
        leaf("cbc:ElectronicMail", contact.email),
    )


def _address(address: Address | None) -> str:
    if address is None:
        return ""
    return each(
        (
            leaf("cbc:StreetName", address.line1),
            leaf("cbc:AdditionalStreetName", address.line2),
            leaf("cbc:CityName", address.city),
            leaf("cbc:PostalZone", address.postal_code),
            leaf("cbc:CountrySubentity", address.subdivision),
            branch("cac:AddressLine", leaf("cbc:Line", address.line3)),
            branch("cac:Country", leaf("cbc:IdentificationCode", address.country)),
        )
    )


def _delivery(delivery: Delivery | None) -> str:
    if delivery is None:
        return ""
    return branch(
        "cac:Delivery",
        leaf("cbc:ActualDeliveryDate", iso(delivery.date)),
        branch(
            "cac:DeliveryLocation",
            identified("cbc:ID", delivery.location),
            branch("cac:Address", _address(delivery.address)),
        ),
        branch("cac:DeliveryParty", branch("cac:PartyName", leaf("cbc:Name", delivery.party_name))),
    )


def _settlement(document: InvoiceDocument, credit: bool) -> str:
    due = iso(document.due_date) if credit else None
    currency = document.currency
    return each(
        (
            each(_payment(one, due) for one in document.payment_means),
            branch("cac:PaymentTerms", leaf("cbc:Note", document.payment_terms)),
            each(allowance_of(one, currency) for one in document.allowances_charges),
            branch(
                "cac:TaxTotal",
                amount_of("cbc:TaxAmount", _total_vat(document), currency),
                each(_breakdown(one, currency) for one in document.vat),
            ),
            branch("cac:TaxTotal", amount_of("cbc:TaxAmount", document.totals.vat_accounting, document.vat_currency)),
            _totals(document),
        )
    )


def _total_vat(document: InvoiceDocument) -> Decimal | None:
    """UBL demands BT-110 above a breakdown: it is its sum (BR-CO-14)."""
    if document.totals.vat is not None or not document.vat:
        return document.totals.vat
    return sum((one.tax_amount for one in document.vat if one.tax_amount is not None), Decimal(0))


def _payment(means: PaymentMeans, due: str | None) -> str:
    """One cac:PaymentMeans for each account: UBL has one account in each."""
    if means == PaymentMeans(creditor_identifier=means.creditor_identifier):
        return ""  # BT-90 alone stands among the identifiers of the seller
    card = branch(
        "cac:CardAccount",
        leaf("cbc:PrimaryAccountNumberID", means.card_number),
        leaf("cbc:NetworkID", "NA" if means.card_number else None),
        leaf("cbc:HolderName", means.card_holder),
    )
    mandate = branch(
        "cac:PaymentMandate",
        leaf("cbc:ID", means.mandate),
        branch("cac:PayerFinancialAccount", leaf("cbc:ID", means.debited_account)),
    )
    accounts = [
        branch(
            "cac:PayeeFinancialAccount",
            leaf("cbc:ID", account.iban),
            leaf("cbc:Name", account.name),
            branch("cac:FinancialInstitutionBranch", leaf("cbc:ID", account.bic)),
        )
        for account in means.accounts
    ]
    return each(
        branch(
            "cac:PaymentMeans",
            leaf("cbc:PaymentMeansCode", means.code or UNDEFINED_MEANS, name=means.text),
            leaf("cbc:PaymentDueDate", due),
            leaf("cbc:PaymentID", means.remittance),
            card,
            account,
            mandate,
        )
        for account in accounts or [""]
    )


def _breakdown(one: VatBreakdown, currency: str | None) -> str:
    return branch(
        "cac:TaxSubtotal",
        amount_of("cbc:TaxableAmount", one.taxable_amount, currency),
        amount_of("cbc:TaxAmount", one.tax_amount, currency),
        tax_category(
            "cac:TaxCategory",
            one.category,
            one.rate,
            leaf("cbc:TaxExemptionReasonCode", one.exemption_code),
            leaf("cbc:TaxExemptionReason", one.exemption_reason),
        ),
    )


def _totals(document: InvoiceDocument) -> str:
    totals, currency = document.totals, document.currency
    return branch(
        "cac:LegalMonetaryTotal",
        amount_of("cbc:LineExtensionAmount", totals.lines, currency),
        amount_of("cbc:TaxExclusiveAmount", totals.without_vat, currency),
        amount_of("cbc:TaxInclusiveAmount", totals.with_vat, currency),
        amount_of("cbc:AllowanceTotalAmount", totals.allowances, currency),
        amount_of("cbc:ChargeTotalAmount", totals.charges, currency),
        amount_of("cbc:PrepaidAmount", totals.prepaid, currency),
        amount_of("cbc:PayableRoundingAmount", totals.rounding, currency),
        amount_of("cbc:PayableAmount", totals.due, currency),
    )
