"""Lines, allowances and periods of UBL: tables that `coryphee.formats.syntaxes.ubl.reading` puts together."""

from typing import Any

from coryphee.formats.model.document import INFORMATION, AllowanceCharge, ItemAttribute, Line, Period
from coryphee.formats.syntaxes.binding import (
    Reading,
    Step,
    Table,
    Values,
    build,
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
    walk,
)
from coryphee.formats.xml.records.record import Record

CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"


def make_allowance(charge: bool = False, **values: Any) -> AllowanceCharge:
    """An allowance unless the file says that it is a charge."""
    return AllowanceCharge(charge=charge, **values)


def _charge_indicator(node: Record, values: Values, reading: Reading) -> None:
    values["charge"] = (node[0] or "").strip() in ("true", "1")


def _allowance(*terms: tuple[str, str]) -> Table:
    amount, base, percent, reason, code = terms
    return {
        "cbc:ChargeIndicator": custom(_charge_indicator),
        "cbc:AllowanceChargeReasonCode": text("reason_code", *code),
        "cbc:AllowanceChargeReason": text("reason", *reason),
        "cbc:MultiplierFactorNumeric": number("percent", *percent),
        "cbc:Amount": number("amount", *amount),
        "cbc:BaseAmount": number("base", *base),
    }


DOCUMENT_ALLOWANCE: Table = _allowance(
    ("BT-92", "BT-99"), ("BT-93", "BT-100"), ("BT-94", "BT-101"), ("BT-97", "BT-104"), ("BT-98", "BT-105")
) | {
    "cac:TaxCategory": inside(
        {
            "cbc:ID": text("vat_category", "BT-95", "BT-102"),
            "cbc:Percent": number("vat_rate", "BT-96", "BT-103"),
        }
    )
}
LINE_ALLOWANCE: Table = _allowance(
    ("BT-136", "BT-141"), ("BT-137", "BT-142"), ("BT-138", "BT-143"), ("BT-139", "BT-144"), ("BT-140", "BT-145")
)


def _item_attribute(name: str = "", value: str = "") -> ItemAttribute:
    return ItemAttribute(name=name, value=value)


ITEM: Table = {
    "cbc:Description": paragraphs("description", "BT-154"),
    "cbc:Name": text("name", "BT-153"),
    "cac:BuyersItemIdentification": inside({"cbc:ID": text("buyer_item", "BT-156")}),
    "cac:SellersItemIdentification": inside({"cbc:ID": text("seller_item", "BT-155")}),
    "cac:StandardItemIdentification": inside({"cbc:ID": identifier("standard_item", "BT-157")}),
    "cac:OriginCountry": inside({"cbc:IdentificationCode": text("origin_country", "BT-159")}),
    "cac:CommodityClassification": inside(
        {
            "cbc:ItemClassificationCode": identifiers(
                "classifications", "BT-158", scheme="listID", version="listVersionID"
            )
        }
    ),
    "cac:ClassifiedTaxCategory": inside(
        {"cbc:ID": text("vat_category", "BT-151"), "cbc:Percent": number("vat_rate", "BT-152")}
    ),
    "cac:AdditionalItemProperty": groups(
        "attributes",
        _item_attribute,
        {"cbc:Name": text("name", "BT-160"), "cbc:Value": text("value", "BT-161")},
        "BG-32",
    ),
}

PRICE: Table = {
    "cbc:PriceAmount": number("net_price", "BT-146"),
    "cbc:BaseQuantity": quantity("base_quantity", "base_unit", "BT-149", "BT-150"),
    "cac:AllowanceCharge": inside(
        {"cbc:Amount": discount("price_discount", "BT-147"), "cbc:BaseAmount": number("gross_price", "BT-148")}
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
    """The table of a period: the terms of its first and last days."""
    return {"cbc:StartDate": iso_day("start", start), "cbc:EndDate": iso_day("end", end)}


LINE: Table = {
    "cbc:ID": text("identifier", "BT-126"),
    "cbc:Note": paragraphs("note", "BT-127"),
    "cbc:InvoicedQuantity": quantity("quantity", "unit", "BT-129", "BT-130"),
    "cbc:CreditedQuantity": quantity("quantity", "unit", "BT-129", "BT-130"),
    "cbc:LineExtensionAmount": number("net_amount", "BT-131"),
    "cbc:AccountingCost": text("accounting_reference", "BT-133"),
    "cac:InvoicePeriod": group("period", Period, period_table("BT-134", "BT-135"), "BG-26"),
    "cac:OrderLineReference": inside({"cbc:LineID": text("order_line", "BT-132")}),
    "cac:DocumentReference": custom(_line_object, {"cbc:ID": identifier("object_identifier", "BT-128")}),
    "cac:AllowanceCharge": groups("allowances_charges", make_allowance, LINE_ALLOWANCE, "BG-27", "BG-28"),
    "cac:Item": inside(ITEM, "BG-31"),
    "cac:Price": inside(PRICE, "BG-29"),
}


SUB_LINES = ("cac:SubInvoiceLine", "cac:SubCreditNoteLine")


def lines() -> Step:
    """A line, then the sub-lines below it, which tell what it holds (EXTENDED-CTC-FR): the totals count the line."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        waiting: list[tuple[Record, str | None, str | None]] = [(node, None, None)]
        while waiting:
            record, parent, role = waiting.pop()
            own: Values = {"parent": parent, "role": role}
            walk(record, LINE, own, reading)
            line = build(Line, own)
            values.setdefault("lines", []).append(line)
            below = [one for name in SUB_LINES for one in record[3].get(name, ())]
            waiting += [(one, line.identifier, INFORMATION) for one in reversed(below)]

    return custom(run, LINE, "BG-25")
