"""`coryphee directory import`: public structures from a CSV file."""

from pathlib import Path

import click

from coryphee.commands.shared import load_django, refuse


@click.group(help="Annuaire des structures publiques.")
def directory() -> None:
    """The group itself does nothing."""


@directory.command(name="import", help="Ajoute ou met à jour les structures d’un fichier CSV.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_(file: Path) -> None:
    load_django()
    from django.utils import timezone

    from coryphee.core.actor import SYSTEM
    from coryphee.core.errors import DomainError
    from coryphee.directory import services

    try:
        report = services.import_directory(path=file, actor=SYSTEM, now=timezone.now())
    except DomainError as error:
        refuse(error.message)
    click.echo(str(report))
