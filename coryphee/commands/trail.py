"""`coryphee audit verify`: prove that nothing in the trail was touched."""

import json

import click

from coryphee.commands.shared import REFUSED, load_django, progress_bar


@click.group(help="Piste d’audit.")
def audit() -> None:
    """The group itself does nothing."""


@audit.command(help="Relit toute la piste et dit si une ligne a été changée, ôtée, ajoutée ou déplacée.")
@click.option("--json", "as_json", is_flag=True, help="Réponse lisible par un programme.")
@click.pass_context
def verify(ctx: click.Context, as_json: bool) -> None:
    load_django()
    from coryphee.audit.services import verify as verify_trail

    with progress_bar("Relecture") as tell:
        report = verify_trail(tell)
    if as_json:
        click.echo(
            json.dumps({"ok": report.ok, "lines": report.lines, "problem": report.problem, "sequence": report.sequence})
        )
    elif report.ok:
        click.echo(f"Piste intacte : {report.lines} lignes.")
    else:
        click.echo(f"Piste altérée. {report.problem}", err=True)
    if not report.ok:
        ctx.exit(REFUSED)
