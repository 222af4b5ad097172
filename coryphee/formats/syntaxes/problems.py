"""Values that could not be converted while reading, told to people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coryphee.formats.finding import Finding, Severity
from coryphee.formats.model.labels import label
from coryphee.formats.syntaxes.binding import Reading
from coryphee.formats.syntaxes.places import choose, location_of, path_of
from coryphee.formats.xml.parsing import Element

MAX_FINDINGS = 200  # beyond, nobody reads and the page would only grow
_SHOWN = 60  # characters of a bad value worth showing


def may_hide_more(findings: Sequence[object]) -> bool:
    """Whether some findings may not be told: each kind of check stops after `MAX_FINDINGS` (some echoes left out)."""
    return len(findings) >= MAX_FINDINGS * 3 // 4


@dataclass(frozen=True, slots=True)
class _Kind:
    rule: str
    title: str
    expected: str
    remedy: str


_KINDS = {
    "number": _Kind(
        "CORYPHEE-NOMBRE",
        "Un nombre est illisible",
        "un nombre tel que 1234.56",
        "Écrivez ce nombre avec un point décimal, sans espace, sans exposant et avec 28 chiffres au plus.",
    ),
    "date": _Kind(
        "CORYPHEE-DATE",
        "Une date est illisible",
        "une date qui existe, telle que 2026-11-21",
        "Corrigez cette date : elle doit exister au calendrier et suivre le format de la norme.",
    ),
    "base64": _Kind(
        "CORYPHEE-PIECE-JOINTE",
        "Une pièce jointe est illisible",
        "un contenu encodé en base64",
        "Joignez à nouveau ce document depuis votre logiciel.",
    ),
}


def findings_of(reading: Reading) -> tuple[Finding, ...]:
    """One finding for each value that was left out."""
    return tuple(_finding(node, _KINDS[kind], terms) for node, kind, terms in reading.problems[:MAX_FINDINGS])


_COMMA = re.compile(r"-?\d+,\d+")
_FRENCH_DAY = re.compile(r"(\d{2})[/.-](\d{2})[/.-](\d{4})")


def _remedy(kind: _Kind, found: str, *, compact: bool) -> str:
    """What to write instead, where what was meant is plain."""
    if kind.rule == "CORYPHEE-NOMBRE" and _COMMA.fullmatch(found):
        return f"Ce nombre est écrit avec une virgule : dans le fichier, écrivez {found.replace(',', '.')}."
    day = _FRENCH_DAY.fullmatch(found) if kind.rule == "CORYPHEE-DATE" else None
    if day is None:
        return kind.remedy
    for number, month, how in ((day[1], day[2], ""), (day[2], day[1], " si le mois est écrit avant le jour")):
        if _exists(day[3], month, number):
            written = f"{day[3]}{month}{number}" if compact else f"{day[3]}-{month}-{number}"
            return f"Dans le fichier, cette date s’écrit {written} (année, mois, jour){how}."
    return kind.remedy


def _exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_cii(node: Element) -> bool:
    """Where dates have eight digits and no dash."""
    return str(node.tag).startswith("{urn:un:unece:")


def _finding(node: Element, kind: _Kind, terms: tuple[str, ...]) -> Finding:
    terms = choose(terms, node)
    found = shortened(node.text or "")
    name = label(*terms)
    return Finding(
        rule=kind.rule,
        severity=Severity.ERROR,
        title=kind.title,
        message=f"{name} : trouvé « {found} », attendu {kind.expected}.",
        remedy=_remedy(kind, found, compact=_is_cii(node)),
        terms=terms,
        label=name,
        location=location_of(node),
        path=path_of(node),
        found=found,
        expected=kind.expected,
    )


def shortened(value: str) -> str:
    """A bad value on one line, as much of it as is worth showing."""
    value = " ".join(value[: 4 * _SHOWN].split())
    return value if len(value) <= _SHOWN else value[:_SHOWN] + "…"
