"""Which values have one certain repair: proposed by kind, tried on a copy, kept when they mend and break nothing."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from coryphee.formats.checks.identifiers import check_identifiers
from coryphee.formats.finding import Finding
from coryphee.formats.reader import ReadResult
from coryphee.formats.repair.codes import code_repairs
from coryphee.formats.repair.edits import Ranks, Repair, apply, changed_file, elements
from coryphee.formats.repair.identifiers import identifier_repairs
from coryphee.formats.repair.spelling import date_readings, hour_readings, value_repairs
from coryphee.formats.repair.sums import CENT, disagreements, sum_readings, sum_repairs
from coryphee.formats.rules.editions import Asked, RuleSet, edition_of
from coryphee.formats.rules.validation import validate
from coryphee.formats.syntaxes.binding import parse_decimal
from coryphee.formats.xml.parsing import Element

MAX_ELEMENTS = 150_000  # some 4,000 whole lines: trying repairs on more would keep a person waiting
MAX_ALONE = 30  # repairs of one kind that are tried one by one when together they break something
MAX_IDLE = 10  # those that mend nothing by themselves, each tried without
_ROUNDS = 3  # a number that becomes readable may show a sum that is wrong, and so on

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _State:
    """The tree with the repairs kept so far, its elements as they were received, and what the checks say of it."""

    tree: Element
    received: list[Element]
    kept: tuple[Repair, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Bench:
    """Where repairs are tried: the invoice as it was received, and the rules that judge it."""

    result: ReadResult
    rules: tuple[Asked, ...]

    def untouched(self) -> _State:
        return _State(self.result.tree, elements(self.result.tree), (), self._said_of(self.result))

    def _said_of(self, one: ReadResult) -> tuple[Finding, ...]:
        """What reading, the rules and our own checks of identifiers say."""
        return (*one.findings, *validate(one, rules=self.rules), *check_identifiers(one.document))

    def with_repairs(self, kept: tuple[Repair, ...]) -> _State:
        tree = deepcopy(self.result.tree)
        received = elements(tree)
        apply(received, kept)
        return _State(tree, received, kept, self._said_of(self.read(tree)))

    def read(self, tree: Element) -> ReadResult:
        return ReadResult(tree=tree, xml=b"", syntax=self.result.syntax)


def repairs(
    result: ReadResult,
    *,
    rules: Iterable[Asked] = (RuleSet.EN16931,),
    on: date | None = None,
    most: int = MAX_ELEMENTS,
) -> list[Repair]:
    """The values of an XML invoice that can be mended with certainty, by the rules asked for; often none.

    `rules` and `on` as for `rules.validate`.

    Nothing is proposed for a PDF, whose visible page would go on saying the old value, nor above `most` elements.
    """
    if result.container != "xml" or has_more_elements(result, most):
        return []
    bench = _Bench(result, tuple(edition_of(asked, on) for asked in rules))
    state = bench.untouched()
    for _ in range(_ROUNDS):
        before = state
        for propose in (_values, _identifiers, _codes, _sums):
            if state.findings:
                state = propose(bench, state)
        if state is before:
            break
    return list(_minimal(bench, state).kept)


def _minimal(bench: _Bench, state: _State) -> _State:
    """The state without the changes that nothing needs: each that mends nothing by itself is tried without."""
    idle = [one for one in state.kept if not one.mends][:MAX_IDLE]
    for one in idle:
        fewer = bench.with_repairs(tuple(kept for kept in state.kept if kept is not one))
        if _keys(fewer.findings) <= _keys(state.findings):
            state = fewer
    return state


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of the ways to mend that only the seller can choose between: in words, with the changes that it makes."""

    question: str
    told: str
    repairs: tuple[Repair, ...]


def choices(
    result: ReadResult,
    *,
    rules: Iterable[Asked] = (RuleSet.EN16931,),
    on: date | None = None,
    most: int = MAX_ELEMENTS,
) -> list[Choice]:
    """What could be mended in more than one way, or only by another net to pay: nothing of it is certain.

    Each was tried as a repair is: a finding goes, no other comes. `rules`, `on` and `most` as for `repairs`.
    """
    if result.container != "xml" or has_more_elements(result, most):
        return []
    bench = _Bench(result, tuple(edition_of(asked, on) for asked in rules))
    state = bench.untouched()
    if not state.findings:
        return []
    ranks = Ranks(state.received)
    asked = [(_ORDER, *one) for one in date_readings(state.tree, ranks)]
    asked += [(_DAY, *one) for one in hour_readings(state.tree, ranks)]
    if not result.value_findings:
        asked += [(_AMOUNTS, *one) for one in sum_readings(state.tree, result.document, ranks)]
    found = []
    for question, told, candidates in asked:
        tried = _tried(bench, state, candidates) if candidates else None
        if tried is not None:
            found.append(Choice(question=question, told=told, repairs=tried.kept))
    return found


_AMOUNTS = "Quelle lecture est la bonne ?"
_DAY = "De quel jour est la date ?"
_ORDER = "Dans quel ordre la date est-elle écrite ?"


def has_more_elements(result: ReadResult, most: int) -> bool:
    """Whether the file has more elements than `most`; no more of them are counted."""
    return sum(1 for _ in islice(result.tree.iter(), most + 1)) > most


def repaired(result: ReadResult, chosen: Sequence[Repair] | None = None) -> bytes:
    """The file with the chosen repairs made (all of them by default); nothing else in it moves.

    Raises `ValueError` for a PDF.
    """
    if result.container != "xml":
        raise ValueError("a PDF is not repaired: its visible page would not change")
    return changed_file(result.xml, repairs(result) if chosen is None else chosen)


def marked(findings: Iterable[Finding], found: Iterable[Repair], open_ones: Iterable[Choice] = ()) -> list[Finding]:
    """The findings, `fixable` and with their `fix` where the repairs found mend them, else with their `readings`."""
    mended = {key: repair.told for repair in found for key in repair.mends}
    readings: dict[Key, dict[str, None]] = {}
    for choice in open_ones:
        for key in (key for repair in choice.repairs for key in repair.mends):
            readings.setdefault(key, {}).setdefault(choice.told)
    told = []
    for one in findings:
        key = key_of(one)
        if key in mended:
            told.append(replace(one, fixable=True, fix=mended[key]))
        else:
            told.append(replace(one, readings=tuple(readings[key])) if key in readings else one)
    return told


def key_of(finding: Finding) -> Key:
    """What tells two findings of one invoice apart: the rule, and the element or else the words for it."""
    return finding.rule, finding.path.partition(" (ligne ")[0] or finding.location


def _keys(findings: Iterable[Finding]) -> set[Key]:
    return {(rule, key_of(one)[1]) for one in findings for rule in (one.rule, *one.rules)}


def _values(bench: _Bench, state: _State) -> _State:
    found = value_repairs(state.tree, list(state.findings), Ranks(state.received))
    sure = [readings[0] for readings in found if len(readings) == 1]
    doubtful = [readings for readings in found if len(readings) > 1]
    return _kept(bench, state, [*sure, *_proved(bench, state, sure, doubtful)])


def _proved(bench: _Bench, state: _State, sure: list[Repair], doubtful: list[tuple[Repair, ...]]) -> list[Repair]:
    """Of values that may be read in several ways, the reading with which the amounts of the file agree better.

    None where two do as well as each other, but for a rounding that no sum knows of. Another net to pay is the
    seller's to choose, whatever the amounts say.
    """
    if not doubtful:
        return []
    ways = [[one[min(way, len(one) - 1)] for one in doubtful] for way in range(max(map(len, doubtful)))]
    odd = [_odd_amounts(bench, state, [*sure, *way]) for way in ways]
    best = min(odd)
    if odd.count(best) > 1:
        return [one[0] for one in doubtful if best == 0 and _is_rounding(one)]
    return [one for one in ways[odd.index(best)] if one.terms != ("BT-115",) or _is_same_amount(one)]


def _odd_amounts(bench: _Bench, state: _State, candidates: list[Repair]) -> int:
    tree = deepcopy(bench.result.tree)
    apply(elements(tree), _merged(state.kept, candidates))
    one = bench.read(tree)
    return len(one.value_findings) + disagreements(one.document)


def _is_rounding(readings: tuple[Repair, ...]) -> bool:
    """Whether the readings are a cent apart, and none a thousand times another."""
    amounts = [parse_decimal(one.after) or CENT for one in readings]
    return max(amounts) - min(amounts) <= CENT


def _is_same_amount(repair: Repair) -> bool:
    return parse_decimal(repair.before.strip()) == parse_decimal(repair.after)


def _identifiers(bench: _Bench, state: _State) -> _State:
    document = bench.read(state.tree).document
    return _kept(bench, state, list(identifier_repairs(state.tree, document, Ranks(state.received))))


def _codes(bench: _Bench, state: _State) -> _State:
    """Each kind of code for itself: one that mends nothing is left alone."""
    for candidates in list(code_repairs(state.tree, bench.read(state.tree).document, Ranks(state.received))):
        state = _kept(bench, state, candidates)
    return state


def _sums(bench: _Bench, state: _State) -> _State:
    one = bench.read(state.tree)
    if one.value_findings:  # an unreadable figure is not a figure
        return state
    return _kept(bench, state, sum_repairs(state.tree, one.document, Ranks(state.received)), together=True)


def _kept(bench: _Bench, state: _State, candidates: list[Repair], *, together: bool = False) -> _State:
    """The state with the candidates that mend something and break nothing: all of them, else each that does alone.

    `together`: figures that hang together are all kept, or none.
    """
    if not candidates:
        return state
    tried = _tried(bench, state, candidates)
    if tried is not None:
        useful = [repair for repair in tried.kept if repair.mends or together]
        if len(useful) == len(tried.kept):
            return tried
        kept = _tried(bench, state, [one for one in candidates if any(one.target == two.target for two in useful)])
        return kept if kept is not None and _keys(kept.findings) <= _keys(tried.findings) else tried
    if together or not 1 < len(candidates) <= MAX_ALONE:
        return state
    for candidate in candidates:
        state = _tried(bench, state, [candidate]) or state
    return state


def _tried(bench: _Bench, state: _State, candidates: list[Repair]) -> _State | None:
    """What comes of the candidates; None when they mend nothing, or bring a finding that was not there."""
    tried = bench.with_repairs(_merged(state.kept, candidates))
    before, after = _keys(state.findings), _keys(tried.findings)
    gone = [one for one in state.findings if key_of(one) not in after]
    if not gone or not after <= before:
        return None
    credited = _credited(candidates, gone)
    return replace(tried, kept=_merged(state.kept, credited))


def _merged(kept: tuple[Repair, ...], more: Iterable[Repair]) -> tuple[Repair, ...]:
    """A value mended twice is one repair, from what the file said to what it must say."""
    found = {(one.target, one.attribute, one.child): one for one in kept}
    for one in more:
        key = one.target, one.attribute, one.child
        first = found.get(key)
        found[key] = one if first is None else replace(one, before=first.before, mends=(*first.mends, *one.mends))
    return tuple(found.values())


def _credited(candidates: list[Repair], gone: list[Finding]) -> list[Repair]:
    """Each finding that went is put to the account of one repair; the others follow from those."""
    mends: dict[int, list[Finding]] = {}
    for finding in gone:
        best = max(range(len(candidates)), key=lambda rank: (_nearness(candidates[rank], finding), -rank))
        mends.setdefault(best, []).append(finding)
    told = []
    for rank, one in enumerate(candidates):
        mine = mends.get(rank, [])
        first = mine[0] if mine else gone[0]
        told.append(replace(one, rule=one.rule or first.rule, mends=tuple(key_of(finding) for finding in mine)))
    return told


def _nearness(repair: Repair, finding: Finding) -> int:
    """The same element, else its value, the rule that the repair was made for, the same terms, a place inside."""
    place = key_of(finding)[1]
    if place == repair.path:
        return 5
    if finding.found and finding.found == repair.before.strip():
        return 4
    if set(repair.own_rules).intersection((finding.rule, *finding.rules)):
        return 3
    if set(repair.terms).intersection(finding.terms):
        return 2
    return 1 if place and repair.path.startswith(place) else 0
