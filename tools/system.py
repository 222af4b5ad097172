"""Make sure that a program or library of the system is there; install it when this is Debian and one may."""

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = {
    "pango": ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fonts-dejavu-core"],
    "chromium": ["chromium-headless-shell"],
    "postgresql": ["postgresql"],
    "venv": ["python3-venv"],
    "nginx": ["nginx-light"],
}
INSTEAD = {"chromium": ["chromium"]}  # where a distribution has not the first
WHY = {
    "pango": "Pango draws the PDF certificates.",
    "chromium": "Chromium runs the browser tests (its headless shell, or itself, or one named in CHROMIUM).",
    "postgresql": "PostgreSQL's own programs (initdb, pg_ctl) run the tests on PostgreSQL.",
    "nginx": "nginx stands before the portal in one test of the browser, as docs/exploitation/nginx.conf says.",
    "venv": "Python’s own venv module makes the environment.",
}


# The same engine: the first draws no window around each page, and asks a third of the processor.
SHELL, WHOLE = "chromium-headless-shell", ("chromium", "chromium-browser")


def chromium() -> str | None:
    """The browser of the tests: the one named by hand, else the lightest of this machine."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, (SHELL, *WHOLE))), None)


def present(name: str) -> bool:
    if name == "pango":
        return bool(ctypes.util.find_library("pango-1.0") and ctypes.util.find_library("pangoft2-1.0"))
    if name == "chromium":
        return chromium() is not None
    if name == "nginx":
        return bool(shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin"))
    if name == "venv":
        return importlib.util.find_spec("ensurepip") is not None
    return bool(shutil.which("initdb") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def ensure(name: str) -> bool:
    if present(name):
        return True
    if shutil.which("apt-get") and os.geteuid() == 0:
        _run("apt-get", "update")
        for packages in (PACKAGES[name], INSTEAD.get(name, [])):
            if packages and not present(name):
                _run("apt-get", "install", "-y", "--no-install-recommends", *packages)
    if present(name):
        return True
    packages = " ".join(PACKAGES[name])
    sys.stderr.write(f"{WHY[name]} It is missing here: install the Debian packages {packages} (or their like).\n")
    return False


def _run(*command: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.DEVNULL
    subprocess.run(command, check=False, env=environment, stdout=quiet, stderr=quiet)


if __name__ == "__main__":
    sys.exit(0 if all(list(map(ensure, sys.argv[1:]))) else 1)
