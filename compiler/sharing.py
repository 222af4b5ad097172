"""The checks of a group as the body of one function, where what several of them work out is worked out once.

Working it out beforehand is always safe: a value that cannot be read only makes the engine ask rule by rule.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from compiler.peephole import finished, step_by_step

_BOUND = re.compile(r"(?<!\w)x\d*(?!\w)")  # the variables of comprehensions
_CHEAP = re.compile(r"(?:decimal1|double1)?\(?(?:k|n\[2\]\[3\])\.get\('[^']+', \(\)\)\)?")  # worth it whatever happens
_FAMILY = re.compile(r"('\w+') not in (s\d+|vat\.categories\(d\)) or (.*)")
Rule = tuple[str, str]  # (its id as written in code, its test)


class _Found(NamedTuple):
    start: int
    end: int
    sure: bool  # worked out whatever the values


Keyed = tuple[tuple[str, _Found], ...]  # what is found in a code, each by what is the same wherever it stands


def body(rules: list[Rule]) -> list[str]:
    """The lines of a function of `n` and `d` that gives the ids of the rules that do not hold."""
    ids = [rule for rule, _ in rules]
    shared, tests = _share([step_by_step(test.replace("n[3]", "k")) for _, test in rules], 0)
    lines = [_shared(number, code) for number, code in shared]
    known = len(shared)
    for family, found in groupby(zip(ids, tests, strict=True), key=_family):
        members = list(found)
        if not family or len(members) == 1:
            lines += [_line(rule, test) for rule, test in members]
            continue
        more, tests = _share([_FAMILY.sub(r"\3", test) for _, test in members], known)
        known += len(more)
        inside = [_shared(number, code) for number, code in more]
        inside += [_line(rule, test) for (rule, _), test in zip(members, tests, strict=True)]
        lines += [f"if {family}:", *(f"    {line}" for line in inside)]
    return lines


def _family(rule: Rule) -> str:
    """The rules of a VAT category, which hold at once where it is nowhere."""
    found = _FAMILY.fullmatch(rule[1])
    return f"{found[1]} in {found[2]}" if found else ""


def _shared(number: int, code: str) -> str:
    return f"s{number} = {finished(code)}"


def _line(rule: str, test: str) -> str:
    test = finished(test)
    enclosed = test if re.fullmatch(r"\([^()]*\)|\w+\([^()]*\)", test) else f"({test})"
    return f"if not {enclosed}: f += ({rule},)"


def _share(tests: list[str], known: int) -> tuple[list[tuple[int, str]], list[str]]:
    """What is shared, in the order in which to work it out, and the tests that read it."""
    shared: list[tuple[int, str]] = []
    while True:
        codes = [*tests, *(code for _, code in shared)]
        found = [_keyed(code) for code in codes]
        count = Counter(key for each in found for key, _ in each)
        sure = {key for each in found for key, one in each if one.sure} | _often(codes, found)
        worth = [key for key in count if count[key] > 1 and (key in sure or _CHEAP.fullmatch(key))]
        if not worth:
            return shared[::-1], tests
        chosen = max(worth, key=lambda key: (len(key), key))
        name, said = f"s{known + len(shared)}", ""
        for place, each in enumerate(found):
            for start, end, _ in sorted((one for key, one in each if key == chosen), reverse=True):
                said = codes[place][start:end]
                codes[place] = codes[place][:start] + name + codes[place][end:]
        tests = codes[: len(tests)]
        shared = [(number, code) for (number, _), code in zip(shared, codes[len(tests) :], strict=True)]
        shared.append((known + len(shared), said))


def _often(codes: list[str], found: list[Keyed]) -> set[str]:
    """What one check says so many times that it likely reads it."""
    alone = [each for code, each in zip(codes, found, strict=True) if not _FAMILY.fullmatch(code)]
    return {key for each in alone for key, count in Counter(key for key, _ in each).items() if count > 2}


@cache  # most codes are left as they were by what is shared of the others
def _keyed(code: str) -> Keyed:
    return tuple((_key(code, one), one) for one in _candidates(code))


def _key(code: str, found: _Found) -> str:
    """Two expressions are the same when only the names of their own variables differ."""
    names: dict[str, str] = {}
    return _BOUND.sub(lambda name: names.setdefault(name[0], f"x{len(names)}"), code[found.start : found.end])


def _candidates(code: str) -> Iterator[_Found]:
    """The calls, attributes and comprehensions that depend on nothing but the record and the invoice."""
    if not code.isascii():  # where a node stands is told in bytes
        return
    whole, known = ast.parse(code, mode="eval").body, dict[ast.AST, _Names]()
    _names(whole, known)
    todo: list[tuple[ast.AST, bool]] = [(whole, True)]
    while todo:
        node, sure = todo.pop()
        todo += _below(node, sure)
        if isinstance(node, ast.Call | ast.ListComp | ast.Attribute) and _free(known[node]):
            yield _Found(node.col_offset, node.end_col_offset or 0, sure)


def _below(node: ast.AST, sure: bool) -> Iterator[tuple[ast.AST, bool]]:
    """What a node is made of, and whether it is surely worked out when the node is."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            yield node.func.value, sure
        yield from ((argument, sure) for argument in node.args if not isinstance(argument, ast.Lambda))
    elif isinstance(node, ast.BoolOp):
        yield node.values[0], sure
        yield from ((value, False) for value in node.values[1:])
    elif isinstance(node, ast.ListComp | ast.GeneratorExp):
        yield node.generators[0].iter, sure
        yield node.elt, False
        for number, generator in enumerate(node.generators):
            yield from ((part, False) for part in (*generator.ifs, *([generator.iter] if number else [])))
    elif isinstance(node, ast.IfExp):
        yield from ((node.test, sure), (node.body, False), (node.orelse, False))
    else:
        yield from ((child, sure) for child in ast.iter_child_nodes(node))


class _Names(NamedTuple):
    """The names that an expression reads, those of its own comprehensions, and whether it gives a name on the way."""

    read: frozenset[str]
    own: frozenset[str]
    named: bool


def _names(node: ast.AST, known: dict[ast.AST, _Names]) -> _Names:
    """Of a node; in `known`, of all that it is made of too: each is asked for once."""
    below = [_names(child, known) for child in ast.iter_child_nodes(node)]
    said = frozenset([node.id]) if isinstance(node, ast.Name) else frozenset()
    bound = isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    known[node] = _Names(
        said.union(*(one.read for one in below)),
        (said if bound else frozenset()).union(*(one.own for one in below)),
        isinstance(node, ast.NamedExpr) or any(one.named for one in below),
    )
    return known[node]


def _free(names: _Names) -> bool:
    """Whether it reads no variable of a comprehension around it."""
    if names.named:
        return False
    return all(name in names.own or not (_BOUND.fullmatch(name) or name in "_v") for name in names.read)
