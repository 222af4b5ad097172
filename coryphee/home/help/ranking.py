"""Finds the questions that the user's words are about: accents, plurals and small typing mistakes do not matter."""

import math
import re
from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache

from coryphee.core.search import normalise_text
from coryphee.home.help.questions import QUESTIONS, Question

TITLE_WEIGHT, WORDS_WEIGHT, ANSWER_WEIGHT = 4, 3, 1
LONGEST_QUERY = 200
_EMPTY_WORDS = """
a ai au aux avec ce ces cet cette comment dans de des dois du elle en est et eu faire faut il ils j je l la le les
leur ma mais me mes mon n ne nos notre nous on ou par pas peux plus pour pourquoi puis qu que quel quelle quelles
quels qui quoi s sa se ses si son sont sur t te tes un une veut vos votre vous y etre avoir fait
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_ENDINGS = re.compile(r"(?:ements?|ations?|ees?|ers?|es|ent|e|s|x)$")


def rank(text: str, *, limit: int = 8) -> list[Question]:
    """The questions nearest to the text, best first; none when no word of it is known."""
    scores: dict[Question, float] = {}
    index = _index()
    for word in _stems(text[:LONGEST_QUERY]):
        for question, weight in _found(word, index).items():
            scores[question] = scores.get(question, 0) + weight
    return sorted(scores, key=lambda question: -scores[question])[:limit]


def _found(word: str, index: dict[str, dict[Question, int]]) -> dict[Question, float]:
    """Which questions the word points at; a rare word weighs more, an unknown one counts as its nearest neighbour."""
    known = word if word in index else next(iter(get_close_matches(word, index, n=1, cutoff=0.8)), None)
    if known is None:
        return {}
    rarity = math.log(1 + len(QUESTIONS) / len(index[known]))
    return {question: weight * rarity for question, weight in index[known].items()}


@lru_cache(maxsize=1)
def _index() -> dict[str, dict[Question, int]]:
    index: dict[str, dict[Question, int]] = {}
    for question in QUESTIONS:
        for text, weight in _weighted(question):
            for stem in _stems(text):
                place = index.setdefault(stem, {})
                place[question] = max(place.get(question, 0), weight)
    return index


def _weighted(question: Question) -> Sequence[tuple[str, int]]:
    return (
        (question.title, TITLE_WEIGHT),
        (question.words, WORDS_WEIGHT),
        (" ".join(question.paragraphs), ANSWER_WEIGHT),
    )


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]+", normalise_text(text))
    return {_stem(word) for word in words if word not in _EMPTY}


def _stem(word: str) -> str:
    """The word without its commonest endings, never shorter than four letters."""
    shorter = _ENDINGS.sub("", word)
    return shorter if len(shorter) >= 4 else word
