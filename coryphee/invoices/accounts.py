"""The accounts that an invoice names, wherever and however it writes them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from coryphee.core.errors import DomainError
from coryphee.core.identifiers import check_iban
from coryphee.core.texts import one_line
from coryphee.formats.model.document import InvoiceDocument
from coryphee.invoices.models import Invoice, InvoiceContent

MOST_NAMED = 10  # of one invoice
MOST_READ = 20_000  # characters of its texts
SHOWN = 60  # of what is no IBAN
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}")
_IN_TEXT = re.compile(r"(?<![A-Za-z0-9])(?=([A-Za-z]{2}[0-9]{2}(?:[^A-Za-z0-9]{0,2}[A-Za-z0-9]){11,30}))")
_LENGTHS = range(34, 14, -1)


def is_iban(account: str) -> bool:
    """Whether it has the form of one."""
    return _IBAN.fullmatch(account) is not None


def account_of(text: str) -> str:
    """The account that this text is: an IBAN without its blanks, hyphens and dots; what is none, as it is written."""
    compact = re.sub(r"[^A-Z0-9]", "", text.upper()).removeprefix("IBAN")
    return compact if is_iban(compact) else one_line(text)[:SHOWN]


def grouped(account: str) -> str:
    """As people read an account; what is no IBAN, as it is."""
    return " ".join(account[at : at + 4] for at in range(0, len(account), 4)) if is_iban(account) else account


def sole_iban(document: InvoiceDocument) -> str:
    """Where it asks to be paid, where it names one account and this is an IBAN; empty otherwise."""
    written = [account.iban for means in document.payment_means for account in means.accounts]
    told = [text for means in document.payment_means for text in (means.text, means.remittance)]
    named = _named(written, [document.payment_terms, *told, *(note.text for note in document.notes)])
    return named[0] if len(named) == 1 and is_iban(named[0]) else ""


def accounts_named(invoices: Sequence[Invoice]) -> dict[int, list[str]]:
    """All accounts that each of these names: in its data, in its texts, on its page; one query."""
    asked = {invoice.pk: invoice.iban for invoice in invoices}
    fields = ("payment_means", "payment_terms", "notes")
    rows = InvoiceContent.objects.filter(pk__in=asked).values_list(
        "pk", *(f"document__{name}" for name in fields), "seen__iban__value"
    )
    found = {pk: _stored(means, terms, notes, [asked[pk], seen]) for pk, means, terms, notes, seen in rows.iterator()}
    return {pk: found.get(pk, _named([iban], [])) for pk, iban in asked.items()}


def _stored(means: Any, terms: str | None, notes: Any, more: list[str | None]) -> list[str]:
    written = [account.get("iban") for one in means or () for account in one.get("accounts") or ()]
    told = [text for one in means or () for text in (one.get("text"), one.get("remittance"))]
    return _named([*written, *more], [terms, *told, *(note.get("text") for note in notes or ())])


def _named(written: Iterable[str | None], texts: Iterable[str | None]) -> list[str]:
    """Each once: those of the fields made for it, then what is surely an IBAN in what is told besides."""
    fields = (account_of(one) for one in written if one and one.strip())
    told = (iban for text in texts if text for iban in _ibans_in(text))
    return list(dict.fromkeys([*fields, *told]))[:MOST_NAMED]


def _ibans_in(text: str) -> Iterator[str]:
    """What has the length and the keys of an IBAN, however it is spaced."""
    for found in _IN_TEXT.finditer(text[:MOST_READ]):
        compact = re.sub(r"[^A-Z0-9]", "", found[1].upper())
        right = next((compact[:length] for length in _LENGTHS if _is_right(compact[:length], length)), "")
        if right:
            yield right


def _is_right(text: str, length: int) -> bool:
    if len(text) != length:
        return False
    try:
        return check_iban(text) == text
    except DomainError:
        return False
