"""The values behind a broken rule: which element it is really about, what was found there, what was expected."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from coryphee.formats.finding import Finding
from coryphee.formats.model.amounts import money, rounded
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.model.labels import label
from coryphee.formats.model.terms import FIELDS
from coryphee.formats.rules.catalogue import Rule
from coryphee.formats.rules.engine.running import Failure
from coryphee.formats.rules.engine.xpath_functions import below
from coryphee.formats.rules.particular import base_in_words
from coryphee.formats.rules.words.families import CODES
from coryphee.formats.syntaxes.places import path_of
from coryphee.formats.syntaxes.problems import shortened
from coryphee.formats.xml.records.record import Record, element_of

VAT_BASE = re.compile(r"BR-(AE|AF|AG|E|G|IC|O|S|Z)-08")
VAT_AMOUNT = re.compile(r"BR-(AE|AF|AG|E|G|IC|O|S|Z)-09")
_PATH = re.compile(r"(?<![\w/$@:'])((?:\w+:\w+)(?:/\w+:\w+)*)(?![\w(:])")
_ATTRIBUTE = re.compile(r"@(\w+)")
_NO_VALUE = re.compile(
    r" Valeur trouvée : « \{found\} »\.| ; types trouvés : « \{found\} »"
    r"| ?(?:: trouvé|est|;? ?trouvé) « \{found\} »,?| « \{found\} »,?"
)
_ZERO = Decimal(0)


def subject(record: Record, test: str) -> Record:
    """A rule that stands at a group is mostly about one value in it: the first path of the official test."""
    if record[0] is not None:
        return record
    match = _PATH.search(test)
    found = record
    for name in match[1].split("/") if match else ():
        below = found[3].get(name)
        if not below:
            return record
        found = below[0]
    return found


def found_value(record: Record, rule: Rule) -> str:
    """What stands there: the text, or the attribute that the rule reads."""
    attribute = _ATTRIBUTE.search(rule.test) if rule.id.startswith("BR-CL-") else None
    if attribute is not None:
        return shortened(record[1].get(attribute[1]) or "")
    return shortened(record[0]) if record[0] is not None else ""


def value_of_term(terms: tuple[str, ...], document: Callable[[], InvoiceDocument]) -> str:
    """What the invoice says at the one term of a rule that stands at another element; empty for a repeated term."""
    fields = _SINGLE.get(terms[0]) if len(terms) == 1 else None
    value: Any = document() if fields else None
    for name in fields or ():
        value = getattr(value, name, None)
    return "" if value is None or isinstance(value, tuple) else shortened(str(value))


_SINGLE = {
    term: field.split(".") for field, term in FIELDS.items() if not field.startswith("lines") and "," not in term
}


def with_value(message: str, value: str) -> str:
    """The message with its value; without one, the words that would have brought it are left out."""
    if value or "{found}" not in message:
        return message.replace("{found}", value)
    return _without_value(message)


@cache
def _without_value(message: str) -> str:
    return " ".join(_NO_VALUE.sub("", message).split()).replace(" .", ".")


def told_base(rule: Rule, failure: Failure, document: Callable[[], InvoiceDocument]) -> Finding:
    """BR-S-08 and its sisters, with the base that the lines give."""
    invoice = document()
    family = VAT_BASE.fullmatch(rule.id)
    category = CODES.get(family[1], family[1]) if family else ""
    rate = _rate(failure.record) if category in ("S", "L", "M") else None
    found = next(
        (vat.taxable_amount for vat in invoice.vat if vat.category == category and rate in (None, vat.rate)), None
    )
    expected = base_of(invoice, category, rate)
    words = rule.wording
    message, remedy = base_in_words(invoice, category, rate, found, expected) or (words.message, words.remedy)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        title=words.title,
        message=message,
        remedy=remedy,
        terms=words.terms,
        label=label(*words.terms),
        path=path_of(element_of(failure.record)),
        found="" if found is None else money(found, invoice.currency),
        expected=money(expected, invoice.currency),
    )


_VAT_TOTALS = (
    ("cac:TaxTotal", "cbc:TaxAmount"),
    (
        "rsm:SupplyChainTradeTransaction",
        "ram:ApplicableHeaderTradeSettlement",
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        "ram:TaxTotalAmount",
    ),
)


def told_currency(rule: Rule, failure: Failure, document: Callable[[], InvoiceDocument]) -> Finding | None:
    """BR-CO-15 when no total of VAT is in the currency of the invoice: the sum may be right, it is not counted."""
    if rule.id != "BR-CO-15" or failure.crash:
        return None
    totals = [one for path in _VAT_TOTALS for one in below((failure.record,), *path)]
    bare = next((one for one in totals if not one[1].get("currencyID")), None)
    invoice = document()
    said = {one[1].get("currencyID") for one in totals} - {invoice.vat_currency}
    if bare is not None and failure.record[3].get("rsm:SupplyChainTradeTransaction"):
        title = "Le total de TVA ne dit pas sa devise"
        message = f"{label('BT-110')} : l’attribut currencyID manque, et ce total n’est compté dans aucune somme."
        terms: tuple[str, ...] = ("BT-110",)
    elif said and bare is None and invoice.currency and invoice.currency not in said:
        title = "Le total de TVA n’est pas dans la devise de la facture"
        message = (
            f"La facture est en « {shortened(invoice.currency)} », le total de TVA en « {shortened(min(said) or '')} » "
            ": il n’est compté dans aucune somme."
        )
        terms = ("BT-110", "BT-5")
    else:
        return None
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        title=title,
        message=message,
        remedy='Écrivez la devise de ce montant, par exemple currencyID="EUR".',
        terms=terms,
        label=label("BT-110"),
        path=path_of(element_of(bare or totals[0])),
        expected="EUR",
    )


def _rate(record: Record) -> Decimal | None:
    """The rate of the breakdown where the rule stands (UBL: below the category; CII: beside the code)."""
    places: tuple[tuple[Any, str], ...] = ((record, "cbc:Percent"), (record[2], "ram:RateApplicablePercent"))
    for holder, name in places:
        values = holder[3].get(name) if holder is not None else None
        if values and values[0][0]:
            return Decimal(values[0][0].strip())
    return None


def base_of(invoice: InvoiceDocument, category: str, rate: Decimal | None) -> Decimal:
    """Lines, plus charges, less allowances, of a VAT category (and of a rate)."""
    total = _ZERO
    for line in invoice.counted_lines:
        if line.vat_category == category and rate in (None, line.vat_rate):
            total += line.net_amount or _ZERO
    for one in invoice.allowances_charges:
        if one.vat_category == category and rate in (None, one.vat_rate):
            total += (one.amount or _ZERO) * (1 if one.charge else -1)
    return rounded(total)
