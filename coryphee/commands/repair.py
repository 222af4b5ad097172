"""`coryphee repair`: the mistakes of an invoice that have one certain repair, and the corrected file."""

from pathlib import Path
from typing import NoReturn

import click

from coryphee.commands.rules import Held, rule_options
from coryphee.commands.shared import DONE, MISUSE, REFUSED, limit_options, read_invoice, write_file
from coryphee.formats.budget import Limits
from coryphee.formats.finding import Severity
from coryphee.formats.reader import ReadResult, read
from coryphee.formats.repair import Choice, Repair, choices, repaired, repairs

PDF = (
    "Un Factur-X ne se corrige pas ici : la page visible du PDF garderait l’ancienne valeur. "
    "Corrigez la facture dans votre logiciel, et produisez à nouveau le PDF."
)


@click.command(
    help="Corrige une facture XML (UBL ou CII) là où une seule lecture est possible : sommes, arrondis, dates, "
    "espaces des identifiants, codes qui se déduisent d’un autre champ. Le net à payer ne change jamais sans vous : "
    "les autres lectures sont numérotées, --choice en prend une. Sans -o, dit seulement ce qui serait corrigé. Code "
    "de sortie : 0 corrigée et valide, 1 des erreurs restent, 2 rien n’a été écrit."
)
@click.argument("file", metavar="FICHIER", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Le fichier corrigé ; jamais écrasé.")
@click.option("--choice", type=click.IntRange(min=1), metavar="N", help="La lecture à prendre, par son numéro.")
@rule_options
@limit_options
@click.pass_context
def repair(ctx: click.Context, file: Path, output: Path | None, choice: int | None, held: Held, limits: Limits) -> None:
    if output is not None and output.exists():
        _stop(ctx, f"« {output} » existe déjà : choisissez un autre nom.")
    result = read_invoice(ctx, file, limits)
    if result.container != "xml":
        _stop(ctx, PDF)
    found = repairs(result, rules=held.rules_of(result), on=held.on)
    corrected = repaired(result, found)
    for one in found:
        click.echo(_line(one))
    open_ones = _choices(read(corrected, limits=limits), held)
    if choice is not None:
        if choice > len(open_ones):
            _stop(ctx, f"Il n’y a pas de choix n° {choice} : {len(open_ones)} en tout.")
        found = [*found, *open_ones[choice - 1].repairs]
        for one in open_ones[choice - 1].repairs:
            click.echo(_line(one))
        corrected = repaired(read(corrected, limits=limits), open_ones[choice - 1].repairs)
    else:
        for place, reading in enumerate(open_ones, 1):
            click.echo(f"choix {place}      {reading.told}")
    _end(ctx, found, corrected, output, left=_errors(read(corrected, limits=limits), held))


def _choices(result: ReadResult, held: Held) -> list[Choice]:
    return choices(result, rules=held.rules_of(result), on=held.on)


def _end(ctx: click.Context, found: list[Repair], corrected: bytes, output: Path | None, *, left: int) -> NoReturn:
    """Write what was mended, say what is left of the very file that is written, and end."""
    if output is not None and found:
        write_file(ctx, output, corrected, new=True)
    click.echo(_summary(found, left, output), err=True)
    if output is not None and not found and left:
        ctx.exit(MISUSE)
    ctx.exit(REFUSED if left else DONE)


def _stop(ctx: click.Context, message: str) -> NoReturn:
    click.echo(message, err=True)
    ctx.exit(MISUSE)


def _line(one: Repair) -> str:
    """« Total TVA comprise (BT-112) : 1210.00 → 1200.00 »."""
    where = f" ({one.location})" if one.location else ""
    before = one.before.strip() or "absent"
    return f"{one.rule:<12} {one.label}{where} : {before if before != one.after else one.told_before} → {one.after}"


def _errors(result: ReadResult, held: Held) -> int:
    return sum(1 for one in held.findings(result) if one.severity is Severity.ERROR)


def _summary(found: list[Repair], left: int, output: Path | None) -> str:
    made = f"{len(found)} correction{'s' * (len(found) > 1)}" if found else "Aucune correction certaine"
    kept = f", fichier écrit : {output}" if found and output is not None else ""
    rest = f"{left} erreur{'s' * (left > 1)} à corriger vous-même" if left else "aucune erreur ne reste"
    return f"{made}{kept} ; {rest}."
