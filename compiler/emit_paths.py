"""Paths as list comprehensions over records: `x[3]` holds the children of `x` by name, `x[2]` its parent."""

import zlib
from typing import Any

from compiler.scope import Scope, emit, truth
from compiler.values import Value
from compiler.xpath import Ast, variables_of
from coryphee.formats.xml.records.paths import COMMON_ATTRIBUTES

_VAT_SCHEME: Ast = (
    "bin",
    "=",
    (
        "path",
        "ctx",
        [
            ("child", "cac:TaxScheme", []),
            (
                "expr",
                (
                    "call",
                    "normalize-space",
                    [("call", "upper-case", [("path", "ctx", [("child", "cbc:ID", [])])])],
                ),
                [],
            ),
        ],
    ),
    ("str", "VAT"),
)


class _Comprehension:
    """`[head for a in … for b in … if …]`, grown one step at a time."""

    def __init__(self, source: str, single: bool) -> None:
        self.head = source  # the node variable when single, else code of a list
        self.single = single
        self.below = False  # whether the head is a call of `below`
        self.clauses: list[str] = []

    def bind(self, scope: Scope) -> str:
        """A variable for each node reached so far."""
        if self.single:
            return self.head
        variable = scope.fresh()
        self.clauses.append(f"for {variable} in {self.head}")
        self.head, self.single, self.below = variable, True, False
        return variable

    def step(self, items: str) -> None:
        self.head, self.single, self.below = items, False, False

    def down(self, name: str) -> None:
        """The children of that name of every node reached so far."""
        if self.single:
            self.step(f"{self.head}[3].get({name!r}, ())")
        else:
            start = self.head[:-1] if self.below else f"below({self.head}"
            self.head, self.below = f"{start}, {name!r})", True

    def when(self, test: str) -> None:
        if not self.clauses:
            self.clauses.append("for _ in (0,)")
        self.clauses.append(f"if {test}")

    def code(self, scope: Scope) -> str:
        if not self.clauses:
            return f"[{self.head}]" if self.single else self.head
        self.bind(scope)
        return f"[{self.head} {' '.join(self.clauses)}]"


def emit_path(tree: Ast, scope: Scope) -> Value:
    value = _emit_path(tree, scope)
    if _fixed(tree, scope, value.code):
        return Value(_once(value.code), value.kind, value.card)
    return value


def emit_exists(tree: Ast, scope: Scope) -> str:
    code = _emit_exists(tree, scope)
    return _once(code) if _fixed(tree, scope, code) else code


def _fixed(tree: Ast, scope: Scope, code: str) -> bool:
    """From the root, long enough, and without anything of the current element: the same for the whole invoice."""
    return not scope.once and tree[1] == "root" and len(tree[2]) > 1 and not variables_of(tree) and "d.once" not in code


def _once(code: str) -> str:
    return f"d.once({zlib.crc32(code.encode())}, lambda: {code})"


def _emit_path(tree: Ast, scope: Scope) -> Value:
    _, start, steps = tree
    if start == "ctx" and len(steps) == 1 and steps[0] == ("self", "*", []):
        return Value(scope.node, "node")
    if start == "ctx" and len(steps) == 1 and steps[0][0] == "attribute" and not steps[0][2]:
        return Value(f"{scope.node}[1].get({steps[0][1]!r})", "a", "?")
    if start == "root" and len(steps) == 1 and steps[0][0] == "deepattribute":
        return Value(f"d.attributes_named({steps[0][1]!r})", "a", "*")
    if steps and steps[-1][0] == "expr" and not _is_nodes(steps[-1]):
        return _mapped(start, steps, scope)
    if steps and steps[-1][0] == "attribute":
        return _attributes(start, steps, scope)
    return Value(_nodes(start, steps, scope).code(scope), "node", "*")


def _emit_exists(tree: Ast, scope: Scope) -> str:
    _, start, steps = tree
    if start == "root" and len(steps) == 1 and steps[0][0] in ("deep", "deepattribute") and not steps[0][2]:
        return _somewhere(steps[0][0], steps[0][1])
    last = steps[-1] if steps else None
    if last is None or last[0] != "child" or last[2] or last[1] == "*":
        return _not_empty(_emit_path(tree, scope))
    if len(steps) == 1 and start == "ctx":
        return f"({last[1]!r} in {scope.node}[3])"
    reached = _nodes(start, steps[:-1], scope)
    if reached.single and not reached.clauses:
        return f"({last[1]!r} in {reached.head}[3])"
    if not reached.clauses:
        reached.down(last[1])
        return reached.head
    variable = reached.bind(scope)
    reached.when(f"{last[1]!r} in {variable}[3]")
    reached.head = "1"
    return f"[1 {' '.join(reached.clauses)}]"


def _somewhere(axis: str, name: Any) -> str:
    if axis == "deep":
        return f"d.all({name!r})"
    return f"d.attributes_named({name!r})" if name in COMMON_ATTRIBUTES else f"({name!r} in d.attributes)"


def _not_empty(value: Value) -> str:
    if value.card == "1":
        return "True" if value.kind == "node" else value.code
    if value.kind == "a" and value.card == "?":
        return f"({value.code} is not None)"
    return f"one({value.code})" if value.card == "*" and value.kind not in ("node", "a") else value.code


def _is_nodes(step: Ast) -> bool:
    return step[1][:2] == ("bin", "|")


def _mapped(start: Any, steps: list[Ast], scope: Scope) -> Value:
    """`path/function(…)`: one value for each node reached."""
    reached = _nodes(start, steps[:-1], scope)
    variable = reached.bind(scope)
    value = emit(steps[-1][1], scope.at(variable))
    if value.card == "*":
        raise ValueError(f"several values for a node: {steps[-1]}")
    if not reached.clauses:
        return value
    if value.card == "?":
        found = scope.fresh()
        reached.clauses.append(f"for {found} in ({value.code},) if {found} is not None")
        return Value(f"[{found} {' '.join(reached.clauses)}]", value.kind, "*")
    return Value(f"[{value.code} {' '.join(reached.clauses)}]", value.kind, "*")


def _attributes(start: Any, steps: list[Ast], scope: Scope) -> Value:
    reached = _nodes(start, steps[:-1], scope)
    if not reached.single and not reached.clauses:
        return Value(f"attributes({reached.head}, {steps[-1][1]!r})", "a", "*")
    variable = reached.bind(scope)
    found = scope.fresh()
    reached.clauses.append(f"for {found} in ({variable}[1].get({steps[-1][1]!r}),) if {found} is not None")
    if len(reached.clauses) == 1:
        return Value(f"{variable}[1].get({steps[-1][1]!r})", "a", "?")
    return Value(f"[{found} {' '.join(reached.clauses)}]", "a", "*")


def _nodes(start: Any, steps: list[Ast], scope: Scope) -> _Comprehension:
    if start == "ctx":
        reached = _Comprehension(scope.node, True)
    elif start == "root":
        return _from_root(steps, scope)
    else:
        value = emit(start, scope)
        reached = _Comprehension(value.code, value.card == "1")
    for step in steps:
        _step(reached, step, scope)
    return reached


def _from_root(steps: list[Ast], scope: Scope) -> _Comprehension:
    if not steps:
        raise ValueError("the document itself")
    first, rest = steps[0], steps[1:]
    if first[0] == "deep":
        names = first[1] if isinstance(first[1], tuple) else (first[1],)
        found = " + ".join(f"d.all({name!r})" for name in names)
        reached = _Comprehension(f"({found})" if len(names) > 1 else found, False)
    elif first[0] == "child":
        reached = _Comprehension("d.tops" if first[1] == "*" else f"d.top({first[1]!r})", False)
    else:
        raise ValueError(f"from the root: {first}")
    _predicates(reached, first[2], scope)
    for step in rest:
        _step(reached, step, scope)
    return reached


def _step(reached: _Comprehension, step: Ast, scope: Scope) -> None:
    axis, test = step[0], step[1]
    if axis == "self" and test == "*":
        _predicates(reached, step[2], scope)
        return
    if axis == "parent" and reached.single and not scope.once and not step[2] and _below_root(reached.head):
        reached.head = f"{reached.head}[2]"
        return
    if axis == "parent" and not reached.single:
        reached.step(f"parents({reached.code(scope)})")
        reached.clauses.clear()
    elif axis == "child" and test != "*":
        if any(predicate[0] == "num" for predicate in step[2]):  # a position is counted below each node
            reached.bind(scope)
        reached.down(test)
    else:
        variable = reached.bind(scope)
        reached.step(_items(axis, test, variable, scope))
    _predicates(reached, step[2], scope)


def _below_root(variable: str) -> bool:
    """The current element of a rule that is not about the root, or its parent, surely has a parent record."""
    return variable == "n"


def _items(axis: str, test: Any, variable: str, scope: Scope) -> str:
    if axis == "child":
        return f"children({variable})"
    if axis == "parent":
        return f"parent({variable})"
    if axis == "self":
        return f"named({variable}, {test!r})"
    if axis == "ancestor":
        return f"ancestors({variable}, {test!r})"
    if axis == "preceding":
        return f"d.preceding({variable}, {test!r})"
    if axis == "deep":
        return f"descendants({variable}, {test!r})"
    if axis == "expr":
        return emit(test, scope.at(variable)).code
    raise ValueError(axis)


def _predicates(reached: _Comprehension, predicates: list[Ast], scope: Scope) -> None:
    before = len(reached.clauses)
    for predicate in predicates:
        if predicate[0] == "num":
            place = int(predicate[1])
            if reached.single and len(reached.clauses) == before:
                raise ValueError("position of one node")
            items = reached.head
            if reached.single:  # among those that the predicates before it kept
                items = f"[{reached.head} {' '.join(reached.clauses[before:])}]"
                del reached.clauses[before:]
            reached.step(f"{items}[{place - 1}:{place}]")
            continue
        variable = reached.bind(scope)
        test = f"vat_scheme({variable})" if predicate == _VAT_SCHEME else truth(predicate, scope.at(variable))
        reached.when(test)
