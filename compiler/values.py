"""What is known of a value before any invoice is read, and how it is converted.

Its kind: `node`, `a` attribute, `u` text of a node, `s` string, `d` decimal, `f` double, `i` integer, `b` boolean,
`t` date; how many there are: `1`, `?`, `*`.
"""

from dataclasses import dataclass

NUMBERS = "dfi"


@dataclass(frozen=True)
class Value:
    code: str
    kind: str
    card: str = "1"

    @property
    def atomic(self) -> str:
        return "u" if self.kind in ("node", "a") else self.kind


def items_of(value: Value) -> str:
    """Code of an iterable of the items."""
    if value.card == "*":
        return value.code
    return f"({value.code},)" if value.card == "1" else f"some({value.code})"


def texts_of(value: Value) -> str:
    """Code of an iterable of strings."""
    if value.kind != "node":
        return items_of(value)
    if value.card == "1":
        return f"({value.code}[0],)"
    return f"texts({value.code})"


def text_of(value: Value) -> Value:
    """One string, empty when there is nothing; several are an error, as in XPath."""
    if value.kind == "node":
        return Value(f"{value.code}[0]" if value.card == "1" else f"text({value.code})", "s")
    if value.card == "1":
        return Value(value.code, "s")
    if value.card == "?":
        return Value(f"({value.code} or '')", "s")
    return Value(f"(one({value.code}) or '')", "s")


def decimal_of(value: Value) -> Value:
    """xs:decimal(value)."""
    if value.kind in "di" and value.card != "*":
        return Value(value.code, "d", value.card)
    if value.kind == "f":
        return Value(f"decimal_of_double({value.code})", "d", "?")
    if value.card == "1":
        return Value(f"decimal({value.code}[0])" if value.kind == "node" else f"decimal({value.code})", "d")
    if value.kind == "node":
        return Value(f"decimal1({value.code})", "d", "?")
    if value.card == "?":
        return Value(f"decimal_or_none({value.code})", "d", "?")
    raise ValueError(f"decimal of {value}")


def numeric(value: Value) -> Value:
    """A number, or None: what is not typed becomes a double."""
    if value.kind in NUMBERS:
        return Value(f"one({value.code})", value.kind, "?") if value.card == "*" else value
    if value.card == "1":
        return Value(f"double({value.code}[0])" if value.kind == "node" else f"double({value.code})", "f")
    if value.kind == "node":
        return Value(f"double1({value.code})", "f", "?")
    if value.card == "?":
        return Value(f"double_or_none({value.code})", "f", "?")
    raise ValueError(f"number of {value}")


def as_double(value: Value) -> Value:
    if value.kind == "f":
        return value
    if value.code.isdigit():
        return Value(f"{value.code}.0", "f")
    return Value(f"float({value.code})" if value.card == "1" else f"float_or_none({value.code})", "f", value.card)
