"""`coryphee audit`: prove that nothing in the trail was touched; say where it ends."""

import json
from pathlib import Path

import click

from coryphee.commands.shared import REFUSED, load_django, progress_bar, refuse


@click.group(help="Piste d’audit.")
def audit() -> None:
    """The group itself does nothing."""


@audit.command(
    help="Relit toute la piste et dit si une ligne a été changée, ôtée, ajoutée ou déplacée, et si les ancres gardées "
    "(le fichier CORYPHEE_AUDIT_ANCHORS, et celles que vous donnez) y sont encore."
)
@click.option("--since", "anchors", multiple=True, metavar="NUMÉRO:EMPREINTE", help="Une ancre que vous avez gardée.")
@click.option("--json", "as_json", is_flag=True, help="Réponse lisible par un programme.")
@click.pass_context
def verify(ctx: click.Context, anchors: tuple[str, ...], as_json: bool) -> None:
    load_django()
    from django.conf import settings
    from django.db import Error

    from coryphee.audit.anchors import WrongAnchor, parse_anchor, read_anchors
    from coryphee.audit.guards import guard_faults
    from coryphee.audit.verifying import missing_ids
    from coryphee.audit.verifying import verify as verify_trail

    try:
        kept, wrong = read_anchors(Path(settings.AUDIT_ANCHORS))
        known = [*map(parse_anchor, anchors), *kept]
        with progress_bar("Relecture") as tell:
            report = verify_trail(tell, known)
            faults, gone = guard_faults(), missing_ids()
    except WrongAnchor as error:
        refuse(str(error))
    except Error as error:
        refuse(_unreadable(error))
    _warn(faults, gone, known=bool(known))
    for error in wrong:
        click.echo(f"{settings.AUDIT_ANCHORS} : {error}", err=True)
    if as_json:
        names = ("ok", "lines", "unsealed", "problem", "sequence")
        click.echo(json.dumps({name: getattr(report, name) for name in names}))
    elif report.ok:
        waiting = f", {report.unsealed} pas encore scellées" if report.unsealed else ""
        click.echo(f"Piste intacte : {report.lines} lignes scellées{waiting}, {len(known)} ancres retrouvées.")
    else:
        click.echo(f"Piste altérée. {report.problem}", err=True)
    if wrong or faults or not report.ok:
        ctx.exit(REFUSED)


def _warn(faults: list[str], gone: int, *, known: bool) -> None:
    """What an intact chain cannot see."""
    from django.conf import settings

    if faults:
        click.echo(
            f"Attention, gardes de la base : {' ; '.join(faults)}. Elle n’empêche plus tout changement de la piste. "
            "Demandez à qui l’administre pourquoi.",
            err=True,
        )
    if gone:
        click.echo(
            f"Attention : il manque {gone} des identifiants que SQLite a donnés ; une transaction annulée n’y laisse "
            "pas de trou. Des lignes ont été ôtées, peut-être avant d’être scellées, ou la base vient d’ailleurs.",
            err=True,
        )
    if not known:
        click.echo(
            f"Attention : aucune ancre, ni dans {settings.AUDIT_ANCHORS} ni par --since. Des lignes ôtées à la fin "
            "de la piste ne se verraient pas.",
            err=True,
        )


@audit.command(help="Donne l’ancre de la piste (NUMÉRO:EMPREINTE), à garder ailleurs pour « audit verify --since ».")
def head() -> None:
    load_django()
    from django.db import Error

    from coryphee.audit import services

    try:
        services.seal()
        end = services.head()
    except Error as error:
        refuse(_unreadable(error))
    click.echo(f"{end.sequence}:{end.hash}")


def _unreadable(error: Exception) -> str:
    from coryphee.core.databases import is_missing_table

    if is_missing_table(error):
        return "La piste manque dans la base : une table a été ôtée, ou « coryphee migrate » n’a pas été fait."
    return "La base de données ne répond pas. Vérifiez qu’elle tourne, puis recommencez."
