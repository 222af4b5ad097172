"""Lines of UBL, and the pieces that they share with the whole document."""

from collections.abc import Sequence
from decimal import Decimal

from coryphee.formats.model.document import INFORMATION, AllowanceCharge, Identifier, Line, Period
from coryphee.formats.xml.writing import branch, each, iso, leaf


def period_of(tag: str, period: Period | None, code: str | None = None) -> str:
    """A period with the code of its date (BT-8), or nothing."""
    return branch(
        f"cac:{tag}",
        leaf("cbc:StartDate", iso(period.start if period else None)),
        leaf("cbc:EndDate", iso(period.end if period else None)),
        leaf("cbc:DescriptionCode", code),
    )


def identified(tag: str, identifier: Identifier | None) -> str:
    """An identifier with its scheme, or nothing."""
    return leaf(tag, identifier.value, schemeID=identifier.scheme) if identifier else ""


def amount_of(tag: str, value: Decimal | None, currency: str | None) -> str:
    """An amount in its currency, or nothing."""
    return leaf(tag, value, currencyID=currency)


def allowance_of(one: AllowanceCharge, currency: str | None) -> str:
    """cac:AllowanceCharge, of the invoice or of a line."""
    return branch(
        "cac:AllowanceCharge",
        leaf("cbc:ChargeIndicator", one.charge),
        leaf("cbc:AllowanceChargeReasonCode", one.reason_code),
        leaf("cbc:AllowanceChargeReason", one.reason),
        leaf("cbc:MultiplierFactorNumeric", one.percent),
        amount_of("cbc:Amount", one.amount, currency),
        amount_of("cbc:BaseAmount", one.base, currency),
        tax_category("cac:TaxCategory", one.vat_category, one.vat_rate),
    )


def tax_category(tag: str, category: str | None, rate: Decimal | None, *exemption: str) -> str:
    """A category of VAT with its rate and exemption, or nothing."""
    content = leaf("cbc:ID", category) + leaf("cbc:Percent", rate) + each(exemption)
    return branch(tag, content, branch("cac:TaxScheme", leaf("cbc:ID", "VAT"))) if content else ""


DEEPEST = 5  # sub-lines below sub-lines
Below = dict[str | None, list[Line]]


def lines_of(lines: Sequence[Line], currency: str | None, credit: bool) -> str:
    """The lines, each with the informations below it as sub-lines: once, under the first line of that number."""
    below: Below = {}
    for line in lines:
        if is_sub_line(line):
            below.setdefault(line.parent, []).append(line)
    return each(_line(line, below, currency, credit) for line in lines if not is_sub_line(line))


def is_sub_line(line: Line) -> bool:
    """Whether UBL writes it below another line."""
    return line.role == INFORMATION and line.parent is not None


def _line(line: Line, below: Below, currency: str | None, credit: bool, *, depth: int = 0) -> str:
    """cac:InvoiceLine or cac:CreditNoteLine, in the order of the schema."""
    name, quantity = ("CreditNoteLine", "CreditedQuantity") if credit else ("InvoiceLine", "InvoicedQuantity")
    mine = below.pop(line.identifier, ()) if depth < DEEPEST else ()
    return branch(
        f"cac:{'Sub' if depth else ''}{name}",
        leaf("cbc:ID", line.identifier),
        leaf("cbc:Note", line.note),
        leaf(f"cbc:{quantity}", line.quantity, unitCode=line.unit),
        amount_of("cbc:LineExtensionAmount", line.net_amount, currency),
        leaf("cbc:AccountingCost", line.accounting_reference),
        period_of("InvoicePeriod", line.period),
        branch("cac:OrderLineReference", leaf("cbc:LineID", line.order_line)),
        _line_object(line.object_identifier),
        each(allowance_of(one, currency) for one in line.allowances_charges),
        _item(line),
        _price(line, currency),
        each(_line(one, below, currency, credit, depth=depth + 1) for one in mine),
    )


def _line_object(identifier: Identifier | None) -> str:
    if identifier is None:
        return ""
    return branch("cac:DocumentReference", identified("cbc:ID", identifier), leaf("cbc:DocumentTypeCode", "130"))


def _item(line: Line) -> str:
    return branch(
        "cac:Item",
        leaf("cbc:Description", line.description),
        leaf("cbc:Name", line.name),
        branch("cac:BuyersItemIdentification", leaf("cbc:ID", line.buyer_item)),
        branch("cac:SellersItemIdentification", leaf("cbc:ID", line.seller_item)),
        branch("cac:StandardItemIdentification", identified("cbc:ID", line.standard_item)),
        branch("cac:OriginCountry", leaf("cbc:IdentificationCode", line.origin_country)),
        each(
            branch(
                "cac:CommodityClassification",
                leaf("cbc:ItemClassificationCode", one.value, listID=one.scheme, listVersionID=one.scheme_version),
            )
            for one in line.classifications
        ),
        tax_category("cac:ClassifiedTaxCategory", line.vat_category, line.vat_rate),
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
    allowance = amount_of("cbc:Amount", discount, currency) + amount_of("cbc:BaseAmount", line.gross_price, currency)
    return branch(
        "cac:Price",
        amount_of("cbc:PriceAmount", line.net_price, currency),
        leaf("cbc:BaseQuantity", line.base_quantity, unitCode=line.base_unit),
        branch("cac:AllowanceCharge", leaf("cbc:ChargeIndicator", False), allowance) if allowance else "",
    )
