"""Run rule files over an invoice: one walk, then at each element only what its place asks."""

from decimal import InvalidOperation, localcontext
from functools import cache
from importlib import import_module
from typing import NamedTuple

from coryphee.formats.rules.places import ROOTS
from coryphee.formats.rules.plans import Bundle, Choice, Plan, RuleFile
from coryphee.formats.rules.record import Document, Record
from coryphee.formats.rules.runtime import CONTEXT, RuleCrash, ns
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
    """Every failure of one rule file."""
    failures: list[Failure] = []
    with localcontext(CONTEXT):
        watched = rules.watches_common or not rules.attributes.isdisjoint(invoice.attributes)
        for records in list(invoice.by_name.values()):
            place = None
            for record in records:
                if record[4] is not place:
                    place = record[4]
                    plan = rules.plan(place)
                if plan is not None:
                    _at(record, plan, invoice, failures, watched)
        if invoice.repeated:
            _count(rules, invoice, failures)
    return failures


def _at(record: Record, plan: Plan, invoice: Document, failures: list[Failure], watched: bool) -> None:
    for bundle in plan.bundles:
        _check(bundle, record, invoice, failures)
    if plan.choices or plan.forbidden:
        _rarer(record, plan, invoice, failures)
    if watched and plan.attributes and record[1].keys():
        _attributes(record, plan, failures)


def _rarer(record: Record, plan: Plan, invoice: Document, failures: list[Failure]) -> None:
    for rule in plan.forbidden:
        failures.append(Failure(rule, record))
    for choice in plan.choices:
        for bundle in _chosen(choice, record, invoice):
            _check(bundle, record, invoice, failures)


def _attributes(record: Record, plan: Plan, failures: list[Failure]) -> None:
    for name in record[1].keys():  # noqa: SIM118 (an element is not a dict)
        for rule in plan.attributes.get(name, ()):
            failures.append(Failure(rule, record))


def _chosen(choice: Choice, record: Record, invoice: Document) -> tuple[Bundle, ...]:
    groups = choice.groups
    if choice.reads is not None:
        codes = (record,) if choice.reads == "." else record[3].get(choice.reads, ())
        if len(codes) == 1 and codes[0][0] is not None:
            groups = choice.table.get(ns(codes[0][0]), choice.others)
    for applies, bundles in groups:
        try:
            if applies is None or applies(record, invoice):
                return bundles
        except CRASHES:  # a pattern that cannot be worked out does not match
            continue
    return ()


def _check(bundle: Bundle, record: Record, invoice: Document, failures: list[Failure]) -> None:
    """All the tests at once; one by one when something crashed, to know which."""
    together, tests = bundle
    if together is not None:
        try:
            for rule in together(record, invoice):
                failures.append(Failure(rule, record))
            return
        except CRASHES:
            pass
    for rule, holds in tests:
        try:
            if not holds(record, invoice):
                failures.append(Failure(rule, record))
        except CRASHES as crash:
            failures.append(Failure(rule, record, str(crash) or "valeur illisible"))


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
                _check((None, ((rule, holds),)), above, invoice, failures)
