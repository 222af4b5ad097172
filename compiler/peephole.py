"""Turns of phrase of the generated rules that one call says as well: they are what most of the time goes into."""

import ast
import re
from collections.abc import Callable

_LOOKED_UP = r"(\w+(?:\[\d\])*)\.get\(('[^']+'), \(\)\)"
_SCHEME = r"ns\(text\((x\d+)\[3\]\.get\('cbc:ID', \(\)\)\)\.upper\(\)\)"
_SCHEMES = r"for \1 in (\w+\[3\]\.get\('cac:TaxScheme', \(\)\))"
_TURNS = (
    (re.compile(rf"\[{_SCHEME} {_SCHEMES}\]"), r"schemes(\2)"),
    (re.compile(rf"one\(\[\({_SCHEME} == 'VAT'\) {_SCHEMES}\]\)"), r"one_vat(\2)"),
    (re.compile(r"(?<!\w)bool\((\('[^']+' in \w+(?:\[\d\])*\))\)"), r"\1"),
    (re.compile(rf"(?<!\w)filled\(text\({_LOOKED_UP}\)\)"), r"has_text(\1, \2)"),
    (re.compile(rf"(?<!\w)ns\(text\({_LOOKED_UP}\)\)"), r"ns_of(\1, \2)"),
    (re.compile(rf"\(len\(after\(text\({_LOOKED_UP}\), '\.'\)\) <= 2\)"), r"two_decimals(\1, \2)"),
)


def shortened(code: str) -> str:
    """The same code with each known turn of phrase replaced."""
    for turn, said in _TURNS:
        code = turn.sub(said, code)
    return code


def step_by_step(code: str) -> str:
    """Paths one step at a time, so that what two of them begin with can be seen."""
    return rewritten(code, _stepped)


def finished(code: str) -> str:
    """Paths in one call again, and so for what is asked of them."""
    return rewritten(rewritten(code, _joined), _said)


def rewritten(code: str, change: Callable[[ast.Call, Callable[[ast.AST], str]], str]) -> str:
    """The code with each call changed as `change` says (an empty string leaves it), until none is."""
    if not code.isascii():  # where a node stands is told in bytes
        return code

    def source(node: ast.AST) -> str:
        return code[node.col_offset : node.end_col_offset]  # type: ignore[attr-defined]

    while True:
        for node in ast.walk(ast.parse(code, mode="eval")):
            said = change(node, source) if isinstance(node, ast.Call) else ""
            if said and isinstance(node, ast.Call):
                code = code[: node.col_offset] + said + code[node.end_col_offset :]
                break
        else:
            return code


def _called(node: ast.AST, name: str) -> list[ast.expr]:
    """The arguments of a call of that function."""
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    return node.args if named and isinstance(node, ast.Call) else []


def _said(node: ast.Call, source: Callable[[ast.AST], str]) -> str:
    values = _called(node, "filled")
    records = _called(values[0], "text") if values else []
    return f"said({source(records[0])})" if records else ""


def _stepped(node: ast.Call, source: Callable[[ast.AST], str]) -> str:
    parts = [source(part) for part in _called(node, "below")]
    return f"below(below({', '.join(parts[:-1])}), {parts[-1]})" if len(parts) > 2 else ""


def _joined(node: ast.Call, source: Callable[[ast.AST], str]) -> str:
    parts = _called(node, "below")
    inner = _called(parts[0], "below") if parts else []
    return f"below({', '.join(source(part) for part in (*inner, *parts[1:]))})" if inner else ""
