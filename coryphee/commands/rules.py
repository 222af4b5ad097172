"""Which rules a command holds an invoice to: rule sets by name, in the edition of a day or in one that is named."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import wraps
from typing import Any

import click

from coryphee.formats.checks import check_document
from coryphee.formats.finding import Finding
from coryphee.formats.reader import ReadResult
from coryphee.formats.rules.editions import Asked, Edition, RuleSet, edition_of, editions_of, named
from coryphee.formats.rules.policy import OWN_CHECKS, verdict_on, without_doubles
from coryphee.formats.rules.validation import validate

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Held:
    """What a command holds invoices to: the editions that were named, or (none) what each invoice calls for."""

    editions: tuple[Edition, ...]
    on: date

    def findings(self, result: ReadResult) -> list[Finding]:
        """What reading said, what the rules say, and the warnings of our own (keys of an IBAN, impossible dates…)."""
        if not self.editions:
            return [*result.findings, *verdict_on(result, on=self.on).findings]
        own = (f for f in check_document(result.document, today=self.on) if f.rule.startswith(OWN_CHECKS))
        return without_doubles([*result.findings, *validate(result, rules=self.editions), *own])

    def rules_of(self, result: ReadResult) -> tuple[Asked, ...]:
        """The rules that a repair of this invoice must satisfy."""
        return self.editions or verdict_on(result, on=self.on).rules


class RulesType(click.ParamType):
    """« auto », « en16931 », or « en16931@1.3.16 » for one edition of it."""

    name = "rules"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return f"[{AUTO}|{'|'.join(RuleSet)}][@ÉDITION]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Asked | str:
        if value == AUTO:
            return AUTO
        try:
            return named(value) if isinstance(value, str) else value
        except ValueError:
            known = ", ".join((AUTO, *RuleSet))
            self.fail(f"« {value} » n’est ni l’un de {known}, ni l’une de leurs éditions (--list-rules).", param, ctx)


def rule_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--rules`, `--on` and `--list-rules`: the command gets what it holds to as `held`."""

    @wraps(command)
    def held(*args: Any, rules: tuple[Asked | str, ...], on: datetime | None, **given: Any) -> None:
        day = on.date() if on else datetime.now(UTC).astimezone().date()
        named_sets = [one for one in rules if not isinstance(one, str) or isinstance(one, RuleSet)]
        if named_sets and len(named_sets) < len(rules):
            raise click.UsageError("« --rules auto » choisit les règles : ne le mêlez pas à d’autres.")
        command(*args, held=Held(tuple(edition_of(one, day) for one in named_sets), day), **given)

    for option in (
        click.option("--list-rules", is_flag=True, is_eager=True, expose_value=False, callback=_tell, help=_LIST),
        click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="AAAA-MM-JJ", help=_ON),
        click.option("--rules", multiple=True, type=RulesType(), help=_RULES),
    ):
        held = option(held)
    return held


_RULES = (
    "Règles à vérifier, dans leur édition du jour ou dans celle nommée (option à répéter). Par défaut auto : celles "
    "que la facture appelle par ce qu’elle déclare, son vendeur, son destinataire et sa date, comme sur le portail."
)
_ON = "Le jour dont on prend les éditions ; par défaut aujourd’hui."
_LIST = "Liste les jeux de règles, leurs éditions et leurs jours de validité."


def _tell(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked:
        for edition in (one for rules in RuleSet for one in editions_of(rules)):
            click.echo(f"{edition!s:<24} {edition.title:<30} {edition.validity}".rstrip())
        ctx.exit()
