"""What both syntaxes do alike once their tables have been walked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from coryphee.formats.binding import Reading, Values, build
from coryphee.formats.invoice_document import Identifier, Note, Party, PaymentMeans, Profile, Totals

DIRECT_DEBIT = frozenset({"49", "59"})
_CODED_NOTE = re.compile(r"#([A-Z]{3})#(.*)", re.DOTALL).fullmatch


@dataclass(frozen=True, slots=True)
class AddressTerms:
    group: str
    line1: str
    line2: str
    line3: str
    city: str
    postal_code: str
    subdivision: str
    country: str

    @classmethod
    def of(cls, group: str) -> "AddressTerms":
        first, third = {"BG-5": (35, 162), "BG-8": (50, 163), "BG-12": (64, 164), "BG-15": (75, 165)}[group]
        rest = [f"BT-{first + step}" for step in range(6)]
        return cls(group, rest[0], rest[1], f"BT-{third}", *rest[2:])


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTerms:
    """The business terms of one party; an empty one does not exist for it."""

    group: str
    name: str
    trading_name: str = ""
    identifiers: str = ""
    legal_identifier: str = ""
    vat_identifier: str = ""
    tax_registration: str = ""
    legal_information: str = ""
    electronic_address: str = ""
    address: AddressTerms
    contact: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    contact_email: str = ""

    @property
    def address_group(self) -> str:
        return self.address.group

    @classmethod
    def seller(cls) -> "PartyTerms":
        return cls(
            group="BG-4",
            name="BT-27",
            trading_name="BT-28",
            identifiers="BT-29",
            legal_identifier="BT-30",
            vat_identifier="BT-31",
            tax_registration="BT-32",
            legal_information="BT-33",
            electronic_address="BT-34",
            address=AddressTerms.of("BG-5"),
            contact="BG-6",
            contact_name="BT-41",
            contact_phone="BT-42",
            contact_email="BT-43",
        )

    @classmethod
    def buyer(cls) -> "PartyTerms":
        return cls(
            group="BG-7",
            name="BT-44",
            trading_name="BT-45",
            identifiers="BT-46",
            legal_identifier="BT-47",
            vat_identifier="BT-48",
            electronic_address="BT-49",
            address=AddressTerms.of("BG-8"),
            contact="BG-9",
            contact_name="BT-56",
            contact_phone="BT-57",
            contact_email="BT-58",
        )

    @classmethod
    def payee(cls) -> "PartyTerms":
        return cls(
            group="BG-10",
            name="BT-59",
            identifiers="BT-60",
            legal_identifier="BT-61",
            address=AddressTerms("", "", "", "", "", "", "", ""),
        )

    @classmethod
    def tax_representative(cls) -> "PartyTerms":
        return cls(group="BG-11", name="BT-62", vat_identifier="BT-63", address=AddressTerms.of("BG-12"))


def split_note(value: str) -> Note:
    """UBL has no place for the subject code (BT-21): it is written `#AAI#text`."""
    match = _CODED_NOTE(value)
    if match is None:
        return Note(text=value)
    return Note(text=match[2].strip(), subject_code=match[1])


def make_party(values: Values) -> Party:
    """Identifiers without a scheme come first, as CII wants them, so that order means nothing."""
    found: list[Identifier] | None = values.get("identifiers")
    if found is not None:
        values["identifiers"] = tuple(sorted(found, key=_has_scheme)) if len(found) > 1 else tuple(found)
    return build(Party, values)


def _has_scheme(identifier: Identifier) -> bool:
    return identifier.scheme is not None


def gather_payment(values: Values) -> tuple[PaymentMeans, ...]:
    """BG-16 exists once: what a syntax repeats for each account, or keeps apart, is put in one shape.

    BT-83 goes to every means when the file says only one; BT-89 and BT-90 to the direct debits, else to the first.
    """
    means: list[PaymentMeans] = values.pop("payment_means", [])
    mandate = values.pop("mandate", None) or _only(one.mandate for one in means)
    creditor = values.pop("creditor_identifier", None)
    common = values.pop("remittance", None) or _only(one.remittance for one in means)
    if not means:
        alone = PaymentMeans(remittance=common, mandate=mandate, creditor_identifier=creditor)
        return () if alone == PaymentMeans() else (alone,)
    if common:
        means = [one if one.remittance else replace(one, remittance=common) for one in means]
    if mandate or creditor:
        means = _with_debit(means, mandate, creditor)
    return tuple(_merged(means)) if len(means) > 1 else tuple(means)


def _only(found: Iterable[str | None]) -> str | None:
    distinct = set(found) - {None}
    return distinct.pop() if len(distinct) == 1 else None


def _with_debit(means: list[PaymentMeans], mandate: str | None, creditor: str | None) -> list[PaymentMeans]:
    chosen = [one for one in means if is_direct_debit(one)] or means[:1]
    known = {id(one) for one in chosen}
    return [
        replace(one, mandate=one.mandate or mandate, creditor_identifier=one.creditor_identifier or creditor)
        if id(one) in known
        else one
        for one in means
    ]


def is_direct_debit(means: PaymentMeans) -> bool:
    return bool(means.code in DIRECT_DEBIT or means.mandate or means.debited_account)


def _merged(means: list[PaymentMeans]) -> list[PaymentMeans]:
    """Neighbours that differ only by their account are one BG-16 with several BG-17."""
    result = [means[0]]
    accounts = [list(means[0].accounts)]  # of each, gathered apart: a tuple that grows is copied each time
    for one in means[1:]:
        last = result[-1]
        if (
            one.accounts
            and last.accounts
            and replace(one, accounts=(), text=None) == replace(last, accounts=(), text=None)
            and (one.text == last.text or not one.text or not last.text)
        ):
            accounts[-1] += one.accounts
            result[-1] = last if last.text or not one.text else replace(last, text=one.text)
        else:
            result.append(one)
            accounts.append(list(one.accounts))
    return [
        one if len(held) == len(one.accounts) else replace(one, accounts=tuple(held))
        for one, held in zip(result, accounts, strict=True)
    ]


def complete(values: Values, reading: Reading) -> Values:
    """What needs the whole file to have been read: the totals in their currency, the profile."""
    totals = values.get("totals") or {}
    _place_tax_totals(totals, values.get("currency"), values.get("vat_currency"), reading)
    values["totals"] = Totals(**totals)
    values["profile"] = profile_of(values.get("specification"))
    return values


def _place_tax_totals(totals: Values, currency: str | None, vat_currency: str | None, reading: Reading) -> None:
    """BT-110 is the total in the invoice's currency, BT-111 that in the currency of the accounts (BT-6)."""
    for found, amount in reading.tax_totals:
        if found in (currency, None) and "vat" not in totals:
            totals["vat"] = amount
        elif vat_currency and found == vat_currency and "vat_accounting" not in totals:
            totals["vat_accounting"] = amount


_PROFILES = {
    "urn:factur-x.eu:1p0:minimum": Profile.MINIMUM,
    "urn:zugferd.de:2p0:minimum": Profile.MINIMUM,
    "urn:factur-x.eu:1p0:basicwl": Profile.BASIC_WL,
    "urn:zugferd.de:2p0:basicwl": Profile.BASIC_WL,
    "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic": Profile.BASIC,
    "urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic": Profile.BASIC,
    "urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic": Profile.BASIC,
    "urn:factur-x.eu:1p0:basic": Profile.BASIC,
}


def profile_of(specification: str | None) -> Profile | None:
    """The profile that BT-24 declares; a national usage of EN 16931 (CIUS) is EN 16931."""
    if specification is None:
        return None
    known = _PROFILES.get(specification)
    if known is not None:
        return known
    if not specification.startswith("urn:cen.eu:en16931:2017"):
        return None
    return Profile.EXTENDED if "conformant" in specification[23:34] else Profile.EN16931
