"""Totals and VAT amounts that follow from other figures of the invoice, when those figures agree with each other.

A wrong total is only certain when two things that do not depend on it say the same: the lines on one side, the bases
of VAT on the other. Where they differ, or where a line does not agree with its own price, nothing is proposed.

What is certain never moves the net to pay that the seller wrote (BT-115), and never makes a total negative. Where
that is the only way, or where the amounts agree against the rate, it is one of the `sum_readings`: the seller's choice.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from coryphee.formats.checks.oddities import is_multiplied
from coryphee.formats.checks.sums import check_sums, expected_tax
from coryphee.formats.model.amounts import money, percent, rounded
from coryphee.formats.model.document import InvoiceDocument, Line, Syntax, VatBreakdown
from coryphee.formats.model.labels import label
from coryphee.formats.model.rates import RATES
from coryphee.formats.repair.edits import Ranks, Repair
from coryphee.formats.repair.spelling import written
from coryphee.formats.syntaxes.binding import parse_decimal
from coryphee.formats.syntaxes.cii.reading_lines import RAM
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element

_ZERO = Decimal(0)
CENT = Decimal("0.01")


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
_PREPAID = _Total("prepaid", "BT-113", "PrepaidAmount", "TotalPrepaidAmount", ("BR-CO-16",))
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
    figures = certain_figures(document)
    if figures is None or not _taxes_are_certain(document, figures) or _falls_below_zero(document, figures):
        return []
    kept = document.totals.due
    if kept is not None and kept != figures.totals["due"]:
        del figures.totals["due"]
    return _written(root, document, figures, ranks)


def disagreements(document: InvoiceDocument) -> int:
    """How many amounts do not follow from the others: totals, lines, bases of VAT."""
    lines = sum(1 for line in document.lines if not is_multiplied(line))
    return len(check_sums(document)) + lines + (not _same_rates(document))


@dataclass(frozen=True, slots=True)
class Figures:
    """What the lines, allowances, charges and rates give: the totals by field, the tax of each rate."""

    totals: dict[str, Decimal]
    taxes: list[Decimal]


def certain_figures(document: InvoiceDocument) -> Figures | None:
    """The figures that follow from the others; None when the lines and the bases of VAT do not agree."""
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
    return Figures(net, known)


def _taxes_are_certain(document: InvoiceDocument, figures: Figures) -> bool:
    """A tax that is not base × rate is wrong if a total agrees with the rate; else the rate may be what is wrong."""
    if all(vat.tax_amount in (None, tax) for vat, tax in zip(document.vat, figures.taxes, strict=True)):
        return True
    said = document.totals
    return said.vat == figures.totals["vat"] or said.with_vat == figures.totals["with_vat"]


def _falls_below_zero(document: InvoiceDocument, figures: Figures) -> bool:
    """Whether a total would become negative that is not."""
    found = {field: getattr(document.totals, field) for field in figures.totals}
    return any(
        value < 0 and not (found[field] is not None and found[field] < 0) for field, value in figures.totals.items()
    )


def _written(root: Element, document: InvoiceDocument, figures: Figures, ranks: Ranks) -> list[Repair]:
    found = [
        *_tax_amounts(root, document, figures.taxes, ranks),
        *_totals(root, document, figures.totals, ranks),
    ]
    return [repair for repair in found if repair is not None]


Reading = tuple[str, list[Repair]]


def sum_readings(root: Element, document: InvoiceDocument, ranks: Ranks) -> Iterator[Reading]:
    """The ways to make the sums agree that only the seller can choose between, each in words with its repairs."""
    figures = certain_figures(document)
    if figures is None:
        return
    due, wanted = document.totals.due, figures.totals["due"]
    if due is not None and due != wanted and not _falls_below_zero(document, figures):
        told = f"Les lignes et les taux sont justes : le net à payer passe de {_money(due, document)}"
        yield f"{told} à {_money(wanted, document)}", _written(root, document, figures, ranks)
    yield from _another_rate(root, document, figures, ranks)
    yield from _another_payment(root, document, figures, ranks)


def _money(amount: Decimal, document: InvoiceDocument) -> str:
    return money(amount, document.currency)


def _another_rate(root: Element, document: InvoiceDocument, figures: Figures, ranks: Ranks) -> Iterator[Reading]:
    """The amounts are right and agree with each other: one rate is what is wrong."""
    wrong = [
        (vat, tax) for vat, tax in zip(document.vat, figures.taxes, strict=True) if vat.tax_amount not in (None, tax)
    ]
    if len(wrong) != 1 or not _totals_follow(document):
        return
    vat = wrong[0][0]
    rates = [rate for rate in RATES if rounded((vat.taxable_amount or _ZERO) * rate / 100) == vat.tax_amount]
    if len(rates) != 1 or any(one.rate == rates[0] and one.category == vat.category for one in document.vat):
        return
    found = [ranks.text(element, f"{rates[0]:f}") for element in _rates_of(root, document, vat)]
    told = f"Le taux est de {percent(rates[0])} et non de {percent(vat.rate or _ZERO)} : aucun montant ne change"
    yield told, [repair for repair in found if repair is not None]


def _totals_follow(document: InvoiceDocument) -> bool:
    """Whether the totals are those of the taxes as they are written."""
    said = document.totals
    taxes = rounded(sum((vat.tax_amount or _ZERO for vat in document.vat), _ZERO))
    with_vat = rounded((said.without_vat or _ZERO) + taxes)
    due = rounded(with_vat - (said.prepaid or _ZERO) + (said.rounding or _ZERO))
    return (said.vat, said.with_vat, said.due) == (taxes, with_vat, due)


def _rates_of(root: Element, document: InvoiceDocument, vat: VatBreakdown) -> Iterator[Element]:
    """The rates that are written of a category at a rate: in the breakdown, the lines, the allowances and charges."""
    cii = document.syntax is Syntax.CII
    code, rate = (RAM + "CategoryCode", RAM + "RateApplicablePercent") if cii else (CBC + "ID", CBC + "Percent")
    groups = (
        (RAM + "ApplicableTradeTax", RAM + "CategoryTradeTax")
        if cii
        else (
            CAC + "TaxCategory",
            CAC + "ClassifiedTaxCategory",
        )
    )
    for group in root.iter(*groups):
        written_rate = group.find(rate)
        mine = (group.findtext(code) or "").strip() == vat.category
        if mine and written_rate is not None and parse_decimal((written_rate.text or "").strip()) == vat.rate:
            yield written_rate


def _another_payment(root: Element, document: InvoiceDocument, figures: Figures, ranks: Ranks) -> Iterator[Reading]:
    """The net to pay is right: what was paid before is what is wrong, or was left out."""
    due, said = document.totals.due, document.totals
    with_vat = figures.totals["with_vat"]
    if due is None or due == figures.totals["due"] or said.with_vat != with_vat:
        return
    paid = rounded(with_vat + (said.rounding or _ZERO) - due)
    if due < 0 or paid < 0 or paid == said.prepaid:
        return
    group = next(root.iter(_group_of(document)), None)
    found = None if group is None else _one_total(group, document, _PREPAID, paid, ranks)
    if found is not None:
        told = f"Le net à payer de {_money(due, document)} est juste : le montant déjà payé est de"
        yield f"{told} {_money(paid, document)}", [found]


def _net(document: InvoiceDocument) -> dict[str, Decimal] | None:
    """The totals before VAT, from lines, allowances and charges that are whole and agree with themselves."""
    if not document.counted_lines or not all(map(_line_agrees, document.counted_lines)):
        return None
    if any(one.amount is None for one in document.allowances_charges):
        return None
    lines = rounded(sum((line.net_amount or _ZERO for line in document.counted_lines), _ZERO))
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
    return abs(rounded(exact) - line.net_amount) <= CENT


def _same_rates(document: InvoiceDocument) -> bool:
    """What the lines, allowances and charges give for each category and rate is what the breakdown says."""
    found: dict[tuple[str | None, Decimal], Decimal] = {}
    for line in document.counted_lines:
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
    group = next(root.iter(_group_of(document)), None)
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


def _group_of(document: InvoiceDocument) -> str:
    """The tag of the group that holds the totals."""
    cii = document.syntax is Syntax.CII
    return RAM + "SpecifiedTradeSettlementHeaderMonetarySummation" if cii else CAC + "LegalMonetaryTotal"


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
