"""Where a compiler exists, the rules are tested as Python too: that is what machines without one run (ADR 0005)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coryphee.formats import native

ROOT = Path(__file__).resolve().parents[2]
RULES = ("engine", "arithmetic", "xpath", "validation", "french", "cpro", "facturx", "editions", "samples")
FILES = (*(f"tests/formats/rules/test_{name}.py" for name in RULES), "tests/formats/test_checks.py")
WHERE = "import sys, importlib; print(*(importlib.import_module(name).__file__ for name in sys.argv[1:]))"
PYTHON = tuple(module for module in native.MODULES if native.source_of(module).suffix == ".py")

pytestmark = pytest.mark.skipif(
    all(native.native_of(module) is None for module in native.MODULES), reason="all is interpreted here already"
)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, native.SWITCH: "0"}
    return subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True)


def test_switched_off_no_native_module_answers():
    files = run("-c", WHERE, *PYTHON).stdout.split()
    assert [Path(file) for file in files] == [native.source_of(module) for module in PYTHON]
    walk = run("-c", "from coryphee.formats.xml.records import walk; print(walk.walk is walk.plain)")
    assert walk.stdout == "True\n"


@pytest.mark.slow
def test_the_rules_hold_as_python_too():
    """In one process of its own: a module that was loaded stays. Some ten seconds, three of which are the start."""
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:playwright", *FILES)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
