"""The demo: the cast and two years of invoices, written by calling the services; the same at every reset."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from django.conf import settings

from coryphee.accounts import services as accounts
from coryphee.accounts.models import User
from coryphee.core import jobs
from coryphee.core.actor import SYSTEM, Actor
from coryphee.delegations.services import actor_for
from coryphee.demo.cast import COLLEAGUES, ORGANISATIONS, PASSWORD, PEOPLE, OrganisationData, PersonData
from coryphee.demo.lives import People, draw_end, live
from coryphee.demo.papers import Paper, write_paper
from coryphee.formats.syntaxes.cii.writing import write_cii
from coryphee.formats.syntaxes.ubl.writing import write_ubl
from coryphee.home import services as home
from coryphee.home.models import News
from coryphee.invoices import services as invoices
from coryphee.invoices.models import Invoice
from coryphee.organisations import services as organisations
from coryphee.organisations.enums import Requirement
from coryphee.organisations.models import Organisation, Unit

SPAN_DAYS = 730
QUIET = ("cases.tell", "invoices.route")  # nobody wants two years of messages at once
SUPPLIERS = (
    ("carpenter", "jeanne@charpentes-lemoine.example", "carpenter", "F", 40),
    ("group1", "marc.petit@fournitures-atlantique.example", "group", "NTE", 18),
    ("group2", "marc.petit@fournitures-atlantique.example", "group", "BRE", 12),
    ("group3", "marc.petit@fournitures-atlantique.example", "group", "BOR", 12),
    ("european", "greta@holzbau-schneider.example", "other", "RE", 9),
    ("caledonian", "wawa@caillou-services.example", "other", "NC", 9),
)
RECIPIENTS = (("town", 45), ("hospital", 22), ("departement", 18), ("ministry", 15))
DESKS = {
    "town": ("awa.diallo@marly.example", "paul.mercier@marly.example"),
    "hospital": ("claire.roux@ch-valbrune.example", "hugo.bernard@ch-valbrune.example"),
    "ministry": ("nadia.benali@paysages.example", "yann.leroux@paysages.example"),
    "departement": ("bureau.factures@lys.example", "paierie@lys.example"),
}


@dataclass
class Cast:
    organisations: dict[str, Organisation] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)


def is_loaded() -> bool:
    return Invoice.objects.count() >= settings.DEMO_INVOICES


def load(*, now: datetime, progress: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Write everything once; a second call changes nothing."""
    if is_loaded():
        return
    cast = _cast(now)
    _news(now)
    with jobs.muted(*QUIET):
        _invoices(cast, now, progress)
    _fresh_invoices(cast, now)


def accounts_by_role() -> list[tuple[str, str, str]]:
    """(address, password, what it can do), as `make demo` prints them."""
    return [(person.email, PASSWORD, person.does) for person in PEOPLE]


def _cast(now: datetime) -> Cast:
    start = now - timedelta(days=SPAN_DAYS + 30)
    cast = Cast()
    for data in ORGANISATIONS:
        cast.organisations[data.key] = _organisation(data, start)
    for person in PEOPLE:
        cast.users[person.email] = _person(person, cast, start)
    for email, user in cast.users.items():
        cast.actors[email] = actor_for(user, now=now, origin="démonstration")
    _behind_the_scenes(cast, start)
    return cast


def _organisation(data: OrganisationData, now: datetime) -> Organisation:
    organisation = organisations.create_organisation(
        scheme=data.scheme,
        identifier=data.identifier,
        legal_name=data.legal_name,
        label=data.label,
        actor=SYSTEM,
        now=now,
        settings=data.settings,
        **data.fields,
    )
    for unit in data.units:
        organisations.save_unit(
            organisation=organisation,
            unit=None,
            actor=SYSTEM,
            now=now,
            code=unit.code,
            label=unit.label,
            requires_commitment=unit.requires_commitment,
            active=unit.active,
        )
    return organisation


def _person(person: PersonData, cast: Cast, now: datetime) -> User:
    user = accounts.create_user(
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        password=PASSWORD,
        actor=SYSTEM,
        now=now,
        is_staff_member=person.staff,
    )
    for right in person.rights:
        membership = organisations.attach_user(
            user=user, organisation=cast.organisations[right.organisation], actor=SYSTEM, now=now, role=right.role
        )
        for workspace in right.workspaces:
            organisations.grant_capability(
                membership=membership, workspace=workspace, level=right.level, actor=SYSTEM, now=now
            )
    return user


def _behind_the_scenes(cast: Cast, now: datetime) -> None:
    """The département's invoices are processed by colleagues of Luc, whose accounts are not among those printed."""
    for person in COLLEAGUES:
        user = cast.users[person.email] = _person(person, cast, now)
        cast.actors[person.email] = actor_for(user, now=now, origin="démonstration")


def _invoices(cast: Cast, now: datetime, progress: Callable[[int, int], None]) -> None:
    random = Random(20261121)  # noqa: S311 - the same demo at every reset
    ages = sorted((_age(random) for _ in range(settings.DEMO_INVOICES)), reverse=True)
    for n, age in enumerate(ages, start=1):
        start = (now - timedelta(days=age)).replace(hour=8 + n % 10, minute=n % 60)
        _one_invoice(cast, n, min(start, now - timedelta(hours=2)), age, now, random)
        progress(n, settings.DEMO_INVOICES)


def _age(random: Random) -> int:
    """Days ago: some today, a good half in the last months, the others over two years."""
    return random.choices((0, random.randint(1, 100), random.randint(101, SPAN_DAYS)), (2, 58, 40))[0]


def _one_invoice(cast: Cast, n: int, start: datetime, age: int, now: datetime, random: Random) -> None:
    supplier_key, email, catalogue, prefix, _share = random.choices(SUPPLIERS, [s[4] for s in SUPPLIERS])[0]
    recipient_key = random.choices([r[0] for r in RECIPIENTS], [r[1] for r in RECIPIENTS])[0]
    recipient = cast.organisations[recipient_key]
    unit = _unit(recipient, random)
    paper = Paper(
        number=f"{prefix}-{start:%Y}-{n:04d}",
        issued=(start - timedelta(days=random.randint(0, 3))).date(),
        supplier=cast.organisations[supplier_key],
        recipient=recipient,
        unit=unit,
        commitment=f"{start:%Y}-{random.randint(100, 999):05d}" if _needs_commitment(recipient, unit) else "",
        catalogue=catalogue,
        credit_of=f"{prefix}-{start:%Y}-{n - 7:04d}" if n % 29 == 0 else "",
    )
    document = write_paper(paper, random)
    content, suffix = (write_cii(document), "cii") if n % 3 == 0 else (write_ubl(document), "ubl")
    supplier = cast.actors[email]
    certificate = invoices.deposit_invoice(
        content=content, filename=f"{paper.number}.{suffix}.xml", actor=supplier, now=start
    )
    ordering, paying = DESKS[recipient_key]
    people = People(supplier=supplier, recipient=cast.actors[ordering], accountant=cast.actors[paying])
    live(certificate.case.invoice, draw_end(random, age_days=age), people=people, start=start, until=now, random=random)


def _unit(recipient: Organisation, random: Random) -> Unit | None:
    units = [u for u in recipient.units.all() if u.active and u.code != "FACTURES_PUBLIQUES"]
    if recipient.as_recipient.requirement == Requirement.NONE and random.random() < 0.3:
        return None
    return random.choice(units)


def _needs_commitment(recipient: Organisation, unit: Unit | None) -> bool:
    return recipient.as_recipient.requirement == Requirement.BOTH or bool(unit and unit.requires_commitment)


def _fresh_invoices(cast: Cast, now: datetime) -> None:
    """A few of today's, whose messages are really sent: drafts, one just deposited."""
    random = Random(7)  # noqa: S311
    jeanne = cast.actors["jeanne@charpentes-lemoine.example"]
    town = cast.organisations["town"]
    unit = town.units.get(code="BAT-01")
    for n, commitment in ((9001, "2026-00731"), (9002, "")):
        paper = Paper(
            number=f"F-{now:%Y}-{n}",
            issued=now.date(),
            supplier=cast.organisations["carpenter"],
            recipient=town,
            unit=unit,
            commitment=commitment,
            catalogue="carpenter",
        )
        content = write_ubl(write_paper(paper, random))
        filename = f"{paper.number}.xml"
        if commitment:
            invoices.deposit_invoice(content=content, filename=filename, actor=jeanne, now=now)
        else:
            invoices.prepare_deposit(content=content, filename=filename, actor=jeanne, now=now)
    # The same file twice would be one draft.
    unwanted = invoices.prepare_deposit(content=content + b"\n", filename="erreur.xml", actor=jeanne, now=now)
    invoices.delete_draft(unwanted, actor=jeanne, now=now)


def _news(now: datetime) -> None:
    if News.objects.exists():
        return
    for tag, title, text, days in NEWS:
        home.publish_news(tag=tag, title=title, text=text, actor=SYSTEM, now=now - timedelta(days=days))


NEWS = (
    (
        "INFORMATION",
        "Vos factures sont vérifiées avant l’envoi",
        "Dès le dépôt, le portail lit votre fichier et dit en français ce qui manque, avant que rien ne parte.",
        9,
    ),
    (
        "INDISPONIBILITE",
        "Maintenance prévue jeudi de 13h00 à 15h00",
        "Le portail sera fermé pendant deux heures. Vos brouillons sont conservés.",
        1,
    ),
)
