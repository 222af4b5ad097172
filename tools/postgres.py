"""A PostgreSQL of one's own, for a test run or a benchmark: made in a temporary folder, gone afterwards."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

INSTALLED = Path("/usr/lib/postgresql")  # where Debian keeps its versions
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=512MB -c max_connections=60"


class NoPostgres(Exception):
    """PostgreSQL's programs are not on this machine."""


@contextmanager
def running(options: str = FAST) -> Iterator[str]:
    """The DATABASE_URL of an empty database; the server listens on loopback only and stops whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix="coryphee-pg-"))
    port = _free_port()
    data = folder / "data"
    try:
        _own(folder)
        _run([_program("initdb"), "-D", str(data), "-A", "trust", "-U", "coryphee", "-E", "UTF8", "--locale=C.UTF-8"])
        start = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= {options}"
        _run([_program("pg_ctl"), "-D", str(data), "-w", "-t", "60", "-l", str(folder / "log"), "-o", start, "start"])
        try:
            yield f"postgres://coryphee@127.0.0.1:{port}/postgres"
        finally:
            _run([_program("pg_ctl"), "-D", str(data), "-w", "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str:
    found = max(INSTALLED.glob(f"*/bin/{name}"), key=_version, default=None)
    path = str(found) if found else shutil.which(name)
    if path is None:
        raise NoPostgres(f"PostgreSQL’s {name} is missing: install the package postgresql.")
    return path


def _version(program: Path) -> int:
    text = program.parent.parent.name
    return int(text) if text.isdigit() else 0


def _user() -> str | None:
    """PostgreSQL refuses to run as root: its own user, or any that owns nothing."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def _own(folder: Path) -> None:
    user = _user()
    if user is not None:
        shutil.chown(folder, user)


def _run(command: list[str]) -> None:
    user = _user()
    prefix = ["runuser", "-u", user, "--"] if user else []
    done = subprocess.run([*prefix, *command], cwd="/", capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr or done.stdout}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
