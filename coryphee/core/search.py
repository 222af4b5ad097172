"""Free text, one mechanism for both databases: a `search_text` column, its index, and two ways to ask.

A model keeps in `search_text` what people may type, passed through `normalise_text`; a migration adds the index
(`search_index_operation`). `matching` finds every word anywhere (« toulou » finds Toulouse); `similar` forgives
typing errors and puts the best first. Neither ever gives a word to the database as syntax.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import RunPython
from django.db.models import BooleanField, F, FloatField, Func, Q, QuerySet, TextField, Value
from django.db.models.expressions import Combinable, RawSQL
from django.db.models.signals import post_migrate

COLUMN = "search_text"
MOST_WORDS = 10
TRIGRAM = 3  # a shorter word cannot use the index: it narrows what the others found
CLOSE_ENOUGH = 0.45  # share of a word's trigrams found together; « strasbrg » has 0.67 of Strasbourg's
CANDIDATES = 1_000  # rows that SQLite hands over to be ranked
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


def similar(queryset: QuerySet[Any], text: str, limit: int = 20, column: str = COLUMN) -> list[Any]:
    """The rows nearest to what was typed, mistakes and missing words forgiven, best first."""
    words = _words(text)
    # « de » or « la » resemble too much; they count only when nothing else was typed.
    words = [word for word in words if len(word) >= TRIGRAM] or words
    if not words:
        return []
    if connections[queryset.db].vendor == "sqlite":
        return _similar_on_sqlite(queryset, words, limit, column)
    return _similar_on_postgresql(queryset, words, limit, column)


def _telling(words: list[str]) -> list[str]:
    """The words that choose the candidates; the generic ones only help to rank them."""
    return [word for word in words if word not in GENERIC] or words


def _weights(words: list[str]) -> dict[str, float]:
    """What each word counts for, one in all: a long word says more."""
    weights = {word: 1 if word in GENERIC else len(word) for word in words}
    return {word: weight / sum(weights.values()) for word, weight in weights.items()}


# -- PostgreSQL: pg_trgm ------------------------------------------------------------------------------------------


def _similar_on_postgresql(queryset: QuerySet[Any], words: list[str], limit: int, column: str) -> list[Any]:
    scores = (_pg_score(word, column) * Value(weight) for word, weight in _weights(words).items())
    score: Combinable = sum(scores, start=Value(0.0))
    resembling = [Q(_pg_resembles(word, column)) for word in _telling(words)]
    scored = (
        queryset.annotate(search_score=score).filter(search_score__gte=CLOSE_ENOUGH).order_by("-search_score", "pk")
    )
    with transaction.atomic(using=queryset.db):
        with connections[queryset.db].cursor() as cursor:
            cursor.execute("SELECT set_config('pg_trgm.word_similarity_threshold', %s, true)", [str(CLOSE_ENOUGH)])
        # Scoring every « hôpital » to find one of them costs a second: rows where each word has its like come first.
        found = list(scored.filter(reduce(and_, resembling))[:limit])
        return found or list(scored.filter(reduce(or_, resembling))[:limit])


def _pg_score(word: str, column: str) -> Func:
    return Func(Value(word), F(column), function="word_similarity", output_field=FloatField())


def _pg_resembles(word: str, column: str) -> Func:
    """`word <% column`: what the trigram index answers."""
    operands = (Value(word, output_field=TextField()), F(column))
    return Func(*operands, template="(%(expressions)s)", arg_joiner=" <%% ", output_field=BooleanField())


# -- SQLite: FTS5, trigrams -----------------------------------------------------------------------------------------


def _full_text(queryset: QuerySet[Any], column: str, query: str, limit: int | None = None) -> RawSQL:
    name = _quoted(SearchIndex(table=queryset.model._meta.db_table, column=column).name)  # noqa: SLF001
    ranked = f" ORDER BY rank LIMIT {limit}" if limit else ""
    # The only thing written in the statement is the name of our own table; the query is made of letters and digits.
    return RawSQL(f"SELECT rowid FROM {name} WHERE {name} MATCH %s{ranked}", [query])  # noqa: S608, S611


def _similar_on_sqlite(queryset: QuerySet[Any], words: list[str], limit: int, column: str) -> list[Any]:
    pieces = sorted({word[i : i + TRIGRAM] for word in _telling(words) for i in range(len(word) - TRIGRAM + 1)})
    found: list[Any] = []
    if pieces:
        query = " OR ".join(f'"{piece}"' for piece in pieces)
        found = _ranked(queryset.filter(pk__in=_full_text(queryset, column, query, CANDIDATES)), words, column)
    # A mistake in a word of three or four letters leaves no trigram whole: try what starts like it.
    found = found or _ranked(queryset.filter(_starting_like(_telling(words), column))[:CANDIDATES], words, column)
    rows = queryset.in_bulk(found[:limit])
    return [rows[pk] for pk in found[:limit]]


def _starting_like(words: list[str], column: str) -> Q:
    starts = [word[:2] for word in words]
    return reduce(or_, (Q(**{f"{column}__startswith": s}) | Q(**{f"{column}__contains": f" {s}"}) for s in starts))


def _ranked(candidates: QuerySet[Any], words: list[str], column: str) -> list[Any]:
    asked = [(weight, _trigrams(word)) for word, weight in _weights(words).items()]
    scored = []
    for pk, text in candidates.values_list("pk", column):
        known = [_trigrams(word) for word in set(text.split())]
        score = sum(weight * _likeness(pieces, known) for weight, pieces in asked)
        if score >= CLOSE_ENOUGH:
            scored.append((-score, pk))
    return [pk for _score, pk in sorted(scored)]


def _trigrams(word: str) -> frozenset[str]:
    """As pg_trgm cuts a word: « lyon » → «   l»,  « ly», « lyo», « yon», « on »."""
    padded = f"  {word} "
    return frozenset(padded[i : i + TRIGRAM] for i in range(len(padded) - TRIGRAM + 1))


def _likeness(pieces: frozenset[str], known: Iterable[frozenset[str]]) -> float:
    return max((len(pieces & other) / len(pieces) for other in known), default=0.0)


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
