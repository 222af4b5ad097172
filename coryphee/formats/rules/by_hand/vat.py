"""VAT by category, for BR-S-08 and its sisters: which an invoice uses, and the bases that the breakdown must equal.

The official files repeat the same sums for each category, each rate and each kind of line; they are worked out once
here and read by the generated rules (BR-S-08 and its sisters, and every rule that an absent category cannot break).
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from coryphee.formats.rules.engine.xpath_functions import any_is, below, ns, text, texts
from coryphee.formats.rules.engine.xpath_numbers import cents, decimal, decimal1, decimal_of_double, double1
from coryphee.formats.xml.records.record import Document, Record


def categories(d: Document) -> set[str]:
    """Every VAT category code written somewhere, blanks put aside."""
    found = d.cache.get("categories")
    if found is None:
        if d.root[4].name == "rsm:CrossIndustryInvoice":
            codes = d.all("ram:CategoryCode")
        else:
            groups = d.all("cac:TaxCategory") + d.all("cac:ClassifiedTaxCategory")
            codes = [code for group in groups for code in group[3].get("cbc:ID", ())]
        found = d.cache["categories"] = {ns(code[0]) for code in codes}
    return found


_ZERO = Decimal(0)
_LINES = ("cac:InvoiceLine", "cac:CreditNoteLine")


# -- UBL -------------------------------------------------------------------------------------------------------------


def _of_category(groups: Any, category: str) -> bool:
    for group in groups:
        code = text(group[3].get("cbc:ID", ()))
        if code == category or ns(code) == category:
            return True
    return False


def _at_rate(groups: Any, rate: Decimal | None) -> bool:
    return rate is None or _any_is(groups, "cbc:Percent", rate)


def _any_is(groups: Any, name: str, number: Decimal) -> bool:
    for group in groups:
        found = decimal1(group[3].get(name, ()))
        if found == number:
            return True
    return False


def _matching(d: Document, lines: list[Record], category: str, rate: Decimal | None) -> list[Record]:
    found = []
    d.look_at(len(lines))
    for line in lines:
        groups = below(line[3].get("cac:Item", ()), "cac:ClassifiedTaxCategory")
        if _of_category(groups, category) and _at_rate(groups, rate):
            found.append(line)
    return found


def _sum(records: Sequence[Record], name: str) -> Decimal:
    total = _ZERO
    for record in records:
        amount = decimal1(record[3].get(name, ()))
        if amount is not None:
            total += amount
    return total


def _lines(d: Document, line: str, category: str, rate: Decimal | None) -> list[Record]:
    return _matching(d, d.root[3].get(line, []), category, rate)


def _base(d: Document, lines: list[Record], category: str, rate: Decimal | None) -> Decimal:
    """Lines of one category (and one rate), plus its charges, less its allowances."""
    total = _sum(lines, "cbc:LineExtensionAmount")
    charges = d.root[3].get("cac:AllowanceCharge", ())
    d.look_at(len(charges))
    for record in charges:
        groups = record[3].get("cac:TaxCategory", ())
        indicators = texts(record[3].get("cbc:ChargeIndicator", ()))
        charge, allowance = any_is(indicators, True), any_is(indicators, False)
        if (charge or allowance) and _of_category(groups, category) and _at_rate(groups, rate):
            amount = decimal1(record[3].get("cbc:Amount", ())) or _ZERO
            total += amount * (charge - allowance)
    return total


def _near(n: Record, base: Decimal) -> bool:
    """The taxable amount of the breakdown is less than 1 away (the official file subtracts as doubles)."""
    taxable = double1(n[2][3].get("cbc:TaxableAmount", ()))
    if taxable is None:
        return False
    low, high = decimal_of_double(taxable - 1), decimal_of_double(taxable + 1)
    return low is not None and high is not None and low < base < high


def _allowance_somewhere(d: Document, category: str, rate: Decimal) -> bool:
    groups = (record[3].get("cac:TaxCategory", ()) for record in d.all("cac:AllowanceCharge"))
    return any(_of_category(vat, category) and _at_rate(vat, rate) for vat in groups)


def ubl_exact_base(n: Record, d: Document, category: str) -> bool:
    """BR-AE-08, BR-E-08, BR-G-08, BR-IC-08, BR-O-08, BR-Z-08."""
    taxable = decimal1(n[2][3].get("cbc:TaxableAmount", ()))
    if taxable is None:
        return False
    return any(d.all(line) and taxable == _base(d, _lines(d, line, category, None), category, None) for line in _LINES)


def ubl_rated_base(n: Record, d: Document, category: str) -> bool:
    """BR-AF-08, BR-AG-08: for each rate, with any line of the invoice."""
    rate = decimal1(n[3].get("cbc:Percent", ()))
    return rate is None or any(
        d.all(line) and _near(n, _base(d, _lines(d, line, category, rate), category, rate)) for line in _LINES
    )


def ubl_standard_base(n: Record, d: Document, category: str) -> bool:
    """BR-S-08: for each rate, with a line or an allowance of that rate."""
    rate = decimal1(n[3].get("cbc:Percent", ()))
    if rate is None:
        return True
    for line in _LINES:
        lines = _matching(d, d.all(line), category, rate)
        if lines or _allowance_somewhere(d, category, rate):
            own = [one for one in lines if one[2] is d.root]
            if _near(n, _base(d, own, category, rate)):
                return True
    return False


# -- CII -------------------------------------------------------------------------------------------------------------


def _cii_of(taxes: Any, category: str, rate: Decimal | None) -> bool:
    for tax in taxes:
        for code in tax[3].get("ram:CategoryCode", ()):
            if code[0] == category:
                return rate is None or _any_is(taxes, "ram:RateApplicablePercent", rate)
    return False


def _cii_base(d: Document, category: str, rate: Decimal | None) -> Decimal:
    """Lines, plus charges, less allowances, each sum rounded to the cent, of one category (and one rate)."""
    trade = d.root[3].get("rsm:SupplyChainTradeTransaction", ())
    lines, charges, allowances = _ZERO, _ZERO, _ZERO
    settlements = below(trade, "ram:IncludedSupplyChainTradeLineItem", "ram:SpecifiedLineTradeSettlement")
    d.look_at(2 * len(settlements))
    for settlement in settlements:
        if _cii_of(settlement[3].get("ram:ApplicableTradeTax", ()), category, rate):
            lines += _sum(
                settlement[3].get("ram:SpecifiedTradeSettlementLineMonetarySummation", ()), "ram:LineTotalAmount"
            )
    headers = below(trade, "ram:ApplicableHeaderTradeSettlement", "ram:SpecifiedTradeAllowanceCharge")
    d.look_at(len(headers))
    for record in headers:
        if not _cii_of(record[3].get("ram:CategoryTradeTax", ()), category, rate):
            continue
        amount = decimal1(record[3].get("ram:ActualAmount", ())[:1])
        if amount is not None:
            indicators = texts(below(record[3].get("ram:ChargeIndicator", ()), "udt:Indicator"))
            charges += amount if any_is(indicators, True) else _ZERO
            allowances += amount if any_is(indicators, False) else _ZERO
    total: Decimal = cents(lines) + cents(charges) - cents(allowances)
    return total


def cii_rated_base(n: Record, d: Document, category: str) -> bool:
    """BR-S-08 at the category code; BR-AF-08 and BR-AG-08 at the tax itself, where the official file, which climbs
    one level there too, finds no rate and asks nothing."""
    tax = n[2]
    basis = double1(tax[3].get("ram:BasisAmount", ()))
    for percent in tax[3].get("ram:RateApplicablePercent", ()):
        if basis is None or basis != float(_cii_base(d, category, decimal(percent[0]))):
            return False
    return True


# The code of these rules, in place of what would be generated.
OVERRIDES = {
    "en16931_cii": {
        "BR-S-08": "vat.cii_rated_base(n, d, 'S')",
        "BR-AF-08": "vat.cii_rated_base(n, d, 'L')",
        "BR-AG-08": "vat.cii_rated_base(n, d, 'M')",
    },
    "en16931_ubl": {
        "UBL-SR-44": "len(set(texts(d.all('cbc:PaymentID')))) <= 1",
        "UBL-SR-47": "len(set(texts(d.all('cbc:PaymentMeansCode')))) <= 1",
        "BR-S-08": "vat.ubl_standard_base(n, d, 'S')",
        "BR-AF-08": "vat.ubl_rated_base(n, d, 'L')",
        "BR-AG-08": "vat.ubl_rated_base(n, d, 'M')",
        "BR-AE-08": "vat.ubl_exact_base(n, d, 'AE')",
        "BR-E-08": "vat.ubl_exact_base(n, d, 'E')",
        "BR-G-08": "vat.ubl_exact_base(n, d, 'G')",
        "BR-IC-08": "vat.ubl_exact_base(n, d, 'K')",
        "BR-O-08": "vat.ubl_exact_base(n, d, 'O')",
        "BR-Z-08": "vat.ubl_exact_base(n, d, 'Z')",
    },
}
