"""Lines, allowances and periods of UBL: tables that `coryphee.formats.ubl` puts together."""

from typing import Any

from coryphee.formats.binding import (
    Reading,
    Table,
    Values,
    custom,
    discount,
    group,
    groups,
    identifier,
    identifiers,
    inside,
    iso_day,
    make_identifier,
    number,
    paragraphs,
    quantity,
    text,
)
from coryphee.formats.invoice_document import AllowanceCharge, ItemAttribute, Period
from coryphee.formats.records.record import Record

CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"


def make_allowance(charge: bool = False, **values: Any) -> AllowanceCharge:
    return AllowanceCharge(charge=charge, **values)


def _charge_indicator(node: Record, values: Values, reading: Reading) -> None:
    values["charge"] = (node[0] or "").strip() in ("true", "1")


def _allowance(*terms: tuple[str, str]) -> Table:
    amount, base, percent, reason, code = terms
    return {
        CBC + "ChargeIndicator": custom(_charge_indicator),
        CBC + "AllowanceChargeReasonCode": text("reason_code", *code),
        CBC + "AllowanceChargeReason": text("reason", *reason),
        CBC + "MultiplierFactorNumeric": number("percent", *percent),
        CBC + "Amount": number("amount", *amount),
        CBC + "BaseAmount": number("base", *base),
    }


DOCUMENT_ALLOWANCE: Table = _allowance(
    ("BT-92", "BT-99"), ("BT-93", "BT-100"), ("BT-94", "BT-101"), ("BT-97", "BT-104"), ("BT-98", "BT-105")
) | {
    CAC + "TaxCategory": inside(
        {
            CBC + "ID": text("vat_category", "BT-95", "BT-102"),
            CBC + "Percent": number("vat_rate", "BT-96", "BT-103"),
        }
    )
}
LINE_ALLOWANCE: Table = _allowance(
    ("BT-136", "BT-141"), ("BT-137", "BT-142"), ("BT-138", "BT-143"), ("BT-139", "BT-144"), ("BT-140", "BT-145")
)


def _item_attribute(name: str = "", value: str = "") -> ItemAttribute:
    return ItemAttribute(name=name, value=value)


ITEM: Table = {
    CBC + "Description": paragraphs("description", "BT-154"),
    CBC + "Name": text("name", "BT-153"),
    CAC + "BuyersItemIdentification": inside({CBC + "ID": text("buyer_item", "BT-156")}),
    CAC + "SellersItemIdentification": inside({CBC + "ID": text("seller_item", "BT-155")}),
    CAC + "StandardItemIdentification": inside({CBC + "ID": identifier("standard_item", "BT-157")}),
    CAC + "OriginCountry": inside({CBC + "IdentificationCode": text("origin_country", "BT-159")}),
    CAC + "CommodityClassification": inside(
        {
            CBC + "ItemClassificationCode": identifiers(
                "classifications", "BT-158", scheme="listID", version="listVersionID"
            )
        }
    ),
    CAC + "ClassifiedTaxCategory": inside(
        {CBC + "ID": text("vat_category", "BT-151"), CBC + "Percent": number("vat_rate", "BT-152")}
    ),
    CAC + "AdditionalItemProperty": groups(
        "attributes",
        _item_attribute,
        {CBC + "Name": text("name", "BT-160"), CBC + "Value": text("value", "BT-161")},
        "BG-32",
    ),
}

PRICE: Table = {
    CBC + "PriceAmount": number("net_price", "BT-146"),
    CBC + "BaseQuantity": quantity("base_quantity", "base_unit", "BT-149", "BT-150"),
    CAC + "AllowanceCharge": inside(
        {CBC + "Amount": discount("price_discount", "BT-147"), CBC + "BaseAmount": number("gross_price", "BT-148")}
    ),
}


def _line_object(node: Record, values: Values, reading: Reading) -> None:
    """BT-128 is the document reference of type 130; the other types are no business of EN 16931."""
    found, codes = node[3].get("cbc:ID"), node[3].get("cbc:DocumentTypeCode")
    if found and (not codes or (codes[0][0] or "").strip() == "130"):
        identified = make_identifier(found[0])
        if identified:
            values.setdefault("object_identifier", identified)


def period_table(start: str, end: str) -> Table:
    return {CBC + "StartDate": iso_day("start", start), CBC + "EndDate": iso_day("end", end)}


LINE: Table = {
    CBC + "ID": text("identifier", "BT-126"),
    CBC + "Note": paragraphs("note", "BT-127"),
    CBC + "InvoicedQuantity": quantity("quantity", "unit", "BT-129", "BT-130"),
    CBC + "CreditedQuantity": quantity("quantity", "unit", "BT-129", "BT-130"),
    CBC + "LineExtensionAmount": number("net_amount", "BT-131"),
    CBC + "AccountingCost": text("accounting_reference", "BT-133"),
    CAC + "InvoicePeriod": group("period", Period, period_table("BT-134", "BT-135"), "BG-26"),
    CAC + "OrderLineReference": inside({CBC + "LineID": text("order_line", "BT-132")}),
    CAC + "DocumentReference": custom(_line_object, {CBC + "ID": identifier("object_identifier", "BT-128")}),
    CAC + "AllowanceCharge": groups("allowances_charges", make_allowance, LINE_ALLOWANCE, "BG-27", "BG-28"),
    CAC + "Item": inside(ITEM, "BG-31"),
    CAC + "Price": inside(PRICE, "BG-29"),
}
