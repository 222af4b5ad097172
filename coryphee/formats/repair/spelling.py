"""Numbers, dates and codes that are written wrong but can only mean one thing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_DOWN, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from lxml import etree

from coryphee.formats.finding import Finding
from coryphee.formats.model.amounts import rounded
from coryphee.formats.model.currencies import CURRENCIES, EURO_IN_WORDS
from coryphee.formats.model.document import ATTACHED
from coryphee.formats.model.units import UNITS
from coryphee.formats.repair.edits import Ranks, Repair
from coryphee.formats.syntaxes.binding import parse_decimal, parse_iso_date
from coryphee.formats.syntaxes.cii.reading_lines import RAM
from coryphee.formats.syntaxes.places import terms_of
from coryphee.formats.syntaxes.ubl.reading_lines import CAC, CBC
from coryphee.formats.xml.parsing import Element

_SPACES = " \u00a0\u202f"
# Thousands are always in threes: « 1 234,5 » and « 12,50 » have one reading, « 1,234 » has two.
_DOTTED = re.compile(r"([+-]?)([0-9]{1,3}(?:\.[0-9]{3})+),([0-9]{1,2})").fullmatch  # « 1.234,56 »
_COMMAS = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]{1,2})").fullmatch  # « 1,234.56 »
_GROUPED = re.compile(rf"([+-]?)([0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+|[0-9]+)(?:[.,]([0-9]{{1,2}}))?").fullmatch
_SIGNS = re.compile(r"^\s*(?:€|EUR)|(?:€|EUR|%)\s*$")  # « 12,50 € » and « 20 % » say in words what the element says
_SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})").fullmatch
_WORDED = re.compile(r"([0-9]{1,2})(?:er)?[ \u00a0\u202f]+(\w+)[ \u00a0\u202f]+([0-9]{4})").fullmatch
_TIMED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ][0-9:.]+)?(?:Z|[+-][0-9:]+)?").fullmatch
_HOUR = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+(?:Z|[+-][0-9:]+)").fullmatch
_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.-]?([0-9]{2})[/.-]?([0-9]{2})").fullmatch
_NUMBERS = ("Amount", "Percent", "Quantity", "Numeric")
_DATES = ("Date", "DateTimeString", "DateString")
_CODES = re.compile(r"BR-CL-|BR-FR|BR-0|CII-|UBL-|XSD|CORYPHEE-DEVISE")
# Currencies, countries, categories of VAT and reasons for its absence, units, frameworks: all in capitals.
_SELLER_COUNTRY = (
    f"{CAC}AccountingSupplierParty/{CAC}Party/{CAC}PostalAddress/{CAC}Country/{CBC}IdentificationCode",
    f".//{RAM}SellerTradeParty/{RAM}PostalTradeAddress/{RAM}CountryID",
)
_UPPER = frozenset(
    {*(f"BR-CL-{number}" for number in ("03", "04", "05", "14", "15", "17", "18", "22", "23")), "BR-FR-08_BT-23"}
)
_NAMED = {"FRANCE": "FR", "FRA": "FR"} | dict.fromkeys(EURO_IN_WORDS, "EUR")
_CURRENCY_RULES = frozenset({"BR-CL-03", "BR-CL-04"})
_VAT_CURRENCY = (CBC + "TaxCurrencyCode", RAM + "TaxCurrencyCode")
_CURRENCY = (CBC + "DocumentCurrencyCode", RAM + "InvoiceCurrencyCode")
_MAX_LEAVES = 400
_MAX_DATES = 100  # of which the order is asked: naming the place of each costs as much as the file is long


@dataclass(frozen=True, slots=True)
class _Habits:
    """What the whole file says of how it writes: the order of its dates, the currencies that it names."""

    day_first: bool = False
    currencies: frozenset[str] = frozenset()


def _said_currencies(root: Element) -> frozenset[str]:
    """The currencies that the file names by their code, but that in which VAT is accounted for (BT-6)."""
    said = {element.get("currencyID") for element in root.iter("*")}
    said |= {(element.text or "").strip() for element in root.iter(*_CURRENCY)}
    said -= {(element.text or "").strip() for element in root.iter(*_VAT_CURRENCY)}
    return frozenset(CURRENCIES.intersection(one for one in said if one))


def value_repairs(root: Element, findings: list[Finding], ranks: Ranks) -> list[tuple[Repair, ...]]:
    """What the places named by the findings hold, written as the standard writes it: one reading, or several
    between which the other figures of the file decide."""
    found: dict[tuple[Element, str], tuple[Repair, ...]] = {}
    currencies = _said_currencies(root) if any(map(_of_currency, findings)) else frozenset()
    habits = _Habits(bool(findings) and is_day_first(root), currencies)
    for finding in findings:
        for leaf in _leaves(root, finding):
            for readings in _of_leaf(leaf, finding, ranks, habits):
                found.setdefault((leaf, readings[0].attribute), readings)
    return list(found.values())


def _leaves(root: Element, finding: Finding) -> list[Element]:
    """The element that the finding is about; the values of a group, when they are of the terms that it names."""
    node = _element(root, finding.path.partition(" (ligne ")[0])
    if node is None:
        return []
    if len(node) == 0:
        return [node]
    wanted = set(finding.terms)
    below = [leaf for leaf in node.iter("*") if len(leaf) == 0][:_MAX_LEAVES]
    return [leaf for leaf in below if wanted.intersection(terms_of(leaf))]


def _element(root: Element, path: str) -> Element | None:
    if not path.startswith("/"):
        return None
    names = {prefix: uri for prefix, uri in root.nsmap.items() if prefix}
    try:
        found: Any = root.getroottree().xpath(path, namespaces=names)
    except etree.XPathError:
        return None  # prefixes declared further down: no repair is proposed there
    return found[0] if isinstance(found, list) and found else None


LONGEST_VALUE = 1_000  # characters: nobody wrote more by mistake, and a page would repeat them


def _of_leaf(leaf: Element, finding: Finding, ranks: Ranks, habits: _Habits) -> Iterator[tuple[Repair, ...]]:
    value = leaf.text or ""
    if len(value) > LONGEST_VALUE:
        return
    wanted = _values(leaf, value, finding, habits)
    readings = tuple(one for text in wanted if text != value and (one := ranks.text(leaf, text, finding.rule)))
    if readings and len(readings) == len(wanted):
        yield readings
    for name, held in leaf.attrib.items():
        code = _code(str(held), finding, habits) if name == "currencyID" or not _of_currency(finding) else None
        if code is not None and code != held:
            repair = ranks.attribute(leaf, str(name), code, finding.rule)
            if repair:
                yield (repair,)


def _values(leaf: Element, value: str, finding: Finding, habits: _Habits) -> tuple[str, ...]:
    """What the text of an element may mean: nothing, one thing, or several."""
    name = str(leaf.tag).rpartition("}")[2]
    if name.endswith(_NUMBERS):
        several = _several_readings(value, finding, name)
        if several:
            return several
        one = _amount(value, finding) if name.endswith("Amount") else written_number(value)
    elif name.endswith(_DATES) or (name == "DateTime" and value):
        one = written_date(value, compact=_is_compact(leaf), day_first=habits.day_first)
    elif name.endswith("Indicator"):
        one = _TRUTHS.get(value.strip().lower())
    else:
        one = _code(value, finding, habits)
    return () if one is None else (one,)


_TRUTHS = {"oui": "true", "vrai": "true", "non": "false", "faux": "false"}
_THREE = re.compile(r"([+-]?[0-9]{1,3})([.,])([0-9]{3})").fullmatch  # « 1.140 », « 1,500 »


def _several_readings(value: str, finding: Finding, name: str) -> tuple[str, ...]:
    """Three digits after a point or a comma are decimals or thousands; a half cent more is rounded up or cut off."""
    three, too_fine = _THREE(value.strip()), _is_too_fine(finding)
    if three and (three[2] == "," or too_fine):
        near, thousands = f"{three[1]}.{three[3]}", three[1] + three[3]
        if name in ("PriceAmount", "ChargeAmount") or not name.endswith("Amount"):
            return near, thousands
        return *_cents(Decimal(near)), f"{thousands}.00"
    amount = parse_decimal(value.strip())
    if amount is None or not too_fine or finding.terms == ("BT-115",):
        return ()
    found = _cents(amount)
    return found if len(found) > 1 else ()


def _cents(amount: Decimal) -> tuple[str, ...]:
    """To the nearest cent, and to the cent below where that is another."""
    return tuple(dict.fromkeys((written(amount), f"{amount.quantize(Decimal('0.01'), ROUND_DOWN):.2f}")))


def _is_too_fine(finding: Finding) -> bool:
    return any(one.startswith("BR-DEC-") for one in (finding.rule, *finding.rules))


def _of_currency(finding: Finding) -> bool:
    return not _CURRENCY_RULES.isdisjoint((finding.rule, *finding.rules))


def _currency(bare: str, said: frozenset[str]) -> str | None:
    """The code of « Euros », « € », « eur »; that of the rest of the file for what is none; None for two readings."""
    named = _NAMED.get(bare.upper(), bare.upper())
    if named in CURRENCIES:
        return named if said <= {named} else None
    return next(iter(said)) if len(said) == 1 else None


def _code(value: str, finding: Finding, habits: _Habits) -> str | None:
    """Without the blanks around it; a currency, a country, a unit or a category in capitals; a name for its code."""
    if not value or not _CODES.match(finding.rule):
        return None
    bare = value.strip()
    if _of_currency(finding):
        return _currency(bare, habits.currencies)
    rules = {finding.rule, *finding.rules}
    if "BR-CL-23" in rules and bare.casefold() in UNITS:
        return UNITS[bare.casefold()]
    if "BR-CL-24" in rules and bare.lower() in ATTACHED:
        return bare.lower()
    return _NAMED.get(bare.upper(), bare.upper()) if _UPPER.intersection(rules) else bare


def _amount(value: str, finding: Finding) -> str | None:
    """More than two decimals are rounded only where a rule forbids them: prices may have as many as they need.

    The net to pay is never rounded without its seller.
    """
    if _is_too_fine(finding):
        amount = parse_decimal(value.strip())
        moves = amount is not None and rounded(amount) != amount and finding.terms == ("BT-115",)
        return None if amount is None or moves else written(amount)
    return written_number(value)


def written(amount: Decimal) -> str:
    """`1234.50`."""
    return f"{rounded(amount):.2f}"


def written_number(value: str) -> str | None:
    """`1234.56` for « 1 234,56 »; None when there is not one reading."""
    bare = _SIGNS.sub("", value).strip(_SPACES + "\t\r\n")
    if parse_decimal(bare) is not None:
        return bare
    match = _GROUPED(bare) or _DOTTED(bare) or _COMMAS(bare)
    if match is None:
        return None
    whole = "".join(filter(str.isdigit, match[2]))
    return f"{match[1].replace('+', '')}{whole}" + (f".{match[3]}" if match[3] else "")


def written_date(value: str, *, compact: bool, day_first: bool = False) -> str | None:
    """The date in the form of its syntax; None when it may be read in two ways, or does not exist.

    An hour of elsewhere must be of the same day in France. `day_first` when another date of the file leaves no doubt.
    """
    bare = value.strip()
    timed = _TIMED(bare)
    if timed and _day_in_france(bare) not in (None, parse_iso_date(timed[1])):
        return None
    first, slashed, worded = _YEAR_FIRST(timed[1] if timed else bare), _SLASHED(bare), _WORDED(bare)
    if first:
        year, month, number = first.groups()
    elif slashed and (day_first or int(slashed[1]) > 12 or int(slashed[1]) == int(slashed[3])):
        year, month, number = slashed[4], slashed[3].zfill(2), slashed[1].zfill(2)
    elif worded and worded[2].lower() in _MONTHS:
        year, month, number = worded[3], f"{_MONTHS.index(worded[2].lower()) + 1:02d}", worded[1].zfill(2)
    else:
        return None
    iso = f"{year}-{month}-{number}"
    if parse_iso_date(iso) is None:
        return None
    return iso.replace("-", "") if compact else iso


def _day_in_france(value: str) -> date | None:
    """The day that it was in Paris at an hour of elsewhere (« 2026-11-15T23:30:00Z » is the 16th); None without one."""
    if _HOUR(value) is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
        return moment.astimezone(_PARIS).date() if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


_PARIS = ZoneInfo("Europe/Paris")


def _dates(root: Element) -> Iterator[tuple[Element, str]]:
    """The dates that are written with the year last."""
    for leaf in root.iter("*"):
        value = (leaf.text or "").strip()
        if len(leaf) == 0 and value and _is_date(leaf) and _SLASHED(value):
            yield leaf, value


def _is_date(leaf: Element) -> bool:
    return str(leaf.tag).rpartition("}")[2].endswith((*_DATES, "DateTime"))


def _is_compact(leaf: Element) -> bool:
    return str(leaf.tag).rpartition("}")[2] in ("DateTimeString", "DateString")


def is_day_first(root: Element) -> bool:
    """Whether the dates of the file can only have the day first: one of them shows it, or the seller is in France,
    where nobody writes the month first; and none shows the contrary.
    """
    parts = [(int(found[1]), int(found[3])) for _, value in _dates(root) if (found := _SLASHED(value))]
    shown = any(one > 12 for one, _ in parts) or (bool(parts) and _is_in_france(root))
    return shown and not any(two > 12 for _, two in parts)


def _is_in_france(root: Element) -> bool:
    """Whether the seller's address says France."""
    for path in _SELLER_COUNTRY:
        found = root.find(path)
        if found is not None:
            return (found.text or "").strip().upper() in ("FR", "FRANCE", "FRA")
    return False


def date_readings(root: Element, ranks: Ranks) -> Iterator[tuple[str, list[Repair]]]:
    """« 02/12/2026 » is 2 December or 12 February: both orders, each for every date of the file, when none is sure."""
    doubtful = [(leaf, found) for leaf, value in _dates(root) if (found := _SLASHED(value)) and int(found[1]) <= 12]
    doubtful = [(leaf, found) for leaf, found in doubtful if int(found[1]) != int(found[3])]
    if not 0 < len(doubtful) <= _MAX_DATES or is_day_first(root):
        return
    for told, day_at, month_at in (("Le jour d’abord", 1, 3), ("Le mois d’abord", 3, 1)):
        dates = [(leaf, f"{one[4]}-{one[month_at].zfill(2)}-{one[day_at].zfill(2)}") for leaf, one in doubtful]
        first = parse_iso_date(dates[0][1])
        if first is None or any(parse_iso_date(iso) is None for _, iso in dates):
            continue
        changes = [ranks.text(leaf, iso.replace("-", "") if _is_compact(leaf) else iso) for leaf, iso in dates]
        words = f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
        yield f"{told} : {words}", [repair for repair in changes if repair is not None]


def hour_readings(root: Element, ranks: Ranks) -> Iterator[tuple[str, list[Repair]]]:
    """An hour of elsewhere that was another day in France: each day, for every such date of the file."""
    found = [(leaf, value) for leaf in root.iter("*") if len(leaf) == 0 and (value := _foreign_hour(leaf))]
    if not 0 < len(found) <= _MAX_DATES:
        return
    for told, days in (
        ("Le jour qu’il était en France", [_day_in_france(value) for _, value in found]),
        ("Le jour écrit dans le fichier", [parse_iso_date(value[:10]) for _, value in found]),
    ):
        first = days[0]
        if first is None or None in days:
            continue
        changes = [
            ranks.text(leaf, f"{one:%Y%m%d}" if _is_compact(leaf) else f"{one:%Y-%m-%d}")
            for (leaf, _), one in zip(found, days, strict=True)
        ]
        words = f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
        yield f"{told} : {words}", [repair for repair in changes if repair is not None]


def _foreign_hour(leaf: Element) -> str:
    """A date whose hour was another day in France; or nothing."""
    value = (leaf.text or "").strip()
    if not _is_date(leaf) or _day_in_france(value) in (None, parse_iso_date(value[:10])):
        return ""
    return value
