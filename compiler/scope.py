"""Where an expression is written: what it may use, and who writes each kind of tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from compiler.values import NUMBERS, Value
from compiler.xpath import Ast


@dataclass
class Scope:
    """What an expression may use: the current node's variable, the variables in sight, the constants hoisted.

    It carries the table of those that write (`emit.EMITTERS`), so that they may call one another without a circle.
    """

    emitters: Mapping[str, Any] = field(repr=False)
    node: str = "n"
    variables: dict[str, Value] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    code_lists: dict[frozenset[str], str] = field(default_factory=dict)
    rule: str = ""
    depth: list[int] = field(default_factory=lambda: [0])
    once: bool = False  # the expression is read once for each invoice: its context is the root element

    def fresh(self) -> str:
        self.depth[0] += 1
        return f"x{self.depth[0]}"

    def at(self, node: str) -> "Scope":
        return replace(self, node=node)

    def having(self, name: str, value: Value) -> "Scope":
        return replace(self, variables={**self.variables, name: value})

    def constant(self, code: str, prefix: str) -> str:
        return self.constants.setdefault(code, f"{prefix}{len(self.constants)}")


def emit(tree: Ast, scope: Scope) -> Value:
    """Python code of the value of a tree, with what is known of it."""
    value: Value = scope.emitters[tree[0]](tree, scope)
    return value


def truth(tree: Ast, scope: Scope) -> str:
    """Python code of the effective boolean value."""
    if tree[0] == "path":
        code: str = scope.emitters["exists"](tree, scope)
        return code
    value = emit(tree, scope)
    if value.kind == "node":
        return "True" if value.card == "1" else value.code
    if value.kind == "a" and value.card == "?":
        return f"({value.code} is not None)"
    if value.card == "*" and value.kind != "a":
        return f"one({value.code})"
    if value.kind in NUMBERS:
        return f"bool({value.code})"
    return value.code
