"""The cast of the tests: a town, a ministry, a hospital, a carpenter, an accountant, and the people who work there.

Everything is made by the services, so that a test starts from what the portal itself can make. Call what you need:
nobody exists before. `Town`, `Jeanne` and the like are always the same, numbers of new organisations never meet.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.db import OperationalError
from stdnum import luhn

from coryphee.accounts import services as accounts
from coryphee.accounts.models import StaffSession, User
from coryphee.core.actor import SYSTEM, Actor
from coryphee.delegations.services import actor_for
from coryphee.invoices.enums import InvoiceWorkspace
from coryphee.organisations import services as organisations
from coryphee.organisations.enums import CapabilityLevel, MembershipRole, Nature, PaymentDelay, Requirement, Workspace
from coryphee.organisations.models import Membership, Organisation, RecipientSettings, Unit

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PASSWORD = "Rabot-et-Varlope-1926"
TOWN_SIRET, MINISTRY_SIRET, HOSPITAL_SIRET = "21590383200107", "11004601800013", "26590671900017"
CARPENTER_SIRET, ACCOUNTANT_SIRET = "81274963800019", "53847162400014"
SETTINGS = {field.name for field in RecipientSettings._meta.fields}
_numbers = count(1)


def siret(company: int, establishment: int = 1) -> str:
    """A SIRET whose both keys are right (B-55): the n-th company of the tests, one of its establishments."""
    siren = f"9{company:07d}"
    body = f"{siren}{luhn.calc_check_digit(siren)}{establishment:04d}"
    return body + luhn.calc_check_digit(body)


# -- organisations ------------------------------------------------------------


def make_organisation(legal_name: str = "Établissements Martin", *, nature: str = Nature.PRIVATE, **fields: Any):
    """An organisation; without an `identifier`, one that no other test organisation has."""
    values: dict[str, Any] = {
        "scheme": "SIRET",
        "identifier": siret(next(_numbers)),
        "label": "",
        "address": "1 rue de l’Église",
        "postal_code": "59000",
        "city": "Lille",
        **fields,
    }
    settings = {name: values.pop(name) for name in SETTINGS & values.keys()}
    return organisations.create_organisation(
        legal_name=legal_name, nature=nature, settings=settings, actor=SYSTEM, now=NOW, **values
    )


def make_unit(organisation: Organisation, code: str, label: str = "", **fields: Any) -> Unit:
    return organisations.save_unit(
        organisation=organisation, unit=None, code=code, label=label or code, actor=SYSTEM, now=NOW, **fields
    )


def make_town(**fields: Any) -> Organisation:
    """Demands nothing of the whole; its works unit demands a commitment number. Uses two of the four statuses."""
    town = make_organisation(
        "COMMUNE DE MARLY",
        nature=Nature.PUBLIC,
        identifier=TOWN_SIRET,
        label="Commune de Marly",
        city="Marly",
        postal_code="59770",
        uses_sent_to_accountant=False,
        uses_booked=False,
        **fields,
    )
    make_unit(town, "BAT-01", "Bâtiments", requires_commitment=True)
    make_unit(town, "ECO-01", "Écoles et cantines")
    make_unit(town, "FACTURES_PUBLIQUES", "Service des factures publiques")
    make_unit(town, "VOIRIE-2019", "Voirie (ancien service)", active=False)
    return town


def make_ministry() -> Organisation:
    """Demands a unit and a commitment number."""
    ministry = make_organisation(
        "MINISTERE DES PAYSAGES", nature=Nature.PUBLIC, identifier=MINISTRY_SIRET, requirement=Requirement.BOTH
    )
    make_unit(ministry, "ACHATS-75", "Direction des achats", requires_commitment=True)
    return ministry


def make_hospital() -> Organisation:
    """Pays within 50 days; demands a unit or a commitment number."""
    hospital = make_organisation(
        "CENTRE HOSPITALIER DE VALBRUNE",
        nature=Nature.PUBLIC,
        identifier=HOSPITAL_SIRET,
        requirement=Requirement.EITHER,
        payment_delay=PaymentDelay.HEALTH,
    )
    make_unit(hospital, "PHARMA", "Pharmacie")
    return hospital


def make_carpenter() -> Organisation:
    named = {"label": "Charpentes Lemoine", "vat_number": "FR84812749638"}
    return make_organisation("CHARPENTES LEMOINE", identifier=CARPENTER_SIRET, **named)


def make_accountant() -> Organisation:
    return make_organisation("CABINET BRUN ET ASSOCIES", identifier=ACCOUNTANT_SIRET, label="Cabinet Brun et associés")


# -- people ------------------------------------------------------------


def make_user(email: str = "", first_name: str = "Camille", last_name: str = "Durand", **fields: Any) -> User:
    return accounts.create_user(
        email=email or f"personne{next(_numbers)}@essai.example",
        first_name=first_name,
        last_name=last_name,
        password=PASSWORD,
        actor=SYSTEM,
        now=NOW,
        **fields,
    )


def make_member(
    organisation: Organisation,
    *workspaces: str,
    user: User | None = None,
    level: str = CapabilityLevel.MODIFICATION,
    role: str = MembershipRole.USER,
    unit: Unit | None = None,
    **person: Any,
) -> User:
    """Somebody who works for this organisation, with these workspaces (in one unit, or in all)."""
    user = user or make_user(**person)
    membership = organisations.attach_user(user=user, organisation=organisation, role=role, actor=SYSTEM, now=NOW)
    grant(membership, workspaces, level, unit)
    return user


def grant(membership: Membership, workspaces: Iterable[str], level: str, unit: Unit | None = None) -> None:
    for workspace in workspaces:
        organisations.grant_capability(
            membership=membership, workspace=workspace, level=level, unit=unit, actor=SYSTEM, now=NOW
        )


def make_jeanne(carpenter: Organisation) -> User:
    """Jeanne Lemoine, carpenter, on her own: she manages her firm and issues its invoices."""
    return make_member(
        carpenter,
        InvoiceWorkspace.ISSUED,
        role=MembershipRole.MAIN_MANAGER,
        email="jeanne@charpentes-lemoine.example",
        first_name="Jeanne",
        last_name="Lemoine",
    )


def make_awa(town: Organisation) -> User:
    """Awa Diallo, the town's agent: she receives invoices and manages the town's page."""
    return make_member(
        town,
        InvoiceWorkspace.RECEIVED,
        role=MembershipRole.MAIN_MANAGER,
        email="awa.diallo@marly.example",
        first_name="Awa",
        last_name="Diallo",
    )


def make_paul(town: Organisation) -> User:
    """Paul Mercier, the town's public accountant."""
    return make_member(
        town, Workspace.ACCOUNTING, email="paul.mercier@marly.example", first_name="Paul", last_name="Mercier"
    )


def make_staff(*, session: bool = True) -> User:
    """Nadia Ferrand, support: her staff session is open (for real time: screens read the clock) or not yet."""
    user = make_user("nadia.ferrand@portail.example", "Nadia", "Ferrand", is_staff_member=True)
    if session:
        opened = datetime.now(UTC)
        StaffSession.objects.create(
            user=user, reason="Essai", opened_at=opened, expires_at=opened + timedelta(minutes=30)
        )
    return user


def actor_of(user: User) -> Actor:
    """The actor of a signed-in person, at this very moment."""
    opened = StaffSession.objects.filter(user=user, closed_at=None).values_list("pk", flat=True).first()
    return actor_for(user, now=datetime.now(UTC), origin="192.0.2.1", staff_session=opened or 0)


def of_postgresql(cause: Exception, sort: type[Exception] = OperationalError) -> Exception:
    """What Django makes of an error of PostgreSQL."""
    error = sort(str(cause))
    error.__cause__ = cause
    return error
