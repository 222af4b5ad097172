"""The fields of an invoice that is only a page: proposed with the place where each was seen, sure or not.

Sure means that nothing else on the page could be it: one labelled value, a key that holds, sums that agree.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from coryphee.formats.plain.amounts import totals
from coryphee.formats.plain.kinds import kind_of
from coryphee.formats.plain.labels import Near, Seen, below, label, labelled, near, seen, unsure
from coryphee.formats.plain.page import Run
from coryphee.formats.plain.parties import block_of, parties
from coryphee.formats.plain.values import amounts_in, days_in, iban_begins, ibans_in, sirets_in

FIELDS = (
    *("number", "issue_date", "due_date", "seller_siret", "buyer_name", "buyer_siret", "iban", "currency"),
    *("total_without_vat", "total_vat", "total_with_vat", "order_number", "prepaid", "amount_due"),
)


@dataclass(slots=True)
class PlainFields:
    """What a page says; a field that is not there could not be read."""

    found: dict[str, Seen] = field(default_factory=dict)
    scanned: bool = False  # there is no text at all: the page is a picture
    credit: bool = False  # a line begins with « Avoir »: its amounts are not those of an invoice
    kind: Seen | None = None  # what it is instead of an invoice: one of `kinds.KINDS`
    sizes: tuple[tuple[float, float], ...] = ()  # of the pages that were looked at, in points
    count: int = 0  # of all pages
    buyer_block: list[Run] = field(default_factory=list)  # the lines where the buyer is named, from its name down

    def __getitem__(self, name: str) -> str:
        return self.found[name].value if name in self.found else ""


_NUMBER = label(
    r"\b(?:facture|avoir|invoice|rechnung|credit note|note\s+d['’]honoraires)s?\s*"
    r"(?:(?:de\s+(?:solde|situation|vente)|d['’]acompte)\s*)?"
    r"(?:n\s*[°ºo]\s*[.:]?|num[ée]ro|no\b\.?|nr\b\.?|number|#|-?nummer)"
    r"|\b(?:n\s*[°º]|num[ée]ro|r[ée]f[ée]rence)\s*(?:de\s+(?:la\s+)?)?(?:facture|avoir|pi[èe]ce|document)"
    r"|\brechnungs-?(?:nr|nummer)\b\.?|\binvoice\s*(?:no|number|#)|\bfacture\s*:"
    r"|^(?:n\s*[°º]|num[ée]ro\b)\s*:?\s*(?=[A-Z/_.-]{0,15}\d)",
    but=r"origine|associ[ée]|pr[ée]c[ée]d|client|commande|proforma|date|annul|rempla[cç]|vers[ée]|re[çc]u|devis",
)
_CELL = label(r"^(?:n\s*[°º]|num[ée]ro)\s*:?$")  # of a table: that of its lines, too
# « Facture F-12 du 3 mai »: the word alone, that says less. Its value begins its line, or stands just under it.
_BARE = label(
    r"(?:^|[–—-]\s*)(?:facture|avoir|invoice)\s+(?:/\s*\w+\s+)?(?:(?:de\s+(?:solde|situation|vente)|d['’]acompte|d[ée]finitive|finale)\s+)?"
    r"(?:n\w{0,2}\.?\s+)?(?=[A-Z]{0,6}[/-]?\d)",
    but=r"annul|rempla[cç]|vers[ée]|re[çc]u",
)
_HEADING = re.compile(r"(?:facture|avoir|invoice)$", re.IGNORECASE)
_NO_ISSUE = (
    r"[ée]ch[ée]ance|livraison|commande|due|prestation|lieferdatum|fällig|limite|r[èe]glement|paiement|payer|deliver|leistung"
    r"|devis|annul|rempla[cç]|vers[ée]|re[çc]u|imprim|impression|validit|valable|travaux|intervention|march[ée]|suite\s+[àa]|rappel"
    r"|associ[ée]|pr[ée]c[ée]d|origine"
)
_ISSUED = label(
    r"\bdate\s*(?:de\s+(?:la\s+)?facture|de\s+facturation|d['’][ée]mission|d['’]envoi|facture)|\b[ée]mise?\s+le|invoice\s+date"
    r"|\bfacture\s+(?:de\s+solde\s+|d['’]acompte\s+)?(?:[\w/.-]{1,35}\s+)?du\b|rechnungsdatum|\b(?:facture|avoir)\s+n\W.{0,40}\bdu\b"
    r"|\b(?:facture|avoir)\s+(?:n\s*[°ºo]\.?\s*)?[\w/.-]{0,35}\d[\w.-]{0,35}\s*[,/–—-]\s*(?:le\s+)?(?=\d)",
    but=_NO_ISSUE,
    wraps=True,
)
_DATED = label(  # what announces it where nothing says more
    r"\bfait\s+[àa]\s|\ble\s*:|^(?:fait\s+[àa]\s+)?(?:[A-ZÀ-Ý][\w'’ -]{1,30},\s*)?le\s+(?=\d)|\bdate\s*:|\bdate$"
    r"|\bdatum\s*:|^date\b|^du\s+(?=\d)(?!.{0,25}\bau\b)|\b[A-ZÀ-Ý][\w'’-]{1,30},\s*le\s+(?=\d)",
    but=_NO_ISSUE,
    wraps=True,
)
_DUE = label(
    r"[ée]ch[ée]ance|[àa]\s+(?:payer|r[ée]gler)\s+(?:avant|au\s+plus\s+tard|pour|le)|date\s+limite|due\s+date|payable\s+(?:le|by|au)"
    r"|fällig|paiement\s+(?:avant|le|au\s+plus|pour)|r[èe]glement\s+(?:avant|le|au|pour)|zahlbar\s+bis|\bavant\s+le\b",
)
_NO_DAY = re.compile(r"r[ée]ception|comptant|\d+\s*jours|fin\s+de\s+mois", re.IGNORECASE)
_ORDER = label(
    r"engagement(?:\s+juridique)?(?:\s*\(\s*ej\s*\))?\s*(?:n\s*[°ºo]\.?|:)?|bon\s+de\s+commande\s*(?:n\s*[°ºo]\.?|:)?"
    r"|(?:votre\s+|r[ée]f[ée]?\.?(?:rence)?\s+(?:de\s+)?)?(?:commande(?:\s+client)?|cde)\s*(?:n\s*[°ºo]\.?|:)"
    r"|(?:votre|r[ée]f\.?(?:[ée]rence)?)\s+(?:de\s+)?(?:commande|cde)\b|^commande(?:\s+client)?$"
    r"|\b(?:commande|cde|bc|ej)(?:\s*n\s*[°ºo]\.?\s*:?\s*|\s*:\s*|\s+)(?=[A-Z]{0,5}[/-]?\d)"
    r"|(?:n\s*[°º]|num[ée]ro)\s*(?:de\s+|d['’])?\s*(?:commande|engagement(?:\s+juridique)?|bon\s+de\s+commande)|purchase\s+order|po\s+number"
    r"|order\s+(?:no|number)|bestell(?:nummer|-?nr)|(?:num[ée]ro|n\s*[°º])\s+de\s+march[ée]\s*/\s*bc",
    but=r"date|devis|notre\s+(?:commande|r[ée]f)|fournisseur",
    alone=True,
)
_ORDER_TOO = label(  # what announces it where nothing else does
    r"(?:votre|vos)\s+r[ée]f(?:[ée]rences?)?\b\.?|\bv\s*/\s*r[ée]f(?:[ée]rences?)?\b\.?|bon\s+pour\s+accord\s*(?:n\s*[°ºo]\.?|:)"
    r"|\bmarch[ée]\s+n\s*[°ºo]\.?|\bconvention\s+(?:n\s*[°ºo]\.?\s*)?",
    but=r"date|devis",
)
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9+_/.-]{0,34}")
_MONTH = re.compile(r"(?:19|20)\d\d(?:[-/](?:0?\d|1[0-2]))?$|\w{1,2}$")  # or a year, or too short to tell
_DAY = re.compile(r"\d{1,2}(?:er)?\s+[^\W\d]{3,9}\.?\s+\d{4}")
_EUROS = re.compile(r"€|\bEUR\b|\beuros?\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(USD|GBP|CHF|CAD|PLN|XPF)\b|[$£]")
_DEBITED = re.compile(r"d[ée]bit[ée]|pr[ée]l[èe]v|mandat\s+sepa|\brum\b", re.IGNORECASE)
MOST_ENDS = 500
MOST_BEGUN = 20  # accounts that go on under their line
_ENDS = re.compile(r"\d{3}(?:[ .,]|$)")
_BEGUN = re.compile(r"(?:^|\s)-?\d{1,3}$")

# Words of a French page: elsewhere « 03/11/2026 » may be March, and labels mean other things than ours.
_FRENCH = re.compile(r"\b(?:facture|avoir|tva|t\.v\.a|ttc|h\.?t\b|[ée]ch[ée]ance)", re.IGNORECASE)
_FOREIGN = re.compile(r"\b(?:invoice|due\s+date|rechnung)\b", re.IGNORECASE)  # also beside French ones
_CREDIT = re.compile(r"avoir\b", re.IGNORECASE)
_BY_KEY = frozenset({"iban", "seller_siret", "buyer_siret"})  # their key is proof


def fields_of(runs: list[Run]) -> PlainFields:
    """Every field that the page tells, from its runs (`page.runs_of`)."""
    if not runs:
        return PlainFields(scanned=True)
    runs = _whole(runs)
    found: dict[str, Seen | None] = {
        "number": _number(runs),
        "order_number": labelled(runs, _ORDER, _long_ones) or labelled(runs, _ORDER_TOO, _long_ones),
        "iban": _iban(runs),
        "currency": _currency(runs),
        **_days(runs),
        **parties(runs),
        **totals(runs),
    }
    kind = kind_of(runs)
    credit = kind is None and any(_CREDIT.match(run.text) for run in runs)
    known = any(_FRENCH.search(run.text) for run in runs) and not any(_FOREIGN.search(run.text) for run in runs)
    told = {name: one for name in FIELDS if (one := found.get(name)) is not None}
    may = known and not credit and kind is None
    sure = {name: one if may or name in _BY_KEY else unsure(one) for name, one in told.items()}
    block = block_of(runs, sure.get("buyer_name") or sure.get("buyer_siret"))
    return PlainFields(sure, credit=credit, kind=kind, buyer_block=block)


def _whole(runs: list[Run]) -> list[Run]:
    """What may be the end of figures that begin above it, or far to its left, is doubtful: « 18 », then « 003,69 »."""
    ends = [run for run in runs if _ENDS.match(run.text)]
    begun = [run for run in runs if ends and _BEGUN.search(run.text)]
    begun = begun if len(ends) < MOST_ENDS else []  # a page of figures: no invoice has so many
    cut = {id(end) for end in ends if any(_goes_on(one, end) for one in begun[:MOST_ENDS])}
    return [replace(run, doubtful=True) if id(run) in cut else run for run in runs]


def _goes_on(begun: Run, end: Run) -> bool:
    if begun.page != end.page or begun is end:
        return False
    down, across = (end.middle - begun.middle) / end.height, (end.box[0] - begun.box[2]) / end.height
    over = min(begun.box[2], end.box[2]) > max(begun.box[0], end.box[0]) - 3
    return (0.5 < down < 1.6 and over) or (abs(down) <= 0.5 and 0 <= across < 1)


def _number(runs: list[Run]) -> Seen | None:
    """After « Facture n° »; else after « Facture » alone, or in the cell under it."""
    told = labelled(runs, _NUMBER, _numbers) or labelled(runs, _CELL, _long_ones)
    bare = told or labelled(runs, _BARE, _numbers) or _headed(runs)
    return unsure(bare) if bare is not None and told is None and _MONTH.match(bare.value) else bare


def _headed(runs: list[Run]) -> Seen | None:
    """Under a heading « Facture » that begins or ends where the number does, with nothing else beside it."""
    under = [
        Near(token, one, 2)
        for run in runs
        if _HEADING.match(run.text)
        for one in below(runs, run, 2.0)[:1]
        for token in _numbers(one.text)
        if token == one.text
        and len(token) > 2
        and not _MONTH.match(token)
        and not amounts_in(token)
        and not any(sirets_in(token))
        if abs(one.box[0] - run.box[0]) < 3 or abs(one.box[2] - run.box[2]) < 3 or one.box[0] > run.box[0] - 3
    ]
    return seen(under[0].value, under[0].run, sure=len({one.value for one in under}) == 1) if under else None


def _numbers(text: str) -> list[str]:
    """What may be the number of a document: it holds a figure, and is no day."""
    text = text.lstrip(" :.#°ºn-–—")
    match = _TOKEN.match(text)
    if match is None or _DAY.match(text):
        return []
    if text[match.end() :].lstrip()[:1].isdigit():
        return []  # letters far apart, or two numbers: where this one ends is not said
    token = match[0].rstrip(".-/")
    return [token] if any(one.isdigit() for one in token) and not days_in(token) else []


def _long_ones(text: str) -> list[str]:
    return [one for one in _numbers(text) if len(one) > 2]


def _iban(runs: list[Run]) -> Seen | None:
    """The account on the page; one that goes on under its line counts, and where it cannot be followed none is sure."""
    found = [(value, run) for run in runs for value in ibans_in(run.text)]
    begun = [run for run in runs if iban_begins(run.text)][:MOST_BEGUN]
    for run in begun:
        found += [(value, run) for value in _going_on(runs, run)]
    if not found:
        return None
    broken = any(not list(_going_on(runs, run)) for run in begun)
    debited = any(_DEBITED.search(run.text) for run in runs)  # it may be the buyer's own
    return seen(*found[0], sure=len({value for value, _run in found}) == 1 and not broken and not debited)


def _going_on(runs: list[Run], run: Run) -> Iterator[str]:
    """The account that begins at the end of a line and ends at the beginning of the next one."""
    here = [one for one in runs if one.page == run.page and 0 < one.middle - run.middle < 2.2 * run.height]
    nearest = sorted(here, key=lambda one: (round(one.middle), one.box[0]))[:1]
    for one in nearest:
        yield from ibans_in(f"{run.text} {one.text}")


def _days(runs: list[Run]) -> dict[str, Seen | None]:
    """The day of the invoice and the last day to pay: the first is not after the second."""
    told = [run for run in runs if not (_DUE.words.search(run.text) and _NO_DAY.search(run.text))]
    due, issued = labelled(told, _DUE, days_in), _issued(runs)
    every = [(day, run) for run in runs for day in days_in(run.text)]
    if issued is None and every:
        others = [(day, run) for day, run in every if due is None or day.isoformat() != due.value]
        first = others or every
        issued = seen(*first[0], sure=False)
    if issued is not None and due is not None and issued.value > due.value:
        return {"issue_date": unsure(issued), "due_date": unsure(due)}
    return {"issue_date": issued, "due_date": due}


def _issued(runs: list[Run]) -> Seen | None:
    """After « Date de facture »; else after « Date », which on its own line must not say another day."""
    told, dated = labelled(runs, _ISSUED, days_in), list(near(runs, _DATED, days_in))
    if told is None:
        return labelled(runs, _DATED, days_in)
    other = any(one.how < 2 and one.value.isoformat() != told.value for one in dated)
    return unsure(told) if other else told


def _currency(runs: list[Run]) -> Seen | None:
    """The one that its amounts are in; sure where the page names no other."""
    money = [run for run in runs if amounts_in(run.text)]
    euros = next((run for run in [*money, *runs] if _EUROS.search(run.text)), None)
    others = [(match, run) for run in [*money, *runs] if (match := _OTHERS.search(run.text))]
    told = [run for run in money if _EUROS.search(run.text)]
    if euros is not None and (told or not others):
        return seen("EUR", euros, sure=not others)
    if not others:
        return None
    codes = [{"$": "USD", "£": "GBP"}.get(match[0], match[0]) for match, _run in others]
    return seen(codes[0], others[0][1], sure=euros is None and len(set(codes)) == 1)
