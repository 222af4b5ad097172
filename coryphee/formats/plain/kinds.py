"""What a page calls itself when it is no invoice: a quote, an order, a statement."""

import re
from statistics import median

from coryphee.formats.plain.labels import Seen, seen
from coryphee.formats.plain.page import Run

KINDS = {
    "proforma": re.compile(r"(?:facture\s*)?pro[\s-]?forma\b", re.IGNORECASE),
    "quote": re.compile(
        r"(?:votre\s+|notre\s+)?(?:devis|offre\s+de\s+prix|proposition\s+commerciale)\b", re.IGNORECASE
    ),
    "order": re.compile(r"(?:bon\s+de\s+commande|confirmation\s+de\s+commande|commande\s+n\s*[°º])", re.IGNORECASE),
    "statement": re.compile(
        r"(?:relev[ée]\s+(?:de\s+(?:compte|factures?)|d['’](?:identit[ée]|op[ée]rations))|rappel\b|relance\b|mise\s+en\s+demeure)",
        re.IGNORECASE,
    ),
    "delivery_note": re.compile(r"bon\s+de\s+livraison|bordereau\s+de\s+livraison", re.IGNORECASE),
}
_INVOICE = re.compile(r"facture\b|avoir\b|invoice\b|note\s+d['’]honoraires|rechnung\b", re.IGNORECASE)
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")
MOST_TITLE = 70  # characters


def kind_of(runs: list[Run]) -> Seen | None:
    """What the page is instead of an invoice, by its title: the largest line that begins with the name of a document.

    Where « Facture » stands as large, or its number is told, it is an invoice; sure where the word is written larger
    than the rest, or nothing speaks of an invoice.
    """
    titles = [(run, kind) for run in runs if len(run.text) < MOST_TITLE and (kind := _named(run.text))]
    if not titles:
        return None
    high = max(run.height for run, _kind in titles)
    first, kind = next(one for one in titles if one[0].height > 0.95 * high)
    if kind == "invoice" or any(kind == "invoice" and run.height > 0.95 * high for run, kind in titles):
        return None
    larger = first.height > 1.15 * median(run.height for run in runs)
    silent = not any(_INVOICE.search(run.text) for run in runs if run is not first)
    return seen(kind, first, sure=True) if larger or (silent and kind != "order") else None


def _named(text: str) -> str:
    text = _SPACED.sub("", text)
    for kind, pattern in KINDS.items():
        if pattern.match(text):
            return kind
    return "invoice" if _INVOICE.match(text) else ""
