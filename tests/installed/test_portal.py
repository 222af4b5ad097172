"""The portal as it is installed, in an empty environment, serves whole pages: style sheets and fonts are inside."""

import os
import re
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.served import free_port

pytestmark = pytest.mark.slow


@pytest.fixture
def address(installed: Callable[..., Path], tmp_path: Path) -> Iterator[str]:
    port, program = free_port(), installed("portal") / "coryphee"
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("CORYPHEE_", "DJANGO_", "PYTHON", "VIRTUAL"))}
    environment = kept | {
        "DATABASE_URL": "",
        "CORYPHEE_DATA_DIR": str(tmp_path / "data"),
        "CORYPHEE_STATIC_ROOT": str(tmp_path / "static"),
        "CORYPHEE_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    for command in ("migrate", "static"):
        subprocess.run([program, command], env=environment, cwd="/", check=True, capture_output=True)
    process = subprocess.Popen([program, "serve", "--port", str(port)], env=environment, cwd="/")
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
