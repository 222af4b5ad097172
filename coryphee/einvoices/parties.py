"""Who is meant by the parties of a file, and how a file names an organisation of the portal: both directions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coryphee.core.identifiers import IdentifierScheme
from coryphee.formats.checks.identifiers import is_french_vat, siren_of, spaced
from coryphee.formats.model.document import Address, Identifier, InvoiceDocument, Party
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
CODES: dict[str, str] = {scheme: code for code, scheme in SCHEMES.items()}
SIREN, SIREN_CODE = "SIREN", "0002"
UNIT_SCHEME = "0224"
Pair = tuple[str, str]  # scheme, identifier


class PortalDirectory:
    """The directory of public bodies as the five rules BR-FR-CPRO-11, 12, 13, 22 and 23 ask for it (B-19, B-20)."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._bodies: dict[str, Organisation | None] = {}

    def requirements(self, siret: str) -> Requirements | None:
        body = self._body(siret)
        if body is None:
            return None
        demand = body.as_recipient.requirement
        return Requirements(
            unit_required=demand in (Requirement.UNIT, Requirement.BOTH),
            commitment_required=demand in (Requirement.COMMITMENT, Requirement.BOTH),
            unit_or_commitment_required=demand == Requirement.EITHER,
        )

    def has_unit(self, siret: str, unit_code: str) -> bool:
        body = self._body(siret)
        return body is not None and any(u.code == unit_code and u.is_open(self.today) for u in body.units.all())

    def _body(self, siret: str) -> Organisation | None:
        """Looked up once, with its units: two queries."""
        if siret not in self._bodies:
            active = Organisation.objects.filter(nature=Nature.PUBLIC, status=OrganisationStatus.ACTIVE)
            rows = active.filter(scheme=IdentifierScheme.SIRET, identifier=siret)
            self._bodies[siret] = rows.select_related("recipient_settings").prefetch_related("units").first()
        return self._bodies[siret]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Whom a file names, by the identifiers that it carries: nothing is looked up."""

    seller: tuple[Pair, ...]
    buyer: tuple[Pair, ...]
    unit_codes: tuple[str, ...]

    def wrong_siret(self, recipient: Organisation | None) -> str:
        """The SIRET that the file gives to this recipient, where the directory knows nobody by it; or nothing.

        An invoice may go on to another body than the one it names; a number of nobody is a mistake.
        """
        siret = next((value for scheme, value in self.buyer if scheme == IdentifierScheme.SIRET), "")
        if recipient is None or siret in ("", recipient.identifier):
            return ""
        known = Organisation.objects.filter(scheme=IdentifierScheme.SIRET, identifier=siret)
        return "" if known.exists() else siret

    def sells(self, organisation: Organisation) -> bool:
        """Whether the seller is this organisation."""
        return any(_is(organisation, *pair) for pair in self.seller)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Whom the portal knows of those that a file names."""

    named: Named
    seller: Organisation | None
    recipient: Organisation | None
    unit: Unit | None

    @property
    def from_public_body(self) -> bool:
        """Whether the seller is a public body of the directory: only such a one may write to « Factures publiques »."""
        seller = self.seller or _recipient(self.named.seller)
        return bool(seller and seller.is_public)


def named_in(document: InvoiceDocument) -> Named:
    return Named(
        seller=_candidates(document.seller),
        buyer=_candidates(document.buyer),
        unit_codes=_unit_codes(document),
    )


def find_parties(
    document: InvoiceDocument, *, among: Sequence[Organisation], otherwise: Organisation | None = None
) -> Parties:
    """The seller among those who may deposit; the recipient in the directory (`otherwise`, if the file names none), and
    his unit. One query for all identifiers, one for each SIREN that stands alone, one for the units.
    """
    named = named_in(document)
    recipient = _recipient(named.buyer) or otherwise
    return Parties(
        named=named, seller=_among(named.seller, among), recipient=recipient, unit=_unit(named.unit_codes, recipient)
    )


def is_a_company(buyer: Party) -> bool:
    """Whether a buyer has a number that is right, a SIREN, a SIRET or a VAT number, or is abroad."""
    vat = (buyer.vat_identifier or "").replace(" ", "")
    foreign = bool(buyer.address and buyer.address.country not in (None, "FR"))
    return bool(siren_of(buyer)) or is_french_vat(vat) or foreign


def _candidates(party: Party) -> tuple[Pair, ...]:
    """(scheme, identifier) pairs that may name this party, surest first; scheme "SIREN" for nine digits."""
    pairs: list[Pair] = []
    identifiers = [i for i in (*party.identifiers, party.legal_identifier, party.electronic_address) if i is not None]
    for identifier in identifiers:
        value = spaced(identifier.value) or "".join(identifier.value.split())
        scheme = SCHEMES.get(identifier.scheme or "")
        if scheme is not None:
            pairs.append((str(scheme), value))
        elif value.isdigit() and len(value) == 14:
            pairs.append((str(IdentifierScheme.SIRET), value))
        elif value.isdigit() and len(value) == 9:
            pairs.append((SIREN, value))
    if party.vat_identifier:
        vat = party.vat_identifier.replace(" ", "").upper()
        pairs.append((str(IdentifierScheme.UE_HORS_FRANCE), vat))
        if vat.startswith("FR") and len(vat) == 13:
            pairs.append((SIREN, vat[4:]))
    pairs.sort(key=lambda pair: pair[0] == SIREN)
    return tuple(dict.fromkeys(pairs))


def _unit_codes(document: InvoiceDocument) -> tuple[str, ...]:
    """Codes by which the file may name a unit: BT-46 scheme 0224 first, then BT-10."""
    codes = [i.value for i in document.buyer.identifiers if i.scheme == UNIT_SCHEME]
    return (*codes, document.buyer_reference) if document.buyer_reference else tuple(codes)


def _among(pairs: Sequence[Pair], organisations: Sequence[Organisation]) -> Organisation | None:
    """The organisation of this list that the party names, if exactly one does."""
    for pair in pairs:
        found = [o for o in organisations if _is(o, *pair)]
        if len(found) == 1:
            return found[0]
    return None


def _recipient(pairs: Sequence[Pair]) -> Organisation | None:
    """The public organisation that the buyer names, if exactly one does; at most one query per identifier."""
    exact = [pair for pair in pairs if pair[0] != SIREN]
    known = Organisation.objects.select_related("recipient_settings")
    rows = known.filter(identifier__in=[value for _scheme, value in exact])
    by_pair = {(o.scheme, o.identifier): o for o in rows} if exact else {}
    for pair in exact:
        if pair in by_pair:
            return by_pair[pair]
    for siren in (value for scheme, value in pairs if scheme == SIREN):
        rows = known.filter(scheme=IdentifierScheme.SIRET, identifier__startswith=siren, nature=Nature.PUBLIC)
        same = list(rows[:2])
        if len(same) == 1:
            return same[0]
    return None


def _unit(codes: Sequence[str], recipient: Organisation | None) -> Unit | None:
    if recipient is None or not codes:
        return None
    by_code = {u.code.upper(): u for u in recipient.units.all()}
    return next((by_code[c.upper()] for c in codes if c.upper() in by_code), None)


def party_of(organisation: Organisation) -> Party:
    """An organisation of the portal as a party of EN 16931."""
    code = CODES.get(organisation.scheme)
    siren = organisation.identifier[:9] if organisation.scheme == IdentifierScheme.SIRET else None
    return Party(
        name=organisation.legal_name,
        identifiers=(Identifier(value=organisation.identifier, scheme=code),),
        legal_identifier=Identifier(value=siren, scheme=SIREN_CODE) if siren else None,
        vat_identifier=organisation.vat_id or None,
        tax_registration=None if organisation.vat_id else siren,
        electronic_address=_electronic_address(organisation),
        address=Address(
            line1=organisation.address or None,
            line2=organisation.address2 or None,
            city=organisation.city or None,
            postal_code=organisation.postal_code or None,
            country=organisation.country,
        ),
    )


def _electronic_address(organisation: Organisation) -> Identifier | None:
    """Where the platforms of the reform send what is for it (BT-34, BT-49): its SIREN; of a foreigner, its mail."""
    if organisation.scheme == IdentifierScheme.SIRET:
        return Identifier(value=organisation.identifier[:9], scheme="0225")
    return Identifier(value=organisation.email, scheme="EM") if organisation.email else None


def _is(organisation: Organisation, scheme: str, value: str) -> bool:
    if scheme == SIREN:
        return organisation.scheme == IdentifierScheme.SIRET and organisation.identifier[:9] == value
    return organisation.scheme == scheme and organisation.identifier == value
