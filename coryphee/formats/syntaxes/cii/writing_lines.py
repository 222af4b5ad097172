"""Lines of CII, and the pieces that they share with the whole document."""

from datetime import date

from coryphee.formats.model.document import AllowanceCharge, Identifier, Line, Period
from coryphee.formats.xml.writing import branch, compact, each, leaf

OBJECT = "130"  # UNTDID 1001 code of the document that identifies the invoiced object


def day_of(tag: str, day: date | None, inner: str = "udt:DateTimeString") -> str:
    """A date in its wrapper, in format 102."""
    return branch(tag, leaf(inner, compact(day), format="102"))


def period_of(period: Period | None) -> str:
    """ram:BillingSpecifiedPeriod, or nothing."""
    if period is None:
        return ""
    return branch(
        "ram:BillingSpecifiedPeriod",
        day_of("ram:StartDateTime", period.start),
        day_of("ram:EndDateTime", period.end),
    )


def typed_reference(tag: str, value: str | None, code: str, scheme: str | None = None) -> str:
    """A reference to a document of a type (UNTDID 1001), or nothing."""
    if value is None:
        return ""
    return branch(
        tag, leaf("ram:IssuerAssignedID", value), leaf("ram:TypeCode", code), leaf("ram:ReferenceTypeCode", scheme)
    )


def object_of(identifier: Identifier | None) -> str:
    """The invoiced object (BT-18, BT-128), or nothing."""
    if identifier is None:
        return ""
    return typed_reference("ram:AdditionalReferencedDocument", identifier.value, OBJECT, identifier.scheme)


def identified(tag: str, identifier: Identifier | None) -> str:
    """An identifier with its scheme, or nothing."""
    return leaf(tag, identifier.value, schemeID=identifier.scheme) if identifier else ""


def allowance_of(one: AllowanceCharge) -> str:
    """ram:SpecifiedTradeAllowanceCharge, of the invoice or of a line."""
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


def line_of(line: Line) -> str:
    """ram:IncludedSupplyChainTradeLineItem, in the order of the schema."""
    return branch(
        "ram:IncludedSupplyChainTradeLineItem",
        branch(
            "ram:AssociatedDocumentLineDocument",
            leaf("ram:LineID", line.identifier),
            leaf("ram:ParentLineID", line.parent),
            leaf("ram:LineStatusReasonCode", line.role),
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
        identified("ram:GlobalID", line.standard_item),
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
            period_of(line.period),
            each(allowance_of(one) for one in line.allowances_charges),
            branch("ram:SpecifiedTradeSettlementLineMonetarySummation", leaf("ram:LineTotalAmount", line.net_amount)),
            object_of(identifier),
            branch("ram:ReceivableSpecifiedTradeAccountingAccount", leaf("ram:ID", line.accounting_reference)),
        )
    )
