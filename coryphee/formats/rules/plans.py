"""What a rule file asks at each place of an invoice, worked out once for each path."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from coryphee.formats.rules.places import Place
from coryphee.formats.rules.record import COMMON_ATTRIBUTES, Record
from coryphee.formats.rules.template import Absent, AtMost, Check, Pattern, Step, Template, Test, Together

Checks = tuple[tuple[str, Test], ...]
Bundle = tuple[Together | None, Checks]  # (all the tests in one function, if there is one; the tests)


class Asserts:
    """What is to be checked at a record: one function for all the tests of a group where there is one."""

    __slots__ = ("alone", "tests", "together")

    def __init__(self, bundles: Iterable[Bundle] = ()) -> None:
        bundles = tuple(bundles)
        self.together = tuple(together for together, _ in bundles if together is not None)
        self.alone = tuple(test for together, tests in bundles if together is None for test in tests)
        self.tests = tuple(test for _, tests in bundles for test in tests)


NOTHING = Asserts()
Group = tuple[Test | None, Asserts]  # (whether it applies to the record, its asserts)


class Choice:
    """In one phase, groups in order of priority: the first that applies is the only one.

    Where they differ by a code (a VAT category), `reads` names it and `table` keeps, for each code, those groups only.
    """

    __slots__ = ("groups", "others", "reads", "table")

    def __init__(self, candidates: "list[tuple[Climbing, Asserts]]") -> None:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    sure: Asserts  # whatever the values
    choices: tuple[Choice, ...]
    forbidden: tuple[str, ...]  # rules broken by the very presence of this element
    attributes: dict[str, tuple[str, ...]]  # rules broken by the presence of an attribute
    repeated: tuple[tuple[int, str, Test], ...]  # counts to make, at an element above, when this one is repeated
    rare: bool  # whether there are choices or forbidden elements

    @property
    def idle(self) -> bool:
        return not (self.rare or self.attributes or self.sure.tests or self.repeated)


class _Plans(dict[Place, Plan | None]):
    """The plan of each place, made at its first sight; None where there is nothing to do."""

    __slots__ = ("rules",)

    def __init__(self, rules: "RuleFile") -> None:
        super().__init__()
        self.rules = rules

    def __missing__(self, place: Place) -> Plan | None:
        plan = self.rules.plan(place)
        found = None if plan.idle else plan
        if place.kept:
            self[place] = found
        return found


class RuleFile:
    """One compiled rule file, and its plans by place."""

    def __init__(self, templates: tuple[Template, ...]) -> None:
        self.modes: dict[str, list[Template]] = {}
        for template in sorted(templates, key=lambda template: -template.priority):
            self.modes.setdefault(template.mode, []).append(template)
        self.attributes = _forbidden_attributes(templates)
        self.watches_common = not self.attributes.isdisjoint(COMMON_ATTRIBUTES)
        self.plans = _Plans(self)

    def plan(self, place: Place) -> Plan:
        """Work out what is to be done at a place."""
        bundles: list[Bundle] = []
        choices = []
        for mode in self.modes:
            groups = self._groups(mode, place)
            if groups and not groups[0][0]:
                bundles += groups[0][1]
            elif groups:
                choices.append(Choice([(tests, Asserts(found)) for tests, found in groups]))
        forbidden, attributes, repeated = self._from_above(place)
        return Plan(
            sure=Asserts(bundles),
            choices=tuple(choices),
            forbidden=forbidden,
            attributes=attributes,
            repeated=repeated,
            rare=bool(choices or forbidden),
        )

    def _groups(self, mode: str, place: Place) -> "list[tuple[Climbing, tuple[Bundle, ...]]]":
        """The groups that may apply, up to the first that surely does."""
        found: list[tuple[Climbing, tuple[Bundle, ...]]] = []
        for template in self.modes[mode]:
            matching = [tests for pattern in template.patterns if (tests := _match(pattern, place)) is not None]
            if () in matching:
                sure = not found
                found.append(((), _bundles(template, everything=not sure)))
                break
            found += [(tests, _bundles(template, everything=True)) for tests in matching]
        return found

    def sure(self, mode: str, place: Place) -> Template | None:
        """The group that applies at a place whatever the values."""
        for template in self.modes[mode]:
            matching = [tests for pattern in template.patterns if (tests := _match(pattern, place)) is not None]
            if matching:
                return template if () in matching else None
        return None

    def _from_above(
        self, place: Place
    ) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]], tuple[tuple[int, str, Test], ...]]:
        forbidden: list[str] = []
        attributes: dict[str, tuple[str, ...]] = {}
        repeated: list[tuple[int, str, Test]] = []
        names: tuple[str, ...] = ()
        for level, above in enumerate(place.above()):
            for mode in self.modes:
                template = self.sure(mode, above)
                for rule in template.asserts if template else ():
                    if isinstance(rule, Absent):
                        forbidden += [rule.rule for path in rule.paths if names and path == names]
                        for path in rule.paths:
                            if path[:-1] == names and path[-1].startswith("@"):
                                attributes[path[-1][1:]] = (*attributes.get(path[-1][1:], ()), rule.rule)
                    elif isinstance(rule, AtMost) and names and rule.path[: len(names)] == names:
                        repeated.append((level, rule.rule, rule.holds))
            names = (above.name, *names)
        return tuple(forbidden), attributes, tuple(repeated)


Climbing = tuple[tuple[int, Step], ...]  # (levels up, the step whose test is made there)


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


def _bundles(template: Template, *, everything: bool) -> tuple[Bundle, ...]:
    """The asserts as functions. Those that the map of places answers by itself are left out unless `everything`."""
    checks = tuple((rule.rule, rule.holds) for rule in template.asserts if isinstance(rule, Check))
    others: list[tuple[str, Test]] = []
    for rule in template.asserts if everything else ():
        if isinstance(rule, Absent):
            others.append((rule.rule, _absence(rule)))
        elif isinstance(rule, AtMost):
            others.append((rule.rule, rule.holds))
    return tuple(bundle for bundle in ((template.together, checks), (None, tuple(others))) if bundle[1])


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
