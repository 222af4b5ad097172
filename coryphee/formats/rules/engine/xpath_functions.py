"""What the generated rules are written with: XPath's functions on records and strings, its comparisons."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from coryphee.formats.rules.engine.xpath_numbers import BLANKS, RuleCrash, double
from coryphee.formats.xml.records.record import Record

Children = Mapping[str, Sequence[Record]]

_SPACES = re.compile(r"[ \t\r\n]+")
_DATE = re.compile(r"(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?\Z")
_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


# -- nodes and strings -----------------------------------------------------------------------------------------------


def one(items: Any) -> Any:
    """The only item, None when there is none. Raises `RuleCrash` for several, as XPath 2 does."""
    if len(items) > 1:
        raise RuleCrash("plusieurs valeurs")
    return items[0] if items else None


def some(value: Any) -> tuple[Any, ...]:
    """An optional value as a sequence."""
    return () if value is None else (value,)


def text(records: Any) -> str:
    """string(): of nothing, an empty string. Raises `RuleCrash` for several elements, as XPath 2 does."""
    if len(records) > 1:
        raise RuleCrash("plusieurs valeurs")
    return records[0][0] if records else ""


def texts(records: Iterable[Record]) -> list[str]:
    """The texts of some elements."""
    return [record[0] for record in records]


def ns(value: str) -> str:
    """normalize-space."""
    if value.isalnum():
        return value
    if value.isascii():
        return " ".join(value.split())  # the only blanks of ASCII that XML allows are those of XPath
    return _SPACES.sub(" ", value.strip(BLANKS))


def filled(value: str) -> bool:
    """normalize-space(value) != ''."""
    return bool(value.strip(BLANKS))


def said(records: Any) -> bool:
    """filled(text(records))"""
    return bool(records) and filled(text(records))


def has_text(children: Children, name: str) -> bool:
    """filled(text(...)) of the children of a name."""
    return name in children and filled(text(children[name]))


def ns_of(children: Children, name: str) -> str:
    """ns(text(...)) of the children of a name."""
    return ns(text(children[name])) if name in children else ""


def two_decimals(children: Children, name: str) -> bool:
    """string-length(substring-after(name, '.')) <= 2."""
    return name not in children or len(text(children[name]).partition(".")[2]) <= 2


def after(value: str, mark: str) -> str:
    """substring-after()."""
    return value.partition(mark)[2]


def before(value: str, mark: str) -> str:
    """substring-before()."""
    head, found, _ = value.partition(mark)
    return head if found else ""


def distinct(values: Iterable[str]) -> list[str]:
    """distinct-values(), in the order of the first of each."""
    return list(dict.fromkeys(values))


def tokens(value: str, pattern: re.Pattern[str]) -> list[str]:
    """tokenize(); nothing for an empty text."""
    return pattern.split(value) if value else []


def local(record: Record | None) -> str:
    """local-name() of an element, or of nothing."""
    return record[4].name.rpartition(":")[2] if record is not None else ""


def schemes(records: Sequence[Record]) -> list[str]:
    """cac:TaxScheme/normalize-space(upper-case(cbc:ID))."""
    return [ns(text(record[3].get("cbc:ID", ())).upper()) for record in records]


def one_vat(records: Sequence[Record]) -> bool:
    """[cac:TaxScheme/(normalize-space(upper-case(cbc:ID)) = 'VAT')], where a second one is a crash."""
    return bool(one(schemes(records)) == "VAT")


def vat_scheme(record: Record) -> bool:
    """cac:TaxScheme/normalize-space(upper-case(cbc:ID)) = 'VAT'."""
    for scheme in record[3].get("cac:TaxScheme", ()):
        value = text(scheme[3].get("cbc:ID", ()))
        if value == "VAT" or ns(value.upper()) == "VAT":
            return True
    return False


# -- axes ------------------------------------------------------------------------------------------------------------


def below(records: Sequence[Record], *names: str) -> Sequence[Record]:
    """records/name/name…"""
    for name in names:
        if len(records) == 1:
            records = records[0][3].get(name, ())
        elif records:
            records = [child for record in records for child in record[3].get(name, ())]
    return records


def attributes(records: Sequence[Record], name: str) -> list[str]:
    """records/@name"""
    return [value for record in records if (value := record[1].get(name)) is not None] if records else []


def children(record: Record) -> list[Record]:
    """record/*"""
    return [child for group in record[3].values() for child in group]


def parent(record: Record) -> tuple[Record, ...]:
    """record/.."""
    above = record[2]
    # Above the root stands the document, which no rule asks more of than its only child.
    return (above,) if above is not None else ((None, None, None, {record[4].name: [record]}, None),)


def parents(records: Iterable[Record]) -> list[Record]:
    """records/.., each once."""
    return list({id(above): above for record in records for above in parent(record)}.values())


def named(record: Record, name: str) -> tuple[Record, ...]:
    """record/self::name"""
    return (record,) if record[4].name == name else ()


def ancestors(record: Record, name: str) -> list[Record]:
    """record/ancestor::name, the nearest first."""
    found = []
    above = record[2]
    while above is not None:
        if above[4].name == name:
            found.append(above)
        above = above[2]
    return found


def descendants(record: Record, name: str) -> list[Record]:
    """record//name, nearer ones first."""
    found = list(record[3].get(name, ()))
    for group in record[3].values():
        for child in group:
            if child[3]:
                found += descendants(child, name)
    return found


# -- comparisons: nothing equals nothing ------------------------------------------------------------------------------


def eq(left: Any, right: Any) -> bool:
    """left eq right."""
    return left is not None and right is not None and left == right


def ne(left: Any, right: Any) -> bool:
    """left ne right."""
    return left is not None and right is not None and left != right


def lt(left: Any, right: Any) -> bool:
    """left lt right."""
    return left is not None and right is not None and left < right


def le(left: Any, right: Any) -> bool:
    """left le right."""
    return left is not None and right is not None and left <= right


def gt(left: Any, right: Any) -> bool:
    """left gt right."""
    return left is not None and right is not None and left > right


def ge(left: Any, right: Any) -> bool:
    """left ge right."""
    return left is not None and right is not None and left >= right


def common(left: Iterable[str], right: Iterable[str]) -> bool:
    """left = right, of texts: one of the first is one of the second."""
    return not set(left).isdisjoint(right)


def any_number_eq(records: Iterable[Record], number: Any) -> bool:
    """records = number; `RuleCrash` when a text before the first that is equal is no number."""
    for record in records:  # noqa: SIM110 (a generator costs more than what it looks at)
        if double(record[0]) == number:
            return True
    return False


def any_number_ne(records: Iterable[Record], number: Any) -> bool:
    """records != number; `RuleCrash` likewise."""
    return any(double(record[0]) != number for record in records)


def any_number_gt(records: Iterable[Record], number: Any) -> bool:
    """records > number; `RuleCrash` likewise."""
    for record in records:  # noqa: SIM110 (a generator costs more than what it looks at)
        if double(record[0]) > number:
            return True
    return False


def any_number_ge(records: Iterable[Record], number: Any) -> bool:
    """records >= number; `RuleCrash` likewise."""
    for record in records:  # noqa: SIM110 (a generator costs more than what it looks at)
        if double(record[0]) >= number:
            return True
    return False


def any_number_lt(records: Iterable[Record], number: Any) -> bool:
    """records < number; `RuleCrash` likewise."""
    return any(double(record[0]) < number for record in records)


def any_number_le(records: Iterable[Record], number: Any) -> bool:
    """records <= number; `RuleCrash` likewise."""
    return any(double(record[0]) <= number for record in records)


def any_ne(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left != right, of sequences."""
    others = list(right)
    return any(value != other for value in left for other in others)


def any_eq(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left = right, of sequences."""
    return not set(left).isdisjoint(right)


def any_lt(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left < right, of sequences."""
    others = list(right)
    return any(value < other for value in left for other in others)


def any_le(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left <= right, of sequences."""
    others = list(right)
    return any(value <= other for value in left for other in others)


def any_gt(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left > right, of sequences."""
    others = list(right)
    return any(value > other for value in left for other in others)


def any_ge(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """left >= right, of sequences."""
    others = list(right)
    return any(value >= other for value in left for other in others)


def boolean(values: Iterable[str]) -> bool:
    """xs:boolean of the only text. Raises `RuleCrash` when there is none, several, or another word."""
    value = one(list(values))
    if value is None:
        raise RuleCrash("valeur absente")
    return _boolean(value)


def _boolean(value: str) -> bool:
    value = value.strip(BLANKS)
    if value in ("true", "1"):
        return True
    if value in ("false", "0"):
        return False
    raise RuleCrash(f"« {value[:40]} » n’est ni « true » ni « false »")


def any_is(values: Iterable[str], wanted: bool) -> bool:
    """texts = true() or false(); `RuleCrash` when one before the first that settles it is neither."""
    return any(_boolean(value) is wanted for value in values)  # the first that is settles it, as in Saxon


def date(value: str | None) -> tuple[int, int] | None:
    """xs:date as something that sorts: days (counted generously) and minutes away from UTC. Raises `RuleCrash`."""
    if value is None:
        return None
    match = _DATE.match(value.strip(BLANKS))
    if match is None:
        raise RuleCrash(f"« {value[:40]} » n’est pas une date")
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= month <= 12 or not 1 <= day <= _MONTHS[month - 1] + leap:
        raise RuleCrash(f"« {value[:40]} » n’existe pas au calendrier")
    zone = match[4] or "Z"
    minutes = 0 if zone == "Z" else int(zone[0] + "1") * (int(zone[1:3]) * 60 + int(zone[4:]))
    return ((year * 12 + month) * 31 + day, -minutes)
