"""`InvoiceDocument` → UBL 2.1 Invoice or CreditNote, in the order of the schema."""

from dataclasses import replace
from decimal import Decimal

from coryphee.formats.invoice_document import (
    Address,
    AllowanceCharge,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    Line,
    Note,
    Party,
    PaymentMeans,
    Period,
    SupportingDocument,
    Syntax,
    VatBreakdown,
)
from coryphee.formats.markup import branch, each, first, iso, leaf
from coryphee.formats.ubl import CREDIT_NOTE, INVOICE, SEPA

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
        + each(_line(line, document.currency, credit) for line in document.lines)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{name} xmlns="{namespace}" {_NAMESPACES}>{body}</{name}>\n'.encode()
    )


def is_credit_note(document: InvoiceDocument) -> bool:
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
            _period("InvoicePeriod", document.period, document.tax_point_code),
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


def _period(tag: str, period: Period | None, code: str | None = None) -> str:
    return branch(
        f"cac:{tag}",
        leaf("cbc:StartDate", iso(period.start if period else None)),
        leaf("cbc:EndDate", iso(period.end if period else None)),
        leaf("cbc:DescriptionCode", code),
    )


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
        branch("cac:AdditionalDocumentReference", _identifier("cbc:ID", one), leaf("cbc:DocumentTypeCode", code))
        for one, code in typed
        if one
    ) + each(_supporting(one) for one in document.supporting_documents)


def _supporting(document: SupportingDocument) -> str:
    return branch(
        "cac:AdditionalDocumentReference",
        leaf("cbc:ID", document.reference),
        leaf("cbc:DocumentDescription", document.description),
        branch(
            "cac:Attachment",
            leaf(
                "cbc:EmbeddedDocumentBinaryObject",
                document.content,
                mimeCode=document.mime,
                filename=document.filename,
            ),
            branch("cac:ExternalReference", leaf("cbc:URI", document.location)),
        ),
    )


def _identifier(tag: str, identifier: Identifier | None) -> str:
    return leaf(tag, identifier.value, schemeID=identifier.scheme) if identifier else ""


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
            _identifier("cbc:EndpointID", party.electronic_address),
            each(branch("cac:PartyIdentification", _identifier("cbc:ID", one)) for one in party.identifiers),
            branch("cac:PartyName", leaf("cbc:Name", party.trading_name)),
            branch("cac:PostalAddress", _address(party.address)),
            _tax_scheme(party.vat_identifier, "VAT"),
            _tax_scheme(party.tax_registration, "FC"),
            branch(
                "cac:PartyLegalEntity",
                leaf("cbc:RegistrationName", party.name),
                _identifier("cbc:CompanyID", party.legal_identifier),
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
            each(branch("cac:PartyIdentification", _identifier("cbc:ID", one)) for one in party.identifiers),
            branch("cac:PartyName", leaf("cbc:Name", party.name)),
            branch("cac:PostalAddress", _address(party.address)),
            _tax_scheme(party.vat_identifier, "VAT"),
            branch("cac:PartyLegalEntity", _identifier("cbc:CompanyID", party.legal_identifier)),
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
            _identifier("cbc:ID", delivery.location),
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
            each(_allowance(one, currency) for one in document.allowances_charges),
            branch(
                "cac:TaxTotal",
                _amount("cbc:TaxAmount", _total_vat(document), currency),
                each(_breakdown(one, currency) for one in document.vat),
            ),
            branch("cac:TaxTotal", _amount("cbc:TaxAmount", document.totals.vat_accounting, document.vat_currency)),
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


def _amount(tag: str, value: Decimal | None, currency: str | None) -> str:
    return leaf(tag, value, currencyID=currency)


def _allowance(one: AllowanceCharge, currency: str | None) -> str:
    return branch(
        "cac:AllowanceCharge",
        leaf("cbc:ChargeIndicator", one.charge),
        leaf("cbc:AllowanceChargeReasonCode", one.reason_code),
        leaf("cbc:AllowanceChargeReason", one.reason),
        leaf("cbc:MultiplierFactorNumeric", one.percent),
        _amount("cbc:Amount", one.amount, currency),
        _amount("cbc:BaseAmount", one.base, currency),
        _tax_category("cac:TaxCategory", one.vat_category, one.vat_rate),
    )


def _tax_category(tag: str, category: str | None, rate: Decimal | None, *exemption: str) -> str:
    content = leaf("cbc:ID", category) + leaf("cbc:Percent", rate) + each(exemption)
    return branch(tag, content, branch("cac:TaxScheme", leaf("cbc:ID", "VAT"))) if content else ""


def _breakdown(one: VatBreakdown, currency: str | None) -> str:
    return branch(
        "cac:TaxSubtotal",
        _amount("cbc:TaxableAmount", one.taxable_amount, currency),
        _amount("cbc:TaxAmount", one.tax_amount, currency),
        _tax_category(
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
        _amount("cbc:LineExtensionAmount", totals.lines, currency),
        _amount("cbc:TaxExclusiveAmount", totals.without_vat, currency),
        _amount("cbc:TaxInclusiveAmount", totals.with_vat, currency),
        _amount("cbc:AllowanceTotalAmount", totals.allowances, currency),
        _amount("cbc:ChargeTotalAmount", totals.charges, currency),
        _amount("cbc:PrepaidAmount", totals.prepaid, currency),
        _amount("cbc:PayableRoundingAmount", totals.rounding, currency),
        _amount("cbc:PayableAmount", totals.due, currency),
    )


def _line(line: Line, currency: str | None, credit: bool) -> str:
    name, quantity = ("CreditNoteLine", "CreditedQuantity") if credit else ("InvoiceLine", "InvoicedQuantity")
    return branch(
        f"cac:{name}",
        leaf("cbc:ID", line.identifier),
        leaf("cbc:Note", line.note),
        leaf(f"cbc:{quantity}", line.quantity, unitCode=line.unit),
        _amount("cbc:LineExtensionAmount", line.net_amount, currency),
        leaf("cbc:AccountingCost", line.accounting_reference),
        _period("InvoicePeriod", line.period),
        branch("cac:OrderLineReference", leaf("cbc:LineID", line.order_line)),
        _line_object(line.object_identifier),
        each(_allowance(one, currency) for one in line.allowances_charges),
        _item(line),
        _price(line, currency),
    )


def _line_object(identifier: Identifier | None) -> str:
    if identifier is None:
        return ""
    return branch("cac:DocumentReference", _identifier("cbc:ID", identifier), leaf("cbc:DocumentTypeCode", "130"))


def _item(line: Line) -> str:
    return branch(
        "cac:Item",
        leaf("cbc:Description", line.description),
        leaf("cbc:Name", line.name),
        branch("cac:BuyersItemIdentification", leaf("cbc:ID", line.buyer_item)),
        branch("cac:SellersItemIdentification", leaf("cbc:ID", line.seller_item)),
        branch("cac:StandardItemIdentification", _identifier("cbc:ID", line.standard_item)),
        branch("cac:OriginCountry", leaf("cbc:IdentificationCode", line.origin_country)),
        each(
            branch(
                "cac:CommodityClassification",
                leaf("cbc:ItemClassificationCode", one.value, listID=one.scheme, listVersionID=one.scheme_version),
            )
            for one in line.classifications
        ),
        _tax_category("cac:ClassifiedTaxCategory", line.vat_category, line.vat_rate),
        each(
            branch("cac:AdditionalItemProperty", leaf("cbc:Name", one.name), leaf("cbc:Value", one.value))
            for one in line.attributes
        ),
    )


def _price(line: Line, currency: str | None) -> str:
    """A gross price (BT-148) needs a discount in UBL: zero when the document has none."""
    discount = line.price_discount
    if discount is None and line.gross_price is not None:
        discount = Decimal(0)
    allowance = _amount("cbc:Amount", discount, currency) + _amount("cbc:BaseAmount", line.gross_price, currency)
    return branch(
        "cac:Price",
        _amount("cbc:PriceAmount", line.net_price, currency),
        leaf("cbc:BaseQuantity", line.base_quantity, unitCode=line.base_unit),
        branch("cac:AllowanceCharge", leaf("cbc:ChargeIndicator", False), allowance) if allowance else "",
    )
