"""What the commands have in common."""

import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn

import click

from coryphee.formats.budget import DEFAULT, Limits
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.reader import ReadResult, read

DONE, REFUSED, MISUSE = 0, 1, 2


def load_settings() -> None:
    """A setting that cannot be used ends every command, with the sentence that names it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")
    from django.conf import settings

    from coryphee.config.env import WrongSetting

    try:
        _ = settings.DEBUG  # the first one that is asked for loads them all
    except WrongSetting as error:
        refuse(str(error))


def load_django() -> None:
    load_settings()
    import django

    django.setup()


def refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(REFUSED)


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A callback that is told (done, total) and draws a bar for whoever watches; nothing in a log or a pipe."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield tell


_LIMITS = {
    "bytes": "Octets d’un fichier, et de la facture que porte un PDF",
    "unfolded": "Octets que donnent les flux d’un PDF une fois dépliés",
    "elements": "Éléments et attributs du XML",
    "lines": "Lignes de facture",
}


def limit_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--max-bytes`, `--max-unfolded`, `--max-elements`, `--max-lines`: the command gets them as `limits`."""

    @wraps(command)
    def bounded(*args: Any, **given: Any) -> None:
        limits = Limits(**{name: given.pop(f"max_{name}") for name in _LIMITS})
        command(*args, limits=limits, **given)

    for name, text in reversed(_LIMITS.items()):
        option = click.option(
            f"--max-{name}",
            default=getattr(DEFAULT, name),
            show_default=True,
            type=click.IntRange(min=1),
            metavar="N",
            help=f"{text}, au plus ; au-delà, le fichier n’est pas lu.",
        )
        bounded = option(bounded)
    return bounded


def read_invoice(ctx: click.Context, file: Path, limits: Limits) -> ReadResult:
    """The invoice of a file; when there is none, the sentence that says why and the end of the program."""
    with file.open("rb") as source:
        data = source.read(limits.bytes + 1)
    try:
        return read(data, filename=file.name, limits=limits)
    except UnreadableInvoice as error:
        click.echo(error.message, err=True)
        ctx.exit(MISUSE)


def check_port(host: str, port: int, advice: str = "") -> None:
    """Nobody else listens there: two servers of which one is forgotten would answer in turn."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            refuse(f"Le port {port} est déjà pris, ou {host} n’est pas une adresse de cette machine. {advice}".strip())
