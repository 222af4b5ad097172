"""`coryphee directory import`: public structures from a CSV file."""

import json
from pathlib import Path

import click

from coryphee.commands.shared import REFUSED, load_django, progress_bar, refuse

SHOWN_ERRORS = 20


@click.group(help="Annuaire des structures publiques.")
def directory() -> None:
    """The group itself does nothing."""


@directory.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Réponse lisible par un programme.")
@click.pass_context
def import_(ctx: click.Context, file: Path, as_json: bool) -> None:
    """Ajoute ou met à jour les structures publiques et les services d’un fichier CSV (UTF-8).

    Une ligne fausse est refusée seule. Relancer le même fichier ne change rien. Les colonnes sont celles de l’export
    de l’annuaire. Code de sortie : 0 tout est entré, 1 des lignes ont été refusées.
    """
    load_django()
    from django.utils import timezone

    from coryphee.core.actor import SYSTEM
    from coryphee.core.errors import DomainError
    from coryphee.directory import services

    try:
        with progress_bar("Lignes") as tell:
            report = services.import_directory(
                path=file, actor=SYSTEM, now=timezone.now(), progress=lambda done: tell(done, done)
            )
    except DomainError as error:
        refuse(error.message)
    counts = {name: getattr(report, name) for name in ("lines", "created", "updated", "units", "refused")}
    if as_json:
        click.echo(json.dumps({**counts, "errors": [str(one) for one in report.errors]}, ensure_ascii=False))
    else:
        click.echo(
            f"{report.lines} lignes lues : {report.created} structures créées, {report.updated} mises à jour, "
            f"{report.units} services, {report.refused} lignes refusées."
        )
        for one in report.errors[:SHOWN_ERRORS]:
            click.echo(f"  {one}", err=True)
        if report.refused > SHOWN_ERRORS:
            click.echo(f"  … et {report.refused - SHOWN_ERRORS} autres (--json les donne).", err=True)
    if report.refused:
        ctx.exit(REFUSED)
