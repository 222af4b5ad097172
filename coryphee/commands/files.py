"""`coryphee documents`: prove that the files that people deposited are still what they were."""

import click

from coryphee.commands.shared import REFUSED, load_django, progress_bar, refuse


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


@documents.command(
    help="Fait analyser par l’antivirus les fichiers gardés qui ne l’ont jamais été, et nomme ceux qui portent un "
    "virus, par leur empreinte SHA-256 : le portail ne les donne plus. Code de sortie : 0 tous sont sains, 1 un "
    "fichier porte un virus ou n’a pas pu être analysé."
)
@click.option(
    "--all", "again", is_flag=True, help="Aussi ceux qui l’ont déjà été : l’antivirus connaît de nouveaux virus."
)
@click.pass_context
def scan(ctx: click.Context, again: bool) -> None:
    load_django()
    from django.conf import settings

    from coryphee.documents.rescanning import scan_all, to_scan
    from coryphee.documents.scanning import ScannerMute

    if settings.VIRUS_SCANNER is None:
        refuse("Aucun antivirus : donnez CORYPHEE_VIRUS_SCANNER=clamd:machine:port.")
    scanned, wrong, total = 0, 0, to_scan(again=again).count()
    with progress_bar("Analyse") as tell:
        try:
            for found in scan_all(again=again):
                for sha256, what in found.wrong.items():
                    click.echo(f"{sha256} {what}")
                scanned, wrong = scanned + found.scanned, wrong + len(found.wrong)
                tell(scanned, total)
        except ScannerMute:
            refuse("L’antivirus ne répond pas : voyez « coryphee doctor », puis relancez la commande.")
    click.echo(f"Fichiers analysés : {scanned}.")
    if wrong:
        ctx.exit(REFUSED)
