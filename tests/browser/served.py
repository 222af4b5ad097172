"""A demo portal of its own for the browser tests: the real programs, in a folder of theirs, stopped at the end."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # seconds to answer for the first time


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(folder: Path, url: str, settings: str) -> dict[str, str]:
    """What the programs see: the settings of the portal, not those of the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CORYPHEE_")}
    return kept | {
        "DJANGO_SETTINGS_MODULE": settings,
        "DATABASE_URL": "",
        "CORYPHEE_DATA_DIR": str(folder / "data"),
        "CORYPHEE_STATIC_ROOT": str(folder / "static"),
        "CORYPHEE_PUBLIC_URL": url,
        "CORYPHEE_DEMO": "1",
        "CORYPHEE_RECYCLING": "1",  # its screens are looked at too
    }


@contextmanager
def demo_portal(
    folder: Path,
    *,
    public_url: str = "",
    settings: str = "coryphee.config.settings",
    loaders: Sequence[str] = (),
    **given: str,
) -> Iterator[str]:
    """Load the cast, serve it, work; the address where it listens. `given`: settings, without their prefix.

    `loaders`: modules that are run after the cast came.
    """
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    more = {f"CORYPHEE_{name}": value for name, value in given.items()}
    environment = _environment(folder, public_url or url, settings) | more
    program = [sys.executable, "-m", "coryphee"]
    for command in ([*program, "demo", "load"], *([sys.executable, "-m", one] for one in loaders)):
        loading = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        assert loading.returncode == 0, loading.stderr
    commands = ([*program, "serve", "--port", str(port)], [*program, "worker"])
    log = (folder / "portal.log").open("w")
    processes = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True)
        for command in commands
    ]
    try:
        _wait_for(url, processes)
        yield url
    finally:
        _stop(processes)
        log.close()


def _wait_for(url: str, processes: list[subprocess.Popen[bytes]]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert all(process.poll() is None for process in processes), "the portal stopped while starting"
        try:
            with urllib.request.urlopen(f"{url}/connexion/", timeout=10):
                return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"nothing answers on {url}")


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """The whole group of each: the web server has workers of its own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for process in processes:
            if process.poll() is None:
                os.killpg(process.pid, number)
        for process in processes:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                continue
