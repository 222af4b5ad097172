"""What announces a value on a page, and the values that stand near it: after it, to its right, under it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from coryphee.formats.plain.page import Box, Run

MOST_LABELS = 60  # places where one label is looked for: each looks through its whole page
BELOW = 2.6  # heights of a line between a label and what stands under it
Value = Callable[[str], Iterable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A value, where it was seen, and whether nothing else could be it."""

    value: str  # days in ISO 8601, amounts with a point, identifiers without blanks
    sure: bool
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Label:
    """What announces a value: in words, and in words that announce another one."""

    words: re.Pattern[str]
    but: re.Pattern[str] | None = None
    wraps: bool = False  # its words may go on under it
    alone: bool = False  # what stands after it, and is no value, says that there is none


@dataclass(frozen=True, slots=True)
class Near:
    """A value that a label announces, where it stands, and how near: 0 after it, 1 to its right, 2 under it."""

    value: Any
    run: Run
    how: int


def label(words: str, but: str = "", *, wraps: bool = False, alone: bool = False) -> Label:
    """A label by two patterns, whatever the case."""
    return Label(re.compile(words, re.IGNORECASE), re.compile(but, re.IGNORECASE) if but else None, wraps, alone)


# A run that begins so announces something of its own: no other label looks for its value beyond it.
_ANNOUNCES = re.compile(
    r"(?:n\s*[°º]|num[ée]ro|date\b|[ée]ch[ée]ance|(?:votre\s+)?(?:bon\s+de\s+)?commande|client\b|facture\b|engagement"
    r"|r[ée]f[ée]rence|total\b|net\s+[àa]|t\.?v\.?a\b|montant|base\b|iban|siret|code\b|taux\b)",
    re.IGNORECASE,
)


_SECOND = re.compile(r"^\s*/\s*\w+")  # « PO number / Commande »
_AROUND = 25  # characters before and after a label that say what it announces


def near(runs: list[Run], asked: Label, values: Value) -> Iterator[Near]:
    """Each value that a label announces: after it in its run, then to its right, then under it."""
    announced = ((run, match) for run in runs if (match := asked.words.search(run.text)) is not None)
    for run, match in islice(announced, MOST_LABELS):
        if _says_another(runs, run, match, asked):
            continue
        after = _SECOND.sub("", run.text[match.end() :])
        there = list(values(after))
        if there:
            yield Near(there[0], run, 0)
        elif not (asked.alone and re.search(r"[^\W\d_]{3}|\d", after)):
            yield from islice(_beside(runs, run, asked, values), 1)


def _beside(runs: list[Run], run: Run, asked: Label, values: Value) -> Iterator[Near]:
    for how, other in neighbours(runs, run):
        if asked.but is not None and asked.but.search(other.text):
            continue
        there = list(values(other.text))
        if there:
            yield Near(there[0], other, how)


def _says_another(runs: list[Run], run: Run, match: re.Match[str], asked: Label) -> bool:
    """Whether a label goes on to announce something else: « Date d’échéance », on one line or two."""
    if asked.but is None:
        return False
    before = re.split(r"\d", run.text[max(0, match.start() - _AROUND) : match.start()])[-1]
    words = before + match[0] + re.split(r"\d", run.text[match.end() : match.end() + _AROUND])[0]
    if asked.wraps and match.end() >= len(run.text):  # the next line of a narrow cell may belong to it
        under = (one for how, one in neighbours(runs, run) if how == 2 and abs(one.box[0] - run.box[0]) < 3)
        words += " " + next((one.text[:20] for one in under), "")
    return bool(asked.but.search(words))


def neighbours(runs: list[Run], run: Run) -> Iterator[tuple[int, Run]]:
    """What stands to the right of a run on its line, up to the next label, then what stands under it."""
    here = [one for one in runs if one.page == run.page and one is not run]
    same = [one for one in here if one.box[0] >= run.box[2] - 2 and _aside(one, run) <= 0.65]
    for one in sorted(same, key=lambda one: (_aside(one, run) > 0.5, one.box[0])):
        if _ANNOUNCES.match(one.text):
            break
        yield 1, one
    yield from ((2, one) for one in below(runs, run, BELOW))


def _aside(one: Run, other: Run) -> float:
    """How far from one line two runs are, in heights."""
    return abs(one.middle - other.middle) / max(one.height, other.height)


def below(runs: list[Run], run: Run, most: float) -> list[Run]:
    """What stands under a run, from top to bottom, within so many heights of a line: under it, or in its column."""
    here = [one for one in runs if one.page == run.page and one.middle > run.middle - 0.5 * run.height]
    here = sorted((one for one in here if _aside(one, run) <= most), key=lambda one: one.middle)
    column = _column(here, run)
    return [
        one
        for one in here
        if _aside(one, run) > 0.5 and (min(one.box[2], run.box[2]) > max(one.box[0], run.box[0]) or id(one) in column)
    ]


def _column(here: list[Run], head: Run) -> set[int]:
    """In rows that have as many cells as the line of heads, those that are as many cells from the left as the head."""
    rows: list[list[Run]] = []
    for one in here:
        if rows and _aside(rows[-1][0], one) <= 0.5:
            rows[-1].append(one)
        else:
            rows.append([one])
    heads = next((row for row in rows if head in row), [])
    if len(heads) < 3:
        return set()
    rank = sum(one.box[0] < head.box[0] for one in heads)
    even = (sorted(row, key=lambda one: one.box[0]) for row in rows if len(row) == len(heads))
    return {id(row[rank]) for row in even}


def labelled(runs: list[Run], asked: Label, values: Value) -> Seen | None:
    """The value that labels announce; sure when all of them announce the same."""
    candidates = list(near(runs, asked, values))
    if not candidates:
        return None
    nearest = min(candidates, key=lambda one: one.how)
    return seen(nearest.value, nearest.run, sure=len({one.value for one in candidates}) == 1)


def alone(runs: list[Run], values: Value) -> Seen | None:
    """The value that the page holds; sure when it holds no other."""
    found = [(value, run) for run in runs for value in values(run.text)]
    if not found:
        return None
    return seen(*found[0], sure=len({value for value, _run in found}) == 1)


def seen(value: Any, run: Run, *, sure: bool) -> Seen:
    """What stands in a run, as it is told; nothing of a doubtful one is sure."""
    text = value.isoformat() if isinstance(value, date) else str(value)
    left, top, right, bottom = (round(side, 1) for side in run.place or run.box)
    return Seen(value=text, sure=sure and not run.doubtful, page=run.page, box=(left, top, right, bottom))


def unsure(told: Seen) -> Seen:
    """The same, to be verified."""
    return Seen(value=told.value, sure=False, page=told.page, box=told.box)
