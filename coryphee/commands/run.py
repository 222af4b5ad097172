"""Run the portal: web server, worker, migrations."""

import os
import signal
import threading
from types import FrameType

import click

from coryphee.commands.shared import load_django


@click.command(help="Démarre le serveur web. SIGTERM et Ctrl-C l’arrêtent après les réponses en cours.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse d’écoute.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port d’écoute.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1), help="Nombre de processus.")
@click.option("--threads", default=4, show_default=True, type=click.IntRange(1), help="Fils par processus.")
def serve(host: str, port: int, workers: int, threads: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")
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
        workers_kill_timeout=10,
        websockets=False,
        log_access=False,
    ).serve()


@click.command(help="Exécute les travaux en attente, jusqu’à l’arrêt (le travail en cours est fini d’abord).")
@click.option("--threads", default=1, show_default=True, type=click.IntRange(1, 32), help="Travaux menés de front.")
def worker(threads: int) -> None:
    load_django()
    from coryphee.core.jobs import run_worker

    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
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
