"""The wheel alone, in an empty environment, serves whole pages: style sheets and fonts are inside."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.served import free_port

ROOT = Path(__file__).resolve().parents[2]
UV = Path(sys.executable).with_name("uv")
TAKEN = ("coryphee", "tools", "pyproject.toml", "README.md", "LICENSE", ".gitignore")
LEFT_OUT = shutil.ignore_patterns("*.so", "__pycache__")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("DATABASE_URL" in os.environ and os.environ["DATABASE_URL"] != "", reason="once is enough"),
    pytest.mark.skipif(not (ROOT / "coryphee/ui/static/ui/vendor").is_dir(), reason="the assets were never made here"),
]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`coryphee` as `pip install` gives it: nothing of the checkout, nothing of the development environment."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in TAKEN:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / "sources" / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, folder / "sources" / name)
    _run(UV, "build", "--quiet", "--wheel", "--out-dir", folder, folder / "sources")
    _run(UV, "venv", "--quiet", "--python", sys.executable, folder / "venv")
    wheel = next(folder.glob("*.whl"))
    _run(UV, "pip", "install", "--quiet", "--python", folder / "venv/bin/python", wheel)
    return folder / "venv/bin/coryphee"


def _run(*command: object, env: dict[str, str] | None = None) -> str:
    # Python of another environment than this one's: nothing of ours on its path.
    kept = {n: v for n, v in os.environ.items() if n not in ("VIRTUAL_ENV", "PYTHONPATH", "DATABASE_URL")}
    done = subprocess.run(
        [str(part) for part in command], env=env or kept, cwd="/", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def address(installed: Path, tmp_path: Path) -> Iterator[str]:
    port = free_port()
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("CORYPHEE_", "DJANGO_", "PYTHON", "VIRTUAL"))}
    environment = kept | {
        "DATABASE_URL": "",
        "CORYPHEE_DATA_DIR": str(tmp_path / "data"),
        "CORYPHEE_STATIC_ROOT": str(tmp_path / "static"),
        "CORYPHEE_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    for command in ("migrate", "static"):
        _run(installed, command, env=environment)
    process = subprocess.Popen([installed, "serve", "--port", str(port)], env=environment, cwd="/")
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def _get(address: str) -> bytes:
    deadline = time.monotonic() + 30
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                assert answer.status == 200
                return bytes(answer.read())
        except ConnectionError:
            raise
        except OSError:
            assert time.monotonic() < deadline, f"nothing answers at {address}"
            time.sleep(0.1)


def test_the_wheel_alone_serves_whole_pages(address: str) -> None:
    page = _get(f"{address}/").decode()
    named = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    sheets = [name for name in named if name.endswith(".css")]
    assert any("designsystemet" in name for name in sheets)
    assert any("inter" in name for name in named)
    assert all(len(_get(address + name)) > 100 for name in named)
    assert len(_get(address + next(n for n in sheets if "designsystemet" in n))) > 50_000


def test_the_wheel_holds_the_rules_and_not_what_writes_them(installed: Path) -> None:
    (wheel,) = installed.parents[2].glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {"coryphee/formats/rules/generated/en16931_ubl.py", "coryphee/formats/rules/generated/codes.json"} <= {
        *names
    }
    assert not [name for name in names if name.startswith(("compiler/", "tools/", "tests/"))]
    listed = _run(installed, "validate", "--list-rules")
    assert listed.startswith("en16931@1.3.16")
    assert _run(installed, "validate", ROOT / "tests/formats/samples/facture.ubl.xml").startswith("valide")
