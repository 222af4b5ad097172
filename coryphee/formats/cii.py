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
    discount,
    group,
    groups,
    identifier,
    identifiers,
    inside,
    make_identifier,
    number,
    paragraphs,
    quantity,
    tax_total,
    text,
    walk,
)
from coryphee.formats.invoice_document import (
    Address,
    AllowanceCharge,
    Contact,
    Delivery,
    Identifier,
    InvoiceDocument,
    ItemAttribute,
    Line,
    Note,
    PaymentAccount,
    PaymentMeans,
    Period,
    PrecedingInvoice,
    SupportingDocument,
    Syntax,
    VatBreakdown,
)
from coryphee.formats.shared import AddressTerms, PartyTerms, complete, gather_payment, make_party
from coryphee.formats.xml import Element

RSM_NS = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
RSM = f"{{{RSM_NS}}}"
RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
UDT = "{urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100}"
QDT = "{urn:un:unece:uncefact:data:standard:QualifiedDataType:100}"
ROOT = f"{RSM}CrossIndustryInvoice"

# BT-8: the model keeps the codes of the standard (UNTDID 2005), CII writes those of UNTDID 2475.
TAX_POINT_CODES = {"5": "3", "29": "35", "72": "432"}


def read_cii(root: Element) -> tuple[InvoiceDocument, Reading]:
    """The document of a CII tree, and what could not be converted. Never raises on a value."""
    reading = Reading()
    values: Values = {"syntax": Syntax.CII}
    walk(root, DOCUMENT, values, reading)
    values["payment_means"] = gather_payment(values)
    return build(InvoiceDocument, complete(values, reading)), reading


def _day(field: str, *terms: str) -> Step:
    """A date in its udt:DateTimeString, udt:DateTime or qdt:DateTimeString."""
    day = compact_day(field, *terms)
    return inside({UDT + "DateTimeString": day, QDT + "DateTimeString": day, UDT + "DateTime": day})


NOTE: Table = {RAM + "Content": paragraphs("text", "BT-22"), RAM + "SubjectCode": text("subject_code", "BT-21")}


def _note(node: Element, values: Values, reading: Reading) -> None:
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
    def run(node: Element, values: Values, reading: Reading) -> None:
        value = (node.text or "").strip()
        if value:
            values.setdefault("tax_registration" if node.get("schemeID") == "FC" else "vat_identifier", value)

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

    def run(node: Element, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        if own and field not in values:
            values[field] = make_party(own)

    return custom(run, table, terms.group)


def _make_allowance(charge: bool = False, **values: Any) -> AllowanceCharge:
    return AllowanceCharge(charge=charge, **values)


def _charge_indicator(node: Element, values: Values, reading: Reading) -> None:
    values["charge"] = (node.text or "").strip() in ("true", "1")


def _allowance(*terms: tuple[str, ...]) -> Table:
    amount, base, percent, reason, code, category, rate = terms
    return {
        RAM + "ChargeIndicator": inside({UDT + "Indicator": custom(_charge_indicator)}),
        RAM + "CalculationPercent": number("percent", *percent),
        RAM + "BasisAmount": number("base", *base),
        RAM + "ActualAmount": number("amount", *amount),
        RAM + "ReasonCode": text("reason_code", *code),
        RAM + "Reason": text("reason", *reason),
        RAM + "CategoryTradeTax": inside(
            {
                RAM + "CategoryCode": text("vat_category", *category),
                RAM + "RateApplicablePercent": number("vat_rate", *rate),
            }
        ),
    }


DOCUMENT_ALLOWANCE: Table = _allowance(
    ("BT-92", "BT-99"),
    ("BT-93", "BT-100"),
    ("BT-94", "BT-101"),
    ("BT-97", "BT-104"),
    ("BT-98", "BT-105"),
    ("BT-95", "BT-102"),
    ("BT-96", "BT-103"),
)
LINE_ALLOWANCE: Table = _allowance(
    ("BT-136", "BT-141"), ("BT-137", "BT-142"), ("BT-138", "BT-143"), ("BT-139", "BT-144"), ("BT-140", "BT-145"), (), ()
)
del LINE_ALLOWANCE[RAM + "CategoryTradeTax"]


def _period(start: str, end: str) -> Table:
    return {RAM + "StartDateTime": _day("start", start), RAM + "EndDateTime": _day("end", end)}


def _item_attribute(name: str = "", value: str = "") -> ItemAttribute:
    return ItemAttribute(name=name, value=value)


PRODUCT: Table = {
    RAM + "GlobalID": identifier("standard_item", "BT-157"),
    RAM + "SellerAssignedID": text("seller_item", "BT-155"),
    RAM + "BuyerAssignedID": text("buyer_item", "BT-156"),
    RAM + "Name": text("name", "BT-153"),
    RAM + "Description": paragraphs("description", "BT-154"),
    RAM + "ApplicableProductCharacteristic": groups(
        "attributes",
        _item_attribute,
        {RAM + "Description": text("name", "BT-160"), RAM + "Value": text("value", "BT-161")},
        "BG-32",
    ),
    RAM + "DesignatedProductClassification": inside(
        {RAM + "ClassCode": identifiers("classifications", "BT-158", scheme="listID", version="listVersionID")}
    ),
    RAM + "OriginTradeCountry": inside({RAM + "ID": text("origin_country", "BT-159")}),
}

LINE_AGREEMENT: Table = {
    RAM + "BuyerOrderReferencedDocument": inside({RAM + "LineID": text("order_line", "BT-132")}),
    RAM + "GrossPriceProductTradePrice": inside(
        {
            RAM + "ChargeAmount": number("gross_price", "BT-148"),
            RAM + "BasisQuantity": quantity("gross_base_quantity", "gross_base_unit", "BT-149", "BT-150"),
            RAM + "AppliedTradeAllowanceCharge": inside({RAM + "ActualAmount": discount("price_discount", "BT-147")}),
        }
    ),
    RAM + "NetPriceProductTradePrice": inside(
        {
            RAM + "ChargeAmount": number("net_price", "BT-146"),
            RAM + "BasisQuantity": quantity("base_quantity", "base_unit", "BT-149", "BT-150"),
        }
    ),
}

REFERENCED: Table = {
    RAM + "IssuerAssignedID": text("reference", "BT-122"),
    RAM + "URIID": text("location", "BT-124"),
    RAM + "TypeCode": text("type_code"),
    RAM + "Name": paragraphs("description", "BT-123"),
    RAM + "AttachmentBinaryObject": attachment("BT-125"),
    RAM + "ReferenceTypeCode": text("scheme", "BT-18"),
}


def _line_object(node: Element, values: Values, reading: Reading) -> None:
    """BT-128 is the referenced document of type 130; the other types are no business of EN 16931."""
    own: Values = {}
    walk(node, LINE_OBJECT, own, reading)
    if own.get("reference") and own.get("type_code", "130") == "130":
        values.setdefault("object_identifier", Identifier(value=own["reference"], scheme=own.get("scheme")))


LINE_OBJECT: Table = {
    RAM + "IssuerAssignedID": text("reference", "BT-128"),
    RAM + "TypeCode": text("type_code"),
    RAM + "ReferenceTypeCode": text("scheme", "BT-128"),
}

LINE_SETTLEMENT: Table = {
    RAM + "ApplicableTradeTax": inside(
        {
            RAM + "CategoryCode": text("vat_category", "BT-151"),
            RAM + "RateApplicablePercent": number("vat_rate", "BT-152"),
        }
    ),
    RAM + "BillingSpecifiedPeriod": group("period", Period, _period("BT-134", "BT-135"), "BG-26"),
    RAM + "SpecifiedTradeAllowanceCharge": groups(
        "allowances_charges", _make_allowance, LINE_ALLOWANCE, "BG-27", "BG-28"
    ),
    RAM + "SpecifiedTradeSettlementLineMonetarySummation": inside(
        {RAM + "LineTotalAmount": number("net_amount", "BT-131")}
    ),
    RAM + "AdditionalReferencedDocument": custom(_line_object, LINE_OBJECT),
    RAM + "ReceivableSpecifiedTradeAccountingAccount": inside({RAM + "ID": text("accounting_reference", "BT-133")}),
}

LINE: Table = {
    RAM + "AssociatedDocumentLineDocument": inside(
        {
            RAM + "LineID": text("identifier", "BT-126"),
            RAM + "IncludedNote": inside({RAM + "Content": paragraphs("note", "BT-127")}),
        }
    ),
    RAM + "SpecifiedTradeProduct": inside(PRODUCT, "BG-31"),
    RAM + "SpecifiedLineTradeAgreement": inside(LINE_AGREEMENT, "BG-29"),
    RAM + "SpecifiedLineTradeDelivery": inside(
        {RAM + "BilledQuantity": quantity("quantity", "unit", "BT-129", "BT-130")}
    ),
    RAM + "SpecifiedLineTradeSettlement": inside(LINE_SETTLEMENT),
}


def _make_line(**values: Any) -> Line:
    """BT-149 stands under the net price or under the gross price; the net one wins."""
    for name in ("base_quantity", "base_unit"):
        other = values.pop(f"gross_{name}", None)
        if other is not None:
            values.setdefault(name, other)
    return Line(**values)


def _reference(node: Element, values: Values, reading: Reading) -> None:
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


def _location(node: Element, values: Values, reading: Reading) -> None:
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
    RAM + "ActualDeliverySupplyChainEvent": inside({RAM + "OccurrenceDateTime": _day("date", "BT-72")}),
}
DELIVERY: Table = {
    RAM + "DespatchAdviceReferencedDocument": _referenced("despatch_advice", "BT-16"),
    RAM + "ReceivingAdviceReferencedDocument": _referenced("receiving_advice", "BT-15"),
}


def _delivery(node: Element, values: Values, reading: Reading) -> None:
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


def _payment_means(node: Element, values: Values, reading: Reading) -> None:
    own: Values = {}
    walk(node, PAYMENT_MEANS, own, reading)
    account = {name: own.pop(name) for name in ("iban", "name", "bic") if name in own}
    if account:
        own["accounts"] = (PaymentAccount(**account),)
    values.setdefault("payment_means", []).append(PaymentMeans(**own))


def _vat(node: Element, values: Values, reading: Reading) -> None:
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


def _totals(node: Element, values: Values, reading: Reading) -> None:
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
    RAM + "BillingSpecifiedPeriod": group("period", Period, _period("BT-73", "BT-74"), "BG-14"),
    RAM + "SpecifiedTradeAllowanceCharge": groups(
        "allowances_charges", _make_allowance, DOCUMENT_ALLOWANCE, "BG-20", "BG-21"
    ),
    RAM + "SpecifiedTradePaymentTerms": inside(
        {
            RAM + "Description": paragraphs("payment_terms", "BT-20"),
            RAM + "DueDateDateTime": _day("due_date", "BT-9"),
            RAM + "DirectDebitMandateID": text("mandate", "BT-89"),
        }
    ),
    RAM + "SpecifiedTradeSettlementHeaderMonetarySummation": custom(_totals, TOTALS, "BG-22"),
    RAM + "InvoiceReferencedDocument": groups(
        "preceding",
        _preceding,
        {
            RAM + "IssuerAssignedID": text("number", "BT-25"),
            RAM + "FormattedIssueDateTime": _day("issue_date", "BT-26"),
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
            RAM + "IssueDateTime": _day("issue_date", "BT-2"),
            RAM + "IncludedNote": custom(_note, NOTE, "BG-1"),
        }
    ),
    RSM + "SupplyChainTradeTransaction": inside(
        {
            RAM + "IncludedSupplyChainTradeLineItem": groups("lines", _make_line, LINE, "BG-25"),
            RAM + "ApplicableHeaderTradeAgreement": inside(AGREEMENT),
            RAM + "ApplicableHeaderTradeDelivery": custom(_delivery, DELIVERED | DELIVERY, "BG-13"),
            RAM + "ApplicableHeaderTradeSettlement": inside(SETTLEMENT),
        }
    ),
}
