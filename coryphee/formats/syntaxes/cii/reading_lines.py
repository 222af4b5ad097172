"""Lines, allowances, periods and dates of CII: tables that `coryphee.formats.syntaxes.cii.reading` puts together."""

from typing import Any

from coryphee.formats.model.document import AllowanceCharge, Identifier, ItemAttribute, Line, Period
from coryphee.formats.syntaxes.binding import (
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
from coryphee.formats.xml.records.record import Record

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
UDT = "{urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100}"


def day_step(field: str, *terms: str) -> Step:
    """A date in its udt:DateTimeString, udt:DateTime or qdt:DateTimeString."""
    day = compact_day(field, *terms)
    return inside({"udt:DateTimeString": day, "qdt:DateTimeString": day, "udt:DateTime": day})


def make_allowance(charge: bool = False, **values: Any) -> AllowanceCharge:
    """An allowance unless the file says that it is a charge."""
    return AllowanceCharge(charge=charge, **values)


def _charge_indicator(node: Record, values: Values, reading: Reading) -> None:
    values["charge"] = (node[0] or "").strip() in ("true", "1")


def _allowance(*terms: tuple[str, ...]) -> Table:
    amount, base, percent, reason, code, category, rate = terms
    return {
        "ram:ChargeIndicator": inside({"udt:Indicator": custom(_charge_indicator)}),
        "ram:CalculationPercent": number("percent", *percent),
        "ram:BasisAmount": number("base", *base),
        "ram:ActualAmount": number("amount", *amount),
        "ram:ReasonCode": text("reason_code", *code),
        "ram:Reason": text("reason", *reason),
        "ram:CategoryTradeTax": inside(
            {
                "ram:CategoryCode": text("vat_category", *category),
                "ram:RateApplicablePercent": number("vat_rate", *rate),
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
del LINE_ALLOWANCE["ram:CategoryTradeTax"]


def period_table(start: str, end: str) -> Table:
    """The table of a period: the terms of its first and last days."""
    return {"ram:StartDateTime": day_step("start", start), "ram:EndDateTime": day_step("end", end)}


def _item_attribute(name: str = "", value: str = "") -> ItemAttribute:
    return ItemAttribute(name=name, value=value)


PRODUCT: Table = {
    "ram:GlobalID": identifier("standard_item", "BT-157"),
    "ram:SellerAssignedID": text("seller_item", "BT-155"),
    "ram:BuyerAssignedID": text("buyer_item", "BT-156"),
    "ram:Name": text("name", "BT-153"),
    "ram:Description": paragraphs("description", "BT-154"),
    "ram:ApplicableProductCharacteristic": groups(
        "attributes",
        _item_attribute,
        {"ram:Description": text("name", "BT-160"), "ram:Value": text("value", "BT-161")},
        "BG-32",
    ),
    "ram:DesignatedProductClassification": inside(
        {"ram:ClassCode": identifiers("classifications", "BT-158", scheme="listID", version="listVersionID")}
    ),
    "ram:OriginTradeCountry": inside({"ram:ID": text("origin_country", "BT-159")}),
}

LINE_AGREEMENT: Table = {
    "ram:BuyerOrderReferencedDocument": inside({"ram:LineID": text("order_line", "BT-132")}),
    "ram:GrossPriceProductTradePrice": inside(
        {
            "ram:ChargeAmount": number("gross_price", "BT-148"),
            "ram:BasisQuantity": quantity("gross_base_quantity", "gross_base_unit", "BT-149", "BT-150"),
            "ram:AppliedTradeAllowanceCharge": inside({"ram:ActualAmount": discount("price_discount", "BT-147")}),
        }
    ),
    "ram:NetPriceProductTradePrice": inside(
        {
            "ram:ChargeAmount": number("net_price", "BT-146"),
            "ram:BasisQuantity": quantity("base_quantity", "base_unit", "BT-149", "BT-150"),
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
    "ram:IssuerAssignedID": text("reference", "BT-128"),
    "ram:TypeCode": text("type_code"),
    "ram:ReferenceTypeCode": text("scheme", "BT-128"),
}

LINE_SETTLEMENT: Table = {
    "ram:ApplicableTradeTax": inside(
        {
            "ram:CategoryCode": text("vat_category", "BT-151"),
            "ram:RateApplicablePercent": number("vat_rate", "BT-152"),
        }
    ),
    "ram:BillingSpecifiedPeriod": group("period", Period, period_table("BT-134", "BT-135"), "BG-26"),
    "ram:SpecifiedTradeAllowanceCharge": groups("allowances_charges", make_allowance, LINE_ALLOWANCE, "BG-27", "BG-28"),
    "ram:SpecifiedTradeSettlementLineMonetarySummation": inside(
        {"ram:LineTotalAmount": number("net_amount", "BT-131")}
    ),
    "ram:AdditionalReferencedDocument": custom(_line_object, LINE_OBJECT),
    "ram:ReceivableSpecifiedTradeAccountingAccount": inside({"ram:ID": text("accounting_reference", "BT-133")}),
}

LINE: Table = {
    "ram:AssociatedDocumentLineDocument": inside(
        {
            "ram:LineID": text("identifier", "BT-126"),
            "ram:ParentLineID": text("parent"),
            "ram:LineStatusReasonCode": text("role"),
            "ram:IncludedNote": inside({"ram:Content": paragraphs("note", "BT-127")}),
        }
    ),
    "ram:SpecifiedTradeProduct": inside(PRODUCT, "BG-31"),
    "ram:SpecifiedLineTradeAgreement": inside(LINE_AGREEMENT, "BG-29"),
    "ram:SpecifiedLineTradeDelivery": inside({"ram:BilledQuantity": quantity("quantity", "unit", "BT-129", "BT-130")}),
    "ram:SpecifiedLineTradeSettlement": inside(LINE_SETTLEMENT),
}


def make_line(**values: Any) -> Line:
    """BT-149 stands under the net price or under the gross price; the net one wins."""
    for name in ("base_quantity", "base_unit"):
        other = values.pop(f"gross_{name}", None)
        if other is not None:
            values.setdefault(name, other)
    return Line(**values)
