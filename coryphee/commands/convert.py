"""`coryphee convert`: an invoice in another syntax, or as a Factur-X with a page to read."""

from pathlib import Path

import click

from coryphee.commands.shared import DONE, MISUSE, limit_options, read_invoice, write_file
from coryphee.formats.budget import Limits
from coryphee.formats.conversion import Target, convert
from coryphee.formats.finding import Severity, UnreadableInvoice
from coryphee.formats.readable import CannotDraw


@click.command(
    "convert",
    help="Convertit une facture (UBL, CII ou Factur-X) vers une autre forme, sans rien perdre de la norme EN 16931 ; "
    "ce que la forme d’arrivée ne sait pas dire est annoncé, et ce que ses règles refuseraient n’est pas écrit. "
    "Code de sortie : 0 écrite, 2 rien n’a été écrit.",
)
@click.argument("file", metavar="FICHIER", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--to", "target", required=True, type=click.Choice([one.value for one in Target]), help="Forme d’arrivée."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Fichier écrit ; à défaut, nommé d’après la facture."
)
@click.option("--force", is_flag=True, help="Écrase un fichier du même nom.")
@limit_options
@click.pass_context
def convert_command(
    ctx: click.Context, file: Path, target: str, output: Path | None, force: bool, limits: Limits
) -> None:
    result = read_invoice(ctx, file, limits)
    page = file.read_bytes() if result.container == "pdf" else None
    try:
        made = convert(result, Target(target), pdf=page)
    except (UnreadableInvoice, CannotDraw) as error:
        click.echo(str(error), err=True)
        ctx.exit(MISUSE)
    path = output or Path(made.filename)
    if path.exists() and not force:
        click.echo(f"« {path} » existe déjà : choisissez un autre nom, ou ajoutez --force.", err=True)
        ctx.exit(MISUSE)
    write_file(ctx, path, made.content, new=not force)
    for loss in made.losses:
        mark = "ajouté" if loss.severity is Severity.INFO else "perdu"
        click.echo(f"{mark} : {loss.message}", err=True)
    click.echo(path)
    ctx.exit(DONE)
