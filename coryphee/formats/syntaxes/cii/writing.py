"""`InvoiceDocument` → UN/CEFACT Cross Industry Invoice, in the order of the schema (valid as D16B and D22B)."""

import re

from coryphee.formats.model.document import (
    Address,
    Contact,
    Delivery,
    InvoiceDocument,
    Party,
    PaymentAccount,
    PaymentMeans,
    SupportingDocument,
    VatBreakdown,
)
from coryphee.formats.syntaxes.cii.reading import RSM_NS, TAX_POINT_CODES
from coryphee.formats.syntaxes.cii.writing_lines import (
    allowance_of,
    day_of,
    identified,
    line_of,
    object_of,
    period_of,
    typed_reference,
)
from coryphee.formats.xml.writing import DECLARATION, branch, each, first, leaf

_NAMESPACES = (
    f'xmlns:rsm="{RSM_NS}" '
    'xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" '
    'xmlns:qdt="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" '
    'xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"'
)
_TO_CII = {model: cii for cii, model in TAX_POINT_CODES.items()}
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9 ]+").fullmatch
SUPPORTING, TENDER = "916", "50"  # UNTDID 1001 codes of the referenced documents


def write_cii(document: InvoiceDocument) -> bytes:
    """The CII file of `document`, as UTF-8. What the document lacks is not written (drafts are allowed)."""
    root = "rsm:CrossIndustryInvoice"
    body = each(
        (
            _context(document),
            _exchanged(document),
            "<rsm:SupplyChainTradeTransaction>",
            each(line_of(line) for line in document.lines),
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
        day_of("ram:IssueDateTime", document.issue_date),
        each(
            branch(
                "ram:IncludedNote",
                leaf("ram:Content", note.text or None),
                leaf("ram:SubjectCode", note.subject_code),
            )
            for note in document.notes
        ),
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
            typed_reference("ram:AdditionalReferencedDocument", document.tender, TENDER),
            object_of(document.object_identifier),
            branch(
                "ram:SpecifiedProcuringProject",
                leaf("ram:ID", project),
                leaf("ram:Name", "Project reference" if project else None),  # demanded by the schema
            ),
        )
    )


def _reference(tag: str, value: str | None) -> str:
    return branch(f"ram:{tag}", leaf("ram:IssuerAssignedID", value))


def _supporting(document: SupportingDocument) -> str:
    return branch(
        "ram:AdditionalReferencedDocument",
        leaf("ram:IssuerAssignedID", document.reference),
        leaf("ram:URIID", document.location),
        leaf("ram:TypeCode", SUPPORTING),
        leaf("ram:Name", document.description),
        leaf("ram:AttachmentBinaryObject", document.attached, mimeCode=document.mime, filename=document.filename),
    )


def _party(party: Party | None) -> str:
    if party is None:
        return ""
    return each(
        (
            each(leaf("ram:ID", one.value) for one in party.identifiers if not one.scheme),
            each(identified("ram:GlobalID", one) for one in party.identifiers if one.scheme),
            leaf("ram:Name", party.name),
            leaf("ram:Description", party.legal_information),
            branch(
                "ram:SpecifiedLegalOrganization",
                identified("ram:ID", party.legal_identifier),
                leaf("ram:TradingBusinessName", party.trading_name),
            ),
            _contact(party.contact),
            branch("ram:PostalTradeAddress", _address(party.address)),
            branch("ram:URIUniversalCommunication", identified("ram:URIID", party.electronic_address)),
            branch("ram:SpecifiedTaxRegistration", leaf("ram:ID", party.vat_identifier, schemeID="VA")),
            branch("ram:SpecifiedTaxRegistration", leaf("ram:ID", party.tax_registration, schemeID="FC")),
        )
    )


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
                identified("ram:GlobalID" if location and location.scheme else "ram:ID", location),
                leaf("ram:Name", delivery.party_name),
                branch("ram:PostalTradeAddress", _address(delivery.address)),
            ),
            branch("ram:ActualDeliverySupplyChainEvent", day_of("ram:OccurrenceDateTime", delivery.date)),
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
            period_of(document.period),
            each(allowance_of(one) for one in document.allowances_charges),
            branch(
                "ram:SpecifiedTradePaymentTerms",
                leaf("ram:Description", document.payment_terms),
                day_of("ram:DueDateDateTime", document.due_date),
                leaf("ram:DirectDebitMandateID", first(one.mandate for one in means)),
            ),
            _totals(document),
            each(
                branch(
                    "ram:InvoiceReferencedDocument",
                    leaf("ram:IssuerAssignedID", one.number),
                    day_of("ram:FormattedIssueDateTime", one.issue_date, "qdt:DateTimeString"),
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
        day_of("ram:TaxPointDate", document.tax_point_date, "udt:DateString"),
        leaf("ram:DueDateTypeCode", _TO_CII.get(code, code) if code else None),
        leaf("ram:RateApplicablePercent", one.rate),
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
