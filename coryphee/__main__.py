"""`coryphee`: the one program. Each command loads what it needs, so that `validate` starts at once.

The commands of the library need nothing of the portal, which is an extra of the package.
"""

import sys
from importlib.util import find_spec

import click

LIBRARY = {
    "convert": ("coryphee.commands.convert", "convert_command"),
    "read": ("coryphee.commands.read", "read_command"),
    "repair": ("coryphee.commands.repair", "repair"),
    "validate": ("coryphee.commands.validate", "validate"),
}
PORTAL = {
    "serve": ("coryphee.commands.run", "serve"),
    "worker": ("coryphee.commands.run", "worker"),
    "migrate": ("coryphee.commands.run", "migrate"),
    "demo": ("coryphee.commands.demo", "demo"),
    "user": ("coryphee.commands.people", "user"),
    "audit": ("coryphee.commands.trail", "audit"),
    "directory": ("coryphee.commands.directory", "directory"),
    "documents": ("coryphee.commands.files", "documents"),
    "doctor": ("coryphee.commands.doctor", "doctor"),
    "static": ("coryphee.commands.static", "static"),
}
SUBJECTS = LIBRARY | PORTAL
PORTAL_NEEDS = ("django", "environ", "granian")
NO_PORTAL = "« {} » est une commande du portail, qui n’est pas installé ici : pip install 'coryphee[portal]'."


class Lazy(click.Group):
    """Commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(SUBJECTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUBJECTS:
            return None
        module, name = SUBJECTS[cmd_name]
        __import__(module)
        return getattr(sys.modules[module], name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A command of a portal that is not there says what to install."""
        found = super().resolve_command(ctx, args)
        if found[0] in PORTAL and not all(map(find_spec, PORTAL_NEEDS)):
            click.echo(NO_PORTAL.format(found[0]), err=True)
            sys.exit(2)
        return found

    def invoke(self, ctx: click.Context) -> object:
        """A base that is not ready is said in one sentence, whatever the command."""
        try:
            return super().invoke(ctx)
        except click.Abort:  # a question without an answer
            click.echo("Interrompu : rien n’a été fait.", err=True)
            sys.exit(1)
        except _database_errors() as error:
            from coryphee.core.databases import is_missing_table

            if is_missing_table(error):
                said = "La base n’est pas prête : lancez d’abord « coryphee migrate »."
            elif type(error).__name__ == "OperationalError":
                cause = str(error).strip().splitlines()[0]
                said = f"La base de données ne répond pas ({cause}). Vérifiez DATABASE_URL."
            else:
                raise
            click.echo(said, err=True)
            sys.exit(1)


def _database_errors() -> tuple[type[Exception], ...]:
    """Those of Django where a command loaded it: most commands never do."""
    utils = sys.modules.get("django.db.utils")
    return (utils.DatabaseError,) if utils is not None else ()


@click.command(cls=Lazy, help="Coryphée : le portail des factures et remboursements d’un organisme public.")
@click.version_option(package_name="coryphee", message="%(version)s")
def main() -> None:
    """The group itself does nothing."""


if __name__ == "__main__":
    main(prog_name="coryphee")
