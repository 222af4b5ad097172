"""The columns of the open directory: the same when it is exported and when it is imported (B-21, B-22).

One line for each unit of a structure, the structure's own columns repeated; a structure without units has one line
whose unit columns are empty. Dates are written 2026-11-21, flags « oui » or « non ».
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext as _

from coryphee.core.errors import DomainError
from coryphee.core.identifiers import IdentifierScheme
from coryphee.organisations.enums import OrganisationStatus, PaymentDelay, Requirement
from coryphee.organisations.models import Organisation, Unit

Value = str | int | bool | date | None
UNDISCLOSED_FIELDS = frozenset({"address", "address2", "postal_code", "city", "email", "phone"})  # F-041, B-46


class BadCell(DomainError):
    """What is written in a cell cannot be read; the message says what was expected."""

    code = "directory_bad_cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    name: str  # as in the first line of the file
    field: str  # as in the model
    help: str
    read: Callable[[str], Value]
    required: bool = False
    clears: bool = True  # whether an empty cell empties the field; otherwise it leaves it as it is
    largest: int = 200
    setting: bool = False  # in `RecipientSettings`, beside the structure

    def value_of(self, cell: str) -> Value:
        """The value of a cell that is not left as it is."""
        if self.required and not cell:
            raise BadCell(_("cette donnée est obligatoire"))
        if len(cell) > self.largest:
            raise BadCell(_("%(count)s caractères au plus") % {"count": self.largest})
        return self.read(cell)

    def of(self, item: Organisation | Unit) -> Any:
        """The value as it is kept."""
        return getattr(item.as_recipient if self.setting and isinstance(item, Organisation) else item, self.field)


def _text(value: str) -> Value:
    return value


def _email(value: str) -> Value:
    try:
        EmailValidator()(value or "vide@example.org")
    except ValidationError as error:
        raise BadCell(_("cette adresse électronique n’est pas valable")) from error
    return value


def _flag(value: str) -> Value:
    known = {"oui": True, "non": False, "1": True, "0": False, "true": True, "false": False}
    if value.lower() not in known:
        raise BadCell(_("écrivez « oui » ou « non »"))
    return known[value.lower()]


def _day(value: str) -> Value:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise BadCell(_("écrivez la date sous la forme 2026-11-21")) from error


def _one_of(values: Iterable[str]) -> Callable[[str], Value]:
    allowed = list(values)

    def read(value: str) -> Value:
        if value not in allowed:
            raise BadCell(_("valeurs possibles : %(values)s") % {"values": ", ".join(allowed)})
        return value

    return read


def _delay(value: str) -> Value:
    if value not in {str(delay) for delay in PaymentDelay.values}:
        raise BadCell(_("écrivez 30, 50 ou 60"))
    return int(value)


def _status(value: str) -> Value:
    return OrganisationStatus.ACTIVE if _flag(value) else OrganisationStatus.INACTIVE


def _country(value: str) -> Value:
    if len(value) != 2 or not value.isalpha():
        raise BadCell(_("écrivez le pays en deux lettres, par exemple FR"))
    return value.upper()


def _setting(name: str, field: str, *, help: str, read: Callable[[str], Value]) -> Column:
    return Column(name=name, field=field, help=help, read=read, clears=False, setting=True)


STRUCTURE = (
    Column(
        name="type_identifiant",
        field="scheme",
        help="SIRET si la colonne manque",
        read=_one_of(s.value for s in IdentifierScheme),
        clears=False,
    ),
    Column(name="identifiant", field="identifier", help="SIRET de 14 chiffres", read=_text, required=True, largest=30),
    Column(name="raison_sociale", field="legal_name", help="nom officiel", read=_text, required=True),
    Column(name="libelle", field="label", help="nom d’usage", read=_text),
    Column(name="adresse", field="address", help="numéro et voie", read=_text),
    Column(name="complement_adresse", field="address2", help="bâtiment, boîte postale", read=_text),
    Column(name="code_postal", field="postal_code", help="code postal", read=_text, largest=12),
    Column(name="ville", field="city", help="ville", read=_text, largest=100),
    Column(name="pays", field="country", help="deux lettres, FR par défaut", read=_country, clears=False),
    Column(name="courriel", field="email", help="adresse électronique", read=_email),
    Column(name="telephone", field="phone", help="téléphone", read=_text, largest=30),
    Column(name="non_diffusible", field="undisclosed", help="oui ou non : adresse masquée", read=_flag, clears=False),
    _setting("donnees_exigees", "requirement", help=", ".join(Requirement.values), read=_one_of(Requirement.values)),
    _setting("delai_paiement", "payment_delay", help="30, 50 ou 60 jours", read=_delay),
    _setting("utilise_service_fait", "uses_delivery_certified", help="oui ou non", read=_flag),
    _setting("utilise_mandatee", "uses_payment_ordered", help="oui ou non", read=_flag),
    _setting("utilise_comptable", "uses_sent_to_accountant", help="oui ou non", read=_flag),
    _setting("utilise_comptabilisee", "uses_booked", help="oui ou non", read=_flag),
    Column(name="actif", field="status", help="oui ou non : reçoit des factures", read=_status, clears=False),
)
UNIT = (
    Column(name="code_service", field="code", help="vide : la structure seule", read=_text, largest=100),
    Column(name="libelle_service", field="label", help="nom du service", read=_text),
    Column(name="service_exige_engagement", field="requires_commitment", help="oui ou non", read=_flag, clears=False),
    Column(name="service_debut", field="valid_from", help="date de début", read=_day),
    Column(name="service_fin", field="valid_to", help="date de fin", read=_day),
    Column(name="service_actif", field="active", help="oui ou non", read=_flag, clears=False),
)
COLUMNS = STRUCTURE + UNIT
HEADER = tuple(column.name for column in COLUMNS)


def rows_of(organisation: Organisation) -> Iterator[list[str]]:
    """The lines of one structure, one for each unit that is active (its units must be at hand)."""
    own = [written(organisation, column) for column in STRUCTURE]
    units: list[Unit | None] = [unit for unit in organisation.units.all() if unit.active]
    for unit in units or [None]:
        yield own + [written(unit, column) for column in UNIT]


def written(item: Organisation | Unit | None, column: Column) -> str:
    """How a value is written in a cell; what must not be disclosed is left out."""
    if item is None or (getattr(item, "undisclosed", False) and column.field in UNDISCLOSED_FIELDS):
        return ""
    if column.field == "status":
        return _yes(item.status == OrganisationStatus.ACTIVE)  # type: ignore[union-attr]
    value = column.of(item)
    if isinstance(value, bool):
        return _yes(value)
    return "" if value is None else str(value)


def record_of(organisation: Organisation) -> dict[str, object]:
    """The same structure for programs: its units inside, flags and numbers as such."""
    record: dict[str, object] = {column.name: _value(organisation, column) for column in STRUCTURE}
    units = [unit for unit in organisation.units.all() if unit.active]
    record["services"] = [{column.name: _value(unit, column) for column in UNIT} for unit in units]
    return record


def _value(item: Organisation | Unit, column: Column) -> object:
    text = written(item, column)
    value = column.of(item)
    if isinstance(value, bool):
        return value
    if column.field == "status":
        return text == _yes(True)
    if isinstance(value, int):
        return value
    return text or None


def _yes(value: bool) -> str:
    return "oui" if value else "non"
