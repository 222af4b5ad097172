from django.db import models

from coryphee.cases.kinds import Certified, Kind, register
from coryphee.core.actor import Actor, Level
from coryphee.core.errors import DomainError
from coryphee.core.lifecycle import Ask, Lifecycle, Stage, Transition
from coryphee.organisations.enums import Workspace
from coryphee.organisations.queries import users_with
from tests.papers.models import Paper, PaperStatus

AUTHOR, READER = "AUTEUR", "LECTEUR"
BY_AUTHOR, BY_READER = frozenset({AUTHOR}), frozenset({READER})


class Why(models.TextChoices):
    UNREADABLE = "ILLISIBLE", "Il est illisible"


PAPER = Lifecycle(
    stages=(
        Stage(status="BROUILLON", tone="neutral", awaits=BY_AUTHOR, hidden_from=BY_READER, draft=True),
        Stage(status="REMIS", awaits=BY_READER, milestone=True),
        Stage(status="LU", tone="success", milestone=True, closed=True),
        Stage(status="DECHIRE", tone="danger", closed=True),
    ),
    moves=(
        Transition(
            name="write", label="Écrire", sources=frozenset(), target="BROUILLON", by=(AUTHOR,), consequence="Un début."
        ),
        Transition(
            name="hand_in",
            label="Remettre",
            sources=frozenset({"BROUILLON"}),
            target="REMIS",
            by=(AUTHOR,),
            consequence="Le lecteur le reçoit.",
        ),
        Transition(
            name="read",
            label="Lire",
            sources=frozenset({"REMIS"}),
            target="LU",
            by=(READER, AUTHOR),
            comment=Ask.OPTIONAL,
            consequence="C’est fini.",
        ),
        Transition(
            name="tear",
            label="Déchirer",
            sources=frozenset({"REMIS"}),
            target="DECHIRE",
            by=(READER,),
            reason=Ask.REQUIRED,
            reasons=Why,
            internal=True,
            consequence="Il n’en reste rien.",
        ),
    ),
)


class TitleTaken(DomainError):
    code = "title_taken"


def roles_on(paper: Paper, actor: Actor) -> frozenset[str]:
    return _roles(paper, actor, Level.MODIFICATION)


def sides_of(paper: Paper, actor: Actor) -> frozenset[str]:
    return _roles(paper, actor, Level.CONSULTATION)


def _roles(paper: Paper, actor: Actor, level: Level) -> frozenset[str]:
    held = set()
    if actor.may(Workspace.INVOICES_ISSUED, level, organisation_id=paper.author_id):
        held.add(AUTHOR)
    seen = paper.status not in PAPER.hidden_from(READER)
    if seen and actor.may(Workspace.INVOICES_RECEIVED, level, organisation_id=paper.reader_id):
        held.add(READER)
    return frozenset(held)


def visible_to(actor: Actor) -> models.QuerySet[Paper]:
    written = models.Q(author__in=actor.scope([Workspace.INVOICES_ISSUED]).organisation_ids)
    received = models.Q(reader__in=actor.scope([Workspace.INVOICES_RECEIVED]).organisation_ids)
    return Paper.objects.filter(written | (received & ~models.Q(status__in=PAPER.hidden_from(READER))))


def organisation_of(paper: Paper, side: str) -> int | None:
    return {AUTHOR: paper.author_id, READER: paper.reader_id}.get(side)


PAPERS = register(
    Kind(
        name="paper",
        label="Papier",
        lifecycle=PAPER,
        model=Paper,
        statuses=PaperStatus,
        roles_on=roles_on,
        sides_of=sides_of,
        visible_to=visible_to,
        organisation_of=organisation_of,
        side_label=lambda paper, side: (paper.author if side == AUTHOR else paper.reader).name,
        page=lambda paper: f"/papiers/{paper.pk}/",
        words={
            AUTHOR: {"read": ("« %(title)s » est lu", "%(title)s, n° %(portal_number)s.%(said)s")},
            READER: {"hand_in": ("Un papier : %(title)s", "À lire.")},
        },
        audience=lambda paper, role: (role, organisation_of(paper, role)),
        people=lambda asked: users_with(
            asked[1], (Workspace.INVOICES_ISSUED if asked[0] == AUTHOR else Workspace.INVOICES_RECEIVED,)
        ),
        facts=lambda paper: {"title": paper.title},
        notification="invoices",
        related=("author", "reader"),
        certified=Certified(
            facts=lambda paper: {"title": paper.title},
            title=lambda facts: f"Papier « {facts['title']} »",
            rows=lambda facts: [("Titre", facts["title"])],
        ),
        changed="Ce papier a changé.",
        treated="Ce papier vient d’être lu.",
        refusals={"paper_title_unique": lambda paper: TitleTaken(f"« {paper.title} » est déjà remis.")},
    )
)
