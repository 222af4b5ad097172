"""Coryphée built and installed as others get it: nothing of the checkout, nothing of the development environment."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
UV = Path(sys.executable).with_name("uv")
TAKEN = ("bench", "compiler", "coryphee", "tests", "tools", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
OURS = ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONPYCACHEPREFIX", "DATABASE_URL")
LEFT_OUT = shutil.ignore_patterns("*.so", "native.sums", "__pycache__")


class Built(NamedTuple):
    archive: Path  # of the sources
    native: Path  # the wheel made of it, its hot modules compiled where there is a C compiler
    interpreted: Path  # the one of a machine without


@pytest.fixture(autouse=True, scope="session")
def _once_with_assets() -> None:
    if os.environ.get("DATABASE_URL"):
        pytest.skip("once is enough")
    if not (ROOT / "coryphee/ui/static/ui/vendor").is_dir():
        pytest.skip("the assets were never made here")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = _once(tmp_path_factory, "built", _build)
    return Built(*(next(folder.glob(one)) for one in ("*.tar.gz", "*.whl", "interpreted/*.whl")))


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory, built: Built) -> Callable[..., Path]:
    """`installed("portal")`: the programs of an empty environment with `coryphee[portal]`; bare without an extra."""

    def install(extra: str = "", *, native: bool = True) -> Path:
        def make(folder: Path) -> None:
            wheel = built.native if native else built.interpreted
            run(UV, "venv", "--quiet", "--python", sys.executable, folder)
            asked = f"coryphee[{extra}] @ {wheel.as_uri()}" if extra else wheel
            run(UV, "pip", "install", "--quiet", "--python", folder / "bin/python", asked)

        return _once(tmp_path_factory, f"{'native' if native else 'interpreted'}-{extra}", make) / "bin"

    return install


def run(*command: object, code: int = 0, env: dict[str, str] | None = None) -> str:
    """What a program prints, from a folder and an environment that know nothing of ours."""
    kept = {n: v for n, v in os.environ.items() if n not in OURS}
    kept |= env or {}
    words = [str(part) for part in command]
    done = subprocess.run(words, env=kept, cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def _once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder that the first process which asks has filled, for all the processes of a run."""
    base = factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done = base / name, base / f"{name}.done"
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(folder)
            done.touch()
    return folder


def _build(folder: Path) -> None:
    sources = folder / "sources"
    for name in TAKEN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, sources / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, sources / name)
    quick = folder / "cc"  # the same compiler, that takes no time to make what it makes faster
    quick.write_text(f'#!/bin/sh\nexec {os.environ.get("CC", "cc")} "$@" -Og\n')
    quick.chmod(0o755)
    run(UV, "build", "--quiet", "--out-dir", folder, sources, env={"CC": str(quick)})
    run(UV, "build", "--quiet", "--wheel", "--out-dir", folder / "interpreted", sources, env={"CC": "false"})
