"""Values as people write them on a page: days, amounts, identifiers; what cannot be one of them is none."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from coryphee.formats.checks.identifiers import is_iban, is_siren, is_siret

MONTHS = {
    **dict.fromkeys(("janvier", "janv", "january", "jan", "januar"), 1),
    **dict.fromkeys(("février", "fevrier", "févr", "fevr", "february", "feb", "februar"), 2),
    **dict.fromkeys(("mars", "march", "mar", "märz"), 3),
    **dict.fromkeys(("avril", "avr", "april", "apr"), 4),
    **dict.fromkeys(("mai", "may"), 5),
    **dict.fromkeys(("juin", "june", "jun", "juni"), 6),
    **dict.fromkeys(("juillet", "juil", "july", "jul", "juli"), 7),
    **dict.fromkeys(("août", "aout", "august", "aug"), 8),
    **dict.fromkeys(("septembre", "sept", "september", "sep"), 9),
    **dict.fromkeys(("octobre", "oct", "october", "oktober", "okt"), 10),
    **dict.fromkeys(("novembre", "nov", "november"), 11),
    **dict.fromkeys(("décembre", "decembre", "déc", "dec", "december", "dezember", "dez"), 12),
}
_WORDED = re.compile(r"\b(\d{1,2})(?:er|\.)?\s+([a-zà-üA-Zß]{3,9})\.?\s+(\d{4})\b")
_WORDED_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),\s+(\d{4})\b")
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/-])")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)")
_AMOUNT = re.compile(
    r"(?<![\w,.])([-\u2212]?\d{1,3}(?:[ .'’\u00a0\u202f]\d{3})+|-?\d+)[,.](\d{2})(?![\d%]|\s?%|[,.]\d)"
)
_SIRET = re.compile(r"(?<!\d)\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{5}(?!\d)")
_SIREN = re.compile(
    r"\bFR ?\d{2} ?(\d{3} ?\d{3} ?\d{3})\b|\b(?:RCS|SIREN)\b[^\d]{0,30}(\d{3} ?\d{3} ?\d{3})(?!\d| ?\d{5})"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ .\u00a0-]?[A-Z0-9]){11,30}(?![A-Z0-9])")
_IBAN_BEGUN = re.compile(r"\bIBAN\b.{0,40}\b[A-Z]{2}\d{2}(?:[ .\u00a0-]?[A-Z0-9]){0,28}$")
FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)


def days_in(text: str) -> list[date]:
    """Every day that stands in the text, in its order; of two readings of figures, the French one."""
    found: list[tuple[int, date | None]] = []
    for match in _WORDED.finditer(text):
        found.append((match.start(), _day(int(match[3]), _month(match[2]), int(match[1]))))
    for match in _WORDED_FIRST.finditer(text):
        found.append((match.start(), _day(int(match[3]), _month(match[1]), int(match[2]))))
    for match in _FIGURES.finditer(text):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        found.append((match.start(), _day(year, int(match[2]), int(match[1]))))
    for pattern in (_ISO, _COMPACT):
        found += [(match.start(), _day(*map(int, match.groups()))) for match in pattern.finditer(text)]
    return [day for _at, day in sorted(found, key=lambda one: one[0]) if day is not None]


def _month(word: str) -> int:
    """The month that a word names, be it cut short: « oct », « nove »."""
    word = word.lower()
    begun = {month for name, month in MONTHS.items() if name.startswith(word)}
    return MONTHS.get(word) or (begun.pop() if len(begun) == 1 else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST <= found <= LAST else None


def amounts_in(text: str) -> list[Decimal]:
    """Every amount with its two decimals; rates are none."""
    return [
        Decimal(re.sub(r"[^\d-]", "", whole.replace("\u2212", "-")) + "." + cents)
        for whole, cents in (match.groups() for match in _AMOUNT.finditer(text))
    ]


def sirets_in(text: str) -> Iterator[str]:
    """Every number of fourteen digits whose key holds."""
    for match in _SIRET.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if is_siret(digits):
            yield digits


def ibans_in(text: str) -> Iterator[str]:
    """Every account number whose key holds."""
    text, at = text.upper(), 0
    while match := _IBAN.search(text, at):
        at = match.end()
        bare = re.sub(r"[\W_]", "", match[0])
        for length in range(len(bare), 14, -1):  # what follows on the line may have been taken along
            if is_iban(bare[:length]):
                yield bare[:length]
                at = _after(text, match.start(), length)  # another account among it
                break


def _after(text: str, start: int, signs: int) -> int:
    """Where so many letters and figures end."""
    at = start
    while signs:
        signs -= text[at].isalnum()
        at += 1
    return at


def iban_begins(text: str) -> bool:
    """Whether an account number goes on under the line."""
    return bool(_IBAN_BEGUN.search(text.upper())) and not any(ibans_in(text))


def sirens_in(text: str) -> Iterator[str]:
    """The companies that a VAT number or the register names."""
    for match in _SIREN.finditer(text.upper()):
        digits = re.sub(r"\D", "", match[1] or match[2])
        if is_siren(digits):
            yield digits
