"""Kinds of dossiers: what a feature says of its own, once; all that is common is derived from it."""

import hashlib
from collections.abc import Callable, Collection, Hashable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet, TextChoices
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from coryphee.audit.actions import declare
from coryphee.audit.naming import call, explain
from coryphee.cases.models import Subject
from coryphee.core.actor import Actor
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Given, Lifecycle, Transition
from coryphee.notifications.applications import APPLICATIONS

Facts = dict[str, Any]
Words = str | Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is unusual in a dossier that somebody is about to move, alone or with others."""

    label: str  # « IBAN jamais vu »
    text: str  # its proof
    about: str = ""  # what it is about, where there may be several: this account, that credit note
    tone: str = "warning"
    aside: bool = False  # the move is refused, unless somebody vouches for it
    minor: bool = False  # worth a word where the dossier stands, and no place before the others

    @property
    def mark(self) -> str:
        """What a form sends of whoever vouches for it, and for nothing else."""
        return hashlib.sha256((self.about or self.label).encode()).hexdigest()[:16]

    @property
    def brief(self) -> str:
        """What the history and the trail keep of it."""
        return f"{self.label} : {self.about}" if self.about else self.label


def _nothing(*_asked: Any) -> None:
    """What a kind says that has nothing to say."""


def _as_it_is(_subject: Any, move: Transition) -> Transition:
    return move


def _no_words(*_asked: Any) -> list[str]:
    return []


def _as_usual(*_asked: Any) -> dict[int, list[Remark]]:
    return {}


def _no_fields(*_asked: Any) -> dict[str, Any]:
    return {}


def _always(_subject: Any, _what: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """What the certificate of a deposit says of this kind of dossier."""

    facts: Callable[[Any], Facts]  # what is stored, under the fingerprint
    title: Callable[[Facts], str]  # « Facture F-2026-1 »
    rows: Callable[[Facts], list[tuple[str, str]]]  # what the page says of them: label and value
    roles: frozenset[str]  # whose proof it is: nobody else has it
    files: Callable[[Any], list[tuple[str, str]]] = lambda _subject: []  # beside the pieces: name and SHA-256


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of dossier. `subject` below is a row of `model`; roles are those of its life-cycle."""

    name: str  # "invoice": the first word of its audit lines
    label: Words
    lifecycle: Lifecycle
    model: type[Subject]
    statuses: type[TextChoices]
    roles_on: Callable[[Any, Actor], frozenset[str]]  # in which the actor may act on this subject
    sides_of: Callable[[Any, Actor], frozenset[str]]  # from which he may look at it
    visible_to: Callable[[Actor], QuerySet[Any]]
    organisation_of: Callable[[Any, str], int | None]  # on this side
    side_label: Callable[[Any, str], str]  # what the other side reads instead of a person's name
    page: Callable[[Any], str]  # its address
    # Who is told of a move, and in which words: role → move → (subject, text). `audience` names the people of a
    # role, so that those of many subjects are asked for once.
    words: Mapping[Any, Mapping[str, tuple[str, str]]]
    audience: Callable[[Any, str], Hashable]
    people: Callable[[Any], list[int]]
    facts: Callable[[Any], Mapping[str, str]]  # what the words quote
    messages: Words = ""  # « Factures »: what a person reads who chooses which messages come by mail too
    related: tuple[str, ...] = ()  # what is read with the row
    shown_with: tuple[str, ...] = ()  # what its pages read with it besides
    origins: Mapping[Any, Words] = field(default_factory=dict)  # where a piece comes from, in words
    certified: Certified | None = None
    parties: tuple[frozenset[str], ...] = ()  # roles that are one side to the others: its people read each other
    reference: Words = ""  # what the number is called that a move may ask
    hinders: Callable[[Any, Transition], DomainError | None] = _nothing  # why a move of the table cannot be now, if so
    # The move as this subject calls it: another label or consequence than those of the table.
    says: Callable[[Any, Transition], Transition] = _as_it_is
    warns: Callable[[Any, Transition], list[str]] = _no_words  # what is unusual in this move of this subject
    # What is not as usual in these dossiers, about to be moved: by their number; a few queries however many.
    unusual: Callable[[list[Any], Transition], dict[int, list[Remark]]] = _as_usual
    changes: Callable[[Any, Transition, Given, datetime], dict[str, Any]] = _no_fields  # with the status: its fields
    then: Callable[[Any, Transition, Actor, datetime], None] = _nothing  # what a move brings about besides
    uses: Callable[[Any, str], bool] = _always  # whether this body uses that status (P-12)
    changed: Words = ""  # said to whoever acts on something else than what he saw
    treated: Words = ""  # said when somebody else has just acted
    refusals: Mapping[str, Callable[[Any], DomainError]] = field(default_factory=dict)  # constraint → its sentence

    def party_of(self, roles: AbstractSet[str]) -> frozenset[str]:
        """All roles of the sides that somebody with these roles belongs to."""
        return frozenset(roles).union(*(party for party in self.parties if party & roles))

    def tells(self, move: Transition | str) -> bool:
        """Whether anybody is told of this move."""
        name = move if isinstance(move, str) else move.name
        return any(name in texts for texts in self.words.values())

    def action_of(self, move: Transition) -> str:
        """What the trail says of this move: "invoice.reject"."""
        return f"{self.name}.{move.name}"

    def status_label(self, status: str) -> str:
        return str(self.statuses(status).label)


_BY_NAME: dict[str, Kind] = {}
_FOLLOWERS: list[str] = []


def register(kind: Kind) -> Kind:
    """Called by `kind.py` of a feature, once. Its moves are actions of the trail: « Facture : Rejeter »."""
    _BY_NAME[kind.name] = kind
    declare({kind.action_of(move): format_lazy("{} : {}", kind.label, move.label) for move in kind.lifecycle})
    APPLICATIONS.declare({kind.name: kind.messages or kind.label})
    call(kind.name, kind.label, lambda numbers: _named(kind, numbers))
    return kind


def _named(kind: Kind, numbers: Collection[str]) -> dict[str, str]:
    """What the trail calls some dossiers of this kind."""
    rows = kind.model._default_manager.filter(pk__in=[one for one in numbers if one.isdigit()])  # noqa: SLF001
    return {str(row.pk): str(row) for row in rows}


def _status_words(value: str) -> str:
    return next((kind.status_label(value) for kind in _BY_NAME.values() if value in kind.statuses.values), value)


def _reason_words(value: str) -> str:
    """A reason of a list; what was typed stays as it is."""
    lists = (move.reasons for kind in _BY_NAME.values() for move in kind.lifecycle if move.reasons is not None)
    return next((str(one(value).label) for one in lists if value in one.values), value)


explain("status", _("Statut"), _status_words)
explain("reason", _("Motif"), _reason_words)
explain("vouched", _("Dit avoir vérifié"))


def all_kinds() -> list[Kind]:
    return list(_BY_NAME.values())


def kind_named(name: str) -> Kind:
    return _BY_NAME[name]


def kind_of(subject: Subject) -> Kind:
    """The kind of a row. Raises `KeyError` for a table that no feature has registered."""
    found = next((kind for kind in _BY_NAME.values() if isinstance(subject, kind.model)), None)
    if found is None:
        raise KeyError(type(subject).__name__)
    return found


def follow(job: str) -> None:
    """Have this job queued with each change of a status (`change_id`): webhooks, reports."""
    _FOLLOWERS.append(job)


def followers() -> list[str]:
    return list(_FOLLOWERS)
