"""Write XPath trees as Python expressions over the records of `coryphee.formats.xml.records.record`."""

import ast
from typing import Any

from compiler.emit_calls import emit_call
from compiler.emit_paths import emit_exists, emit_path
from compiler.scope import Scope, emit, truth
from compiler.values import NUMBERS, Value, as_double, items_of, numeric, text_of, texts_of
from compiler.xpath import Ast

_OPERATORS = {"eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}
_PYTHON = {"=": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
_HELPER = {"=": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_SWAPPED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


# -- what stands for itself ------------------------------------------------------------------------------------------


def _number(tree: Ast, scope: Scope) -> Value:
    if "." in tree[1]:
        return Value(scope.constant(f'Decimal("{tree[1]}")', "D"), "d")
    return Value(tree[1], "i")


def _string(tree: Ast, scope: Scope) -> Value:
    return Value(repr(tree[1]), "s")


def _variable(tree: Ast, scope: Scope) -> Value:
    return scope.variables[tree[1]]


def _sequence(tree: Ast, scope: Scope) -> Value:
    values = [emit(item, scope) for item in tree[1]]
    if not values:
        return Value("()", "s", "*")
    return Value("(" + ", ".join(value.code for value in values) + ",)", values[0].kind, "*")


def _negative(tree: Ast, scope: Scope) -> Value:
    value = numeric(emit(tree[1], scope))
    return Value(f"(-{value.code})", value.kind, value.card)


def _if(tree: Ast, scope: Scope) -> Value:
    then, otherwise = emit(tree[2], scope), emit(tree[3], scope)
    test = truth(tree[1], scope)
    if then.kind != otherwise.kind or then.card != otherwise.card:
        then, otherwise = text_of(then), text_of(otherwise)
    return Value(f"({then.code} if {test} else {otherwise.code})", then.kind, then.card)


def _quantified(tree: Ast, scope: Scope) -> Value:
    _, kind, name, sequence, test = tree
    variable = scope.fresh()
    values = emit(sequence, scope)
    items = items_of(values)
    inner = scope.having(name, Value(variable, values.kind))
    function = "all" if kind == "every" else "any"
    return Value(f"{function}({truth(test, inner)} for {variable} in {items})", "b")


def _for(tree: Ast, scope: Scope) -> Value:
    """One value is written out where it is read: like Saxon, what nothing reads is not worked out, and cannot crash."""
    clauses = []
    for name, sequence in tree[1]:
        values = emit(sequence, scope)
        if values.card != "1":
            variable = scope.fresh()
            clauses.append(f"for {variable} in {items_of(values)}")
            values = Value(variable, values.kind)
        scope = scope.having(name, values)
    result = emit(tree[2], scope)
    if not clauses:
        return result
    if result.card == "1":
        return Value(f"[{result.code} {' '.join(clauses)}]", result.kind, "*")
    item = scope.fresh()
    return Value(f"[{item} {' '.join(clauses)} for {item} in {items_of(result)}]", result.kind, "*")


def _cast(tree: Ast, scope: Scope) -> Value:
    if tree[1] != "xs:boolean":
        raise ValueError(tree[1])
    return Value(f"boolean({texts_of(emit(tree[2], scope))})", "b")


def _filter(tree: Ast, scope: Scope) -> Value:
    value = emit(tree[1], scope)
    for predicate in tree[2]:
        if value.card == "1" and predicate == ("num", "1"):
            continue
        if value.card != "*":
            raise ValueError(f"predicate on {value}")
        value = Value(_filtered(value.code, predicate, scope), value.kind, "*")
    return value


def _filtered(items: str, predicate: Ast, scope: Scope) -> str:
    if predicate[0] == "num":
        place = int(predicate[1])
        return f"{items}[{place - 1}:{place}]"
    variable = scope.fresh()
    return f"[{variable} for {variable} in {items} if {truth(predicate, scope.at(variable))}]"


# -- operators -------------------------------------------------------------------------------------------------------


def _binary(tree: Ast, scope: Scope) -> Value:
    operator: str = tree[1]
    if operator in ("and", "or"):
        found = _code_list(tree, scope) if operator == "and" else None
        if found is not None:
            return found
        # The cheapest first, as Saxon does: it is faster, and what settles the answer spares the rest from crashing.
        chain = _chain(operator, tree)
        sides = sorted((truth(side, scope) for side in (_simpler(chain) if operator == "or" else chain)), key=_cost)
        return Value(f"({f' {operator} '.join(sides)})", "b")
    if operator == "|":
        return _union(tree, scope)
    left, right = emit(tree[2], scope), emit(tree[3], scope)
    if operator in ("+", "-", "*", "div", "mod"):
        return _arithmetic(operator, left, right)
    return Value(_comparison(_OPERATORS.get(operator, operator), left, right), "b")


def _cost(code: str) -> tuple[int, int]:
    """What may crash costs most: conversions first, then long paths."""
    return sum(code.count(word) for word in ("decimal", "double", "date(", "text(", "one(")), len(code)


def _simpler(chain: list[Ast]) -> list[Ast]:
    """`(x and y) or not(x)` is `y or not(x)`: the official rules say so of each VAT category."""
    denied = [_bare(side[2][0]) for side in chain if side[:2] == ("call", "not")]
    found = []
    for side in chain:
        kept = [part for part in _chain("and", side) if _bare(part) not in denied]
        if len(kept) in (0, len(_chain("and", side))):
            found.append(side)
            continue
        rest = kept[0]
        for part in kept[1:]:
            rest = ("bin", "and", rest, part)
        found.append(rest)
    return found


def _bare(tree: Ast) -> Ast:
    while tree[:2] in (("call", "exists"), ("call", "boolean")):
        tree = tree[2][0]
    return tree


def _chain(operator: str, tree: Ast) -> list[Ast]:
    if tree[:2] != ("bin", operator) or _codes_of(tree):
        return [tree]
    return _chain(operator, tree[2]) + _chain(operator, tree[3])


def _union(tree: Ast, scope: Scope) -> Value:
    left, right = emit(tree[2], scope), emit(tree[3], scope)
    if left.kind != "node" or right.kind != "node":
        raise ValueError("union of values")
    return Value(f"[*{left.code}, *{right.code}]", "node", "*")


def _arithmetic(operator: str, left: Value, right: Value) -> Value:
    left, right = numeric(left), numeric(right)
    if "f" in left.kind + right.kind:
        left, right, kind = as_double(left), as_double(right), "f"
    else:
        kind = "i" if left.kind == right.kind == "i" and operator != "div" else "d"
    if operator == "div" and right.code in _CENTS:
        for head, tail, said in _CENTS[right.code]:
            if left.code.startswith(head) and left.code.endswith(tail) and _whole(left.code[len(head) : -len(tail)]):
                return Value(f"{said}({left.code[len(head) : -len(tail)]})", kind, left.card)
    if operator == "div" and kind == "d":
        left = Value(f"Decimal({left.code})", "d") if left.kind == "i" and left.card == "1" else left
    symbol = {"div": "/", "mod": "%"}.get(operator, operator)
    if left.card == right.card == "1":
        return Value(f"({left.code} {symbol} {right.code})", kind)
    helper = {"+": "add", "-": "sub", "*": "mul", "div": "div"}[operator]
    return Value(f"{helper}({left.code}, {right.code})", kind, "?")


# To the cent, as the official rules write it: round(x * 10 * 10) div 100.
_CENTS = {
    "100": (
        ("round_decimal(mul(mul(", ", 10), 10))", "cents"),
        ("round_decimal(((", " * 10) * 10))", "cents"),
        ("round_decimal(mul(", ", 100))", "cents"),
        ("round_decimal((", " * 100))", "cents"),
    ),
    "100.0": (
        ("round_double(mul(mul(", ", 10.0), 10.0))", "cents_of_double"),
        ("round_double(((", " * 10.0) * 10.0))", "cents_of_double"),
    ),
}


def _whole(code: str) -> bool:
    """Whether this part of an expression is one."""
    try:
        ast.parse(code, mode="eval")
    except SyntaxError:
        return False
    return True


def _comparison(operator: str, left: Value, right: Value) -> str:
    if operator == "!=" and right.code == "''" and left.code.startswith("ns(") and left.card == "1":
        return f"filled({left.code[3:-1]})"
    kinds = left.atomic + right.atomic
    if "b" in kinds and kinds != "bb":
        return _boolean_comparison(operator, left, right)
    if "*" in left.card + right.card:
        return _general(operator, left, right)
    if any(kind in NUMBERS for kind in kinds):
        left, right = numeric(left), numeric(right)
        if "f" in left.kind + right.kind:
            left, right = as_double(left), as_double(right)
    else:
        left, right = _plain(left), _plain(right)
    if left.card == right.card == "1":
        return f"({left.code} {_PYTHON[operator]} {right.code})"
    if operator == "=" and "1" in left.card + right.card:
        return f"({left.code} == {right.code})"
    return f"{_HELPER[operator]}({left.code}, {right.code})"


def _plain(value: Value) -> Value:
    return Value(f"{value.code}[0]", "u") if value.kind == "node" else value


def _boolean_comparison(operator: str, left: Value, right: Value) -> str:
    if left.kind == "b":
        left, right = right, left
    if operator == "!=":
        return f"any_is({texts_of(left)}, not {right.code})"
    return f"any_is({texts_of(left)}, {right.code})"


def _general(operator: str, left: Value, right: Value) -> str:
    if left.card != "*":
        left, right, operator = right, left, _SWAPPED[operator]
    if left.atomic in NUMBERS or right.atomic in NUMBERS:
        return _general_numbers(operator, left, right)
    if right.card == "1" and operator == "=":
        return f"({_plain(right).code} in {texts_of(left)})"
    if operator == "=" and left.kind == "s" and right.kind == "node":
        return f"common({texts_of(right)}, {left.code})"
    name = "common" if operator == "=" else f"any_{_HELPER[operator]}"
    return f"{name}({texts_of(left)}, {texts_of(right)})"


def _general_numbers(operator: str, left: Value, right: Value) -> str:
    if left.kind == "node" and right.kind in NUMBERS and right.card == "1":
        if right.code.isdigit():
            return f"any_number_{_HELPER[operator]}({left.code}, {right.code})"
        number = right.code if right.kind == "f" else f"float({right.code})"
        return f"any(double(x[0]) {_PYTHON[operator]} {number} for x in {left.code})"
    exact = left.atomic in "di" and right.atomic in "di"
    sides = []
    for side in (left, right):
        if side.atomic in NUMBERS:
            sides.append(items_of(side) if exact else f"doubles({items_of(side)})")
        else:
            sides.append(f"doubles({texts_of(side)})")
    return f"any_{_HELPER[operator]}({sides[0]}, {sides[1]})"


def _codes_of(tree: Ast) -> frozenset[str]:
    """`not(contains(x, ' ')) and contains(' A B C ', concat(' ', x, ' '))` is membership of a list."""
    if tree[:2] != ("bin", "and"):
        return frozenset()
    left, right = tree[2], tree[3]
    if right[:2] != ("call", "contains") or right[2][0][0] != "str" or right[2][1][:2] != ("call", "concat"):
        return frozenset()
    value = right[2][1][2][1]
    if left != ("call", "not", [("call", "contains", [value, ("str", " ")])]):
        return frozenset()
    return frozenset(right[2][0][1].split())


def _code_list(tree: Ast, scope: Scope) -> Value | None:
    codes = _codes_of(tree)
    if not codes:
        return None
    name = scope.code_lists.get(codes)
    if name is None:
        used = sum(known.partition(" ")[0] == scope.rule for known in scope.code_lists.values())
        name = scope.code_lists[codes] = scope.rule if not used else f"{scope.rule} ({used + 1})"
    known = scope.constant(f"CODES[{name!r}]", "C")
    code = text_of(emit(tree[3][2][1][2][1], scope)).code
    if code.startswith("ns(") and scope.node == "n":
        return Value(f"((v := {code[3:-1]}) in {known} or ns(v) in {known})", "b")
    return Value(f"({code} in {known})", "b")


EMITTERS: dict[str, Any] = {
    "num": _number,
    "str": _string,
    "var": _variable,
    "seq": _sequence,
    "neg": _negative,
    "if": _if,
    "quant": _quantified,
    "for": _for,
    "cast": _cast,
    "filter": _filter,
    "bin": _binary,
    "path": emit_path,
    "exists": emit_exists,
    "call": emit_call,
}
