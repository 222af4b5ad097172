"""Check an invoice: `validate` tells what is wrong in words, `failed_ids` only names the broken rules."""

import heapq
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from coryphee.formats.budget import TooMuchWork
from coryphee.formats.checks.sums import check_sums
from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import InvoiceDocument, Syntax
from coryphee.formats.model.labels import label
from coryphee.formats.reader import SYNTAXES, ReadResult, bound
from coryphee.formats.rules.by_hand import cpro, facturx
from coryphee.formats.rules.catalogue import Rule, rule
from coryphee.formats.rules.editions import Asked, RuleSet, edition_of
from coryphee.formats.rules.engine.running import Failure, rule_file, run
from coryphee.formats.rules.facts import (
    VAT_AMOUNT,
    VAT_BASE,
    first_said,
    found_value,
    subject,
    told_base,
    told_charge,
    told_currency,
    told_date,
    told_siret,
    told_unit,
    value_at,
    with_terms,
    with_value,
)
from coryphee.formats.rules.particular import particular
from coryphee.formats.rules.words.wording import CODE, SHAPE, UNREADABLE
from coryphee.formats.syntaxes.places import location_of, path_of, terms_of
from coryphee.formats.syntaxes.problems import MAX_FINDINGS, shortened
from coryphee.formats.xml.parsing import Element
from coryphee.formats.xml.records.record import Document, element_of, records_of

UNBOUNDED = Finding(
    rule="CORYPHEE-DEMESURE",
    severity=Severity.ERROR,
    title="La facture ne peut pas être vérifiée en un temps raisonnable",
    message="La facture répète trop de taux, de remises ou de groupes pour toutes ses lignes : ses règles n’ont pas pu "
    "être vérifiées.",
    remedy="Gardez un seul groupe de TVA pour chaque taux, ou répartissez la facture en plusieurs.",
)
MAX_BASES = 50  # bases of VAT told with their figures: each is a sum over all the lines
_SUMS = frozenset(f"BR-CO-{number}" for number in range(10, 18))
Told = tuple[tuple[int, int], Finding]
Model = Callable[[], InvoiceDocument]


def failed_ids(tree: Element, *, rules: Iterable[Asked] = (RuleSet.EN16931,), on: date | None = None) -> set[str]:
    """The ids of the rules that a tree breaks, warnings included; a rule that cannot be worked out is broken.

    `rules` and `on` as for `validate`; rules by hand and those of a profile are not asked.
    Raises `ValueError` when the root is neither a UBL nor a CII invoice.
    """
    syntax = syntax_of(tree)
    with records_of(tree) as invoice:
        files = (name for wanted in rules for name in edition_of(wanted, on).file_names(syntax))
        try:
            return {failure.rule for name in files for failure in run(rule_file(name), invoice)}
        except TooMuchWork:
            return {UNBOUNDED.rule}


def syntax_of(tree: Element) -> Syntax:
    """The syntax that the root says. Raises `ValueError` for any other root."""
    syntax = SYNTAXES.get(str(tree.tag))
    if syntax is None:
        raise ValueError(f"not an invoice: {tree.tag}")
    return syntax


def validate(
    invoice: ReadResult | Element,
    *,
    rules: Iterable[Asked] = (RuleSet.EN16931,),
    on: date | None = None,
    directory: "cpro.PublicDirectory | None" = None,
) -> list[Finding]:
    """What breaks the asked rules, one finding for each fact, sorted by what to mend first; empty when all is well.

    `invoice` is what `read` gave, or a tree. `on` is the day that chooses the edition of each rule set (`editions`),
    the newest without one; one edition may also be asked for by itself. `directory` answers the five B2G rules that
    need the recipient's requirements; without it they are left out. Raises `ValueError` when the root is not an
    invoice.
    """
    tree = invoice.tree if isinstance(invoice, ReadResult) else invoice
    syntax = syntax_of(tree)
    told: list[Told] = []
    editions = [edition_of(asked, on) for asked in rules]
    wanted = {edition.rules for edition in editions}
    files = [name for edition in editions for name in edition.file_names(syntax)]
    with records_of(tree) as records:
        document = _document(invoice, records, syntax)
        if RuleSet.FACTURX in wanted:
            files += facturx.file_names(editions, document(), syntax)
        try:
            broken = _broken(files, records)
        except TooMuchWork:
            return [UNBOUNDED]
        told += _tell(broken, document)
        if RuleSet.CPRO in wanted:
            told += [((50, 0), finding) for finding in cpro.check(document(), records, directory)]
        if RuleSet.FACTURX in wanted:
            failures = [failure for _, failure in broken]
            told += [((5, 0), finding) for finding in facturx.check(document(), tree, syntax, failures)]
    told.sort(key=lambda one: (one[1].severity is not Severity.ERROR, *one[0]))
    return facturx.without_echoes([finding for _, finding in told[:MAX_FINDINGS]])


def _broken(files: list[str], records: Document) -> list[tuple[Rule, Failure]]:
    """What each file finds; a rule that several hold is told as the first of them says."""
    broken: list[tuple[Rule, Failure]] = []
    for name in files:
        known = {one.id for one, _ in broken}
        found = run(rule_file(name), records)
        broken += [
            (rule(name, failure.rule), failure)
            for failure in found
            if failure.rule not in known and not facturx.pointless(failure)
        ]
    return broken


def _document(invoice: ReadResult | Element, records: Document, syntax: Syntax) -> Model:
    """The semantic model, made when it is first asked for."""
    if isinstance(invoice, ReadResult):
        return lambda: invoice.document_in(records)
    return cache(lambda: bound(records, syntax)[0])


def _tell(broken: list[tuple[Rule, Failure]], document: Model) -> list[Told]:
    """One finding for each fact: rules that say the same of the same element are told together."""
    sums = [said for failed in broken if (said := told_currency(*failed, document)) is not None]
    sums += [one for one in _told_sums(broken, document) if one.rule not in {said.rule for said in sums}]
    sums += [told_base(one, failure, document) for one, failure in _bases(broken)[:MAX_BASES]]
    explained = {identifier for finding in sums for identifier in (finding.rule, *finding.rules)}
    facts: dict[Any, _Fact] = {}
    for order, (one, failure) in enumerate(broken):
        if one.id not in explained:
            facts.setdefault(_fact(one, failure), _Fact(one, failure, order, document)).rules.setdefault(one.id)
    # Naming the place of a fact costs as much as the file is long: only those that will be shown are told.
    first = heapq.nsmallest(MAX_FINDINGS, facts.values(), key=_Fact.urgency)
    found = [(fact.rank, fact.finding()) for fact in first]
    return [*found, *(((45, place), finding) for place, finding in enumerate(sums))]


@dataclass(slots=True)
class _Fact:
    """One thing that is wrong, and all the rules that say so."""

    rule: Rule
    failure: Failure
    order: int
    document: Model
    rules: dict[str, None] = field(default_factory=dict)

    @property
    def rank(self) -> tuple[int, int]:
        return (UNREADABLE if self.failure.crash else self.rule.wording.rank), self.order

    def urgency(self) -> tuple[bool, int, int]:
        error = bool(self.failure.crash) or self.rule.severity is Severity.ERROR
        return (not error, *self.rank)

    def finding(self) -> Finding:
        others = tuple(one for one in self.rules if one != self.rule.id)
        return _finding(self.rule, self.failure, others, self.document)


def _bases(broken: list[tuple[Rule, Failure]]) -> list[tuple[Rule, Failure]]:
    return [(one, failure) for one, failure in broken if VAT_BASE.fullmatch(one.id) and not failure.crash]


def _fact(one: Rule, failure: Failure) -> tuple[str, int]:
    fact = one.wording.fact
    if failure.crash:
        return f"crash {failure.crash}", 0
    if fact.startswith("vat-"):
        return fact, 0  # of the whole invoice
    return fact or one.id, id(failure.record)


def _told_sums(broken: list[tuple[Rule, Failure]], document: Model) -> list[Finding]:
    """Totals that do not add up, with the figures found and expected, as `check_sums` tells them."""
    failed = {one.id for one, failure in broken if one.id in _SUMS and not failure.crash}
    if not failed:
        return []
    found, told = [], set[str]()
    for finding in check_sums(document()):
        agreed = [identifier for identifier in (finding.rule, *finding.rules) if identifier in failed]
        if "BR-CO-17" in agreed:  # BR-S-09 and its sisters say it again, of one category
            agreed += sorted({one.id for one, _ in broken if VAT_AMOUNT.fullmatch(one.id)} - told)
            told.update(agreed)
        if agreed:
            found.append(replace(finding, rule=agreed[0], rules=tuple(agreed[1:])))
    return found


def _finding(one: Rule, failure: Failure, others: tuple[str, ...], document: Model) -> Finding:
    if one.id.startswith("BR-FR-") and not failure.crash:
        return _french_finding(one, failure, others, document)
    words = one.wording
    record = subject(failure.record, one.test) if words.expected or "{found}" in words.message else failure.record
    terms = words.terms
    element = element_of(record)
    value = found_value(record, one)
    if record[0] is not None and (not terms or words.rank in (CODE, SHAPE)):
        terms = terms_of(element) or terms
    if failure.crash:
        return _unreadable(one, failure, others, terms)
    finding = Finding(
        rule=one.id,
        rules=others,
        severity=one.severity,
        title=words.title,
        message=with_value(words.message, value),
        remedy=words.remedy,
        terms=terms,
        label=label(*terms),
        location=location_of(element),
        path=path_of(element),
        found=value,
        expected=words.expected,
    )
    if one.id in _SAID_OF:
        return _SAID_OF[one.id](one, finding, failure, document)
    if facturx.counts(one.id):
        return facturx.counted(one, failure.record, finding)
    return particular(finding, record[0], words.rank)


def _french_finding(one: Rule, failure: Failure, others: tuple[str, ...], document: Model) -> Finding:
    """A rule of BR-FR says where its value stands: what its official test names first is often another one."""
    told = told_siret(one, failure)
    if told is not None:
        return replace(told, rules=others)
    words = one.wording
    record = value_at(failure.record, words.at or (".",)) or failure.record
    element = element_of(record)
    terms = tuple(term for term in terms_of(element) if term in words.terms) or words.terms
    value = shortened(record[0]) if record[0] is not None else ""
    finding = Finding(
        rule=one.id,
        rules=others,
        severity=one.severity,
        title=words.title,
        message=with_value(with_terms(words.message, document), value),
        remedy=words.remedy,
        terms=terms,
        label=label(*terms),
        location=location_of(element),
        path=path_of(element),
        found=value or first_said(words.message, document),
        expected=words.expected,
    )
    return particular(finding, record[0], words.rank)


_OFFICE = {"word": "un document Word", "excel": "un classeur Excel", "powerpoint": "une présentation"}


def _refused_piece(finding: Finding, element: Element | None) -> Finding:
    """A piece of a kind that no invoice carries, named by its file and by what it is to a person."""
    attributes = {} if element is None else {str(key): str(value) for key, value in element.attrib.items()}
    name, kind = attributes.get("filename", ""), attributes.get("mimeCode", "")
    what = next((words for part, words in _OFFICE.items() if part in kind), "d’un type qui n’est pas admis")
    return replace(
        finding,
        title="Une pièce jointe est d’un type qui n’est pas admis",
        message=f"La pièce « {name[:80] or 'sans nom'} » est {what} : une facture n’en porte pas.",
        remedy="Enregistrez cette pièce en PDF, et joignez le PDF (PDF, PNG, JPEG, CSV, XLSX et ODS sont admis).",
    )


# What is said of one rule with more of the invoice at hand than its words have.
_SAID_OF: dict[str, Callable[[Rule, Finding, Failure, Model], Finding]] = {
    "BR-CL-24": lambda _rule, finding, failure, _model: _refused_piece(finding, element_of(failure.record)),
    "BR-CL-23": lambda _rule, finding, _failure, _model: told_unit(finding),
    "CII-DT-097": lambda _rule, finding, _failure, _model: told_date(finding),
    "BR-32": lambda rule, finding, failure, model: told_charge(rule, finding, failure, model()),
    "BR-37": lambda rule, finding, failure, model: told_charge(rule, finding, failure, model()),
}


def _unreadable(one: Rule, failure: Failure, others: tuple[str, ...], terms: tuple[str, ...]) -> Finding:
    """The official rules stop without an answer there: a crash is never a pass."""
    element = element_of(failure.record)
    return Finding(
        rule=one.id,
        rules=others,
        severity=Severity.ERROR,
        title="Une valeur ne peut pas être contrôlée",
        message=f"La règle {one.id} ne peut pas être vérifiée : {failure.crash}.",
        remedy="Corrigez cette valeur : un seul nombre avec un point décimal, une seule date qui existe.",
        terms=terms,
        label=label(*terms),
        location=location_of(element),
        path=path_of(element),
        found=value[1] if (value := _QUOTED.search(failure.crash)) else "",
    )


_QUOTED = re.compile(r"« (.*?) »")
