"""Run the portal: web server, worker, migrations."""

import os
import resource
import signal
import sys
import threading
from collections.abc import Sequence
from functools import partial
from types import FrameType

import click

from coryphee.commands.serving import keep_serving, told_when_it_answers
from coryphee.commands.shared import check_port, load_django, load_settings

BACKLOG = 2048  # connections that the system keeps until we take them
MOST_CONNECTIONS = 20_000  # of one process: an idle one costs some kilobytes
STATEMENT_SECONDS = "10"  # of the database, for a page
LOCK_SECONDS = "3"  # of them, behind a table that somebody holds: all threads would soon stand there
# Of the programs that web processes start (`core.processes.give_memory_back` says why, and tells these themselves).
MEMORY = {"MALLOC_ARENA_MAX": "2", "MALLOC_MMAP_THRESHOLD_": "262144", "MALLOC_TRIM_THRESHOLD_": "1048576"}
HEADER_SECONDS = 10  # for a client to say what it wants


@click.command(help="Démarre le serveur web. SIGTERM et Ctrl-C l’arrêtent après les réponses en cours.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Adresse d’écoute.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port d’écoute.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1), help="Nombre de processus.")
@click.option("--threads", default=8, show_default=True, type=click.IntRange(1), help="Fils par processus.")
def serve(host: str, port: int, workers: int, threads: int) -> None:
    os.environ["CORYPHEE_WEB_THREADS"] = str(threads)
    os.environ.setdefault("CORYPHEE_STATEMENT_SECONDS", STATEMENT_SECONDS)
    os.environ.setdefault("CORYPHEE_LOCK_SECONDS", LOCK_SECONDS)
    for name, value in MEMORY.items():
        os.environ.setdefault(name, value)
    load_settings()  # in words, and once: its processes would each end with a traceback, and be started again
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.http import HTTP1Settings

    check_port(host, port)
    _open_many_files()
    make = partial(
        Granian,
        "coryphee.config.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGINL,
        workers=workers,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
        # Version 2 has forms without a length, cookies in pieces and headers without end; no proxy speaks it to us.
        http=HTTPModes.http1,
        websockets=False,
        log_access=False,
        backlog=BACKLOG,
        backpressure=MOST_CONNECTIONS,
        http1_settings=HTTP1Settings(header_read_timeout=HEADER_SECONDS * 1000),
    )
    keep_serving(make, told_when_it_answers(host, port))


def _open_many_files() -> None:
    """A connection is a file: as many as the system allows."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


LANES = {  # as an operator names them, the most urgent first
    "delais": "CLOCK",
    "messages": "MESSAGES",
    "piste": "TRAIL",
    "courriels": "MAILS",
    "longs": "BULK",
}
GROUPS = (("delais", "messages", "piste"), ("courriels",), ("longs",))
SWITCH_SECONDS = 0.001  # a long export gives way sooner to what is urgent


def _refuse_without_tables() -> None:
    """A base that does not answer is waited for; one without tables never will have them by itself."""
    from django.db import OperationalError, ProgrammingError

    from coryphee.core.databases import is_missing_table
    from coryphee.core.models import Job

    try:
        Job.objects.exists()
    except (OperationalError, ProgrammingError) as error:
        if is_missing_table(error):
            raise


@click.command(
    help="Exécute les travaux en attente, jusqu’à l’arrêt (le travail en cours est fini d’abord). Sans option, trois "
    "fils : les délais légaux, les messages et la piste d’audit ; les courriels ; les travaux longs (exports). "
    "Un serveur de courriel muet ou un long export ne retarde donc aucune facture."
)
@click.option(
    "--lanes",
    default="",
    metavar="FILES",
    help=f"Ne fait que ces files, séparées par des virgules, la plus urgente d’abord : {', '.join(LANES)}.",
)
@click.option(
    "--threads", default=1, show_default=True, type=click.IntRange(1, 32), help="Travaux menés de front par groupe."
)
def worker(lanes: str, threads: int) -> None:
    groups = [_chosen(lanes)] if lanes else GROUPS
    load_django()
    from coryphee.core.jobs import run_worker
    from coryphee.core.models import Lane

    _refuse_without_tables()
    stop = threading.Event()
    failed: list[BaseException] = []

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    def work(names: Sequence[str], *, schedules: bool) -> None:
        try:
            run_worker(stop=stop, lanes=[Lane[LANES[name]] for name in names], schedules=schedules)
        except Exception as error:  # a lane without a thread would stand still unseen: all stop, and are started again
            failed.append(error)
            stop.set()
            raise

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    sys.setswitchinterval(SWITCH_SECONDS)
    wanted = [names for names in groups for _ in range(threads)]
    others = [threading.Thread(target=work, args=(names,), kwargs={"schedules": False}) for names in wanted[1:]]
    for thread in others:
        thread.start()
    work(wanted[0], schedules=True)
    for thread in others:
        thread.join()
    if failed:
        sys.exit(1)


def _chosen(lanes: str) -> tuple[str, ...]:
    asked = [name.strip() for name in lanes.split(",")]
    unknown = [name for name in asked if name not in LANES]
    if unknown:
        raise click.BadParameter(f"« {unknown[0]} » n’est pas une file. Choisissez parmi : {', '.join(LANES)}.")
    return tuple(name for name in LANES if name in asked)


@click.command(help="Met la base de données à jour.")
def migrate() -> None:
    load_django()
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=1)
