"""What the commands have in common."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

import click

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
