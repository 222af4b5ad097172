"""Who is meant by the parties of a file: identifiers of EN 16931 to organisations of the portal."""

from collections.abc import Iterable, Sequence
from datetime import date

from coryphee.core.identifiers import IdentifierScheme
from coryphee.formats.model.document import InvoiceDocument, Party
from coryphee.formats.rules import Requirements
from coryphee.organisations.enums import Nature, OrganisationStatus, Requirement
from coryphee.organisations.models import Organisation, Unit

# ISO 6523 codes used by French B2G invoices (formats.md §7) to the portal's schemes (B-23).
SCHEMES = {
    "0009": IdentifierScheme.SIRET,
    "0223": IdentifierScheme.UE_HORS_FRANCE,
    "0227": IdentifierScheme.HORS_UE,
    "0228": IdentifierScheme.RIDET,
    "0229": IdentifierScheme.TAHITI,
}
UNIT_SCHEME = "0224"


class PortalDirectory:
    """The directory of public bodies as the five rules BR-FR-CPRO-11, 12, 13, 22 and 23 ask for it (B-19, B-20)."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._bodies: dict[str, Organisation | None] = {}

    def requirements(self, siret: str) -> Requirements | None:
        body = self._body(siret)
        if body is None:
            return None
        return Requirements(
            unit_required=body.requirement in (Requirement.UNIT, Requirement.BOTH),
            commitment_required=body.requirement in (Requirement.COMMITMENT, Requirement.BOTH),
            unit_or_commitment_required=body.requirement == Requirement.EITHER,
        )

    def has_unit(self, siret: str, unit_code: str) -> bool:
        body = self._body(siret)
        return body is not None and any(u.code == unit_code and u.is_open(self.today) for u in body.units.all())

    def _body(self, siret: str) -> Organisation | None:
        """Looked up once, with its units: two queries."""
        if siret not in self._bodies:
            active = Organisation.objects.filter(nature=Nature.PUBLIC, status=OrganisationStatus.ACTIVE)
            rows = active.filter(scheme=IdentifierScheme.SIRET, identifier=siret)
            self._bodies[siret] = rows.prefetch_related("units").first()
        return self._bodies[siret]


def candidates(party: Party) -> list[tuple[str, str]]:
    """(scheme, identifier) pairs that may name this party, surest first; scheme "SIREN" for nine digits."""
    pairs: list[tuple[str, str]] = []
    identifiers = [i for i in (*party.identifiers, party.legal_identifier, party.electronic_address) if i is not None]
    for identifier in identifiers:
        value = identifier.value.replace(" ", "")
        scheme = SCHEMES.get(identifier.scheme or "")
        if scheme is not None:
            pairs.append((str(scheme), value))
        elif value.isdigit() and len(value) == 14:
            pairs.append((str(IdentifierScheme.SIRET), value))
        elif value.isdigit() and len(value) == 9:
            pairs.append(("SIREN", value))
    if party.vat_identifier:
        vat = party.vat_identifier.replace(" ", "").upper()
        pairs.append((str(IdentifierScheme.UE_HORS_FRANCE), vat))
        if vat.startswith("FR") and len(vat) == 13:
            pairs.append(("SIREN", vat[4:]))
    pairs.sort(key=lambda pair: pair[0] == "SIREN")
    return list(dict.fromkeys(pairs))


def find_among(party: Party, organisations: Sequence[Organisation]) -> Organisation | None:
    """The organisation of this list that the party names, if exactly one does."""
    for scheme, value in candidates(party):
        found = [o for o in organisations if _is(o, scheme, value)]
        if len(found) == 1:
            return found[0]
    return None


def find_recipient(party: Party) -> Organisation | None:
    """The public organisation that the buyer names, if exactly one does; at most one query per identifier."""
    from_unit = [p for p in candidates(party) if p[0] != "SIREN"]
    exact = Organisation.objects.filter(identifier__in=[value for _scheme, value in from_unit])
    by_pair = {(o.scheme, o.identifier): o for o in exact} if from_unit else {}
    for pair in from_unit:
        if pair in by_pair:
            return by_pair[pair]
    sirens = [value for scheme, value in candidates(party) if scheme == "SIREN"]
    for siren in sirens:
        same = list(
            Organisation.objects.filter(scheme=IdentifierScheme.SIRET, identifier__startswith=siren, nature="PUBLIQUE")[
                :2
            ]
        )
        if len(same) == 1:
            return same[0]
    return None


def unit_codes(document: InvoiceDocument) -> Iterable[str]:
    """Codes by which the file may name a unit: BT-46 scheme 0224 first, then BT-10."""
    for identifier in document.buyer.identifiers:
        if identifier.scheme == UNIT_SCHEME:
            yield identifier.value
    if document.buyer_reference:
        yield document.buyer_reference


def find_unit(document: InvoiceDocument, recipient: Organisation | None) -> Unit | None:
    codes = list(unit_codes(document))
    if recipient is None or not codes:
        return None
    by_code = {u.code.upper(): u for u in recipient.units.all()}
    return next((by_code[c.upper()] for c in codes if c.upper() in by_code), None)


def _is(organisation: Organisation, scheme: str, value: str) -> bool:
    if scheme == "SIREN":
        return organisation.scheme == IdentifierScheme.SIRET and organisation.identifier[:9] == value
    return organisation.scheme == scheme and organisation.identifier == value
