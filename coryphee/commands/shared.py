"""What the commands have in common."""

import os
import sys
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
