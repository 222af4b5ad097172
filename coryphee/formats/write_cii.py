"""`InvoiceDocument` → UN/CEFACT Cross Industry Invoice, in the order of the schema (valid as D16B and D22B)."""

import re
from datetime import date

from coryphee.formats.cii import RSM_NS, TAX_POINT_CODES
from coryphee.formats.invoice_document import (
    Address,
    AllowanceCharge,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    Line,
    Party,
    PaymentAccount,
    PaymentMeans,
    Period,
    SupportingDocument,
    VatBreakdown,
)
from coryphee.formats.markup import DECLARATION, branch, compact, each, first, leaf

_NAMESPACES = (
    f'xmlns:rsm="{RSM_NS}" '
    'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
    'xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" '
    'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"'
)
_TO_CII = {model: cii for cii, model in TAX_POINT_CODES.items()}
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9 ]+").fullmatch
SUPPORTING, TENDER, OBJECT = "916", "50", "130"  # UNTDID 1001 codes of the referenced documents


def write_cii(document: InvoiceDocument) -> bytes:
    """The CII file of `document`, as UTF-8. What the document lacks is not written (drafts are allowed)."""
    root = "rsm:CrossIndustryInvoice"
    body = each(
        (
            _context(document),
            _exchanged(document),
            "<rsm:SupplyChainTradeTransaction>",
            each(_line(line) for line in document.lines),
            f"<ram:ApplicableHeaderTradeAgreement>{_agreement(document)}</ram:ApplicableHeaderTradeAgreement>",
            f"<ram:ApplicableHeaderTradeDelivery>{_delivery(document)}</ram:ApplicableHeaderTradeDelivery>",
            f"<ram:ApplicableHeaderTradeSettlement>{_settlement(document)}</ram:ApplicableHeaderTradeSettlement>",
            "</rsm:SupplyChainTradeTransaction>",
        )
    )
    return f"{DECLARATION}<{root} {_NAMESPACES}>{body}</{root}>\n".encode()


def _context(document: InvoiceDocument) -> str:
    parameter = "SpecifiedDocumentContextParameter"
    content = branch(f"ram:BusinessProcess{parameter}", leaf("ram:ID", document.business_process)) + branch(
        f"ram:Guideline{parameter}", leaf("ram:ID", document.specification)
    )
    return f"<rsm:ExchangedDocumentContext>{content}</rsm:ExchangedDocumentContext>"


def _exchanged(document: InvoiceDocument) -> str:
    return branch(
        "rsm:ExchangedDocument",
        leaf("ram:ID", document.number),
        leaf("ram:TypeCode", document.type_code),
        _day("ram:IssueDateTime", document.issue_date),
        each(
            branch(
                "ram:IncludedNote",
                leaf("ram:Content", note.text or None),
                leaf("ram:SubjectCode", note.subject_code),
            )
            for note in document.notes
        ),
    )


def _day(tag: str, day: date | None, inner: str = "udt:DateTimeString") -> str:
    return branch(tag, leaf(inner, compact(day), format="102"))


def _period(period: Period | None) -> str:
    if period is None:
        return ""
    return branch(
        "ram:BillingSpecifiedPeriod",
        _day("ram:StartDateTime", period.start),
        _day("ram:EndDateTime", period.end),
    )


def _agreement(document: InvoiceDocument) -> str:
    project = document.project
    return each(
        (
            leaf("ram:BuyerReference", document.buyer_reference),
            branch("ram:SellerTradeParty", _party(document.seller)),
            branch("ram:BuyerTradeParty", _party(document.buyer)),
            branch("ram:SellerTaxRepresentativeTradeParty", _party(document.tax_representative)),
            _reference("SellerOrderReferencedDocument", document.sales_order),
            _reference("BuyerOrderReferencedDocument", document.purchase_order),
            _reference("ContractReferencedDocument", document.contract),
            each(_supporting(one) for one in document.supporting_documents),
            _typed("ram:AdditionalReferencedDocument", document.tender, TENDER),
            _object(document.object_identifier),
            branch(
                "ram:SpecifiedProcuringProject",
                leaf("ram:ID", project),
                leaf("ram:Name", "Project reference" if project else None),  # demanded by the schema
            ),
        )
    )


def _reference(tag: str, value: str | None) -> str:
    return branch(f"ram:{tag}", leaf("ram:IssuerAssignedID", value))


def _typed(tag: str, value: str | None, code: str, scheme: str | None = None) -> str:
    if value is None:
        return ""
    return branch(
        tag, leaf("ram:IssuerAssignedID", value), leaf("ram:TypeCode", code), leaf("ram:ReferenceTypeCode", scheme)
    )


def _object(identifier: Identifier | None) -> str:
    if identifier is None:
        return ""
    return _typed("ram:AdditionalReferencedDocument", identifier.value, OBJECT, identifier.scheme)


def _supporting(document: SupportingDocument) -> str:
    return branch(
        "ram:AdditionalReferencedDocument",
        leaf("ram:IssuerAssignedID", document.reference),
        leaf("ram:URIID", document.location),
        leaf("ram:TypeCode", SUPPORTING),
        leaf("ram:Name", document.description),
        leaf("ram:AttachmentBinaryObject", document.content, mimeCode=document.mime, filename=document.filename),
    )


def _party(party: Party | None) -> str:
    if party is None:
        return ""
    return each(
        (
            each(leaf("ram:ID", one.value) for one in party.identifiers if not one.scheme),
            each(_identifier("ram:GlobalID", one) for one in party.identifiers if one.scheme),
            leaf("ram:Name", party.name),
            leaf("ram:Description", party.legal_information),
            branch(
                "ram:SpecifiedLegalOrganization",
                _identifier("ram:ID", party.legal_identifier),
                leaf("ram:TradingBusinessName", party.trading_name),
            ),
            _contact(party.contact),
            branch("ram:PostalTradeAddress", _address(party.address)),
            branch("ram:URIUniversalCommunication", _identifier("ram:URIID", party.electronic_address)),
            branch("ram:SpecifiedTaxRegistration", leaf("ram:ID", party.vat_identifier, schemeID="VA")),
            branch("ram:SpecifiedTaxRegistration", leaf("ram:ID", party.tax_registration, schemeID="FC")),
        )
    )


def _identifier(tag: str, identifier: Identifier | None) -> str:
    return leaf(tag, identifier.value, schemeID=identifier.scheme) if identifier else ""


def _contact(contact: Contact | None) -> str:
    if contact is None:
        return ""
    return branch(
        "ram:DefinedTradeContact",
        leaf("ram:PersonName", contact.name),
        branch("ram:TelephoneUniversalCommunication", leaf("ram:CompleteNumber", contact.phone)),
        branch("ram:EmailURIUniversalCommunication", leaf("ram:URIID", contact.email)),
    )


def _address(address: Address | None) -> str:
    if address is None:
        return ""
    return each(
        (
            leaf("ram:PostcodeCode", address.postal_code),
            leaf("ram:LineOne", address.line1),
            leaf("ram:LineTwo", address.line2),
            leaf("ram:LineThree", address.line3),
            leaf("ram:CityName", address.city),
            leaf("ram:CountryID", address.country),
            leaf("ram:CountrySubDivisionName", address.subdivision),
        )
    )


def _delivery(document: InvoiceDocument) -> str:
    delivery = document.delivery or Delivery()
    location = delivery.location
    return each(
        (
            branch(
                "ram:ShipToTradeParty",
                _identifier("ram:GlobalID" if location and location.scheme else "ram:ID", location),
                leaf("ram:Name", delivery.party_name),
                branch("ram:PostalTradeAddress", _address(delivery.address)),
            ),
            branch("ram:ActualDeliverySupplyChainEvent", _day("ram:OccurrenceDateTime", delivery.date)),
            _reference("DespatchAdviceReferencedDocument", document.despatch_advice),
            _reference("ReceivingAdviceReferencedDocument", document.receiving_advice),
        )
    )


def _settlement(document: InvoiceDocument) -> str:
    means = document.payment_means
    return each(
        (
            leaf(
                "ram:CreditorReferenceID", next((o.creditor_identifier for o in means if o.creditor_identifier), None)
            ),
            leaf("ram:PaymentReference", next((one.remittance for one in means if one.remittance), None)),
            leaf("ram:TaxCurrencyCode", document.vat_currency),
            leaf("ram:InvoiceCurrencyCode", document.currency),
            branch("ram:PayeeTradeParty", _party(document.payee)),
            each(_payment(one) for one in means),
            each(_breakdown(one, document) for one in document.vat),
            _period(document.period),
            each(_allowance(one) for one in document.allowances_charges),
            branch(
                "ram:SpecifiedTradePaymentTerms",
                leaf("ram:Description", document.payment_terms),
                _day("ram:DueDateDateTime", document.due_date),
                leaf("ram:DirectDebitMandateID", first(one.mandate for one in means)),
            ),
            _totals(document),
            each(
                branch(
                    "ram:InvoiceReferencedDocument",
                    leaf("ram:IssuerAssignedID", one.number),
                    _day("ram:FormattedIssueDateTime", one.issue_date, "qdt:DateTimeString"),
                )
                for one in document.preceding
            ),
            branch("ram:ReceivableSpecifiedTradeAccountingAccount", leaf("ram:ID", document.accounting_reference)),
        )
    )


def _payment(means: PaymentMeans) -> str:
    """One element for each account: CII has one account in each."""
    card = branch(
        "ram:ApplicableTradeSettlementFinancialCard",
        leaf("ram:ID", means.card_number),
        leaf("ram:CardholderName", means.card_holder),
    )
    debited = branch("ram:PayerPartyDebtorFinancialAccount", leaf("ram:IBANID", means.debited_account))
    return each(
        branch(
            "ram:SpecifiedTradeSettlementPaymentMeans",
            leaf("ram:TypeCode", means.code),
            leaf("ram:Information", means.text),
            card,
            debited,
            account,
        )
        for account in [_account(one) for one in means.accounts] or [""]
    )


def _account(account: PaymentAccount) -> str:
    number = account.iban
    is_iban = number is not None and _IBAN(number)
    return branch(
        "ram:PayeePartyCreditorFinancialAccount",
        leaf("ram:IBANID", number if is_iban else None),
        leaf("ram:AccountName", account.name),
        leaf("ram:ProprietaryID", None if is_iban else number),
    ) + branch("ram:PayeeSpecifiedCreditorFinancialInstitution", leaf("ram:BICID", account.bic))


def _breakdown(one: VatBreakdown, document: InvoiceDocument) -> str:
    code = document.tax_point_code
    return branch(
        "ram:ApplicableTradeTax",
        leaf("ram:CalculatedAmount", one.tax_amount),
        leaf("ram:TypeCode", "VAT"),
        leaf("ram:ExemptionReason", one.exemption_reason),
        leaf("ram:BasisAmount", one.taxable_amount),
        leaf("ram:CategoryCode", one.category),
        leaf("ram:ExemptionReasonCode", one.exemption_code),
        _day("ram:TaxPointDate", document.tax_point_date, "udt:DateString"),
        leaf("ram:DueDateTypeCode", _TO_CII.get(code, code) if code else None),
        leaf("ram:RateApplicablePercent", one.rate),
    )


def _allowance(one: AllowanceCharge) -> str:
    category = leaf("ram:CategoryCode", one.vat_category) + leaf("ram:RateApplicablePercent", one.vat_rate)
    return branch(
        "ram:SpecifiedTradeAllowanceCharge",
        branch("ram:ChargeIndicator", leaf("udt:Indicator", one.charge)),
        leaf("ram:CalculationPercent", one.percent),
        leaf("ram:BasisAmount", one.base),
        leaf("ram:ActualAmount", one.amount),
        leaf("ram:ReasonCode", one.reason_code),
        leaf("ram:Reason", one.reason),
        branch("ram:CategoryTradeTax", leaf("ram:TypeCode", "VAT"), category) if category else "",
    )


def _totals(document: InvoiceDocument) -> str:
    totals = document.totals
    return branch(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        leaf("ram:LineTotalAmount", totals.lines),
        leaf("ram:ChargeTotalAmount", totals.charges),
        leaf("ram:AllowanceTotalAmount", totals.allowances),
        leaf("ram:TaxBasisTotalAmount", totals.without_vat),
        leaf("ram:TaxTotalAmount", totals.vat, currencyID=document.currency),
        leaf("ram:TaxTotalAmount", totals.vat_accounting, currencyID=document.vat_currency),
        leaf("ram:RoundingAmount", totals.rounding),
        leaf("ram:GrandTotalAmount", totals.with_vat),
        leaf("ram:TotalPrepaidAmount", totals.prepaid),
        leaf("ram:DuePayableAmount", totals.due),
    )


def _line(line: Line) -> str:
    return branch(
        "ram:IncludedSupplyChainTradeLineItem",
        branch(
            "ram:AssociatedDocumentLineDocument",
            leaf("ram:LineID", line.identifier),
            branch("ram:IncludedNote", leaf("ram:Content", line.note)),
        ),
        _product(line),
        branch(
            "ram:SpecifiedLineTradeAgreement",
            branch("ram:BuyerOrderReferencedDocument", leaf("ram:LineID", line.order_line)),
            _gross_price(line),
            branch(
                "ram:NetPriceProductTradePrice",
                leaf("ram:ChargeAmount", line.net_price),
                leaf("ram:BasisQuantity", line.base_quantity, unitCode=line.base_unit),
            ),
        ),
        branch("ram:SpecifiedLineTradeDelivery", leaf("ram:BilledQuantity", line.quantity, unitCode=line.unit)),
        f"<ram:SpecifiedLineTradeSettlement>{_line_settlement(line)}</ram:SpecifiedLineTradeSettlement>",
    )


def _product(line: Line) -> str:
    return branch(
        "ram:SpecifiedTradeProduct",
        _identifier("ram:GlobalID", line.standard_item),
        leaf("ram:SellerAssignedID", line.seller_item),
        leaf("ram:BuyerAssignedID", line.buyer_item),
        leaf("ram:Name", line.name),
        leaf("ram:Description", line.description),
        each(
            branch(
                "ram:ApplicableProductCharacteristic",
                leaf("ram:Description", one.name),
                leaf("ram:Value", one.value),
            )
            for one in line.attributes
        ),
        each(
            branch(
                "ram:DesignatedProductClassification",
                leaf("ram:ClassCode", one.value, listID=one.scheme, listVersionID=one.scheme_version),
            )
            for one in line.classifications
        ),
        branch("ram:OriginTradeCountry", leaf("ram:ID", line.origin_country)),
    )


def _gross_price(line: Line) -> str:
    """CII demands the gross price beside a discount: it is the net price plus the discount (BT-146)."""
    gross, discount = line.gross_price, line.price_discount
    if gross is None and discount is not None and line.net_price is not None:
        gross = line.net_price + discount
    applied = ""
    if discount is not None:
        applied = branch(
            "ram:AppliedTradeAllowanceCharge",
            branch("ram:ChargeIndicator", leaf("udt:Indicator", False)),
            leaf("ram:ActualAmount", discount),
        )
    return branch("ram:GrossPriceProductTradePrice", leaf("ram:ChargeAmount", gross), applied)


def _line_settlement(line: Line) -> str:
    category = leaf("ram:CategoryCode", line.vat_category) + leaf("ram:RateApplicablePercent", line.vat_rate)
    identifier = line.object_identifier
    return each(
        (
            branch("ram:ApplicableTradeTax", leaf("ram:TypeCode", "VAT"), category) if category else "",
            _period(line.period),
            each(_allowance(one) for one in line.allowances_charges),
            branch("ram:SpecifiedTradeSettlementLineMonetarySummation", leaf("ram:LineTotalAmount", line.net_amount)),
            _object(identifier),
            branch("ram:ReceivableSpecifiedTradeAccountingAccount", leaf("ram:ID", line.accounting_reference)),
        )
    )
