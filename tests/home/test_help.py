"""The help answers in the user's own words, with or without accents (F-014)."""

import re

import pytest
from django.urls import resolve

from coryphee.home.help.questions import QUESTIONS, THEMES
from coryphee.home.help.ranking import rank
from tests.browsing import text_of
from tests.home.asked import OTHERS, REAL


def found(asked: str) -> list[str]:
    return [answer.question.slug for answer in rank(asked)]


@pytest.mark.parametrize(("asked", "right"), REAL)
def test_a_question_in_the_users_words_finds_its_answer_first(asked, right):
    assert found(asked)[0] in right.split()


def test_how_many_questions_find_their_answer_first(capsys):
    asked = (*REAL, *OTHERS)
    firsts = [found(question)[:1] for question, _right in asked]
    missed = [
        question for (question, right), first in zip(asked, firsts, strict=True) if not {*first} & {*right.split()}
    ]
    in_three = sum(bool({*found(question)[:3]} & {*right.split()}) for question, right in asked)
    with capsys.disabled():
        print(f"\nhelp: {len(asked) - len(missed)} of {len(asked)} first, {in_three} among three; missed: {missed}")
    assert len(missed) <= len(asked) // 20
    assert in_three >= len(asked) - 1


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        ("MOT DE PASSE OUBLIÉ", "mot de passe oublie"),
        ("engagment", "engagement"),
        ("certificats de dépôts", "certificat"),
    ],
)
def test_capitals_accents_endings_and_typing_mistakes_do_not_matter(asked, same):
    assert found(asked)[0] == found(same)[0]


@pytest.mark.parametrize(
    ("asked", "passage"),
    [
        ("combien de temps sont gardées les factures", "dix ans"),
        ("facture suspendue, nouveau délai", "Un nouveau délai"),
        ("imprimer", "« Imprimer »"),
        ("ODS", "ODS"),
    ],
)
def test_what_is_shown_is_the_passage_that_answers(asked, passage):
    assert passage in rank(asked)[0].passage.replace("\u00a0", " ")


def test_the_page_shows_the_passage_beside_the_title(client, db):
    text = text_of(client.get("/aide/", {"q": "comment faire un avoir"}))
    assert "Comment envoyer un avoir" in text
    assert "Il rappelle le numéro et la date de la facture qu’il corrige" in text


@pytest.mark.parametrize("asked", ["zzzz", "", "   ", "le la les", "?!%_'\"\\", "\x00"])
def test_what_means_nothing_finds_nothing(asked):
    assert rank(asked) == []


def test_a_very_long_question_is_cut_not_refused():
    assert found("suspendue " * 10_000)[0] == "suspendue"


def test_each_question_is_found_by_its_own_title():
    missed = [q.slug for q in QUESTIONS if q.slug not in found(q.title)[:3]]
    assert missed == []


def test_questions_are_whole_and_in_a_known_theme():
    assert len(QUESTIONS) >= 20
    assert len({q.slug for q in QUESTIONS}) == len(QUESTIONS)
    assert {q.theme for q in QUESTIONS} == set(THEMES)
    for question in QUESTIONS:
        assert all(paragraph.endswith(".") for paragraph in question.paragraphs), question.slug


def test_texts_are_written_with_french_typography():
    for question in QUESTIONS:
        text = " ".join((question.title, *question.paragraphs))
        assert "'" not in text, question.slug
        assert not re.search(r"[^\s][?!;]", text), question.slug


def test_no_link_of_the_help_is_dead():
    for question in QUESTIONS:
        for _label, path in question.links:
            assert resolve(path), path
