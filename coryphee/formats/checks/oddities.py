"""CORYPHEE-…: what no rule forbids and a person would stumble upon, said as a remark."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.amounts import money, number
from coryphee.formats.model.document import InvoiceDocument, Line
from coryphee.formats.model.labels import label

SELF_BILLING = frozenset({"389", "261"})  # UNTDID 1001: made out by the buyer
CENT = Decimal("0.01")


def check_oddities(document: InvoiceDocument) -> Iterator[Finding]:
    """Lines whose amount is not that of their quantity and price, or that share one number; a self-billed invoice."""
    yield from _lines_that_do_not_multiply(document)
    yield from _lines_with_one_number(document)
    if document.type_code in SELF_BILLING:
        yield _remark(
            "CORYPHEE-AUTOFACTURE",
            "BT-3",
            "Ce type de facture est établi par l’acheteur",
            f"Type {document.type_code} : une autofacture est établie par l’acheteur, au nom du vendeur.",
            "Si vous l’avez établie vous-même, indiquez 380 (facture) ou 381 (avoir).",
            found=document.type_code or "",
            expected="380",
        )


def _lines_that_do_not_multiply(document: InvoiceDocument) -> Iterator[Finding]:
    for line in document.lines:
        expected = _worth(line)
        if expected is None or line.net_amount is None or is_multiplied(line):
            continue
        gap = expected - line.net_amount
        missing = "Une remise de {} manque" if gap > 0 else "Des frais de {} manquent"
        amount = money(abs(gap), document.currency)
        yield _remark(
            "CORYPHEE-LIGNE",
            "BT-131",
            "Le montant d’une ligne n’est pas celui de sa quantité et de son prix",
            f"{_named(line)} : {_product(line, document)} font {money(expected, document.currency)}, la ligne dit "
            f"{money(line.net_amount, document.currency)}.",
            _per(line, expected)
            or f"{missing.format(amount)} sans doute sur cette ligne ; sinon, corrigez la quantité, le prix ou le "
            "montant.",
            location=_named(line),
            found=money(line.net_amount, document.currency),
            expected=money(expected, document.currency),
        )


def _per(line: Line, expected: Decimal) -> str:
    """A price for 100 of which the 100 was forgotten; empty when that does not explain the amount."""
    for base in (10, 100, 1000):
        if line.net_amount and line.base_quantity in (None, 1) and expected == line.net_amount * base:
            return (
                f"Le prix est sans doute celui de {number(Decimal(base))} unités : indiquez la quantité de base {base} "
                f"(« prix pour {number(Decimal(base))} »), ou le prix d’une seule."
            )
    return ""


def is_multiplied(line: Line) -> bool:
    """Whether the amount of a line is that of its quantity and price, to a cent; also when one of them is not said."""
    expected = _worth(line)
    return expected is None or line.net_amount is None or abs(expected - line.net_amount) <= CENT


def _worth(line: Line) -> Decimal | None:
    """Quantity × price, less allowances and with charges; None where one of them is not said."""
    if line.quantity is None or line.net_price is None or not line.counted or line.base_quantity == 0:
        return None
    worth = line.quantity * line.net_price / (line.base_quantity or 1)
    for one in line.allowances_charges:
        worth += (one.amount or Decimal(0)) * (1 if one.charge else -1)
    return worth.quantize(CENT, ROUND_HALF_UP)


def _product(line: Line, document: InvoiceDocument) -> str:
    price = f"{number(line.quantity or Decimal(0))} × {money(line.net_price or Decimal(0), document.currency)}"
    per = f" pour {number(line.base_quantity)}" if line.base_quantity not in (None, 1) else ""
    other = ", remises et frais compris," if line.allowances_charges else ""
    return f"{price}{per}{other}"


def _lines_with_one_number(document: InvoiceDocument) -> Iterator[Finding]:
    by_number: dict[str, list[Line]] = defaultdict(list)
    for line in document.lines:
        if line.identifier:
            by_number[line.identifier].append(line)
    for identifier, lines in by_number.items():
        if len(lines) > 1:
            names = " et ".join(f"« {line.name or 'sans nom'} »" for line in lines[:2])
            more = f", et {len(lines) - 2} autres," if len(lines) > 2 else ""
            yield _remark(
                "CORYPHEE-LIGNES-DOUBLES",
                "BT-126",
                "Plusieurs lignes portent le même numéro",
                f"Les lignes {names}{more} portent le même numéro {identifier[:20]}.",
                "Donnez un numéro à chaque ligne : 1, 2, 3…",
                found=identifier[:20],
            )


def _named(line: Line) -> str:
    name = f" « {line.name} »" if line.name else ""
    return f"Ligne {line.identifier or '?'}{name}"


def _remark(
    rule: str,
    term: str,
    title: str,
    message: str,
    remedy: str,
    *,
    location: str = "",
    found: str = "",
    expected: str = "",
) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        title=title,
        message=message,
        remedy=remedy,
        terms=(term,),
        label=label(term),
        location=location,
        found=found,
        expected=expected,
    )
