"""What both syntaxes do alike once their tables have been walked."""

import re
from collections.abc import Iterable
from dataclasses import replace

from coryphee.formats.model.document import Identifier, Note, Party, PaymentMeans, Totals
from coryphee.formats.model.profiles import profile_of
from coryphee.formats.syntaxes.binding import Reading, Values, build

DIRECT_DEBIT = frozenset({"49", "59"})
_CODED_NOTE = re.compile(r"#([A-Z]{3})#(.*)", re.DOTALL).fullmatch


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
    """Whether a means of payment is a direct debit: by its code (UNTDID 4461), its mandate or its account."""
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
