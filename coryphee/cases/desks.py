"""Desks: one side of one kind of dossier, « Factures reçues »: its to-do list, board, search, block on the home page.

A feature registers its desks beside its kind; menu, home blocks and screens are derived from them.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import Count, DecimalField, Expression, Q, QuerySet, Sum, Value
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from coryphee.cases.kinds import Kind, Words
from coryphee.core.actor import Actor, Level
from coryphee.core.counting import Counted, count_up_to
from coryphee.core.lifecycle import Transition
from coryphee.core.tables import Filter, Table
from coryphee.ui.charts import Board

FIRST_LINES = 5
MOST_STRUCTURES = 20  # whose counts stand on the home page


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeLine:
    """One dossier that waits for the person, on his home page."""

    number: str
    url: str
    other_party: str
    status: str
    tone: str = "info"
    amount: Decimal | None = None
    currency: str = "EUR"
    due_date: date | None = None
    late: bool = False
    account: str = ""  # where it asks to be paid
    structure: str = ""  # whose it is of one's own, to whoever looks for several
    mark: int = 0  # the colour that tells that one from the others


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A button above the lists, for whoever may change something there."""

    label: Words
    url_name: str
    to_recipient: Words = ""  # what it says in the directory, where it takes a public body (`destinataire`)

    @property
    def url(self) -> str:
        return reverse(self.url_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    name: str  # of its first screen among the feature's URL names: "issued", then "issued_search"
    namespace: str  # "invoices"
    path: str  # "factures/emises/"
    title: Words  # « Factures émises »
    kind: Kind
    roles: Mapping[Any, str]  # workspace → what its holder is there
    rows: Callable[[Actor], QuerySet[Any]]  # all that the actor sees from this side, with what a line shows
    table: type[Table]
    structures: Callable[[Actor], Sequence[Any]]  # his own, on this side
    structure: str  # the field that names it
    amount: str | Expression = ""  # the field that the board adds up, or what is made of it
    amount_label: Words = ""  # « TTC »
    line: Callable[[Any, date], HomeLine]
    first: tuple[Any, ...] = ("-pk",)  # the order of what is most urgent
    newest: str = ""  # the column, with « - », by which « Rechercher » begins; as the table says otherwise
    filters: Callable[[Actor, datetime], list[Filter]] = lambda _actor, _now: []
    quick: tuple[str, ...] = ("structure",)  # the names of those that stand above what is to be done
    todo_title: Words = ""  # « Factures émises à traiter »
    waiting_title: Words = ""  # the same to whoever may only look
    # How many wait, in words, from what each filter of one press keeps (`core.tables.quick`): the title of that list.
    headline: Callable[[Mapping[tuple[str, str], int]], str] | None = None
    all_title: Words = ""  # « Toutes mes factures émises »
    empty: Words = _("Rien pour l’instant.")
    unit: str = ""  # the field that names a unit of it, where rights may be of one alone
    also: Q | None = None  # what waits for the person although its status does not say so
    actions: tuple[Action, ...] = ()
    home_figures: bool = False  # whether they also stand on the home page
    standing: Callable[[list[Any], date], list[Any]] | None = None  # where each of these stands, in a sentence
    sent: Callable[[QuerySet[Any]], QuerySet[Any]] = lambda rows: rows  # those of which the home page says so
    figures: Callable[[Any, date], Board] | None = None  # what its board tells of rows, beside how many in each status
    unused: Callable[[Actor], AbstractSet[str]] = lambda _actor: frozenset()  # statuses that his structures leave out

    @property
    def key(self) -> str:
        """What names it among all lists: « invoices:received »."""
        return f"{self.namespace}:{self.name}"

    @property
    def workspaces(self) -> tuple[str, ...]:
        return tuple(self.roles)

    def url(self, screen: str = "") -> str:
        return reverse(f"{self.namespace}:{self.name}{'_' * bool(screen)}{screen}")

    @property
    def board_url(self) -> str:
        return self.url("dashboard")

    def url_of(self, screen: str, subject: Any) -> str:
        return reverse(f"{self.namespace}:{self.name}_{screen}", args=[subject.pk])

    def is_open_to(self, actor: Actor) -> bool:
        return any(actor.holds(workspace) for workspace in self.roles)

    def has_several(self, actor: Actor) -> bool:
        """Whether he looks for several structures here: each line then says whose it is (F-159)."""
        return len({grant.organisation_id for grant in actor.grants if grant.workspace in self.roles}) > 1

    def acts(self, actor: Actor) -> bool:
        """Whether he may change anything here."""
        return any(actor.holds(workspace, Level.MODIFICATION) for workspace in self.roles)

    def awaiting_me(self, actor: Actor) -> QuerySet[Any]:
        """« Synthèse », first half: what waits for an action of mine (F-157, B.1.5)."""
        mine = Q(status__in=self._mine(actor))
        return self.rows(actor).filter(mine | self.also if self.also is not None else mine).filter(self._own(actor))

    def awaiting_others(self, actor: Actor) -> QuerySet[Any]:
        """« Synthèse », second half: what waits for somebody else."""
        lifecycle = self.kind.lifecycle
        unseen = lifecycle.hidden_from(*self.roles.values())
        waiting = lifecycle.stages.keys() - lifecycle.closed - unseen - self._mine(actor)
        others = Q(status__in=waiting)
        if own := self._own(actor):
            others |= Q(status__in=self._mine(actor)) & ~own
        return self.rows(actor).filter(others)

    def _mine(self, actor: Actor) -> frozenset[str]:
        """The statuses that wait for what the actor is on this side: where he acts, if he acts anywhere."""
        level = Level.MODIFICATION if self.acts(actor) else Level.CONSULTATION
        return self.kind.lifecycle.awaiting(*(role for name, role in self.roles.items() if actor.holds(name, level)))

    def _own(self, actor: Actor) -> Q:
        """The rows on which he may act; empty when that is all he sees, or when he acts nowhere."""
        may, sees = (actor.scope(self.roles, level) for level in (Level.MODIFICATION, Level.CONSULTATION))
        if not may or may == sees:
            return Q()
        own = Q(**{f"{self.structure}__in": may.organisation_ids})
        return own | Q(**{f"{self.unit}__in": may.unit_ids}) if self.unit and may.unit_ids else own


_DESKS: list[Desk] = []


def register_desk(desk: Desk) -> Desk:
    _DESKS.append(desk)
    return desk


def desks_of(actor: Actor) -> list[Desk]:
    """Those that are open to him, in the order of the menu."""
    return [desk for desk in _DESKS if desk.is_open_to(actor)]


def actions_open_to(actor: Actor) -> list[Action]:
    """What he may begin, desk by desk."""
    return [action for desk in desks_of(actor) if desk.acts(actor) for action in desk.actions]


def all_actions() -> list[Action]:
    return [action for desk in _DESKS for action in desk.actions]


def workspaces_of(kind: Kind) -> tuple[str, ...]:
    """All from which somebody may look at dossiers of this kind."""
    return tuple(name for desk in _DESKS if desk.kind is kind for name in desk.workspaces)


def desk_for(kind: Kind, sides: AbstractSet[str]) -> Desk:
    """The desk on which somebody who looks from these sides finds a dossier of this kind.

    Raises `LookupError` when none of its desks is of one of these sides.
    """
    found = next((desk for desk in _DESKS if desk.kind is kind and sides & set(desk.roles.values())), None)
    if found is None:
        raise LookupError(f"no desk of {kind.name} for {', '.join(sorted(sides))}")
    return found


def moves_together(desk: Desk, actor: Actor) -> list[Transition]:
    """What the actor may do here with several dossiers at once."""
    roles = {role for name, role in desk.roles.items() if actor.holds(name, Level.MODIFICATION)}
    moves = [move for move in desk.kind.lifecycle if move.together and roles & set(move.by)]
    unused = desk.unused(actor) if moves else frozenset()
    return [move for move in moves if move.target not in unused]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCount:
    status: str
    label: str
    tone: str
    count: int
    total: Decimal | None  # none of a kind without amounts


def counts_by_status(desk: Desk, rows: QuerySet[Any]) -> list[StatusCount]:
    """« Tableau de bord »: how many of these dossiers, for how much, in each status (F-157); one query."""
    total = Sum(desk.amount, output_field=DecimalField()) if desk.amount else Value(None, DecimalField())
    counted = rows.order_by().select_related(None).values("status").annotate(n=Count("pk"), total=total)
    found = {row["status"]: row for row in counted}
    return [
        StatusCount(
            status=status,
            label=desk.kind.status_label(status),
            tone=stage.tone,
            count=found[status]["n"],
            total=(found[status]["total"] or Decimal(0)) if desk.amount else None,
        )
        for status, stage in desk.kind.lifecycle.stages.items()
        if status in found
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeBlock:
    """« Ce qui vous attend », seen from one desk: how many, and the most urgent ones (S-10, F-160)."""

    desk: Desk
    count: Counted
    lines: list[HomeLine]
    title: Words = ""
    board: Board | None = None
    standing: Sequence[tuple[HomeLine, Any]] = ()
    by_structure: Sequence[tuple[str, str, int, int]] = ()  # name, address of its list, how many wait, its colour


def home_blocks(actor: Actor, *, today: date) -> list[HomeBlock]:
    """One block for each desk of the person; two queries each. What others wait for comes first."""
    blocks = []
    for desk in reversed(desks_of(actor)):
        todo = desk.awaiting_me(actor)
        rows = todo.order_by(*desk.first)[:FIRST_LINES]
        lines = [_line_of(desk, row, today, actor) for row in rows]
        more = _money_of(desk, actor, today) if desk.home_figures else {}
        more["title"] = (desk.todo_title or desk.title) if desk.acts(actor) else (desk.waiting_title or desk.title)
        if desk.has_several(actor):
            more["by_structure"] = _by_structure(desk, todo)
        blocks.append(HomeBlock(desk=desk, count=count_up_to(todo), lines=lines, **more))
    return blocks


def _line_of(desk: Desk, row: Any, today: date, actor: Actor) -> HomeLine:
    line = desk.line(row, today)
    if not desk.has_several(actor):
        return line
    name = desk.structure.removesuffix("_id")
    return replace(line, structure=str(getattr(row, name)), mark=mark_of(getattr(row, desk.structure)))


def mark_of(key: int) -> int:
    """The colour by which one of several structures is known in every list: 1 to 6."""
    return key % 6 + 1


def _by_structure(desk: Desk, todo: QuerySet[Any]) -> list[tuple[str, str, int, int]]:
    """How many wait for each structure, those that have most first; one query."""
    name = desk.structure.removesuffix("_id")
    fields = (desk.structure, f"{name}__label", f"{name}__legal_name")
    counted = todo.order_by().select_related(None).values_list(*fields).annotate(n=Count("pk"))
    found = counted.order_by("-n", desk.structure)[:MOST_STRUCTURES]
    return [(label or legal, f"{desk.url()}?structure={pk}", n, mark_of(pk)) for pk, label, legal, n in found]


def _money_of(desk: Desk, actor: Actor, today: date) -> dict[str, Any]:
    """The figures of its board, and where the last ones that were sent stand."""
    rows = desk.rows(actor)
    found: dict[str, Any] = {"board": desk.figures(rows, today) if desk.figures else None}
    if desk.standing is not None:
        last = list(desk.sent(rows)[:FIRST_LINES])
        told = desk.standing(last, today)
        found["standing"] = [(_line_of(desk, row, today, actor), said) for row, said in zip(last, told, strict=True)]
    return found
