"""The native modules: Python that is compiled to C where Coryphée is installed; and the guard against another source.

Each is made beside its source, which it then stands before (ADR 0005); `native.sums` keeps the hash of the source
that each was made of. One whose source has changed since is not loaded: the source answers in its place.

As a program (`make` uses it), prints the sources of these modules; with `stale`, the modules to be made again.
"""

import os
import sys
from hashlib import sha256
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any

MODULES = (
    "coryphee.formats.syntaxes.binding",
    "coryphee.formats.xml.records.quick",
    "coryphee.formats.rules.engine.xpath_numbers",
    "coryphee.formats.rules.engine.running",
    "coryphee.formats.rules.engine.plans",
    "coryphee.formats.rules.engine.xpath_functions",
    "coryphee.formats.rules.by_hand.vat",
)
SUMS = "coryphee/formats/native.sums"
SWITCH = "CORYPHEE_NATIVE"  # "0" leaves them all aside: the sources answer, as where there is no compiler
ROOT = Path(__file__).parents[2]


def source_of(module: str, root: Path = ROOT) -> Path:
    """The source of a module; only the walk over libxml2's nodes is not Python."""
    path = root / module.replace(".", "/")
    return path.with_suffix(".pyx" if module.endswith(".quick") else ".py")


def native_of(module: str, root: Path = ROOT) -> Path | None:
    """What Python would load instead of the source, when it is there."""
    path = root / module.replace(".", "/")
    found = (path.with_name(path.name + ending) for ending in EXTENSION_SUFFIXES)
    return next((file for file in found if file.exists()), None)


def sum_of(module: str, root: Path = ROOT) -> str:
    """The hash of the source of a module, as it is now. Raises `FileNotFoundError` without a source."""
    return sha256(source_of(module, root).read_bytes()).hexdigest()


def sums(root: Path = ROOT) -> dict[str, str]:
    """The hash of the source that each native module was made of."""
    try:
        lines = (root / SUMS).read_text().splitlines()
    except FileNotFoundError:
        return {}
    return dict(line.split(" ", 1) for line in lines)


def stale(root: Path = ROOT) -> list[str]:
    """The native modules that are of another source than the one beside them, or of nobody knows which."""
    known = sums(root)
    return [
        module
        for module in MODULES
        if native_of(module, root) is not None
        and source_of(module, root).exists()
        and known.get(module) != sum_of(module, root)
    ]


class _Sources:
    """Finds the sources of some modules, whatever stands before them."""

    def __init__(self, modules: list[str]) -> None:
        self.modules = frozenset(modules)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name not in self.modules:
            return None
        source = source_of(name)
        if source.suffix != ".py":
            raise ModuleNotFoundError(f"{name} is switched off, or was compiled of another source", name=name)
        return spec_from_file_location(name, source)


def guard() -> None:
    """See to it that no stale module is loaded, and none at all where they are switched off."""
    wrong = list(MODULES) if os.environ.get(SWITCH) == "0" else stale()
    if wrong:
        sys.meta_path.insert(0, _Sources(wrong))


if __name__ == "__main__":
    if sys.argv[1:] == ["stale"]:
        print(*stale())  # noqa: T201
    else:
        print(*(source_of(module).relative_to(ROOT) for module in MODULES))  # noqa: T201
