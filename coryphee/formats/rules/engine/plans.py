"""What a rule file asks at each place of an invoice, worked out once for each path."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from coryphee.formats.rules.engine.template import Absent, AtMost, Check, Pattern, Step, Template, Test, Together
from coryphee.formats.rules.engine.xpath_functions import ns
from coryphee.formats.rules.engine.xpath_numbers import CRASHES
from coryphee.formats.xml.records.paths import COMMON_ATTRIBUTES, Place
from coryphee.formats.xml.records.record import Record

Tests = tuple[tuple[str, Test], ...]
Climbing = tuple[tuple[int, Step], ...]  # (levels up, the step whose test is made there)
Count = tuple[int, str, Test]  # (levels up, the rule, its test)
Path = tuple[str, ...]
T = TypeVar("T")
LOOKED_UP = COMMON_ATTRIBUTES | {"format"}  # so common that where they are forbidden they are looked up at once


class Asserts(NamedTuple):
    """What a group asks: all at once, and rule by rule."""

    together: Together
    tests: Tests


def _asserts(functions: Sequence[Together], tests: Tests) -> Asserts:
    if len(functions) == 1:
        return Asserts(functions[0], tests)
    return Asserts(lambda record, document: [r for ask in functions for r in ask(record, document)], tests)


NOTHING = Asserts(lambda record, document: (), ())
Group = tuple[Test | None, Asserts]  # (whether it applies to the record, its asserts)


class Choice:
    """In one phase, groups in order of priority: the first that applies is the only one.

    Where they differ by a code (a VAT category), `reads` names it and `table` keeps, for each code, those groups only.
    `together` is what the one chosen asks, all at once.
    """

    __slots__ = ("groups", "others", "reads", "table", "together")

    def __init__(self, candidates: list[tuple[Climbing, Asserts]]) -> None:
        self.groups: tuple[Group, ...] = tuple((_applies(tests), asserts) for tests, asserts in candidates)
        wanted = [_wants(tests) for tests, _ in candidates]
        reads = {want[0] for want in wanted if want}
        self.reads = reads.pop() if len(candidates) > 1 and len(reads) == 1 else None
        pairs = list(zip(wanted, self.groups, strict=True))
        self.others = tuple(group for want, group in pairs if want is None)
        self.table = {
            code: tuple(group for want, group in pairs if want is None or want[1] == code)
            for code in {want[1] for want in wanted if want}
        }
        self.together = _first(self.groups) if self.reads is None else self._by_code(self.reads)

    def chosen(self, record: Record, document: Any) -> Asserts:
        """What the first group that applies to a record asks, rule by rule."""
        groups = self.groups
        if self.reads is not None:
            codes = (record,) if self.reads == "." else record[3].get(self.reads, ())
            if len(codes) == 1 and codes[0][0] is not None:
                groups = self.table.get(ns(codes[0][0]), self.others)
        for applies, asserts in groups:
            try:
                if applies is None or applies(record, document):
                    return asserts
            except CRASHES:  # a pattern that cannot be worked out does not match
                continue
        return NOTHING

    def _by_code(self, reads: str) -> Together:
        functions = {code: _first(groups) for code, groups in self.table.items()}
        others, everything = _first(self.others), _first(self.groups)

        def ask(record: Record, document: Any) -> Sequence[str]:
            codes = (record,) if reads == "." else record[3].get(reads, ())
            if len(codes) != 1 or codes[0][0] is None:
                return everything(record, document)
            return functions.get(ns(codes[0][0]), others)(record, document)

        return ask


def _first(groups: Sequence[Group]) -> Together:
    """What the first group that applies asks; a pattern that cannot be worked out does not match."""
    if len(groups) == 1 and groups[0][0] is not None:
        return _if(groups[0][0], groups[0][1].together)

    def ask(record: Record, document: Any) -> Sequence[str]:
        for applies, asserts in groups:
            try:
                if applies is not None and not applies(record, document):
                    continue
            except CRASHES:
                continue
            return asserts.together(record, document)
        return ()

    return ask


def _if(applies: Test, together: Together) -> Together:
    def ask(record: Record, document: Any) -> Sequence[str]:
        try:
            if not applies(record, document):
                return ()
        except CRASHES:
            return ()
        return together(record, document)

    return ask


class Plan(NamedTuple):
    """What a rule file asks at one place."""

    sure: tuple[Asserts, ...]  # whatever the values
    choices: tuple[Choice, ...]
    attributes: dict[str, tuple[str, ...]]  # rules broken by the presence of an attribute that is not common
    repeated: tuple[Count, ...]  # counts to make, at an element above, when this one is repeated

    def checks(self) -> tuple[Together, ...]:
        """What to call at each record of the place, all of a group at once."""
        return (*(asserts.together for asserts in self.sure), *(choice.together for choice in self.choices))

    def tests(self, record: Record, document: Any) -> list[tuple[str, Test]]:
        """The tests that apply to a record, one for each rule."""
        asked = (*self.sure, *(choice.chosen(record, document) for choice in self.choices))
        return [test for asserts in asked for test in asserts.tests]


class _ByPlace(dict[Place, T], Generic[T]):
    """What `work` gives for each place, worked out at its first sight."""

    __slots__ = ("work",)

    def __init__(self, work: Callable[[Place], T]) -> None:
        super().__init__()
        self.work = work

    def __missing__(self, place: Place) -> T:
        found = self.work(place)
        if place.kept:
            self[place] = found
        return found


class _Below(NamedTuple):
    """What a group says of the elements below the one that it stands at, by their path from there."""

    forbidden: dict[Path, list[str]]
    attributes: dict[Path, list[tuple[str, str]]]  # (attribute, rule); the element itself is at the empty path
    counted: dict[Path, list[tuple[str, Test]]]  # a count may change with each element on its way


def _below(template: Template) -> _Below:
    found = _Below(defaultdict(list), defaultdict(list), defaultdict(list))
    for rule in template.asserts:
        if isinstance(rule, Absent):
            for path in rule.paths:
                found.forbidden[path].append(rule.rule)
                if path[-1].startswith("@"):
                    found.attributes[path[:-1]].append((path[-1][1:], rule.rule))
        elif isinstance(rule, AtMost):
            for length in range(1, len(rule.path) + 1):
                found.counted[rule.path[:length]].append((rule.rule, rule.holds))
    return found


class _Mode:
    """The groups of one phase in order of priority, found by the name that the element must have."""

    def __init__(self, templates: Iterable[Template]) -> None:
        self.by_name: dict[str, list[tuple[int, Template, Pattern]]] = defaultdict(list)
        for rank, template in enumerate(sorted(templates, key=lambda template: -template.priority)):
            for pattern in template.patterns:
                self.by_name[pattern.steps[0].name].append((rank, template, pattern))
        self.wide = [one for name, found in self.by_name.items() if "*" in name for one in found]

    def matching(self, place: Place) -> Iterator[tuple[Template, Climbing]]:
        """The groups that the path fits, each with the tests left to the values."""
        named = self.by_name.get(place.name, [])
        for _, template, pattern in sorted([*named, *self.wide], key=lambda one: one[0]) if self.wide else named:
            tests = _match(pattern, place)
            if tests is not None:
                yield template, tests

    def groups(self, place: Place) -> list[tuple[Climbing, Asserts]]:
        """The groups that may apply, up to the first that surely does."""
        found: list[tuple[Climbing, Asserts]] = []
        for template, tests in self.matching(place):
            found.append((tests, _asked(template, everything=bool(tests or found))))
            if not tests:
                break
        return found


class RuleFile:
    """One generated rule file, and its plans by place."""

    def __init__(self, templates: tuple[Template, ...]) -> None:
        self.templates = templates
        modes: dict[str, list[Template]] = defaultdict(list)
        for template in templates:
            modes[template.mode].append(template)
        self.modes = [_Mode(found) for found in modes.values()]
        self.attributes = _forbidden_attributes(templates) - LOOKED_UP
        self.below = {id(template): _below(template) for template in templates}
        self.plans = _ByPlace(self.plan)
        self.checks = _ByPlace(lambda place: self.plans[place].checks())
        self.sure = _ByPlace(self._sure)

    def plan(self, place: Place) -> Plan:
        """Work out what is to be done at a place."""
        sure: list[Asserts] = []
        choices = []
        for mode in self.modes:
            groups = mode.groups(place)
            if groups and not groups[0][0]:
                sure.append(groups[0][1])
            elif groups:
                choices.append(Choice(groups))
        forbidden, attributes, repeated = self._from_above(place)
        if forbidden:
            sure.append(_breaking(forbidden))
        sure += [_without(name, attributes.pop(name)) for name in sorted(LOOKED_UP & attributes.keys())]
        return Plan(tuple(asserts for asserts in sure if asserts.tests), tuple(choices), attributes, repeated)

    def _sure(self, place: Place) -> list[_Below]:
        """What the groups that apply at a place whatever the values say of the elements below."""
        first = [next(mode.matching(place), None) for mode in self.modes]
        return [self.below[id(found[0])] for found in first if found is not None and not found[1]]

    def _from_above(self, place: Place) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]], tuple[Count, ...]]:
        """Rules that the very presence of this element breaks, those that an attribute breaks, counts to make."""
        forbidden: list[str] = []
        attributes: dict[str, tuple[str, ...]] = {}
        repeated: list[Count] = []
        names: Path = ()
        for level, above in enumerate(place.above()):
            for below in self.sure[above]:
                forbidden += below.forbidden.get(names, ())
                for name, rule in below.attributes.get(names, ()):
                    attributes[name] = (*attributes.get(name, ()), rule)
                repeated += [(level, rule, holds) for rule, holds in below.counted.get(names, ())]
            names = (above.name, *names)
        return tuple(forbidden), attributes, tuple(repeated)


def _wants(tests: Climbing) -> tuple[str, str] | None:
    return next((step.wants for level, step in tests if level == 0 and step.wants), None)


def _applies(tests: Climbing) -> Test | None:
    if not tests:
        return None
    if len(tests) == 1 and tests[0][0] == 0:
        return tests[0][1].dynamic

    def applies(record: Record, document: Any) -> bool:
        for level, step in tests:
            here = record
            for _ in range(level):
                here = here[2]
            if not step.dynamic(here, document):  # type: ignore[misc]
                return False
        return True

    return applies


def _match(pattern: Pattern, place: Place) -> Climbing | None:
    """None when the path does not fit; else the tests left to the values."""
    above = place.above()
    if len(pattern.steps) > len(above) or (pattern.absolute and len(pattern.steps) != len(above)):
        return None
    tests = []
    for level, (step, here) in enumerate(zip(pattern.steps, above, strict=False)):
        if not _named(step.name, here.name) or (step.static is not None and not step.static(here)):
            return None
        higher = [place.name for place in above[level + 1 :]]
        if step.dynamic is not None and (not step.only_below or step.only_below in higher):
            tests.append((level, step))
    return tuple(tests)


def _named(test: str, name: str) -> bool:
    return test in (name, "*") or (test.endswith(":*") and name.startswith(test[:-1]))


def _asked(template: Template, *, everything: bool) -> Asserts:
    """The asserts of a group. Those that the map of places answers by itself are left out unless `everything`."""
    checks = tuple((rule.rule, rule.holds) for rule in template.asserts if isinstance(rule, Check))
    others: list[tuple[str, Test]] = []
    for rule in template.asserts if everything else ():
        if isinstance(rule, Absent):
            others.append((rule.rule, _absence(rule)))
        elif isinstance(rule, AtMost):
            others.append((rule.rule, rule.holds))
    alone = others if template.together else [*checks, *others]
    functions = [template.together] if template.together else []
    return _asserts([*functions, *(_alone(*test) for test in alone)], (*checks, *others))


def _alone(rule: str, holds: Test) -> Together:
    return lambda record, document: () if holds(record, document) else (rule,)


def _breaking(rules: tuple[str, ...]) -> Asserts:
    """An element that must not be there."""
    return Asserts(lambda record, document: rules, tuple((rule, lambda record, document: False) for rule in rules))


def _without(name: str, rules: tuple[str, ...]) -> Asserts:
    """An attribute that must not be there."""
    return Asserts(
        lambda record, document: () if record[1].get(name) is None else rules,
        tuple((rule, lambda record, document: record[1].get(name) is None) for rule in rules),
    )


def _absence(rule: Absent) -> Test:
    def holds(record: Record, document: Any) -> bool:
        return not any(_exists(record, path) for path in rule.paths)

    return holds


def _exists(record: Record, path: tuple[str, ...]) -> bool:
    if path[0].startswith("@"):
        return record[1].get(path[0][1:]) is not None
    found = record[3].get(path[0], ())
    if len(path) == 1:
        return bool(found)
    return any(_exists(child, path[1:]) for child in found)


def _forbidden_attributes(templates: tuple[Template, ...]) -> frozenset[str]:
    return frozenset(
        path[-1][1:]
        for template in templates
        for rule in template.asserts
        if isinstance(rule, Absent)
        for path in rule.paths
        if path[-1].startswith("@")
    )
