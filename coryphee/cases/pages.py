"""The page of one dossier and what is done from it: the same for every kind, but for what a feature says here."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.cases.kinds import Kind, Words
from coryphee.cases.models import Subject
from coryphee.core.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    label: Words
    url: str
    grave: bool = False
    consequence: Words = ""  # said beside it, where it acts at once
    key: str = ""  # of the keyboard, that leads to it


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """A file of the dossier that is no piece: the invoice itself."""

    name: str
    url: str
    words: str  # « facture d’origine, UBL »
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`subject` below is a dossier of this kind; `sides` are those from which the reader looks at it."""

    kind: Kind
    namespace: str  # of its URL names: "invoices"
    path: str  # "factures/"
    name: Callable[[Any], str]  # « Facture F-2026-1 »
    lead: Callable[[Any, AbstractSet[str]], list[str]] = lambda _subject, _sides: []  # under the title
    facts: Callable[[Any], list[tuple[Words, str]]] = lambda _subject: []
    files: Callable[[Any], list[FileLine]] = lambda _subject: []  # before its pieces
    offers: Callable[[Any, Actor], list[Button]] = lambda _subject, _actor: []  # what is done here and is no move
    guides: Mapping[str, Words] = field(default_factory=dict)  # URL name of a guide → the button that leads there
    keys: Mapping[str, str] = field(default_factory=dict)  # name of a move, or of a guide → the key that leads there
    back: Words = _("Revenir au dossier")
    joins: bool = True  # whether pieces are joined to a draft here, and not on a page of the feature's own

    def url(self, screen: str, subject: Subject, *more: Any) -> str:
        return reverse(f"{self.namespace}:{screen}", args=[subject.pk, *more])
