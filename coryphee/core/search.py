"""Free text, one mechanism for both databases: a `search_text` column, its index, and two ways to ask.

A model keeps in `search_text` what people may type, passed through `normalise_text`; a migration adds the index
(`search_index_operation`). `matching` finds every word anywhere (« toulou » finds Toulouse); `similar` forgives
typing errors and puts the best first. Neither ever gives a word to the database as syntax.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_, or_
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import RunPython
from django.db.models import BooleanField, F, FloatField, Func, Q, QuerySet, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.signals import post_migrate

from coryphee.core.models import Word

COLUMN = "search_text"
MOST_WORDS = 10
TRIGRAM = 3  # a shorter word cannot use the index: it narrows what the others found
CLOSE_ENOUGH = 0.45  # share of a word's trigrams found together; « strasbrg » has 0.67 of Strasbourg's
CANDIDATES = 300  # rows that are ranked
ALTERNATIVES = 4  # words that one typed wrong may mean
RESEMBLING = 60  # words that are compared with one typed wrong
LONGEST_WORD = 60
GENERIC = frozenset({"commune", "mairie", "ville"})  # said one for the other: « ville de Lyon », « mairie de Lyon »

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_declared: set["SearchIndex"] = set()


def normalise_text(text: str) -> str:
    """Lower case, no accents, words separated by one space: « L’Haÿ-les-Roses » → « l hay les roses »."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return _NOT_WORD.sub(" ", "".join(c for c in spread if not unicodedata.combining(c))).strip()


def _words(text: str) -> list[str]:
    """What is looked for: each word once, the longest first (the index answers them best)."""
    return sorted(set(normalise_text(text).split()), key=lambda word: (-len(word), word))[:MOST_WORDS]


# -- asking ---------------------------------------------------------------------------------------------------------


def matching(queryset: QuerySet[Any], text: str, column: str = COLUMN) -> QuerySet[Any]:
    """The rows that hold every word, anywhere; all of them when nothing is asked."""
    if not text.strip():
        return queryset
    words = _words(text)
    if not words:
        return queryset.none()
    if connections[queryset.db].vendor == "sqlite":
        long = [word for word in words if len(word) >= TRIGRAM]
        if long:
            queryset = queryset.filter(pk__in=_full_text(queryset, column, " AND ".join(f'"{word}"' for word in long)))
        words = [word for word in words if len(word) < TRIGRAM]
    for word in words:
        queryset = queryset.filter(**{f"{column}__contains": word})
    return queryset


def containing(queryset: QuerySet[Any], words: Iterable[str], column: str = COLUMN) -> Q:
    """The condition that a row of this queryset holds one of these words at least."""
    words = list(words)
    if words and connections[queryset.db].vendor == "sqlite" and all(len(word) >= TRIGRAM for word in words):
        return Q(pk__in=_full_text(queryset, column, " OR ".join(f'"{word}"' for word in words)))
    return reduce(or_, (_holds(word, column) for word in words), Q(pk__in=[]))


def spelt(text: str, *, table: str, column: str = COLUMN) -> dict[str, list[str]]:
    """Each word typed, and the nearest ones that stand in that column; itself where it is a number or right."""
    typed = [word for word in _words(text) if len(word) >= TRIGRAM] or _words(text)
    asked = [word for word in typed if _is_worth(word)]
    index = SearchIndex(table=table, column=column).name
    right = _put_right(asked, index) if asked else {}
    return {word: [one.word for one in right.get(word, [])] or [word] for word in typed}


def nearest_of(word: str, known: Iterable[str]) -> list[str]:
    """Of these words, those that one typed wrong may mean, the nearest first."""
    pieces = _trigrams(word)
    scored = ((_nearness(pieces, _trigrams(one)), one) for one in set(known))
    return [one for score, one in sorted(scored, reverse=True) if score >= CLOSE_ENOUGH][:ALTERNATIVES]


def similar(queryset: QuerySet[Any], text: str, limit: int = 20, column: str = COLUMN) -> list[Any]:
    """The rows nearest to what was typed, mistakes and missing words forgiven, best first.

    Each word is put right by the words that stand in the column (`Word`, some ten thousand short rows), then looked for
    as it is written there: the work does not grow with the number of rows that resemble something.
    """
    words = _words(text)
    # « de » or « la » resemble too much; they count only when nothing else was typed.
    words = [word for word in words if len(word) >= TRIGRAM] or words
    meant = {word: near for word, near in _put_right(words, _index_name(queryset, column)).items() if near}
    for asked in _choices(meant):
        rows = _holding(queryset, [meant[word] for word in asked], column)
        found = _ranked(rows, words, column)[:limit]
        if found:
            by_key = queryset.in_bulk(found)
            return [by_key[pk] for pk in found]
    return []


def _choices(meant: Mapping[str, list[Word]]) -> Iterator[list[str]]:
    """Which words to look for together: all, then the rarest alone, as long as they say something by themselves."""
    rarest = sorted(meant, key=lambda word: sum(one.rows for one in meant[word]))
    tried = set[int]()
    for count in (len(rarest), 3, 2, 1):
        telling = [word for word in rarest[:count] if word not in GENERIC] or rarest[:count]
        if telling and len(telling) not in tried:
            tried.add(len(telling))
            yield telling


def _holding(queryset: QuerySet[Any], meant: list[list[Word]], column: str) -> QuerySet[Any]:
    """So many rows that hold, of each list, one word."""
    each = [reduce(or_, (_holds(one.word, column) for one in near)) for near in meant]
    return queryset.filter(reduce(and_, each)).order_by()[:CANDIDATES]


def _holds(word: str, column: str) -> Q:
    return Q(**{f"{column}__contains": word})


def _ranked(candidates: QuerySet[Any], words: list[str], column: str) -> list[Any]:
    asked = [(weight, _trigrams(word)) for word, weight in _weights(words).items()]
    scored = []
    for pk, text in candidates.values_list("pk", column):
        known = [_trigrams(word) for word in set(text.split())]
        score = sum(weight * _likeness(pieces, known) for weight, pieces in asked)
        if score >= CLOSE_ENOUGH:
            scored.append((-score, pk))
    return [pk for _score, pk in sorted(scored)]


def _weights(words: list[str]) -> dict[str, float]:
    """What each word counts for, one in all: a long word says more."""
    weights = {word: 1 if word in GENERIC else len(word) for word in words}
    return {word: weight / sum(weights.values()) for word, weight in weights.items()}


@lru_cache(maxsize=20_000)
def _trigrams(word: str) -> frozenset[str]:
    """As pg_trgm cuts a word: « lyon » → «   l»,  « ly», « lyo», « yon», « on »."""
    padded = f"  {word} "
    return frozenset(padded[i : i + TRIGRAM] for i in range(len(padded) - TRIGRAM + 1))


def _likeness(pieces: frozenset[str], known: Iterable[frozenset[str]]) -> float:
    return max((len(pieces & other) / len(pieces) for other in known), default=0.0)


# -- words ----------------------------------------------------------------------------------------------------------


def _index_name(queryset: QuerySet[Any], column: str) -> str:
    return SearchIndex(table=queryset.model._meta.db_table, column=column).name  # noqa: SLF001


def _put_right(words: list[str], index: str) -> dict[str, list[Word]]:
    """For each word typed, the words that stand in the index: itself, else the nearest ones."""
    known = {one.word: one for one in Word.objects.filter(index=index, word__in=words)}
    return {word: [known[word]] if word in known else _nearest(word, index) for word in words}


def _nearest(word: str, index: str) -> list[Word]:
    pieces = _trigrams(word)
    scored = [(_nearness(pieces, _trigrams(one.word)), one) for one in _resembling(word, index)]
    close = sorted((one for one in scored if one[0] >= CLOSE_ENOUGH), key=lambda one: (-one[0], one[1].word))
    return [one for _score, one in close[:ALTERNATIVES]]


def _nearness(one: frozenset[str], other: frozenset[str]) -> float:
    """Alike in both directions, the typed word counting double: « marly » is nearer to « marli » than « marlieux »."""
    common = len(one & other)
    return (2 * common / len(one) + common / len(other)) / 3


def _resembling(word: str, index: str) -> Iterable[Word]:
    """Words that share pieces with this one; where none is whole, those that start like it."""
    words = Word.objects.filter(index=index)
    pieces = sorted({word[i : i + TRIGRAM] for i in range(len(word) - TRIGRAM + 1)})
    found: list[Word] = []
    if pieces and connections[words.db].vendor == "sqlite":
        query = " OR ".join(f'"{piece}"' for piece in pieces)
        found = list(words.filter(pk__in=_full_text(words, "word", query, RESEMBLING)))
    elif pieces:
        like = Func(F("word"), Value(word), function="similarity", output_field=FloatField())
        found = list(words.filter(_resembles(word)).annotate(like=like).order_by("-like", "pk")[:RESEMBLING])
    return found or list(words.filter(word__startswith=word[:2])[:RESEMBLING])


def _resembles(word: str) -> Q:
    """`word % typed`: what PostgreSQL's trigram index answers."""
    operands = (F("word"), Value(word, output_field=TextField()))
    return Q(Func(*operands, template="(%(expressions)s)", arg_joiner=" %% ", output_field=BooleanField()))


def learn_words(texts: Iterable[str], *, table: str, column: str = COLUMN) -> None:
    """Words of rows just written: they can be found at once when typed wrong; `count_words` counts them later."""
    index = SearchIndex(table=table, column=column).name
    new = {word for text in texts for word in text.split() if _is_worth(word)}
    rows = (Word(index=index, word=word) for word in sorted(new))
    Word.objects.bulk_create(rows, ignore_conflicts=True, batch_size=1000)


def count_words(*, table: str, column: str = COLUMN) -> int:
    """Count all the words of a column anew and forget those that are gone; how many there are."""
    index = SearchIndex(table=table, column=column)
    counts = Counter[str]()
    with connections[Word.objects.db].cursor() as cursor:
        cursor.execute(f"SELECT {_quoted(column)} FROM {_quoted(table)}")  # noqa: S608 names of our own
        while rows := cursor.fetchmany(5000):
            for (text,) in rows:
                counts.update(word for word in set(text.split()) if _is_worth(word))
    with transaction.atomic():
        known = dict(Word.objects.filter(index=index.name).values_list("word", "rows"))
        changed = [Word(index=index.name, word=word, rows=n) for word, n in counts.items() if known.get(word) != n]
        Word.objects.bulk_create(
            changed, update_conflicts=True, unique_fields=["index", "word"], update_fields=["rows"], batch_size=1000
        )
        gone = sorted(known.keys() - counts.keys())
        for start in range(0, len(gone), 500):
            Word.objects.filter(index=index.name, word__in=gone[start : start + 500]).delete()
    return len(counts)


def _is_worth(word: str) -> bool:
    """Numbers are typed right or not at all, and would fill the table."""
    return 2 <= len(word) <= LONGEST_WORD and not word.isdigit()


# -- SQLite: FTS5, trigrams -----------------------------------------------------------------------------------------


def _full_text(queryset: QuerySet[Any], column: str, query: str, limit: int | None = None) -> RawSQL:
    name = _quoted(SearchIndex(table=queryset.model._meta.db_table, column=column).name)  # noqa: SLF001
    ranked = f" ORDER BY rank LIMIT {limit}" if limit else ""
    # The only thing written in the statement is the name of our own table; the query is made of letters and digits.
    return RawSQL(f"SELECT rowid FROM {name} WHERE {name} MATCH %s{ranked}", [query])  # noqa: S608, S611


# -- the index --------------------------------------------------------------------------------------------------------


def search_index_operation(table: str, column: str = COLUMN) -> RunPython:
    """The operation that a migration adds, after the one that creates the column."""
    index = SearchIndex(table=table, column=column)
    _declared.add(index)
    return RunPython(index.create, index.drop, elidable=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchIndex:
    table: str
    column: str = COLUMN

    @property
    def name(self) -> str:
        return f"{self.table}_{self.column}_index"

    def create(self, apps: object, editor: BaseDatabaseSchemaEditor) -> None:
        statements = self._sqlite() if editor.connection.vendor == "sqlite" else self._postgresql()
        for statement in statements:
            editor.execute(statement, params=None)

    def drop(self, apps: object, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor != "sqlite":
            editor.execute(f"DROP INDEX IF EXISTS {_quoted(self.name)}", params=None)
            return
        for event in ("insert", "delete", "update"):
            editor.execute(f"DROP TRIGGER IF EXISTS {_quoted(f'{self.name}_{event}')}", params=None)
        editor.execute(f"DROP TABLE IF EXISTS {_quoted(self.name)}", params=None)

    def _postgresql(self) -> list[str]:
        name, table, column = _quoted(self.name), _quoted(self.table), _quoted(self.column)
        return [
            "CREATE EXTENSION IF NOT EXISTS pg_trgm",
            f"CREATE INDEX IF NOT EXISTS {name} ON {table} USING gin ({column} gin_trgm_ops)",
        ]

    def _sqlite(self) -> list[str]:
        name, table, column = _quoted(self.name), _quoted(self.table), _quoted(self.column)
        options = f"{column}, content={table}, content_rowid=id, tokenize=trigram"
        add = f"INSERT INTO {name}(rowid, {column}) VALUES (new.id, new.{column});"  # noqa: S608 names of our own
        remove = f"INSERT INTO {name}({name}, rowid, {column}) VALUES ('delete', old.id, old.{column});"  # noqa: S608

        def trigger(event: str, when: str, *steps: str) -> str:
            trigger_name = _quoted(f"{self.name}_{event}")
            return f"CREATE TRIGGER IF NOT EXISTS {trigger_name} AFTER {when} ON {table} BEGIN {' '.join(steps)} END"

        return [
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5({options})",
            trigger("insert", "INSERT", add),
            trigger("delete", "DELETE", remove),
            trigger("update", f"UPDATE OF id, {column}", remove, add),
            f"INSERT INTO {name}({name}) VALUES ('rebuild')",  # noqa: S608
        ]

    def is_broken(self, connection: BaseDatabaseWrapper) -> bool:
        """Whether SQLite has the index but has lost what keeps it up to date."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT name FROM sqlite_master WHERE name LIKE %s", [f"{self.name}%"])
            found = {row[0] for row in cursor.fetchall()}
        return self.name in found and not {f"{self.name}_{e}" for e in ("insert", "delete", "update")} <= found


def _quoted(name: str) -> str:
    return f'"{name}"'


def repair_search_indexes(using: str = "default", **kwargs: object) -> None:
    """Give back their triggers to the tables that a migration rebuilt: on SQLite, that is how a column changes."""
    connection = connections[using]
    if connection.vendor != "sqlite":
        return
    for index in [index for index in _declared if index.is_broken(connection)]:
        with connection.schema_editor() as editor:
            index.create(None, editor)


# Whoever migrates imports the migrations, which import this module: the repair always follows.
post_migrate.connect(repair_search_indexes, dispatch_uid="core.search.repair")
