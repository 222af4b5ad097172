"""Run rule files over an invoice: one walk, then at each element only what its place asks."""

from collections.abc import Iterator
from decimal import InvalidOperation, localcontext
from functools import cache
from importlib import import_module
from typing import NamedTuple

from coryphee.formats.rules.places import ROOTS
from coryphee.formats.rules.plans import Plan, RuleFile
from coryphee.formats.rules.record import Document, Record
from coryphee.formats.rules.runtime import CONTEXT, RuleCrash
from coryphee.formats.rules.template import Test
from coryphee.formats.xml import Element

# What a rule raises on values that it cannot convert: the official rules stop there too.
CRASHES = (RuleCrash, InvalidOperation, ArithmeticError, TypeError, AttributeError)


class Failure(NamedTuple):
    """A rule broken at an element; `crash` says why when the rule could not be worked out."""

    rule: str
    record: Record
    crash: str = ""


@cache
def rule_file(name: str) -> RuleFile:
    """A compiled rule file, loaded at its first use: "en16931_ubl", "french_cii"…"""
    module = import_module(f"coryphee.formats.rules.compiled.{name}")
    return RuleFile(name, module.TEMPLATES)


def document(tree: Element) -> Document:
    return Document(tree, ROOTS[tree.tag])


def run(rules: RuleFile, invoice: Document) -> list[Failure]:
    """Every failure of one rule file, in the order of the walk."""
    failures: list[Failure] = []
    with localcontext(CONTEXT):
        watched = not rules.attributes.isdisjoint(invoice.attributes)
        for record in invoice.nodes:
            plan = rules.plan(record[4])
            if plan is not None:
                _at(record, plan, invoice, failures, watched)
        if invoice.repeated:
            _count(rules, invoice, failures)
    return failures


def _at(record: Record, plan: Plan, invoice: Document, failures: list[Failure], watched: bool) -> None:
    for rule in plan.forbidden:
        failures.append(Failure(rule, record))
    if plan.checks:
        _check(plan.checks, record, invoice, failures)
    if plan.choices:
        for tests in _chosen(record, plan, invoice):
            _check(tests, record, invoice, failures)
    if watched and plan.attributes:
        for name in record[1].keys():  # noqa: SIM118 (an element is not a dict)
            for rule in plan.attributes.get(name, ()):
                failures.append(Failure(rule, record))


def _check(tests: tuple[tuple[str, Test], ...], record: Record, invoice: Document, failures: list[Failure]) -> None:
    for rule, holds in tests:
        try:
            if not holds(record, invoice):
                failures.append(Failure(rule, record))
        except CRASHES as crash:
            failures.append(Failure(rule, record, str(crash) or "valeur illisible"))


def _chosen(record: Record, plan: Plan, invoice: Document) -> Iterator[tuple[tuple[str, Test], ...]]:
    for choice in plan.choices:
        for climbing, tests in choice.groups:
            if all(_holds(record, level, test, invoice) for level, test in climbing):
                yield tests
                break


def _holds(record: Record, level: int, test: Test, invoice: Document) -> bool:
    for _ in range(level):
        record = record[2]
    try:
        return bool(test(record, invoice))
    except CRASHES:
        return False


def _count(rules: RuleFile, invoice: Document, failures: list[Failure]) -> None:
    """Cardinalities, only where something is repeated."""
    seen = set()
    for record in invoice.repeated:
        plan = rules.plan(record[4])
        for level, rule, holds in plan.repeated if plan else ():
            above = record
            for _ in range(level):
                above = above[2]
            if (id(above), rule) not in seen:
                seen.add((id(above), rule))
                _check(((rule, holds),), above, invoice, failures)
