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
    "chromium": ["chromium"],
    "postgresql": ["postgresql"],
    "venv": ["python3-venv"],
    "nginx": ["nginx-light"],
}
WHY = {
    "pango": "Pango draws the PDF certificates.",
    "chromium": "Chromium runs the browser tests (or name one in CHROMIUM).",
    "postgresql": "PostgreSQL's own programs (initdb, pg_ctl) run the tests on PostgreSQL.",
    "nginx": "nginx stands before the portal in one test of the browser, as docs/exploitation/nginx.conf says.",
    "venv": "Python’s own venv module makes the environment.",
}


def present(name: str) -> bool:
    if name == "pango":
        return bool(ctypes.util.find_library("pango-1.0") and ctypes.util.find_library("pangoft2-1.0"))
    if name == "chromium":
        return bool(os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser"))
    if name == "nginx":
        return bool(shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin"))
    if name == "venv":
        return importlib.util.find_spec("ensurepip") is not None
    return bool(shutil.which("initdb") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def ensure(name: str) -> bool:
    if present(name):
        return True
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        command = ["apt-get", "install", "-y", "--no-install-recommends", *PACKAGES[name]]
        subprocess.run(command, check=False, env=environment, **quiet)
    if present(name):
        return True
    packages = " ".join(PACKAGES[name])
    sys.stderr.write(f"{WHY[name]} It is missing here: install the Debian packages {packages} (or their like).\n")
    return False


if __name__ == "__main__":
    sys.exit(0 if all(list(map(ensure, sys.argv[1:]))) else 1)
