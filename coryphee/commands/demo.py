"""`coryphee demo`: data, web server and worker together; Ctrl-C stops all that it started."""

import os
import shutil
import socket
import sys
from pathlib import Path

import click

from coryphee.commands.shared import check_port, load_django, progress_bar, refuse
from coryphee.commands.static import collect_static
from coryphee.commands.supervisor import Supervisor


@click.group(invoke_without_command=True, help="Prépare la démonstration et la sert, avec son exécuteur de travaux.")
@click.option("--port", default=8000, show_default=True, help="Port d’écoute.")
@click.option("--reset", is_flag=True, help="Repart de zéro.")
@click.pass_context
def demo(ctx: click.Context, port: int, reset: bool) -> None:
    os.environ["CORYPHEE_DEMO"] = "1"
    os.environ.setdefault("CORYPHEE_PUBLIC_URL", f"http://127.0.0.1:{port}")
    if ctx.invoked_subcommand is not None:
        return
    check_port("127.0.0.1", port, f"Choisissez-en un autre : make demo PORT={port + 1}")
    # Before the data: Ctrl-C during the first load must also end cleanly.
    supervisor = Supervisor()
    prepare(reset=reset)
    program = [sys.executable, "-m", "coryphee"]
    supervisor.start([*program, "serve", "--port", str(port)])
    supervisor.start([*program, "worker"])
    _wait_until_served(supervisor, port)
    _print_accounts(port)
    ctx.exit(supervisor.wait())


@demo.command(help="Écrit les données de démonstration sans rien démarrer ; ne change rien si elles y sont.")
@click.option("--reset", is_flag=True, help="Repart de zéro.")
def load(reset: bool) -> None:
    prepare(reset=reset)


def prepare(*, reset: bool) -> None:
    """Migrate and load; quick when there is nothing to do."""
    from coryphee.config import settings as values

    if reset:
        if not values.SQLITE:
            refuse("--reset n’efface que la base SQLite de démonstration. Videz vous-même la base PostgreSQL.")
        _start_afresh(Path(values.DATABASES["default"]["NAME"]), Path(values.DOCUMENTS_DIR))
    Path(values.DATA_DIR).mkdir(parents=True, exist_ok=True)
    collect_static(Path(values.STATIC_ROOT))
    load_django()
    from django.core.management import call_command
    from django.db import connections, transaction
    from django.utils import timezone

    from coryphee.demo import load as cast

    call_command("migrate", interactive=False, verbosity=0)
    if not cast.is_loaded():
        click.echo("Écriture des données de démonstration…", err=True)
        # All or nothing: whoever interrupts the first start finds an empty base, not half a cast.
        with progress_bar("Factures") as tell, transaction.atomic():
            cast.load(now=timezone.now(), progress=tell)
    connections.close_all()


def _start_afresh(base: Path, documents: Path) -> None:
    """Forget the demo’s base and documents; the secret key stays."""
    for ending in ("", "-wal", "-shm"):
        Path(f"{base}{ending}").unlink(missing_ok=True)
    shutil.rmtree(documents, ignore_errors=True)


def _wait_until_served(supervisor: Supervisor, port: int) -> None:
    """The accounts are printed once the portal answers, so that nobody meets a refused connection."""
    while supervisor.alive() and not supervisor.pause(0.1):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return


def _print_accounts(port: int) -> None:
    from coryphee.demo.load import accounts_by_role

    click.echo(f"\nPortail de démonstration : http://127.0.0.1:{port}   (Ctrl-C pour arrêter)\n")
    rows = accounts_by_role()
    width = max(len(address) for address, _password, _does in rows)
    for address, password, does in rows:
        click.echo(f"  {address:<{width}}  {password}  {does}")
    click.echo("")
