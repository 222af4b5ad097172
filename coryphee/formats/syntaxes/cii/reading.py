"""UN/CEFACT Cross Industry Invoice (D16B, D22B) → `InvoiceDocument`, along the CEN/TS 16931-3-3 binding."""

from typing import Any

from coryphee.formats.model.document import (
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
from coryphee.formats.model.parties import AddressTerms, PartyTerms
from coryphee.formats.syntaxes.binding import (
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
from coryphee.formats.syntaxes.cii.reading_lines import (
    DOCUMENT_ALLOWANCE,
    LINE,
    day_step,
    make_allowance,
    make_line,
    period_table,
)
from coryphee.formats.syntaxes.gathering import complete, gather_payment, make_party
from coryphee.formats.xml.records.record import Record

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


NOTE: Table = {"ram:Content": paragraphs("text", "BT-22"), "ram:SubjectCode": text("subject_code", "BT-21")}


def _note(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, NOTE, own, reading)
    if own:
        values.setdefault("notes", []).append(build(Note, {"text": "", **own}))


def _address(terms: AddressTerms) -> Table:
    return {
        "ram:PostcodeCode": text("postal_code", terms.postal_code),
        "ram:LineOne": text("line1", terms.line1),
        "ram:LineTwo": text("line2", terms.line2),
        "ram:LineThree": text("line3", terms.line3),
        "ram:CityName": text("city", terms.city),
        "ram:CountryID": text("country", terms.country),
        "ram:CountrySubDivisionName": text("subdivision", terms.subdivision),
    }


def _tax_registration(vat: str, other: str) -> Step:
    def run(node: Record, values: Values, reading: Reading) -> None:
        value = (node[0] or "").strip()
        if value:
            values.setdefault("tax_registration" if node[1].get("schemeID") == "FC" else "vat_identifier", value)

    return inside({"ram:ID": custom(run, None, vat, other)})


def _contact(terms: PartyTerms) -> Table:
    return {
        "ram:PersonName": text("name", terms.contact_name),
        "ram:DepartmentName": text("name", terms.contact_name),
        "ram:TelephoneUniversalCommunication": inside({"ram:CompleteNumber": text("phone", terms.contact_phone)}),
        "ram:EmailURIUniversalCommunication": inside({"ram:URIID": text("email", terms.contact_email)}),
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
        "ram:ID": identifiers("identifiers", terms.identifiers),
        "ram:GlobalID": identifiers("identifiers", terms.identifiers),
        "ram:Name": text("name", terms.name),
        "ram:Description": paragraphs("legal_information", terms.legal_information),
        "ram:SpecifiedLegalOrganization": inside(
            {
                "ram:ID": identifier("legal_identifier", terms.legal_identifier),
                "ram:TradingBusinessName": text("trading_name", terms.trading_name),
            }
        ),
        "ram:DefinedTradeContact": group("contact", Contact, _contact(terms), terms.contact),
        "ram:PostalTradeAddress": group("address", Address, _address(terms.address), terms.address.group),
        "ram:URIUniversalCommunication": inside(
            {"ram:URIID": identifier("electronic_address", terms.electronic_address)}
        ),
        "ram:SpecifiedTaxRegistration": _tax_registration(terms.vat_identifier, terms.tax_registration),
    }

    for tag, term in _OPTIONAL.items():
        if not getattr(terms, term):
            del table[f"ram:{tag}"]

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        if own and field not in values:
            values[field] = make_party(own)

    return custom(run, table, terms.group)


REFERENCED: Table = {
    "ram:IssuerAssignedID": text("reference", "BT-122"),
    "ram:URIID": text("location", "BT-124"),
    "ram:TypeCode": text("type_code"),
    "ram:Name": paragraphs("description", "BT-123"),
    "ram:AttachmentBinaryObject": attachment("BT-125"),
    "ram:ReferenceTypeCode": text("scheme", "BT-18"),
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
        values.setdefault("supporting_documents", []).append(build(SupportingDocument, own))
        return
    if own.keys() - {"reference"}:
        values.setdefault("supporting_documents", []).append(build(SupportingDocument, own))


def _referenced(field: str, term: str) -> Step:
    return inside({"ram:IssuerAssignedID": text(field, term)})


AGREEMENT: Table = {
    "ram:BuyerReference": text("buyer_reference", "BT-10"),
    "ram:SellerTradeParty": _party("seller", PartyTerms.seller()),
    "ram:BuyerTradeParty": _party("buyer", PartyTerms.buyer()),
    "ram:SellerTaxRepresentativeTradeParty": _party("tax_representative", PartyTerms.tax_representative()),
    "ram:SellerOrderReferencedDocument": _referenced("sales_order", "BT-14"),
    "ram:BuyerOrderReferencedDocument": _referenced("purchase_order", "BT-13"),
    "ram:ContractReferencedDocument": _referenced("contract", "BT-12"),
    "ram:AdditionalReferencedDocument": custom(_reference, REFERENCED, "BG-24"),
    "ram:SpecifiedProcuringProject": inside({"ram:ID": text("project", "BT-11")}),
}


def _location(node: Record, values: Values, reading: Reading) -> None:
    """BT-71: an identifier with its scheme (GlobalID) says more than one without."""
    found = make_identifier(node)
    if found and (found.scheme or "location" not in values):
        values["location"] = found


SHIP_TO: Table = {
    "ram:ID": custom(_location, None, "BT-71"),
    "ram:GlobalID": custom(_location, None, "BT-71"),
    "ram:Name": text("party_name", "BT-70"),
    "ram:PostalTradeAddress": group("address", Address, _address(AddressTerms.of("BG-15")), "BG-15"),
}
DELIVERED: Table = {
    "ram:ShipToTradeParty": inside(SHIP_TO),
    "ram:ActualDeliverySupplyChainEvent": inside({"ram:OccurrenceDateTime": day_step("date", "BT-72")}),
}
DELIVERY: Table = {
    "ram:DespatchAdviceReferencedDocument": _referenced("despatch_advice", "BT-16"),
    "ram:ReceivingAdviceReferencedDocument": _referenced("receiving_advice", "BT-15"),
}


def _delivery(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, DELIVERED, own, reading)
    if own and "delivery" not in values:
        values["delivery"] = Delivery(**own)
    walk(node, DELIVERY, values, reading)


ACCOUNT: Table = {
    "ram:IBANID": text("iban", "BT-84"),
    "ram:ProprietaryID": text("iban", "BT-84"),
    "ram:AccountName": text("name", "BT-85"),
}
PAYMENT_MEANS: Table = {
    "ram:TypeCode": text("code", "BT-81"),
    "ram:Information": paragraphs("text", "BT-82"),
    "ram:ApplicableTradeSettlementFinancialCard": inside(
        {"ram:ID": text("card_number", "BT-87"), "ram:CardholderName": text("card_holder", "BT-88")}, "BG-18"
    ),
    "ram:PayerPartyDebtorFinancialAccount": inside({"ram:IBANID": text("debited_account", "BT-91")}),
    "ram:PayeePartyCreditorFinancialAccount": inside(ACCOUNT, "BG-17"),
    "ram:PayeeSpecifiedCreditorFinancialInstitution": inside({"ram:BICID": text("bic", "BT-86")}),
}


def _payment_means(node: Record, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, PAYMENT_MEANS, own, reading)
    account = {name: own.pop(name) for name in ("iban", "name", "bic") if name in own}
    if account:
        own["accounts"] = (PaymentAccount(**account),)
    values.setdefault("payment_means", []).append(build(PaymentMeans, own))


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
    values.setdefault("vat", []).append(build(VatBreakdown, own))


_tax_point_date = compact_day("tax_point_date", "BT-7")
VAT: Table = {
    "ram:CalculatedAmount": number("tax_amount", "BT-117"),
    "ram:ExemptionReason": paragraphs("exemption_reason", "BT-120"),
    "ram:BasisAmount": number("taxable_amount", "BT-116"),
    "ram:CategoryCode": text("category", "BT-118"),
    "ram:ExemptionReasonCode": text("exemption_code", "BT-121"),
    "ram:TaxPointDate": inside({"udt:DateString": _tax_point_date, "udt:Date": _tax_point_date}),
    "ram:DueDateTypeCode": text("tax_point_code", "BT-8"),
    "ram:RateApplicablePercent": number("rate", "BT-119"),
}

TOTALS: Table = {
    "ram:LineTotalAmount": number("lines", "BT-106"),
    "ram:ChargeTotalAmount": number("charges", "BT-108"),
    "ram:AllowanceTotalAmount": number("allowances", "BT-107"),
    "ram:TaxBasisTotalAmount": number("without_vat", "BT-109"),
    "ram:TaxTotalAmount": tax_total("BT-110", "BT-111"),
    "ram:RoundingAmount": number("rounding", "BT-114"),
    "ram:GrandTotalAmount": number("with_vat", "BT-112"),
    "ram:TotalPrepaidAmount": number("prepaid", "BT-113"),
    "ram:DuePayableAmount": number("due", "BT-115"),
}


def _totals(node: Record, values: Values, reading: Reading) -> None:
    walk(node, TOTALS, values.setdefault("totals", {}), reading)


def _preceding(number: str = "", **values: Any) -> PrecedingInvoice:
    return PrecedingInvoice(number=number, **values)


SETTLEMENT: Table = {
    "ram:CreditorReferenceID": text("creditor_identifier", "BT-90"),
    "ram:PaymentReference": text("remittance", "BT-83"),
    "ram:TaxCurrencyCode": text("vat_currency", "BT-6"),
    "ram:InvoiceCurrencyCode": text("currency", "BT-5"),
    "ram:PayeeTradeParty": _party("payee", PartyTerms.payee()),
    "ram:SpecifiedTradeSettlementPaymentMeans": custom(_payment_means, PAYMENT_MEANS, "BG-16"),
    "ram:ApplicableTradeTax": custom(_vat, VAT, "BG-23"),
    "ram:BillingSpecifiedPeriod": group("period", Period, period_table("BT-73", "BT-74"), "BG-14"),
    "ram:SpecifiedTradeAllowanceCharge": groups(
        "allowances_charges", make_allowance, DOCUMENT_ALLOWANCE, "BG-20", "BG-21"
    ),
    "ram:SpecifiedTradePaymentTerms": inside(
        {
            "ram:Description": paragraphs("payment_terms", "BT-20"),
            "ram:DueDateDateTime": day_step("due_date", "BT-9"),
            "ram:DirectDebitMandateID": text("mandate", "BT-89"),
        }
    ),
    "ram:SpecifiedTradeSettlementHeaderMonetarySummation": custom(_totals, TOTALS, "BG-22"),
    "ram:InvoiceReferencedDocument": groups(
        "preceding",
        _preceding,
        {
            "ram:IssuerAssignedID": text("number", "BT-25"),
            "ram:FormattedIssueDateTime": day_step("issue_date", "BT-26"),
        },
        "BG-3",
    ),
    "ram:ReceivableSpecifiedTradeAccountingAccount": inside({"ram:ID": text("accounting_reference", "BT-19")}),
}

DOCUMENT: Table = {
    "rsm:ExchangedDocumentContext": inside(
        {
            "ram:BusinessProcessSpecifiedDocumentContextParameter": inside(
                {"ram:ID": text("business_process", "BT-23")}
            ),
            "ram:GuidelineSpecifiedDocumentContextParameter": inside({"ram:ID": text("specification", "BT-24")}),
        },
        "BG-2",
    ),
    "rsm:ExchangedDocument": inside(
        {
            "ram:ID": text("number", "BT-1"),
            "ram:TypeCode": text("type_code", "BT-3"),
            "ram:IssueDateTime": day_step("issue_date", "BT-2"),
            "ram:IncludedNote": custom(_note, NOTE, "BG-1"),
        }
    ),
    "rsm:SupplyChainTradeTransaction": inside(
        {
            "ram:IncludedSupplyChainTradeLineItem": groups("lines", make_line, LINE, "BG-25"),
            "ram:ApplicableHeaderTradeAgreement": inside(AGREEMENT),
            "ram:ApplicableHeaderTradeDelivery": custom(_delivery, DELIVERED | DELIVERY, "BG-13"),
            "ram:ApplicableHeaderTradeSettlement": inside(SETTLEMENT),
        }
    ),
}
