"""Run rule files over an invoice: one walk, then at each element only what its place asks."""

from collections.abc import Iterable
from decimal import localcontext
from functools import cache
from importlib import import_module
from typing import NamedTuple

from coryphee.formats.budget import MAX_FAILURES
from coryphee.formats.rules.engine.plans import RuleFile
from coryphee.formats.rules.engine.template import Test
from coryphee.formats.rules.engine.xpath_numbers import CONTEXT, CRASHES
from coryphee.formats.xml.records.record import Document, Record


class Failure(NamedTuple):
    """A rule broken at an element; `crash` says why when the rule could not be worked out."""

    rule: str
    record: Record
    crash: str = ""


class Failures(list[Failure]):
    """What is broken, without an object for each of the thousands of times that one rule is."""

    def __init__(self) -> None:
        self.times: dict[str, int] = {}

    def add(self, rules: Iterable[str], record: Record, crash: str = "") -> None:
        """Remember rules broken at a record, each at most `MAX_FAILURES` times."""
        for rule in rules:
            times = self.times.get(rule, 0)
            if times < MAX_FAILURES:
                self.times[rule] = times + 1
                self.append(Failure(rule, record, crash))


@cache
def rule_file(name: str) -> RuleFile:
    """A generated rule file, loaded at its first use: "en16931_ubl", "french_cii"…"""
    module = import_module(f"coryphee.formats.rules.generated.{name}")
    return RuleFile(module.TEMPLATES)


def run(rules: RuleFile, invoice: Document) -> list[Failure]:
    """The failures of one rule file: of each rule the first `MAX_FAILURES`. `TooMuchWork` beyond the budget."""
    invoice.looked_at = 0
    with localcontext(CONTEXT):
        try:
            failures = _quickly(rules, invoice)
        except CRASHES:
            invoice.looked_at = 0
            failures = _carefully(rules, invoice)
        if not rules.attributes.isdisjoint(invoice.attributes):
            _attributes(rules, invoice, failures)
        if invoice.repeated:
            _count(rules, invoice, failures)
    return failures


def _quickly(rules: RuleFile, invoice: Document) -> Failures:
    """The hot path, all the rules of a group in one call; a value that one of them cannot read stops it."""
    failures = Failures()
    checks = rules.checks
    for record in invoice.nodes:
        for check in checks[record[4]]:
            broken = check(record, invoice)
            if broken:
                failures.add(broken, record)
    return failures


def _carefully(rules: RuleFile, invoice: Document) -> Failures:
    """Rule by rule, to know which cannot be worked out."""
    failures = Failures()
    for record in invoice.nodes:
        for rule, holds in rules.plans[record[4]].tests(record, invoice):
            _one(rule, holds, record, invoice, failures)
    return failures


def _one(rule: str, holds: Test, record: Record, invoice: Document, failures: Failures) -> None:
    try:
        if not holds(record, invoice):
            failures.add((rule,), record)
    except CRASHES as crash:
        failures.add((rule,), record, str(crash) or "valeur illisible")


def _attributes(rules: RuleFile, invoice: Document, failures: Failures) -> None:
    """Forbidden attributes that are not common: looked for only where the invoice has any."""
    for record in invoice.nodes:
        for name, broken in rules.plans[record[4]].attributes.items():
            if record[1].get(name) is not None:
                failures.add(broken, record)


def _count(rules: RuleFile, invoice: Document, failures: Failures) -> None:
    """Cardinalities, only where something is repeated."""
    seen = set()
    for record in invoice.repeated:
        for level, rule, holds in rules.plans[record[4]].repeated:
            above = record
            for _ in range(level):
                above = above[2]
            if (id(above), rule) not in seen:
                seen.add((id(above), rule))
                _one(rule, holds, above, invoice, failures)
