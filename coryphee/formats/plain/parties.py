"""Who sells and who buys, by the name and the SIRET that stand on a page, and by what stands around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coryphee.formats.plain.labels import Seen, below, label, near, seen
from coryphee.formats.plain.page import Run
from coryphee.formats.plain.values import sirens_in, sirets_in

_BUYER = label(
    r"^(?:[a-z ]+/\s*)?(?:destinataire|client\b(?!\s*n)|factur[ée]e?\s+[àa]\b|adress[ée]e?\s+[àa]\b|bill(?:ed)?\s+to"
    r"|kunde\b|acheteur|livr[ée]\s+et\s+factur[ée]\s+[àa]\b|[àa]\s+l['’]attention\s+de|adresse\s+de\s+facturation|doit\s*:|rechnung\s+an)"
    r"(?:\s*/\s*\w+)?\s*:?\s*"
)
MOST_LINES = 8  # of the block that names the buyer
CLOSE = 2.2  # heights of a line between two lines of one block
_BODIES = re.compile(
    r"^(?:la\s+|le\s+|l['’])?(?:(?:commune|ville|mairie|communaut[ée]|m[ée]tropole|d[ée]partement|r[ée]gion|syndicat|ccas|universit[ée]"
    r"|rectorat|pr[ée]fecture|minist[èe]re|conseil|office|sivom|sivu|smictom|ehpad|sdis|crous|eurom[ée]tropole)\b"
    r"|(?:centre\s+(?:hospitalier|communal)|ch[ru]?\s|h[ôo]pital|lyc[ée]e|coll[èe]ge))",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s*(?:[–—|·,;(-]\s*)?\b(?:siret|siren|tva|n\s*[°º]|t[ée]l)\b.*|\s*[,–—-]\s*\d.*|\s+\d{5}\s.*|\s*[,–—-]\s*service\b.*",
    re.IGNORECASE,
)
_ROLES = (  # on the line of a SIRET; above it, the line must begin so
    (
        "other",
        re.compile(r"\blieu\b|chantier|livr[ée]|livraison|m[ée]diateur|\bfactor|subrog|mandataire", re.IGNORECASE),
    ),
    (
        "buyer",
        re.compile(
            r"client\b|destinataire|acheteur|factur[ée]e?\s+[àa]|bill\s+to|adresse\s+de\s+facturation", re.IGNORECASE
        ),
    ),
    ("seller", re.compile(r"vendeur|fournisseur|[ée]metteur|prestataire|\brcs\b|\bape\b", re.IGNORECASE)),
)
_GOES_ON = re.compile(r"(?:de|du|des|d['’]|la|le|les|et)(?:\s|(?<=['’]))", re.IGNORECASE)
_NO_NAME = re.compile(
    r"commande|facture|date\b|[ée]ch[ée]ance|total|montant|r[ée]f[ée]rence|siret|siren|t\.?v\.?a\b|n\s*[°º]|d[ée]signation",
    re.IGNORECASE,
)
MOST_PLACES = 40  # SIRETs and names whose surroundings are looked at
_TOWN = re.compile(r"(?:F-?)?\d{5}\s+[^\W\d]")  # a block has one address


@dataclass(frozen=True, slots=True)
class _Place:
    """A SIRET, and whose it is by its surroundings: "buyer", "seller", "other", or "" where they do not say."""

    siret: str
    run: Run
    whose: str


def parties(runs: list[Run]) -> dict[str, Seen | None]:
    """The name of the buyer, and both SIRETs."""
    name = _buyer(runs)
    places = [_place(runs, siret, run, name) for siret, run in _sirets(runs)]
    told = {whose: [one for one in places if one.whose == whose] for whose in ("buyer", "seller", "")}
    public = [one for one in told[""] if one.siret[0] in "12"]  # the SIREN of a public body begins so (INSEE)
    private = [one for one in told[""] if one not in public]
    buyers = told["buyer"] or public
    mine = {one.siret for one in buyers}
    sellers = [one for one in [*told["seller"], *private] if one.siret not in mine]
    others = {siren for run in runs for siren in sirens_in(run.text)}  # by VAT number and register
    agreed = not others or any(one.siret[:9] in others for one in sellers)
    left = [one for one in public if told["buyer"] and one.siret not in mine]
    return {
        "buyer_name": name,
        "buyer_siret": _chosen(buyers, sure=bool(told["buyer"] or sellers)),
        "seller_siret": _chosen(sellers, sure=agreed) or _chosen(left, sure=False),
    }


def _chosen(places: list[_Place], *, sure: bool) -> Seen | None:
    if not places:
        return None
    first = places[0]
    return seen(first.siret, first.run, sure=sure and len({one.siret for one in places}) == 1)


def _sirets(runs: list[Run]) -> list[tuple[str, Run]]:
    return [(siret, run) for run in runs for siret in sirets_in(run.text)][:MOST_PLACES]


def _place(runs: list[Run], siret: str, run: Run, name: Seen | None) -> _Place:
    """What stands before it on its line says most; then the lines above it, in the same block."""
    before = re.split(re.escape(siret[:3]) + r"[ .\u00a0]?" + siret[3:6], run.text)[0]
    block = [before, *(one.text for one in _above(runs, run))]
    for at, text in enumerate(block):
        if name is not None and name.value in text:
            return _Place(siret, run, "buyer" if at == 0 or siret[0] in "12" else "other")
        for whose, pattern in _ROLES:
            if pattern.match(text) if at else pattern.search(text):
                return _Place(siret, run, whose)
    return _Place(siret, run, "")


def _above(runs: list[Run], run: Run) -> Iterator[Run]:
    """The lines of a block above one of them, nearest first: they begin or end where it does, and tell one address."""
    here = [one for one in runs if one.page == run.page and one.middle < run.middle]
    last, towns = run, 0
    for one in sorted(here, key=lambda one: -one.middle):
        if last.middle - one.middle > 2.0 * max(last.height, one.height):
            return
        if abs(one.box[0] - run.box[0]) < 3 or abs(one.box[2] - run.box[2]) < 3:
            towns += bool(_TOWN.match(one.text))
            if towns > 1 or any(sirets_in(one.text)):
                return
            yield one
            last = one


def _buyer(runs: list[Run]) -> Seen | None:
    """The name under « Client »; else the one that only a public body bears."""
    labelled = next(near(runs, _BUYER, _names), None)
    if labelled is not None:
        name = _whole(runs, labelled.value, labelled.run)
        return seen(name, labelled.run, sure=bool(_BODIES.search(name)) and " " in name)
    bodies = [(name, run) for run in runs if _BODIES.search(run.text) for name in _names(run.text)][:MOST_PLACES]
    bodies = [(_whole(runs, name, run), run) for name, run in bodies]
    sure = len({name for name, _run in bodies}) == 1 and " " in bodies[0][0]
    return seen(*bodies[0], sure=sure) if bodies else None


def _whole(runs: list[Run], name: str, run: Run) -> str:
    """« Commune », and under it « de Marly »."""
    under = next(iter(below(runs, run, 1.8)), None)
    goes_on = under is not None and abs(under.box[0] - run.box[0]) < 3 and _GOES_ON.match(under.text)
    return f"{name} {under.text}" if goes_on and under is not None and run.text.endswith(name) else name


def _names(text: str) -> list[str]:
    """The name that a text begins with, without what follows it on its line."""
    name = _END.sub("", text.strip(" :"), count=1).strip(" :–—-,")
    letters = sum(one.isalpha() for one in name)
    if letters < 3 or len(name) > 90 or _NO_NAME.match(name) or (" " not in name and any(map(str.isdigit, name))):
        return []
    return [name]


def block_of(runs: list[Run], seen: Seen | None) -> list[Run]:
    """What stands in one column and one breath with the buyer: from its name down; around its SIRET, alone seen."""
    start = next((run for run in runs if seen is not None and run.page == seen.page and _at(run, seen)), None)
    if start is None:
        return []
    column = [one for one in runs if one.page == start.page and one is not start and _shared(one, start) > 0]
    below = _breath(start, sorted((one for one in column if one.middle > start.middle), key=lambda one: one.middle))
    if _BODIES.search(start.text) or _BUYER.words.search(start.text):
        return [start, *below]
    over = sorted((one for one in column if one.middle < start.middle), key=lambda one: -one.middle)
    return [*reversed(_breath(start, over)), start, *below]


def _at(run: Run, seen: Seen) -> bool:
    return all(abs(one - other) < 0.1 for one, other in zip(run.place or run.box, seen.box, strict=True))


def _breath(start: Run, column: list[Run]) -> list[Run]:
    """As many lines as follow one another closely."""
    found: list[Run] = []
    last = start
    for one in column[:MOST_LINES]:
        if abs(one.middle - last.middle) > CLOSE * max(one.height, last.height):
            break
        found.append(one)
        last = one
    return found


def _shared(one: Run, other: Run) -> float:
    """How much of their widths two runs have in common, in points."""
    return min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
