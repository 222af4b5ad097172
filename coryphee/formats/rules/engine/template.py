"""The shape of a generated rule file: where each group of asserts applies, and the asserts."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

Test = Callable[[Any, Any], Any]  # (record, document): what the assert requires
Together = Callable[[Any, Any], Sequence[str]]  # the ids of the rules that do not hold


class Step(NamedTuple):
    """One step of a pattern, from the element upwards."""

    name: str  # "cac:Party", "*" or "ram:*"
    static: Callable[[Any], Any] | None = None  # of the place
    dynamic: Test | None = None  # of the record and the document
    wants: tuple[str, str] | None = None  # ("cbc:ID", "S"): the code that a child (or "." itself) must hold
    only_below: str = ""  # the dynamic test is only worth making below an element of this name, else it holds


class Pattern(NamedTuple):
    """A path that an element must fit, from the element upwards."""

    steps: tuple[Step, ...]
    absolute: bool = False  # the last step is the root element


class Check(NamedTuple):
    """One assert: what must hold of an element."""

    rule: str
    holds: Test


class Absent(NamedTuple):
    """`not(path)`: the path, which may end in `@attribute`, must not exist."""

    rule: str
    paths: tuple[tuple[str, ...], ...]


class AtMost(NamedTuple):
    """`count(path) <= most`, looked at only where an element of the path is repeated."""

    rule: str
    path: tuple[str, ...]
    most: int
    holds: Test


class Template(NamedTuple):
    """A group of asserts, and the elements that it is about."""

    mode: str  # the official phase: in each, only the first matching group applies to an element
    priority: int
    patterns: tuple[Pattern, ...]
    asserts: tuple[Check | Absent | AtMost, ...]
    together: Together | None = None  # all its checks in one function
