"""Functions of XPath, and those the French rules declare, as Python code."""

from collections.abc import Callable

from compiler.scope import Scope, emit, truth
from compiler.values import NUMBERS, Value, decimal_of, items_of, numeric, text_of, texts_of
from compiler.xpath import Ast


def emit_call(tree: Ast, scope: Scope) -> Value:
    name, arguments = tree[1], tree[2]
    if name.startswith("custom:"):
        return _custom(name, arguments, scope)
    return _CALLS[name](arguments, scope)


def _custom(name: str, arguments: list[Ast], scope: Scope) -> Value:
    function = name.removeprefix("custom:").replace("-", "_").lower()
    if function.startswith("isspecialcontract"):
        return Value(f"french.{function}(d)", "b")
    codes = []
    for argument in arguments:
        value = emit(argument, scope)
        codes.append(f"one({texts_of(value)})" if value.card != "1" else text_of(value).code)
    return Value(f"french.{function}({', '.join(codes)})", "b")


def _strings(template: str, kind: str = "s") -> Callable[[list[Ast], Scope], Value]:
    def call(arguments: list[Ast], scope: Scope) -> Value:
        values = [text_of(emit(argument, scope)).code for argument in arguments] or [f"{scope.node}[0]"]
        return Value(template.format(*values), kind)

    return call


def _not(arguments: list[Ast], scope: Scope) -> Value:
    return Value(f"(not {truth(arguments[0], scope)})", "b")


def _exists(arguments: list[Ast], scope: Scope) -> Value:
    if arguments[0][0] == "path":
        return Value(f"bool({truth(arguments[0], scope)})", "b")
    value = emit(arguments[0], scope)
    if value.card == "1":
        return Value("True", "b")
    return Value(f"({value.code} is not None)" if value.card == "?" else f"bool({value.code})", "b")


def _empty(arguments: list[Ast], scope: Scope) -> Value:
    return Value(f"(not {_exists(arguments, scope).code})", "b")


def _count(arguments: list[Ast], scope: Scope) -> Value:
    value = emit(arguments[0], scope)
    if value.card == "1":
        return Value("1", "i")
    return Value(f"len({value.code})" if value.card == "*" else f"({value.code} is not None)", "i")


def _sum(arguments: list[Ast], scope: Scope) -> Value:
    value = emit(arguments[0], scope)
    if value.kind in NUMBERS:
        return Value(f"sum({items_of(value)})", value.kind)
    if value.kind == "node" and value.card == "*":
        variable = scope.fresh()
        return Value(f"sum([double({variable}[0]) for {variable} in {value.code}])", "f")
    return Value(f"sum(doubles({texts_of(value)}))", "f")


def _round(arguments: list[Ast], scope: Scope) -> Value:
    value = numeric(emit(arguments[0], scope))
    name = {"d": "round_decimal", "f": "round_double", "i": ""}[value.kind]
    return Value(f"{name}({value.code})", value.kind, value.card)


def _abs(arguments: list[Ast], scope: Scope) -> Value:
    value = numeric(emit(arguments[0], scope))
    return Value(f"abs({value.code})" if value.card == "1" else f"absolute({value.code})", value.kind, value.card)


def _decimal(arguments: list[Ast], scope: Scope) -> Value:
    return decimal_of(emit(arguments[0], scope))


def _date(arguments: list[Ast], scope: Scope) -> Value:
    return Value(f"date(one({texts_of(emit(arguments[0], scope))}))", "t", "?")


def _distinct(arguments: list[Ast], scope: Scope) -> Value:
    return Value(f"distinct({texts_of(emit(arguments[0], scope))})", "u", "*")


def _join(arguments: list[Ast], scope: Scope) -> Value:
    separator = text_of(emit(arguments[1], scope)).code
    return Value(f"{separator}.join({texts_of(emit(arguments[0], scope))})", "s")


def _tokenize(arguments: list[Ast], scope: Scope) -> Value:
    value = text_of(emit(arguments[0], scope)).code
    return Value(f"tokens({value}, {_regex(arguments[1], scope)})", "s", "*")


def _matches(arguments: list[Ast], scope: Scope) -> Value:
    value = text_of(emit(arguments[0], scope)).code
    return Value(f"({_regex(arguments[1], scope)}.search({value}) is not None)", "b")


def _replace(arguments: list[Ast], scope: Scope) -> Value:
    value, by = text_of(emit(arguments[0], scope)).code, text_of(emit(arguments[2], scope)).code
    return Value(f"{_regex(arguments[1], scope)}.sub({by}, {value})", "s")


def _regex(tree: Ast, scope: Scope) -> str:
    """XPath's `$` is the very end, and its `\\s` knows four characters."""
    pattern = tree[1].replace("\\s", "[ \\t\\r\\n]").replace("$", "\\Z")
    return scope.constant(f"re.compile({pattern!r})", "R")


def _substring(arguments: list[Ast], scope: Scope) -> Value:
    text = text_of(emit(arguments[0], scope)).code
    first, length = int(arguments[1][1]), int(arguments[2][1])
    return Value(f"{text}[{first - 1}:{first - 1 + length}]", "s")


def _name(arguments: list[Ast], scope: Scope) -> Value:
    if not arguments:
        return Value(f"local({scope.node})", "s")
    return Value(f"local(one({emit(arguments[0], scope).code}))", "s")


_CALLS: dict[str, Callable[[list[Ast], Scope], Value]] = {
    "true": lambda arguments, scope: Value("True", "b"),
    "false": lambda arguments, scope: Value("False", "b"),
    "not": _not,
    "exists": _exists,
    "empty": _empty,
    "count": _count,
    "sum": _sum,
    "round": _round,
    "abs": _abs,
    "xs:decimal": _decimal,
    "xs:date": _date,
    "distinct-values": _distinct,
    "string-join": _join,
    "tokenize": _tokenize,
    "matches": _matches,
    "replace": _replace,
    "substring": _substring,
    "name": _name,
    "local-name": _name,
    "normalize-space": _strings("ns({})"),
    "string": _strings("{}"),
    "upper-case": _strings("{}.upper()"),
    "concat": lambda arguments, scope: Value(
        "(" + " + ".join(text_of(emit(argument, scope)).code for argument in arguments) + ")", "s"
    ),
    "contains": _strings("({1} in {0})", "b"),
    "starts-with": _strings("{}.startswith({})", "b"),
    "ends-with": _strings("{}.endswith({})", "b"),
    "string-length": _strings("len({})", "i"),
    "number": _strings("number({})", "f"),
    "substring-after": _strings("after({}, {})"),
    "substring-before": _strings("before({}, {})"),
}
