"""BR-CO-10 to BR-CO-17 of EN 16931-1: what must add up.

A wrong total often breaks several formulas. Each formula is therefore tried again with the totals that the earlier
ones expected: what then holds is a consequence, and only adds its rule to the first finding.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.amounts import money, percent, rounded
from coryphee.formats.model.document import InvoiceDocument, Syntax, Totals, VatBreakdown
from coryphee.formats.model.labels import label, name

_ZERO = Decimal(0)
_ONE = Decimal(1)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Formula:
    rule: str
    field: str  # of `Totals`
    term: str
    title: str
    expected: Callable[[InvoiceDocument, Totals], Decimal | None]  # None: nothing to compare with
    because: str


def check_sums(document: InvoiceDocument) -> list[Finding]:
    """One finding for each wrong total and each wrong VAT amount."""
    return [*_check_totals(document), *_check_breakdowns(document)]


def _check_totals(document: InvoiceDocument) -> Iterable[Finding]:
    found, corrected = document.totals, document.totals
    findings: dict[str, Finding] = {}
    for formula in _FORMULAS:
        value = getattr(found, formula.field)
        expected = formula.expected(document, found)
        if value is None and formula.rule in _DEMANDED:
            value = _ZERO  # an absent total of allowances says that there are none
        if value is None or expected is None or value == expected:
            continue
        likely = formula.expected(document, corrected)
        if value == likely and findings:
            last = next(reversed(findings))
            findings[last] = replace(findings[last], rules=(*findings[last].rules, formula.rule))
            continue
        findings[formula.rule] = _total_finding(document, formula, value, likely or expected)
        corrected = replace(corrected, **{formula.field: likely or expected})
    return findings.values()


def _total_finding(document: InvoiceDocument, formula: _Formula, value: Decimal, expected: Decimal) -> Finding:
    found, wanted = money(value, document.currency), money(expected, document.currency)
    because = _rates(document) if formula.field == "vat" else formula.because
    return Finding(
        rule=formula.rule,
        severity=Severity.ERROR,
        title=formula.title,
        message=f"{name(formula.term)} : trouvé {found}, attendu {wanted} ({because}).",
        remedy=_OVERPAID if expected < 0 <= value else _remedy(document, formula.field, value, expected),
        terms=(formula.term,),
        label=label(formula.term),
        found=found,
        expected=wanted,
    )


def _remedy(document: InvoiceDocument, field: str, value: Decimal, expected: Decimal) -> str:
    """What was forgotten, where one amount alone makes the gap; else which amount to mend."""
    wanted, gap, totals = money(expected, document.currency), value - expected, document.totals
    told = f"Corrigez ce montant à {wanted}, ou les montants dont il est la somme."
    if field == "due" and totals.prepaid and gap == totals.prepaid:
        paid = money(totals.prepaid, document.currency)
        return f"L’acompte ou le déjà payé de {paid} n’est pas déduit. {told}"
    if field == "without_vat" and totals.allowances and gap == totals.allowances:
        return f"La remise de {money(totals.allowances, document.currency)} n’est pas déduite. {told}"
    if field == "without_vat" and totals.charges and -gap == totals.charges:
        return f"Les frais de {money(totals.charges, document.currency)} ne sont pas comptés. {told}"
    if field in ("vat", "with_vat", "lines") and len(document.lines) > 1 and abs(gap) <= _CENT * len(document.lines):
        return f"Cet écart vient sans doute d’un arrondi fait ligne par ligne : arrondissez sur le total. {told}"
    return told


_OVERPAID = (
    "Corrigez les montants dont il est la somme : ils le rendraient négatif. Un acompte est-il compté deux fois ?"
)


def _rates(document: InvoiceDocument) -> str:
    """« 10 000,00 € à 20 % », when there are few enough to be read."""
    known = [one for one in document.vat if one.taxable_amount is not None and one.rate is not None]
    if not known or len(known) != len(document.vat) or len(known) > 3:
        return "somme des montants de TVA de chaque taux"
    return " et ".join(
        f"{money(one.taxable_amount or _ZERO, document.currency)} à {percent(one.rate or _ZERO)}" for one in known
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return rounded(sum((amount for amount in amounts if amount is not None), _ZERO))


def _lines(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    return _sum(line.net_amount for line in document.counted_lines) if document.lines else None


def _allowances(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    return _charged(document, charge=False)


def _charges(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    return _charged(document, charge=True)


def _charged(document: InvoiceDocument, *, charge: bool) -> Decimal:
    return _sum(one.amount for one in document.allowances_charges if one.charge is charge)


def _without_vat(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    if totals.lines is None:
        return None
    return rounded(totals.lines - (totals.allowances or _ZERO) + (totals.charges or _ZERO))


def _vat(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    return _sum(one.tax_amount for one in document.vat) if document.vat else None


def _with_vat(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    return None if totals.without_vat is None else rounded(totals.without_vat + (totals.vat or _ZERO))


def _due(document: InvoiceDocument, totals: Totals) -> Decimal | None:
    if totals.with_vat is None:
        return None
    return rounded(totals.with_vat - (totals.prepaid or _ZERO) + (totals.rounding or _ZERO))


_FORMULAS = (
    _Formula(
        "BR-CO-10",
        "lines",
        "BT-106",
        "Le total des lignes ne correspond pas aux lignes",
        _lines,
        "somme des montants nets des lignes",
    ),
    _Formula(
        "BR-CO-11",
        "allowances",
        "BT-107",
        "Le total des remises ne correspond pas aux remises",
        _allowances,
        "somme des remises de la facture",
    ),
    _Formula(
        "BR-CO-12",
        "charges",
        "BT-108",
        "Le total des frais ne correspond pas aux frais",
        _charges,
        "somme des frais de la facture",
    ),
    _Formula(
        "BR-CO-13",
        "without_vat",
        "BT-109",
        "Le total hors TVA ne correspond pas aux lignes",
        _without_vat,
        "total des lignes, moins les remises, plus les frais",
    ),
    _Formula(
        "BR-CO-14",
        "vat",
        "BT-110",
        "Le total de TVA ne correspond pas aux lignes",
        _vat,
        "somme des montants de TVA de chaque taux",
    ),
    _Formula(
        "BR-CO-15",
        "with_vat",
        "BT-112",
        "Le total TVA comprise ne correspond pas aux autres totaux",
        _with_vat,
        "total hors TVA plus total de TVA",
    ),
    _Formula(
        "BR-CO-16",
        "due",
        "BT-115",
        "Le net à payer ne correspond pas aux autres totaux",
        _due,
        "total TVA comprise, moins le montant déjà payé, plus l’arrondi",
    ),
)


_DEMANDED = ("BR-CO-11", "BR-CO-12")


def _check_breakdowns(document: InvoiceDocument) -> Iterator[Finding]:
    for one in document.vat:
        expected = expected_tax(one, strict=document.syntax is not Syntax.CII)
        if expected is not None:
            yield _tax_finding(document, one, expected)


def expected_tax(one: VatBreakdown, *, strict: bool) -> Decimal | None:
    """The right amount when BR-CO-17 fails. A gap of one unit of currency is tolerated by the CII rules only."""
    if one.taxable_amount is None or one.tax_amount is None:
        return None
    rate = one.rate or _ZERO
    if rate.to_integral_value(ROUND_HALF_UP) == 0:
        # As the official rule does: below 0.5 % only the integer part is looked at.
        return None if one.tax_amount.to_integral_value(ROUND_HALF_UP) == 0 else _ZERO
    exact = rounded(abs(one.taxable_amount) * rate / 100)
    gap = abs(abs(one.tax_amount) - exact)
    if gap < _ONE or (gap == _ONE and not strict):
        return None
    return exact.copy_sign(one.taxable_amount)


def _tax_finding(document: InvoiceDocument, one: VatBreakdown, expected: Decimal) -> Finding:
    rate = percent(one.rate or _ZERO)
    found, wanted = money(one.tax_amount or _ZERO, document.currency), money(expected, document.currency)
    base = money(one.taxable_amount or _ZERO, document.currency)
    return Finding(
        rule="BR-CO-17",
        severity=Severity.ERROR,
        title=f"La TVA à {rate} ne correspond pas à sa base",
        message=f"{name('BT-117')} : trouvé {found}, attendu {wanted} ({base} à {rate}).",
        remedy="Corrigez le montant de TVA, sa base ou son taux.",
        terms=("BT-117", "BT-116", "BT-119"),
        label=label("BT-117"),
        location=f"TVA à {rate}",
        found=found,
        expected=wanted,
    )
