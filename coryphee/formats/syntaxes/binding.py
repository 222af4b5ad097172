"""How a syntax is bound to the semantic model: tables of name → step, walked once, each child by its name.

A step is called with the record of the element, the values gathered so far for the group being read, and the
`Reading`. It never raises: a value that cannot be converted is left out and told as a `Finding`. `about` knows the
business terms it reads, so that the same tables also say which term stands at a path (see `places`).
"""

import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from coryphee.formats.model.document import Identifier
from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.record import Record, element_of

Values = dict[str, Any]
Convert = Callable[[str], Any]

MAX_DIGITS = 28  # what Decimal adds without rounding; no amount needs them
MAX_PROBLEMS = 200  # beyond, nobody reads them, and finding the place of each costs as much as the file is long
KEPT = 40  # characters of a number that is remembered: the same amounts come back in an invoice
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)").fullmatch
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2}|T[0-9:.]+Z?)?").fullmatch
_COMPACT_DATE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})").fullmatch


class Reading:
    """What is gathered while one document is read, beside the values themselves."""

    __slots__ = ("problems", "tax_totals")

    def __init__(self) -> None:
        self.problems: list[tuple[Element, str, tuple[str, ...]]] = []  # element, kind, terms
        self.tax_totals: list[tuple[str | None, Decimal]] = []  # currency, amount of BT-110 and BT-111

    def refuse(self, node: Record, kind: str, terms: tuple[str, ...]) -> None:
        """Remember a value that could not be converted, and what was expected."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append((element_of(node), kind, terms))


class Paragraphs(list[str]):
    """Texts that will be one, a line each."""


Step = Callable[[Record, Values, Reading], None]
Table = dict[str, Step]


@dataclass(frozen=True, slots=True)
class About:
    """What a step reads: its business terms, and the table of its children."""

    terms: tuple[str, ...] = ()
    table: Table | None = None


_about: dict[Step, About] = {}


def about(step: Step) -> About:
    """What a step reads; nothing for one that says nothing of itself."""
    return _about.get(step, About())


def _described(step: Step, terms: tuple[str, ...] = (), table: Table | None = None) -> Step:
    _about[step] = About(terms, table)
    return step


def walk(node: Record, table: Table, values: Values, reading: Reading) -> None:
    """Call the step of each child that the table knows, in the order of the file."""
    get = table.get
    for name, children in node[3].items():
        step = get(name)
        if step is not None:
            for child in children:
                step(child, values, reading)


def build(cls: Callable[..., Any], values: Values) -> Any:
    """An instance from the gathered values; what was gathered as a list becomes a tuple."""
    for key, value in values.items():
        if type(value) is list:
            values[key] = tuple(value)
        elif type(value) is Paragraphs:
            values[key] = "\n".join(value)
    return cls(**values)


def parse_decimal(value: str) -> Decimal | None:
    """`value` as xs:decimal writes it, or None: no exponent, no comma, no NaN, at most 28 digits."""
    return _decimal(value) if len(value) <= KEPT else _decimal.__wrapped__(value)


@lru_cache(maxsize=4096)
def _decimal(value: str) -> Decimal | None:
    if _DECIMAL(value) is None or len(value) > MAX_DIGITS and sum(map(str.isdigit, value)) > MAX_DIGITS:
        return None
    return Decimal(value)


def parse_iso_date(value: str) -> date | None:
    """`2026-12-31`, with or without a time or a zone, as UBL writes dates; None for no date that exists."""
    return _date(_ISO_DATE(value))


def parse_compact_date(value: str) -> date | None:
    """`20261231` (format 102), or an ISO date as the `udt:DateTime` of CII carries it."""
    return _date(_COMPACT_DATE(value) or _ISO_DATE(value))


def _date(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def text(field: str, *terms: str) -> Step:
    """The first value found; a repetition is the business of the schema check."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        value = node[0]
        if value and field not in values:
            value = value.strip()
            if value:
                values[field] = value

    return _described(run, terms)


def paragraphs(field: str, *terms: str) -> Step:
    """A text that the syntax may repeat where the model has one: joined by `build`, one a line."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        value = (node[0] or "").strip()
        if value:
            if field in values:
                known = values[field]
                if type(known) is not Paragraphs:
                    known = values[field] = Paragraphs((known,))
                known.append(value)
            else:
                values[field] = value

    return _described(run, terms)


def _converted(field: str, terms: tuple[str, ...], convert: Convert, kind: str) -> Step:
    def run(node: Record, values: Values, reading: Reading) -> None:
        value = node[0]
        if not value or field in values:
            return
        value = value.strip()
        if value:
            found = convert(value)
            if found is None:
                reading.refuse(node, kind, terms)
            else:
                values[field] = found

    return _described(run, terms)


def number(field: str, *terms: str) -> Step:
    """A decimal, exactly as written."""
    return _converted(field, terms, parse_decimal, "number")


def discount(field: str, *terms: str) -> Step:
    """BT-147, which UBL demands beside a gross price: a discount of zero is none."""
    amount = number(field, *terms)

    def run(node: Record, values: Values, reading: Reading) -> None:
        amount(node, values, reading)
        if values.get(field) == 0:
            del values[field]

    return _described(run, terms)


def iso_day(field: str, *terms: str) -> Step:
    """A date as UBL writes it."""
    return _converted(field, terms, parse_iso_date, "date")


def compact_day(field: str, *terms: str) -> Step:
    """A date as CII writes it."""
    return _converted(field, terms, parse_compact_date, "date")


def quantity(field: str, unit_field: str, *terms: str) -> Step:
    """A decimal and the unit beside it (`unitCode`)."""
    amount = number(field, *terms)

    def run(node: Record, values: Values, reading: Reading) -> None:
        amount(node, values, reading)
        unit = node[1].get("unitCode")
        if unit and unit_field not in values:
            values[unit_field] = unit.strip()

    return _described(run, terms)


def tax_total(*terms: str) -> Step:
    """BT-110 or BT-111: the currency tells which, once the whole file is read."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        value = (node[0] or "").strip()
        amount = parse_decimal(value) if value else None
        if amount is not None:
            reading.tax_totals.append((node[1].get("currencyID"), amount))
        elif value:
            reading.refuse(node, "number", terms)

    return _described(run, terms)


def make_identifier(node: Record, scheme: str = "schemeID", version: str | None = None) -> Identifier | None:
    """A value and its scheme, by the attributes that hold them; None for an empty one."""
    value = (node[0] or "").strip()
    if not value:
        return None
    return Identifier(
        value=value,
        scheme=(node[1].get(scheme) or "").strip() or None,
        scheme_version=(node[1].get(version) or "").strip() or None if version else None,
    )


def identifier(field: str, *terms: str) -> Step:
    """One identifier, the first that is filled."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        found = make_identifier(node)
        if found and field not in values:
            values[field] = found

    return _described(run, terms)


def identifiers(field: str, *terms: str, scheme: str = "schemeID", version: str | None = None) -> Step:
    """Each identifier that is filled."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        found = make_identifier(node, scheme, version)
        if found:
            values.setdefault(field, []).append(found)

    return _described(run, terms)


def attachment(*terms: str) -> Step:
    """BT-125, decoded, with its type and its name."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        encoded = "".join((node[0] or "").split())
        if "content" in values:
            return
        if not encoded:  # an attachment without content has a name all the same
            values.update({name: node[1][key] for name, key in _OF_ATTACHMENTS if node[1].get(key)})
            return
        try:
            values["content"] = binascii.a2b_base64(encoded, strict_mode=True)
        except (binascii.Error, ValueError):
            reading.refuse(node, "base64", terms)
        values["mime"] = node[1].get("mimeCode") or None
        values["filename"] = node[1].get("filename") or None

    return _described(run, terms)


_OF_ATTACHMENTS = (("mime", "mimeCode"), ("filename", "filename"))


def inside(table: Table, *terms: str) -> Step:
    """An element that only wraps: its children belong to the group being read."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        walk(node, table, values, reading)

    return _described(run, terms, table)


def group(field: str, make: Callable[..., Any], table: Table, *terms: str) -> Step:
    """A group of its own, kept if it says anything; the first one if repeated."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        if own and field not in values:
            values[field] = build(make, own)

    return _described(run, terms, table)


def groups(field: str, make: Callable[..., Any], table: Table, *terms: str) -> Step:
    """A repeated group; an empty one counts, its absence of content is what a check may complain about."""

    def run(node: Record, values: Values, reading: Reading) -> None:
        own: Values = {}
        walk(node, table, own, reading)
        values.setdefault(field, []).append(build(make, own))

    return _described(run, terms, table)


def custom(run: Step, table: Table | None = None, *terms: str) -> Step:
    """A step of one's own, said to read these terms."""
    return _described(run, terms, table)
