"""The help answers in the user's own words, with or without accents (F-014)."""

import re

import pytest
from django.urls import resolve

from coryphee.home.help.questions import QUESTIONS, THEMES
from coryphee.home.help.ranking import rank


@pytest.mark.parametrize(
    ("asked", "slug"),
    [
        ("ma facture est suspendue", "suspendue"),
        ("MOT DE PASSE OUBLIÉ", "mot-de-passe"),
        ("mot de passe oublie", "mot-de-passe"),
        ("intérêts de retard", "retard"),
        ("delai de paiment", "delai"),
        ("quand serai-je payé ?", "delai"),
        ("comment créer un compte", "creer-un-compte"),
        ("engagment", "engagement"),
        ("certificats de dépôts", "certificat"),
        ("phishing", "courriel-suspect"),
        ("trouver une mairie", "trouver-structure"),
        ("pièce jointe trop lourde", "pieces-jointes"),
        ("facture refusée", "rejetee"),
        ("exporter vers excel", "exporter"),
        ("FACTURES_PUBLIQUES", "factures-publiques"),
    ],
)
def test_a_question_in_the_users_words_finds_its_answer_first(asked, slug):
    assert rank(asked)[0].slug == slug


@pytest.mark.parametrize("asked", ["zzzz", "", "   ", "le la les", "?!%_'\"\\", "\x00"])
def test_what_means_nothing_finds_nothing(asked):
    assert rank(asked) == []


def test_a_very_long_question_is_cut_not_refused():
    assert rank("suspendue " * 10_000)[0].slug == "suspendue"


def test_each_question_is_found_by_its_own_title():
    missed = [q.slug for q in QUESTIONS if q not in rank(q.title)[:3]]
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
