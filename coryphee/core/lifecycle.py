"""Life-cycles as data: one table per feature, from which buttons, API answers, diagrams and tests are derived."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from coryphee.core.errors import DomainError


class TransitionRefused(DomainError):
    """The move is not in the table for this status, this role, or what it asks is missing."""

    code = "transition_refused"


class Ask(StrEnum):
    """What a move asks of the person who makes it."""

    NOTHING = "nothing"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    name: str  # verb, English: "suspend"
    label: str  # what the button says: « Suspendre »
    sources: frozenset[str]  # empty: the move creates the object
    target: str
    by: frozenset[str]  # roles on this very object, one is enough
    consequence: str  # what it will cause, in the user's words, said before he confirms
    reason: Ask = Ask.NOTHING  # a coded motive
    reasons: frozenset[str] = frozenset()  # the closed list it is taken from
    comment: Ask = Ask.NOTHING
    attachment: Ask = Ask.NOTHING
    reference: Ask = Ask.NOTHING  # a number of the recipient's own, such as « numéro de mandat »
    one_of: bool = False  # at least one of the optional things asked must be given
    internal: bool = False  # hidden from the other side's history
    official: str = ""  # the API's name of the action

    def asks(self) -> bool:
        return any(a is not Ask.NOTHING for a in (self.reason, self.comment, self.attachment, self.reference))


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the person gave with a move."""

    reason: str = ""
    comment: str = ""
    reference: str = ""
    attachments: int = 0  # how many


_MISSING = {
    "reason": "Choisissez un motif.",
    "comment": "Écrivez un commentaire.",
    "attachment": "Joignez au moins une pièce.",
    "reference": "Indiquez le numéro demandé.",
}


class Lifecycle:
    """A set of named moves between statuses. Knows nothing of the database."""

    def __init__(self, *transitions: Transition) -> None:
        self._by_name = {t.name: t for t in transitions}
        if len(self._by_name) != len(transitions):
            raise ValueError("two transitions have the same name")

    def __iter__(self) -> Iterator[Transition]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> Transition:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def check(
        self, name: str, *, status: str | None, roles: AbstractSet[str], given: Given | None = None
    ) -> Transition:
        """The transition, or `TransitionRefused` with the sentence to show.

        `status` is None for a move that creates the object.
        """
        move = self._by_name[name]
        if not move.by & roles:
            raise TransitionRefused("Vous n’avez pas le droit d’effectuer cette action.", why="role")
        if (status or None) not in (move.sources or {None}):
            raise TransitionRefused(
                f"« {move.label} » n’est plus possible : le statut a changé. Rechargez la page.", why="status"
            )
        missing = list(_missing(move, given or Given()))
        if missing:
            raise TransitionRefused(" ".join(_MISSING[m] for m in missing), why="missing", missing=missing)
        if given and given.reason and given.reason not in move.reasons:
            raise TransitionRefused(
                "Ce motif n’existe pas pour cette action : choisissez-en un dans la liste.", why="reason"
            )
        return move

    def available(self, *, status: str, roles: AbstractSet[str]) -> list[Transition]:
        return [t for t in self if status in t.sources and t.by & roles]

    def mermaid(self, labels: dict[str, str]) -> str:
        """The diagram of the documentation: one arrow per source, named as the button is."""
        rows = [f"    [*] --> {t.target}: {t.label}" for t in self if not t.sources]
        for t in self:
            rows += [f"    {source} --> {t.target}: {t.label}" for source in sorted(t.sources)]
        states = [f"    {code}: {label}" for code, label in labels.items()]
        return "\n".join(["stateDiagram-v2", *states, *rows])


def _missing(move: Transition, given: Given) -> Iterable[str]:
    has = {
        "reason": bool(given.reason.strip()),
        "comment": bool(given.comment.strip()),
        "reference": bool(given.reference.strip()),
        "attachment": given.attachments > 0,
    }
    for name, present in has.items():
        if getattr(move, name) is Ask.REQUIRED and not present:
            yield name
    if move.one_of and not any(present for name, present in has.items() if getattr(move, name) is not Ask.NOTHING):
        yield "comment"
