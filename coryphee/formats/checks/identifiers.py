"""CORYPHEE-…: keys of identifiers (ISO 13616, ISO 9362, GS1, INSEE), warnings: the official rules look at none."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
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


def iban_meant(value: str) -> str | None:
    """The IBAN of what stands in its place: a French RIB with its key, or an IBAN and a BIC in one; None for others."""
    if len(value) > _LONGEST_SPACED:
        return None
    bare = _GROUPS.sub("", value).upper().removeprefix("IBAN").replace("BIC", "").strip(":/;,|")
    rib = _RIB(bare)
    if rib and _rib_key(*rib.groups()[:3]) == int(rib[4]):
        number = f"{bare}FR00"
        key = 98 - int("".join(str(int(one, 36)) for one in number)) % 97
        return f"FR{key:02d}{bare}"
    for length in range(len(bare) - 11, len(bare) - 7):
        iban, bic = bare[:length].rstrip(":/;,|"), bare[length:]
        if length > 0 and _is_bic_of(iban[:2], bic) and is_iban(iban):
            return iban
    return None


_RIB = re.compile(r"([0-9]{5})([0-9]{5})([0-9A-Z]{11})([0-9]{2})").fullmatch
_RIB_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")


def _rib_key(bank: str, branch: str, account: str) -> int:
    """The last two digits of a RIB: 97 less a remainder, its letters counted as the French banks do."""
    return 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(account.translate(_RIB_LETTERS))) % 97


def _is_bic_of(country: str, bic: str) -> bool:
    return is_bic(bic) and bic[4:6] == country


def vat_meant(value: str, siren: str) -> str | None:
    """The VAT number of a French party of that SIREN, where what stands in its place lacks « FR », its key, or both."""
    bare = _GROUPS.sub("", value).upper()
    right = french_vat_of(siren)
    if right is None or bare == right or len(value) > _LONGEST_SPACED:
        return None
    return right if bare in (siren, f"FR{siren}", right[2:]) else None


def french_vat_of(siren: str) -> str | None:
    """The number that the tax office gives to a SIREN, with its key; None for what is no SIREN."""
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}" if is_siren(siren) else None


def siren_of(party: Party) -> str:
    """The SIREN that a party gives as its own, by its legal identifier or its SIRET; or nothing."""
    legal = party.legal_identifier
    if legal and is_siren(legal.value):
        return legal.value
    return next((one.value[:9] for one in party.identifiers if one.scheme == "0009" and is_siret(one.value)), "")


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
    elif vat and (meant := vat_meant(vat, siren_of(party))):
        yield replace(
            _finding("TVA", "numéro de TVA", vat, f"« {meant} », FR et une clé devant le SIREN", terms.vat_identifier),
            remedy=f"Écrivez le numéro entier : « {meant} ».",
            title="Le numéro de TVA n’est pas entier",
        )
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
    right = french_vat_of(vat.replace(" ", "")[4:])
    if right is None:
        return "FR, une clé de 2 caractères et le SIREN"
    return f"la clé {right[2:4]} devant le SIREN : {right}"


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
            elif meant := iban_meant(account.iban or ""):
                yield _not_an_iban(account.iban or "", meant)
            elif value and (_IBAN_SHAPE(value) or means.code == _TRANSFERS_SEPA) and not is_iban(value):
                yield _finding("IBAN", "IBAN", account.iban or "", "un IBAN dont la clé est juste", "BT-84")
            if account.bic and not is_bic(account.bic):
                yield _finding("BIC", "BIC", account.bic, "8 ou 11 caractères, tels que BNPAFRPP", "BT-86")


def _around(found: str) -> str:
    """What stands between or before the characters of an identifier: « les espaces et les points »."""
    text = found.strip()
    marks = {"le mot « IBAN »": text[:4].upper() == "IBAN", "les points": "." in text, "les tirets": "-" in text}
    seen = ["les espaces"] if any(one.isspace() for one in text) else []
    return " et ".join([*seen, *(words for words, there in marks.items() if there)])


def _not_an_iban(found: str, meant: str) -> Finding:
    """A RIB, or an IBAN with the BIC of its bank behind it."""
    rib = not _IBAN_SHAPE(found.strip().upper().removeprefix("IBAN").strip())
    return replace(
        _finding("IBAN", "IBAN", found, f"l’IBAN seul : « {meant} »", "BT-84"),
        title="Un RIB est écrit à la place de l’IBAN" if rib else "L’IBAN et le BIC sont écrits ensemble",
        remedy=f"Écrivez « {meant} » : c’est l’IBAN de ce {'RIB' if rib else 'compte'}."
        + ("" if rib else " Le BIC a son propre champ, ou s’omet."),
    )


def _spaced_finding(what: str, found: str, term: str) -> Finding:
    bare, around = spaced(found) or "", _around(found)
    way = f"avec {around.replace('les ', 'des ')}" if around else "en minuscules"
    return Finding(
        rule="CORYPHEE-ESPACES",
        severity=Severity.WARNING,
        title=f"{'L’IBAN' if what == 'IBAN' else f'Le {what}'} est écrit {way}",
        message=f"{label(term)} : trouvé « {found.strip()[:60]} », attendu « {bare} », sans rien d’autre.",
        remedy=f"Retirez {around} : « {bare} »." if around else f"Écrivez-le en majuscules : « {bare} ».",
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
