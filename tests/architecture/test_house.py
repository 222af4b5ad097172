"""Budgets of the house, the glossary, and words that do not belong here."""

import ast
import re
import subprocess
from pathlib import Path

from django.apps import apps
from django.db.models import Choices

ROOT = Path(__file__).parents[2]
PACKAGE, BENCH = ROOT / "coryphee", ROOT / "bench"
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
GENERATED = ("formats/rules/generated", "migrations")


def _sources() -> list[Path]:
    found = [*PACKAGE.rglob("*.py"), *BENCH.rglob("*.py"), *(ROOT / "compiler").rglob("*.py")]
    return [p for p in found if not any(part in str(p) for part in GENERATED)]


def test_files_and_functions_stay_small(capsys):
    long_files = [(p, n) for p in _sources() if (n := len(p.read_text().splitlines())) > LONGEST_FILE]
    long_functions = [
        f"{p.relative_to(ROOT)}:{node.name}"
        for p in _sources()
        for node in ast.walk(ast.parse(p.read_text()))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    code = sum(len(p.read_text().splitlines()) for p in _sources())
    tests = sum(len(p.read_text().splitlines()) for p in (ROOT / "tests").rglob("*.py"))
    with capsys.disabled():
        print(f"\ncode {code} lines, tests {tests} lines, ratio {tests / code:.2f}")
    assert [str(p) for p, _n in long_files] == []
    assert long_functions == []


def test_the_glossary_names_every_model_and_every_official_value():
    glossary = (ROOT / "docs" / "glossary.md").read_text()
    words = set(re.findall(r"[A-Za-z_0-9]+", glossary))
    missing = [
        model.__name__
        for model in apps.get_models()
        if model.__module__.startswith("coryphee.") and model.__name__ not in words
    ]
    for path in PACKAGE.glob("*/enums.py"):
        module = __import__(f"coryphee.{path.parent.name}.enums", fromlist=["*"])
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Choices) and value.__module__ == module.__name__:
                missing += [f"{value.__name__}.{m.name}" for m in value if m.name not in words]
                missing += [] if value.__name__ in words else [value.__name__]
    assert missing == []


def test_migrations_have_a_name_of_their_own():
    automatic = [p.name for p in PACKAGE.glob("*/migrations/0*.py") if "_auto_" in p.name]
    assert automatic == []


def test_nothing_of_a_developers_machine_is_in_the_repository():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    wrong = []
    for name in tracked:
        path = ROOT / name
        if (
            not path.is_file()
            or path.suffix in (".woff2", ".pdf", ".png", ".zip", ".gz")
            or name.endswith("test_house.py")
        ):
            continue
        if re.search(r"/home/[a-z]+/|/root/|/work/", path.read_text(errors="replace")):
            wrong.append(name)
    assert wrong == []
