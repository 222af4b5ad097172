"""Identifiers of organisations (B-23) and of bank accounts (B-55): how they are written, and what makes them wrong."""

import re
from enum import StrEnum

from django.utils.translation import gettext as _
from stdnum import bic, iban
from stdnum.eu import vat
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.fr import siret

from coryphee.core.errors import DomainError

OTHER_PREFIX = "X-"  # CFG_OTHER_ID_PREFIX: identifiers that the portal gives itself
OUTSIDE_EU_NAME = 16  # characters of the name kept in an identifier outside the Union
EU_COUNTRIES = frozenset(code.upper() for code in vat.MEMBER_STATES - {"gr", "xi"}) | {"EL", "GR", "XI"}


class InvalidIdentifier(DomainError):
    """The identifier cannot exist; the message says what is wrong and shows a good one."""

    code = "invalid_identifier"


class IdentifierScheme(StrEnum):
    """« Type d’identifiant » of an organisation; the values are those of the public API."""

    SIRET = "SIRET"
    UE_HORS_FRANCE = "UE_HORS_FRANCE"
    HORS_UE = "HORS_UE"
    RIDET = "RIDET"
    TAHITI = "TAHITI"
    AUTRE = "AUTRE"  # « en cours d’immatriculation »
    PARTICULIER = "PARTICULIER"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def edi(self) -> int:
        """The number of the type in EDI flows."""
        return list(IdentifierScheme).index(self) + 1

    @property
    def internal(self) -> bool:
        """Whether the portal gives the identifier itself."""
        return self in (IdentifierScheme.AUTRE, IdentifierScheme.PARTICULIER)


_LABELS = {
    IdentifierScheme.SIRET: "SIRET",
    IdentifierScheme.UE_HORS_FRANCE: "Structure européenne hors France",
    IdentifierScheme.HORS_UE: "Structure hors Union européenne",
    IdentifierScheme.RIDET: "RIDET (Nouvelle-Calédonie)",
    IdentifierScheme.TAHITI: "Numéro TAHITI (Polynésie française)",
    IdentifierScheme.AUTRE: "En cours d’immatriculation",
    IdentifierScheme.PARTICULIER: "Particulier",
}


def normalise(scheme: IdentifierScheme, text: str) -> str:
    """The identifier as it is stored: upper case, no spaces (a name outside the Union keeps single ones)."""
    words = text.replace("\u00a0", " ").replace("\u202f", " ").upper().split()
    return (" " if scheme is IdentifierScheme.HORS_UE else "").join(words)


def check(scheme: IdentifierScheme, text: str) -> str:
    """The normalised identifier, or `InvalidIdentifier` with the sentence to show (B-23)."""
    identifier = normalise(scheme, text)
    if not identifier:
        raise InvalidIdentifier(_("L’identifiant est vide."))
    _CHECKS[scheme](identifier)
    return identifier


def _check_siret(identifier: str) -> None:
    example = _("Exemple : 732 829 320 00074.")
    if not re.fullmatch(r"[0-9]{14}", identifier):
        raise InvalidIdentifier(
            _("Un SIRET a 14 chiffres ; celui-ci a %(count)s caractères.") % {"count": len(identifier)} + f" {example}"
        )
    # The library lets fourteen zeros pass; it knows that La Poste (356 000 000) counts its keys differently.
    if not siret.is_valid(identifier) or not int(identifier[:9]):
        raise InvalidIdentifier(
            _("Ce SIRET n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre.") + f" {example}"
        )


def _check_eu_vat(identifier: str) -> None:
    example = _("Exemple : BE0428759497.")
    if identifier.startswith("FR"):
        raise InvalidIdentifier(_("Une entreprise française s’identifie par son SIRET, pas par son numéro de TVA."))
    if identifier[:2] not in EU_COUNTRIES:
        raise InvalidIdentifier(
            _("Un numéro de TVA européen commence par les deux lettres d’un État membre.") + f" {example}"
        )
    try:
        vat.validate(identifier)
    except InvalidChecksum as error:
        raise InvalidIdentifier(_("La clé de contrôle de ce numéro de TVA est fausse.") + f" {example}") from error
    except ValidationError as error:
        raise InvalidIdentifier(_("Ce numéro de TVA n’a pas la forme qu’emploie ce pays.") + f" {example}") from error


def _check_outside_eu(identifier: str) -> None:
    if not re.fullmatch(r"[A-Z]{2}.{1,16}", identifier):
        raise InvalidIdentifier(
            _(
                "Hors Union européenne, l’identifiant est le code du pays (2 lettres) suivi des 16 premiers caractères "
                "de la raison sociale. Exemple : CHHORLOGERIE DU LA."
            )
        )
    if identifier[:2] in EU_COUNTRIES:
        raise InvalidIdentifier(_("Ce pays est membre de l’Union européenne : choisissez un autre type d’identifiant."))


def _check_ridet(identifier: str) -> None:
    if not re.fullmatch(r"[0-9]{9,10}", identifier):
        raise InvalidIdentifier(_("Un RIDET a 9 ou 10 chiffres. Exemple : 0123456001."))


def _check_tahiti(identifier: str) -> None:
    if not re.fullmatch(r"[A-Z0-9][0-9]{8}", identifier):
        raise InvalidIdentifier(
            _("Un numéro TAHITI a 9 caractères : 9 chiffres, ou une lettre et 8 chiffres. Exemple : A12345001.")
        )


def _check_internal(identifier: str) -> None:
    if not re.fullmatch(r"[A-Z0-9][A-Z0-9-]{2,29}", identifier):
        raise InvalidIdentifier(
            _("Cet identifiant est donné par le portail : des chiffres, des lettres et des tirets. Exemple : X-000042.")
        )


_CHECKS = {
    IdentifierScheme.SIRET: _check_siret,
    IdentifierScheme.UE_HORS_FRANCE: _check_eu_vat,
    IdentifierScheme.HORS_UE: _check_outside_eu,
    IdentifierScheme.RIDET: _check_ridet,
    IdentifierScheme.TAHITI: _check_tahiti,
    IdentifierScheme.AUTRE: _check_internal,
    IdentifierScheme.PARTICULIER: _check_internal,
}


def siren_of(siret_number: str) -> str:
    """The company (9 digits) of an establishment."""
    return normalise(IdentifierScheme.SIRET, siret_number)[:9]


def outside_eu_identifier(country: str, legal_name: str) -> str:
    """The identifier of a company outside the Union: its country, then the start of its name (B-23)."""
    name = normalise(IdentifierScheme.HORS_UE, legal_name)
    return check(IdentifierScheme.HORS_UE, country + name[:OUTSIDE_EU_NAME])


def internal_identifier(number: int, prefix: str = OTHER_PREFIX) -> str:
    """The identifier that the portal gives to those who have no official one."""
    return f"{prefix}{number:06d}"


def display(scheme: str, identifier: str) -> str:
    """As people read it: a SIRET is « 732 829 320 00074 », with non-breaking spaces."""
    if scheme != IdentifierScheme.SIRET or len(identifier) != 14:
        return identifier
    return "\u00a0".join((identifier[:3], identifier[3:6], identifier[6:9], identifier[9:]))


def check_iban(text: str) -> str:
    """The normalised IBAN, or the refusal; a French one must also have its RIB key right (B-55)."""
    number = "".join(text.replace("\u00a0", " ").replace("\u202f", " ").upper().split())
    try:
        number = iban.validate(number)
    except ValidationError as error:
        raise InvalidIdentifier(
            _("Cet IBAN est faux : vérifiez chaque caractère. Exemple : FR14 2004 1010 0505 0001 3M02 606.")
        ) from error
    if number.startswith("FR") and int(number[-2:]) != rib_key(number[4:9], number[9:14], number[14:25]):
        raise InvalidIdentifier(_("La clé RIB de cet IBAN est fausse : vérifiez le numéro de compte."))
    return number


def rib_key(bank: str, branch: str, account: str) -> int:
    """The key of a French account; letters of the account count as the digits of B-55."""
    digits = account.upper().translate(_RIB_LETTERS)
    return 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(digits)) % 97


_RIB_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")


def check_bic(text: str) -> str:
    """The normalised BIC, or the refusal."""
    number = "".join(text.upper().split())
    if not bic.is_valid(number):
        raise InvalidIdentifier(_("Un BIC a 8 ou 11 caractères. Exemple : PSSTFRPPPAR."))
    return number
