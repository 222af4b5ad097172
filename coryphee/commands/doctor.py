"""`coryphee doctor`: what works here and what does not, each in one line."""

import ctypes.util
import json
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from coryphee.commands.shared import REFUSED, load_django

Check = Callable[[], str]


class Trouble(Exception):
    """What is wrong, and what to do."""


@click.command(help="Vérifie l’installation.")
@click.option("--json", "as_json", is_flag=True, help="Réponse lisible par un programme.")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    load_django()
    rows = list(_examine())
    for name, ok, text in rows:
        if not as_json:
            click.echo(f"{'ok  ' if ok else 'NON '} {name} : {text}")
    if as_json:
        click.echo(json.dumps([{"check": n, "ok": ok, "text": t} for n, ok, t in rows], ensure_ascii=False))
    if not all(ok for _name, ok, _text in rows):
        ctx.exit(REFUSED)


def _examine() -> Iterator[tuple[str, bool, str]]:
    checks: dict[str, Check] = {
        "base de données": _database,
        "fichiers statiques": _static,
        "documents": _documents,
        "PDF": _pdf,
        "courriel": _mail,
        "antivirus": _scanner,
        "travaux": _jobs,
    }
    for name, check in checks.items():
        try:
            yield name, True, check()
        except Trouble as trouble:
            yield name, False, str(trouble)


def _database() -> str:
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        raise Trouble(f"injoignable ({error}). Vérifiez DATABASE_URL.") from error
    if waiting:
        raise Trouble(f"{len(waiting)} migrations à passer : coryphee migrate")
    return connection.vendor


def _static() -> str:
    from django.conf import settings

    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        raise Trouble("non préparés : make assets, puis collectstatic.")
    return "préparés"


def _documents() -> str:
    from django.conf import settings

    folder = Path(settings.DOCUMENTS_DIR)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".essai"
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise Trouble(f"{folder} n’accepte pas d’écriture ({error.strerror}).") from error
    free = shutil.disk_usage(folder).free // 1_000_000_000
    if free < 1:
        raise Trouble(f"moins d’un Go libre dans {folder}.")
    return f"{folder}, {free} Go libres"


def _pdf() -> str:
    if not ctypes.util.find_library("pango-1.0"):
        raise Trouble("la bibliothèque Pango manque : installez libpango-1.0-0 et libpangoft2-1.0-0.")
    return "Pango présent"


def _mail() -> str:
    from django.conf import settings

    if "smtp" not in settings.EMAIL_BACKEND:
        return "aucun serveur (démonstration)"
    try:
        socket.create_connection((settings.EMAIL_HOST, settings.EMAIL_PORT), timeout=5).close()
    except OSError as error:
        raise Trouble(
            f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT} ne répond pas. Vérifiez CORYPHEE_MAIL_URL."
        ) from error
    return f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"


def _scanner() -> str:
    from django.conf import settings

    if settings.VIRUS_SCANNER == "none":
        return "aucun (les utilisateurs en sont avertis)"
    _kind, host, port = settings.VIRUS_SCANNER.split(":")
    try:
        socket.create_connection((host, int(port)), timeout=5).close()
    except OSError as error:
        raise Trouble(f"clamd ne répond pas sur {host}:{port}.") from error
    return f"clamd {host}:{port}"


def _jobs() -> str:
    from coryphee.core.models import Job, JobState

    failed = Job.objects.filter(state=JobState.FAILED).count()
    if failed:
        raise Trouble(f"{failed} travaux en échec : voyez Administration › Travaux.")
    return "aucun échec"
