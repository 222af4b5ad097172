"""Totals and VAT amounts that follow from other figures of the invoice, when those figures agree with each other.

A wrong total is only certain when two things that do not depend on it say the same: the lines on one side, the bases
of VAT on the other. Where they differ, or where a line does not agree with its own price, nothing is proposed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from coryphee.formats.checks.sums import expected_tax
from coryphee.formats.model.amounts import rounded
from coryphee.formats.model.document import InvoiceDocument, Line, Syntax, VatBreakdown
from coryphee.formats.model.labels import label
from coryphee.formats.repair.edits import Ranks, Repair
from coryphee.formats.repair.spelling import written
from coryphee.formats.syntaxes.cii.reading_lines import RAM
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element

_ZERO = Decimal(0)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Total:
    field: str
    term: str
    ubl: str
    cii: str
    rules: tuple[str, ...]


_TOTALS = (
    _Total("lines", "BT-106", "LineExtensionAmount", "LineTotalAmount", ("BR-CO-10", "BR-12")),
    _Total("allowances", "BT-107", "AllowanceTotalAmount", "AllowanceTotalAmount", ("BR-CO-11",)),
    _Total("charges", "BT-108", "ChargeTotalAmount", "ChargeTotalAmount", ("BR-CO-12",)),
    _Total("without_vat", "BT-109", "TaxExclusiveAmount", "TaxBasisTotalAmount", ("BR-CO-13", "BR-13")),
    _Total("with_vat", "BT-112", "TaxInclusiveAmount", "GrandTotalAmount", ("BR-CO-15", "BR-14")),
    _Total("due", "BT-115", "PayableAmount", "DuePayableAmount", ("BR-CO-16", "BR-15")),
)
_ORDER_UBL = (
    "LineExtensionAmount",
    "TaxExclusiveAmount",
    "TaxInclusiveAmount",
    "AllowanceTotalAmount",
    "ChargeTotalAmount",
    "PrepaidAmount",
    "PayableRoundingAmount",
    "PayableAlternativeAmount",
    "PayableAmount",
)
_ORDER_CII = (
    "LineTotalAmount",
    "ChargeTotalAmount",
    "AllowanceTotalAmount",
    "TaxBasisTotalAmount",
    "TaxTotalAmount",
    "RoundingAmount",
    "GrandTotalAmount",
    "InformationAmount",
    "TotalPrepaidAmount",
    "TotalDiscountAmount",
    "TotalAllowanceChargeAmount",
    "DuePayableAmount",
)


def sum_repairs(root: Element, document: InvoiceDocument, ranks: Ranks) -> list[Repair]:
    """Every total and VAT amount that differs from what the other figures give with certainty."""
    certain = certain_figures(document)
    if certain is None:
        return []
    totals, taxes = certain
    found = [*_tax_amounts(root, document, taxes, ranks), *_totals(root, document, totals, ranks)]
    return [repair for repair in found if repair is not None]


def certain_figures(document: InvoiceDocument) -> tuple[dict[str, Decimal], list[Decimal]] | None:
    """The totals by field and the tax of each rate; None when the lines and the bases of VAT do not agree."""
    net = _net(document)
    if net is None or not document.vat:
        return None
    bases = [vat.taxable_amount for vat in document.vat]
    if sum((base or _ZERO for base in bases), _ZERO) != net["without_vat"] or not _same_rates(document):
        return None
    taxes = [_tax(vat, strict=document.syntax is not Syntax.CII) for vat in document.vat]
    known = [tax for tax in taxes if tax is not None]
    if len(known) != len(taxes):
        return None
    net["vat"] = rounded(sum(known, _ZERO))
    net["with_vat"] = rounded(net["without_vat"] + net["vat"])
    net["due"] = rounded(net["with_vat"] - (document.totals.prepaid or _ZERO) + (document.totals.rounding or _ZERO))
    if not _due_is_certain(document, net["due"]):
        del net["due"]
    return net, known


def _net(document: InvoiceDocument) -> dict[str, Decimal] | None:
    """The totals before VAT, from lines, allowances and charges that are whole and agree with themselves."""
    if not document.lines or not all(map(_line_agrees, document.lines)):
        return None
    if any(one.amount is None for one in document.allowances_charges):
        return None
    lines = rounded(sum((line.net_amount or _ZERO for line in document.lines), _ZERO))
    charged = {
        charge: rounded(
            sum((one.amount or _ZERO for one in document.allowances_charges if one.charge is charge), _ZERO)
        )
        for charge in (False, True)
    }
    net = {"lines": lines, "allowances": charged[False], "charges": charged[True]}
    return net | {"without_vat": rounded(lines - charged[False] + charged[True])}


def _line_agrees(line: Line) -> bool:
    """Quantity × price, with its allowances and charges, is the amount of the line; a price may have been rounded."""
    if line.net_amount is None or line.quantity is None or line.net_price is None:
        return False
    if any(one.amount is None for one in line.allowances_charges):
        return False
    base = line.base_quantity or Decimal(1)
    if base <= 0:
        return False
    extra = sum(((one.amount or _ZERO) * (1 if one.charge else -1) for one in line.allowances_charges), _ZERO)
    exact = line.quantity * line.net_price / base + extra
    return abs(rounded(exact) - line.net_amount) <= _CENT


def _same_rates(document: InvoiceDocument) -> bool:
    """What the lines, allowances and charges give for each category and rate is what the breakdown says."""
    found: dict[tuple[str | None, Decimal], Decimal] = {}
    for line in document.lines:
        key = line.vat_category, line.vat_rate or _ZERO
        found[key] = found.get(key, _ZERO) + (line.net_amount or _ZERO)
    for one in document.allowances_charges:
        key = one.vat_category, one.vat_rate or _ZERO
        found[key] = found.get(key, _ZERO) + (one.amount or _ZERO) * (1 if one.charge else -1)
    said = {(vat.category, vat.rate or _ZERO): vat.taxable_amount for vat in document.vat}
    return len(said) == len(document.vat) and said == found


def _tax(vat: VatBreakdown, *, strict: bool) -> Decimal | None:
    """The amount as it is when the rule accepts it, else base × rate."""
    if vat.taxable_amount is None:
        return None
    if vat.tax_amount is None:
        return rounded(vat.taxable_amount * (vat.rate or _ZERO) / 100)
    expected = expected_tax(vat, strict=strict)
    return vat.tax_amount if expected is None else expected


def _due_is_certain(document: InvoiceDocument, expected: Decimal) -> bool:
    """An amount below the total, with nothing said of what was paid, may be right: a payment was left out."""
    found = document.totals.due
    return found is None or document.totals.prepaid is not None or found >= expected


def _tax_amounts(
    root: Element, document: InvoiceDocument, taxes: list[Decimal], ranks: Ranks
) -> Iterator[Repair | None]:
    cii = document.syntax is Syntax.CII
    groups = list(_breakdowns(root, cii=cii))
    if len(groups) != len(taxes):
        return
    for group, vat, tax in zip(groups, document.vat, taxes, strict=True):
        if vat.tax_amount == tax:
            continue
        element = group.find(RAM + "CalculatedAmount" if cii else CBC + "TaxAmount")
        if element is not None:
            yield ranks.text(element, written(tax), "BR-CO-17", f"BR-{vat.category}-09")


def _breakdowns(root: Element, *, cii: bool) -> Iterator[Element]:
    if cii:
        settlement = next(root.iter(RAM + "ApplicableHeaderTradeSettlement"), None)
        yield from settlement.iterfind(RAM + "ApplicableTradeTax") if settlement is not None else ()
    else:
        yield from root.iterfind(f"{CAC}TaxTotal/{CAC}TaxSubtotal")


def _totals(
    root: Element, document: InvoiceDocument, totals: dict[str, Decimal], ranks: Ranks
) -> Iterator[Repair | None]:
    cii = document.syntax is Syntax.CII
    tag = RAM + "SpecifiedTradeSettlementHeaderMonetarySummation" if cii else CAC + "LegalMonetaryTotal"
    group = next(root.iter(tag), None)
    if group is None:
        return
    if document.totals.vat is not None and document.totals.vat != totals["vat"]:
        element = _vat_total(root, group, document, cii=cii)
        if element is not None:
            found = ranks.text(element, written(totals["vat"]), "BR-CO-14")
            yield replace(found, terms=("BT-110",), label=label("BT-110")) if found else None
    for total in _TOTALS:
        if total.field in totals:
            yield _one_total(group, document, total, totals[total.field], ranks)


def _one_total(group: Element, document: InvoiceDocument, total: _Total, value: Decimal, ranks: Ranks) -> Repair | None:
    cii = document.syntax is Syntax.CII
    space, name = (RAM, total.cii) if cii else (CBC, total.ubl)
    present = group.findall(space + name)
    found = getattr(document.totals, total.field)
    if found == value or len(present) > 1 or (not present and value == 0):
        return None
    if present:
        return ranks.text(present[0], written(value), *total.rules)
    order = _ORDER_CII if cii else _ORDER_UBL
    currency = (("currencyID", document.currency),) if not cii and document.currency else ()
    return ranks.child(
        group,
        (space + name,),
        written(value),
        *total.rules,
        follows=tuple(space + one for one in order[: order.index(name)]),
        terms=(total.term,),
        attributes=currency,
    )


def _vat_total(root: Element, group: Element, document: InvoiceDocument, *, cii: bool) -> Element | None:
    """The one total of VAT in the currency of the invoice."""
    found = group.findall(RAM + "TaxTotalAmount") if cii else root.findall(f"{CAC}TaxTotal/{CBC}TaxAmount")
    mine = [element for element in found if element.get("currencyID") in (None, document.currency)]
    return mine[0] if len(mine) == 1 else None
