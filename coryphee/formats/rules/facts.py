"""The values behind a broken rule: which element it is really about, what was found there, what was expected."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from coryphee.formats.finding import Finding
from coryphee.formats.model.amounts import day, money, percent, rounded
from coryphee.formats.model.document import InvoiceDocument
from coryphee.formats.model.labels import label
from coryphee.formats.model.labels import name as name_of
from coryphee.formats.model.terms import FIELDS
from coryphee.formats.rules.catalogue import Rule
from coryphee.formats.rules.engine.running import Failure
from coryphee.formats.rules.engine.xpath_functions import below
from coryphee.formats.rules.particular import base_in_words
from coryphee.formats.rules.words.families import CODES
from coryphee.formats.rules.words.french_parties import SIREN_AT, SIRET_AT
from coryphee.formats.rules.words.french_whole import framework_named, type_named
from coryphee.formats.rules.words.units import unit_meant
from coryphee.formats.rules.words.wording import Wording
from coryphee.formats.syntaxes.places import location_of, path_of
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


def value_at(record: Record, paths: tuple[str, ...]) -> Record | None:
    """The first record that one of these paths finds below a record: « ram:GlobalID[@schemeID=0009] », or « . »."""
    for path in paths:
        found: list[Record] = [record]
        for step in path.split("/") if path != "." else ():
            name, _, wanted = step.rstrip("]").partition("[")
            found = [child for one in found for child in one[3].get(name, ()) if _is_wanted(child, wanted)]
        if found and found[0][0] is not None:
            return found[0]
    return None


def _is_wanted(record: Record, wanted: str) -> bool:
    if wanted.startswith("not @"):
        return not record[1].get(wanted[5:])
    name, _, value = wanted.removeprefix("@").partition("=")
    return not wanted or record[1].get(name) == value


def with_terms(message: str, document: Callable[[], InvoiceDocument]) -> str:
    """The message with what the invoice says at the terms that it names: {BT-9} is « 20/12/2026 »."""
    return _PLACE_OF_TERM.sub(lambda found: said_at(found[1], document()), message) if "{BT-" in message else message


def first_said(message: str, document: Callable[[], InvoiceDocument]) -> str:
    """The first of these: the value of a finding that no single element holds."""
    named = _PLACE_OF_TERM.search(message)
    return said_at(named[1], document()) if named else ""


def said_at(term: str, invoice: InvoiceDocument) -> str:
    """What an invoice says at a term, as people write it: « 1 140,00 € », « S2 (facture déjà payée) », « rien »."""
    value: Any = invoice
    for name in _SINGLE.get(term, ("",)):
        value = getattr(value, name, None)
    value = getattr(value, "value", value)  # of an identifier
    if value is None or value == "" or isinstance(value, tuple):
        return "rien"
    if isinstance(value, Decimal):
        return money(value, invoice.vat_currency if term == "BT-111" else invoice.currency)
    if isinstance(value, date):
        return day(value)
    return _NAMED.get(term, shortened)(str(value))


_NAMED: dict[str, Callable[[str], str]] = {"BT-3": type_named, "BT-23": framework_named}
_PLACE_OF_TERM = re.compile(r"\{(BT-\d+)\}")
_BARE_VALUE = re.compile(r" : \{found\}[^.]*| ; trouvé \{found\}| \((?:cadre )?\{found\}\)")
_SAID_OF_TERM = re.compile(r" : \{BT-\d+\}")


def without_values(message: str) -> str:
    """A message about no invoice: what would say the values of one is left out."""
    return _SAID_OF_TERM.sub("", with_value(_BARE_VALUE.sub("", message), ""))


def told_siret(rule: Rule, failure: Failure) -> Finding | None:
    """BR-FR-09: which of the two is wrong, the SIRET or the SIREN beside it."""
    record = value_at(failure.record, SIRET_AT) if rule.id.startswith("BR-FR-09_") and not failure.crash else None
    if record is None:
        return None
    beside = value_at(failure.record, SIREN_AT)
    siret, siren = (record[0] or "").strip(), (beside[0] or "").strip() if beside is not None else ""
    title, message, remedy = _siret_words(rule.wording, shortened(siret), shortened(siren))
    element = element_of(record)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        title=title,
        message=message,
        remedy=remedy,
        terms=rule.wording.terms,
        label=label(*rule.wording.terms),
        location=location_of(element),
        path=path_of(element),
        found=shortened(siret),
    )


def told_charge(rule: Rule, finding: Finding, failure: Failure, invoice: InvoiceDocument) -> Finding:
    """BR-32 and BR-37: which allowance or charge has no VAT, by its name and its amount, and its likely rate."""
    record = failure.record[2] if failure.record[4].name == "ram:ChargeIndicator" else failure.record
    reason = value_at(record, ("cbc:AllowanceChargeReason", "ram:Reason"))
    amount = value_at(record, ("cbc:Amount", "ram:ActualAmount"))
    kind = "un supplément de frais" if rule.id.endswith("37") else "une remise"
    named = f"« {shortened(reason[0])} »" if reason is not None else f"{kind[0].upper()}{kind[1:]}"
    worth = (
        f" ({money(Decimal(amount[0].strip()), invoice.currency)})" if amount is not None and _is_sum(amount[0]) else ""
    )
    rates = {one.rate for one in invoice.vat if one.rate}
    usual = f" : {percent(rates.pop())} le plus souvent, celui de vos lignes," if len(rates) == 1 else ""
    return replace(
        finding,
        title=f"Il manque la catégorie de TVA d’{kind}",
        message=f"{named}{worth} ne dit pas sa TVA : ni catégorie, ni taux.",
        remedy=f"Dans votre logiciel, donnez-lui un taux{usual} et la catégorie S (taux normal ou réduit). "
        + (_CHARGE_RATE if rule.id.endswith("37") else _DISCOUNT_RATE),
    )


_CHARGE_RATE = "Une éco-participation suit le taux du produit ; ce qui n’est pas soumis à la TVA est en O (hors champ)."
_DISCOUNT_RATE = "Une remise suit le taux de ce qu’elle réduit ; une remise sur deux taux se fait en deux remises."


def _is_sum(text: str) -> bool:
    return re.fullmatch(r"-?\d{1,15}(\.\d+)?", text.strip()) is not None


def told_date(finding: Finding) -> Finding:
    """CII-DT-097: which date, and how it is written there."""
    if not finding.terms:
        return finding
    named = name_of(finding.terms[0])
    found = _DASHED.fullmatch(finding.found) or _FRENCH_DAY.fullmatch(finding.found)
    compact = f"{found['y']}{found['m']}{found['d']}" if found else "20261121"
    return replace(
        finding,
        title=f"« {named} » n’est pas au format AAAAMMJJ",
        message=f"« {named} » : trouvé « {finding.found} ». Dans un fichier CII ou Factur-X, une date s’écrit en huit "
        "chiffres : l’année, le mois, le jour.",
        remedy=f"{'Elle s’y écrit' if found else 'Écrivez-la comme'} {compact}. Si elle est juste dans votre logiciel, "
        "transmettez ce message à son éditeur.",
    )


_DASHED = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)")
_FRENCH_DAY = re.compile(r"(?P<d>\d\d)[/.-](?P<m>\d\d)[/.-](?P<y>\d{4})")


def told_unit(finding: Finding) -> Finding:
    """BR-CL-23: the code of the unit that was meant, where its usual name was written in its place."""
    code = unit_meant(finding.found)
    if code is None:
        return finding
    return replace(finding, remedy=f"« {finding.found} » s’écrit {code} dans une facture électronique.")


def _siret_words(words: Wording, siret: str, siren: str) -> tuple[str, str, str]:
    whose = words.title.removeprefix("Le SIRET ").removesuffix(" ne va pas")
    if re.fullmatch(r"\d{14}", siret) is None:
        return (
            f"Le SIRET {whose} n’a pas 14 chiffres",
            f"SIRET {whose} : trouvé « {siret} », attendu 14 chiffres qui commencent par son SIREN.",
            "Un SIREN a 9 chiffres : ajoutez les 5 de l’établissement ; l’annuaire donne le SIRET complet.",
        )
    if not siren:
        return (
            f"Le SIREN {whose} manque à côté de son SIRET",
            f"Le SIRET {whose} est « {siret} » ; son SIREN, attendu à côté (« {siret[:9]} »), n’est pas donné.",
            f"Ajoutez le SIREN « {siret[:9]} » dans la fiche de cette entreprise.",
        )
    return (
        f"Le SIRET et le SIREN {whose} ne sont pas de la même entreprise",
        (
            f"Le SIRET {whose} est « {siret} » et son SIREN « {siren} » : les 9 premiers chiffres du SIRET "
            f"(« {siret[:9]} ») devraient être le SIREN."
        ),
        (
            "Gardez le numéro qui est le bon (il est sur vos factures et dans l’annuaire des entreprises), et corrigez "
            "l’autre dans la fiche de cette entreprise."
        ),
    )


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
