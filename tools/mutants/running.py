"""Who sees a fault: the tests that enter its function; all tests of its file, for what is met when it is imported."""

import ast
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from tools.mutants.copies import Work, copied, side_by_side
from tools.mutants.faults import Mutant, mutants_of, mutated

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ["-q", "-p", "no:cacheprovider", "-m", "not browser and not slow", "--tb=no"]
LEAST_SECONDS, TIMES = 20, 4  # a fault may take so many times what the same tests take without it
LONG = 3600
Told = Callable[[str, Mutant, list[str]], None]  # file, mutant, the tests that fail


class Entered:
    """Which functions of these files are entered, by which tests ("" = while files are imported)."""

    def __init__(self, files: Sequence[str]) -> None:
        self.files = {str(ROOT / file): file for file in files}
        self.test = ""
        self.by: dict[str, set[str]] = defaultdict(set)

    def __call__(self, frame: FrameType, _event: str, _argument: Any) -> None:
        code = frame.f_code
        if code.co_filename in self.files:
            self.by[f"{self.files[code.co_filename]}:{code.co_qualname.partition('.<locals>')[0]}"].add(self.test)


class InFunctions:
    """A pytest plugin that runs, in place of all tests once, those of each mutant in a copy of this process."""

    def __init__(self, near: Mapping[str, Sequence[str]], jobs: int, told: Told) -> None:
        self.near, self.jobs, self.told = near, jobs, told  # file → the paths of the tests that hold it
        self.entered = Entered(list(near))
        self.seconds: dict[str, float] = {}
        self.items: dict[str, pytest.Item] = {}
        self.killers: dict[str, set[str]] = defaultdict(set)  # what sees one fault of a function may see the next

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for first in [item for item in session.items if _asks_a_database(item)][:1]:
            runtestprotocol(first, log=False, nextitem=session)  # type: ignore[arg-type] - every copy has this database
        sys.settrace(None)
        self.seconds, entered, failed = copied(partial(self.measured, session.items), LONG).answer()
        for name, tests in entered.items():
            self.entered.by[name] |= set(tests)
        self.items = {item.nodeid: item for item in session.items if item.nodeid not in failed}
        every = self.sorted({test for tests in self.entered.by.values() for test in tests}, set())
        for test in copied(partial(failing, every), LONG).answer():
            del self.items[test]  # one that fails in this order says nothing
        for (file, mutant), failed in side_by_side(self.works(), self.jobs):
            self.killers[f"{file}:{mutant.function}"] |= set(failed)
            self.told(file, mutant, failed)
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_call(self) -> None:
        """Of the first test, the making of its database alone counts as met before any: it is not made again."""
        if not self.entered.test:
            sys.settrace(None)

    def measured(self, items: Sequence[pytest.Item]) -> tuple[dict[str, float], dict[str, list[str]], list[str]]:
        """Seconds of each test, what it enters, and those that fail."""
        seconds, failed = {}, []
        sys.settrace(self.entered)
        for item, after in zip(items, [*items[1:], items[0].session], strict=True):
            self.entered.test, started = item.nodeid, time.monotonic()
            failed += failing([item], after)
            seconds[item.nodeid] = time.monotonic() - started
        return seconds, {name: list(tests) for name, tests in self.entered.by.items()}, failed

    def sorted(self, names: set[str], killers: set[str]) -> list[pytest.Item]:
        """Those that saw another fault, then the quickest; those that empty the tables last."""
        items = [self.items[name] for name in names & self.items.keys()]
        return sorted(
            items, key=lambda item: (_empties_tables(item), item.nodeid not in killers, self.seconds[item.nodeid])
        )

    def works(self) -> Iterator[tuple[tuple[str, Mutant], Work, float]]:
        for file, near in self.near.items():
            for mutant in mutants_of(ROOT / file):
                key = f"{file}:{mutant.function}"
                names = self.entered.by[key] if mutant.function else set()
                tests = self.sorted({name for name in names if name.startswith(tuple(near))}, self.killers[key])
                if tests:
                    seconds = LEAST_SECONDS + TIMES * sum(self.seconds[item.nodeid] for item in tests)
                    yield (file, mutant), partial(_with_fault, file, mutant, tests), seconds

    def runs_at_import(self, file: str, mutant: Mutant) -> bool:
        return not mutant.function or "" in self.entered.by[f"{file}:{mutant.function}"]


def failing(items: Sequence[pytest.Item], after: Any = None, *, stop: bool = False) -> list[str]:
    """The tests that fail, by name."""
    failed: list[str] = []
    for item, following in zip(items, [*items[1:], after or items[0].session] if items else [], strict=True):
        if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
            failed.append(item.nodeid)
            if stop:
                break
    return failed


def _with_fault(file: str, mutant: Mutant, tests: Sequence[pytest.Item]) -> list[str]:
    _put(file, mutant)
    return failing(tests, stop=True)


def _asks_a_database(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("django_db") or "db" in item.fixturenames)  # type: ignore[attr-defined]


def _empties_tables(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    return "transactional_db" in item.fixturenames or bool(marker and marker.kwargs.get("transaction"))  # type: ignore[attr-defined]


def _put(file: str, mutant: Mutant) -> None:
    """Give the function that is loaded the code that it has in the mutant."""
    module = import_module(file.removesuffix(".py").replace("/", ".").removesuffix(".__init__"))
    code = compile(mutated(ROOT / file, mutant.number), str(ROOT / file), "exec")
    new = next(one for one in _codes(code) if one.co_qualname == mutant.function)
    for function in _functions(module):
        if function.__qualname__ == mutant.function and function.__code__.co_filename == str(ROOT / file):
            function.__code__ = new
            return
    raise LookupError(f"{file}: {mutant.function} was not found")


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _codes(one)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    """Those of a module and of its classes, below their decorators."""
    found = list(vars(module).values())
    found += [one for value in found if isinstance(value, type) for one in vars(value).values()]
    for value in found:
        value = getattr(value, "fget", None) or getattr(value, "__func__", value)
        while not isinstance(value, FunctionType) or hasattr(value, "__wrapped__"):
            value = getattr(value, "__wrapped__", None)
            if value is None:
                break
        if isinstance(value, FunctionType):
            yield value


# -- what is met while files are imported ------------------------------------------------------------


class FirstFailure:
    def __init__(self, before: Collection[str]) -> None:
        self.before = before  # the tests that saw other faults of this file
        self.names: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.names.append(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Those that saw another fault, then those that ask no database."""
        items.sort(key=lambda item: (item.nodeid not in self.before, _asks_a_database(item)))


def imported(file: str, mutant: Mutant | None, tests: Sequence[str], before: Collection[str] = ()) -> list[str]:
    """Import the portal with this fault, then run these tests up to the first that fails."""
    if mutant is not None:
        _import_instead(str(ROOT / file), mutated(ROOT / file, mutant.number))
    seen = FirstFailure(before)
    try:
        code = pytest.main([*OPTIONS, "-x", *tests], plugins=[seen])
    except Exception as error:  # whatever a fault may raise while all is imported
        return [f"it cannot be imported: {error!r}"]
    if code == pytest.ExitCode.NO_TESTS_COLLECTED:
        raise RuntimeError(f"{file}: no tests in {tests}")
    return [] if code == pytest.ExitCode.OK else (seen.names or ["it cannot be imported"])


def _import_instead(path: str, tree: ast.Module) -> None:
    get_code = SourceFileLoader.get_code

    def mine(self: SourceFileLoader, fullname: str) -> CodeType | None:
        return compile(tree, path, "exec") if self.path == path else get_code(self, fullname)

    SourceFileLoader.get_code = mine  # type: ignore[method-assign,assignment]
