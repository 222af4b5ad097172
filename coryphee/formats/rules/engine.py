"""Run rule files over an invoice: one walk, then at each element only what its place asks."""

from decimal import InvalidOperation, localcontext
from functools import cache
from importlib import import_module
from typing import NamedTuple

from coryphee.formats.rules.places import ROOTS
from coryphee.formats.rules.plans import NOTHING, Asserts, Choice, Plan, RuleFile
from coryphee.formats.rules.record import Document, Record
from coryphee.formats.rules.runtime import CONTEXT, RuleCrash, ns
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
    return RuleFile(module.TEMPLATES)


def document(tree: Element) -> Document:
    return Document(tree, ROOTS[tree.tag])


def run(rules: RuleFile, invoice: Document) -> list[Failure]:
    """Every failure of one rule file."""
    failures: list[Failure] = []
    with localcontext(CONTEXT):
        plans = rules.plans
        for records in list(invoice.by_name.values()):
            for record in records:
                plan = plans[record[4]]
                if plan is not None:
                    _check(plan.sure, record, invoice, failures)
                    if plan.rare:
                        _rarer(record, plan, invoice, failures)
        if rules.watches_common or not rules.attributes.isdisjoint(invoice.attributes):
            _attributes(rules, invoice, failures)
        if invoice.repeated:
            _count(rules, invoice, failures)
    return failures


def _check(asserts: Asserts, record: Record, invoice: Document, failures: list[Failure]) -> None:
    """The hot path: tests together; when something crashed, one by one to know which."""
    known = len(failures)
    try:
        for together in asserts.together:
            for rule in together(record, invoice):
                failures.append(Failure(rule, record))
        for rule, holds in asserts.alone:
            if not holds(record, invoice):
                failures.append(Failure(rule, record))
    except CRASHES:
        del failures[known:]
        for rule, holds in asserts.tests:
            _one(rule, holds, record, invoice, failures)


def _one(rule: str, holds: Test, record: Record, invoice: Document, failures: list[Failure]) -> None:
    try:
        if not holds(record, invoice):
            failures.append(Failure(rule, record))
    except CRASHES as crash:
        failures.append(Failure(rule, record, str(crash) or "valeur illisible"))


def _rarer(record: Record, plan: Plan, invoice: Document, failures: list[Failure]) -> None:
    for rule in plan.forbidden:
        failures.append(Failure(rule, record))
    for choice in plan.choices:
        _check(_chosen(choice, record, invoice), record, invoice, failures)


def _attributes(rules: RuleFile, invoice: Document, failures: list[Failure]) -> None:
    """Attributes that must not be present: looked for only where an invoice has any that is not common."""
    for record in invoice.nodes:
        plan = rules.plans[record[4]]
        told = plan.attributes if plan is not None else {}
        for name in record[1].keys() if told else ():
            failures += [Failure(rule, record) for rule in told.get(name, ())]


def _chosen(choice: Choice, record: Record, invoice: Document) -> Asserts:
    groups = choice.groups
    if choice.reads is not None:
        codes = (record,) if choice.reads == "." else record[3].get(choice.reads, ())
        if len(codes) == 1 and codes[0][0] is not None:
            groups = choice.table.get(ns(codes[0][0]), choice.others)
    for applies, asserts in groups:
        try:
            if applies is None or applies(record, invoice):
                return asserts
        except CRASHES:  # a pattern that cannot be worked out does not match
            continue
    return NOTHING


def _count(rules: RuleFile, invoice: Document, failures: list[Failure]) -> None:
    """Cardinalities, only where something is repeated."""
    seen = set()
    for record in invoice.repeated:
        plan = rules.plans[record[4]]
        for level, rule, holds in plan.repeated if plan else ():
            above = record
            for _ in range(level):
                above = above[2]
            if (id(above), rule) not in seen:
                seen.add((id(above), rule))
                _one(rule, holds, above, invoice, failures)
