"""What the commands have in common."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.reader import ReadResult, read
from coryphee.formats.xml import MAX_BYTES

DONE, REFUSED, MISUSE = 0, 1, 2


def load_django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coryphee.config.settings")
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


def read_invoice(ctx: click.Context, file: Path) -> ReadResult:
    """The invoice of a file; when there is none, the sentence that says why and the end of the program."""
    with file.open("rb") as source:
        data = source.read(MAX_BYTES + 1)
    try:
        return read(data, filename=file.name)
    except UnreadableInvoice as error:
        click.echo(error.message, err=True)
        ctx.exit(MISUSE)
