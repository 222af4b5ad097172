"""Lines, allowances, periods and dates of CII: tables that `coryphee.formats.cii` puts together."""

from typing import Any

from coryphee.formats.binding import (
    Reading,
    Step,
    Table,
    Values,
    compact_day,
    custom,
    discount,
    group,
    groups,
    identifier,
    identifiers,
    inside,
    number,
    paragraphs,
    quantity,
    text,
    walk,
)
from coryphee.formats.invoice_document import AllowanceCharge, Identifier, ItemAttribute, Line, Period
from coryphee.formats.records.record import Record

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
UDT = "{urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100}"
QDT = "{urn:un:unece:uncefact:data:standard:QualifiedDataType:100}"


def day_step(field: str, *terms: str) -> Step:
    """A date in its udt:DateTimeString, udt:DateTime or qdt:DateTimeString."""
    day = compact_day(field, *terms)
    return inside({UDT + "DateTimeString": day, QDT + "DateTimeString": day, UDT + "DateTime": day})


def make_allowance(charge: bool = False, **values: Any) -> AllowanceCharge:
    return AllowanceCharge(charge=charge, **values)


def _charge_indicator(node: Record, values: Values, reading: Reading) -> None:
    values["charge"] = (node[0] or "").strip() in ("true", "1")


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


def period_table(start: str, end: str) -> Table:
    return {RAM + "StartDateTime": day_step("start", start), RAM + "EndDateTime": day_step("end", end)}


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


def _line_object(node: Record, values: Values, reading: Reading) -> None:
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
    RAM + "BillingSpecifiedPeriod": group("period", Period, period_table("BT-134", "BT-135"), "BG-26"),
    RAM + "SpecifiedTradeAllowanceCharge": groups(
        "allowances_charges", make_allowance, LINE_ALLOWANCE, "BG-27", "BG-28"
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


def make_line(**values: Any) -> Line:
    """BT-149 stands under the net price or under the gross price; the net one wins."""
    for name in ("base_quantity", "base_unit"):
        other = values.pop(f"gross_{name}", None)
        if other is not None:
            values.setdefault(name, other)
    return Line(**values)
