"""`coryphee documents`: prove that the files that people deposited are still what they were."""

import click

from coryphee.commands.shared import REFUSED, load_django, progress_bar


@click.group(help="Fichiers déposés.")
def documents() -> None:
    """The group itself does nothing."""


@documents.command(
    help="Relit tous les fichiers et nomme ceux qui manquent ou qui ont changé, par leur empreinte SHA-256. Code de "
    "sortie : 0 tous sont intacts, 1 il en manque ou un a changé."
)
@click.pass_context
def verify(ctx: click.Context) -> None:
    load_django()
    from django.conf import settings

    from coryphee.documents.services import verify_documents

    with progress_bar("Relecture") as tell:
        read, wrong = verify_documents(tell)
    for sha256, problem in wrong.items():
        click.echo(f"{sha256} {problem}")
    if wrong:
        click.echo(
            f"{len(wrong)} sur {read}, à rétablir d’après une sauvegarde : le fichier « abcd… » est "
            f"{settings.DOCUMENTS_DIR}/ab/cd/abcd…",
            err=True,
        )
        ctx.exit(REFUSED)
    click.echo(f"Fichiers intacts : {read}.")
