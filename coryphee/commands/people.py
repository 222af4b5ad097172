"""`coryphee user create`: the first accounts of a new portal."""

import secrets
from typing import TYPE_CHECKING

import click

from coryphee.commands.shared import load_django, refuse

if TYPE_CHECKING:
    from coryphee.accounts.models import User
    from coryphee.organisations.models import Organisation


@click.group(help="Gère les comptes.")
def user() -> None:
    """The group itself does nothing."""


@user.command(help="Crée un compte.")
@click.option("--email", prompt="Adresse électronique", help="Adresse de connexion.")
@click.option("--first-name", prompt="Prénom")
@click.option("--last-name", prompt="Nom")
@click.option("--password-stdin", is_flag=True, help="Mot de passe lu sur l’entrée standard ; sinon tiré au sort.")
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

    drawn = secrets.token_urlsafe(12) + "Aa1!"
    organisation = _organisation(manager_of) if manager_of else None
    try:
        person = accounts.create_user(
            email=email,
            first_name=first_name,
            last_name=last_name,
            password=click.get_text_stream("stdin").readline().strip() if password_stdin else drawn,
            actor=SYSTEM,
            now=timezone.now(),
            is_staff_member=staff,
        )
        if organisation is not None:
            _make_manager(person, organisation)
    except DomainError as error:
        refuse(error.message)
    click.echo(f"Compte créé : {person.email}")
    if not password_stdin:
        click.echo(f"Mot de passe (affiché une seule fois) : {drawn}")


def _organisation(identifier: str) -> "Organisation":
    from coryphee.organisations.models import Organisation

    found = Organisation.objects.filter(identifier=identifier).first()
    if found is None:
        refuse(f"Aucune structure ne porte l’identifiant {identifier}. Créez-la d’abord.")
    return found


def _make_manager(person: "User", organisation: "Organisation") -> None:
    """Attach as main manager, with the workspace that the organisation's side uses."""
    from django.utils import timezone

    from coryphee.core.actor import SYSTEM
    from coryphee.organisations import services
    from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Workspace

    now = timezone.now()
    membership = services.attach_user(
        user=person, organisation=organisation, actor=SYSTEM, now=now, role=MembershipRole.MAIN_MANAGER
    )
    workspace = Workspace.INVOICES_RECEIVED if organisation.is_public else Workspace.INVOICES_ISSUED
    services.grant_capability(
        membership=membership, workspace=workspace, level=CapabilityLevel.MODIFICATION, actor=SYSTEM, now=now
    )
