"""A demo portal started as a person would, and stopped as a person would: nothing of it is left."""

import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0  # seconds given to Ctrl-C


class NotServed(Exception):
    """The portal did not answer in time, or did not stop."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


@contextmanager
def served(
    command: Sequence[str], *, port: int, folder: Path, environment: Mapping[str, str], longest: float
) -> Iterator[float]:
    """Gives the seconds from the command to the first page; then Ctrl-C."""
    log = folder / "served.log"
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=dict(environment), stdout=output, stderr=output, start_new_session=True
        )
        try:
            _wait(process, port, start + longest, log)
            yield time.perf_counter() - start
        finally:
            _stop(process)
    if answers(port):
        raise NotServed(f"Something still answers on port {port} after Ctrl-C.")


def _wait(process: "subprocess.Popen[bytes]", port: int, until: float, log: Path) -> None:
    while not answers(port):
        if process.poll() is not None or time.perf_counter() > until:
            raise NotServed(f"The portal does not answer. Its last words:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.05)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        if process.poll() is None:
            os.killpg(process.pid, number)
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                continue
        return
