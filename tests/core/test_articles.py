"""The name of an organisation inside a sentence."""

import pytest

from coryphee.core.articles import beginning, of, to, with_article


@pytest.mark.parametrize(
    ("name", "the", "its"),
    [
        ("Commune de Marly", "la commune de Marly", "de la commune de Marly"),
        ("Département de la Lys", "le département de la Lys", "du département de la Lys"),
        ("Hôpital local", "l’hôpital local", "de l’hôpital local"),
        ("Centre hospitalier de Valbrune", "le centre hospitalier de Valbrune", "du centre hospitalier de Valbrune"),
        ("Université Lyon 1", "l’université Lyon 1", "de l’université Lyon 1"),
        ("École de musique", "l’école de musique", "de l’école de musique"),
        ("Ministère de la Lys", "le ministère de la Lys", "du ministère de la Lys"),
        ("CHU de Brest", "le CHU de Brest", "du CHU de Brest"),
        ("VILLE DE LYON", "la VILLE DE LYON", "de la VILLE DE LYON"),
        ("Syndicat des eaux", "le syndicat des eaux", "du syndicat des eaux"),
        ("Agence de l’eau", "l’agence de l’eau", "de l’agence de l’eau"),
        # Unknown ones, plurals, and those that have an article of their own, stand as they are.
        ("Charpentes Lemoine", "Charpentes Lemoine", "de Charpentes Lemoine"),
        ("Établissements Martin", "Établissements Martin", "d’Établissements Martin"),
        ("Orange", "Orange", "d’Orange"),
        ("La Poste", "La Poste", "de La Poste"),
        ("L’Atelier bleu", "L’Atelier bleu", "de L’Atelier bleu"),
        ("Communes associées", "Communes associées", "de Communes associées"),
        ("3D Conseil", "3D Conseil", "de 3D Conseil"),
        ("Holzbau Schneider GmbH", "Holzbau Schneider GmbH", "de Holzbau Schneider GmbH"),
        ("", "", "de "),
    ],
)
def test_common_kinds_of_names_take_their_article_and_others_none(name, the, its):
    assert with_article(name) == the
    assert of(name) == its


def test_a_sentence_begins_with_a_capital():
    assert beginning("Commune de Marly") == "La commune de Marly"
    assert beginning("Hôpital local") == "L’hôpital local"
    assert beginning("Charpentes Lemoine") == "Charpentes Lemoine"


@pytest.mark.parametrize(
    ("name", "whom"),
    [
        ("Commune de Marly", "à la commune de Marly"),
        ("Département de la Lys", "au département de la Lys"),
        ("Hôpital local", "à l’hôpital local"),
        ("Charpentes Lemoine", "à Charpentes Lemoine"),
    ],
)
def test_what_is_sent_goes_to_somebody(name, whom):
    assert to(name) == whom
