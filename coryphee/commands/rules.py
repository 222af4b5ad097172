"""Which rules a command holds an invoice to: rule sets by name, in the edition of a day or in one that is named."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Any

import click

from coryphee.formats.rules.editions import Asked, RuleSet, edition_of, editions_of, named


class RulesType(click.ParamType):
    """« en16931 », or « en16931@1.3.16 » for one edition of it."""

    name = "rules"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return f"[{'|'.join(RuleSet)}][@ÉDITION]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Asked:
        try:
            return named(value) if isinstance(value, str) else value
        except ValueError:
            known = ", ".join(RuleSet)
            self.fail(f"« {value} » n’est ni l’un de {known}, ni l’une de leurs éditions (--list-rules).", param, ctx)


def rule_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--rules`, `--on` and `--list-rules`: the command gets the editions to hold to as `rules`."""

    @wraps(command)
    def held(*args: Any, rules: tuple[Asked, ...], on: datetime | None, **given: Any) -> None:
        day = on.date() if on else datetime.now(UTC).astimezone().date()
        asked = rules or (RuleSet.EN16931,)
        command(*args, rules=tuple(edition_of(one, day) for one in asked), **given)

    for option in (
        click.option("--list-rules", is_flag=True, is_eager=True, expose_value=False, callback=_tell, help=_LIST),
        click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="AAAA-MM-JJ", help=_ON),
        click.option("--rules", multiple=True, type=RulesType(), help=_RULES),
    ):
        held = option(held)
    return held


_RULES = "Règles à vérifier, dans leur édition du jour ou dans celle nommée (option à répéter) ; par défaut en16931."
_ON = "Le jour dont on prend les éditions ; par défaut aujourd’hui."
_LIST = "Liste les jeux de règles, leurs éditions et leurs jours de validité."


def _tell(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked:
        for edition in (one for rules in RuleSet for one in editions_of(rules)):
            click.echo(f"{edition!s:<24} {edition.title:<30} {edition.validity}".rstrip())
        ctx.exit()
