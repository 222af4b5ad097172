"""The mutants of one file: each is the file with one small fault, as a tree in memory; nothing is written.

A fault is: another comparison, « and » for « or », another sign, a « not » less, another number, truth or code, a call
or a `raise` left out, a function that returns at once. Set aside: what people read (texts, logs), annotations,
assertions told to mypy, the flags of a dataclass.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ANOTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
CODE = re.compile(r"[a-z][a-z0-9_.:]*|[A-Z][A-Z0-9_]*")  # what a program reads; any other string is for people
ASIDE = (ast.Assert, ast.Import, ast.ImportFrom, ast.JoinedStr)
OF_TYPES = {"annotation", "returns"}
NOT_RUN = {"TypeVar", "ContextVar", "dataclass", "cast"}
FOR_PEOPLE = {"_", "gettext", "gettext_lazy"}  # be it one word
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    number: int  # its place among those of the file
    line: int
    function: str  # the outermost function that holds it; "" = it is met when the file is imported
    change: str


@dataclass(slots=True)
class Slot:
    """A place of the tree, and what stands there in a mutant."""

    owner: ast.AST | list[ast.AST]
    at: str | int
    new: ast.AST
    line: int
    function: str
    change: str

    def put(self) -> None:
        if isinstance(self.owner, list):
            self.owner[int(self.at)] = self.new
        else:
            setattr(self.owner, str(self.at), self.new)


def mutants_of(path: Path) -> list[Mutant]:
    slots = _slots(ast.parse(path.read_text()))
    return [
        Mutant(number=number, line=slot.line, function=slot.function, change=slot.change)
        for number, slot in enumerate(slots)
    ]


def mutated(path: Path, number: int) -> ast.Module:
    """The tree of the file with this one fault."""
    tree = ast.parse(path.read_text())
    list(_slots(tree))[number].put()
    return ast.fix_missing_locations(tree)


def _slots(tree: ast.Module) -> list[Slot]:
    return list(_below(tree))


def _below(node: ast.AST, function: str = "", *, body: str = "", named: str = "") -> Iterator[Slot]:
    """Every fault below this node: `function` is where its code runs, `body` where that of a function's body does.

    Decorators and defaults run where a function is defined. `named`: the class around.
    """
    for name, value in ast.iter_fields(node):
        where = body if body and name == "body" else function
        if name in OF_TYPES:
            continue
        if isinstance(value, list):
            for index, child in enumerate(value):
                if isinstance(child, ast.AST) and not _aside(child):
                    yield from _at(value, index, child, where, named)
        elif isinstance(value, ast.AST) and not _aside(value):
            yield from _at(node, name, value, where, named)


def _at(owner: ast.AST | list[ast.AST], at: str | int, node: ast.AST, function: str, named: str) -> Iterator[Slot]:
    for new, change in _faults(node):
        yield Slot(owner, at, new, getattr(node, "lineno", 0), function, change)
    if isinstance(node, FUNCTIONS):
        inside = function or f"{named}{node.name}"
        yield from _returning(node, inside)
        yield from _below(node, function, body=inside)
    elif isinstance(node, ast.ClassDef):
        yield from _below(node, function, named=f"{node.name}.")
    else:
        yield from _below(node, function, named=named)


def _returning(node: ast.FunctionDef | ast.AsyncFunctionDef, function: str) -> Iterator[Slot]:
    first = node.body[1 if ast.get_docstring(node) else 0]
    if not (isinstance(first, ast.Return) and first.value is None):
        body = [ast.Return(value=ast.Constant(None)), *node.body]
        yield Slot(node, "body", body, node.lineno, function, f"{node.name}: returns at once")  # type: ignore[arg-type]


def _aside(node: ast.AST) -> bool:
    if isinstance(node, ASIDE):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # docstring
    if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets):
        return True
    called = node.value if isinstance(node, ast.Expr) else node
    return isinstance(called, ast.Call) and (_name_of(called.func) in NOT_RUN | FOR_PEOPLE or _is_log(called.func))


def _name_of(function: ast.AST) -> str:
    return str(getattr(function, "id", getattr(function, "attr", "")))


def _is_log(function: ast.AST) -> bool:
    return isinstance(function, ast.Attribute) and _name_of(function.value) in {"log", "logger"}


def _faults(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            operators = [*node.ops[:index], ANOTHER[type(operator)](), *node.ops[index + 1 :]]
            yield _instead(node, ast.Compare(node.left, operators, node.comparators))  # type: ignore[arg-type]
    elif isinstance(node, ast.BoolOp):
        yield _instead(node, ast.BoolOp(ANOTHER[type(node.op)](), node.values))  # type: ignore[arg-type]
    elif isinstance(node, ast.BinOp) and not _is_text(node):
        yield _instead(node, ast.BinOp(node.left, ANOTHER[type(node.op)](), node.right))  # type: ignore[arg-type]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield _instead(node, node.operand)
    elif isinstance(node, ast.Constant):
        yield from _other_constants(node)
    elif isinstance(node, ast.Raise) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        yield ast.Pass(), f"dropped: {_short(node)}"


def _other_constants(node: ast.Constant) -> Iterator[tuple[ast.AST, str]]:
    value = node.value
    if isinstance(value, bool):
        yield _instead(node, ast.Constant(not value))
    elif isinstance(value, (int, float)):
        yield _instead(node, ast.Constant(value + 1))
    elif isinstance(value, str) and CODE.fullmatch(value):
        yield _instead(node, ast.Constant(f"{value}{'x' if value.islower() else 'X'}"))


def _is_text(node: ast.BinOp) -> bool:
    """« … %(n)d … » % {…}"""
    left = node.left
    return isinstance(node.op, ast.Mod) and (
        isinstance(left, ast.Constant) or _name_of(getattr(left, "func", left)) == "_"
    )


def _instead(node: ast.AST, new: ast.AST) -> tuple[ast.AST, str]:
    ast.copy_location(new, node)
    return new, f"{_short(node)}  →  {_short(new)}"


def _short(node: ast.AST) -> str:
    text = ast.unparse(ast.fix_missing_locations(node)).replace("\n", " ")
    return text if len(text) <= 70 else f"{text[:69]}…"
