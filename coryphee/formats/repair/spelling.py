"""Numbers, dates and codes that are written wrong but can only mean one thing."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from lxml import etree

from coryphee.formats.finding import Finding
from coryphee.formats.model.amounts import rounded
from coryphee.formats.repair.edits import Ranks, Repair
from coryphee.formats.syntaxes.binding import parse_decimal, parse_iso_date
from coryphee.formats.syntaxes.places import terms_of
from coryphee.formats.xml.parsing import Element

_SPACES = " \u00a0\u202f"
# Thousands are always in threes: « 1 234,5 » and « 12,50 » have one reading, « 1,234 » has two.
_GROUPED = re.compile(rf"([+-]?)([0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+|[0-9]+)(?:[.,]([0-9]{{1,2}}))?").fullmatch
_SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})").fullmatch
_YEAR_FIRST = re.compile(r"([0-9]{4})[/.-]?([0-9]{2})[/.-]?([0-9]{2})").fullmatch
_NUMBERS = ("Amount", "Percent", "Quantity", "Numeric")
_DATES = ("Date", "DateTimeString", "DateString")
_CODES = re.compile(r"BR-CL-|BR-FR|BR-0|CII-|UBL-|XSD|CORYPHEE-DEVISE")
_UPPER = frozenset({"BR-CL-03", "BR-CL-04", "BR-CL-05", "BR-CL-14", "BR-CL-15"})  # currencies and countries
_MAX_LEAVES = 400


def value_repairs(root: Element, findings: list[Finding], ranks: Ranks) -> list[Repair]:
    """What the places named by the findings hold, written as the standard writes it."""
    found: dict[tuple[Element, str], Repair] = {}
    for finding in findings:
        for leaf in _leaves(root, finding):
            for repair in _of_leaf(leaf, finding, ranks):
                found.setdefault((leaf, repair.attribute), repair)
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


def _of_leaf(leaf: Element, finding: Finding, ranks: Ranks) -> Iterator[Repair]:
    value = leaf.text or ""
    if len(value) > LONGEST_VALUE:
        return
    wanted = _value(leaf, value, finding)
    if wanted is not None and wanted != value:
        repair = ranks.text(leaf, wanted, finding.rule)
        if repair:
            yield repair
    for name, held in leaf.attrib.items():
        code = _code(str(held), finding)
        if code is not None and code != held:
            repair = ranks.attribute(leaf, str(name), code, finding.rule)
            if repair:
                yield repair


def _value(leaf: Element, value: str, finding: Finding) -> str | None:
    name = str(leaf.tag).rpartition("}")[2]
    if name.endswith(_NUMBERS):
        return _amount(value, finding) if name.endswith("Amount") else written_number(value)
    if name.endswith(_DATES) or (name == "DateTime" and value):
        return written_date(value, compact=name in ("DateTimeString", "DateString"))
    return _code(value, finding)


def _code(value: str, finding: Finding) -> str | None:
    """Without the blanks around it; a currency or a country in capitals."""
    if not value or not _CODES.match(finding.rule):
        return None
    bare = value.strip()
    return bare.upper() if finding.rule in _UPPER or _UPPER.intersection(finding.rules) else bare


def _amount(value: str, finding: Finding) -> str | None:
    """More than two decimals are rounded only where a rule forbids them: prices may have as many as they need."""
    if any(one.startswith("BR-DEC-") for one in (finding.rule, *finding.rules)):
        amount = parse_decimal(value.strip())
        return None if amount is None else written(amount)
    return written_number(value)


def written(amount: Decimal) -> str:
    """`1234.50`."""
    return f"{rounded(amount):.2f}"


def written_number(value: str) -> str | None:
    """`1234.56` for « 1 234,56 »; None when there is not one reading."""
    bare = value.strip(_SPACES + "\t\r\n")
    if parse_decimal(bare) is not None:
        return bare
    match = _GROUPED(bare)
    if match is None:
        return None
    whole = "".join(filter(str.isdigit, match[2]))
    return f"{match[1].replace('+', '')}{whole}" + (f".{match[3]}" if match[3] else "")


def written_date(value: str, *, compact: bool) -> str | None:
    """The date in the form of its syntax; None when it may be read in two ways, or does not exist."""
    bare = value.strip()
    first, slashed = _YEAR_FIRST(bare), _SLASHED(bare)
    if first:
        year, month, number = first.groups()
    elif slashed and (int(slashed[1]) > 12 or int(slashed[1]) == int(slashed[3])):
        year, month, number = slashed[4], slashed[3].zfill(2), slashed[1].zfill(2)
    else:
        return None
    iso = f"{year}-{month}-{number}"
    if parse_iso_date(iso) is None:
        return None
    return iso.replace("-", "") if compact else iso
