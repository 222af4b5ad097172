"""Life-cycles as data: one table per feature, from which buttons, API answers, diagrams and tests are derived."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.db.models import TextChoices

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
class Stage:
    """A status, and what the portal derives from it: colours, to-do lists, who sees it, the timeline."""

    status: str
    tone: str = "info"
    awaits: frozenset[str] = frozenset()  # roles that must act: the two halves of « Synthèse »
    hidden_from: frozenset[str] = frozenset()
    optional: str = ""  # the recipient's setting by which a body leaves the step out (P-12)
    milestone: bool = False  # a point of the way that every demand is expected to pass
    stands_at: str = ""  # the milestone that it has reached, where it is none itself; "" = none yet
    lasting: bool = False  # it establishes a fact: true whatever comes after, until the object sets out again
    passing: bool = False  # the timeline does not stop there
    draft: bool = False  # nothing was sent: its number is free, nothing is owed
    closed: bool = False

    @property
    def given_up(self) -> bool:
        """A draft that will never be sent: nobody sees it any more, and its files go."""
        return self.draft and self.closed


TO_EXPLAIN = ", à préciser en commentaire"  # said to whoever chooses a motive, not to whoever reads it


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a move asks besides, of its own: a day, or one of a closed list."""

    name: str  # English: "paid_on"
    label: str  # « Date du paiement »
    ask: Ask = Ask.OPTIONAL
    choices: type[TextChoices] | None = None  # None: a day
    help: str = ""
    missing: str = ""  # said to whoever leaves out what is required
    alone: bool = False  # of one dossier by itself: never of many at once
    needed_with: frozenset[str] = frozenset()  # the choices of another question with which this one is required

    def in_words(self, answer: str) -> str:
        """What the histories say of an answer as it is kept: the label of a choice, a day as people write it."""
        if self.choices is not None:
            return str(dict(self.choices.choices).get(answer, answer))
        return f"{date.fromisoformat(answer):%d/%m/%Y}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    name: str  # verb, English: "suspend"
    label: str  # what the button says: « Suspendre »
    sources: frozenset[str]  # empty: the move creates the object
    target: str
    by: tuple[str, ...]  # roles on this very object; the first that one holds is the side that acted
    consequence: str  # what it will cause, in the user's words, said before he confirms
    reason: Ask = Ask.NOTHING  # a coded motive
    reasons: type[TextChoices] | None = None  # the closed list it is taken from
    comment: Ask = Ask.NOTHING
    attachment: Ask = Ask.NOTHING
    reference: Ask = Ask.NOTHING  # a number of the recipient's own, such as « numéro de mandat »
    explained: frozenset[str] = frozenset()  # the motives that say nothing without a comment
    questions: tuple[Question, ...] = ()
    one_of: bool = False  # at least one of the optional things asked must be given
    internal: bool = False  # what is said with it is hidden from the other side, who is not told either
    screen: str | None = ""  # URL name of its own page; "" = the common one, None = no button leads to it
    button: str = ""  # what leads there, when it is not the label
    guide: str = ""  # URL name of the page that helps to choose between several: it has one button for all
    together: bool = False  # may be made of several at once, ticked in a list
    stays: bool = False  # it says something and changes nothing: why and since when the status stands remains
    grave: bool = False  # its button warns by its colour
    done: str = ""  # said afterwards, when there is more to say than that it is done

    @property
    def common(self) -> bool:
        """Whether the page that all moves share makes it, and so programs: it begins nothing, and has no other page."""
        return self.screen == "" and bool(self.sources)

    def answers_in_words(self, answers: Mapping[str, str]) -> list[tuple[str, str]]:
        """What was answered to its questions, as it is kept: label and answer, in the order of the questions."""
        return [(one.label, one.in_words(answers[one.name])) for one in self.questions if one.name in answers]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the person gave with a move."""

    reason: str = ""
    comment: str = ""
    reference: str = ""
    attachments: int = 0  # how many
    answers: Mapping[str, date | str] = field(default_factory=dict)  # to the move's own questions, by name
    vouched: AbstractSet[str] = frozenset()  # the marks of what is unusual that the person says to have checked

    def day(self, name: str) -> date | None:
        """The day answered to this question, if any was."""
        answer = self.answers.get(name)
        return answer if isinstance(answer, date) else None


_MISSING = {
    "reason": "Choisissez un motif.",
    "comment": "Écrivez un commentaire.",
    "attachment": "Joignez au moins une pièce.",
    "reference": "Indiquez le numéro demandé.",
    "one_of": "Joignez une pièce ou écrivez un commentaire.",
}

UNEXPLAINED = "Ce motif ne dit rien à lui seul : précisez-le en commentaire."


class Lifecycle:
    """Stages, and named moves between them. Knows nothing of the database.

    Raises `ValueError` for a table that contradicts itself.
    """

    def __init__(self, *, stages: Iterable[Stage], moves: Iterable[Transition]) -> None:
        self.stages = {stage.status: stage for stage in stages}
        moves = list(moves)
        self._by_name = {move.name: move for move in moves}
        if len(self._by_name) != len(moves):
            raise ValueError("two transitions have the same name")
        for move in moves:
            if unknown := {*move.sources, move.target} - self.stages.keys():
                raise ValueError(f"{move.name}: no such stage: {', '.join(sorted(unknown))}")
            if move.stays and move.sources != {move.target}:
                raise ValueError(f"{move.name}: what stays leads nowhere else")
            if (move.reason is Ask.NOTHING) != (move.reasons is None):
                raise ValueError(f"{move.name}: a reason is asked together with the list it is taken from")

    def __iter__(self) -> Iterator[Transition]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> Transition:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def statuses(self, where: Callable[[Stage], object]) -> frozenset[str]:
        """The statuses whose stage is so."""
        return frozenset(status for status, stage in self.stages.items() if where(stage))

    @property
    def drafts(self) -> frozenset[str]:
        return self.statuses(lambda stage: stage.draft)

    @property
    def closed(self) -> frozenset[str]:
        return self.statuses(lambda stage: stage.closed)

    def awaiting(self, *roles: str) -> frozenset[str]:
        """Where somebody in one of these roles must act."""
        return self.statuses(lambda stage: stage.awaits & set(roles))

    def hidden_from(self, *roles: str) -> frozenset[str]:
        """What nobody in these roles sees."""
        return self.statuses(lambda stage: stage.hidden_from >= set(roles))

    @property
    def milestones(self) -> tuple[str, ...]:
        """The points of the way, in order."""
        return tuple(status for status, stage in self.stages.items() if stage.milestone)

    def moves_by(self, *roles: str) -> frozenset[str]:
        """The names of what these roles may do to an object that exists."""
        return frozenset(move.name for move in self if move.sources and set(move.by) & set(roles))

    def reason_in_words(self, code: str) -> str:
        """The label of a motive, of whatever move; empty for none."""
        lists = (dict(move.reasons.choices) for move in self if move.reasons is not None)
        label = next((str(labels[code]) for labels in lists if code in labels), "")
        return label.split(TO_EXPLAIN)[0]

    def check(
        self, name: str, *, status: str | None, roles: AbstractSet[str], given: Given | None = None
    ) -> Transition:
        """The transition, or `TransitionRefused` with the sentence to show.

        `status` is None for a move that creates the object.
        """
        move = self._by_name[name]
        if not roles & set(move.by):
            raise TransitionRefused("Vous n’avez pas le droit d’effectuer cette action.", why="role")
        if (status or None) not in (move.sources or {None}):
            raise TransitionRefused(
                f"« {move.label} » n’est plus possible : le statut a changé. Rechargez la page.", why="status"
            )
        given = given or Given()
        missing = list(_missing(move, given))
        if missing:
            raise TransitionRefused(" ".join(_MISSING[m] for m in missing), why="missing", missing=missing)
        if given.reason and (move.reasons is None or given.reason not in move.reasons.values):
            raise TransitionRefused(
                "Ce motif n’existe pas pour cette action : choisissez-en un dans la liste.", why="reason"
            )
        if given.reason in move.explained and not given.comment.strip():
            raise TransitionRefused(UNEXPLAINED, field="comment", why="missing", missing=["comment"])
        _check_answers(move, given)
        return move

    def available(self, *, status: str, roles: AbstractSet[str]) -> list[Transition]:
        return [t for t in self if status in t.sources and roles & set(t.by)]

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
        yield "one_of"


def _check_answers(move: Transition, given: Given) -> None:
    """Each answer is to a question of this move, of the sort that it asks; none that is required is missing."""
    known = {question.name: question for question in move.questions}
    if given.answers.keys() - known.keys():
        raise TransitionRefused("Cette action ne demande pas cela. Rechargez la page.", why="answer")
    for name, question in known.items():
        answer = given.answers.get(name)
        if answer is None:
            if is_required(question, given.answers):
                raise TransitionRefused(question.missing, field=name, why="missing", missing=[name])
        elif question.choices is None:
            if not isinstance(answer, date):
                raise TransitionRefused(f"« {question.label} » : donnez une date.", field=name, why="answer")
        elif answer not in question.choices.values:
            raise TransitionRefused(
                f"« {question.label} » : choisissez une des réponses proposées.", field=name, why="answer"
            )


def is_required(question: Question, answers: Mapping[str, object]) -> bool:
    """Whether this question must be answered beside these answers to the others."""
    return question.ask is Ask.REQUIRED or bool(question.needed_with & set(map(str, answers.values())))
