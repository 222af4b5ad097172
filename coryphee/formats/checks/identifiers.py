"""CORYPHEE-…: keys of identifiers (ISO 13616, ISO 9362, GS1, INSEE), warnings: the official rules look at none."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from stdnum import bic as stdnum_bic
from stdnum import ean
from stdnum import iban as stdnum_iban
from stdnum.eu import vat as eu_vat
from stdnum.exceptions import ValidationError
from stdnum.fr import siren as stdnum_siren
from stdnum.fr import siret as stdnum_siret
from stdnum.fr import tva

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.document import Identifier, InvoiceDocument, Party
from coryphee.formats.model.labels import label
from coryphee.formats.model.parties import PartyTerms

_DIGITS = re.compile(r"[0-9]+").fullmatch
_IBAN_SHAPE = re.compile(r"[A-Z]{2}[0-9]{2}").match
_TRANSFERS_SEPA = "58"


def is_siren(value: str) -> bool:
    """Nine digits with their key (Luhn), not all zero."""
    return bool(_DIGITS(value)) and stdnum_siren.is_valid(value) and int(value) != 0


def is_siret(value: str) -> bool:
    """Fourteen digits with their key, of a SIREN that is one; those of La Poste have a key of their own."""
    return bool(_DIGITS(value)) and stdnum_siret.is_valid(value) and int(value[:9]) != 0


@lru_cache(maxsize=1024)
def is_iban(value: str) -> bool:
    """An IBAN with its key (ISO 13616)."""
    return _accepts(stdnum_iban.validate, value)


def is_bic(value: str) -> bool:
    """A BIC by its shape (ISO 9362)."""
    return _accepts(stdnum_bic.validate, value)


def is_french_vat(value: str) -> bool:
    """A French VAT number with its key."""
    return _accepts(tva.validate, value)


def is_gln(value: str) -> bool:
    """A GLN: thirteen digits with their key (GS1)."""
    return len(value) == 13 and _accepts(ean.validate, value)


def _accepts(validate: Callable[[str], str], value: str) -> bool:
    try:
        validate(value)
    except ValidationError:
        return False
    return True


_GROUPS = re.compile(r"[\s\u00a0\u202f.\-]+")
_VAT_SHAPE = re.compile(r"[A-Z]{2}[A-Z0-9]{8,12}").fullmatch


def spaced(value: str) -> str | None:
    """The identifier without the blanks, points and dashes by which people group it; None when it has none.

    Only a value whose key holds without them has that one reading: « 812 749 638 00019 », « FR76 3000 … ».
    """
    text = value.strip()
    bare = _GROUPS.sub("", text).upper()
    bare = bare[4:] if bare.startswith("IBAN") else bare
    if not text or bare == text or len(text) > _LONGEST_SPACED:
        return None
    right = is_siret(bare) or is_siren(bare) or is_gln(bare) or is_iban(bare) or is_french_vat(bare)
    foreign = bool(_VAT_SHAPE(bare)) and not bare.startswith("FR") and _accepts(eu_vat.validate, bare)
    return bare if right or foreign else None


_LONGEST_SPACED = 60
_SIREN = ("SIREN", is_siren, "9 chiffres avec leur clé de contrôle", "SIREN")
_SIRET = ("SIRET", is_siret, "14 chiffres avec leur clé de contrôle", "SIRET")
_GLN = ("GLN", is_gln, "13 chiffres avec leur clé de contrôle", "GLN")
_SCHEMES: dict[str, tuple[str, Callable[[str], bool], str, str]] = {
    "0002": _SIREN,
    "SIREN": _SIREN,
    "0009": _SIRET,
    "SIRET": _SIRET,
    "1": _SIRET,  # type of identifier of the historical Chorus Pro files
    "0088": _GLN,
}


def check_identifiers(document: InvoiceDocument) -> Iterator[Finding]:
    """SIREN, SIRET, GLN, French VAT numbers, IBAN and BIC whose key is wrong; the same value is told once."""
    told: set[tuple[str, str]] = set()
    for finding in _all(document):
        if (finding.rule, finding.found) not in told:
            told.add((finding.rule, finding.found))
            yield finding


def _all(document: InvoiceDocument) -> Iterator[Finding]:
    parties = (
        (document.seller, PartyTerms.seller()),
        (document.buyer, PartyTerms.buyer()),
        (document.payee, PartyTerms.payee()),
        (document.tax_representative, PartyTerms.tax_representative()),
    )
    for party, terms in parties:
        if party is not None:
            yield from _check_party(party, terms)
    if document.delivery and document.delivery.location:
        yield from _check_scheme(document.delivery.location, "BT-71")
    yield from _check_accounts(document)


def _check_party(party: Party, terms: PartyTerms) -> Iterator[Finding]:
    for identifier in party.identifiers:
        yield from _check_scheme(identifier, terms.identifiers)
    if party.legal_identifier:
        yield from _check_scheme(party.legal_identifier, terms.legal_identifier)
    if party.electronic_address:
        yield from _check_scheme(party.electronic_address, terms.electronic_address)
    vat = party.vat_identifier
    if vat and spaced(vat):
        yield _spaced_finding("numéro de TVA", vat, terms.vat_identifier)
    elif vat and vat.upper().startswith("FR") and not is_french_vat(vat):
        yield _finding("TVA", "numéro de TVA", vat, _right_vat(vat), terms.vat_identifier)


def _check_scheme(identifier: Identifier, term: str) -> Iterator[Finding]:
    check = _SCHEMES.get(identifier.scheme or "")
    if check and spaced(identifier.value):
        yield _spaced_finding(f"numéro {check[3]}", identifier.value, term)
    elif check and not check[1](identifier.value):
        rule, _, expected, what = check
        yield _finding(rule, f"numéro {what}", identifier.value, expected, term)


def _right_vat(vat: str) -> str:
    """What the number should be: with its key worked out, where what follows is a SIREN."""
    siren = vat.replace(" ", "")[4:]
    if not is_siren(siren):
        return "FR, une clé de 2 caractères et le SIREN"
    key = (12 + 3 * (int(siren) % 97)) % 97
    return f"la clé {key:02d} devant le SIREN : FR{key:02d}{siren}"


_REMEDIES = {
    "IBAN": "Vérifiez cet IBAN auprès de votre banque : un chiffre est mal saisi, et le paiement serait rejeté.",
    "SIRET": "Vérifiez ce numéro SIRET : un chiffre a sans doute été mal saisi.",
}
_SHORT_SIRET = (
    "C’est un SIREN, qui n’a que 9 chiffres : ajoutez les 5 de l’établissement. L’annuaire donne le SIRET complet."
)


def _remedy(rule: str, what: str, found: str) -> str:
    if rule == "SIRET" and is_siren(found.strip()):
        return _SHORT_SIRET
    return _REMEDIES.get(rule, f"Vérifiez ce {what} : un chiffre a sans doute été mal saisi.")


def _check_accounts(document: InvoiceDocument) -> Iterator[Finding]:
    for means in document.payment_means:
        for account in means.accounts:
            value = (account.iban or "").replace(" ", "").upper()
            if spaced(account.iban or ""):
                yield _spaced_finding("IBAN", account.iban or "", "BT-84")
            elif value and (_IBAN_SHAPE(value) or means.code == _TRANSFERS_SEPA) and not is_iban(value):
                yield _finding("IBAN", "IBAN", account.iban or "", "un IBAN dont la clé est juste", "BT-84")
            if account.bic and not is_bic(account.bic):
                yield _finding("BIC", "BIC", account.bic, "8 ou 11 caractères, tels que BNPAFRPP", "BT-86")


def _spaced_finding(what: str, found: str, term: str) -> Finding:
    bare = spaced(found) or ""
    return Finding(
        rule="CORYPHEE-ESPACES",
        severity=Severity.WARNING,
        title=f"Le {what} est écrit avec des espaces" if what != "IBAN" else "L’IBAN est écrit avec des espaces",
        message=f"{label(term)} : attendu « {bare} », sans rien entre les caractères.",
        remedy=f"Retirez les espaces : « {bare} ».",
        terms=(term,),
        label=label(term),
        location=f"« {found.strip()[:60]} »",
        found=found.strip()[:60],
        expected=bare,
    )


def _finding(rule: str, what: str, found: str, expected: str, term: str) -> Finding:
    return Finding(
        rule=f"CORYPHEE-{rule}",
        severity=Severity.WARNING,
        title=f"Un {what} est faux",
        message=f"{label(term)} : trouvé « {found[:60]} », attendu {expected}.",
        remedy=_remedy(rule, what, found),
        terms=(term,),
        label=label(term),
        found=found[:60],
        expected=expected,
    )
