"""The library of formats explains itself: what is public says what it does, and what it raises.

Its types are held by mypy (`disallow_untyped_defs`). A sentence cannot be judged here; that there is one can, and that
it names each exception that the function itself raises, or the one that its helper makes for it. The modules that hold
rules name where these come from.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FORMATS = Path(__file__).parents[2] / "coryphee" / "formats"
MODULES = [path for path in sorted(FORMATS.rglob("*.py")) if path.parent.name != "generated"]
SOURCE = re.compile(r"EN 16931|BR-|CORYPHEE-|XP Z12|B2G|Factur-X|CEN/TC|UN/|ISO ")
RULES = [path for path in MODULES if {"by_hand", "checks"} & set(path.relative_to(FORMATS).parts)]
Public = ast.FunctionDef | ast.ClassDef


def public(tree: ast.AST, above: str = "") -> Iterator[tuple[str, Public]]:
    """Functions, classes and methods without an underscore, nor one above them."""
    for node in getattr(tree, "body", ()):
        if isinstance(node, Public) and not node.name.startswith("_"):
            yield above + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from public(node, f"{above}{node.name}.")


def raised(node: Public, makers: dict[str, str]) -> set[str]:
    """The exceptions that a function raises by its own hand."""
    if isinstance(node, ast.ClassDef):
        return set()
    found = (one.exc for one in ast.walk(node) if isinstance(one, ast.Raise) and one.exc is not None)
    names = {(one.func if isinstance(one, ast.Call) else one) for one in found}
    called = {name.id for name in names if isinstance(name, ast.Name)}
    return {makers.get(name, name) for name in called if name[0].isupper() or name in makers}


def makers_in(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that make an exception, by what they say they give."""
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name))
    return {node.name: node.returns.id for node in functions if isinstance(node.returns, ast.Name)}


def test_what_is_public_has_its_sentence():
    silent = [
        f"{path.relative_to(FORMATS)}:{node.lineno} {name}"
        for path in MODULES
        for name, node in public(ast.parse(path.read_text()))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_what_a_public_function_raises_is_named():
    hidden = []
    for path in MODULES:
        tree = ast.parse(path.read_text())
        for name, node in public(tree):
            told = ast.get_docstring(node) or ""
            missing = [one for one in raised(node, makers_in(tree)) if one not in told]
            hidden += [f"{path.relative_to(FORMATS)}:{node.lineno} {name} raises {one}" for one in missing]
    assert hidden == []


def test_each_module_of_formats_says_what_it_is():
    assert [str(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text()))] == []


def test_modules_that_hold_rules_name_their_source():
    nowhere = [path.name for path in RULES if not SOURCE.search(ast.get_docstring(ast.parse(path.read_text())) or "")]
    assert nowhere == []
