"""`coryphee user`: the first accounts of a new portal, and one that nobody can put back from the screens."""

import secrets
import sys

import click

from coryphee.commands.shared import load_django, refuse


@click.group(help="Gère les comptes.")
def user() -> None:
    """The group itself does nothing."""


@user.command(help="Crée un compte. Le mot de passe est tiré au sort et affiché une fois, ou lu par --password-stdin.")
@click.option("--email", prompt="Adresse électronique", help="Adresse de connexion.")
@click.option("--first-name", prompt="Prénom", help="Prénom.")
@click.option("--last-name", prompt="Nom", help="Nom.")
@click.option("--password-stdin", is_flag=True, help="Lit le mot de passe sur la première ligne de l’entrée standard.")
@click.option("--staff", is_flag=True, help="Peut ouvrir une session d’assistance.")
@click.option("--manager-of", metavar="SIRET", help="Gestionnaire principal de cette structure.")
def create(
    email: str, first_name: str, last_name: str, password_stdin: bool, staff: bool, manager_of: str | None
) -> None:
    load_django()
    from django.db import transaction
    from django.utils import timezone

    from coryphee.accounts import services as accounts
    from coryphee.core.actor import SYSTEM
    from coryphee.core.errors import DomainError

    now = timezone.now()
    password = _read_password() if password_stdin else draw_password()
    try:
        with transaction.atomic():  # the account and its structure, or neither
            person = accounts.create_user(
                email=email,
                first_name=first_name,
                last_name=last_name,
                password=password,
                actor=SYSTEM,
                now=now,
                is_staff_member=staff,
            )
            if manager_of:
                _make_manager(person, manager_of, now)
    except DomainError as error:
        refuse(error.message)
    click.echo(f"Compte créé : {person.email}")
    if not password_stdin:
        click.echo(f"Mot de passe (affiché une seule fois) : {password}")


@user.command(
    help="Réactive un compte désactivé : il se connecte de nouveau, avec le mot de passe et les droits qu’il avait."
)
@click.option("--email", prompt="Adresse électronique", help="Adresse de connexion.")
def activate(email: str) -> None:
    load_django()
    from django.utils import timezone

    from coryphee.accounts import services as accounts
    from coryphee.accounts.models import User
    from coryphee.core.actor import SYSTEM

    person = User.objects.filter(email=email.strip().lower()).first()
    if person is None:
        refuse(f"Aucun compte ne porte l’adresse de connexion {email.strip()}.")
    changed = accounts.set_active(user=person, active=True, actor=SYSTEM, now=timezone.now())
    click.echo(f"Compte réactivé : {person.email}" if changed else f"Ce compte était déjà actif : {person.email}")


def draw_password() -> str:
    """Long and unguessable; the end makes sure that every class of characters is there (D-01)."""
    return secrets.token_urlsafe(15) + "-aA1"


def _read_password() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _make_manager(person, identifier: str, now) -> None:  # type: ignore[no-untyped-def]
    """Main manager of the organisation, with the workspace that fits its nature."""
    from coryphee.core.actor import SYSTEM
    from coryphee.core.errors import DomainError
    from coryphee.core.identifiers import IdentifierScheme, normalise
    from coryphee.invoices.enums import InvoiceWorkspace
    from coryphee.organisations import services
    from coryphee.organisations.enums import CapabilityLevel, MembershipRole
    from coryphee.organisations.models import Organisation

    number = normalise(IdentifierScheme.SIRET, identifier)
    organisation = Organisation.objects.filter(identifier=number).order_by("pk").first()
    if organisation is None:
        raise DomainError(
            f"Aucune structure ne porte l’identifiant {number}. Créez-la d’abord : « coryphee directory import », "
            "ou l’écran Administration › Structures."
        )
    membership = services.attach_user(
        user=person, organisation=organisation, actor=SYSTEM, now=now, role=MembershipRole.MAIN_MANAGER
    )
    workspace = InvoiceWorkspace.RECEIVED if organisation.is_public else InvoiceWorkspace.ISSUED
    services.grant_capability(
        membership=membership, workspace=workspace, level=CapabilityLevel.MODIFICATION, actor=SYSTEM, now=now
    )
