"""What the directory shows of public structures: to find one, and to know what it demands before invoicing it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from coryphee.core.actor import Actor
from coryphee.core.identifiers import display
from coryphee.core.search import matching, normalise_text, similar
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement
from coryphee.organisations.models import PUBLIC_INVOICES_UNIT, Organisation, Unit
from coryphee.organisations.queries import optional_steps, organisations_in
from coryphee.organisations.workspaces import SENDING

CLOSE_ONES = 5
EXPORT_CHUNK = 500
LONGEST_QUERY = 200
SIREN_DIGITS = 9
COMMITMENT_EVERYWHERE = (Requirement.COMMITMENT, Requirement.BOTH)
BADGES: dict[str, tuple[Promise, ...]] = {
    Requirement.NONE: (_("Rien de particulier"),),
    Requirement.UNIT: (_("Code service"),),
    Requirement.COMMITMENT: (_("N° d’engagement"),),
    Requirement.EITHER: (_("Service ou engagement"),),
    Requirement.BOTH: (_("Code service"), _("N° d’engagement")),
}
SENTENCES: dict[str, Promise] = {
    Requirement.NONE: _("Cette structure n’exige ni code service ni numéro d’engagement sur vos factures."),
    Requirement.UNIT: _("Chaque facture doit porter le code d’un de ses services."),
    Requirement.COMMITMENT: _("Chaque facture doit porter un numéro d’engagement : il figure sur le bon de commande."),
    Requirement.EITHER: _(
        "Chaque facture doit porter soit le code d’un de ses services, soit un numéro d’engagement "
        "(il figure sur le bon de commande)."
    ),
    Requirement.BOTH: _(
        "Chaque facture doit porter le code d’un de ses services et un numéro d’engagement "
        "(il figure sur le bon de commande)."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    label: str
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StructurePage:
    """Everything a supplier needs to know of a structure before invoicing it."""

    name: str
    legal_name: str
    identifier: str
    shown_identifier: str
    badges: Sequence[str | Promise]
    address: Sequence[str]
    undisclosed: bool
    demand: str | Promise
    some_unit_demands_commitment: bool
    payment_delay: int
    steps: Sequence[Step]
    units: QuerySet[Unit]  # each with `open_today`
    has_public_invoices_unit: bool


def listed() -> QuerySet[Organisation]:
    """The structures of the directory: public and active (F-180)."""
    rows = Organisation.objects.filter(nature=Nature.PUBLIC, status=OrganisationStatus.ACTIVE)
    return rows.select_related("recipient_settings")


def with_unit_demands(structures: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """The same, each told whether a unit of it demands a commitment number: no question per line."""
    demanding = Unit.objects.filter(organisation=OuterRef("pk"), active=True, requires_commitment=True)
    return structures.annotate(some_unit_demands=Exists(demanding))


def search(text: str) -> tuple[QuerySet[Organisation], bool]:
    """Structures by name, town, postal code or SIRET, and whether they only come close (F-180, B-21).

    Accents never matter. When nothing holds every word, the nearest ones forgive typing errors.
    """
    asked = _as_typed(text)
    if not asked:
        return with_unit_demands(listed()), False
    exact = matching(listed(), asked)
    if exact.exists():
        return with_unit_demands(exact), False
    close = [structure.pk for structure in similar(listed(), asked, limit=CLOSE_ONES)]
    return with_unit_demands(listed().filter(pk__in=close)), bool(close)


def _as_typed(text: str) -> str:
    """What is looked for; a SIRET may be typed with spaces."""
    asked = normalise_text(text[:LONGEST_QUERY])
    joined = asked.replace(" ", "")
    return joined if joined.isdigit() and len(joined) >= SIREN_DIGITS else asked


def for_export() -> Iterator[Organisation]:
    """Every structure of the directory with its units, a chunk at a time: memory does not grow with the directory."""
    return listed().order_by("legal_name", "pk").prefetch_related("units").iterator(chunk_size=EXPORT_CHUNK)


def badges_of(structure: Organisation) -> list[str | Promise]:
    """What a structure demands, in a few words each (B-19)."""
    badges: list[str | Promise] = list(BADGES[structure.as_recipient.requirement])
    if not some_units_differ(structure):
        return badges
    own = [] if structure.as_recipient.requirement == Requirement.NONE else badges
    return [*own, _("Engagement selon service")]


def some_units_differ(structure: Organisation) -> bool:
    """Whether units of it demand a commitment number although it does not everywhere."""
    demand = structure.as_recipient.requirement
    return getattr(structure, "some_unit_demands", False) and demand not in COMMITMENT_EVERYWHERE


def town_of(structure: Organisation) -> str:
    """Postal code and town; nothing when the structure is not to be disclosed (F-041, B-46)."""
    return "" if structure.undisclosed else f"{structure.postal_code} {structure.city}".strip()


def structure_page(identifier: str, *, actor: Actor, today: date) -> StructurePage | None:
    """The page of a structure, or None when the directory does not list it (F-180, B-19…B-21)."""
    if "\x00" in identifier:  # PostgreSQL refuses the question itself
        return None
    structure = with_unit_demands(listed()).filter(identifier=identifier).order_by("scheme").first()
    if structure is None:
        return None
    issues_for_public, issues_for_private = _issues_for(actor)
    units = _units_of(structure, today)
    warns = issues_for_public or not issues_for_private
    return StructurePage(
        name=structure.name,
        legal_name=structure.legal_name,
        identifier=structure.identifier,
        shown_identifier=display(structure.scheme, structure.identifier),
        badges=badges_of(structure),
        address=_address(structure),
        undisclosed=structure.undisclosed,
        demand=SENTENCES[structure.as_recipient.requirement],
        some_unit_demands_commitment=some_units_differ(structure),
        payment_delay=structure.as_recipient.payment_delay,
        steps=_steps_of(structure),
        units=units if issues_for_public else units.exclude(code=PUBLIC_INVOICES_UNIT),
        has_public_invoices_unit=warns and units.filter(code=PUBLIC_INVOICES_UNIT).exists(),
    )


def _steps_of(structure: Organisation) -> list[Step]:
    """The steps between reception and payment, which a structure may leave out (P-12)."""
    settings = structure.as_recipient
    return [Step(label=label, used=getattr(settings, name)) for name, label in optional_steps().items()]


def _issues_for(actor: Actor) -> tuple[bool, bool]:
    """Whether the person issues invoices for a public body, and for a private one (B-20)."""
    natures = {o.nature for o in organisations_in(actor, *SENDING)} if actor.grants else set()
    return Nature.PUBLIC in natures, Nature.PRIVATE in natures


def _address(structure: Organisation) -> list[str]:
    """The lines of the address; none when the structure is not to be disclosed (F-041, B-46)."""
    if structure.undisclosed:
        return []
    country = "" if structure.country == "FR" else structure.country_name
    return [line for line in (structure.address, structure.address2, town_of(structure), country) if line]


def _units_of(structure: Organisation, today: date) -> QuerySet[Unit]:
    """Its active units, each told whether it takes invoices today (B-20)."""
    started = Q(valid_from=None) | Q(valid_from__lte=today)
    not_ended = Q(valid_to=None) | Q(valid_to__gte=today)
    is_open = ExpressionWrapper(started & not_ended, output_field=BooleanField())
    rows = structure.units.filter(active=True).select_related("organisation__recipient_settings")
    return rows.annotate(open_today=is_open)


def demands_commitment(unit: Unit) -> bool:
    """Whether an invoice for this unit must carry a commitment number: its own flag, or its structure's (B-19)."""
    return unit.requires_commitment or unit.organisation.as_recipient.requirement in COMMITMENT_EVERYWHERE
