"""`coryphee demo`: data, web server and worker together; Ctrl-C stops all that it started."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

import click

from coryphee.commands.shared import load_django, refuse

STARTED: list[subprocess.Popen[bytes]] = []


@click.command(help="Prépare la démonstration et la sert, avec son exécuteur de travaux.")
@click.option("--port", default=8000, show_default=True, help="Port d’écoute.")
@click.option("--reset", is_flag=True, help="Repart de zéro.")
@click.option("--load-only", is_flag=True, help="Écrit les données sans rien démarrer.")
def demo(port: int, reset: bool, load_only: bool) -> None:
    os.environ["CORYPHEE_DEMO"] = "1"
    os.environ.setdefault("CORYPHEE_PUBLIC_URL", f"http://127.0.0.1:{port}")
    if not load_only:
        _check_port(port)
    prepare(reset=reset)
    if load_only:
        return
    _print_accounts(port)
    _serve(port)


def prepare(*, reset: bool) -> None:
    """Migrate and load; quick when there is nothing to do."""
    from coryphee.config import settings as values

    if reset and values.SQLITE:
        shutil.rmtree(values.DATA_DIR, ignore_errors=True)
        values.DATA_DIR.mkdir(parents=True)
        (values.DATA_DIR / "secret_key").write_text(values.SECRET_KEY)
    elif reset:
        refuse("RESET n’efface que la base SQLite de démonstration. Videz vous-même la base PostgreSQL.")
    values.DATA_DIR.mkdir(parents=True, exist_ok=True)
    _collect_static(Path(values.STATIC_ROOT))
    load_django()
    from django.core.management import call_command
    from django.db import connections
    from django.utils import timezone

    from coryphee.home.demo import load

    call_command("migrate", interactive=False, verbosity=0)
    if not load.is_loaded():
        with click.progressbar(length=load.INVOICES, label="Données de démonstration") as bar:
            load.load(now=timezone.now(), progress=lambda done, total: bar.update(1))
    connections.close_all()


def _collect_static(target: Path) -> None:
    """Hash and compress the static files once; again when one is newer."""
    manifest = target / "staticfiles.json"
    source = Path(__file__).resolve().parents[1] / "ui" / "static"
    newest = max(path.stat().st_mtime for path in source.rglob("*") if path.is_file())
    if manifest.exists() and manifest.stat().st_mtime > newest:
        return
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    (target / "staticfiles.json").write_text('{"version": "1.1", "paths": {}, "hash": ""}')  # chooses the storage
    command = [sys.executable, "-m", "django", "collectstatic", "--noinput", "--verbosity=0"]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "coryphee.config.settings"}
    subprocess.run(command, check=True, env=environment)


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            refuse(f"Le port {port} est déjà pris. Choisissez-en un autre : make demo PORT=8001")


def _print_accounts(port: int) -> None:
    from coryphee.home.demo.load import accounts_by_role

    click.echo(f"\nPortail de démonstration : http://127.0.0.1:{port}   (Ctrl-C pour arrêter)\n")
    rows = accounts_by_role()
    width = max(len(address) for address, _password, _does in rows)
    for address, password, does in rows:
        click.echo(f"  {address:<{width}}  {password}  {does}")
    click.echo("")


def _serve(port: int) -> None:
    signal.signal(signal.SIGTERM, _on_signal)
    signal.signal(signal.SIGINT, _on_signal)
    program = [sys.executable, "-m", "coryphee"]
    for arguments in (["serve", "--port", str(port)], ["worker"]):
        # A group of its own: Ctrl-C reaches the children through us, once, in order.
        STARTED.append(subprocess.Popen([*program, *arguments], start_new_session=True))
    while all(process.poll() is None for process in STARTED):
        time.sleep(0.3)
    stop_all()


def _on_signal(_signal: int, _frame: FrameType | None) -> None:
    stop_all()
    sys.exit(0)


def stop_all() -> None:
    """End each child and whatever it started itself."""
    for process in STARTED:
        _signal_group(process, signal.SIGTERM)
    deadline = time.monotonic() + 8
    for process in STARTED:
        try:
            process.wait(timeout=max(deadline - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            _signal_group(process, signal.SIGKILL)


def _signal_group(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return
