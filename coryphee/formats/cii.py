"""UN/CEFACT Cross Industry Invoice (D16B, D22B) → `InvoiceDocument`, along the CEN/TS 16931-3-3 binding."""

from typing import Any

from coryphee.formats.binding import (
    Reading,
    Step,
    Table,
    Values,
    attachment,
    build,
    compact_day,
    custom,
    group,
    groups,
    identifier,
    identifiers,
    inside,
    make_identifier,
    number,
    paragraphs,
    tax_total,
    text,
    walk,
)
from coryphee.formats.cii_lines import (
    DOCUMENT_ALLOWANCE,
    LINE,
    RAM,
    UDT,
    day_step,
    make_allowance,
    make_line,
    period_table,
)
from coryphee.formats.invoice_document import (
    Address,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    Note,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    SupportingDocument,
    Syntax,
    VatBreakdown,
)
from coryphee.formats.records.record import Record
from coryphee.formats.shared import AddressTerms, PartyTerms, complete, gather_payment, make_party

RSM_NS = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
RSM = f"{{{RSM_NS}}}"
ROOT = f"{RSM}CrossIndustryInvoice"

# BT-8: the model keeps the codes of the standard (UNTDID 2005), CII writes those of UNTDID 2475.
TAX_POINT_CODES = {"5": "3", "29": "35", "72": "432"}


def read_cii(root: Record) -> tuple[InvoiceDocument, Reading]:
    """The document of a CII invoice, and what could not be converted. Never raises on a value."""
    reading = Reading()
    values: Values = {"syntax": Syntax.CII}
    walk(root, DOCUMENT, values, reading)
    values["payment_means"] = gather_payment(values)
    return build(InvoiceDocument, complete(values, reading)), reading


NOTE: Table = {RAM + "Content": paragraphs("text", "BT-22"), RAM + "SubjectCode": text("subject_code", "BT-21")}


def _note(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, NOTE, own, reading)
    if own:
        values.setdefault("notes", []).append(Note(text=own.get("text", ""), subject_code=own.get("subject_code")))


def _address(terms: AddressTerms) -> Table:
    return {
        RAM + "PostcodeCode": text("postal_code", terms.postal_code),
        RAM + "LineOne": text("line1", terms.line1),
        RAM + "LineTwo": text("line2", terms.line2),
        RAM + "LineThree": text("line3", terms.line3),
        RAM + "CityName": text("city", terms.city),
        RAM + "CountryID": text("country", terms.country),
        RAM + "CountrySubDivisionName": text("subdivision", terms.subdivision),
    }


def _tax_registration(vat: str, other: str) -> Step:
    def run(node: Record, values: Values, reading: Reading) -> None:
        value = (node[0] or "").strip()
        if value:
            values.setdefault("tax_registration" if node[1].get("schemeID") == "FC" else "vat_identifier", value)

    return inside({RAM + "ID": custom(run, None, vat, other)})


def _contact(terms: PartyTerms) -> Table:
    return {
        RAM + "PersonName": text("name", terms.contact_name),
        RAM + "DepartmentName": text("name", terms.contact_name),
        RAM + "TelephoneUniversalCommunication": inside({RAM + "CompleteNumber": text("phone", terms.contact_phone)}),
        RAM + "EmailURIUniversalCommunication": inside({RAM + "URIID": text("email", terms.contact_email)}),
    }


# What some parties do not have in the model: the payee has no address, the tax representative no contact.
_OPTIONAL = {
    "ID": "identifiers",
    "GlobalID": "identifiers",
    "Description": "legal_information",
    "SpecifiedLegalOrganization": "legal_identifier",
    "DefinedTradeContact": "contact",
    "PostalTradeAddress": "address_group",
    "URIUniversalCommunication": "electronic_address",
    "SpecifiedTaxRegistration": "vat_identifier",
}


def _party(field: str, terms: PartyTerms) -> Step:
    table: Table = {
        RAM + "ID": identifiers("identifiers", terms.identifiers),
        RAM + "GlobalID": identifiers("identifiers", terms.identifiers),
        RAM + "Name": text("name", terms.name),
        RAM + "Description": paragraphs("legal_information", terms.legal_information),
        RAM + "SpecifiedLegalOrganization": inside(
            {
                RAM + "ID": identifier("legal_identifier", terms.legal_identifier),
                RAM + "TradingBusinessName": text("trading_name", terms.trading_name),
            }
        ),
        RAM + "DefinedTradeContact": group("contact", Contact, _contact(terms), terms.contact),
        RAM + "PostalTradeAddress": group("address", Address, _address(terms.address), terms.address.group),
        RAM + "URIUniversalCommunication": inside(
            {RAM + "URIID": identifier("electronic_address", terms.electronic_address)}
        ),
        RAM + "SpecifiedTaxRegistration": _tax_registration(terms.vat_identifier, terms.tax_registration),
    }

    for tag, term in _OPTIONAL.items():
        if not getattr(terms, term):
            del table[RAM + tag]

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        if own and field not in values:
            values[field] = make_party(own)

    return custom(run, table, terms.group)


REFERENCED: Table = {
    RAM + "IssuerAssignedID": text("reference", "BT-122"),
    RAM + "URIID": text("location", "BT-124"),
    RAM + "TypeCode": text("type_code"),
    RAM + "Name": paragraphs("description", "BT-123"),
    RAM + "AttachmentBinaryObject": attachment("BT-125"),
    RAM + "ReferenceTypeCode": text("scheme", "BT-18"),
}


def _reference(node: Record, values: Values, reading: Reading) -> None:
    """BT-17 is the referenced document of type 50, BT-18 that of type 130, all others are BG-24."""
    own: Values = {}
    walk(node, REFERENCED, own, reading)
    code, scheme = own.pop("type_code", None), own.pop("scheme", None)
    found = own.get("reference")
    if code == "50" and found and "tender" not in values:
        values["tender"] = found
    elif code == "130" and found and "object_identifier" not in values:
        values["object_identifier"] = Identifier(value=found, scheme=scheme)
    else:
        values.setdefault("supporting_documents", []).append(SupportingDocument(**own))
        return
    if own.keys() - {"reference"}:
        values.setdefault("supporting_documents", []).append(SupportingDocument(**own))


def _referenced(field: str, term: str) -> Step:
    return inside({RAM + "IssuerAssignedID": text(field, term)})


AGREEMENT: Table = {
    RAM + "BuyerReference": text("buyer_reference", "BT-10"),
    RAM + "SellerTradeParty": _party("seller", PartyTerms.seller()),
    RAM + "BuyerTradeParty": _party("buyer", PartyTerms.buyer()),
    RAM + "SellerTaxRepresentativeTradeParty": _party("tax_representative", PartyTerms.tax_representative()),
    RAM + "SellerOrderReferencedDocument": _referenced("sales_order", "BT-14"),
    RAM + "BuyerOrderReferencedDocument": _referenced("purchase_order", "BT-13"),
    RAM + "ContractReferencedDocument": _referenced("contract", "BT-12"),
    RAM + "AdditionalReferencedDocument": custom(_reference, REFERENCED, "BG-24"),
    RAM + "SpecifiedProcuringProject": inside({RAM + "ID": text("project", "BT-11")}),
}


def _location(node: Record, values: Values, reading: Reading) -> None:
    """BT-71: an identifier with its scheme (GlobalID) says more than one without."""
    found = make_identifier(node)
    if found and (found.scheme or "location" not in values):
        values["location"] = found


SHIP_TO: Table = {
    RAM + "ID": custom(_location, None, "BT-71"),
    RAM + "GlobalID": custom(_location, None, "BT-71"),
    RAM + "Name": text("party_name", "BT-70"),
    RAM + "PostalTradeAddress": group("address", Address, _address(AddressTerms.of("BG-15")), "BG-15"),
}
DELIVERED: Table = {
    RAM + "ShipToTradeParty": inside(SHIP_TO),
    RAM + "ActualDeliverySupplyChainEvent": inside({RAM + "OccurrenceDateTime": day_step("date", "BT-72")}),
}
DELIVERY: Table = {
    RAM + "DespatchAdviceReferencedDocument": _referenced("despatch_advice", "BT-16"),
    RAM + "ReceivingAdviceReferencedDocument": _referenced("receiving_advice", "BT-15"),
}


def _delivery(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, DELIVERED, own, reading)
    if own and "delivery" not in values:
        values["delivery"] = Delivery(**own)
    walk(node, DELIVERY, values, reading)


ACCOUNT: Table = {
    RAM + "IBANID": text("iban", "BT-84"),
    RAM + "ProprietaryID": text("iban", "BT-84"),
    RAM + "AccountName": text("name", "BT-85"),
}
PAYMENT_MEANS: Table = {
    RAM + "TypeCode": text("code", "BT-81"),
    RAM + "Information": paragraphs("text", "BT-82"),
    RAM + "ApplicableTradeSettlementFinancialCard": inside(
        {RAM + "ID": text("card_number", "BT-87"), RAM + "CardholderName": text("card_holder", "BT-88")}, "BG-18"
    ),
    RAM + "PayerPartyDebtorFinancialAccount": inside({RAM + "IBANID": text("debited_account", "BT-91")}),
    RAM + "PayeePartyCreditorFinancialAccount": inside(ACCOUNT, "BG-17"),
    RAM + "PayeeSpecifiedCreditorFinancialInstitution": inside({RAM + "BICID": text("bic", "BT-86")}),
}


def _payment_means(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, PAYMENT_MEANS, own, reading)
    account = {name: own.pop(name) for name in ("iban", "name", "bic") if name in own}
    if account:
        own["accounts"] = (PaymentAccount(**account),)
    values.setdefault("payment_means", []).append(PaymentMeans(**own))


def _vat(node: Record, values: Values, reading: Reading) -> None:
    """BG-23; BT-7 and BT-8 stand in each breakdown of CII, though the model has them once."""
    own: Values = {}
    walk(node, VAT, own, reading)
    code = own.pop("tax_point_code", None)
    if code:
        values.setdefault("tax_point_code", TAX_POINT_CODES.get(code, code))
    day = own.pop("tax_point_date", None)
    if day:
        values.setdefault("tax_point_date", day)
    values.setdefault("vat", []).append(VatBreakdown(**own))


_tax_point_date = compact_day("tax_point_date", "BT-7")
VAT: Table = {
    RAM + "CalculatedAmount": number("tax_amount", "BT-117"),
    RAM + "ExemptionReason": paragraphs("exemption_reason", "BT-120"),
    RAM + "BasisAmount": number("taxable_amount", "BT-116"),
    RAM + "CategoryCode": text("category", "BT-118"),
    RAM + "ExemptionReasonCode": text("exemption_code", "BT-121"),
    RAM + "TaxPointDate": inside({UDT + "DateString": _tax_point_date, UDT + "Date": _tax_point_date}),
    RAM + "DueDateTypeCode": text("tax_point_code", "BT-8"),
    RAM + "RateApplicablePercent": number("rate", "BT-119"),
}

TOTALS: Table = {
    RAM + "LineTotalAmount": number("lines", "BT-106"),
    RAM + "ChargeTotalAmount": number("charges", "BT-108"),
    RAM + "AllowanceTotalAmount": number("allowances", "BT-107"),
    RAM + "TaxBasisTotalAmount": number("without_vat", "BT-109"),
    RAM + "TaxTotalAmount": tax_total("BT-110", "BT-111"),
    RAM + "RoundingAmount": number("rounding", "BT-114"),
    RAM + "GrandTotalAmount": number("with_vat", "BT-112"),
    RAM + "TotalPrepaidAmount": number("prepaid", "BT-113"),
    RAM + "DuePayableAmount": number("due", "BT-115"),
}


def _totals(node: Record, values: Values, reading: Reading) -> None:
    walk(node, TOTALS, values.setdefault("totals", {}), reading)


def _preceding(number: str = "", **values: Any) -> PrecedingInvoice:
    return PrecedingInvoice(number=number, **values)


SETTLEMENT: Table = {
    RAM + "CreditorReferenceID": text("creditor_identifier", "BT-90"),
    RAM + "PaymentReference": text("remittance", "BT-83"),
    RAM + "TaxCurrencyCode": text("vat_currency", "BT-6"),
    RAM + "InvoiceCurrencyCode": text("currency", "BT-5"),
    RAM + "PayeeTradeParty": _party("payee", PartyTerms.payee()),
    RAM + "SpecifiedTradeSettlementPaymentMeans": custom(_payment_means, PAYMENT_MEANS, "BG-16"),
    RAM + "ApplicableTradeTax": custom(_vat, VAT, "BG-23"),
    RAM + "BillingSpecifiedPeriod": group("period", Period, period_table("BT-73", "BT-74"), "BG-14"),
    RAM + "SpecifiedTradeAllowanceCharge": groups(
        "allowances_charges", make_allowance, DOCUMENT_ALLOWANCE, "BG-20", "BG-21"
    ),
    RAM + "SpecifiedTradePaymentTerms": inside(
        {
            RAM + "Description": paragraphs("payment_terms", "BT-20"),
            RAM + "DueDateDateTime": day_step("due_date", "BT-9"),
            RAM + "DirectDebitMandateID": text("mandate", "BT-89"),
        }
    ),
    RAM + "SpecifiedTradeSettlementHeaderMonetarySummation": custom(_totals, TOTALS, "BG-22"),
    RAM + "InvoiceReferencedDocument": groups(
        "preceding",
        _preceding,
        {
            RAM + "IssuerAssignedID": text("number", "BT-25"),
            RAM + "FormattedIssueDateTime": day_step("issue_date", "BT-26"),
        },
        "BG-3",
    ),
    RAM + "ReceivableSpecifiedTradeAccountingAccount": inside({RAM + "ID": text("accounting_reference", "BT-19")}),
}

DOCUMENT: Table = {
    RSM + "ExchangedDocumentContext": inside(
        {
            RAM + "BusinessProcessSpecifiedDocumentContextParameter": inside(
                {RAM + "ID": text("business_process", "BT-23")}
            ),
            RAM + "GuidelineSpecifiedDocumentContextParameter": inside({RAM + "ID": text("specification", "BT-24")}),
        },
        "BG-2",
    ),
    RSM + "ExchangedDocument": inside(
        {
            RAM + "ID": text("number", "BT-1"),
            RAM + "TypeCode": text("type_code", "BT-3"),
            RAM + "IssueDateTime": day_step("issue_date", "BT-2"),
            RAM + "IncludedNote": custom(_note, NOTE, "BG-1"),
        }
    ),
    RSM + "SupplyChainTradeTransaction": inside(
        {
            RAM + "IncludedSupplyChainTradeLineItem": groups("lines", make_line, LINE, "BG-25"),
            RAM + "ApplicableHeaderTradeAgreement": inside(AGREEMENT),
            RAM + "ApplicableHeaderTradeDelivery": custom(_delivery, DELIVERED | DELIVERY, "BG-13"),
            RAM + "ApplicableHeaderTradeSettlement": inside(SETTLEMENT),
        }
    ),
}
