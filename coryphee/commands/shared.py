"""What the commands have in common."""

import errno
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
    try:
        with file.open("rb") as source:
            data = source.read(limits.bytes + 1)
    except OSError as error:
        click.echo(f"« {file} » ne peut pas être ouvert : {reason_of(error)}.", err=True)
        ctx.exit(MISUSE)
    try:
        return read(data, filename=file.name, limits=limits)
    except UnreadableInvoice as error:
        click.echo(error.message, err=True)
        ctx.exit(MISUSE)


_REASONS = {
    errno.ENOENT: "ce dossier n’existe pas",
    errno.ENOTDIR: "ce dossier n’existe pas",
    errno.EISDIR: "c’est un dossier",
    errno.EEXIST: "ce fichier existe déjà",
    errno.EACCES: "vous n’en avez pas le droit",
    errno.EPERM: "vous n’en avez pas le droit",
    errno.EROFS: "ce disque est en lecture seule",
    errno.ENOSPC: "le disque est plein",
    errno.ENAMETOOLONG: "ce nom est trop long",
}


def reason_of(error: OSError) -> str:
    """Why a file cannot be opened or written, in words."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


def write_file(ctx: click.Context, path: Path, content: bytes, *, new: bool) -> None:
    """A file made by a command, `new` where none may be there; the sentence that says why not, and the end."""
    try:
        with path.open("xb" if new else "wb") as target:
            target.write(content)
    except OSError as error:
        click.echo(f"« {path} » ne peut pas être écrit : {reason_of(error)}.", err=True)
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
