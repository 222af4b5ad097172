"""Run the portal: web server, worker, migrations."""

import signal
import threading
from types import FrameType

import click

from coryphee.commands.shared import load_django


@click.command(help="Démarre le serveur web.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse d’écoute.")
@click.option("--port", default=8000, show_default=True, help="Port d’écoute.")
@click.option("--workers", default=1, show_default=True, help="Nombre de processus.")
@click.option("--threads", default=4, show_default=True, help="Fils par processus.")
def serve(host: str, port: int, workers: int, threads: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "coryphee.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=threads,
        respawn_failed_workers=True,
        websockets=False,
    ).serve()


@click.command(help="Exécute les travaux en attente, jusqu’à l’arrêt.")
@click.option("--threads", default=1, show_default=True, help="Travaux menés de front.")
def worker(threads: int) -> None:
    load_django()
    from coryphee.core.jobs import run_worker

    stop = threading.Event()

    def _stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    others = [threading.Thread(target=run_worker, kwargs={"stop": stop}) for _ in range(threads - 1)]
    for thread in others:
        thread.start()
    run_worker(stop=stop)
    for thread in others:
        thread.join()


@click.command(help="Met la base de données à jour.")
def migrate() -> None:
    load_django()
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=1)
