"""`coryphee read`: what the page of a plain PDF says, field by field, with where each was seen."""

import json
from pathlib import Path
from typing import Any

import click

from coryphee.commands.shared import DONE, MISUSE, reason_of
from coryphee.formats.finding import UnreadableInvoice
from coryphee.formats.plain import FIELDS, PlainFields, read_plain

LABELS = {
    "number": "Numéro",
    "issue_date": "Date de facture",
    "due_date": "Échéance",
    "seller_siret": "SIRET du vendeur",
    "buyer_name": "Acheteur",
    "buyer_siret": "SIRET de l’acheteur",
    "iban": "IBAN",
    "currency": "Devise",
    "total_without_vat": "Total HT",
    "total_vat": "TVA",
    "total_with_vat": "Total TTC",
    "order_number": "Commande, engagement",
    "prepaid": "Déjà payé",
    "amount_due": "Net à payer",
}
MAX_BYTES = 20_000_000


@click.command(
    "read",
    help="Lit les champs d’une facture sur la page d’un PDF simple : ce qui est sûr, ce qui ne l’est pas, et où c’est "
    "écrit. Code de sortie : 0 lu, 2 un fichier n’a pas pu l’être.",
)
@click.argument("files", metavar="FICHIER…", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Un objet JSON par ligne.")
@click.pass_context
def read_command(ctx: click.Context, files: tuple[str, ...], as_json: bool) -> None:
    code = DONE
    for name in files:
        try:
            found = _read(Path(name))
        except UnreadableInvoice as error:
            code = MISUSE
            click.echo(f"{name} : {error.message}", err=True)
            continue
        except OSError as error:
            code = MISUSE
            click.echo(f"{name} : ce fichier ne peut pas être ouvert ({reason_of(error)}).", err=True)
            continue
        click.echo(json.dumps(_object(name, found), ensure_ascii=False) if as_json else _words(name, found))
    ctx.exit(code)


def _read(path: Path) -> PlainFields:
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableInvoice("too_large", f"Ce fichier dépasse {MAX_BYTES // 1_000_000} Mo.")
    data = path.read_bytes()
    if b"%PDF-" not in data[:1024]:
        raise UnreadableInvoice("wrong_type", "Ce fichier n’est pas un PDF.")
    return read_plain(data)


def _object(name: str, found: PlainFields) -> dict[str, Any]:
    """One line of the answer: every field, null where nothing was read."""
    fields = {
        one: {"value": seen.value, "sure": seen.sure, "page": seen.page, "box": list(seen.box)}
        if (seen := found.found.get(one)) is not None
        else None
        for one in FIELDS
    }
    return {"file": name, "fields": fields}


def _words(name: str, found: PlainFields) -> str:
    if found.scanned:
        return f"{name} : cette page est une image, rien ne peut y être lu."
    lines = [
        f"  {LABELS[one]} : {seen.value}{'' if seen.sure else ' (à vérifier)'}, page {seen.page}"
        for one, seen in found.found.items()
    ]
    return "\n".join([name, *lines])
