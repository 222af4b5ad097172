"""Free text: the same answers on both databases, accents and typing errors forgiven (B-21, F-180)."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.db.migrations import RunPython
from hypothesis import given
from hypothesis import strategies as st

from coryphee.core import search
from coryphee.core.models import Word
from coryphee.core.search import count_words, learn_words, matching, normalise_text, search_index_operation, similar
from tests.core.papers import PAPER_SEARCH, START, Paper, Writer

PLACES = [
    "Ville de Strasbourg 67000",
    "Eurométropole de Strasbourg",
    "Mairie de Toulouse 31000",
    "Commune de L’Haÿ-les-Roses 94240",
    "CHU Hôpitaux universitaires de Rouen",
    "Mairie de Lyon 69001",
    "Département de l’Œuvre",
    "Commune de Saint-Étienne 42000",
    "Commune de Sainte-Étiennette",
    "Mairie d’Eu",
    "Commune de Y",
]
HOSTILE = ['"', "'", "*", "a* OR b", 'x" AND "y', "NEAR(a b)", "search_text:x", "(", "%", "_", "\\", "^rouen", "-lyon"]


def paper(number: str, text: str) -> Paper:
    learn_words([normalise_text(text)], table="core_papers_paper")
    writer, _created = Writer.objects.get_or_create(name="Auteur")
    return Paper.objects.create(
        number=number,
        writer=writer,
        due=date(2026, 1, 1),
        filed_at=START,
        amount=Decimal(1),
        status="DEPOSEE",
        search_text=normalise_text(text),
    )


@pytest.fixture
def places(paper_tables: None, db: None) -> None:
    for place in PLACES:
        paper(place, place)


def found(text: str) -> set[str]:
    return {p.number for p in matching(Paper.objects.all(), text)}


def best(text: str, limit: int = 20) -> list[str]:
    return [p.number for p in similar(Paper.objects.all(), text, limit)]


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("L’Haÿ-les-Roses", "l hay les roses"),
        ("  CŒUR\u00a0d'Été ", "coeur d ete"),
        ("F-2026/0418", "f 2026 0418"),
        ("Straße", "strasse"),
        ("ﬁn n° 3", "fin n 3"),
        ("…", ""),
        ("", ""),
    ],
)
def test_texts_are_compared_without_case_accents_or_punctuation(text, normalised):
    assert normalise_text(text) == normalised


@given(st.text(max_size=60))
def test_a_normalised_text_stays_as_it_is(text):
    once = normalise_text(text)
    assert normalise_text(once) == once
    assert once.isascii() and once == once.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("strasbourg", {PLACES[0], PLACES[1]}),
        ("STRASB ville", {PLACES[0]}),
        ("hay les roses", {PLACES[3]}),
        ("saint-etienne", {PLACES[7], PLACES[8]}),
        ("hopitaux rouen", {PLACES[4]}),
        ("oeuvre", {PLACES[6]}),
        ("31000", {PLACES[2]}),
        ("zanzibar", set()),
        ("mairie zanzibar", set()),
        ("eu mairie", {PLACES[9]}),
        ("?!", set()),
    ],
)
def test_every_word_must_be_there_anywhere_in_the_text(places, text, expected):
    assert found(text) == expected


def test_words_of_one_or_two_letters_work_alone(places):
    assert PLACES[9] in found("eu")
    assert found("y commune") >= {PLACES[10]}
    assert "strasbourg" not in " ".join(found("y")).lower()


def test_words_are_counted_anew_and_those_that_are_gone_are_forgotten(places):
    table = "core_papers_paper"
    assert count_words(table=table) == Word.objects.count()
    assert Word.objects.get(word="strasbourg").rows == 2
    Paper.objects.filter(number=PLACES[1]).delete()
    Paper.objects.filter(number=PLACES[0]).update(search_text="ville de strasbourg ouest 67000")
    count_words(table=table)
    assert Word.objects.get(word="strasbourg").rows == 1
    assert Word.objects.filter(word="ouest").exists()
    assert not Word.objects.filter(word="eurometropole").exists()
    assert not Word.objects.filter(word="67000").exists()  # a number is typed right or not at all
    assert best("strasbrg oest") == [PLACES[0]]


def test_a_common_word_does_not_hide_the_rare_one(places):
    """« mairie » stands everywhere: what tells is the other word, typed wrong or not."""
    assert best("mairie toulouze") == [PLACES[2]]
    assert best("mairie de de la commune de ville strasbour") != []


def test_nothing_asked_is_everything(places):
    assert len(found("  ")) == len(PLACES)


def test_the_rows_stay_within_the_given_ones(places):
    toulouse = Paper.objects.filter(number=PLACES[2])
    assert not matching(toulouse, "strasbourg").exists()
    assert [p.number for p in similar(toulouse, "mairie de lion")] in ([], [PLACES[2]])


def test_the_answer_is_an_ordinary_queryset(places):
    rows = matching(Paper.objects.filter(status="DEPOSEE"), "mairie").order_by("-number")
    assert rows.count() == 3
    assert rows[1:2][0].number == sorted(found("mairie"))[1]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("strasbrg", {PLACES[0], PLACES[1]}),
        ("tolouse", {PLACES[2]}),
        ("sait etienne", {PLACES[7]}),
        ("hay les rose", {PLACES[3]}),
        ("hopital rouen", {PLACES[4]}),
        ("lyn", {PLACES[5]}),
        ("ville de lyon", {PLACES[5]}),
        ("vile de strasbourg", {PLACES[0]}),
        ("eurometropol strasbourg", {PLACES[1]}),
    ],
)
def test_the_nearest_comes_first_despite_mistakes(places, typed, first):
    assert best(typed)[0] in first


def test_nothing_near_is_an_empty_list(places):
    assert best("zzzzqqqq") == []
    assert best("?") == best("") == []


def test_no_more_rows_than_asked(places):
    assert len(best("mairie", 2)) == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_typed_is_taken_for_syntax(places, text):
    assert isinstance(found(text), set)
    assert isinstance(best(text), list)


@pytest.mark.parametrize("text", ["mot " * 500, "x" * 5000, "\x00rouen", "a b c d e f g h i j k l m n o p"])
def test_long_and_odd_texts_are_answered_too(places, text):
    assert isinstance(found(text), set)
    assert isinstance(best(text), list)


def test_the_index_follows_every_change(places):
    changed = Paper.objects.get(number=PLACES[2])
    changed.search_text = normalise_text("Mairie de Carcassonne")
    changed.save()
    assert found("toulouse") == set() and found("carcassonne") == {PLACES[2]}
    Paper.objects.filter(number=PLACES[2]).update(search_text="narbonne")
    assert found("carcassonne") == set() and found("narbonne") == {PLACES[2]}
    changed.delete()
    assert found("narbonne") == set()
    Paper.objects.bulk_create([Paper(**_fields("B-1", "beziers")), Paper(**_fields("B-2", "beziers nord"))])
    assert found("beziers") == {"B-1", "B-2"}


def _fields(number: str, text: str) -> dict[str, object]:
    writer = Writer.objects.get(name="Auteur")
    return {
        "number": number,
        "writer": writer,
        "due": START.date(),
        "filed_at": START,
        "amount": 1,
        "status": "DEPOSEE",
        "search_text": text,
    }


def test_the_index_answers(places):
    """The plan names the index: no reading of the whole table."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
    plan = matching(Paper.objects.all(), "strasbourg").explain()
    assert PAPER_SEARCH.name in plan or "VIRTUAL TABLE INDEX" in plan


@pytest.fixture
def declared(monkeypatch):
    monkeypatch.setattr(search, "_declared", set())


def test_a_migration_gets_one_reversible_operation(declared):
    operation = search_index_operation("core_papers_paper")
    assert isinstance(operation, RunPython) and operation.reversible
    assert search._declared == {PAPER_SEARCH}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL indexes survive a change of the table")
@pytest.mark.django_db(transaction=True)
def test_a_table_that_a_migration_rebuilt_gets_its_index_back(paper_tables, declared):
    search_index_operation("core_papers_paper")
    paper("avant", "Avant la migration")
    with connection.schema_editor() as editor:
        editor._remake_table(Paper)
    paper("entre", "Entre les deux")
    assert PAPER_SEARCH.is_broken(connection)
    assert found("entre") == set()
    search.repair_search_indexes()
    assert not PAPER_SEARCH.is_broken(connection)
    paper("apres", "Après la réparation")
    assert (found("avant"), found("entre"), found("reparation")) == ({"avant"}, {"entre"}, {"apres"})
    Paper.objects.all().delete()
    Writer.objects.all().delete()
