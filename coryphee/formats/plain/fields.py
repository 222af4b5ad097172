"""The fields of an invoice that is only a page: proposed with the place where each was seen, sure or not.

Sure means that nothing else on the page could be it: one labelled value, a key that holds, sums that agree.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import islice, product
from typing import Any

from coryphee.formats.plain.page import Box, Run
from coryphee.formats.plain.values import amounts_in, days_in, ibans_in, sirets_in

FIELDS = (
    *("number", "issue_date", "due_date", "seller_siret", "buyer_name", "buyer_siret", "iban", "currency"),
    *("total_without_vat", "total_vat", "total_with_vat", "order_number"),
)
MOST_LABELS = 60  # places where one label is looked for: each looks through its whole page
BELOW = 2.6  # heights of a line between a label and what stands under it


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A value, where it was seen, and whether nothing else could be it."""

    value: str  # days in ISO 8601, amounts with a point, identifiers without blanks
    sure: bool
    page: int
    box: Box


@dataclass(slots=True)
class PlainFields:
    """What a page says; a field that is not there could not be read."""

    found: dict[str, Seen] = field(default_factory=dict)
    scanned: bool = False  # there is no text at all: the page is a picture
    credit: bool = False  # a line begins with « Avoir »: its amounts are not those of an invoice

    def __getitem__(self, name: str) -> str:
        return self.found[name].value if name in self.found else ""


@dataclass(frozen=True, slots=True)
class _Label:
    """What announces a value: in words, and in words that announce another one."""

    words: re.Pattern[str]
    but: re.Pattern[str] | None = None
    wraps: bool = False  # its words may go on under it


def _label(words: str, but: str = "", *, wraps: bool = False) -> _Label:
    return _Label(re.compile(words, re.IGNORECASE), re.compile(but, re.IGNORECASE) if but else None, wraps)


_NUMBER = _label(
    r"\b(?:facture|avoir|invoice|rechnung|credit note)s?\s*"
    r"(?:n\s*[°ºo]\s*[.:]?|num[ée]ro|no\b\.?|nr\b\.?|number|#|-?nummer)"
    r"|\b(?:n\s*[°º]|num[ée]ro|r[ée]f[ée]rence)\s*(?:de\s+(?:la\s+)?)?(?:facture|avoir|pi[èe]ce|document)"
    r"|\brechnungs-?(?:nr|nummer)\b\.?|\binvoice\s*(?:no|number|#)|\bfacture\s*:|^n\s*[°º]\s*:?",
    but=r"d['’]origine|client|commande|proforma",
)
_ISSUED = _label(
    r"\bdate\s*(?:de\s+(?:la\s+)?facture|de\s+facturation|d['’][ée]mission|d['’]envoi|facture)"
    r"|\b[ée]mise?\s+le|\bfacture\s+du|\bfait\s+[àa]\s|\ble\s*:|^le\s+(?=\d)|\bdate\s*:|\bdate$|invoice\s+date|rechnungsdatum"
    r"|\bdatum\s*:|\b(?:facture|avoir)\s+n\W.{0,40}\bdu\b|^date\b",
    but=r"[ée]ch[ée]ance|livraison|commande|due|prestation|lieferdatum|fällig|limite|r[èe]glement|paiement|payer|deliver|leistung",
    wraps=True,
)
_DUE = _label(
    r"[ée]ch[ée]ance|[àa]\s+(?:payer|r[ée]gler)\s+(?:avant|au\s+plus\s+tard|pour|le)|date\s+limite|due\s+date|payable\s+(?:le|by|au)"
    r"|fällig|paiement\s+(?:avant|le|au\s+plus)|r[èe]glement\s+(?:avant|le|au)|zahlbar\s+bis",
)
_BUYER = _label(
    r"^(?:destinataire|client\b|factur[ée]\s+[àa]|adress[ée]e?\s+[àa]|bill(?:ed)?\s+to|kunde\b|acheteur|livr[ée]\s+et\s+factur[ée]\s+[àa]"
    r"|[àa]\s+l['’]attention\s+de|rechnung\s+an)\s*:?\s*"
)
_ORDER = _label(
    r"engagement(?:\s+juridique)?\s*(?:n\s*[°ºo]\.?)?|bon\s+de\s+commande\s*(?:n\s*[°ºo]\.?)?|(?:votre\s+)?commande\s*(?:n\s*[°ºo]\.?|:)"
    r"|n\s*[°º]\s*(?:de\s+commande|d['’]engagement)|num[ée]ro\s+d['’]engagement|purchase\s+order|po\s+number|order\s+(?:no|number)"
    r"|bestell(?:nummer|-?nr)",
    but=r"date|devis",
)
_WITH = _label(
    r"\btotal\s*(?:\([^)]*\)\s*)?(?:t\.?t\.?c|toutes\s+taxes)|montant\s*(?:total\s*)?t\.?t\.?c|net\s+[àa]\s+payer|total\s+[àa]\s+payer|\bt\.?t\.?c\b"
    r"|amount\s+due|total\s+due|gesamtbetrag|total\s+incl|rechnungsbetrag|grand\s+total|solde\s+[àa]\s+payer",
    but=r"hors|unitaire|p\.?u|prix",
)
_WITHOUT = _label(
    r"\btotal\s*(?:net\s*)?(?:\([^)]*\)\s*)?(?:h\.?t\b|hors\s+tax)|montant\s*(?:total\s*)?(?:net\s*)?h\.?t\b|sous-total|base\s+h\.?t|subtotal"
    r"|nettobetrag|net\s+amount|total\s+excl|summe\s+netto|\btotal\s+net\b",
    but=r"unitaire|p\.?u\b|prix\s+u|remise",
)
_VAT = _label(
    r"\b(?:total\s+|montant\s+(?:de\s+la\s+|total\s+)?)?t\.?v\.?a\b(?!\s*(?:intra|n\s*[°º]|non|:?\s*fr))|\bvat\b(?!\s*(?:no|number|id|reg))"
    r"|\bmwst\b|umsatzsteuer|taxes?\s+sur\s+la\s+valeur",
    but=r"intracom|n\s*[°º]\s*(?:de\s+)?t|non\s+applicable|hors|t\.?t\.?c|base",
)
_NO_VAT = re.compile(r"tva\s+non\s+applicable|293\s*b|auto-?liquidation|reverse\s+charge", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9+_/.-]{0,34}")
_EUROS = re.compile(r"€|\bEUR\b|\beuros?\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(USD|GBP|CHF|CAD|PLN|XPF)\b|[$£]")
_BODIES = re.compile(
    r"^(?:la\s+)?(?:(?:commune|ville|mairie|communaut[ée]|m[ée]tropole|d[ée]partement|r[ée]gion|syndicat|ccas|universit[ée]"
    r"|rectorat|pr[ée]fecture|minist[èe]re|conseil|office)\b|(?:centre\s+hospitalier|ch[ru]?\s|h[ôo]pital|lyc[ée]e|coll[èe]ge))",
    re.IGNORECASE,
)

# Words of a French page: elsewhere « 03/11/2026 » may be March, and labels mean other things than ours.
_FRENCH = re.compile(r"\b(?:facture|avoir|tva|t\.v\.a|ttc|h\.?t\b|[ée]ch[ée]ance)", re.IGNORECASE)
_FOREIGN = re.compile(r"\b(?:invoice|due\s+date|rechnung)\b", re.IGNORECASE)  # also beside French ones
_CREDIT = re.compile(r"avoir\b", re.IGNORECASE)
_BY_KEY = frozenset({"iban", "seller_siret", "buyer_siret"})  # their key is proof

Value = Callable[[str], Iterable[Any]]


def fields_of(runs: list[Run]) -> PlainFields:
    """Every field that the page tells, from its runs (`page.runs_of`)."""
    if not runs:
        return PlainFields(scanned=True)
    found: dict[str, Seen | None] = {
        "number": _labelled(runs, _NUMBER, _numbers),
        "order_number": _labelled(runs, _ORDER, _numbers),
        "iban": _alone(runs, ibans_in),
        "currency": _currency(runs),
        "buyer_name": _buyer(runs),
        **_days(runs),
        **_parties(runs),
        **_totals(runs),
    }
    credit = any(_CREDIT.match(run.text) for run in runs)
    known = any(_FRENCH.search(run.text) for run in runs) and not any(_FOREIGN.search(run.text) for run in runs)
    told = {name: seen for name in FIELDS if (seen := found.get(name)) is not None}
    sure = {name: seen if (known and not credit) or name in _BY_KEY else _unsure(seen) for name, seen in told.items()}
    return PlainFields(sure, credit=credit)


# -- what stands near a label ------------------------------------------------------------


def _near(runs: list[Run], label: _Label, values: Value) -> Iterator[tuple[Any, Run, int]]:
    """Each value that a label announces: after it in its run, then to its right, then under it; with how near."""
    announced = ((run, match) for run in runs if (match := label.words.search(run.text)) is not None)
    for run, match in islice(announced, MOST_LABELS):
        if _says_another(runs, run, match.end(), label):
            continue
        after = list(values(run.text[match.end() :]))
        if after:
            yield after[0], run, 0
            continue
        for near, other in _neighbours(runs, run):
            if label.but is not None and label.but.search(other.text):
                continue
            there = list(values(other.text))
            if there:
                yield there[0], other, near
                break


def _says_another(runs: list[Run], run: Run, end: int, label: _Label) -> bool:
    """Whether a label goes on to announce something else: « Date d’échéance », on one line or two."""
    if label.but is None:
        return False
    words = run.text[: end + 12]
    if label.wraps and end >= len(run.text):  # nothing stands after it: the next line of a narrow cell may belong to it
        under = (one for near, one in _neighbours(runs, run) if near == 2 and abs(one.box[0] - run.box[0]) < 3)
        words += " " + next((one.text[:20] for one in under), "")
    return bool(label.but.search(words))


def _neighbours(runs: list[Run], run: Run) -> Iterator[tuple[int, Run]]:
    """What stands to the right of a run on its line, nearest first, then what stands under it."""
    here = [one for one in runs if one.page == run.page and one is not run]
    same = [one for one in here if abs(one.middle - run.middle) <= 0.5 * max(run.height, one.height)]
    for one in sorted((one for one in same if one.box[0] >= run.box[2] - 2), key=lambda one: one.box[0]):
        yield 1, one
    under = [
        one
        for one in here
        if 0 < one.middle - run.middle <= BELOW * max(run.height, one.height) and _overlap(one, run) > 0
    ]
    for one in sorted(under, key=lambda one: one.middle):
        yield 2, one


def _overlap(one: Run, other: Run) -> float:
    return min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])


def _labelled(runs: list[Run], label: _Label, values: Value) -> Seen | None:
    """The value that labels announce; sure when all of them announce the same."""
    candidates = list(_near(runs, label, values))
    if not candidates:
        return None
    value, run, _near_by = min(candidates, key=lambda one: one[2])
    return _seen(value, run, sure=len({one[0] for one in candidates}) == 1)


def _alone(runs: list[Run], values: Value) -> Seen | None:
    """The value that the page holds; sure when it holds no other."""
    found = [(value, run) for run in runs for value in values(run.text)]
    if not found:
        return None
    return _seen(*found[0], sure=len({value for value, _run in found}) == 1)


def _seen(value: Any, run: Run, *, sure: bool) -> Seen:
    text = value.isoformat() if isinstance(value, date) else str(value)
    box = tuple(round(side, 1) for side in run.place or run.box)
    return Seen(value=text, sure=sure and not run.doubtful, page=run.page, box=box)  # type: ignore[arg-type]


def _numbers(text: str) -> list[str]:
    """What may be the number of a document: it holds a figure, and is no day."""
    text = text.lstrip(" :.#°ºn-–—")
    match = _TOKEN.match(text)
    if match is None:
        return []
    if text[match.end() :].lstrip()[:1].isdigit():
        return []  # letters far apart, or two numbers: where this one ends is not said
    token = match[0].rstrip(".-/")
    return [token] if any(one.isdigit() for one in token) and not days_in(token) else []


# -- days, parties, amounts ------------------------------------------------------------


def _days(runs: list[Run]) -> dict[str, Seen | None]:
    """The day of the invoice and the last day to pay: the first is not after the second."""
    due, issued = _labelled(runs, _DUE, days_in), _labelled(runs, _ISSUED, days_in)
    every = [(day, run) for run in runs for day in days_in(run.text)]
    if issued is None and every:
        others = [(day, run) for day, run in every if due is None or day.isoformat() != due.value]
        first = others or every
        issued = _seen(*first[0], sure=False)
    if issued is not None and due is not None and issued.value > due.value:
        return {"issue_date": _unsure(issued), "due_date": _unsure(due)}
    return {"issue_date": issued, "due_date": due}


def _unsure(seen: Seen) -> Seen:
    return Seen(value=seen.value, sure=False, page=seen.page, box=seen.box)


def _parties(runs: list[Run]) -> dict[str, Seen | None]:
    """Of two SIRETs, that of a public body is the buyer's: its SIREN begins with 1 or 2 (INSEE)."""
    found: dict[str, Run] = {}
    for run in runs:
        for siret in sirets_in(run.text):
            found.setdefault(siret, run)
    public = [siret for siret in found if siret[0] in "12"]
    private = [siret for siret in found if siret[0] not in "12"]
    return {
        "seller_siret": _seen(private[0], found[private[0]], sure=len(private) == 1) if private else None,
        "buyer_siret": _seen(public[0], found[public[0]], sure=len(public) == 1) if public else None,
    }


def _buyer(runs: list[Run]) -> Seen | None:
    """The name under « Client »; else the one that only a public body bears."""
    labelled = list(_near(runs, _BUYER, lambda text: [name] if len(name := text.strip(" :")) > 2 else []))
    bodies = [run for run in runs if _BODIES.search(run.text) and len(run.text) < 90]
    if labelled:
        name, run, _near_by = labelled[0]
        return _seen(name, run, sure=bool(_BODIES.search(name)))
    return _seen(bodies[0].text, bodies[0], sure=len({run.text for run in bodies}) == 1) if bodies else None


def _currency(runs: list[Run]) -> Seen | None:
    for run in runs:
        if _EUROS.search(run.text):
            return _seen("EUR", run, sure=not any(_OTHERS.search(one.text) for one in runs))
    other = next(((match, run) for run in runs if (match := _OTHERS.search(run.text))), None)
    return _seen({"$": "USD", "£": "GBP"}.get(other[0][0], other[0][0]), other[1], sure=False) if other else None


def _last_amount(text: str) -> list[Decimal]:
    return amounts_in(text)[-1:]


def _totals(runs: list[Run]) -> dict[str, Seen | None]:
    """Without VAT, VAT, with VAT: those labelled that add up; alone, each is proposed and not sure."""
    with_vat, without, vat = (_candidates(runs, label) for label in (_WITH, _WITHOUT, _VAT))
    for (most, most_run), (net, net_run), (tax, tax_run) in product(with_vat, without, vat):
        if net + tax == most and most != 0:
            return _triple((net, net_run), (tax, tax_run), (most, most_run), sure=True)
    if (with_vat or without) and any(_NO_VAT.search(run.text) for run in runs):
        whole, run = (with_vat or without)[0]
        same = not without or not with_vat or without[0][0] == with_vat[0][0]
        return _triple((whole, run), (Decimal("0.00"), run), (whole, run), sure=same)
    return {
        "total_without_vat": _seen(*without[0], sure=False) if without else None,
        "total_vat": _seen(*vat[0], sure=False) if vat else None,
        "total_with_vat": _seen(*with_vat[0], sure=False) if with_vat else None,
    }


def _triple(
    net: tuple[Decimal, Run], tax: tuple[Decimal, Run], most: tuple[Decimal, Run], *, sure: bool
) -> dict[str, Seen | None]:
    return {
        "total_without_vat": _seen(*net, sure=sure),
        "total_vat": _seen(*tax, sure=sure),
        "total_with_vat": _seen(*most, sure=sure),
    }


MOST_CANDIDATES = 12  # of one total


def _candidates(runs: list[Run], label: _Label) -> list[tuple[Decimal, Run]]:
    """Every amount that this label announces, the last ones of the page first: totals stand at the end."""
    found = [(value, run) for value, run, _near_by in _near(runs, label, _last_amount)]
    return list(dict.fromkeys(reversed(found)))[:MOST_CANDIDATES]
