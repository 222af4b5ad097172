"""What a rule file asks at each place of an invoice, worked out once for each path."""

from typing import Any, NamedTuple

from coryphee.formats.rules.places import Place
from coryphee.formats.rules.record import Record
from coryphee.formats.rules.template import Absent, AtMost, Check, Pattern, Template, Test

Climbing = tuple[tuple[int, Test], ...]  # (levels up, test of the record there)


class Choice(NamedTuple):
    """In one phase: groups in order of priority, the first whose tests all hold applies."""

    groups: tuple[tuple[Climbing, tuple[tuple[str, Test], ...]], ...]


class Plan(NamedTuple):
    forbidden: tuple[str, ...]  # rules broken by the very presence of this element
    attributes: dict[str, tuple[str, ...]]  # rules broken by the presence of an attribute
    checks: tuple[tuple[str, Test], ...]
    choices: tuple[Choice, ...]
    repeated: tuple[tuple[int, str, Test], ...]  # counts to make, at an element above, when this one is repeated

    @property
    def idle(self) -> bool:
        return not (self.forbidden or self.attributes or self.checks or self.choices or self.repeated)


class RuleFile:
    """One compiled rule file, and its plans by place."""

    def __init__(self, name: str, templates: tuple[Template, ...]) -> None:
        self.name = name
        self.modes: dict[str, list[Template]] = {}
        for template in sorted(templates, key=lambda template: -template.priority):
            self.modes.setdefault(template.mode, []).append(template)
        self.attributes = _forbidden_attributes(templates)

    def plan(self, place: Place) -> Plan | None:
        """The plan of a place; None where there is nothing to do."""
        plans = place.plans
        if self.name not in plans:
            plan = self._plan(place)
            plans[self.name] = None if plan.idle else plan
        return plans[self.name]  # type: ignore[no-any-return]

    def _plan(self, place: Place) -> Plan:
        checks: list[tuple[str, Test]] = []
        choices = []
        for mode in self.modes:
            groups = self._groups(mode, place)
            if groups and not groups[0][0]:
                checks += groups[0][1]
            elif groups:
                choices.append(Choice(tuple(groups)))
        forbidden, attributes, repeated = self._from_above(place)
        return Plan(forbidden, attributes, tuple(checks), tuple(choices), repeated)

    def _groups(self, mode: str, place: Place) -> list[tuple[Climbing, tuple[tuple[str, Test], ...]]]:
        """The groups that may apply, up to the first that surely does."""
        found = []
        for template in self.modes[mode]:
            matching = [tests for pattern in template.patterns if (tests := _match(pattern, place)) is not None]
            if () in matching:
                sure = not found
                found.append(((), _tests(template, everything=not sure)))
                break
            found += [(tests, _tests(template, everything=True)) for tests in matching]
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


def _match(pattern: Pattern, place: Place) -> Climbing | None:
    """None when the path does not fit; else the tests left to the values."""
    above = place.above()
    if len(pattern.steps) > len(above) or (pattern.absolute and len(pattern.steps) != len(above)):
        return None
    tests = []
    for level, (step, here) in enumerate(zip(pattern.steps, above, strict=False)):
        if not _named(step.name, here.name) or (step.static is not None and not step.static(here)):
            return None
        if step.dynamic is not None:
            tests.append((level, step.dynamic))
    return tuple(tests)


def _named(test: str, name: str) -> bool:
    return test in (name, "*") or (test.endswith(":*") and name.startswith(test[:-1]))


def _tests(template: Template, *, everything: bool) -> tuple[tuple[str, Test], ...]:
    """The asserts as functions. Those that the map of places answers by itself are left out unless `everything`."""
    found: list[tuple[str, Test]] = []
    for rule in template.asserts:
        if isinstance(rule, Check):
            found.append((rule.rule, rule.holds))
        elif everything and isinstance(rule, AtMost):
            found.append((rule.rule, rule.holds))
        elif everything:
            found.append((rule.rule, _absence(rule)))
    return tuple(found)


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
