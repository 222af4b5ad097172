"""The amounts of a page: without VAT, VAT, with VAT, what was paid before, what is due. Sure when they add up."""

import re
from decimal import Decimal
from itertools import islice, product

from coryphee.formats.plain.labels import MOST_LABELS, Label, Near, Seen, below, label, near, seen
from coryphee.formats.plain.page import Run
from coryphee.formats.plain.values import amounts_in

MOST_CANDIDATES = 16  # of one total
COLUMN = 16.0  # heights of a line that a column of amounts may go down
_SENTENCE = 90  # characters: general terms, that tell amounts of other invoices

_DUE = label(
    r"net\s+[àa]\s+(?:payer|r[ée]gler)|reste\s+(?:[àa]\s+(?:payer|r[ée]gler)|d[ûu])|solde\s+(?:[àa]\s+(?:payer|r[ée]gler)|d[ûu])"
    r"|(?:total|montant(?:\s+total)?|somme)\s+(?:t\.?t\.?c\.?\s+)?(?:[àa]\s+(?:payer|r[ée]gler)|d[ûu]e?\b)|acompte\s+[àa]\s+r[ée]gler"
    r"|^solde\s*:|amount\s+due|total\s+due|balance\s+due|rechnungsbetrag",
    but=r"avant\s+d[ée]duction|pr[ée]c[ée]dent",
)
_WITH = label(
    r"\btotal\s*(?:\([^)]*\)\s*)?(?:t\.?t\.?c|toutes\s+taxes)|montant\s*(?:total\s*)?(?:t\.?t\.?c|toutes\s+taxes)|\bt\.?t\.?c\b"
    r"|toutes\s+taxes\s+comprises|gesamtbetrag|total\s+incl|grand\s+total",
    but=r"hors|unitaire|p\.?u\b|prix",
)
_WITHOUT = label(
    r"\btotal\s*(?:net\s*|brut\s*)?(?:\([^)]*\)\s*)?(?:h\.?t\b|hors\s+tax)|montant\s*(?:total\s*)?(?:net\s*)?(?:h\.?t\b|hors\s+tax)"
    r"|sous-total|base\s+h\.?t|subtotal|nettobetrag|net\s+amount|total\s+excl|summe\s+netto|\btotal\s+net\b(?!\s+[àa])"
    r"|\bh\.?t\b|hors\s+taxes?\b",
    but=r"unitaire|p\.?u\b|prix|remise|cumul|pr[ée]c[ée]dent|supérieur",
)
_VAT = label(
    r"\b(?:total\s+|montant\s+(?:de\s+la\s+|total\s+)?)?t\.?v\.?a\b(?!\s*(?:intra|n\s*[°º]|non|:?\s*fr))|\bvat\b(?!\s*(?:no|number|id|reg))"
    r"|\bmwst\b|umsatzsteuer|taxes?\s+sur\s+la\s+valeur",
    but=r"intracom|n\s*[°º]\s*(?:de\s+)?t|non\s+applicable|hors|base",
)
_TOTAL = label(
    r"^(?:montant\s+)?total\s*(?:g[ée]n[ée]ral\s*)?:?\s*(?=$|[\d€-])|^(?:soit\s+)?(?:la\s+)?somme\s+(?:de\b|due\b)"
)
_PREPAID = label(
    r"\bacomptes?\b|\bavances?\b|\br[ée]gl[ée]e?\s+(?:par|le)\b|d[ée]j[àa]\s+(?:r[ée]gl|pay|vers|factur)|(?:r[èe]glement|paiement|versement)s?\s+(?:re[çc]u|effectu)"
    r"|retenue\s+de\s+garantie|prepaid|paid\s+amount|\bd[ée]duire\b",
    but=r"[àa]\s+r[ée]gler|[àa]\s+la\s+commande|[àa]\s+payer",
)
_GIVEN_BACK = re.compile(r"-|r[ée]gl[ée]|vers[ée]|re[çc]u|pay[ée]|d[ée]du|d[ée]j[àa]|retenue", re.IGNORECASE)
_NO_VAT = re.compile(
    r"tva\s+non\s+applicable|293\s*[ -]?b\b|auto-?liquidation|reverse\s+charge|non\s+assujetti|exon[ée]r"
    r"|art(?:icle|\.)?\s*261",
    re.IGNORECASE,
)
_RATE = re.compile(r"t\.?v\.?a.{0,12}\b[1-9]\d?(?:[.,]\d+)?\s*%", re.IGNORECASE)
# Where the amount of one label ends and the next label begins, in one run.
_NEXT = re.compile(
    r"\bh\.?t\b|hors\s+tax|\bt\.?t\.?c\b|toutes\s+taxes|\bt\.?v\.?a\b|\btotal\b|net\s+[àa]\b|\bdont\b", re.IGNORECASE
)

Found = tuple[Decimal, Run]
Triple = tuple[Found, Found, Found]


def totals(runs: list[Run]) -> dict[str, Seen | None]:
    """Without VAT, VAT, with VAT, paid before, due: those that add up; others are proposed and not sure."""
    due = [*near(runs, _DUE, _first_part)]
    with_vat = [*[(one.value, one.run) for one in reversed(due)], *_candidates(runs, _WITH)][:MOST_CANDIDATES]
    without, vat = _candidates(runs, _WITHOUT), _candidates(runs, _VAT)
    beside = (_beside(runs, _WITHOUT), _beside(runs, _VAT))
    sums = _sums(with_vat, *beside) or _sums(with_vat, without, vat)
    whole: Found | None
    if sums:
        best = max(sums, key=lambda one: abs(one[2][0]))
        whole, told = best[2], _triple(*best, sure=_holds(best, sums, with_vat))
    elif any(_NO_VAT.search(run.text) for run in runs):
        whole, told = _without_tax(runs, due, vat)
    else:
        whole = max(with_vat, key=lambda one: abs(one[0]), default=None)
        told = _triple(without[0] if without else None, vat[0] if vat else None, whole, sure=False)
    return told | _to_pay(runs, due, whole)


def _first_part(text: str) -> list[Decimal]:
    """The last amount before another label begins."""
    end = _NEXT.search(text)
    mine = amounts_in(text[: end.start()]) if end is not None and amounts_in(text[: end.start()]) else amounts_in(text)
    return mine[-1:]


def _candidates(runs: list[Run], asked: Label) -> list[Found]:
    """Every amount that this label announces, the last ones of the page first: totals stand at the end."""
    found = [(one.value, one.run) for one in near(runs, asked, _first_part)][::-1]
    heads = (run for run in runs if asked.words.search(run.text) and not amounts_in(run.text) and len(run.text) < 40)
    for head in islice(heads, MOST_LABELS):
        if asked.but is None or not asked.but.search(head.text):
            column = [(amount, run) for run in below(runs, head, COLUMN) for amount in amounts_in(run.text)[-1:]]
            found += column[::-1]
    return list(dict.fromkeys(found))[:MOST_CANDIDATES]


def _beside(runs: list[Run], asked: Label) -> list[Found]:
    """Those amounts alone that stand on the line of their label: a column may go on into other sums."""
    found = [(one.value, one.run) for one in near(runs, asked, _first_part) if one.how < 2]
    return found[::-1][:MOST_CANDIDATES]


def _sums(with_vat: list[Found], without: list[Found], vat: list[Found]) -> list[Triple]:
    """Those that add up."""
    return [(net, tax, most) for most, net, tax in product(with_vat, without, vat) if net[0] + tax[0] == most[0] != 0]


def _holds(best: Triple, sums: list[Triple], with_vat: list[Found]) -> bool:
    """Nothing on the page says another total: other sums are its parts, and no amount with VAT is larger."""
    whole = best[2][0]
    if len({(net[0], tax[0]) for net, tax, most in sums if most[0] == whole}) > 1:
        return False
    parts = {(net[0], tax[0], most[0]) for net, tax, most in sums if most[0] != whole}
    if parts and sum(most for _net, _tax, most in parts) != whole:
        return False
    page = best[2][1].page
    told = (amount for amount, run in with_vat if run.page == page and len(run.text) < _SENTENCE)
    return all(abs(amount) <= abs(whole) for amount in told)


def _without_tax(runs: list[Run], due: list[Near], vat: list[Found]) -> tuple[Found | None, dict[str, Seen | None]]:
    """The page says that there is no VAT: its total is the same with and without."""
    named = [one for asked in (_WITH, _WITHOUT, _TOTAL) for one in near(runs, asked, _first_part)]
    named = [one for one in named if one.how < 2] or named or due
    if not named:
        return None, {}
    whole = named[-1].value, named[-1].run
    taxed = any(amount not in (0, whole[0]) for amount, _run in vat) or any(_RATE.search(run.text) for run in runs)
    same = len({one.value for one in named}) == 1 and not taxed
    return whole, _triple(whole, (Decimal("0.00"), whole[1]), whole, sure=same)


def _triple(net: Found | None, tax: Found | None, most: Found | None, *, sure: bool) -> dict[str, Seen | None]:
    named = {"total_without_vat": net, "total_vat": tax, "total_with_vat": most}
    return {name: seen(*found, sure=sure) if found else None for name, found in named.items()}


def _to_pay(runs: list[Run], due: list[Near], whole: Found | None) -> dict[str, Seen | None]:
    """What was paid before, and what is left to pay: sure when the second is the total less the first."""
    if whole is None:
        return {}
    total = whole[0]
    paid = [(abs(one.value), one.run) for one in near(runs, _PREPAID, _first_part) if 0 < abs(one.value) <= abs(total)]
    left = [one for one in due if len(one.run.text) < _SENTENCE]
    other = [one for one in left if one.value != total]
    if not other:
        told = [one for one in paid if one[0] < total and _GIVEN_BACK.search(one[1].text)]
        return {
            "amount_due": seen(total, left[-1].run, sure=not told) if left else None,
            "prepaid": seen(*told[0], sure=False) if told else None,
        }
    rest = other[-1]
    explained = next((one for one in paid if total - one[0] == rest.value), None)
    if explained is None and paid and total - sum(amount for amount, _run in dict.fromkeys(paid)) == rest.value:
        explained = total - rest.value, paid[0][1]
    sure = len({one.value for one in other}) == 1 and 0 <= rest.value <= total and (rest.how < 2 or bool(explained))
    before = explained or (total - rest.value, rest.run)
    return {
        "amount_due": seen(rest.value, rest.run, sure=sure),
        "prepaid": seen(*before, sure=sure and explained is not None) if before[0] > 0 else None,
    }
