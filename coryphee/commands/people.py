"""`coryphee user create`: the first accounts of a new portal."""

import secrets

import click

from coryphee.commands.shared import load_django, refuse


@click.group(help="Gère les comptes.")
def user() -> None:
    """The group itself does nothing."""


@user.command(help="Crée un compte.")
@click.option("--email", prompt="Adresse électronique", help="Adresse de connexion.")
@click.option("--first-name", prompt="Prénom")
@click.option("--last-name", prompt="Nom")
@click.option(
    "--password-stdin", is_flag=True, help="Lit le mot de passe sur l’entrée standard ; sinon il est tiré au sort."
)
@click.option("--staff", is_flag=True, help="Peut ouvrir une session d’assistance.")
@click.option("--manager-of", metavar="SIRET", help="Gestionnaire principal de cette structure.")
def create(
    email: str, first_name: str, last_name: str, password_stdin: bool, staff: bool, manager_of: str | None
) -> None:
    load_django()
    from django.utils import timezone

    from coryphee.accounts import services as accounts
    from coryphee.core.actor import SYSTEM
    from coryphee.core.errors import DomainError
    from coryphee.organisations import services as organisations
    from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Nature, Workspace
    from coryphee.organisations.models import Organisation

    now = timezone.now()
    password = (
        click.get_text_stream("stdin").readline().strip() if password_stdin else secrets.token_urlsafe(12) + "Aa1!"
    )
    organisation = Organisation.objects.filter(identifier=manager_of).first() if manager_of else None
    if manager_of and organisation is None:
        refuse(f"Aucune structure ne porte l’identifiant {manager_of}. Créez-la d’abord.")
    try:
        person = accounts.create_user(
            email=email,
            first_name=first_name,
            last_name=last_name,
            password=password,
            actor=SYSTEM,
            now=now,
            is_staff_member=staff,
        )
        if organisation is not None:
            membership = organisations.attach_user(
                user=person, organisation=organisation, actor=SYSTEM, now=now, role=MembershipRole.MAIN_MANAGER
            )
            workspace = (
                Workspace.INVOICES_RECEIVED if organisation.nature == Nature.PUBLIC else Workspace.INVOICES_ISSUED
            )
            organisations.grant_capability(
                membership=membership, workspace=workspace, level=CapabilityLevel.MODIFICATION, actor=SYSTEM, now=now
            )
    except DomainError as error:
        refuse(error.message)
    click.echo(f"Compte créé : {person.email}")
    if not password_stdin:
        click.echo(f"Mot de passe (affiché une seule fois) : {password}")
