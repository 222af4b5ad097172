"""What import-linter cannot see: private parts of a module, foreign keys, who may write a status."""

import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest
from django.apps import apps

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "coryphee"
PUBLIC_PARTS = {
    "actions",
    "applications",
    "converting",
    "desks",
    "drawing",
    "enums",
    "fields",
    "keeping",
    "kind",
    "kinds",
    "lifecycle",
    "mandates",
    "models",
    "naming",
    "pages",
    "parties",
    "permissions",
    "queries",
    "reading",
    "responses",
    "said",
    "scanning",
    "screens",
    "sending",
    "services",
    "sides",
    "twins",
    "urls",
    "workspaces",
}
SHARED = {"coryphee.cases.forms"}  # what a move asks, the pieces: a feature's own page of a move has them too
FREE = {"config", "core", "formats", "ui", "commands", "__main__"}


def _rank() -> dict[str, int]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    rows = contracts[0]["layers"]
    return {name.strip(" ()"): len(rows) - i for i, row in enumerate(rows) for name in row.split("|")}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("coryphee", cache_dir=None)


def test_modules_import_downwards_only():
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_every_module_has_its_row():
    modules = {path.parent.name for path in PACKAGE.glob("*/__init__.py")} - {"commands"}
    assert modules <= set(_rank())


def test_other_modules_only_use_the_public_parts(graph):
    leaks = []
    for importer in graph.modules:
        for imported in graph.find_modules_directly_imported_by(importer):
            a, b = importer.split("."), imported.split(".")
            if len(a) < 2 or len(b) < 3 or a[1] == b[1] or a[1] in FREE or b[1] in FREE:
                continue
            if b[2] not in PUBLIC_PARTS and imported not in SHARED:
                leaks.append(f"{importer} -> {imported}")
    assert leaks == []


def test_foreign_keys_point_downwards():
    rank, wrong = _rank(), []
    for model in apps.get_models():
        if not model.__module__.startswith("coryphee."):
            continue
        for field in model._meta.get_fields():
            target = field.related_model
            if field.auto_created or not field.is_relation or target is None:
                continue
            if not target.__module__.startswith("coryphee."):
                continue
            if rank[target.__module__.split(".")[1]] > rank[model.__module__.split(".")[1]]:
                wrong.append(f"{model.__name__}.{field.name} -> {target.__name__}")
    assert wrong == []


def test_a_status_is_written_by_the_mover_alone():
    """The model refuses other writers as the program runs (`tests/cases`); nobody else opens the gate."""
    openers = [path.name for path in PACKAGE.rglob("*.py") if "moving()" in path.read_text()]
    assert sorted(openers) == ["models.py", "moving.py"]


def test_the_library_of_formats_imports_without_django():
    code = "import sys, coryphee.formats as f; f.read; assert 'django' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


FEATURES = ("invoices", "einvoices")


def test_the_home_page_names_no_feature():
    """Menu, tiles, blocks and buttons come from what features register (chassis §4.4)."""
    named = [
        path.relative_to(PACKAGE)
        for path in (PACKAGE / "home").rglob("*")
        if path.suffix in (".py", ".html") and "help" not in path.parts
        for feature in FEATURES
        if f"{feature}:" in path.read_text() or f"coryphee.{feature}" in path.read_text()
    ]
    assert named == []
