"""Run the portal: web server, worker, migrations."""

import os
import resource
import signal
import threading
from types import FrameType

import click

from coryphee.commands.shared import load_django

BACKLOG = 2048  # connections that the system keeps until we take them
MOST_CONNECTIONS = 20_000  # of one process: an idle one costs some kilobytes
STATEMENT_SECONDS = "10"  # of the database, for a page
HEADER_SECONDS = 10  # for a client to say what it wants


@click.command(help="Démarre le serveur web. SIGTERM et Ctrl-C l’arrêtent après les réponses en cours.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse d’écoute.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port d’écoute.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1), help="Nombre de processus.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1), help="Fils par processus.")
def serve(host: str, port: int, workers: int, threads: int) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")
    os.environ["CORYPHEE_WEB_THREADS"] = str(threads)
    os.environ.setdefault("CORYPHEE_STATEMENT_SECONDS", STATEMENT_SECONDS)
    from granian import Granian
    from granian.constants import Interfaces
    from granian.http import HTTP1Settings

    _open_many_files()
    Granian(
        "coryphee.config.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGINL,
        workers=workers,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        websockets=False,
        log_access=False,
        backlog=BACKLOG,
        backpressure=MOST_CONNECTIONS,
        http1_settings=HTTP1Settings(header_read_timeout=HEADER_SECONDS * 1000),
    ).serve()


def _open_many_files() -> None:
    """A connection is a file: as many as the system allows."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


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
