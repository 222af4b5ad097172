"""Finds the passages that the user's words are about: small words, endings, synonyms and typing mistakes do not matter.

A question counts by its title, by the other words under which people look for it, and by each of its paragraphs (BM25);
what is asked for whole comes before what holds one word of it often.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from coryphee.core.search import normalise_text
from coryphee.home.help.questions import QUESTIONS, Question
from coryphee.home.help.vocabulary import COMMON, EMPTY, PHRASES, SYNONYMS

TITLE, WORDS, ANSWER = 3.0, 2.6, 1.0  # what a word counts for, by where it stands
SATURATION, BY_LENGTH = 1.2, 0.4  # BM25's k1 and b
LITTLE = 0.3  # what a word counts for that is said of everything
WHOLE = 1.5  # how much the share of the asked words that are found counts
LONGEST_QUERY = 200
SHORTEST_STEM = 4
LIKE = 0.8  # a word that no text holds counts as one that resembles it so much
_ENDINGS = re.compile(
    r"(?:issements?|issants?|ements?|ations?|iteurs?|ateurs?|atrices?|euses?|eurs?|antes?|ants?|ables?|ibles?"
    r"|erez|erons|eront|erai|eras|era|ions|iez|aient|ait|ais|ees?|es|er|ez|ir|ies?|is|it|ent|e|s|x)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question that was found, with the passage that speaks of what was asked."""

    question: Question
    passage: str


@dataclass(frozen=True, slots=True)
class _Text:
    question: Question
    weight: float
    counts: Counter[str]
    length: int


@dataclass(frozen=True, slots=True)
class _Index:
    texts: list[_Text]
    rarity: Mapping[str, float]
    usual: Mapping[float, float]  # the usual length of the texts of a weight


def rank(text: str, *, limit: int = 8) -> list[Answer]:
    """The answers nearest to the text, best first; none when no word of it is known."""
    index, asked = _index(), _asked(text)
    scores: dict[Question, float] = {}
    held: dict[Question, set[str]] = {}
    for one in index.texts:
        if found := asked & one.counts.keys():
            score = sum(_worth(word, one, index) for word in found)
            scores[one.question] = scores.get(one.question, 0) + score
            held.setdefault(one.question, set()).update(found)
    whole = sum(index.rarity[word] for word in asked) or 1
    for question, words in held.items():
        scores[question] *= 1 + WHOLE * sum(index.rarity[word] for word in words) / whole
    best = sorted(scores, key=lambda question: -scores[question])[:limit]
    return [Answer(question=one, passage=_passage(one, asked)) for one in best]


def _worth(word: str, text: _Text, index: _Index) -> float:
    n, length = text.counts[word], text.length / index.usual[text.weight]
    often = n * (SATURATION + 1) / (n + SATURATION * (1 - BY_LENGTH + BY_LENGTH * length))
    return text.weight * index.rarity[word] * often


def _passage(question: Question, asked: set[str]) -> str:
    """The paragraph that holds most of what was asked; the first one where none does more than another."""
    rarity = _index().rarity
    return max(question.paragraphs, key=lambda one: sum(rarity[word] for word in asked & set(_stems(one))))


def _asked(text: str) -> set[str]:
    """What is looked for, each word as the texts have it."""
    known = _index().rarity
    found = set()
    for word in _stems(text[:LONGEST_QUERY]):
        near = [word] if word in known else get_close_matches(word, known, n=1, cutoff=LIKE)
        found.update(near)
    return found


@lru_cache(maxsize=1)
def _index() -> _Index:
    texts = [_text(question, weight, text) for question in QUESTIONS for weight, text in _fields(question)]
    holding = Counter(word for question in QUESTIONS for word in _all_of(question, texts))
    common = {_one_for_all(word) for word in COMMON}
    rarity = {
        word: math.log(1 + (len(QUESTIONS) - n + 0.5) / (n + 0.5)) * (LITTLE if word in common else 1)
        for word, n in holding.items()
    }
    usual = {
        weight: sum(one.length for one in texts if one.weight == weight)
        / max(sum(1 for one in texts if one.weight == weight), 1)
        for weight in (TITLE, WORDS, ANSWER)
    }
    return _Index(texts, rarity, usual)


def _fields(question: Question) -> Iterator[tuple[float, str]]:
    yield TITLE, question.title
    yield WORDS, question.words
    yield ANSWER, " ".join(question.paragraphs)


def _text(question: Question, weight: float, text: str) -> _Text:
    words = _stems(text)
    return _Text(question, weight, Counter(words), max(len(words), 1))


def _all_of(question: Question, texts: Iterable[_Text]) -> set[str]:
    return {word for one in texts if one.question is question for word in one.counts}


def _stems(text: str) -> list[str]:
    """The words that say something, without their endings, each as the one that stands for its synonyms."""
    plain = f" {normalise_text(text)} "
    for phrase, meant in PHRASES:
        plain = phrase.sub(f" {meant} ", plain)
    return [_one_for_all(word) for word in plain.split() if word not in EMPTY]


def _one_for_all(word: str) -> str:
    stem = _stem(word)
    return _CANONICAL.get(stem, stem)


def _stem(word: str) -> str:
    """The word without its commonest endings, never shorter than four letters."""
    shorter = _ENDINGS.sub("", word)
    return shorter if len(shorter) >= SHORTEST_STEM else word


_CANONICAL = {_stem(word): _stem(group[0]) for group in SYNONYMS for word in group}
